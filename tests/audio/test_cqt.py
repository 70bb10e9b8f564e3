import numpy as np
import pytest

from notebank.audio.cqt import BINS, LOWEST, constant_q
from notebank.errors import BadValue
from notebank.notes import hz_to_midi

RATE = 16000
TIME = np.arange(RATE) / RATE


@pytest.mark.parametrize("hz", [82.4, 261.63, 443.0, 1046.5, 3520.0])
def test_a_tone_is_loudest_in_the_bin_of_its_pitch_which_tells_its_frequency(hz):
    picture = constant_q(np.sin(2 * np.pi * hz * TIME), RATE)
    middle = slice(picture.magnitude.shape[1] // 3, -picture.magnitude.shape[1] // 3)
    loudest = int(picture.magnitude[:, middle].mean(axis=1).argmax())
    assert abs(picture.pitches[loudest] - hz_to_midi(hz)) <= 12 / BINS
    assert np.allclose(picture.frequency[loudest, middle], hz, rtol=5e-4)


def test_a_glide_is_followed():
    hz = 400 + 200 * TIME
    picture = constant_q(np.sin(2 * np.pi * np.cumsum(hz) / RATE), RATE)
    frames = np.arange(60, 190)
    loudest = picture.magnitude[:, frames].argmax(axis=0)
    assert (
        np.max(
            np.abs(picture.frequency[loudest, frames] - (400 + 200 * frames * picture.hop / RATE))
        )
        < 8
    )


def test_bins_start_at_c1_and_stay_below_half_the_rate():
    for rate in (16000, 44100):
        picture = constant_q(np.sin(np.arange(rate) * 0.1), rate)
        assert picture.pitches[0] == LOWEST and picture.magnitude.shape[0] == picture.pitches.size
        assert 440 * 2 ** ((picture.pitches[-1] - 69) / 12) < rate / 2


def test_audio_too_short_or_with_holes_is_refused():
    for audio in (np.zeros(1000), np.full(RATE, np.nan), np.zeros((2, RATE))):
        with pytest.raises(BadValue, match="2000 samples or more"):
            constant_q(audio, RATE)
