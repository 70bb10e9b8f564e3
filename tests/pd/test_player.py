"""nb.part.player by itself: one sound, once or round and round."""

import numpy as np
import pytest

from notebank.audio import wav
from pdtools import Pd

RATE, STORED = 44100, 16000
PATCH = """
    player: nb.part.player me sound x
    sounds: catch~ me-sounds
    left: throw~ nb-out-left
    sounds -> left
    file: r me-file
    read: soundfiler
    file -> read
    struck: r me-struck
    later: pipe 0 0 100
    both: pack 0 0
    note: s me-note
    struck -> later
    later:1 -> both:1
    later:0 -> both:0
    both -> note
"""


@pytest.fixture
def pd(tmp_path):
    """A tone of 0.3 s and as much silence is in the array."""
    with Pd(PATCH, rate=RATE, tape_seconds=1.2, tapes=["nb-out-left"]) as pd:
        sound = 0.5 * np.sin(2 * np.pi * 440 * np.arange(9600) / STORED)
        sound[4800:] = 0
        wav.write(tmp_path / "sound.wav", sound, STORED)
        pd.send("me-file", "read", "-resize", (tmp_path / "sound.wav").as_posix(), "me-sound")
        pd.send("me-level-x", 1)
        pd.sync()
        yield pd


def drawn(pd):
    pd.send("me-drawn", "me-sound", 0, 9600)


def levels(pd):
    """The rms of each 20 ms of the tape."""
    pd.sleep(1.25)
    return np.sqrt(np.square(pd.tape()[0][: 60 * 882]).reshape(60, 882).mean(1))


def test_a_sound_that_ends_in_silence_goes_round_without_a_hole(pd):
    drawn(pd)
    pd.send("me-loop-x", 1)
    pd.record()
    pd.send("me-play-x")
    heard = levels(pd)
    assert heard[2:58].min() > 0.5 * heard.max()


def test_a_sound_is_played_once_unless_it_loops(pd):
    drawn(pd)
    pd.record()
    pd.send("me-play-x")
    heard = levels(pd)
    assert heard[2:13].min() > 0.2 and heard[20:].max() == 0


def test_what_synthesize_begins_gives_way_to_the_keys_and_waits_for_none(pd):
    pd.send("me-expect-x")
    pd.record()
    drawn(pd)
    pd.send("me-struck", 60, 100)  # a tenth of Pd's own seconds later
    heard = levels(pd)
    assert heard[2:4].min() > 0.2 and heard[12:].max() == 0
    pd.send("me-expect-x")  # the key is still down
    pd.record()
    drawn(pd)
    assert levels(pd).max() == 0


def test_what_play_begins_goes_on_over_the_keys(pd):
    drawn(pd)
    pd.record()
    pd.send("me-play-x")
    pd.send("me-struck", 60, 100)
    assert levels(pd)[2:13].min() > 0.2
