"""A hand on a real Pd: what it says arrives, when it says so is Pd's own time, and the tape holds
it."""

import os
import signal
import threading

import numpy as np
import pytest
import soundfile

from notebank.errors import NotebankError
from notebank.stage.hand import Hand
from pdtools.sketch import write

TONE = """
    note: r nb-note
    both: unpack
    hz: mtof
    tone: osc~
    gain: / 127
    out: *~
    left: throw~ nb-out-left
    right: throw~ nb-out-right
    note -> both
    both -> hz
    both:1 -> gain
    hz -> tone
    tone -> out
    gain -> out:1
    out -> left
    out -> right
"""
RATE = 48000


@pytest.fixture
def tone(tmp_path):
    return write(TONE, tmp_path / "tone.pd")


def test_a_note_is_on_the_tape_where_the_hand_said_it_was_played(tone, tmp_path):
    tape = tmp_path / "a tape; with, odd $names.wav"
    with Hand([tone], rate=RATE) as hand:
        hand.tape(tape)
        hand.say("nb-note", 60, 0)
        hand.wait_for_sound(0.2)
        at = hand.say("nb-note", 69, 127)
        hand.wait_for_sound(2)
        hand.wait_for_sound(0.2, sounding=False)
        hand.stop_tape()
    audio, rate = soundfile.read(tape, always_2d=True)
    assert rate == RATE and audio.shape[1] == 2
    first = np.flatnonzero(np.abs(audio[:, 0]) > 1e-3)[0] / RATE
    rounding = 1e-5  # [s] Pd writes the milliseconds with 6 digits
    assert -rounding <= first - at <= 64 / RATE + rounding
    assert np.abs(audio).max() == pytest.approx(1.0, abs=1e-3)


def test_the_hand_hears_when_the_mix_sounds_and_when_it_is_silent(tone):
    with Hand([tone], rate=RATE) as hand:
        assert not hand.wait_for_sound(0.3)
        hand.say("nb-note", 60, 100)
        assert hand.wait_for_sound(3)
        hand.say("nb-note", 60, 0)
        assert hand.wait_for_sound(3, sounding=False)


def test_the_hand_waits_by_pds_clock_though_pd_was_held_up(tone, tmp_path):
    with Hand([tone], rate=RATE) as hand:
        hand.tape(tmp_path / "tape.wav")
        begun = hand.say("nb-note", 69, 127)
        os.kill(hand.pid, signal.SIGSTOP)
        threading.Timer(0.5, os.kill, (hand.pid, signal.SIGCONT)).start()
        hand.wait_until(begun + 0.4)
        assert hand.say("nb-note", 69, 0) >= begun + 0.4


def test_a_pd_that_quits_is_noticed(tone):
    with Hand([tone], rate=RATE) as hand, pytest.raises(NotebankError, match="went silent"):
        hand.say("pd", "quit")
        hand.wait_for_sound(5)


def test_a_patch_that_cannot_be_opened_leaves_pd_in_reach(tmp_path):
    with Hand([tmp_path / "missing.pd"], rate=RATE) as hand:
        hand.say("nb-note", 60, 1)
        assert "missing.pd" in hand.log()
