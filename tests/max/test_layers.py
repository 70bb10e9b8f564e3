"""Keys play the velocity layers of a sound, as Pd's do; what the server would say is said here."""

import math

import numpy as np
import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from maxtools.scope import Scope
from notebank.audio import wav
from sources.link.layers import LAYERS

KEY = 60
LENGTH, RATE = 1600, 16000
TONES = {30: 55.0, 127: 115.0}
LOOP = (400, 800, -2.0)


class Instrument(Scope):
    def __init__(self, folder):
        super().__init__(Machine(PACKAGE / "patchers"), "S")
        self.path = folder / "note.wav"
        wav.write(self.path, np.zeros(LENGTH, np.float32), RATE)
        for name in ("nb.loader", "nb.controller"):
            self.machine.load(name, "S")
        self.say("connected", 1)
        self.cell(1)

    def cell(self, generation, pitch=KEY):
        self.say("part", generation, "wav", str(self.path), 0, LENGTH, RATE, LENGTH, pitch)
        self.say("cell", generation, 1)
        self.machine.wait(300)

    def layer(self, velocity, generation=1, pitch=KEY):
        news = (generation, pitch, velocity, TONES[velocity], str(self.path), LENGTH, RATE, *LOOP)
        self.say("layer", *news)
        self.machine.wait(50)

    def strike(self, velocity, pitch=KEY):
        """What the voice is told of the key."""
        self.say("note", pitch, velocity)
        self.say("note", pitch, 0)
        return self.said("play")[-1]

    @property
    def asked(self):
        return [said[1:] for said in self.said("command") if said[0] == "layers"]


@pytest.fixture
def instrument(tmp_path):
    return Instrument(tmp_path)


def test_a_whole_cell_and_each_note_that_comes_later_are_asked_for(instrument):
    assert instrument.asked == [[30, -1], [127, -1]]
    instrument.say("part", 1, "wav", str(instrument.path), 0, LENGTH, RATE, LENGTH, 61)
    instrument.machine.wait(50)
    assert instrument.asked[2:] == [[30, 61], [127, 61]]


@pytest.mark.parametrize(("name", "value"), [("timbre", 0), ("local", 1)])
def test_without_a_server_or_where_velocity_is_loudness_alone_none_is_asked_for(
    instrument, name, value
):
    instrument.say(name, value)
    instrument.cell(2)
    assert len(instrument.asked) == 2


def test_a_key_plays_the_nearest_layer_in_the_tone_of_its_velocity(instrument):
    plain = instrument.strike(30)
    assert len(plain) == 10 and plain[2] < 32
    for velocity in TONES:
        instrument.layer(velocity)
    soft, hard = instrument.strike(30), instrument.strike(127)
    assert soft[:2] == [KEY, 30] and soft[2] >= 32 and soft[2] != hard[2] >= 32
    assert soft[3:6] == [0, LENGTH, RATE] and soft[6:10] == [1.0, *LOOP]
    assert soft[10:] == [pytest.approx(100, rel=1e-4), 30]
    assert hard[10:] == [pytest.approx(100, rel=1e-4), 127]
    assert len(instrument.strike(100)) == 10, "the note of velocity 100 as it is"


@pytest.mark.parametrize(("velocity", "layer"), [(40, True), (54, True), (56, False), (80, False)])
def test_between_a_layer_and_100_the_tone_lies_on_a_line_of_logarithms(instrument, velocity, layer):
    instrument.layer(30)
    told = instrument.strike(velocity)
    share = math.log(velocity / 30) / math.log(100 / 30)
    wished = TONES[30] * (100 / TONES[30]) ** share
    assert (told[2] >= 32) == layer
    tone = 100 * wished / TONES[30] if layer else wished
    assert told[10:] == [pytest.approx(tone, rel=1e-4), 30 if layer else 100]


def test_layers_of_an_older_cell_or_of_a_buffer_that_is_wanted_are_not_played(instrument):
    instrument.layer(30)
    slot = instrument.strike(30)[2]
    instrument.cell(2)
    assert instrument.strike(30)[2] < 32
    instrument.layer(30, 2)
    newer = instrument.strike(30)[2]
    assert newer >= 32 and newer != slot
    instrument.say("evict", newer)
    assert instrument.strike(30)[2] < 32


def test_a_layer_that_is_told_again_is_read_once_and_a_cell_fills_each_buffer_once(instrument):
    instrument.layer(30)
    instrument.layer(30)
    assert len(instrument.said("layered")) == 1
    for pitch in range(LAYERS + 3):
        instrument.layer(127, 2, pitch)
    slots = [told[3] for told in instrument.said("layered")[1:]]
    assert len(slots) == len(set(slots)) == LAYERS


def test_a_note_without_layers_keeps_the_tone_of_its_velocity_in_a_voice_that_had_one():
    machine = Machine(PACKAGE / "patchers")
    voice = machine.load("nb.voice~", "S")
    high = voice.find("*~ 0.")
    note = [3, 3200, 3200, 16000, 1.0, 0, 0, 0.0]

    def more(*told):
        voice.find("in 1").out(0, list(told))
        machine.wait(300)
        return 1 + high.heard[1][0]

    assert more(60, 30, *note, 80.0, 30) == pytest.approx(0.8**3)
    assert more(60, 30, *note) == pytest.approx(0.3**3)
    assert voice.find("onepole~").heard[1] == [pytest.approx(2 * 261.6256, rel=1e-4)]
