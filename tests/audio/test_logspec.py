from pathlib import Path

import numpy as np
import torch

from notebank.audio.logspec import LogSpec, magnitude

FIXTURE = Path(__file__).parents[1] / "fixtures/nsynth_baseline/specgram.npz"


def test_levels_and_masked_phases_equal_librosas_with_reflected_ends():
    reference = np.load(FIXTURE)
    found = (
        LogSpec()
        .with_phase(torch.from_numpy(reference["audio"]))
        .numpy()
        .transpose(0, 2, 1, 3)[:, :, reference["frames"]]
    )
    expected = reference["log_mag_and_phase"]
    assert np.abs(found[..., 0] - expected[..., 0]).max() < 1e-6
    assert np.abs(found[:, :, 1:, 1] - expected[:, :, 1:, 1]).max() < 1e-4
    # Frame 0 is its own mirror image, so its phases are 0 or pi, and rounding decides between pi
    # and -pi.
    turns = (found[:, :, 0, 1] - expected[:, :, 0, 1]) / np.maximum(2 * expected[:, :, 0, 0], 1e-9)
    assert np.abs(turns - np.rint(turns)).max() < 1e-4


def test_the_loudest_bin_is_one_whatever_the_level():
    tone = torch.sin(2 * torch.pi * 440 / 16000 * torch.arange(16000))
    loud, quiet = LogSpec().forward(tone), LogSpec().forward(1e-3 * tone)
    assert float(loud.max()) == float(quiet.max()) == 1 and float(loud.min()) >= 0
    strong = loud > 0.5
    assert torch.allclose(loud[strong], quiet[strong], atol=1e-5)


def test_levels_become_magnitudes_again():
    tone = torch.sin(2 * torch.pi * 440 / 16000 * torch.arange(16000))
    spectrum = LogSpec().stft.forward(tone.double()).abs()
    again = magnitude(LogSpec().forward(tone)).double() * spectrum.max()
    strong = spectrum > 1e-4 * spectrum.max()
    assert torch.allclose(again[strong], spectrum[strong], rtol=1e-4)
