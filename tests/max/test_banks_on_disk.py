"""Banks with no server: the pad chooses the cell, and its samples land in a buffer."""

import json
from dataclasses import replace

import numpy as np
import pytest

from builder.package import PACKAGE
from maxtools.machine import Machine
from notebank.bank import folder, onss
from notebank.notes import Loop
from pd.tones import RATE, bank

PLAYED = ("pitch", "velocity", "slot", "onset", "length", "rate", "ratio")  # of scope-play
# Places on the pad: x, y, row and column of a 3 x 3 bank.
PAD = [(0, 0, 0, 0), (1, 0.5, 1, 2), (0.49, 0.51, 1, 1), (0, 1, 2, 0), (1, 1, 2, 2)]


class Instrument:
    """nsynth.maxpat without a server; a pitch is silent until a note of it has been read."""

    def __init__(self):
        self.machine = Machine(PACKAGE / "patchers")
        self.patch = self.machine.load("nsynth")
        self.scope = next(
            name for name in self.machine.receivers if name.endswith("-command")
        ).split("-")[0]

    def say(self, name, *atoms):
        self.machine.send(f"{self.scope}-{name}", *atoms)

    def said(self, name):
        return self.machine.said(f"{self.scope}-{name}")

    def open(self, *paths):
        self.machine.send("nb-load", *(path.as_posix() for path in paths))
        self.machine.wait(50)

    def struck(self, pitch):
        """The samples that the key plays, and how fast."""
        self.say("note", pitch, 100)
        played = dict(zip(PLAYED, self.said("play")[-1]))
        assert (played["pitch"], played["rate"]) == (pitch, RATE)
        samples = self.machine.buffers[f"{self.scope}-slot-{played['slot']}"].samples
        onset = played["onset"]
        return samples[onset : onset + played["length"]], played["ratio"]


@pytest.fixture
def instrument():
    instrument = Instrument()
    yield instrument
    instrument.machine.close()


@pytest.fixture
def files(tmp_path):
    folder.write(bank(), tmp_path / "ours")
    folder.write(bank(), tmp_path / "sixteen bits", bits=16)
    onss.write(bank(), tmp_path / "super")
    return tmp_path


@pytest.mark.parametrize(
    "name",
    ["ours", "ours/bank.txt", "ours/bank.json", "ours/bank.wav", "sixteen bits/", "super/bank.bin"],
)
def test_every_cell_of_a_bank_is_played_by_the_pad_without_a_server(instrument, files, name):
    instrument.open(files / name)
    assert instrument.said("status")[-1] == ["bank", 3, "x", 3, "cells", "of", 3, "notes"]
    for x, y, row, column in PAD:
        instrument.say("xy", x, y)
        instrument.machine.wait(200)
        for pitch in bank().pitches:
            samples, ratio = instrument.struck(pitch)
            assert np.allclose(samples, bank().note(row, column, pitch), atol=1 / 32768)
            assert ratio == 1
    near, ratio = instrument.struck(61)
    assert np.allclose(near, bank().note(2, 2, 60), atol=1 / 32768)
    assert ratio == pytest.approx(2 ** (1 / 12))


def dialects(settings):
    numbers = settings["nsynth"]
    yield {
        "pads": {"NW": ["a_808"]},
        "pitches": numbers["pitches"],
        "resolution": 3,
        "final_length": numbers["length"],
        "gpus": 1,
    }
    yield {"audio": {"sampleRate": 48000}, "nsynth": numbers, "midi": {"channel": 1}}
    yield {"nsynth": numbers, "osc": {"in": {"port": 8000}}, "audio": {"sampleRate": 48000}}


@pytest.mark.parametrize("which", range(3))
def test_settings_are_read_in_every_dialect_and_may_be_named(instrument, files, which):
    settings = list(dialects(json.loads((files / "super/settings.json").read_text())))[which]
    named = files / "other settings.json"
    named.write_text(json.dumps(settings))
    instrument.open(files / "super/bank.bin", named)
    assert np.allclose(instrument.struck(60)[0], bank().note(1, 1, 60), atol=1 / 32768)


def test_a_bank_that_is_not_there_is_refused_and_the_old_one_stays(instrument, files):
    instrument.open(files / "ours")
    instrument.open(files / "nothing.bin")
    instrument.open(files)
    refused = [words for words in instrument.said("status") if words[0] == "failed"]
    assert refused == [
        ["failed", "load", "no-settings", f"{files.as_posix()}/{name}"]
        for name in ("settings.json", "bank.json")
    ]
    instrument.say("xy", 1, 1)
    instrument.machine.wait(200)
    assert np.allclose(instrument.struck(60)[0], bank().note(2, 2, 60))


def test_only_a_bank_that_could_be_read_takes_the_pad_from_the_server(instrument, files):
    instrument.open(files / "nothing.bin")
    assert instrument.said("local") == []
    instrument.open(files / "ours")
    assert instrument.said("local") == [[1]]


def test_a_cell_is_read_once_and_not_again_while_the_dot_stays_in_it(instrument, files):
    instrument.open(files / "ours")
    for x in (0.45, 0.5, 0.55):
        instrument.say("xy", x, 0.5)
        instrument.machine.wait(50)
    assert len(instrument.said("part")) == 1


def test_a_held_key_of_a_bank_lasts_by_the_loop_of_its_cell(instrument, tmp_path):
    loops = {(1, 1, 60): Loop(800, 1600, -8.0), (2, 2, 60): Loop(1000, 2000, 0.0)}
    folder.write(replace(bank(), loops=loops), tmp_path / "looped")
    instrument.open(tmp_path / "looped")
    assert len(instrument.said("part")) == 1
    instrument.struck(60)
    assert instrument.said("play")[-1][7:] == [800, 1600, -8.0]
    instrument.machine.wait(2000)
    voices = instrument.patch.find("poly~").voices
    assert [voice.find("thispoly~").busy for voice in voices].count(1) == 1
    instrument.struck(72)
    assert instrument.said("play")[-1][7:] == [0, 0, 0.0]
    instrument.machine.wait(2000)
    assert [voice.find("thispoly~").busy for voice in voices].count(1) == 1
    instrument.say("xy", 1, 1)
    instrument.machine.wait(50)
    instrument.struck(60)
    assert instrument.said("play")[-1][7:] == [1000, 2000, 0.0]
    folder.write(bank(), tmp_path / "plain")
    instrument.open(tmp_path / "plain")
    instrument.struck(60)
    assert instrument.said("play")[-1][7:] == [0, 0, 0.0]


class Head:
    """What reads for a voice: four notes, each by its weight."""

    def __init__(self, patch):
        plays = [box for box in patch.boxes.values() if getattr(box, "kind", "") == "play~"]
        self.weights = [box.cords[0][0][0] for box in plays]
        self.buffers = [
            box for box in patch.boxes.values() if getattr(box, "kind", "") == "buffer~"
        ]
        self.line = patch.find("line~")

    def mixture(self):
        """The sum of its notes by their weights."""
        shares = [box.heard[1][0] for box in self.weights]
        heard = [(w, buffer.samples) for w, buffer in zip(shares, self.buffers) if w > 0]
        return sum(w * samples for w, samples in heard)


def held(instrument, pitch):
    """Both heads of the voice of a key that is down; its note is a tenth of a second old."""
    for voice in instrument.patch.find("poly~").voices:
        for box in voice.boxes.values():
            if getattr(box, "kind", "") == "snapshot~":
                box.value = 100.0
    instrument.say("note", pitch, 100)
    instrument.machine.wait(100)
    voices = instrument.patch.find("poly~").voices
    voice = next(voice for voice in voices if voice.find("thispoly~").busy)
    return [Head(nested.patch) for nested in voice.nested("nb.part.head~")]


def mixed(x, y, pitch):
    """Bilinear, between the cells of the 3 x 3 bank."""
    return sum(
        max(0, 1 - abs(2 * y - row))
        * max(0, 1 - abs(2 * x - column))
        * bank().note(row, column, pitch)
        for row in range(3)
        for column in range(3)
    )


def test_between_the_points_a_neighbour_whose_loop_is_another_is_left_out(instrument, tmp_path):
    loops = {(1, 1, 60): Loop(800, 1600, -8.0), (2, 2, 60): Loop(1000, 2000, 0.0)}
    folder.write(replace(bank(), loops={**loops, (1, 2, 60): loops[1, 1, 60]}), tmp_path / "looped")
    instrument.open(tmp_path / "looped")
    instrument.say("xy", 0.625, 0.6)
    instrument.machine.wait(200)
    heads = held(instrument, 60)
    (playing,) = (head for head in heads if head.line.heard[0][0] == 1)
    two = 0.75 * bank().note(1, 1, 60) + 0.25 * bank().note(1, 2, 60)
    assert np.allclose(playing.mixture(), two, atol=1 / 16384)
    assert instrument.said("continued")[-1][4:8] == [RATE, 800, 1600, -8.0]


@pytest.mark.parametrize("name", ["ours", "super/bank.bin"])
def test_between_the_points_of_a_bank_four_notes_are_mixed_and_a_held_key_follows_the_pad(
    instrument, files, name
):
    instrument.open(files / name)
    instrument.say("xy", 0.25, 0.125)
    instrument.machine.wait(200)
    heads = held(instrument, 60)
    for follow, place, x, y in (
        (1, (0.25, 0.125), 0.25, 0.125),
        (1, (1, 1), 1, 1),
        (0, (0, 0), 1, 1),
    ):
        instrument.say("follow", follow)
        instrument.say("xy", *place)
        instrument.machine.wait(200)
        (playing,) = (head for head in heads if head.line.heard[0][0] == 1)
        assert np.allclose(playing.mixture(), mixed(x, y, 60), atol=1 / 16384)


def test_a_dropped_bank_is_opened_and_a_toggle_goes_back(instrument, files):
    drop = instrument.patch.find("nb.bank").patch.find("dropfile")
    drop.out(0, [f"{files.as_posix()}/ours/"])
    instrument.machine.wait(50)
    assert instrument.patch.find("nb.bank").patch.find("toggle").heard[0] == ["set", 1]
    count = len(instrument.said("part"))
    instrument.say("local", 0)
    instrument.say("xy", 0, 0)
    instrument.machine.wait(50)
    assert len(instrument.said("part")) == count
    instrument.say("local", 1)
    instrument.machine.wait(50)
    assert len(instrument.said("part")) == count + 1


@pytest.mark.parametrize("length", [60001, 64000])
def test_where_a_cell_begins_in_a_large_file_is_exact_to_the_sample(instrument, tmp_path, length):
    settings = {
        "nsynth": {
            "resolution": 9,
            "length": length,
            "sampleRate": RATE,
            "pitches": list(range(36, 84, 3)),
        }
    }
    (tmp_path / "settings.json").write_text(json.dumps(settings))
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(2 * 81 * 16 * length)
        file.seek(2 * ((68 * 16 + 3) * length + 1000))
        file.write(np.array([12345], "<i2").tobytes())
    instrument.open(tmp_path / "huge.bin")
    instrument.say("xy", 5 / 8, 7 / 8)
    instrument.machine.wait(200)
    assert np.flatnonzero(instrument.struck(45)[0]).tolist() == [1000]
    begin = instrument.said("fill")[-1][3]
    assert round(begin * RATE / 1000) == 68 * 16 * length
    assert begin == pytest.approx(68 * 16 * length / RATE * 1000, abs=1e-6)
