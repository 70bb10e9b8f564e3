"""The panels of nsynth's window, without a server: what hands do, what others say, what is
shown."""

import pytest

from maxtools.scope import Opened

C4 = 60
READY = [1, C4, 3, 0, 3200, 16000]  # generation pitch slot onset length rate


class Window(Opened):
    def __init__(self, machine):
        super().__init__(machine, "nsynth")

    def panel(self, name):
        return self.patch.find(f"nb.{name}").patch


@pytest.fixture
def window(machine):
    window = Window(machine)
    machine.wait(20)
    machine.names.clear()
    return window


def boxes(patch, kind):
    return [box for box in patch.boxes.values() if getattr(box, "kind", "") == kind]


def test_sliders_beside_the_pad_say_the_place_and_follow_the_dot(window, machine):
    across, down = boxes(window.panel("xy"), "slider")
    across.move(250)
    machine.wait(20)
    down.move(900)
    machine.wait(20)
    assert window.said("xy") == [[0.25, 0.5], [0.25, pytest.approx(0.1)]]
    window.say("xy", 1, 0.75)
    assert across.heard[0] == ["set", 1000.0] and down.heard[0] == ["set", 250.0]


def test_a_key_of_the_computer_sounds_once_while_it_is_held(window):
    keys = window.panel("keyboard")
    for _ in range(3):
        boxes(keys, "key")[0].move(ord("q"))
    keys.find("keyup").move(ord("q"))
    boxes(keys, "key")[0].move(ord("q"))
    boxes(keys, "key")[0].move(ord("z"))
    boxes(keys, "key")[0].move(ord("!"))
    boxes(keys, "key")[0].move(0)
    assert window.said("note") == [[C4, 100], [C4, 0], [C4, 100], [C4 - 12, 100]]


def test_keys_of_the_computer_can_be_switched_off_and_begin_elsewhere(window):
    keys = window.panel("keyboard")
    typed = boxes(keys, "toggle")[1]
    velocity, lowest = boxes(keys, "number")
    lowest.move(60)
    velocity.move(64)
    boxes(keys, "key")[0].move(ord("z"))
    typed.move(0)
    boxes(keys, "key")[0].move(ord("x"))
    assert window.said("note") == [[C4, 64]]


def test_with_hold_a_clicked_key_sounds_until_it_is_clicked_again(window, machine):
    keys = window.panel("keyboard")
    boxes(keys, "toggle")[0].move(1)
    assert keys.find("kslider").heard[0] == ["mode", 1]
    keys.find("kslider").click(C4, 90)
    machine.wait(2000)
    assert window.said("note") == [[C4, 90]]
    keys.find("kslider").click(C4, 0)
    assert window.said("note")[1:] == [[C4, 0]]


def test_keys_whose_notes_are_loaded_are_marked(window, machine):
    marks = window.panel("keyboard").find("multislider")
    window.say("ready", *READY)
    window.say("ready", 1, 36, 4, 0, 3200, 16000)
    machine.wait(200)
    assert [i for i, bar in enumerate(marks.sliders) if bar] == [0, C4 - 36]
    window.say("evict", 4)
    window.say("ready", *READY)
    machine.wait(200)
    assert [i for i, bar in enumerate(marks.sliders) if bar] == [C4 - 36]


def test_midi_is_heard_until_it_is_switched_off(window):
    midi = window.panel("midi")
    on, pedal = boxes(midi, "toggle")
    midi.find("notein").move(C4, 80)
    midi.find("bendin").move(96)
    midi.find("ctlin 64").move(127)
    assert pedal.heard[0] == ["set", 1]
    assert window.said("note") == [[C4, 80]]
    assert window.said("bend") == [[1.0]]
    assert window.said("sustain") == [[1]]
    on.move(0)
    midi.find("notein").move(C4, 0)
    assert len(window.said("note")) == 1
    on.move(1)
    midi.find("ctlin 123").move(0)
    assert window.said("panic") == [["bang"]]


def test_bend_reaches_as_far_as_the_panel_says(window):
    midi = window.panel("midi")
    boxes(midi, "number")[0].move(12)
    midi.find("bendin").move(0)
    assert window.said("bend") == [[-12.0]]


def test_other_patches_play_it_by_name_unless_it_does_not_listen(window, machine):
    machine.send("nb-note", C4, 100)
    machine.send("nb-xy", 0.25, 0.5)
    assert window.said("note") == [[C4, 100]] and window.said("xy") == [[0.25, 0.5]]
    window.panel("name").find("toggle").move(0)
    machine.send("nb-note", C4, 0)
    assert len(window.said("note")) == 1


def test_a_copy_with_a_name_is_played_by_its_name_alone(window, machine):
    other = Window(machine)
    window.panel("name").find("textedit").type("left")
    machine.send("nb-name", "right")  # means the copy opened last
    machine.send("left-note", C4, 100)
    machine.send("right-corner", 2, "flute")
    assert window.said("note") == [[C4, 100]] and other.said("note") == []
    assert [2, "flute"] in other.said("corner") and window.said("corner") == []


def test_the_envelope_shows_what_is_said_by_name_and_turns_one_of_its_values(window):
    panel = window.panel("envelope")
    window.say("adsr", 10, 20, 0.5, 40)
    faders = boxes(panel, "flonum")
    assert [fader.heard[0] for fader in faders] == [
        ["set", 10.0],
        ["set", 20.0],
        ["set", 0.5],
        ["set", 40.0],
    ]
    faders[2].move(0.25)
    assert window.said("adsr")[-1] == [10.0, 20.0, 0.25, 40.0]


def test_volume_begins_below_full_and_is_squared_into_decibels(window):
    gain = window.panel("out~").find("live.gain~")
    assert gain.heard[0] == [pytest.approx(-4.0, abs=1e-4)]
    window.say("volume", 0.5)
    assert gain.heard[0][0] == pytest.approx(-12.04, abs=0.01)
    window.say("volume", 0)
    assert gain.heard[0][0] == pytest.approx(-70, abs=0.1)
    window.machine.names.clear()
    gain.turn(6.0)
    assert window.said("volume") == [[pytest.approx(2**0.5, rel=0.01)]]
    assert gain.heard[0][0] == pytest.approx(6, abs=0.01)
    gain.turn(-70.0)
    assert window.said("volume")[1:] == [[0.0]]


def test_another_number_of_voices_is_made_and_told_the_envelope_and_the_curve(window):
    window.say("adsr", 1, 2, 0.5, 3)
    window.say("curve", 1.0)
    window.say("voices", 100)
    assert window.patch.find("poly~").messages[-1] == ["voices", 48]
    assert window.said("adsr") == [[1, 2, 0.5, 3]] * 2 and window.said("curve") == [[1.0]] * 2


def test_the_server_and_the_port_for_its_answers_are_chosen_in_the_window(window, machine):
    link = window.panel("link")
    link.find("textedit").type("192.168.1.5 7770")
    assert machine.said(f"{window.scope}-server") == [["192.168.1.5", 7770]]
    machine.wait(200)
    link.find("number").move(47113)
    assert window.said("port")[-1] == [47113]
    link.find("number").move(0)
    assert 30000 <= window.said("port")[-1][0] < 50000


def test_a_choice_of_pitches_is_a_command(window):
    window.panel("pitches").find("umenu").out(0, [4])
    assert window.said("command") == [["pitches", 60]]
