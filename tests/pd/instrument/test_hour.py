"""Random playing: nothing is stuck, leaks or clicks. A minute of it in Pd's own time; and for
NOTEBANK_MINUTES with the real server (`make hour`)."""

import os
import random

import numpy as np
import pytest

from notebank.bank import part
from notebank.notes import midi_to_hz
from pd.tones import INSTRUMENT, jolt
from pdtools import play

pytestmark = pytest.mark.slow
RATE = 48000
PITCHES = tuple(range(36, 85, 8))
CLICK = 10  # see `jolt`: a step of -40 dB in these sounds has 68
LOOP = 4800, 48000  # whole periods of whole Hz
MINUTES = float(os.environ.get("NOTEBANK_MINUTES", 0.75))
CHUNK_S = 15
GROWTH = 0.1  # of memory, from the second quarter to the last


class RandomScore:
    """Events of random playing: keys, pedal, wheel, fingers, pressure, and new notes for all keys.

    Args:
        coin: Where chance comes from.
        seconds: Its length; keys and pedal are up 3 s later.
        part: What follows the generation in `part` of a cell.
    """

    def __init__(self, coin, seconds, part):
        self.coin, self.part, self.generation = coin, part, 0
        gestures = [self.key] * 6 + [
            self.pedal, self.wheel, self.finger, self.press, self.cell, self.place
        ]  # fmt: skip
        self.events = [(0, "me-adsr", 15, 200, 0.7, 60), (0, "me-timbre", 0)]
        self.cell(1)
        ms = 50.0
        while ms < 1000 * seconds:
            ms += coin.uniform(20, 300)
            coin.choice(gestures)(ms)
        self.events.sort(key=lambda event: event[0])

    def say(self, ms, *words):
        self.events.append((ms, *words))

    def key(self, ms):
        pitch = self.coin.randint(36, 84)
        self.say(ms, "me-note", pitch, self.coin.randint(20, 127))
        self.say(ms + self.coin.uniform(40, 3000), "me-note", pitch, 0)

    def pedal(self, ms):
        self.say(ms, "me-sustain", 1)
        self.say(ms + self.coin.uniform(100, 2000), "me-sustain", 0)

    def wheel(self, ms):
        most = self.coin.uniform(-12, 12)
        for step in range(41):
            self.say(ms + 10 * step, "me-bend", most * np.sin(np.pi * step / 40))

    def finger(self, ms):
        bend = self.coin.uniform(-12, 12)
        self.say(ms, "me-bend-key", self.coin.randint(36, 84), bend)

    def press(self, ms):
        self.say(ms, "me-press-key", self.coin.randint(36, 84), self.coin.random())

    def place(self, ms):
        self.say(ms, "me-place", self.coin.random(), self.coin.random())

    def cell(self, ms):
        self.generation += 1
        for pitch in PITCHES:
            self.say(ms, "me-region", self.generation, pitch, 0, *LOOP, 0)
        self.say(ms, "me-part", self.generation, *self.part)
        self.say(ms, "me-cell", self.generation, len(PITCHES))


def tone(pitch):
    time = np.arange(sum(LOOP) + 960) / RATE
    wave = 0.1 * np.sin(2 * np.pi * round(midi_to_hz(pitch)) * time)
    wave[0] = wave[-2:] = 0
    return wave.astype(np.float32)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_minute_of_random_playing_neither_clicks_nor_leaves_a_note(tmp_path, seed):
    path = tmp_path / "cell.wav"
    notes = np.stack([tone(pitch) for pitch in PITCHES])
    frames = part.write(path, notes, RATE)
    cell = ("wav", path.as_posix(), 0, frames, RATE, notes.shape[1], *PITCHES)
    score = RandomScore(random.Random(seed), 60, cell).events
    hear = ["me-reading", "me-continue", "me-status"]
    take = play(INSTRUMENT, score=score, ms=65000, rate=RATE, hear=hear)
    assert take.audio[0].any() and len(take.heard("me-continue")) > 50
    assert not take.between(64000, 65000).any()
    assert sum(change for _, change in take.heard("me-reading")) == 0
    assert jolt(take.audio[0], RATE) < CLICK
