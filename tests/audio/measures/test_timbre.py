import sys

import numpy as np
import pytest

from notebank.audio.measures import timbre
from notebank.errors import BadValue

HOW = timbre.Analysis()
TIME = np.arange(16000) / 16000


def tone(hz, partials=10):
    return sum(0.3 / k * np.sin(2 * np.pi * k * hz * TIME) for k in range(1, partials + 1)).astype(
        np.float32
    )


@pytest.mark.parametrize("method", ["yin", pytest.param("pyin", marks=pytest.mark.slow)])
def test_a_tone_has_its_fundamental_and_is_voiced(method):
    hz, voiced = timbre.fundamentals(tone(220), HOW, method)
    assert hz.shape == voiced.shape == (63,)
    assert np.all(np.abs(1200 * np.log2(hz[3:-3] / 220)) < 20) and voiced[3:-3].min() > 0.8


@pytest.mark.parametrize("hz", [50, 110, 220.3, 440, 777, 1500])
def test_fundamentals_are_within_some_cents_from_the_lowest_to_the_highest(hz):
    found, _ = timbre.fundamentals(tone(hz, 5), HOW)
    assert np.all(np.abs(1200 * np.log2(found[3:-3] / hz)) < 8)


def test_a_window_too_short_for_two_periods_is_refused():
    short = timbre.Analysis(window=64, f_low=46, f_high=400)
    with pytest.raises(BadValue, match="64 samples at 16000 Hz holds no two periods of 400 Hz"):
        timbre.fundamentals(tone(220), short)


def test_noise_is_not_voiced():
    noise = np.random.default_rng(0).normal(size=16000).astype(np.float32)
    assert np.median(timbre.voicedness(noise, np.full(63, 220.0), HOW)) < 0.3


def test_mfccs_are_those_of_librosa():
    import librosa

    hz, middle = np.full(63, 100.0), 30
    found = timbre.mfcc(tone(100), hz, HOW)
    segment = tone(100)[middle * 256 - 160 : middle * 256 + 160] * (
        0.5 - 0.5 * np.cos(2 * np.pi * np.arange(320) / 320)
    )
    power = np.abs(np.fft.rfft(segment, 1024)) ** 2
    expected = librosa.feature.mfcc(
        S=librosa.power_to_db(
            librosa.feature.melspectrogram(S=power[:, None], sr=16000, n_mels=40)
        ),
        n_mfcc=8,
    )
    assert np.allclose(found[middle], expected[:, 0], atol=1e-2)


def test_louder_raises_the_first_coefficient_alone():
    quiet, loud = (
        timbre.mfcc(gain * tone(150), np.full(63, 150.0), HOW)[30] for gain in (0.1, 1.0)
    )
    assert np.isclose(loud[0] - quiet[0], 20 * np.sqrt(40), atol=0.1) and np.allclose(
        loud[1:], quiet[1:], atol=0.1
    )


def test_a_detector_that_is_not_installed_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "torchcrepe", None)
    with pytest.raises(BadValue, match=r"pip install 'notebank\[crepe\]'"):
        timbre.fundamentals(tone(220), HOW, "crepe")
    with pytest.raises(BadValue, match="yin, pyin, crepe, not 'ear'"):
        timbre.fundamentals(tone(220), HOW, "ear")
