from pathlib import Path

import numpy as np
import pytest

from notebank.checkpoints import magenta_nsynth, native
from notebank.checkpoints.importers import load
from notebank.errors import BadFile, NotFound
from notebank.models.wavenet.config import WavenetConfig
from notebank.tfformats.tfcheckpoint import open_checkpoint
from tfformats.bundle import write

FIXTURES = Path(__file__).parents[1] / "fixtures/nsynth_wavenet"
TRAINING = FIXTURES / "training_checkpoint"


@pytest.fixture(scope="module")
def tensors() -> dict[str, np.ndarray]:
    bundle = open_checkpoint(FIXTURES)
    return {name: bundle.read(name) for name in bundle.names}


def test_sizes_are_read_off_the_shapes():
    assert magenta_nsynth.load(FIXTURES).config == WavenetConfig(
        width=32, skip=16, encoder_width=16
    )


def test_raw_weights_are_taken_unless_the_averaged_ones_are_asked_for():
    reference = np.load(TRAINING / "ema_encode.npz")
    (averaged,) = magenta_nsynth.load(TRAINING, ema=True).encode(list(reference["wav"]))
    (raw,) = magenta_nsynth.load(TRAINING).encode(list(reference["wav"]))
    assert np.abs(averaged - reference["encoding"][0]).max() < 1e-5
    assert np.abs(raw - averaged).max() > 0.1
    assert (
        magenta_nsynth.load(TRAINING).fingerprint
        != magenta_nsynth.load(TRAINING, ema=True).fingerprint
    )


def test_an_imported_model_is_saved_and_found_again(tmp_path):
    model = load("magenta-nsynth", FIXTURES)
    again = native.load(native.save(model, tmp_path, "nsynth"))
    assert again.fingerprint == model.fingerprint and again.config == model.config


def test_shadows_that_are_not_there_are_counted():
    with pytest.raises(
        BadFile,
        match=(
            r"374 of the 374 averaged variables are missing, the first is "
            r"'.*/ExponentialMovingAverage'"
        ),
    ):
        magenta_nsynth.load(FIXTURES, ema=True)


def test_a_missing_variable_is_named(tensors, tmp_path):
    fewer = {name: array for name, array in tensors.items() if name != "logits/biases"}
    with pytest.raises(
        BadFile, match="1 of the 374 variables are missing, the first is 'logits/biases'"
    ):
        magenta_nsynth.load(write(tmp_path / "m", fewer))


def test_a_strange_variable_is_named(tensors, tmp_path):
    with pytest.raises(
        BadFile, match="1 of its 375 tensors belong to no NSynth WaveNet, the first is 'lstm/W'"
    ):
        magenta_nsynth.load(write(tmp_path / "m", tensors | {"lstm/W": np.zeros(3, np.float32)}))


def test_a_wrong_shape_is_told_beside_the_right_one(tensors, tmp_path):
    wrong = tensors | {"res_7/W": np.zeros((1, 1, 32, 31), np.float32)}
    with pytest.raises(
        BadFile, match=r"expected shape \[1, 1, 32, 32\] for 'res_7/W', got \[1, 1, 32, 31\]"
    ):
        magenta_nsynth.load(write(tmp_path / "m", wrong))


def test_another_kind_of_checkpoint_is_refused_at_once(tmp_path):
    with pytest.raises(
        BadFile, match="is no NSynth WaveNet: of its 1 tensors none is called 'startconv/W'"
    ):
        magenta_nsynth.load(write(tmp_path / "m", {"dense/kernel": np.zeros((2, 2), np.float32)}))
    with pytest.raises(NotFound, match="no checkpoint format 'kazoo'"):
        load("kazoo", tmp_path)
