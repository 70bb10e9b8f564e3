"""`notebank preset`: what was packed on one machine is whole on another."""

import zipfile

import numpy as np
import pytest
from click.testing import CliRunner

from notebank.audio import wav
from notebank.checkpoints import latents
from notebank.cli import notebank
from notebank.sounds import presetfile
from notebank.sounds.library import Library

TEXT = "preset 3 my\\ glass;\nmodel concert;\ncorner 0 flute;\ncorner 1 door {z};\nvolume 0.5;\n"


def run(*words, code=0):
    result = CliRunner().invoke(notebank, ["preset", *map(str, words)])
    assert result.exit_code == code, result.output
    return result.output


def user(monkeypatch, folder):
    """From now on this is the user's folder."""
    monkeypatch.setenv("NOTEBANK_HOME", str(folder))
    return folder


def tone(path, hz):
    seconds = np.arange(16000) / 16000
    wav.write(path, (0.5 * np.sin(2 * np.pi * hz * seconds)).astype(np.float32), 16000)
    return path


@pytest.fixture
def packed(tmp_path, monkeypatch):
    """A preset with a sound and a latent of one's own, packed by a user who is another one now."""
    home = user(monkeypatch, tmp_path / "one")
    layers = [tone(tmp_path / f"door_57_{velocity}.wav", 220) for velocity in (30, 100)]
    Library().add("door", layers)
    latent = latents.KeptLatent(np.arange(4, dtype=np.float32), "flat", "null")
    z = latents.content_name(latent)
    latents.save(z, latent)
    (home / "presets.txt").write_text(TEXT.format(z=z))
    assert "my glass" in run("list")
    run("pack", "my glass", tmp_path / "glass.zip")
    user(monkeypatch, tmp_path / "two")
    return tmp_path / "glass.zip"


def test_a_packed_preset_brings_its_sound_and_its_latent(packed):
    members = zipfile.ZipFile(packed).namelist()
    assert "presets.txt" in members and not any("flute" in member for member in members)
    assert "sound door" in run("unpack", packed)
    added = presetfile.find("my glass")
    assert added.number == 3 and added.sounds() == ("flute", "door")
    sound = Library().get("door")
    assert 57 in sound.pitches and list(sound.layers) == [30, 100]
    assert latents.load(added.latents()[0]).z.tolist() == [0, 1, 2, 3]


def test_a_sound_whose_name_is_taken_gets_another_and_the_preset_knows(packed, tmp_path):
    Library().add("door", [tone(tmp_path / "other_60.wav", 262)])
    presetfile.save([presetfile.Preset(3, "mine", ())])
    assert "sound door-2 (called door there)" in run("unpack", packed)
    added = presetfile.find("my glass")
    assert added.number == 1 and added.sounds() == ("flute", "door-2")
    assert [57 in layer.pitches for layer in Library().get("door-2").layers.values()] == [True] * 2
    assert "sound door-2" in run("unpack", packed)  # the same again is no third


@pytest.mark.parametrize(
    "name",
    ["../evil.txt", "/etc/evil", "sounds/a/../../evil_60.wav", "a.py", "sounds/a/v30/v60/a_60.wav"],
)
def test_a_zip_that_holds_anything_else_is_refused_whole(tmp_path, monkeypatch, name):
    home = user(monkeypatch, tmp_path / "home")
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("presets.txt", "preset 1 a;\n")
        archive.writestr(name, b"x")
    assert "no part of a preset" in run("unpack", tmp_path / "bad.zip", code=1)
    assert not home.exists()


def test_what_is_no_preset_is_said(tmp_path, monkeypatch):
    user(monkeypatch, tmp_path / "home")
    (tmp_path / "text.zip").write_text("hello")
    assert "is no preset" in run("unpack", tmp_path / "text.zip", code=1)
    assert "there is no preset glass; there are none yet" in run(
        "pack", "glass", tmp_path / "x.zip", code=1
    )
