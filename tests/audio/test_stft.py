import numpy as np
import pytest
import torch

from notebank.audio.lobes import hann_lobe, interpolation, lobes
from notebank.audio.specgram import FULL_SCALE, decibels, frame_distance
from notebank.audio.stft import Stft

STFT = Stft(1024)


def tone(hz, size=16000, amplitude=1.0):
    return (
        amplitude * torch.sin(2 * torch.pi * hz * torch.arange(size, dtype=torch.float64) / 16000)
    ).float()


def test_frames_are_those_of_torch():
    audio = torch.randn(2, 8000, generator=torch.Generator().manual_seed(0))
    theirs = torch.stft(
        audio, 1024, 256, window=torch.hann_window(1024), return_complex=True
    ).transpose(-1, -2)
    assert torch.allclose(STFT.forward(audio), theirs, atol=1e-4)


@pytest.mark.parametrize("shape", [(5120,), (2, 3, 5120)])
def test_the_inverse_gives_the_audio_back(shape):
    audio = torch.randn(shape, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(STFT.inverse(STFT.forward(audio)), audio, atol=1e-5)


def test_a_full_scale_sine_reads_full_scale_and_0_db_at_minus_60_reference():
    peak = STFT.forward(tone(1000)).abs()[10].max()
    assert abs(peak - FULL_SCALE) < 0.5
    assert abs(decibels(peak, FULL_SCALE)) < 0.05
    assert float(decibels(torch.tensor(0.0))) == pytest.approx(-60)


def test_the_distance_of_a_level_is_that_level():
    target = torch.rand(4, 513) + 1
    assert torch.allclose(frame_distance(target * 2, target), torch.tensor(6.02), atol=0.01)


def test_griffin_lim_comes_nearer_with_every_step():
    audio = tone(440) + 0.1 * torch.randn(16000, generator=torch.Generator().manual_seed(0))
    magnitude = STFT.forward(audio).abs()
    start = torch.polar(
        magnitude, 6.28 * torch.rand(magnitude.shape, generator=torch.Generator().manual_seed(1))
    )
    errors = [
        float((STFT.forward(guess).abs() - magnitude).norm())
        for guess in STFT.griffin_lim(magnitude, start, 8)
    ]
    assert (
        len(errors) == 9 and errors[-1] < 0.5 * errors[0] and errors == sorted(errors, reverse=True)
    )


def test_a_lobe_is_what_a_sinusoid_looks_like():
    hz = 440.0
    known = lobes(hz, 8, 1024, 16000)
    seen = STFT.forward(tone(hz)).abs()[20] / FULL_SCALE
    assert np.allclose(known.lobes[0].abs(), seen, atol=2e-3)


def test_lobes_are_one_at_their_centre_and_finite_everywhere():
    assert torch.allclose(
        hann_lobe(torch.tensor([0.0, 1.0, -1.0, 2.0, 1.00005])),
        torch.tensor([1, 0.5, 0.5, 0, 0.5]),
        atol=1e-3,
    )


def test_harmonics_above_half_the_rate_are_silent():
    known = lobes(3000.0, 5, 1024, 16000)
    assert known.audible.tolist() == [1, 1, 0, 0, 0]
    assert known.lobes[2:].abs().max() == 0 and known.skirts[2:].abs().max() == 0


def test_a_curve_is_read_by_straight_lines():
    nodes = torch.tensor([0.0, 1.0, 3.0])
    weights = interpolation(torch.tensor([0.5, 2.0, 9.0]), nodes)
    assert torch.allclose(
        torch.tensor([0.0, 10.0, 20.0]) @ weights, torch.tensor([5.0, 15.0, 20.0])
    )
