import shutil
import tarfile
from pathlib import Path

import numpy as np
import pytest

from notebank.checkpoints import magenta_baseline, native
from notebank.checkpoints.importers import load
from notebank.errors import BadFile
from notebank.models.baseline.config import BaselineConfig
from notebank.tfformats.tfcheckpoint import open_checkpoint
from notebank.tfformats.variables import SHADOW
from tfformats.bundle import write

FIXTURES = Path(__file__).parents[1] / "fixtures/nsynth_baseline"
FIRST = "encoder/0_Layer/0/weights"


@pytest.fixture(scope="module")
def tensors() -> dict[str, np.ndarray]:
    bundle = open_checkpoint(FIXTURES)
    return {name: bundle.read(name) for name in bundle.names}


def test_sizes_are_read_off_the_shapes():
    assert magenta_baseline.load(FIXTURES).config == BaselineConfig(width=8, latent=124)


def test_every_form_of_a_checkpoint_gives_the_same_model(tmp_path):
    prints = set()
    for suffix in ("", ".index", ".data-00000-of-00001"):
        prints.add(magenta_baseline.load(FIXTURES / f"model.ckpt-200000{suffix}").fingerprint)
    with tarfile.open(tmp_path / "baseline-ckpt.tar", "w") as tar:
        for file in FIXTURES.glob("model*"):
            tar.add(file, f"baseline-ckpt/{file.name}")
    prints.add(magenta_baseline.load(tmp_path / "baseline-ckpt.tar").fingerprint)
    prints.add(magenta_baseline.load(FIXTURES).fingerprint)
    assert len(prints) == 1


def test_an_imported_model_is_saved_and_found_again(tmp_path):
    model = load("magenta-baseline", FIXTURES)
    again = native.load(native.save(model, tmp_path, "baseline"))
    assert again.fingerprint == model.fingerprint and again.config == model.config


def test_averaged_weights_are_taken_on_request_and_running_statistics_with_them(tensors, tmp_path):
    shadows = {
        name + SHADOW: 2 * array for name, array in tensors.items() if "/moving_" not in name
    }
    prefix = write(
        tmp_path / "m",
        tensors | shadows | {"global_step": np.array(5), f"{FIRST}/Adam_1": tensors[FIRST]},
    )
    raw, averaged = (magenta_baseline.load(prefix, ema).state() for ema in (False, True))
    assert np.array_equal(averaged["encoder.layers.0.weight"], 2 * raw["encoder.layers.0.weight"])
    assert np.array_equal(averaged["decoder.pitch"], 2 * raw["decoder.pitch"])
    assert np.array_equal(averaged["encoder.layers.0.variance"], raw["encoder.layers.0.variance"])


def test_shadows_that_are_not_there_are_counted():
    with pytest.raises(
        BadFile,
        match=(
            r"45 of the 87 averaged variables are missing, the first is "
            r"'.*/ExponentialMovingAverage'"
        ),
    ):
        magenta_baseline.load(FIXTURES, ema=True)


def test_missing_strange_and_misshapen_variables_are_named(tensors, tmp_path):
    fewer = {name: array for name, array in tensors.items() if not name.startswith("decoder/mag")}
    with pytest.raises(
        BadFile,
        match="2 of the 87 variables are missing, the first is 'decoder/mag_Layer/mag/weights'",
    ):
        magenta_baseline.load(write(tmp_path / "fewer", fewer))
    with pytest.raises(
        BadFile, match="1 of its 88 tensors belong to no NSynth baseline, the first is 'lstm/W'"
    ):
        magenta_baseline.load(
            write(tmp_path / "more", tensors | {"lstm/W": np.zeros(3, np.float32)})
        )
    wrong = tensors | {"decoder/8_1_Layer/8_1/weights": np.zeros((4, 4, 8, 8), np.float32)}
    with pytest.raises(
        BadFile,
        match=(
            r"expected shape \[5, 5, 8, 8\] for 'decoder/8_1_Layer/8_1/weights', got \[4, 4, "
            r"8, 8\]"
        ),
    ):
        magenta_baseline.load(write(tmp_path / "wrong", wrong))


def test_other_checkpoints_are_refused_at_once(tmp_path):
    with pytest.raises(
        BadFile,
        match=(
            f"is no NSynth baseline: of its 374 tensors none is called '{FIRST}', the first "
            "is 'ae_bott"
        ),
    ):
        magenta_baseline.load(FIXTURES.parent / "nsynth_wavenet")
    with pytest.raises(BadFile, match="is no NSynth WaveNet"):
        load("magenta-nsynth", FIXTURES)
    shutil.copy(FIXTURES / "model.ckpt-200000.index", tmp_path / "alone.index")
    with pytest.raises(BadFile, match="incomplete"):
        magenta_baseline.load(tmp_path)
