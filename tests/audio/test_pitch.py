import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.audio.resample import repitch, resample


def tone(pitch, rate=16000, seconds=1.0, harmonics=1):
    hz, t = 440 * 2 ** ((pitch - 69) / 12), np.arange(int(seconds * rate)) / rate
    return 0.3 * sum(
        np.sin(2 * np.pi * hz * k * t + k) / k for k in range(1, harmonics + 1) if hz * k < rate / 2
    ).astype(np.float32)


@pytest.mark.parametrize("rate", [16000, 44100, 96000])
@pytest.mark.parametrize("harmonics", [1, 12])
def test_steady_tones_are_read_within_one_cent(rate, harmonics):
    for pitch in (24, 36, 48.3, 60, 69, 84, 96):
        assert abs(detect(tone(pitch, rate, harmonics=harmonics), rate) - pitch) < 0.01


def test_a_decaying_note_in_some_noise_is_read_within_five_cents():
    note = tone(57, harmonics=8, seconds=2) * np.exp(-3 * np.arange(32000) / 16000)
    noisy = note + 0.01 * np.random.default_rng(1).standard_normal(32000)
    assert abs(detect(noisy, 16000) - 57) < 0.05


def test_the_highest_notes_are_read_in_their_octave_and_those_beyond_the_range_not_at_all():
    for pitch in (98, 101, 103, 105):
        assert abs(detect(tone(pitch, 48000, harmonics=5), 48000) - pitch) < 0.02
    assert detect(tone(20, 48000), 48000) is None and detect(tone(112, 48000), 48000) is None
    assert detect(tone(60), 16000, low=65) is None


def test_noise_silence_and_scraps_have_no_pitch():
    random = np.random.default_rng(0)
    assert detect(0.1 * random.standard_normal(16000), 16000) is None
    assert detect(0.01 * np.cumsum(random.standard_normal(16000)), 16000) is None
    assert detect(np.zeros(16000), 16000) is None
    assert detect(tone(60)[:500], 16000) is None
    assert detect(np.full(16000, np.nan), 16000) is None


def test_repitched_audio_sounds_that_much_higher_and_is_shorter():
    up = repitch(tone(60), 7)
    assert abs(detect(up, 16000) - 67) < 0.01 and abs(up.size - 16000 / 2 ** (7 / 12)) < 2


def test_resampling_keeps_pitch_level_and_leading_axes():
    x = np.stack([[tone(60, 44100)], [tone(72, 44100)]])
    y = resample(x, 44100, 16000)
    assert y.shape[:2] == (2, 1) and abs(y.shape[2] - 16000) <= 1 and y.dtype == np.float32
    assert abs(detect(y[1, 0], 16000) - 72) < 0.01
    assert abs(np.std(y[0, 0]) / np.std(x[0, 0]) - 1) < 0.01
