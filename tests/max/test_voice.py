"""One voice's messages: when it is busy, what its lines are told, when it is free again."""

import math

import numpy as np
import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from maxtools.scope import Scope, tap
from notebank.audio import wav

NOTE = [60, 127, 3, 3200, 3200, 16000, 1.0, 0, 0, 0.0]
"""pitch velocity slot onset length rate ratio loop-start loop-length slope"""
LOOPED = [*NOTE[:7], 800, 1600, -8.0]
LASTS = 3197 / 16 - 1 / 16  # ms: from sample 1 to length - 3 of the note
PACE = 10_000_000  # ms that the line is told to run for


class Voice(Scope):
    def __init__(self):
        super().__init__(Machine(PACKAGE / "patchers"), "S")
        self.patch = self.machine.load("nb.voice~", "S")
        self.door = self.patch.find("in 1")
        self.poly = tap(self.patch.find("thispoly~"))
        boxes = [box for box in self.patch.boxes.values() if getattr(box, "kind", "") == "line~"]
        self.since, self.level = (tap(box) for box in boxes[:2])
        self.press = tap(boxes[2])
        self.heads = [nested.patch for nested in self.patch.nested("nb.part.head~")]
        self.weights = [tap(head.find("line~")) for head in self.heads]
        self.places = [tap(head.find("unpack f f f f f")) for head in self.heads]
        self.snapshots = [box for box in self.patch.boxes.values() if _kind(box) == "snapshot~"]

    def play(self, *note):
        self.door.out(0, list(note))
        self.machine.wait(0)

    def pace(self):
        """Of the line, as it was told last: ms of the note in a ms."""
        return (self.since[-1][0] - self.since[-2][0]) / PACE

    def read(self, head):
        """What it plays: a buffer."""
        return self.heads[head].find("play~").heard[0][1]


def _kind(box):
    return getattr(box, "kind", "")


@pytest.fixture
def voice():
    return Voice()


def test_an_idle_voice_plays_its_note_from_the_second_sample_to_the_guards_at_its_end(voice):
    voice.play(*NOTE)
    assert voice.poly == [[1], ["mute", 0]]
    assert voice.since[0] == [1 / 16] and voice.pace() == pytest.approx(1)
    assert voice.level == [[0.0, 5], pytest.approx([1.0, 5.0, 0.8, 200.0])]
    voice.machine.wait(LASTS - 1)
    assert len(voice.poly) == 2
    voice.machine.wait(2)
    assert voice.poly[2:] == [[0], ["mute", 1]]


def test_a_note_an_octave_up_or_bent_takes_its_share_of_the_time(voice):
    voice.play(*NOTE[:6], 2.0, *NOTE[7:])
    assert voice.pace() == pytest.approx(2)
    voice.say("bend", 12)
    voice.play(*NOTE)
    voice.machine.wait(6)
    assert voice.pace() == pytest.approx(2, rel=1e-6)


def test_a_stolen_voice_lets_the_old_note_fade_before_the_new_one_begins(voice):
    voice.play(*NOTE)
    voice.machine.wait(50)
    voice.play(72, 64, *NOTE[2:])
    assert voice.level[-1] == [0.0, 5]
    assert len(voice.since) == 2
    voice.machine.wait(6)
    assert len(voice.since) == 4
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
    voice.machine.wait(LASTS - 3.5)
    assert len(voice.level) == 2
    voice.machine.wait(1)
    assert voice.level[-1] == [0.0, 3]


def test_the_curve_says_how_velocity_becomes_level(voice):
    voice.say("curve", 1.0)
    voice.play(60, 64, *NOTE[2:])
    assert voice.level[-1][0] == pytest.approx(64 / 127)


def test_a_looped_note_goes_round_until_it_has_fallen_by_80_db(voice):
    voice.play(*LOOPED)
    onset, loop = 3200 / 16, 800 / 16
    assert voice.places[1] == [pytest.approx([onset, 0.0, loop, 1600 / 16, -0.008])]
    assert voice.weights == [[[0.0, 0]], [[1.0, 0]]] and voice.read(1) == "S-slot-3"
    voice.machine.wait(loop + 9980)
    assert voice.poly == [[1], ["mute", 0]]
    voice.machine.wait(20)
    assert voice.poly[2:] == [[0], ["mute", 1]]


def test_a_bend_while_a_looped_note_fades_does_not_keep_its_voice(voice):
    voice.play(*NOTE[:7], 800, 1600, 0.0)
    voice.say("note", 60, 0)
    for box in voice.snapshots:
        box.value = 100.0
    voice.say("bend", 1)
    voice.machine.wait(256)
    assert voice.poly[2:] == [[0], ["mute", 1]]


def test_a_key_has_its_own_bend_and_pressure_told_before_it_is_struck_or_after():
    scope = Scope(Machine(PACKAGE / "patchers"), "S")
    poly = scope.machine.load("nb.poly~", "S").find("poly~")
    scope.say("bend-key", 60, 12.0)
    scope.say("press-key", 60, 0.5)
    scope.say("play", *LOOPED)
    scope.say("play", 64, *LOOPED[1:])
    scope.machine.wait(0)
    one, other = (voice.find("expr $f1 + $f2 * 1") for voice in poly.voices[:2])
    assert (one.x[2], other.x[2]) == (pytest.approx(2), 1)
    press = [voice.find("line~ 1.").heard[0] for voice in poly.voices[:2]]
    assert press == [[pytest.approx(2**0.5), 20], [1.0, 20]]
    for box in (box for box in poly.voices[1].boxes.values() if _kind(box) == "snapshot~"):
        box.value = 100.0
    scope.say("bend-key", 64, -12.0)
    assert (one.x[2], other.x[2]) == (pytest.approx(2), pytest.approx(0.5))


@pytest.mark.parametrize(
    ("velocity", "timbre", "more"), [(127, 1, 6.2), (30, 1, -31.4), (30, 0, 0)]
)
def test_velocity_is_brightness_unless_that_is_off(voice, velocity, timbre, more):
    voice.say("timbre", timbre)
    voice.play(60, velocity, *NOTE[2:])
    high = voice.patch.find("*~ 0.").heard[1][0]
    assert 20 * math.log10(1 + high) == pytest.approx(more, abs=0.05)


@pytest.fixture
def held(voice):
    """A key that is down at the pad's middle, a tenth of a second on; it may follow."""
    voice.machine.values |= {"S-follows": [1], "S-there": [0.5, 0.5], "S-place": [0.5, 0.5]}
    voice.play(*LOOPED)
    voice.machine.wait(2)
    for box in voice.snapshots:
        box.value = 100.0
    return voice


def asked(voice):
    """What was asked of the server, without number and session."""
    words = (said[3:] for said in voice.said("wire") if said[0] == "/nb/hold")
    return list(dict.fromkeys(map(tuple, words)))


def test_a_key_that_is_down_goes_on_where_the_pad_is_and_the_other_head_takes_over(held, tmp_path):
    held.say("xy", 0.51, 0.5)
    assert asked(held) == [], "the same place of the server's"
    held.say("xy", 1.0, 0.25)
    start = 1601
    assert asked(held) == [(60, 100, start, 1.0, 0.25, 0.5, 0.5)]
    held.say("xy", 0.0, 0.0)
    path = tmp_path / "rest.wav"
    wav.write(path, np.zeros(4800, np.float32), 16000)
    rest = [0, 4800, 16000, 320, 1600, -8.0]
    held.say("continued", 60, str(path), *rest, start + 1)
    held.say("continued", 60, str(path), *rest, start)
    assert len(held.places[0]) == 0, "it reads the file first"
    held.machine.wait(1)
    assert held.places[0] == [pytest.approx([0.0, start / 16, 20.0, 100.0, -0.008])]
    assert [weights[-1] for weights in held.weights] == [[1.0, 30], [0.0, 30]]
    assert held.read(0).endswith("-own-0")
    held.say("evict", LOOPED[2])
    assert held.level[-1][1] != 20, "it does not read that buffer any more"
    assert len(asked(held)) == 1
    held.machine.wait(41)
    assert asked(held)[1:] == [(60, 100, start, 0.0, 0.0, 1.0, 0.25)]


def test_a_key_with_a_place_of_its_own_leaves_the_pad_until_it_is_struck_again(held):
    held.say("place-key", 61, 0.0, 0.0)
    held.say("place-key", 60, 1.0, 1.0)
    held.machine.wait(3001)
    held.say("xy", 0.25, 0.25)
    assert [words[3:5] for words in asked(held)] == [(1.0, 1.0)]
    held.play(*LOOPED)
    held.machine.wait(8)
    held.say("xy", 0.0, 0.25)
    assert [words[3:5] for words in asked(held)][-1] == (0.0, 0.25)


def test_a_key_that_plays_a_layer_goes_on_in_it(held):
    held.play(*LOOPED, 80.0, 30)
    held.machine.wait(8)
    held.say("xy", 1.0, 0.25)
    assert [words[:2] for words in asked(held)] == [(60, 30)]


def test_a_key_that_is_let_go_or_may_not_follow_asks_for_nothing(held):
    held.machine.values["S-follows"] = [0]
    held.say("xy", 1.0, 0.25)
    held.machine.values["S-follows"] = [1]
    held.say("note", 60, 0)
    held.say("xy", 1.0, 0.5)
    assert asked(held) == []
