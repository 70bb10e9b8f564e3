"""Controllers, fingers of MPE and presets, in the window of nsynth without a server."""

import pytest

from maxtools.scope import Opened
from notebank.bank import folder
from pd.tones import bank

C4 = 60


class Window(Opened):
    def __init__(self, machine):
        super().__init__(machine, "nsynth")

    def panel(self, name):
        return self.patch.find(f"nb.{name}").patch

    def boxes(self, panel, kind):
        """Those of a class, from left to right."""
        boxes = self.panel(panel).boxes.values()
        found = [box for box in boxes if getattr(box, "kind", "") == kind]
        return sorted(found, key=lambda box: box.entry.get("presentation_rect", [0])[0])

    def knob(self, number, value):
        """A controller of a MIDI box is moved."""
        self.panel("midi").find("ctlin").move(value, number, 1)


@pytest.fixture
def window(machine):
    window = Window(machine)
    machine.wait(20)
    machine.names.clear()
    return window


def test_a_click_on_the_pad_moves_the_dot_there(window):
    assert window.panel("xy").find("pictslider").entry["jump"] == 1


def test_controllers_move_the_pad_and_the_volume_at_first(window, machine):
    window.knob(1, 127)
    window.knob(74, 127)
    window.knob(11, 0)
    window.knob(20, 64)
    machine.wait(20)
    assert window.said("x") == [[1.0]] and window.said("y") == [[0.0]]
    assert window.said("volume") == [[0.0]]
    assert window.said("xy")[-1] == [1.0, 0.0]


def test_a_touched_control_learns_the_controller_that_is_moved_next(window):
    learn = window.boxes("learn", "toggle")[0]
    learn.move(1)
    window.knob(20, 10)
    assert window.said("cc-map") == [], "nothing has been touched"
    window.boxes("envelope", "flonum")[3].move(100.0)
    window.knob(20, 127)
    assert window.said("cc-map") == [["cc", 20, "release", 0.0, 5000.0]]
    assert learn.heard[0] == [0] and window.said("adsr")[-1][3] == 5000.0
    window.knob(21, 64)
    assert len(window.said("cc-map")) == 1
    window.knob(20, 0)
    assert window.said("adsr")[-1][3] == 0.0


def test_a_controller_is_told_a_name_of_ones_own_and_is_free_again(window):
    window.say("cc-map", "cc", 20, "cutoff", 200, 8000)
    window.knob(20, 127)
    window.say("cc-map", "cc", 20)
    window.knob(20, 0)
    assert window.said("cutoff") == [[8000.0]]
    window.say("cc-map", "clear")
    window.knob(1, 5)
    window.say("cc-map", "default")
    window.knob(1, 127)
    assert window.said("x") == [[1.0]]


def test_a_finger_bends_presses_and_slides_its_own_key_alone(window, machine):
    window.say("mpe", 1)
    window.say("mpe-place", 1)
    window.say("xy", 0.25, 0.5)
    fingers = window.panel("mpe").find("mpeparse")
    fingers.say(2, 5, 0.25)
    assert window.said("bend-key") == []
    fingers.say(1, 0, C4, 100)
    fingers.say(2, 0, C4 + 7, 90)
    fingers.say(1, 5, -0.5)
    fingers.say(2, 4, 127)
    fingers.say(2, 2, 74, 127)
    assert window.said("note") == [[C4, 100], [C4 + 7, 90]]
    assert window.said("bend-key") == [[C4, 0.0], [C4 + 7, 12.0], [C4, -24.0]]
    assert window.said("press-key")[2:] == [[C4 + 7, 1.0]]
    assert window.said("place-key") == [[C4 + 7, 0.25, 0.0]]
    fingers.say(-1, 5, 0.5)
    fingers.say(-1, 2, 1, 127)
    assert window.said("bend") == [[1.0]] and window.said("x") == [[1.0]]
    fingers.say(-1, 2, 74, 127)
    assert window.said("y") == [[0.0]] and len(window.said("place-key")) == 1
    fingers.say(1, 0, C4, 0)
    assert window.said("note")[2:] == [[C4, 0]]


def test_with_mpe_the_plain_notes_and_the_wheel_are_closed_and_with_midi_off_mpe_too(window):
    midi, bytes_ = window.panel("midi"), window.panel("mpe").find("midiin")
    got = []
    window.panel("mpe").find("mpeparse").take = lambda inlet, message: got.append(message)
    midi.find("notein").move(C4, 80)
    bytes_.move(144)
    window.say("mpe", 1)
    midi.find("notein").move(C4, 0)
    midi.find("bendin").move(127)
    bytes_.move(145)
    window.boxes("midi", "toggle")[0].move(0)
    bytes_.move(146)
    assert window.said("note") == [[C4, 80]] and window.said("bend") == []
    assert got == [[145]]


def test_pressure_reaches_its_key_or_all_and_a_program_change_is_a_preset(window):
    midi = window.panel("midi")
    midi.find("polyin").move(127, C4, 1)
    midi.find("touchin").move(127, 1)
    midi.find("pgmin").move(3, 1)
    assert window.said("press-key") == [[C4, 1.0]]
    assert window.said("press") == [[1.0]] and window.said("preset") == [[3]]


def test_a_preset_is_stored_and_comes_back_by_number_or_name(window, machine):
    window.say("corner", 0, "bell")
    window.say("lock", 0, 1)
    window.say("xy", 0.25, 0.75)
    window.boxes("preset", "number")[0].move(7)
    window.boxes("preset", "textedit")[0].type("evening")
    window.boxes("preset", "textbutton")[0].click()
    assert window.said("store")[-1] == [7, "evening"]
    for wish in (7, "evening"):
        window.say("lock", 0, 0)
        window.say("corner", 0, "voice")
        window.say("lock", 0, 1 if wish == 7 else 0)
        window.say("xy", 1.0, 1.0)
        machine.names.clear()
        machine.send("nb-preset", wish)
        assert [0, "bell"] in window.said("corner") and window.said("xy") == [[0.25, 0.75]]
        assert ["corner", 0, "bell"] in window.said("command"), "it is taken though it is locked"
        assert window.said("lock")[-1] != [0, 0]
        window.say("corner", 0, "flute")
        assert ["corner", 0, "flute"] not in window.said("command")
    machine.names.clear()
    window.say("preset", "morning")
    assert window.said("xy") == []


def test_the_map_of_controllers_is_told_line_by_line_and_comes_back_with_a_preset(window, machine):
    window.say("cc-map", "clear")
    window.say("cc-map", "cc", 20, "cutoff", 200, 8000)
    machine.wait(1)
    window.say("store", 1, "mine")
    window.say("cc-map", "clear")
    machine.wait(1)
    window.say("store", 2, "none")
    window.say("cc-map", "default")
    machine.wait(1)
    machine.names.clear()
    window.say("preset", "mine")
    window.knob(20, 127)
    window.knob(1, 127)
    assert window.said("cutoff") == [[8000.0]] and window.said("x") == []
    window.say("cc-map", "dump")
    assert window.said("cc-map")[1:] == [["cc", 20, "cutoff", 200, 8000]]
    window.say("preset", "none")
    window.knob(20, 64)
    assert len(window.said("cutoff")) == 1


WAYS = {"x": [0.0, 0.25, 1.0], "y": [0.0, 0.5, 1.0]}
KEPT = [
    ("volume", 0.25, 0.75),
    ("mono", 1, 0),
    ("glide", 120.0, 0.0),
    ("bend-range", 12, 2),
    ("lfo-shape", 2, 0),
    ("tempo", 90.0, 140.0),
    ("gesture-snap", 5.0, 0.0),
    ("reference", 432.0, 440.0),
    ("scale", "/nowhere/a.scl", "equal"),
]
ATTRIBUTES = ["copy", "gain", 0.5]


def test_a_preset_holds_the_volume_the_keys_the_tuning_and_what_moves_the_pad(window, machine):
    for name, value, _ in KEPT:
        window.say(name, value)
    window.say("command", "pitches", 48, 60)
    for way, places in WAYS.items():
        window.say(f"gesture-{way}", 0, *places)
    window.say("gesture-length", 3, 2.0)
    window.say("attributes-kept", *ATTRIBUTES)
    window.say("store", 3, "dawn")
    window.say("attributes-kept", "other")
    window.say("gesture-x", 0, 0.5, 0.5)
    window.say("gesture-length", 2, 1.0)
    for name, _, other in KEPT:
        window.say(name, other)
    window.say("command", "pitches", 72)
    machine.names.clear()
    window.say("preset", "dawn")
    assert {name: window.said(name)[-1] for name, *_ in KEPT} == {
        name: [value] for name, value, _ in KEPT
    }
    assert ["pitches", 48, 60] in window.said("command")
    assert window.said("attributes") == [ATTRIBUTES]
    for way, places in WAYS.items():
        assert [0, *places] in window.said(f"gesture-{way}")
    assert window.said("gesture-length")[-1] == [3, 2.0]
    assert window.said("local") == [[0]] and window.said("load") == []


def test_a_preset_of_a_bank_opens_it_again_and_another_goes_back_to_the_server(
    window, machine, tmp_path
):
    path = folder.write(bank(), tmp_path / "bank").as_posix()
    window.say("store", 1, "server")
    window.say("load", path)
    machine.wait(50)
    window.say("store", 2, "bank")
    window.say("preset", 1)
    assert window.said("local")[-1] == [0]
    machine.names.clear()
    window.say("preset", 2)
    machine.wait(50)
    assert window.said("load") == [[path]] and window.said("local")[-1] == [1]
    assert window.said("part")


def test_names_of_a_file_of_presets_are_learnt_when_it_has_been_read(window, machine):
    storage = window.panel("preset").find("pattrstorage")
    storage.slots, storage.names = {9: {}}, {9: "dusk"}
    window.boxes("preset", "textbutton")[2].click()
    assert storage.heard[0] == ["read"]
    storage.out(0, ["read", "mine.json", 1])
    window.say("preset", "dusk")
    assert storage.heard[0] == ["recall", 9]
