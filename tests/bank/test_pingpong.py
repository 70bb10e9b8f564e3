"""Keys that are held on the Open NSynth Super."""

import json

import numpy as np
import pytest

from bank.device import held, levels
from notebank.bank import NoteBank, onss
from notebank.bank.pingpong import LOOP, choose, turns
from notebank.sounds.library import Library

PITCHES = (48, 52, 56, 60, 64, 68)
RATE = 16000
LENGTH = 60000


def bank_of(*sounds):
    """A column of cells, each a sound's own recordings."""
    notes = np.zeros((len(sounds), 1, len(PITCHES), LENGTH), np.float32)
    for row, name in enumerate(sounds):
        sound = Library().get(name)
        for i, pitch in enumerate(PITCHES):
            audio = sound.audio(pitch, RATE)[:LENGTH]
            notes[row, 0, i, : audio.size] = 0.9 * audio / np.abs(audio).max()
    return NoteBank(notes, PITCHES, RATE)


def spreads(bank, loop):
    """How much the level of each of its keys varies [dB] while it is held, from 0.5 to 10 s."""
    nsynth = {"sampleRate": bank.rate, "looping": True, "loopStart": loop[0], "loopEnd": loop[1]}
    notes = bank.samples.reshape(-1, LENGTH)
    return np.array([np.ptp(levels(held(note, nsynth, 10))[5:]) for note in notes])


@pytest.fixture(scope="module")
def organ():
    return bank_of("organ")


def test_the_turning_points_of_the_devices_own_loop():
    found = turns((0.2, 0.41), 60000)
    assert (found.start, found.end, found.low, found.high) == (12000, 24600, 8000, 20600)
    assert turns((0.41, 0.2), 60000) == found and turns((0.3, 0.3), 60000).fade == 50


def test_a_key_of_a_sustaining_sound_is_held_for_10_seconds_within_3_db(organ, tmp_path):
    square = NoteBank(organ.samples, PITCHES, RATE)
    path = onss.write(square, tmp_path)
    nsynth = json.loads(path.with_name("settings.json").read_text())["nsynth"]
    for note in onss.read(path).samples[0, 0] / 32768:
        assert np.ptp(levels(held(note, nsynth, 10))[5:]) < 3
        died = levels(held(note, {**nsynth, "looping": False}, 10))
        assert died[-1] < died[10] - 60


def test_the_pair_that_is_chosen_keeps_more_keys_steady_than_the_devices_own():
    bank = bank_of("flute", "voice", "organ")
    assert np.square(spreads(bank, choose([bank]))).mean() < np.square(spreads(bank, LOOP)).mean()


def test_sounds_that_die_have_no_say(organ):
    dying = bank_of("marimba")
    assert choose([dying]) == LOOP
    both = NoteBank(np.concatenate([organ.samples, dying.samples]), PITCHES, RATE)
    assert choose([both]) == choose([organ]) != LOOP


def test_notes_that_are_too_short_for_a_choice_keep_the_devices_own_pair():
    assert choose([NoteBank(np.ones((1, 1, 1, 3200), np.float32), (60,), RATE)]) == LOOP
