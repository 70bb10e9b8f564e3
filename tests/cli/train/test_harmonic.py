"""`notebank train spectral-ae` and `harmonic-vae`, with networks small enough to learn a little in
seconds."""

import re

import numpy as np
import pytest
from click.testing import CliRunner

from data import toy
from notebank.audio import wav
from notebank.checkpoints import catalogue, native
from notebank.cli import notebank
from notebank.data.examples import Example
from notebank.models import device
from notebank.models.harmonic import vae
from notebank.models.harmonic.spectral_ae import SpectralAE
from notebank.models.harmonic.spectral_network import SpectralConfig
from notebank.models.harmonic.vae import HarmonicVae
from notebank.models.harmonic.vae_network import HarmonicVaeConfig
from notebank.paths import home
from notebank.training.recordings import Recordings, of_folder, shipped

SMALL = {"decoder": 32, "top": 32, "encoder": 16}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


@pytest.fixture
def recordings(tmp_path):
    folder = tmp_path / "my horn"
    folder.mkdir()
    for pitch in (48, 52, 55, 60):
        wav.write(
            folder / f"horn_{pitch}.wav",
            toy.tone(pitch, [1, 0.9, 0.5, 0.3], 1.0, 0.8),
            16000,
            "PCM_16",
        )
    return folder


def start(kind):
    """A small model of one's own to begin with."""
    models = {
        "spectral-ae": lambda: SpectralAE(SpectralConfig(**SMALL)),
        "harmonic-vae": lambda: HarmonicVae(HarmonicVaeConfig(**SMALL)),
    }
    native.save(models[kind](), home() / "models", "small")


@pytest.mark.parametrize("kind", ["spectral-ae", "harmonic-vae"])
def test_a_model_tuned_to_recordings_is_nearer_to_them_and_in_the_menu(run, recordings, kind):
    start(kind)
    result = run(
        "train",
        kind,
        "--sounds",
        recordings,
        "--start",
        "small",
        "--steps",
        30,
        "--batch",
        4,
        "--rate",
        2e-3,
    )
    assert result.exit_code == 0, result.output
    before, after = map(
        float,
        re.search(
            r"your recordings, kept apart, LSD-raw +([\d.]+) +([\d.]+)", result.output
        ).groups(),
    )
    assert after < before - 1
    assert "my_horn" in catalogue.names() and "choose my_horn in the model menu" in result.output
    assert catalogue.load("my_horn").info.kind == kind


@pytest.mark.parametrize("precision", ["auto", "bf16"])
def test_training_says_what_its_products_are_in(run, recordings, precision):
    start("harmonic-vae")
    result = run(
        "train",
        "harmonic-vae",
        "--sounds",
        recordings,
        "--start",
        "small",
        "--steps",
        1,
        "--batch",
        2,
        "--precision",
        precision,
    )
    assert f"products in {device.training(precision)}" in result.output


def test_a_model_that_gets_no_better_is_not_saved_under_another_name(run, recordings):
    start("spectral-ae")
    result = run(
        "train",
        "spectral-ae",
        "--sounds",
        recordings,
        "--start",
        "small",
        "--name",
        "same",
        "--rate",
        1e-12,
        "--batch",
        2,
    )
    assert result.exit_code == 1, result.output
    steps = int(re.search(r"small got no better in (\d+) steps", result.output)[1])
    assert steps < 600 and "same" not in catalogue.names()
    before, after = map(
        float, re.search(r"package's sounds, LSD-raw +([\d.]+) +([\d.]+)", result.output).groups()
    )
    assert after == pytest.approx(before, abs=0.02)


def test_recordings_are_tuned_named_and_count_for_half(recordings):
    mine, warnings = of_folder(recordings)
    assert (
        [e.pitch for e in mine.examples] == [48, 52, 55, 60]
        and {e.instrument for e in mine.examples} == {"horn"}
        and all("cut off" in warning for warning in warnings)
    )
    together = mine.with_others(shipped())
    share = sum(e.source == "recorded" for e in together.examples) / len(together)
    assert 0.45 < share < 0.55
    one = Example("a", "a", "", "", 60, 100)
    assert np.array_equal(Recordings({one: np.ones(8, np.float32)}).audio(one), np.ones(8))


def test_a_whole_note_model_is_trained_from_a_data_set(run, tmp_path, monkeypatch):
    monkeypatch.setitem(vae.PRESETS, "muse", {**SMALL, "length": 16000})
    data = toy.make(tmp_path / "set", seconds=0.5)
    options = [
        "train",
        "harmonic-vae",
        "--data",
        data,
        "--out",
        tmp_path / "run",
        "--steps",
        3,
        "--batch",
        2,
        "--held-out",
        "47,52",
    ]
    assert "after 1 of 3 steps" in run(*options, "--minutes", 1e-9).output
    done = run(*options, "--resume")
    assert "after 3 of 3 steps" in done.output and "nats" in done.output
    newest = max(
        (tmp_path / "run").glob("muse-*.safetensors"), key=lambda path: path.stat().st_mtime
    )
    assert native.load(newest).info.kind == "harmonic-vae"


def test_mistakes_are_named(run, recordings, tmp_path):
    start("spectral-ae")
    assert "one of them" in run("train", "spectral-ae").output
    assert "--out" in run("train", "spectral-ae", "--data", tmp_path).output
    assert "no run" in run("train", "spectral-ae", "--sounds", recordings, "--resume").output
    wrong = run("train", "harmonic-vae", "--sounds", recordings, "--start", "small")
    assert wrong.exit_code == 1 and "small is a spectral-ae model" in wrong.output
    assert (
        "no folder"
        in run("train", "spectral-ae", "--sounds", tmp_path / "none", "--start", "small").output
    )
    (tmp_path / "empty").mkdir()
    assert (
        "no sound files"
        in run("train", "spectral-ae", "--sounds", tmp_path / "empty", "--start", "small").output
    )
