"""Magenta's NSynth baseline checkpoints -> our `nsynth-baseline` models.

Variables are `<coder>/<layer>_Layer/<layer>/weights` [rows, columns, in, out] (decoder: [rows,
columns, out, in], its convolutions are transposed) with `/BatchNorm/beta`, `moving_mean` and
`moving_variance` beside them. Source: magenta/models/nsynth/baseline.
"""

from pathlib import Path

import numpy as np

from notebank.errors import BadFile
from notebank.models.baseline.config import BaselineConfig
from notebank.models.baseline.model import Baseline
from notebank.tfformats.tfcheckpoint import open_checkpoint
from notebank.tfformats.variables import SHADOW, Variables, check, no_model


def load(path: str | Path, ema: bool = False) -> Baseline:
    """The model in a checkpoint (see `bundlefiles.locate`).

    ema: Take averaged weights, if it has them.
    """
    bundle = open_checkpoint(path)
    model = Baseline(sizes(bundle))
    tensors, stored = model.state(), variables(model, ema)
    check(bundle, {name: _theirs(tensors[key]) for name, key in stored.items()}, "NSynth baseline")
    model.load({key: _ours(bundle.read(name)) for name, key in stored.items()})
    return model


def sizes(bundle: Variables) -> BaselineConfig:
    """The config that a checkpoint's shapes imply."""

    def axis(name: str, number: int) -> int:
        if name not in bundle.entries:
            raise no_model(bundle, "NSynth baseline", name)
        if len(bundle.shape(name)) <= number:
            raise BadFile(
                f"{bundle.name} is no NSynth baseline: '{name}' has the shape "
                f"{list(bundle.shape(name))}, expected {number + 1} dimensions"
            )
        return bundle.shape(name)[number]

    return BaselineConfig(
        width=axis("encoder/0_Layer/0/weights", 3),
        latent=axis("encoder/z_Layer/z/weights", 3),
        embedding=axis("decoder/PitchEmbedding/embedding_weights", 1),
    )


def variables(model: Baseline, ema: bool = False) -> dict[str, str]:
    """Magenta's variable -> our name, all that the model has. Running statistics are averages
    already, so they have no shadows."""
    found = {
        "decoder/PitchEmbedding/embedding_weights": "decoder.pitch",
        "decoder/mag_Layer/mag/weights": "decoder.mag.weight",
        "decoder/mag_Layer/mag/biases": "decoder.mag.bias",
    }
    for coder in ("encoder", "decoder"):
        for name in getattr(model.network, coder).layers:
            scope, ours = f"{coder}/{name}_Layer/{name}", f"{coder}.layers.{name}"
            found |= {
                f"{scope}/weights": f"{ours}.weight",
                f"{scope}/BatchNorm/beta": f"{ours}.beta",
                f"{scope}/BatchNorm/moving_mean": f"{ours}.mean",
                f"{scope}/BatchNorm/moving_variance": f"{ours}.variance",
            }
    return {
        name + SHADOW if ema and "/moving_" not in name else name: key
        for name, key in found.items()
    }


def _theirs(array: np.ndarray) -> tuple[int, ...]:
    """The shape that one of our tensors has in a checkpoint."""
    return (*array.shape[2:], *array.shape[1::-1]) if array.ndim == 4 else array.shape


def _ours(array: np.ndarray) -> np.ndarray:
    array = array.astype(np.float32)
    return np.ascontiguousarray(array.transpose(3, 2, 0, 1)) if array.ndim == 4 else array
