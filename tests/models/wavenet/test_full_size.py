"""The network at Magenta's size: minutes of work and a gigabyte of memory."""

import numpy as np
import pytest

from models.wavenet.nets import engines, open_engine, teacher_forced
from notebank.checkpoints import magenta_nsynth
from notebank.models.registry import build
from notebank.models.wavenet.config import PRESETS
from tfformats.bundle import write

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def model():
    return build("wavenet-ae", {})


@pytest.fixture(scope="module")
def signal() -> tuple[np.ndarray, np.ndarray]:
    time = np.arange(1100) / 16000
    return 0.7 * np.sin(2 * np.pi * np.array([[220.0], [331.0]]) * time), np.random.default_rng(
        1
    ).normal(size=(2, 3, 16))


@pytest.fixture(scope="module")
def expected(model, signal) -> np.ndarray:
    return teacher_forced(open_engine("reference", model, 2), *signal, 1088)


@pytest.mark.parametrize("name", engines()[1:])
def test_every_engine_gives_the_references_probabilities(model, signal, expected, name):
    assert (
        np.abs(teacher_forced(open_engine(name, model, 2), *signal, 1088) - expected).max() < 1e-5
    )


@pytest.mark.parametrize("name", [name for name in engines() if name.startswith("native")])
def test_a_note_keeps_its_bits_among_sixteen(model, signal, name):
    wav, z = np.tile(signal[0], (8, 1)), np.tile(signal[1], (8, 1, 1))
    z[1:] += np.arange(1, 16)[:, None, None]
    for precision in ("fp32", "bf16", "int8"):
        alone = teacher_forced(open_engine(name, model, 1, precision), wav[:1], z[:1], 64)
        among = teacher_forced(open_engine(name, model, 16, precision), wav, z, 64)
        assert np.array_equal(alone[:, 0], among[:, 0])


def test_a_checkpoint_of_sixty_million_weights_is_imported_whole(model, tmp_path):
    variables = magenta_nsynth.variables(PRESETS["magenta"])
    state = model.state()
    tensors = {
        name: np.ascontiguousarray(state[key].transpose(2, 1, 0))[None]
        if len(shape) == 4
        else state[key]
        for name, (key, shape) in variables.items()
    }
    write(tmp_path / "model.ckpt-200000", tensors)
    imported = magenta_nsynth.load(tmp_path)
    assert imported.fingerprint == model.fingerprint
