"""The Max instrument that is played live: its messages, played without Max, against a real server
over real sockets."""

import numpy as np
import pytest

from maxtools.machine import Machine, Nested
from maxtools.scope import Opened
from notebank.checkpoints import catalogue
from notebank.notes import midi_to_hz
from relay import Relay
from server.max.test_nsynth import sent, told
from server.playable import SawModel, saw
from waiting import PATIENCE


class Instrument(Opened):
    """wms.maxpat."""

    def __init__(self, machine: Machine, target):
        super().__init__(machine, "wms", target)
        self.voices = self.patch.find("poly~").voices

    def ready(self):
        """Until the features are there and the server has heard of them."""
        return self.machine.until(lambda: self.answered("wms_features"))

    def answered(self, verb):
        return [reply[2:] for reply in self.said("reply") if reply[:2] == ["done", verb]]

    def until(self, *features, voice=0, key=69, seconds=PATIENCE):
        """Until the sines of a voice are the saw with these features."""
        return self.machine.until(lambda: self.is_saw(voice, key, *features), seconds)

    def is_saw(self, voice, key, *features):
        hz, amplitudes = self.sines(voice)
        asked = saw(*features, key)[: len(amplitudes)]
        return (
            len(hz) > 1
            and np.allclose(amplitudes, asked, atol=1e-6)
            and np.allclose(hz, midi_to_hz(key) * np.arange(1, len(hz) + 1))
        )

    def sines(self, voice=0):
        """(frequencies, amplitudes) that both banks of the voice were told last, but for the two
        silent ones of each."""
        banks = [
            box.heard.get(0, ["set"])[5:]
            for box in self.voices[voice].boxes.values()
            if box.kind == "ioscbank~"
        ]
        return [hz for words in banks for hz in words[::2]], [
            amplitude for words in banks for amplitude in words[1::2]
        ]

    def panel(self, index):
        """(what is told to the name of a feature, to its number, the slider)."""
        panels = self.patch.nested("nb.wms.features")[0].patch.boxes.values()
        row = next(
            box.patch for box in panels if isinstance(box, Nested) and box.patch.args[2] == index
        )
        return row.find("comment").heard.get(0), row.find("flonum").heard.get(0), row.find("slider")


@pytest.fixture
def model(shelf):
    shelf.models["wms"] = SawModel()
    return shelf.models["wms"]


@pytest.fixture
def instrument(machine, model, server):
    instrument = Instrument(machine, server)
    assert instrument.ready()
    return instrument


def test_opening_the_patch_brings_the_features_with_names_and_ranges(instrument, machine):
    assert instrument.said("range") == [
        [0, "bright", 0.0, 2.0],
        [1, "loud", 0.0, 1.0],
        [2, "voiced", 0.0, 1.0],
    ]
    assert instrument.said("axes")[-4:] == [
        ["append", "bright"],
        ["append", "loud"],
        ["append", "voiced"],
        ["end", 3],
    ]
    name, value, slider = instrument.panel(0)
    assert name == ["set", "bright"] and value == ["set", 1.0] and slider.heard[0] == ["set", 500.0]
    assert instrument.panel(3)[0] == ["set"], "there is no fourth feature"
    assert instrument.said("hop") == [[16.0]] and instrument.said("dots") == [[3]]
    assert instrument.said("ramp")[-1] == [768]
    assert sent(machine, "wms_features")[-1][4:] == ["1", "1", "1"]
    assert not [line for line in machine.transcript if line.startswith("<- /nb/fail")]


def test_a_key_begins_a_voice_whose_sines_are_those_of_the_features(instrument, machine):
    instrument.say("note", 69, 100)
    assert instrument.until(1, 1)
    instrument.say("note", 57, 100)
    assert instrument.until(1, 1, voice=1, key=57)
    assert told(machine, "wms_voice") == [("0", "69", "100"), ("1", "57", "100")]
    instrument.say("bend", 1.0)
    assert instrument.sines()[0][0] == pytest.approx(midi_to_hz(70), rel=1e-6)


def test_a_turned_feature_changes_the_next_frames(instrument, machine):
    instrument.say("note", 69, 100)
    assert instrument.until(1, 1)
    slider = instrument.panel(0)[2]
    slider.out(0, [250])
    assert instrument.until(0.5, 1)
    assert instrument.panel(0)[1] == ["set", 0.5]
    instrument.say("feature", 1, 0.25)
    assert instrument.until(0.5, 0.25)
    instrument.say("feature", 7, 3.0)
    machine.wait(10)
    assert sent(machine, "wms_features")[-1][4:] == ["0.5", "0.25", "1"], (
        "there is no eighth feature"
    )


def test_the_server_is_told_of_features_at_most_every_5_ms_and_of_the_last(instrument, machine):
    before = len(told(machine, "wms_features"))
    for step in range(20):
        instrument.say("feature", 0, step / 20)
        machine.wait(1)
    machine.wait(6)
    assert 4 <= len(told(machine, "wms_features")) - before <= 5
    assert sent(machine, "wms_features")[-1][4] == "0.95"


def test_the_pad_turns_the_features_of_its_axes_and_follows_them(instrument, machine):
    pad = instrument.patch.find("pictslider")
    pad.move(500, 250)
    machine.wait(1)
    assert instrument.said("feature")[-2:] == [[2, 0.75], [1, 0.5]], "y upwards: voiced; x: loud"
    instrument.say("feature", 1, 0.125)
    assert pad.heard[0] == ["set", 125.0, 250.0]
    menus = [
        box
        for box in instrument.patch.find("pictslider").patch.boxes.values()
        if box.kind == "umenu"
    ]
    menus[0].choose("bright")
    assert pad.heard[0] == ["set", 500.0, 250.0]
    machine.wait(20)
    pad.move(1000, 250)
    machine.wait(1)
    assert instrument.said("feature")[-1] == [0, 2.0]


def test_as_a_map_the_pad_takes_the_dot_that_is_nearest(instrument, machine):
    assert machine.until(lambda: instrument.answered("wms_map"))
    instrument.say("map", 1)
    screen = instrument.patch.find("lcd")
    assert screen.heard[0][0] == "paintrect"
    instrument.say("note", 69, 100)
    instrument.patch.find("pictslider").move(880, 750)
    assert machine.until(lambda: instrument.said("features"))
    assert instrument.said("features")[-1] == [2.0, 1.0, 1.0] and instrument.said("dot")[-1] == [
        "bright"
    ]
    assert instrument.panel(0)[1] == ["set", 2.0]
    assert instrument.until(2, 1)
    machine.wait(20)
    instrument.patch.find("pictslider").move(900, 800)
    machine.wait(1)
    assert len(sent(machine, "wms_dot")) == 1, "it is the same dot"
    instrument.say("map", 0)
    assert screen.heard[0] == ["clear"]


def test_a_map_of_two_hundred_dots_comes_in_pages(machine, model, server):
    model.map.points = np.random.default_rng(0).random((200, 2)).astype(np.float32)
    model.map.timbre = np.tile(np.float32([0.25, 0.5]), (200, 1))
    model.map.names = tuple(f"sound-{k}" for k in range(200))
    instrument = Instrument(machine, server)
    assert machine.until(lambda: len(instrument.answered("wms_map")) == 4)
    screen = instrument.patch.find("lcd")
    drawn = []
    screen.take = lambda inlet, message: drawn.append(message)
    instrument.say("map", 1)
    dots = np.array(
        [message[1:3] for message in drawn if message[0] == "paintrect" and message[1] < 400]
    )
    assert len(dots) == 200 and np.abs(dots + 2 - 10 - model.map.points * (380, 230)).max() <= 1
    x, y = model.map.points[137]
    instrument.say("xy", float(x), float(y))
    assert machine.until(lambda: instrument.said("dot")[-1] == ["sound-137"])


def test_frames_out_of_order_are_dropped_in_the_whole_instrument_too(instrument, machine):
    instrument.say("note", 69, 100)
    assert instrument.until(1, 1)
    machine.until(lambda: False, 0.6)  # the network comes to rest
    newest = instrument.said("frame")[-1][1]
    instrument.say("frame", 0, (newest - 3) % 65536, 69.0, 0.9, 0.9)
    assert instrument.is_saw(0, 69, 1, 1)
    instrument.say("frame", 0, (newest + 1) % 65536, 69.0, 0.9, 0.9)
    assert instrument.sines()[1] == [0.9, 0.9]


def test_a_voice_ends_on_the_server_when_its_release_is_over(instrument, machine):
    instrument.say("adsr", 5.0, 100.0, 1.0, 100.0)
    instrument.say("note", 69, 100)
    assert instrument.until(1, 1)
    instrument.say("note", 69, 0)
    assert machine.until(lambda: told(machine, "wms_voice")[-1][-1] == "0")
    assert machine.until(lambda: len(instrument.answered("wms_voice")) >= 2)
    count = len(instrument.said("frame"))
    machine.until(lambda: False, 0.4)
    assert len(instrument.said("frame")) <= count + 1
    assert sent(machine, "wms_voice")[-1][-1] == "0"


def test_a_ninth_key_takes_the_oldest_voice(instrument, machine):
    for key in range(60, 69):
        instrument.say("note", key, 100)
        machine.wait(1)
    assert [(voice, key) for voice, key, _ in told(machine, "wms_voice")] == [
        *((str(i), str(60 + i)) for i in range(8)),
        ("0", "68"),
    ]
    machine.wait(10)
    assert instrument.until(1, 1, voice=0, key=68)


def test_a_server_that_was_started_anew_is_told_of_the_voices_that_sound_and_of_the_features(
    make_server, model, machine
):
    first = make_server()
    instrument = Instrument(machine, first)
    assert instrument.ready()
    instrument.say("feature", 0, 0.5)
    for key in (69, 57):
        instrument.say("note", key, 100)
    assert instrument.until(0.5, 1) and instrument.until(0.5, 1, voice=1, key=57)
    port = first.address[1]
    first.stop()
    assert machine.alone(lambda: ["away"] in instrument.said("status"))
    assert instrument.is_saw(0, 69, 0.5, 1), "the last wave goes on"
    asked, count = len(sent(machine, "wms_info")), len(instrument.said("frame"))
    make_server(port=port)
    assert machine.until(lambda: {frame[0] for frame in instrument.said("frame")[count:]} == {0, 1})
    assert instrument.until(0.5, 1)
    assert len(sent(machine, "wms_info")) == asked, "what is set stays"
    instrument.say("feature", 1, 0.25)
    assert instrument.until(0.5, 0.25)


def test_it_plays_on_while_nearly_a_third_of_all_datagrams_is_lost(machine, model, server):
    machine.loss = 0.3  # what comes in; the relay loses what goes out
    with Relay(server.address[1], 0.3, seed=3) as relay:
        instrument = Instrument(machine, relay)
        assert machine.until(lambda: instrument.answered("wms_features"))
        for step, key in enumerate((69, 57, 64)):
            instrument.say("note", key, 100)
            instrument.say("feature", 0, 0.5 * step)
            assert instrument.until(0.5 * step, 1, voice=step, key=key)
        for step in range(40):
            instrument.say("feature", 1, step / 80)
            machine.until(lambda: False, 0.02)
        assert instrument.until(1.0, 39 / 80, voice=2, key=64)
        assert relay.lost > 10 and machine.lost > 20


def test_a_model_that_cannot_be_played_live_leaves_nothing_to_turn_and_says_so(instrument, machine):
    instrument.say("model", "quick")
    assert machine.until(
        lambda: any(status[:2] == ["failed", "wms_info"] for status in instrument.said("status"))
    )
    assert instrument.said("axes")[-1] == ["end", 0] and instrument.said("dots")[-1] == [0]
    assert instrument.panel(0)[0] == ["set"]
    instrument.say("model", "wms")
    assert machine.until(lambda: instrument.said("axes")[-1] == ["end", 3])


def test_fewer_voices_are_made_when_those_that_sound_have_ended(instrument, machine):
    instrument.say("adsr", 7.0, 100.0, 0.5, 300.0)
    instrument.say("note", 69, 100)
    assert instrument.until(1, 1)
    instrument.say("voices", 2)
    assert machine.until(lambda: instrument.patch.find("poly~").messages[-1] == ["voices", 2])
    assert sent(machine, "wms_voice")[-1][4:] == ["0", "60", "0"], "the server hears of the end"
    instrument.voices = instrument.patch.find("poly~").voices
    assert len(instrument.voices) == 2
    instrument.say("note", 57, 100)
    assert instrument.until(1, 1, key=57)
    level = (100 / 127) ** 2
    assert instrument.voices[0].find("line~").heard[0] == pytest.approx(
        [level, 7.0, level / 2, 100.0], rel=1e-3
    )


def test_the_button_resets_the_network(instrument, machine):
    instrument.patch.find("textbutton").out(0, ["bang"])
    assert machine.until(lambda: instrument.answered("wms_reset"))


def test_the_wave_and_its_harmonics_are_shown(instrument, machine):
    instrument.say("note", 69, 100)
    assert instrument.until(1, 1)
    machine.wait(110)
    wave = instrument.patch.nested("nb.wms.wave")[0].patch
    bars, line = (box.heard[0] for box in wave.boxes.values() if box.kind == "multislider")
    asked = saw(1, 1, 69)
    heard = asked[asked > 0]
    assert bars[: len(heard)] == pytest.approx(
        1 + np.log10(heard / heard[0]) / 3, abs=1e-6
    ) and not any(bars[len(heard) :])
    phase = 2 * np.pi * np.arange(128) / 128
    shape = sum(a * np.sin(n * phase) for n, a in enumerate(heard, 1))
    assert line == pytest.approx(shape / np.abs(shape).max(), abs=1e-6)


def test_the_network_that_comes_along_is_played_and_is_the_only_choice(machine, shelf, server):
    shelf.models["wms"] = catalogue.load("wms")
    instrument = Instrument(machine, server)
    assert machine.until(lambda: instrument.answered("wms_features"))
    menu = instrument.patch.find("umenu")
    assert machine.until(
        lambda: menu.items == ["wms"] and len(instrument.answered("info")) == len(shelf.models)
    )
    assert [row[1] for row in instrument.said("range")] == [
        f.name for f in shelf.models["wms"].features if f.name != "pitch"
    ]
    assert machine.until(
        lambda: len(instrument.answered("wms_map")) * 64 >= len(shelf.models["wms"].map.points)
    )
    instrument.say("note", 45, 100)
    assert machine.until(lambda: len(instrument.said("frame")) > 5)
    amplitudes = instrument.sines()[1]
    assert (
        len(amplitudes)
        == len(instrument.said("frame")[-1]) - 3
        == shelf.models["wms"].config.harmonics
        and max(amplitudes) > 0
    )
    instrument.say("feature", 1, 2.0)
    assert machine.until(lambda: not np.allclose(instrument.sines()[1], amplitudes, rtol=0.1))
