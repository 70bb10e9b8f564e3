"""nsynth.pd as a musician sees it: a window on a virtual screen, a mouse, a keyboard."""

import os
import shutil
import subprocess
import time

import numpy as np
import pytest
import soundfile

from notebank.protocol import hosting, music, published, replies
from pdtools import PATCHES, Pd
from pdtools.display import Display, missing
from pdtools.standin import StandIn
from waiting import PATIENCE, until

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}")

KEYBOARD = 16 + (980 - 29 * 33) // 2, 474 + 46  # the upper left corner of the lowest white key
NAMES = [
    "note",
    "xy",
    "corner",
    "model",
    "adsr",
    "volume",
    "panic",
    "sustain",
    "command",
    "connected",
]


class Instrument:
    """The patch in its window. `S` starts its names."""

    def __init__(self, display, server):
        self.display = display
        self.server = server
        self.pd = Pd(PATCHES / "nsynth.pd", gui=True, env=display.env, dsp=False)
        self.window = display.window("nsynth.pd")
        self.S = self.pd.scopes[0]
        self.pd.hear(*[f"{self.S}-{name}" for name in NAMES])
        self.pd.send("nb-server", "127.0.0.1", server.port)
        self.pd.wait(f"{self.S}-connected", 1)
        time.sleep(0.5)  # Tk still draws

    def hear(self, name, *match, timeout=PATIENCE):
        return self.pd.wait(f"{self.S}-{name}", *match, timeout=timeout)

    def moved(self, name, begun):
        """What a control says when it no longer says what it began with."""
        atoms = self.hear(name).atoms
        while atoms[0] == begun:
            atoms = self.hear(name).atoms
        return list(atoms)

    def count(self, name, *match):
        self.pd.sync()
        return sum(m.atoms[: len(match)] == match for m in self.pd.heard(f"{self.S}-{name}"))

    def key(self, white, share=0.9, black=False):
        """Clicks the white key number `white` at that share of its height, or the black one to its
        right."""
        x, y = KEYBOARD
        self.window.click(
            x + 33 * white + (33 if black else 12), int(y + (80 if black else 120) * share)
        )


@pytest.fixture(scope="module")
def instrument(tmp_path_factory):
    with StandIn(tmp_path_factory.mktemp("server")) as server, Display() as display:
        instrument = Instrument(display, server)
        with instrument.pd:
            yield instrument


def test_a_clicked_key_sounds_for_a_second_and_louder_further_down(instrument):
    instrument.key(0, 0.3)
    soft = instrument.hear("note", 36)
    instrument.key(7, 0.95)
    loud = instrument.hear("note", 48)
    assert 0 < soft.atoms[1] < loud.atoms[1] <= 127
    assert 900 < instrument.hear("note", 48, 0).ms - loud.ms < 1400


def test_a_black_key_between_two_white_ones_is_the_black_one(instrument):
    instrument.key(0, 0.5, black=True)
    # the end of the key before may come in between
    assert instrument.hear("note").atoms[0] in (
        36,
        37,
    )
    assert instrument.count("note", 37)


def test_with_hold_a_key_sounds_until_it_is_clicked_again(instrument):
    instrument.window.click(260 + 9, 478 + 18)
    instrument.key(2)
    start = instrument.hear("note", 40)
    instrument.pd.sleep(1.3)
    assert not instrument.count("note", 40, 0)
    instrument.key(2)
    assert instrument.hear("note", 40, 0).ms - start.ms > 1300
    instrument.window.click(260 + 9, 478 + 18)


def test_the_octave_arrows_move_all_keys(instrument):
    instrument.window.click(16 + 200 + 12, 478 + 18)
    instrument.key(1)
    instrument.hear("note", 50)
    instrument.window.click(16 + 92 + 12, 478 + 18)
    instrument.key(1)
    instrument.hear("note", 38)


def test_a_held_computer_key_is_one_note(instrument):
    instrument.display.tool("windowfocus", instrument.window.number)
    before = instrument.count("note", 48)
    instrument.display.tool("keydown", "z", "sleep", "1.2", "keyup", "z")
    instrument.hear("note", 48, 0)
    # on and off; the machine repeats the key all the time
    assert instrument.count("note", 48) == before + 2


PAD = 16 + 5, 90 + 4  # its upper left corner; it is 480 x 300 px


def test_a_slide_over_the_keys_plays_each_of_them(instrument):
    x, y = KEYBOARD
    instrument.pd.sync()
    before = len(instrument.pd.heard(f"{instrument.S}-note"))
    instrument.window.drag(x + 16, y + 110, x + 16 + 4 * 33, y + 110, steps=16)
    until(lambda: instrument.count("note", 43, 0))
    played = [m.atoms for m in instrument.pd.heard(f"{instrument.S}-note")[before:]]
    assert [key for key, velocity in played if velocity] == [36, 38, 40, 41, 43]
    assert [key for key, velocity in played if not velocity] == [36, 38, 40, 41, 43]


def played(instrument, *keys):
    """What notes these computer keys play."""
    instrument.pd.sync()
    before = len(instrument.pd.heard(f"{instrument.S}-note"))
    instrument.display.tool("key", *keys)
    instrument.pd.sleep(0.2)
    return [note.atoms for note in instrument.pd.heard(f"{instrument.S}-note")[before:]]


def test_what_is_typed_into_a_box_is_no_note_until_return(instrument):
    instrument.pd.hear(f"{instrument.S}-typing")
    instrument.window.click(16 + 340, 655 + 18)  # the name of this copy
    instrument.hear("typing")
    assert played(instrument, "z", "x", "2") == []
    instrument.display.tool("key", "Return", "z")
    instrument.hear("note", 48, 0)
    instrument.pd.send(f"{instrument.S}-name", "symbol", "-")


def test_what_is_typed_into_another_window_of_pd_is_no_note(instrument):
    console = instrument.display.window("^Pd$")
    instrument.display.tool("windowfocus", console.number, "sleep", "0.2")
    until(lambda: played(instrument, "z", "x") == [])  # the focus may come late
    instrument.window.keys("z")
    instrument.hear("note", 48, 0)


def test_in_edit_mode_the_keys_are_no_notes(instrument):
    toggle = ("keydown", "ctrl", "key", "e", "keyup", "ctrl")
    instrument.display.tool("windowfocus", instrument.window.number, *toggle)
    assert played(instrument, "z", "x") == []
    instrument.display.tool(*toggle, "key", "z")
    instrument.hear("note", 48, 0)


@pytest.mark.skipif(shutil.which("wish") is None, reason="needs wish")
def test_a_held_computer_key_is_let_go_when_another_program_takes_the_keyboard(instrument):
    instrument.window.keys("q")  # a last note of its own
    instrument.hear("note", 60, 0)
    instrument.display.tool("keydown", "z", "sleep", "1.2")  # it repeats by now
    command = ["wish"]
    env = {**os.environ, **instrument.display.env}
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=env) as other:
        other.stdin.write(b"wm title . elsewhere\n")
        other.stdin.flush()
        ends = instrument.count("note", 48, 0)
        elsewhere = instrument.display.window("elsewhere")
        instrument.display.tool("windowfocus", elsewhere.number)
        until(lambda: instrument.count("note", 48, 0) > ends)
        instrument.display.tool("keyup", "z")
        other.stdin.write(b"exit\n")
        other.stdin.flush()


def test_the_dot_and_both_sliders_say_the_same_place(instrument):
    left, top = PAD
    instrument.window.drag(left + 240, top + 150, left + 120, top + 75)
    place = (pytest.approx(0.25, abs=0.05),) * 2
    until(lambda: (dots := instrument.pd.heard(f"{instrument.S}-xy")) and dots[-1].atoms == place)
    instrument.pd.sleep(0.2)
    y = instrument.pd.heard(f"{instrument.S}-xy")[-1].atoms[1]
    instrument.window.click(left + 360, top + 300 + 16)  # the slider below moves x only
    moved = instrument.hear("xy")
    while moved.atoms[0] < 0.6:
        moved = instrument.hear("xy")
    assert moved.atoms[0] == pytest.approx(0.75, abs=0.02) and moved.atoms[1] == pytest.approx(y)
    # the dot has followed
    instrument.window.drag(left + 360, top + int(y * 300), left + 240, top + 150)

    def told():
        heard = [instrument.pd.heard(f"{instrument.S}-{name}") for name in ("command", "xy")]
        command, dot = (messages[-1].atoms for messages in heard)
        return dot != moved.atoms and command == ("position", *dot)

    until(told)


@pytest.mark.parametrize("x, y", [(3, 2), (100, 51), (239, 299), (478, 1), (477, 299)])
def test_a_click_anywhere_on_the_pad_moves_the_dot_there(instrument, x, y):
    left, top = PAD
    before = instrument.count("xy")
    instrument.window.click(left + x, top + y)
    until(lambda: instrument.count("xy") > before)
    share = instrument.pd.heard(f"{instrument.S}-xy")[-1].atoms
    assert share == (pytest.approx(x / 480, abs=2 / 480), pytest.approx(y / 300, abs=2 / 300))


def test_a_drag_from_anywhere_on_the_pad_takes_the_dot_along(instrument):
    left, top = PAD
    instrument.window.drag(left + 60, top + 240, left + 320, top + 90)
    end = (pytest.approx(320 / 480, abs=2 / 480), pytest.approx(90 / 300, abs=2 / 300))
    until(lambda: instrument.pd.heard(f"{instrument.S}-xy")[-1].atoms == end)


def test_arrows_step_through_the_sounds_that_the_server_offers(instrument):
    instrument.window.click(16 + 26 + 174, 54 + 16)
    assert instrument.hear("command", "corner", 0).atoms[2] == "organ"
    instrument.window.click(16 + 26 + 13, 54 + 16)
    assert instrument.hear("command", "corner", 0).atoms[2] == "flute"


def test_a_locked_corner_stays_while_the_others_get_new_latents(instrument):
    instrument.window.click(16 + 12, 54 + 16)
    instrument.window.click(544 + 396 + 10, 364 + 17)
    for corner in ("se", "sw", "ne"):
        assert instrument.hear("command", "latent_random", corner).atoms[2] == -1
    instrument.window.click(16 + 217 + 10, 54 + 16)
    instrument.pd.send(f"{instrument.S}-corner", 0, "organ")
    instrument.window.click(16 + 12, 54 + 16)
    instrument.window.click(16 + 217 + 10, 54 + 16)
    assert instrument.hear("command", "latent_random", "nw")
    assert instrument.count("command", "latent_random", "nw") == 1
    assert instrument.count("command", "corner", 0, "organ") == 1  # from the arrows, before


def test_a_file_of_ones_own_becomes_a_sound_with_a_safe_name_in_its_corner(instrument, tmp_path):
    path = tmp_path / "808 oh, no.wav"
    soundfile.write(path, np.zeros(100), 16000)
    instrument.window.click(16 + 264 + 238 + 10, 54 + 16)
    dialog = instrument.display.window("Open")
    time.sleep(0.5)
    instrument.display.tool("windowfocus", dialog.number, "type", "--delay", "20", str(path))
    instrument.display.tool("key", "Return")
    assert instrument.hear("command", "sound_add").atoms == (
        "sound_add",
        "_808_oh__no",
        -1,
        str(path),
    )
    # the stand-in says done without a name; the name is what counts
    instrument.pd.send(f"{instrument.S}-reply", "done", "sound_add", "_808_oh__no", 60)
    assert instrument.hear("command", "corner", 1, "_808_oh__no")


def test_the_envelope_the_volume_and_the_panic_button_speak(instrument):
    instrument.window.click(544 + 72 + 60, 164 + 18)
    attack, *others = instrument.moved("adsr", 5)
    assert attack > 100 and others == pytest.approx([200, 0.8, 250])
    instrument.window.click(544 + 74 + 155, 52 + 16)
    assert instrument.moved("volume", pytest.approx(0.8)) == [pytest.approx(0.5, abs=0.02)]
    instrument.window.click(544 + 418 + 12, 252 + 17)
    instrument.hear("panic")


def test_the_status_line_says_that_notes_of_a_cell_are_missing(instrument):
    instrument.pd.hear(f"{instrument.S}-status")
    instrument.pd.send(f"{instrument.S}-missing", 3, 2, 13)
    assert instrument.hear("status", "failed", "cell").atoms[3:] == (
        "only",
        2,
        "of",
        13,
        "notes",
        "could",
        "be",
        "loaded",
    )


def test_a_model_that_is_not_here_is_fetched_by_a_click_with_its_progress_told(instrument):
    """The server here downloads for as long as `models` holds no such model."""
    models = ["flute", "organ"]
    answers = {
        hosting.Status: lambda: ("organ", 0, 1.0, 0, 0, 1.0, 10.0),
        music.Models: lambda: (len(models), 0, *models),
        published.Fetchable: lambda: (1, 0, "mine") if len(models) == 2 else (0, 0),
        published.Published: lambda: ("mine", "notebank", 0.75, 1, "CC BY 4.0", ""),
        published.Fetch: lambda: ("mine", "null"),
    }

    def behave(command):
        if isinstance(command, published.Fetch) and len(models) == 2:
            return [replies.Progress(command.id, 0.4, 12.0)]
        values = answers.get(type(command))
        return values and [replies.Done(command.id, command.address, values())]

    usual = instrument.server.behave
    instrument.server.behave = behave
    instrument.pd.hear(f"{instrument.S}-status", f"{instrument.S}-reply")
    try:
        instrument.pd.send(f"{instrument.S}-model", "organ")
        instrument.pd.send(f"{instrument.S}-command", "fetchable", 0)
        instrument.hear("reply", "done", "fetchable")
        instrument.window.click(144 + 56 + 174, 14 + 16)
        told = instrument.hear("status", "click", "fetch", "for", "mine").atoms
        assert told[4:] == ("-", "about", 0.75, "MB", "-", "licence:", "CC BY 4.0")
        assert not instrument.count("command", "model", "mine")
        instrument.window.click(144 + 9, 14 + 16)
        told = instrument.hear("status", "fetching", "mine").atoms
        assert told[2:] == (40, "%", "-", 12, "s", "to", "go")
        models.append("mine")
        assert instrument.hear("status", "fetched", "mine")
        assert instrument.hear("command", "model", "mine")
    finally:
        instrument.server.behave = usual
