import numpy as np
import pytest
from click.testing import CliRunner

from notebank.audio import wav
from notebank.cli import notebank


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    wav.write(tmp_path / "a.wav", np.sin(np.arange(8000) * 0.2), 16000)
    np.save(tmp_path / "z.npy", np.random.default_rng(0).normal(size=(1, 20, 16)))


def run(*args):
    return CliRunner().invoke(notebank, [str(arg) for arg in args])


def test_a_sound_and_a_latent_are_drawn_where_one_says_or_beside_them(tmp_path):
    assert (
        run("plot", "rainbowgram", tmp_path / "a.wav", "--out", tmp_path / "b.png").exit_code == 0
    )
    assert run("plot", "encoding", tmp_path / "z.npy").exit_code == 0
    for name in ("b.png", "z.png"):
        assert (tmp_path / name).read_bytes().startswith(b"\x89PNG")


def test_what_cannot_be_drawn_is_told(tmp_path):
    assert "z.npy is no sound file" in run("plot", "rainbowgram", tmp_path / "z.npy").output
    assert "cannot be read as a .npy" in run("plot", "encoding", tmp_path / "a.wav").output
    assert (
        "plots are written as .png"
        in run("plot", "encoding", tmp_path / "z.npy", "--out", tmp_path / "z.pdf").output
    )


def test_decoded_notes_are_drawn_too(tmp_path):
    np.save(tmp_path / "n.npy", np.zeros(4, np.float32))
    done = run(
        "decode",
        "null",
        tmp_path / "n.npy",
        "--pitch",
        "60",
        "--seconds",
        "0.5",
        "--out",
        tmp_path / "out",
        "--plots",
    )
    assert done.exit_code == 0, done.output
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"n_0_60.wav", "n_0_60.png"}
