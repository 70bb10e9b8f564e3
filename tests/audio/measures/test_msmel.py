"""msmel against values made elsewhere, and what it hears."""

from pathlib import Path

import numpy as np
import pytest

from notebank.audio.measures.msmel import RATE, attack_msmel, mel_db, msmel
from notebank.errors import BadValue


@pytest.fixture(scope="module")
def reference():
    return np.load(Path(__file__).parents[2] / "fixtures/sound/msmel.npz")


def test_it_gives_the_reference_values(reference):
    a, b, c = (reference[name] for name in "abc")
    assert msmel(a, b) == pytest.approx(float(reference["ab"]), abs=1e-3)
    assert attack_msmel(a, b) == pytest.approx(float(reference["ab_first"]), abs=1e-3)
    assert attack_msmel(a, c) == pytest.approx(float(reference["ac_first"]), abs=1e-3)


def test_a_sound_is_no_distance_from_itself_even_when_silence_follows(reference):
    a = reference["a"][:8192]
    assert msmel(a, a) == 0
    assert msmel(a, np.pad(a, (0, 4096))) == 0


def test_half_the_level_is_six_decibels_where_there_is_sound():
    noise = np.random.default_rng(0).normal(0, 0.3, RATE // 4).astype(np.float32)
    assert msmel(noise, noise / 2) == pytest.approx(6.02, abs=0.2)


def test_a_full_scale_sine_is_at_zero_decibels_in_its_band():
    sine = np.sin(2 * np.pi * 4000 * np.arange(RATE // 4) / RATE)
    assert mel_db(sine, 2048)[5:-5].max() == pytest.approx(0, abs=1.5)


def test_other_windows_are_refused():
    with pytest.raises(BadValue, match="256, 512, 1024"):
        mel_db(np.zeros(1000), 1000)
