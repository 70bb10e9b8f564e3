"""The Max for Live device, played without Live, against a real server: its dials, what Live stores,
what a track plays."""

import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from maxtools.scope import Opened
from notebank.bank import folder
from pd.tones import bank
from server.max.test_nsynth import sent

CHOICE = ("dull", "even", "bright", "thin")
CORNERS = ("NW", "NE", "SW", "SE")


class Device(Opened):
    """nsynth.amxd, opened with what a Live set kept of it."""

    def __init__(self, server, stored=None):
        kept = dict(zip(CORNERS, ([name] for name in CHOICE))) | (stored or {})
        super().__init__(Machine(PACKAGE / "patchers", stored=kept), "nsynth.amxd", server)
        self.face = self.patch.find("nb.live").patch

    def parameter(self, name):
        return next(
            box
            for box in self.face.boxes.values()
            if getattr(box, "about", {}).get("parameter_longname") == name
        )

    def sent(self, verb):
        return [words[4:] for words in sent(self.machine, verb)]


@pytest.fixture
def open_device(server):
    devices = []
    yield lambda stored=None: devices.append(Device(server, stored)) or devices[-1]
    for device in devices:
        device.machine.close()


def test_a_new_device_brings_a_cell_and_a_note_of_the_track_plays_it(open_device):
    device = open_device()
    assert device.cells(1)
    assert device.said("status")[-1] == ["ready"]
    assert [last for _, last in sorted(dict(device.sent("corner")).items())] == list(CHOICE)
    device.face.find("notein").move(60, 100)
    assert device.said("play")[-1][:2] == [60, 100]
    assert device.said("adsr")[-1] == [5.0, 200.0, 0.8, 250.0]
    assert device.said("follow")[-1] == [1] and device.said("mono")[-1] == [0]
    device.say("release", 900.0)
    device.say("glide", 120.0)
    device.say("volume", 1.0)
    device.parameter("Attack").turn(40.0)
    assert device.said("adsr")[-1] == [40.0, 200.0, 0.8, 900.0]
    kept = device.machine.stored
    assert (kept["Release"], kept["Glide"]) == ([900.0], [120.0])
    assert kept["Volume"] == [pytest.approx(0.0)]


def test_an_automated_dial_moves_the_dot_and_brings_another_cell(open_device):
    device = open_device()
    assert device.cells(1)
    device.parameter("Pad X").turn(0.25)
    assert device.cells(2)
    assert device.sent("position")[-1] == ["0.25", "0.5"]
    device.parameter("Pad Y").turn(0.75)
    assert device.cells(3)
    assert device.sent("position")[-1] == ["0.25", "0.75"]
    assert device.face.find("pictslider").heard[0] == ["set", 250.0, 750.0]


def test_what_the_mouse_does_on_the_pad_is_kept_by_the_parameters(open_device):
    device = open_device()
    assert device.cells(1)
    device.face.find("pictslider").move(100, 900)
    device.machine.wait(20)
    assert device.machine.stored["Pad X"] == [0.1] and device.machine.stored["Pad Y"] == [0.9]


def test_a_set_that_is_opened_again_sounds_as_it_was_left(open_device):
    first = open_device()
    assert first.cells(1)
    first.parameter("Pad X").turn(0.75)
    first.parameter("Attack").turn(40.0)
    first.parameter("Keys").turn(4)
    first.say("corner", 0, "bright")
    first.say("model", "other")
    assert first.machine.until(lambda: first.said("cell") and first.said("cell")[-1][1] == 1)
    again = open_device(first.machine.stored)
    assert again.cells(1)
    assert again.sent("position")[-1] == ["0.75", "0.5"]
    assert again.sent("model")[-1] == ["other"] and again.sent("pitches")[-1] == ["60"]
    assert dict(again.sent("corner"))["0"] == "bright"
    assert again.said("adsr")[-1][0] == 40.0


def test_a_bank_is_kept_with_the_set_and_a_switch_plays_it(open_device, tmp_path):
    device = open_device()
    own = folder.write(bank(length=4800), tmp_path / "bank").as_posix()
    device.say("load", own)
    assert device.machine.until(
        lambda: device.said("ready") and device.said("ready")[-1][4] == 4800
    )
    assert device.machine.stored["Bank"] == [own] and device.machine.stored["Play bank"] == [1]
    again = open_device(device.machine.stored)
    assert again.machine.until(lambda: again.said("ready") and again.said("ready")[-1][4] == 4800)
    again.parameter("Play bank").turn(0)
    assert again.machine.until(lambda: again.said("ready")[-1][4] != 4800)
    off = open_device(again.machine.stored)
    assert off.cells(1)
    assert off.said("local")[-1] == [0] and off.said("ready")[-1][4] != 4800


def test_two_devices_in_a_set_never_touch_each_other(server):
    machine = Machine(PACKAGE / "patchers")
    one, two = machine.load("nsynth.amxd"), machine.load("nsynth.amxd")
    scopes = sorted(
        {
            name.split("-")[0]
            for name in machine.receivers
            if name.endswith("-xy") and not name.startswith("nb-")
        }
    )
    assert len(scopes) == 2
    machine.wait(20)
    machine.send(f"{scopes[0]}-xy", 0.1, 0.2)
    pads = [patch.find("nb.live").patch.find("pictslider") for patch in (one, two)]
    assert [pad.heard[0][1:] for pad in pads] == [[100.0, 200.0], [500.0, 500.0]]
    machine.close()
