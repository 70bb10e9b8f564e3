"""A place as another velocity plays it, where a sound has velocity layers."""

import json

import numpy as np
import pytest

from notebank.audio import wav
from notebank.errors import NotebankError
from notebank.notes import midi_to_hz
from notebank.protocol import music
from notebank.sounds.library import Library

PITCHES = (48, 60)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """grand: its soft layer is duller; plain has no layers."""
    root = tmp_path_factory.mktemp("layers")
    for name, layer, overtone in (("grand", "", 0.6), ("grand", "v30", 0.2), ("plain", "", 0.6)):
        folder = root / name / layer
        folder.mkdir(parents=True, exist_ok=True)
        for pitch in PITCHES:
            turns = 2 * np.pi * midi_to_hz(pitch) / 16000 * np.arange(4000)
            tone = 0.4 * (np.sin(turns) + overtone * np.sin(2 * turns))
            wav.write(folder / f"{name}_{pitch}.wav", tone.astype(np.float32), 16000)
    (root / "grand/sound.json").write_text(json.dumps({"velocity": 100}))
    return Library([root])


@pytest.fixture
def client(server, make_client):
    client = make_client(server)
    client.corners("grand", "plain", "grand", "plain")
    client.pitches(PITCHES)
    client.position(0, 0)
    return client


def asked(client, velocity, pitch=-1):
    pending = client.ask(music.Layers, velocity, pitch)
    return pending.result(), pending.layers


def test_a_place_with_layers_is_rendered_as_a_soft_key_plays_it(client):
    done, layers = asked(client, 30)
    assert (done.velocity, done.count, set(layers)) == (30, 2, set(PITCHES))
    for pitch, layer in layers.items():
        audio, rate = wav.read(layer.path)
        assert (audio.size, rate, layer.velocity) == (layer.frames, layer.rate, 30)
        note = client.note(pitch, 30)
        assert np.array_equal(audio, wav.read(note.path)[0]), "the note that /nb/note gives"
        assert 30 < layer.tone < 90, "as dull as the recording, which is less than the curve makes"


def test_one_pitch_may_be_asked_for_and_velocity_100_is_the_note_itself(client):
    assert list(asked(client, 30, 49)[1]) == [49]
    assert asked(client, 100)[0].count == 0


def test_a_place_without_layers_has_none(client):
    client.position(1, 0)
    assert asked(client, 30)[0].count == 0
    client.position(0.5, 0)
    assert asked(client, 30)[0].count == 2, "one of two sounds has layers"


def test_a_newer_place_supersedes_layers(client, shelf):
    shelf.models["quick"].held = True
    pending = client.post(music.Layers, 30, -1)
    client.post(music.Position, 0.25, 0.0)
    client.wait(pending)
    shelf.models["quick"].held = False
    with pytest.raises(NotebankError, match="superseded"):
        pending.result()
