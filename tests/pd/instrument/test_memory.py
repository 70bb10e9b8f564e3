"""nsynth.pd as it is found again: presets, the state in the patch and in the user's folder."""

import random

import numpy as np
import pytest

from pd.opened import Opened
from pdtools import ABSTRACTIONS, PATCHES, Pd
from waiting import until

RATE = 44100
HELD = (48, 60, 67)


@pytest.fixture(scope="module", autouse=True)
def home(empty_home):
    return empty_home


class Instrument(Opened):
    """nsynth.pd, or a copy of it."""

    NAMES = (
        *("reply", "cell", "status", "holds", "using", "xy", "adsr", "volume", "command", "lock"),
        *("gesture-x", "gesture-length", "gesture-speed"),
    )

    def __init__(self, server, patch="nsynth", **options):
        super().__init__(patch, server.port, self.NAMES, **{"tape_seconds": 2, **options})

    def last(self, name):
        self.pd.sync()
        return self.pd.heard(f"{self.S}-{name}")[-1].atoms

    def corners(self):
        """What each corner holds: a sound, or a sound and a latent."""
        self.pd.sync()
        return {h.atoms[0]: h.atoms[1:] for h in self.pd.heard(f"{self.S}-holds")}

    def note(self):
        """The first second of a struck note, from its first sample that is not 0."""
        self.say("command", "sync")
        self.hear("reply", "done", "sync")
        self.pd.sleep(1)  # the last part is loaded
        self.pd.record()
        self.say("note", 60, 100)
        self.pd.sleep(2.5)
        self.say("note", 60, 0)
        tape = self.pd.tape()[0]
        start = np.flatnonzero(tape)[0]
        return tape[start : start + RATE]


@pytest.fixture(scope="module")
def instrument(server):
    with Instrument(server) as instrument:
        instrument.hear("cell")
        yield instrument


def draw(instrument):
    """Four new latents at the corners."""
    instrument.say("new-all")
    for corner in (3, 2, 1, 0):
        instrument.hear("holds", corner)


def test_a_preset_brings_back_all_that_it_held_by_number_and_by_name(instrument, home):
    instrument.say("corner", 1, "flute")
    instrument.say("xy", 0.25, 0.75)
    instrument.say("adsr", 20, 300, 0.5, 400)
    instrument.say("store", 7, "glass")
    assert instrument.hear("status", "stored") == ("stored", "preset", 7, "glass")
    instrument.pd.sync()  # what follows in the same tick is done, too
    assert "corner 1 flute;" in (home / "presets.txt").read_text()
    instrument.say("corner", 1, "cello")
    instrument.say("xy", 0, 0)
    instrument.say("adsr", 1, 2, 1, 3)
    for said in ((7,), ("glass",)):
        instrument.say("preset", *said)
        until(lambda: instrument.corners()[1] == ("flute",))
        assert instrument.last("xy") == (0.25, 0.75)
        assert instrument.last("adsr") == (20, 300, 0.5, 400)
        instrument.say("corner", 1, "cello")


def test_the_latents_of_a_preset_come_back_by_what_they_hold(instrument):
    draw(instrument)
    instrument.say("command", "latent_read", "nw", 0, 4)
    before = instrument.hear("reply", "done", "latent_read", "nw")[5:]
    instrument.say("store", 8, "drawn")
    draw(instrument)
    instrument.say("preset", "drawn")
    instrument.hear("reply", "done", "latent_recall")
    instrument.say("command", "sync")
    instrument.hear("reply", "done", "sync")
    instrument.say("command", "latent_read", "nw", 0, 4)
    assert instrument.hear("reply", "done", "latent_read", "nw")[5:] == before


def wave(instrument, *places):
    """Records a gesture, a place every tenth of a second."""
    instrument.say("gesture-record", 1)
    for x in places:
        instrument.say("xy", x, 0.5)
        instrument.pd.sleep(0.1)
    instrument.say("gesture-record", 0)
    instrument.say("gesture-play", 0)
    return [instrument.last(name) for name in ("gesture-x", "gesture-length")]


def test_the_gesture_of_a_preset_and_its_locks_come_back(instrument):
    tape = wave(instrument, 0.1, 0.2, 0.9)
    assert min(tape[0][1:]) < 0.2 and max(tape[0]) == pytest.approx(0.9) and tape[1][0] > 10
    instrument.say("gesture-speed", 2)
    instrument.say("lock", 2, 1)
    instrument.say("store", 9, "waved")
    instrument.hear("status", "stored")
    wave(instrument, 0.5, 0.4)
    instrument.say("gesture-speed", 1)
    instrument.say("lock", 2, 0)
    instrument.say("preset", "waved")
    until(lambda: instrument.last("gesture-speed") == (2,) and instrument.last("lock") == (2, 1))
    assert instrument.last("gesture-x") == pytest.approx(tape[0], abs=1e-5)
    assert instrument.last("gesture-length") == pytest.approx(tape[1], abs=1e-5)
    instrument.say("gesture-play", 1)
    until(lambda: instrument.last("xy")[0] > 0.85)
    instrument.say("gesture-play", 0)
    instrument.say("lock", 2, 0)


def test_nothing_is_written_before_it_is_known_where():
    with Pd(PATCHES / "nsynth.pd") as pd:
        scope = pd.scopes[0]
        pd.hear(f"{scope}-status")
        pd.send(f"{scope}-store", 1, "glass")
        pd.wait(f"{scope}-status", "failed", "preset", "no-folder")
        pd.sleep(0.7)
    assert not list(ABSTRACTIONS.glob(".*")) and not list(PATCHES.glob(".*"))


def test_a_preset_that_is_not_there_is_named(instrument):
    instrument.say("preset", "glas")
    assert instrument.hear("status", "failed", "preset")[-1] == "glas"


def test_what_a_preset_must_not_say_is_not_said(instrument, home):
    text = (home / "presets.txt").read_text()
    (home / "presets.txt").write_text(text + "preset 99 bad;\ncommand quit;\nvolume 0.5;\n")
    instrument.say("preset", 99)
    instrument.hear("volume", 0.5)
    instrument.pd.sync()
    assert ("quit",) not in [h.atoms for h in instrument.pd.heard(f"{instrument.S}-command")]


def test_a_sound_that_is_missing_is_named_and_the_rest_comes(instrument, home):
    text = (home / "presets.txt").read_text()
    lost = "preset 98 lost;\nmodel gone;\ncorner 0 my-cat;\ncorner 1 bell;\nvolume 0.4;\n"
    (home / "presets.txt").write_text(text + lost)
    instrument.say("preset", "lost")
    failed = [instrument.hear("status", "failed", verb) for verb in ("model", "corner")]
    assert ["gone" in str(failed[0]), "my-cat" in str(failed[1])] == [True, True]
    assert instrument.hear("volume", pytest.approx(0.4)) and instrument.corners()[1] == ("bell",)


def test_a_copy_saved_anywhere_sounds_the_same_to_the_last_bit(server, tmp_path):
    with Instrument(server, rate=RATE) as first:
        first.hear("cell")
        draw(first)
        first.say("xy", 0.3, 0.6)
        first.say("volume", 0.123456789)
        first.say("adsr", 3.3333333, 200, 0.77777777, 100)
        first.pd.send("pd-nsynth.pd", "savetofile", "mine.pd", tmp_path.as_posix())
        before = first.note()
    with Instrument(server, tmp_path / "mine.pd", rate=RATE) as second:
        second.hear("cell")
        until(lambda: len(second.corners().get(3, ())) == 2)
        assert np.array_equal(second.note(), before) and np.abs(before).max() > 1e-4


def test_the_patch_begins_as_it_was_left_where_play_keeps_its_state(server, tmp_path):
    state = ["-send", f"nb-state {tmp_path / 'state.txt'}"]
    with Instrument(server, arguments=state) as first:
        first.say("xy", 0.1, 0.9)
        first.say("corner", 2, "cello")
        until(lambda: any("cello" in file.read_text() for file in tmp_path.glob("state.txt")))
    with Instrument(server, arguments=state) as second:
        second.hear("cell")
        second.say("volume", 0.5)
        until(lambda: "volume 0.5;" in (tmp_path / "state.txt").read_text())
        text = (tmp_path / "state.txt").read_text()
        assert "xy 0.1 0.9;" in text and "corner 2 cello;" in text


def preset(number, sounds):
    """The lines of a preset that differs from its neighbours in all that can be heard."""
    random.seed(number)
    corners = [f"corner {k} {random.choice(sounds)};" for k in range(4)]
    x, y = random.random(), random.random()
    volume = random.uniform(0.5, 0.9)
    return "\n".join(
        [
            f"preset {number} p-{number};",
            *corners,
            f"volume {volume:.3f};",
            f"adsr {random.randint(1, 50)} 200 {random.uniform(0.3, 1):.2f} 100;",
            f"voices {random.randint(4, 16)};",
            f"xy {x:.2f} {y:.2f};\n",
        ]
    )


@pytest.mark.parametrize("count", [6, pytest.param(128, marks=pytest.mark.slow)])
def test_presets_in_random_order_under_held_notes_neither_click_nor_leave_a_note(
    server, home, count
):
    (home / "presets.txt").write_text(
        "".join(
            preset(number, ["flute", "organ", "bell", "voice"]) for number in range(1, 1 + count)
        )
    )
    order = random.Random(1).sample(range(1, 1 + count), count)
    with Instrument(server, rate=RATE, tape_seconds=1.5 + 0.25 * count) as instrument:
        instrument.hear("cell")
        for pitch in HELD:
            instrument.say("note", pitch, 40)
        instrument.pd.sleep(0.5)
        instrument.pd.record()
        for number in order:
            instrument.say("preset", number)
            instrument.pd.sleep(0.25)
        for pitch in HELD:
            instrument.say("note", pitch, 0)
        instrument.pd.sleep(1.5)
        tape = instrument.pd.tape()[0]
    held, over = tape[: -int(1.0 * RATE)], tape[-RATE // 2 :]
    assert np.abs(held).max() > 0.005 and np.abs(over).max() < 1e-9
    bend = np.abs(np.diff(held, 2)).reshape(-1)
    steady = bend[: RATE // 5].max()
    assert bend.max() < 6 * steady, (
        f"{bend.max():.4f} at {bend.argmax() / RATE:.3f} s, {steady:.4f}"
    )
