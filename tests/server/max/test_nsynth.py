"""The Max instrument's messages, played without Max, against a real server over real sockets."""

import numpy as np
import pytest

from maxtools.machine import Machine
from maxtools.scope import Opened
from notebank.audio import wav
from notebank.bank import folder
from pd.tones import bank

CHOICE = ("dull", "even", "bright", "thin")


class Instrument(Opened):
    """nsynth.maxpat with four sounds at its corners."""

    def __init__(self, machine: Machine, server):
        super().__init__(machine, "nsynth", server)
        for index, name in enumerate(CHOICE):
            self.say("corner", index, name)
        # behind the corners, as the patch says it when it is opened: a place needs them
        self.say("xy", 0.5, 0.5)


@pytest.fixture
def instrument(machine, server):
    instrument = Instrument(machine, server)
    assert instrument.cells(1)
    return instrument


def sent(machine, verb):
    """Requests, each once: what a busy server does not answer in time is sent again."""
    lines = dict.fromkeys(machine.transcript)
    return [line.split() for line in lines if line.startswith(f"-> /nb/{verb} ")]


def told(machine, verb):
    """What a server was told by a verb, each once: one that seemed to be away for a moment, on a
    busy machine, is told all again."""
    return list(dict.fromkeys(tuple(words[4:]) for words in sent(machine, verb)))


def test_opening_the_patch_opens_a_session_proves_the_disk_and_brings_a_whole_cell(
    instrument, machine
):
    assert instrument.said("status")[-1] == ["ready"]
    assert ["connected"] in instrument.said("status")
    assert sent(machine, "notify") and sent(machine, "probe")
    assert len({ready[1] for ready in instrument.said("ready")}) == 13
    assert not [line for line in machine.transcript if line.startswith("<- /nb/fail")]
    ids = [
        int(line.split()[2])
        for line in dict.fromkeys(line for line in machine.transcript if line.startswith("-> "))
    ]
    assert len(ids) == len(set(ids))


def test_a_key_plays_its_note_at_once_or_the_nearest_and_has_its_own_the_next_time(
    instrument, machine
):
    instrument.say("note", 60, 100)
    assert instrument.said("play")[-1][0] == 60 and instrument.said("play")[-1][6] == 1.0
    instrument.say("note", 61, 90)
    assert instrument.said("play")[-1][:2] == [61, 90]
    assert instrument.said("play")[-1][6] == pytest.approx(2 ** (1 / 12))
    assert machine.until(lambda: instrument.said("ready")[-1][1] == 61)
    instrument.say("note", 61, 0)
    instrument.say("note", 61, 90)
    assert instrument.said("play")[-1][6] == pytest.approx(1.0)
    assert len(sent(machine, "note")) == 1


def test_a_key_that_is_down_goes_on_at_the_place_of_the_pad_unless_it_shall_not(
    instrument, machine
):
    instrument.say("note", 60, 100)
    machine.wait(2)
    voice = next(
        voice for voice in instrument.patch.find("poly~").voices if voice.find("thispoly~").busy
    )
    for box in voice.boxes.values():
        if getattr(box, "kind", "") == "snapshot~":
            box.value = 50.0
    instrument.say("follow", 0)
    instrument.say("xy", 0.0, 0.5)
    assert instrument.cells(2) and not sent(machine, "hold")
    instrument.say("follow", 1)
    instrument.say("xy", 1.0, 0.25)
    owns = [nested.patch.find("buffer~") for nested in voice.nested("nb.part.head~")]
    assert machine.until(lambda: any(own.samples is not None for own in owns))
    assert instrument.said("continued")[-1][0] == 60
    assert instrument.said("continued")[-1][-1] == int(sent(machine, "hold")[-1][6]) == 2401
    assert sent(machine, "hold")[-1][7:] == ["1", "0.25", "0.5", "0.5"]


def test_the_pad_a_corner_and_the_model_bring_another_cell(instrument, machine):
    for count, (name, *atoms) in enumerate(
        (("xy", 0.25, 0.75), ("corner", 0, "bright"), ("model", "other")), 2
    ):
        instrument.say(name, *atoms)
        assert instrument.cells(count)
    # the other model's notes are longer
    assert {ready[4] for ready in instrument.said("ready")[-13:]} == {6400 * 3}, "at 48 kHz"
    assert sent(machine, "position")[-1][4:] == ["0.25", "0.75"]


def test_a_dot_dragged_on_the_pad_is_told_at_most_every_15_ms(instrument, machine):
    pad = instrument.patch.find("pictslider")
    before = len(told(machine, "position"))
    for step in range(10):
        pad.move(step * 100, 500)
        machine.wait(1)
    machine.wait(10)
    assert len(told(machine, "position")) - before == 2
    assert instrument.cells(2)
    assert pad.heard[0] == ["set", 900.0, 500.0]


def test_a_server_that_was_started_anew_is_told_everything_again(make_server, machine):
    first = make_server()
    instrument = Instrument(machine, first)
    assert instrument.cells(1)
    port = first.address[1]
    first.stop()
    assert machine.alone(lambda: ["away"] in instrument.said("status"))
    instrument.say("note", 60, 100)
    assert instrument.said("play")[-1][0] == 60  # what is loaded plays on
    make_server(port=port)
    assert instrument.cells(2)
    assert machine.until(lambda: instrument.said("status")[-1] == ["ready"])
    corners = {line[4]: line[-1] for line in sent(machine, "corner")}
    assert [corners[index] for index in "0123"] == list(CHOICE)


def test_a_key_that_is_held_before_there_is_a_note_sounds_when_one_arrives(make_server, machine):
    instrument = Instrument(machine, make_server())
    instrument.say("note", 60, 80)
    instrument.say("note", 64, 80)
    instrument.say("note", 64, 0)
    assert instrument.said("play") == []
    assert instrument.cells(1)
    assert [play[:2] for play in instrument.said("play")] == [[60, 80]]


def test_a_buffer_is_written_25_ms_after_its_readers_were_told_to_fade(instrument, machine):
    slots = [message[0] for message in instrument.said("fill")]
    assert [message[0] for message in instrument.said("evict")] == slots
    buffer = instrument.patch.find("buffer~")
    assert buffer is not None
    told = machine.now
    instrument.say("fill", 0, "wav", "/nowhere.wav", 0.0, 100.0, 0, 1600, 16000, 1, 16000, 100, 60)
    assert instrument.said("evict")[-1] == [0] and machine.now == told
    assert buffer.heard.get(0) is None
    machine.wait(24)
    assert buffer.heard.get(0) is None
    machine.wait(1)
    assert buffer.heard[0] == ["replace", "/nowhere.wav"]


def test_what_the_microphone_hears_and_a_file_dropped_on_a_corner_become_sounds_there(
    instrument, machine, tmp_path
):
    path = tmp_path / "sung.wav"
    wav.write(path, 0.5 * np.sin(2 * np.pi * 220 / 16000 * np.arange(8000)), 16000)
    machine.home = tmp_path.as_posix()
    mic = instrument.patch.nested("nb.mic~")[0].patch
    instrument.say("mic-corner", 2)
    instrument.say("mic", 1)
    assert mic.find("record~").heard[0] == [1]
    mic.find("buffer~").sing(path)
    instrument.say("mic", 0)
    assert instrument.heard("corner", 2, "mic-1")
    door = tmp_path / "a door (2).wav"
    wav.write(door, 0.5 * np.sin(np.arange(16000) * 0.1).astype(np.float32), 16000)
    instrument.patch.find("dropfile").out(0, [str(door)])
    # the second cell may be the microphone's
    assert machine.until(lambda: ["append", "my_a_door_2_"] in instrument.said("sounds"))
    assert machine.until(lambda: ("0", "my_a_door_2_") in told(machine, "corner"))
    assert sent(machine, "sound_add")[-1][4:6] == ["my_a_door_2_", "-1"]
    assert instrument.cells(2)


def test_a_key_of_the_screen_is_let_go_after_half_a_second(instrument, machine):
    instrument.patch.find("kslider").click(60, 90)
    assert instrument.said("note") == [[60, 90]]
    machine.wait(501)
    assert instrument.said("note") == [[60, 90], [60, 0]]


def test_while_a_bank_is_played_the_server_is_asked_for_nothing_and_takes_over_again(
    instrument, machine, tmp_path
):
    own = folder.write(bank(length=4800), tmp_path / "bank")
    instrument.say("load", own.as_posix())
    assert instrument.cells(2)
    asked = told(machine, "position")
    instrument.say("xy", 1, 1)
    assert instrument.cells(3)
    instrument.say("note", 61, 100)
    assert instrument.said("ready")[-1][4] == 4800
    assert told(machine, "position") == asked and not sent(machine, "note")
    instrument.say("local", 0)
    assert instrument.cells(4)
    assert sent(machine, "position")[-1][4:] == ["1", "1"]
    instrument.say("note", 64, 100)
    # 64 is one of the server's pitches, the bank has none near
    assert instrument.said("play")[-1][6] == 1.0
