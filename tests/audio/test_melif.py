import numpy as np
import pytest
import torch

from models.gansynth import correlation, fixture
from notebank.audio.melif import MelIf, linear_to_mel, mel_to_linear
from notebank.errors import BadValue


@pytest.fixture(scope="module")
def melif() -> MelIf:
    return MelIf()


def harmonic_tone(hz: float, samples: int = 64000) -> torch.Tensor:
    time = torch.arange(samples) / 16000
    wave = sum(torch.sin(2 * torch.pi * hz * k * time + k * k) / k for k in range(1, 9))
    return 0.2 * wave * torch.exp(-time / 2)


@pytest.mark.parametrize(
    ("name", "make"), [("linear_to_mel", linear_to_mel), ("mel_to_linear", mel_to_linear)]
)
def test_the_matrices_are_magentas_to_one_ulp(name, make):
    np.testing.assert_array_max_ulp(make().astype(np.float32), fixture("mel_matrices")[name])


def test_a_picture_is_magentas(melif):
    reference = fixture("melspecgram")
    picture = melif.forward(torch.from_numpy(reference["wave"]))[::4, ::4].numpy()
    louder = np.abs(picture[..., 0] - reference["melspecgram"][..., 0])
    # natural logarithms of next to nothing differ most
    assert louder.max() < 5e-3 and np.quantile(louder, 0.99) < 5e-4
    # of silence, -13.8, phases are what rounding makes of them on each machine
    heard = reference["melspecgram"][..., 0] > -13
    turns = (picture - reference["melspecgram"])[heard, 1]
    assert heard.mean() > 0.95 and np.abs(turns).max() < 1e-3


def test_the_wave_comes_back_as_it_does_from_magenta(melif):
    reference = fixture("melspecgram")
    wave = melif.inverse(melif.forward(torch.from_numpy(reference["wave"]))).numpy()
    assert correlation(wave, reference["wave_from_melspecgram"]) > 0.99999


def test_a_tone_survives_at_its_pitch_with_or_without_the_phase_channel(melif):
    tone = harmonic_tone(220.0)
    pictures = melif.forward(tone)
    for back in (
        melif.inverse(pictures),
        melif.inverse_at_pitch(pictures[..., 0], torch.tensor(220.0)),
    ):
        spectrum = np.abs(np.fft.rfft(back[8000:40000].numpy() * np.hanning(32000)))
        assert abs(int(spectrum.argmax()) * 0.5 - 220) <= 0.5
        level = float(back[8000:40000].square().mean() / tone[8000:40000].square().mean())
        assert 0.5 < level < 2


def test_leading_dimensions_do_not_matter(melif):
    tones = torch.stack([harmonic_tone(hz) for hz in (110.0, 440.0)])
    pictures = melif.forward(tones[None])
    assert pictures.shape == (1, 2, 128, 1024, 2)
    assert torch.allclose(pictures[0, 1], melif.forward(tones[1]), atol=1e-4)
    together = melif.inverse_at_pitch(pictures[0, :, :, :, 0], torch.tensor([110.0, 440.0]))
    alone = melif.inverse_at_pitch(pictures[0, 1, :, :, 0], torch.tensor(440.0))
    assert torch.allclose(together[1], alone, atol=1e-4)


def test_notes_of_another_length_are_refused(melif):
    with pytest.raises(BadValue, match="takes 64000 samples, got 100"):
        melif.forward(torch.zeros(100))
    with pytest.raises(
        BadValue, match="128 frames with hop 512 cannot cover 80000 samples: at most 67072"
    ):
        MelIf(80000)
