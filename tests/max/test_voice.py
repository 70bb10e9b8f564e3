"""One voice's messages: when it is busy, what its lines are told, when it is free again."""

import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from maxtools.scope import Scope, tap

NOTE = [60, 127, 3, 3200, 3200, 16000, 1.0]  # pitch velocity slot onset length rate ratio
START, END = 3201 / 16, 6397 / 16  # ms: samples 1 to length - 3 of the note


class Voice(Scope):
    def __init__(self):
        super().__init__(Machine(PACKAGE / "patchers"), "S")
        patch = self.machine.load("nb.voice~", "S")
        self.door = patch.find("in 1")
        self.poly = tap(patch.find("thispoly~"))
        self.place = tap(patch.find("line~ 0."))
        lines = [box for box in patch.boxes.values() if box.kind == "line~"]
        self.level = tap(lines[1])

    def play(self, *note):
        self.door.out(0, list(note))
        self.machine.wait(0)


@pytest.fixture
def voice():
    return Voice()


def test_an_idle_voice_plays_its_note_from_the_second_sample_to_the_guards_at_its_end(voice):
    voice.play(*NOTE)
    assert voice.poly == [[1], ["mute", 0]]
    assert voice.place == [[START], pytest.approx([END, END - START])]
    assert voice.level == [[0.0, 5], pytest.approx([1.0, 5.0, 0.8, 200.0])]
    voice.machine.wait(END - START - 1)
    assert len(voice.poly) == 2
    voice.machine.wait(2)
    assert voice.poly[2:] == [[0], ["mute", 1]]


def test_a_note_an_octave_up_or_bent_takes_its_share_of_the_time(voice):
    voice.play(*NOTE[:-1], 2.0)
    assert voice.place[1] == pytest.approx([END, (END - START) / 2])
    voice.say("bend", 12)
    voice.play(*NOTE)
    voice.machine.wait(6)
    assert voice.place[-1] == pytest.approx([END, (END - START) / 2], rel=1e-6)


def test_a_stolen_voice_lets_the_old_note_fade_before_the_new_one_begins(voice):
    voice.play(*NOTE)
    voice.machine.wait(50)
    voice.play(72, 64, *NOTE[2:])
    assert voice.level[-1] == [0.0, 5]
    assert len(voice.place) == 2
    voice.machine.wait(6)
    assert len(voice.place) == 4
    assert voice.level[-1][0] == pytest.approx((64 / 127) ** 2)


def test_a_key_that_goes_up_ends_the_note_but_the_pedal_holds_it(voice):
    voice.say("adsr", 10.0, 100.0, 0.5, 300.0)
    voice.play(*NOTE)
    assert voice.level[-1] == pytest.approx([1.0, 10.0, 0.5, 100.0])
    voice.say("sustain", 1)
    voice.say("note", 61, 0)
    voice.say("note", 60, 0)
    assert len(voice.level) == 2
    voice.say("sustain", 0)
    assert voice.level[-1] == [0.0, 300]
    voice.machine.wait(306)
    assert voice.poly[-2:] == [[0], ["mute", 1]]


@pytest.mark.parametrize(("name", "atoms"), [("evict", [3]), ("damp", [60]), ("panic", ["bang"])])
def test_who_has_to_go_fades_in_20_ms(voice, name, atoms):
    voice.play(*NOTE)
    voice.say("evict", 4)
    voice.say("damp", 61)
    assert len(voice.level) == 2
    voice.say(name, *atoms)
    assert voice.level[-1] == [0.0, 20]
    voice.machine.wait(26)
    assert voice.poly[-2:] == [[0], ["mute", 1]]


def test_a_note_fades_over_its_last_three_ms_and_never_begins_at_once(voice):
    voice.say("adsr", 0.0, 0.0, 1.0, 250.0)
    voice.play(*NOTE)
    assert voice.level[-1][1] == 0.5
    voice.machine.wait(END - START - 3.5)
    assert len(voice.level) == 2
    voice.machine.wait(1)
    assert voice.level[-1] == [0.0, 3]


def test_the_curve_says_how_velocity_becomes_level(voice):
    voice.say("curve", 1.0)
    voice.play(60, 64, *NOTE[2:])
    assert voice.level[-1][0] == pytest.approx(64 / 127)
