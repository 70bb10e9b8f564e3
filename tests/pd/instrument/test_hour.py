"""Random playing: nothing is stuck, leaks or clicks. A minute of it in Pd's own time; and for
NOTEBANK_MINUTES with the real server (`make hour`)."""

import os
import random
import subprocess
import time

import numpy as np
import pytest

from notebank.bank import part
from notebank.notes import midi_to_hz
from notebank.stage.serving import serving
from pd.opened import Opened
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
        self.coin = coin
        self.part = part
        self.generation = 0
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


SOUNDS = ("flute", "organ", "cello", "voice")  # whose beginnings are soft
PRESET = "preset {n} p-{n};\ncorner {k} {sound};\nvoices {voices};\nxy {x:.2f} {y:.2f};\n"


class Player:
    """Plays nsynth.pd at random, on a server of its own."""

    def __init__(self, patch, coin):
        self.patch = patch
        self.coin = coin
        self.held = []
        self.gestures = [self.key] * 8 + [self.release] * 8 + [
            self.pedal, self.wheel, self.press, self.pad, self.pad, self.corner, self.preset
        ]  # fmt: skip

    def play(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.coin.choice(self.gestures)()
            time.sleep(self.coin.uniform(0.01, 0.2))

    def key(self):
        self.held.append(self.coin.randint(36, 84))
        self.patch.say("note", self.held[-1], self.coin.randint(20, 100))

    def release(self):
        if self.held:
            pitch = self.held.pop(self.coin.randrange(len(self.held)))
            self.patch.say("note", pitch, 0)

    def pedal(self):
        self.patch.say("sustain", self.coin.randint(0, 1))

    def wheel(self):
        self.patch.say("bend", self.coin.uniform(-12, 12))

    def press(self):
        self.patch.say("press-key", self.coin.randint(36, 84), self.coin.random())

    def pad(self):
        self.patch.say("xy", self.coin.random(), self.coin.random())

    def corner(self):
        self.patch.say("corner", self.coin.randrange(4), self.coin.choice(SOUNDS))

    def preset(self):
        self.patch.say("preset", self.coin.randint(1, 8))

    def rest(self):
        """All is let go."""
        for pitch in self.held:
            self.patch.say("note", pitch, 0)
        self.held = []
        self.patch.say("sustain", 0)
        self.patch.say("bend", 0)


def presets(coin):
    for n in range(1, 9):
        k = coin.randrange(4)
        sound = coin.choice(SOUNDS)
        voices = coin.randint(4, 16)
        yield PRESET.format(n=n, k=k, sound=sound, voices=voices, x=coin.random(), y=coin.random())


def resident(pid):
    """MB of memory of a process."""
    said = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=True)
    return int(said.stdout) / 1000


def test_as_long_as_one_likes_nothing_is_stuck_leaks_or_clicks(empty_home):
    coin = random.Random(3)
    memory = []
    worst = []
    (empty_home / "presets.txt").write_text("".join(presets(coin)))
    options = {"rate": RATE, "tape_seconds": CHUNK_S}
    with (
        serving(0, fresh=True, arguments=["--cache-mb", "64"]) as server,
        Opened("nsynth", server.port, ["cell"], **options) as patch,
    ):
        patch.hear("cell", timeout=600)
        patch.say("adsr", 15, 200, 0.7, 60)
        player = Player(patch, coin)
        for _ in range(max(2, round(60 * MINUTES / CHUNK_S))):
            patch.pd.record()
            player.play(CHUNK_S - 3)
            player.rest()
            patch.pd.sleep(4)
            left = patch.pd.tape()[0]
            assert left.any() and not left[-RATE // 4 :].any(), "a note is stuck"
            worst.append(jolt(left, RATE))
            memory.append(
                [resident(pid) for pid in (patch.pd.process.popen.pid, server.process.pid)]
            )
            print(f"jolt {worst[-1]:.1f}, MB {memory[-1]}", flush=True)
    assert max(worst) < CLICK
    if len(memory) >= 16:  # by then all tables and caches are full
        quarters = [np.median(q, axis=0) for q in np.array_split(np.array(memory), 4)]
        assert (quarters[3] < (1 + GROWTH) * quarters[1]).all(), quarters
