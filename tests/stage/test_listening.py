"""Tones of known pitch, place and level are heard as such."""

import numpy as np
import pytest

from notebank.notes import midi_to_hz
from notebank.stage import listening

RATE = 48000


def tone(pitch, seconds=1.0, level=0.5, harmonics=5):
    t = np.arange(round(seconds * RATE)) / RATE
    return sum(
        level / k * np.sin(2 * np.pi * k * midi_to_hz(pitch) * t) for k in range(1, harmonics + 1)
    ).astype(np.float32)


def after_silence(audio, seconds):
    return np.concatenate([np.zeros(round(seconds * RATE), np.float32), audio])


def test_the_delay_is_counted_from_the_moment_asked():
    tape = after_silence(tone(60), 0.530)
    assert listening.delay(tape, RATE, 0.5) == pytest.approx(0.030, abs=1e-3)


def test_a_soft_note_begins_when_a_loud_one_does():
    rise = np.minimum(1, np.arange(RATE) / (0.01 * RATE)) ** 2
    soft, loud = (after_silence(level * rise * tone(60), 0.53) for level in (0.05, 1))
    begins = [listening.delay(note.astype(np.float32), RATE, 0.5) for note in (soft, loud)]
    assert begins[0] == pytest.approx(begins[1], abs=1e-3)


def test_no_delay_is_told_while_another_note_still_sounds():
    assert listening.delay(tone(60), RATE, 0.5) is None


def test_no_delay_is_told_when_nothing_comes():
    assert listening.delay(np.zeros(2 * RATE, np.float32), RATE, 0.5) is None


@pytest.mark.parametrize("pitch", [36, 60.3, 84])
def test_a_note_alone_is_heard_whatever_was_asked(pitch):
    assert listening.pitch(tone(pitch), RATE, asked=50, alone=True) == pytest.approx(
        pitch, abs=0.03
    )


def test_each_note_of_a_chord_is_heard_beside_the_others():
    chord = sum(tone(pitch, level=0.1) for pitch in (48, 60.2, 64, 67))
    heard = [listening.pitch(chord, RATE, asked, alone=False) for asked in (48, 60, 64, 67)]
    assert heard == pytest.approx([48, 60.2, 64, 67], abs=0.12)


def test_silence_has_no_pitch_and_no_level():
    assert listening.pitch(np.zeros(RATE, np.float32), RATE, 60, alone=False) is None
    assert listening.level(np.zeros(0, np.float32)) == -np.inf


def test_the_level_is_the_peak_in_decibels():
    assert listening.level(np.array([0.1, -0.5], np.float32)) == pytest.approx(-6.02, abs=0.01)
