"""Magenta's NSynth WaveNet checkpoints -> our `wavenet-ae` models.

Variables are `<scope>/W` [1, taps, in, out] and `<scope>/biases` [out]; ours are `<layer>.weight`
[out, in, taps] and `<layer>.bias`. Magenta generates with the raw weights; the shadows that
training averages are there on request.
"""

import re
from pathlib import Path

import numpy as np

from notebank.models.wavenet.autoencoder import WavenetAutoencoder, shapes
from notebank.models.wavenet.config import WavenetConfig
from notebank.tfformats.tfcheckpoint import open_checkpoint
from notebank.tfformats.variables import SHADOW, Variables, check, no_model

_NUMBERED = {  # Magenta's scope, counted from 1: our list of layers, counted from 0
    "ae_dilatedconv": "encoder.dilated",
    "ae_res": "encoder.residual",
    "dilatedconv": "decoder.dilated",
    "cond_map": "decoder.condition",
    "res": "decoder.residual",
    "skip": "decoder.skip",
}
_SINGLE = {
    "ae_startconv": "encoder.start",
    "ae_bottleneck": "encoder.bottleneck",
    "startconv": "decoder.start",
    "skip_start": "decoder.skip_start",
    "out1": "decoder.out",
    "cond_map_out1": "decoder.condition_out",
    "logits": "decoder.logits",
}


def load(path: str | Path, ema: bool = False) -> WavenetAutoencoder:
    """The model in a checkpoint (see `bundlefiles.locate`); `ema` takes the averaged weights."""
    bundle = open_checkpoint(path)
    config = sizes(bundle)
    expected = {name + SHADOW if ema else name: what for name, what in variables(config).items()}
    check(bundle, {name: shape for name, (_, shape) in expected.items()}, "NSynth WaveNet")
    tensors = {}
    for name, (key, _) in expected.items():
        array = bundle.read(name).astype(np.float32)
        tensors[key] = (
            np.ascontiguousarray(array[0].transpose(2, 1, 0)) if array.ndim == 4 else array
        )
    return WavenetAutoencoder.from_config(vars(config), tensors)


def sizes(bundle: Variables) -> WavenetConfig:
    """The config that a checkpoint's names and shapes imply. Dilations (10 stages) and hop (512)
    are not stored in one."""

    def channels(scope: str, axis: int) -> int:
        if f"{scope}/W" not in bundle.entries:
            raise no_model(bundle, "NSynth WaveNet", f"{scope}/W")
        return bundle.shape(f"{scope}/W")[axis]

    def layers(scope: str) -> int:
        return sum(re.fullmatch(rf"{scope}_\d+/W", name) is not None for name in bundle.names)

    return WavenetConfig(
        width=channels("startconv", -1),
        skip=channels("skip_start", -1),
        layers=layers("dilatedconv"),
        encoder_width=channels("ae_startconv", -1),
        encoder_layers=layers("ae_dilatedconv"),
        latents=channels("ae_bottleneck", -1),
    )


def variables(config: WavenetConfig) -> dict[str, tuple[str, tuple[int, ...]]]:
    """Magenta's variable -> (our name, Magenta's shape), all that a model with that config has."""
    ours, scopes = shapes(config), dict(_SINGLE)
    for scope, layer in _NUMBERED.items():
        count = config.encoder_layers if layer.startswith("encoder") else config.layers
        scopes.update({f"{scope}_{i + 1}": f"{layer}.{i}" for i in range(count)})
    found: dict[str, tuple[str, tuple[int, ...]]] = {}
    for scope, layer in scopes.items():
        out, into, taps = ours[f"{layer}.weight"]
        found[f"{scope}/W"] = f"{layer}.weight", (1, taps, into, out)
        found[f"{scope}/biases"] = f"{layer}.bias", (out,)
    return found
