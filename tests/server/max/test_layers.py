"""Velocity layers of a real server's sound under the keys of the Max instrument."""

import json

import numpy as np
import pytest

from maxtools.scope import Opened
from notebank.audio import wav
from notebank.notes import midi_to_hz
from notebank.sounds.library import Library


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """grand, whose soft layer is duller."""
    root = tmp_path_factory.mktemp("layers")
    for layer, overtone in (("", 0.6), ("v30", 0.2)):
        folder = root / "grand" / layer
        folder.mkdir(parents=True, exist_ok=True)
        turns = 2 * np.pi * midi_to_hz(60) / 16000 * np.arange(4000)
        tone = 0.4 * (np.sin(turns) + overtone * np.sin(2 * turns))
        wav.write(folder / "grand_60.wav", tone.astype(np.float32), 16000)
    (root / "grand/sound.json").write_text(json.dumps({"velocity": 100}))
    return Library([root])


def test_a_soft_key_plays_the_soft_recording_and_goes_on_in_it(machine, server):
    window = Opened(machine, "nsynth", server)
    for corner in range(4):
        window.say("corner", corner, "grand")
    window.say("xy", 0.5, 0.5)
    window.say("command", "pitches", 60)
    assert machine.until(lambda: any(told[1:3] == [60, 30] for told in window.said("layered")))
    assert not [line for line in machine.transcript if line.startswith("<- /nb/fail")]
    window.say("note", 60, 20)
    told = window.said("play")[-1]
    assert told[2] >= 32 and told[11] == 30
    window.say("note", 60, 0)
    window.say("note", 60, 100)
    assert window.said("play")[-1][2] < 32
