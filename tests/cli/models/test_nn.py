"""A foreign model from its file to notes, by commands."""

import numpy as np
import pytest
from click.testing import CliRunner

from models.torchscript import Attributes, saved
from notebank import files
from notebank.audio import wav
from notebank.checkpoints import catalogue
from notebank.cli import notebank
from notebank.models.nn import programs

CORNERS = ("flute", "organ", "bell", "voice")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A user's folder with the model `mine`, imported; its process serves all tests here."""
    home = tmp_path_factory.mktemp("home")
    path = saved(Attributes(), home / "model.ts")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(home))
        child = programs.shared(programs.Child(path, files.sha256(path)))
        made = run("models", "import", "nn", path, "--out", "mine")
        assert made.exit_code == 0, made.output
        assert "a nn model; its name is mine" in made.output
        yield home
        child.close()


def run(*args):
    return CliRunner().invoke(notebank, list(map(str, args)))


def test_its_contract_is_shown(home):
    shown = run("models", "info", "mine").output
    sha256 = catalogue.load("mine").config.sha256
    for words in (
        "44100 Hz",
        "[frames, 64], flat, a frame every 64 samples",
        "decode 64 every 64 -> 1 every 1",
        "gain 1.0, mute False",
        "8 at once, without random numbers",
        sha256,
    ):
        assert words in shown
    assert "nn" in run("models", "list").output


def test_encoded_and_decoded_a_recording_comes_back(home, tmp_path):
    audio = (0.1 * np.random.default_rng(0).standard_normal(64 * 300)).astype(np.float32)
    wav.write(tmp_path / "noise_60.wav", audio, 44100)
    z = tmp_path / "noise_60_embeddings.npy"
    assert run("encode", "mine", tmp_path / "noise_60.wav", "--out", tmp_path).exit_code == 0
    assert np.load(z).shape == (300, 64)
    seconds = audio.size / 44100
    done = run("decode", "mine", z, "--pitch", 60, "--seconds", seconds, "--out", tmp_path)
    assert done.exit_code == 0, done.output
    back, rate = wav.read(tmp_path / "noise_60_0_60.wav")
    assert rate == 44100 and np.array_equal(back, audio)


def test_a_grid_of_it_is_in_tune(home, tmp_path):
    asked = ("--model", "mine", "--resolution", "2", "--pitches", "50,60", "--seconds", "0.3")
    made = run("grid", "render", "--corners", *CORNERS, "--out", tmp_path / "b", *asked)
    assert made.exit_code == 0, made.output
    assert "8 of 8 notes within 50 cents" in run("bank", "inspect", tmp_path / "b").output


def test_a_refusal_is_one_line(home, tmp_path):
    (tmp_path / "x.ts").write_bytes(b"\x80\x02")
    refused = run("models", "import", "nn", tmp_path / "x.ts", "--out", "x")
    assert refused.exit_code == 1 and len(refused.output.splitlines()) == 1
    assert "a pickle, which is never opened" in refused.output
