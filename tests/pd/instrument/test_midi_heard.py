"""nb.midi with voices: what MIDI does, by what is heard."""

import pytest

from pd.tones import INSTRUMENT, deliver, pitch
from pdtools import play

RATE = 44100
PATCH = INSTRUMENT + "midi: nb.midi me\n"


def perform(folder, score, ms=600):
    return play(
        PATCH,
        score=[(0, "me-adsr", 2, 0, 1, 20), deliver(folder, 1, [60]), *score],
        ms=ms,
        rate=RATE,
    )


def sounding(take, start, end):
    return pitch(take.between(start, end), RATE)


def raw(ms, *data):
    return [(ms, "#midiin", byte, 1) for byte in data]


@pytest.mark.parametrize("semitones", [-12, 7, 24])
def test_a_finger_s_bend_is_heard_within_a_cent(tmp_path, semitones):
    low, high = divmod(round(8192 + semitones / 48 * 8192), 128)[::-1]
    score = [(0, "me-mpe", 1), *raw(50, 0xE1, low, high, 0x91, 60, 100)]
    take = perform(tmp_path, score)
    said = (low + 128 * high - 8192) / 8192 * 48
    assert sounding(take, 150, 550) == pytest.approx(60 + said, abs=0.01)


def test_a_reference_of_415_is_heard_by_every_key(tmp_path):
    take = perform(tmp_path, [(0, "me-reference", 415), (50, "#notein", 60, 100, 1)])
    assert sounding(take, 150, 550) == pytest.approx(60 - 1.0127, abs=0.01)


def test_legato_is_one_note_that_is_led(tmp_path):
    keys = [(50, "#notein", 60, 100, 1), (300, "#notein", 64, 100, 1)]
    take = perform(tmp_path, [(0, "me-mono", 1), (0, "me-legato", 1), *keys])
    assert sounding(take, 100, 290) == pytest.approx(60, abs=0.01)
    assert sounding(take, 350, 590) == pytest.approx(64, abs=0.01)
