from pathlib import Path

import numpy as np
import torch

from notebank.audio.logspec import LogSpec, magnitude

FIXTURE = Path(__file__).parents[1] / "fixtures/nsynth_baseline/specgram.npz"


def test_levels_equal_librosas_with_reflected_ends():
    reference = np.load(FIXTURE)
    levels = LogSpec().forward(torch.from_numpy(reference["audio"])).numpy()
    found = levels.transpose(0, 2, 1)[:, :, reference["frames"]]
    assert np.abs(found - reference["log_mag_and_phase"][..., 0]).max() < 1e-6


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
