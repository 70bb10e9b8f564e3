from pathlib import Path

import numpy as np
import pytest
import torch

from notebank.audio.logspec import magnitude
from notebank.audio.recovery import Recovery
from notebank.audio.stft import Stft
from notebank.errors import BadValue

FIXTURES = Path(__file__).parents[1] / "fixtures/nsynth_baseline"
STFT = Stft(1024)


def last(
    recovery: Recovery, magnitude: torch.Tensor, hz: float = 440.0, seed: int = 0
) -> torch.Tensor:
    *_, audio = recovery.recover(magnitude[None], [hz], [seed], STFT, 16000)
    return audio[0]


def rough(hz: float) -> torch.Tensor:
    """|X| of a decaying tone of eight harmonics with a little noise."""
    time = torch.arange(32000) / 16000
    tone = sum(
        torch.sin(2 * torch.pi * k * hz * time + k * k) / k for k in range(1, 9)
    ) * torch.exp(-2 * time)
    return STFT.forward(
        tone + 0.002 * torch.randn(32000, generator=torch.Generator().manual_seed(3))
    ).abs()


def error(audio: torch.Tensor, wanted: torch.Tensor) -> float:
    return float((STFT.forward(audio).abs() - wanted).norm() / wanted.norm())


@pytest.fixture
def reference() -> dict[str, np.ndarray]:
    """Magenta's magnitudes [frames, bins] as ours and the last bits in which they differ, and
    librosa's audio of them."""
    levels = torch.from_numpy(np.load(FIXTURES / "autoencoder.npz")["input"][0].T.copy())
    stored = dict(np.load(FIXTURES / "griffin_lim.npz"))
    ours = magnitude(torch.nn.functional.pad(levels, (0, 1))).numpy()
    theirs = (ours.view(np.int32) + stored["last_bits"]).view(np.float32)
    return {**stored, "ours": ours, "theirs": theirs}


def test_magnitudes_are_magentas_to_the_last_bit_but_one(reference):
    assert np.abs(reference["last_bits"]).max() == 1
    assert np.allclose(reference["ours"], reference["theirs"], rtol=2e-7, atol=0)


@pytest.mark.parametrize(("whose", "most"), [("theirs", 1e-4), ("ours", 1e-3)])
def test_five_iterations_from_phase_zero_equal_librosas(reference, whose, most):
    # A last bit of a magnitude becomes 8e-4 of the peak: librosa's own audio is no surer than that.
    # the start is an iteration there
    found = last(Recovery("zero", 4, 0.0), torch.from_numpy(reference[whose]))
    wrong = np.abs(found.numpy()[reference["places"]] - reference["audio"])
    assert wrong.max() < most * np.abs(reference["audio"]).max()
    assert found.numel() == 65280


@pytest.mark.parametrize("hz", [65.4, 440.0, 1244.5])
def test_phases_from_the_pitch_are_nearer_than_ten_times_the_steps_from_elsewhere(hz):
    wanted = rough(hz)
    guided = error(last(Recovery("f0", 3, 0.99), wanted, hz), wanted)
    for start in ("zero", "random"):
        assert guided < error(last(Recovery(start, 30, 0.0), wanted, hz), wanted)


def test_steps_bring_the_audio_nearer_from_every_start():
    wanted = rough(220)
    for start in ("f0", "zero", "random"):
        errors = [error(last(Recovery(start, steps), wanted, 220), wanted) for steps in (0, 4, 16)]
        assert errors[0] > errors[1] > errors[2]


def test_seeds_matter_to_the_random_start_alone():
    wanted = rough(220)
    assert not torch.equal(
        last(Recovery("random", 1), wanted, seed=1), last(Recovery("random", 1), wanted, seed=2)
    )
    assert torch.equal(
        last(Recovery("f0", 1), wanted, seed=1), last(Recovery("f0", 1), wanted, seed=2)
    )


@pytest.mark.parametrize(
    "text", ["", "moon", "f0:many", "f0:-1", "f0:1:2", "f0:1:0.5:3", "zero:1:nan"]
)
def test_what_is_no_way_to_find_phases_is_refused(text):
    with pytest.raises(BadValue, match=r"phases|write START"):
        Recovery.parse(text)
