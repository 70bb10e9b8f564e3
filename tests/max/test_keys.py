"""Keys of MIDI: one voice, legato, glide, sostenuto, and how they are tuned."""

import math

import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from maxtools.scope import Scope

READY = [1, 60, 3, 0, 3200, 16000, 0, 0, 0.0]
SCALE = """! just.scl
!
Five notes,  4/3 of them just
 5
 9/8
386.313714
 3/2
 1000. cents
 2/1 octave
"""
MAP = "! \n 7\n0\n127\n60\n69\n432.5\n5\n0\nx\n1\n2\nx\n3\n4\n"


class Keys(Scope):
    """The parts of nsynth that make notes of the keys of MIDI."""

    def __init__(self, machine):
        super().__init__(machine, "S")
        self.midi, *_ = (
            machine.load(name, "S")
            for name in ("nb.midi", "nb.keys", "nb.part.offsets", "nb.controller")
        )
        self.say("ready", *READY)
        machine.names.clear()

    def press(self, *keys, velocity=100):
        for key in keys:
            self.midi.find("notein").move(key, velocity)

    def lift(self, *keys):
        self.press(*keys, velocity=0)


@pytest.fixture
def keys(machine):
    return Keys(machine)


def test_in_mono_the_key_pressed_last_sounds_and_the_one_before_comes_back(keys):
    keys.say("mono", 1)
    keys.press(60, 64)
    keys.press(67, velocity=80)
    keys.lift(64)
    keys.lift(67, 60)
    on = [[60, 100], [60, 0], [64, 100], [64, 0], [67, 80], [67, 0], [60, 80], [60, 0]]
    assert keys.said("note") == on


def test_legato_leads_the_one_voice_to_the_next_key_and_ends_it_with_the_last(keys, machine):
    keys.say("mono", 1)
    keys.say("legato", 1)
    keys.press(60, 67)
    keys.lift(67)
    assert keys.said("lead") == [[60, 7.0], [60, 0.0]]
    keys.press(64)
    keys.lift(60)
    assert keys.said("note") == [[60, 100]] and keys.said("lead")[-1] == [60, 4.0]
    keys.lift(64)
    assert keys.said("note")[1:] == [[60, 0]]


@pytest.mark.parametrize("over", ["mono", "panic"])
def test_what_sounds_is_let_go_when_mono_or_all_is_over(keys, over):
    keys.say("mono", 1)
    keys.press(60)
    keys.say(over, 0)
    keys.lift(60)
    assert [60, 0] in keys.said("note")
    keys.press(62)
    assert keys.said("note")[-1] == [62, 100]


def test_sostenuto_keeps_the_keys_that_are_down_and_no_others(keys):
    pedal = keys.midi.find("ctlin 66")
    keys.press(60, 64)
    keys.lift(64)
    pedal.move(127)
    keys.press(62)
    keys.lift(60, 62)
    keys.press(65)
    assert [60, 0] not in keys.said("note") and [62, 0] in keys.said("note")
    pedal.move(0)
    assert keys.said("note")[-1] == [60, 0] and [65, 0] not in keys.said("note")
    keys.press(60)
    keys.lift(60)
    assert keys.said("note")[-2:] == [[60, 100], [60, 0]]


def test_a_note_glides_from_the_last_key_and_is_led_while_it_sounds():
    scope = Scope(Machine(PACKAGE / "patchers"), "S")
    voice = scope.machine.load("nb.poly~", "S").find("poly~").voices[0]
    scope.say("glide", 100.0)
    scope.say("slide", 60, -12.0)
    scope.say("play", 60, 100, *READY[2:6], 1.0, 0, 0, 0.0)
    pace = voice.find("expr $f1 + $f2 * 1")
    scope.machine.wait(1)
    for box in voice.boxes.values():
        if getattr(box, "kind", "") == "snapshot~":
            box.value = 100.0
    assert pace.x[2] == pytest.approx(0.5)
    scope.machine.wait(50)
    assert pace.x[2] == pytest.approx(2**-0.5, rel=0.05)
    scope.machine.wait(50)
    assert pace.x[2] == pytest.approx(1)
    scope.say("lead", 64, 12.0)
    scope.say("lead", 60, 12.0)
    scope.machine.wait(50)
    assert pace.x[2] == pytest.approx(2**0.5, rel=0.05)
    scope.machine.wait(51)
    assert pace.x[2] == pytest.approx(2)


def tuned(keys):
    return dict(keys.said("offset-key"))


def test_a_scala_scale_tunes_all_keys_and_equal_is_equal_again(keys, machine, tmp_path):
    path = tmp_path / "just five.scl"
    path.write_text(SCALE)
    keys.say("scale", path.as_posix())
    machine.wait(10)
    offset = tuned(keys)
    ratios = [0, 12 * math.log2(9 / 8), 3.86313714, 12 * math.log2(1.5), 10.0]
    for key in (0, 36, 60, 61, 64, 65, 69, 127):
        turns, degree = divmod(key - 60, 5)
        at_69 = 12 + ratios[4]  # nine degrees above the middle
        assert key + offset[key] == pytest.approx(69 + 12 * turns + ratios[degree] - at_69)
    keys.say("reference", 450)
    assert tuned(keys)[69] == pytest.approx(12 * math.log2(450 / 440))
    keys.say("scale", "equal")
    keys.say("reference", 440)
    assert list(tuned(keys).values()) == pytest.approx([0] * 128)


def test_a_keyboard_map_chooses_the_degrees_and_leaves_out_keys(keys, machine, tmp_path):
    for name, text in (("a.scl", SCALE), ("a.kbm", MAP)):
        (tmp_path / name).write_text(text)
        keys.say("scale" if name == "a.scl" else "keymap", (tmp_path / name).as_posix())
        machine.wait(10)
    offset = tuned(keys)
    assert 440 * 2 ** (offset[69] / 12) == pytest.approx(432.5)
    steps = [offset[key] + key - offset[60] - 60 for key in (62, 63, 65, 66, 67)]
    assert steps == pytest.approx([12 * math.log2(9 / 8), 3.86313714, 7.01955, 10, 12], abs=1e-4)
    assert offset[61] == offset[64] == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (SCALE.replace(" 5\n", " 6\n"), "announces 6 notes and has 5"),
        (SCALE.replace("3/2", "a fifth"), "is no Scala scale"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_no_scale_is_named_and_the_tuning_stays(
    keys, machine, tmp_path, text, words
):
    path = tmp_path / "bad.scl"
    if text is not None:
        path.write_text(text)
    keys.say("scale", path.as_posix())
    machine.wait(1001)
    said = " ".join(map(str, keys.said("status")[-1]))
    assert words in said and path.as_posix() in said and keys.said("offset-key") == []


def test_a_key_takes_the_note_that_is_nearest_to_what_it_is_tuned_to(keys):
    keys.say("ready", 1, 64, *READY[2:])
    keys.say("tune-key", 61, 3.0)
    keys.press(61)
    assert keys.said("play")[-1][6] == pytest.approx(2 ** (-3 / 12))
