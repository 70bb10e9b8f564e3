"""Magenta's GANSynth checkpoints -> our `gansynth` models.

A folder holds `experiment.json` (all flags) and `stage_NNNNN/` folders with TensorFlow checkpoints; the last stage counts, and its
`global_step` (images seen) says how far the growing had come. Generation uses the averaged weights, as Magenta does; folders without
them give the raw ones. The data set is never needed. A folder of an early stage gives a model whose later blocks are fresh: they are
never heard. Source: magenta/models/gansynth, lib/model.py and lib/train_util.py.
"""

import json
import math
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from notebank.checkpoints.tensorbundle import TensorBundle
from notebank.checkpoints.variables import SHADOW
from notebank.errors import BadFile
from notebank.models.gansynth import GanSynth
from notebank.models.gansynth_config import GanConfig, config_from, progress_after

_GENERATOR = "Generator/progressive_gan_generator/progressive_gan_block_"
_DISCRIMINATOR = "Discriminator/progressive_gan_discriminator/progressive_gan_block_"
_FLAGS = {  # experiment.json: our config
    "latent_vector_size": "latent", "num_resolutions": "blocks", "start_height": "start_height", "start_width": "start_width",
    "fmap_base": "channels_base", "fmap_decay": "channels_decay", "fmap_max": "channels_most", "audio_length": "samples",
    "sample_rate": "sample_rate", "mag_normalizer_a": "magnitude_scale", "mag_normalizer_b": "magnitude_shift",
    "p_normalizer_a": "phase_scale", "p_normalizer_b": "phase_shift",
}
_NEEDED = {  # flags that only have to be what we implement
    "data_type": "mel", "data_normalizer": "specgrams_prespecified_normalizer", "scale_base": 2, "kernel_size": 3,
    "simple_arch": False, "to_rgb_activation": "tanh", "train_progressive": True,
}


def load(path: str | Path, ema: bool = False) -> GanSynth:
    """The generator in a GANSynth folder, or in a `.zip` of one. `ema`: averaged weights or none (they are taken anyway if there)."""
    with unpacked(Path(path)) as folder:
        config, bundle = _config(folder)
        model = GanSynth(config)
        wanted = _grown(generator_variables(config), config)
        averaged = [theirs for _, theirs in wanted if theirs + SHADOW in bundle.entries]
        model.load(model.state() | _tensors(bundle, wanted, SHADOW if averaged or ema else ""))
        return model


def raw_weights(folder: Path) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Generator and discriminator by our names, as training left them; some folders come without. folder: as `unpacked` gives it."""
    config, bundle = _config(folder)
    generator, discriminator = (_tensors(bundle, _grown(variables(config), config), "")
                                for variables in (generator_variables, discriminator_variables))
    return generator, discriminator


def schedule(folder: Path) -> tuple[int, int, int]:
    """(images seen, images that a block rests, images while it is faded in) of the last stage. folder: as `unpacked` gives it."""
    flags, (bundle, stage) = _flags(folder / "experiment.json"), _last_stage(folder)
    stable, transition = (flags.get(f"{name}_stage_num_images", 800_000) for name in ("stable", "transition"))
    whole = (stage + 1) // 2 * (stable + transition)  # a block that was being faded in counts as there
    return int(bundle.read("global_step").item()) if "global_step" in bundle.entries else whole, stable, transition


def generator_variables(config: GanConfig) -> Iterator[tuple[str, str]]:
    """(our name, Magenta's name) of the generator's weights."""
    for number in range(1, config.blocks + 1):
        for layer in ("conv0", "conv1", "to_rgb"):
            yield f"blocks.{number - 1}.{layer}.weight", f"{_GENERATOR}{number}/{layer}/conv2d/kernel"
            yield f"blocks.{number - 1}.{layer}.bias", f"{_GENERATOR}{number}/{layer}/bias"


def discriminator_variables(config: GanConfig) -> Iterator[tuple[str, str]]:
    """(our name, Magenta's name) of the discriminator's weights."""
    for number in range(1, config.blocks + 1):
        for layer in ("from_rgb", "conv0", "conv1"):
            yield f"blocks.{number - 1}.{layer}.weight", f"{_DISCRIMINATOR}{number}/{layer}/conv2d/kernel"
            yield f"blocks.{number - 1}.{layer}.bias", f"{_DISCRIMINATOR}{number}/{layer}/bias"
    for ours, scope in (("logits", f"{_DISCRIMINATOR}1/logits"), ("classes", "Discriminator/discriminator_cond/classification_logits")):
        yield f"{ours}.weight", f"{scope}/dense/kernel"
        yield f"{ours}.bias", f"{scope}/bias"


def _grown(variables: Iterator[tuple[str, str]], config: GanConfig) -> list[tuple[str, str]]:
    """Those of the blocks that count at the model's progress."""
    hidden = tuple(f"blocks.{number - 1}." for number in range(math.ceil(config.progress) + 2, config.blocks + 1))
    return [pair for pair in variables if not pair[0].startswith(hidden)]


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """The folder with experiment.json, in a folder or in a `.zip`, which is unpacked meanwhile."""
    if path.is_dir():
        yield _found(path)
        return
    if not (path.is_file() and path.suffix.lower() == ".zip"):
        raise BadFile(f"{path} is no folder and no .zip: give the folder that holds experiment.json and the stages")
    with TemporaryDirectory(prefix="notebank-") as folder:
        try:
            with zipfile.ZipFile(path) as archive:
                archive.extractall(folder)
        except (zipfile.BadZipFile, OSError) as error:
            raise BadFile(f"{path} cannot be unpacked: {error}") from error
        yield _found(Path(folder))


def _found(path: Path) -> Path:
    """The folder with experiment.json: the one given, or the only one inside it (zips wrap it)."""
    for folder in (path, *sorted(p for p in path.glob("*") if p.is_dir())):
        if (folder / "experiment.json").is_file():
            return folder
    if any(path.glob("stage_*")):
        raise BadFile(f"{path} has stages but no experiment.json, where the network's sizes stand: "
                      "copy it from where the checkpoint came from")
    if path.name.startswith("stage_"):
        raise BadFile(f"{path} is one stage: give the folder above it, which holds experiment.json")
    raise BadFile(f"{path} is no GANSynth folder: it should hold experiment.json and folders stage_00000, stage_00001, …")


def _config(folder: Path) -> tuple[GanConfig, TensorBundle]:
    flags = _flags(folder / "experiment.json")
    odd = [f"{name} is {flags[name]!r}, expected {want!r}" for name, want in _NEEDED.items() if flags.get(name, want) != want]
    if odd:
        raise BadFile(f"{folder.name}: this kind of GANSynth is not supported: {'; '.join(odd)}")
    known = {ours: flags[name] for name, ours in _FLAGS.items() if name in flags}
    images, stable, transition = schedule(folder)
    grown = progress_after(images, known.get("blocks", GanConfig.blocks), stable, transition)
    return config_from({**known, "progress": float(grown)}), _last_stage(folder)[0]


def _flags(path: Path) -> dict[str, Any]:
    try:
        flags = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise BadFile(f"{path} cannot be read as JSON: {error}") from error
    if not isinstance(flags, dict):
        raise BadFile(f"{path} holds no table of flags")
    return flags


def _last_stage(folder: Path) -> tuple[TensorBundle, int]:
    stages = {int(stage.name[6:]): stage for stage in folder.glob("stage_*") if stage.name[6:].isdigit() and _finished(stage)}
    if not stages:
        raise BadFile(f"{folder} holds no finished stage: expected stage_NNNNN/model.ckpt-*.index and .data-* files")
    return TensorBundle(stages[max(stages)]), max(stages)


def _finished(stage: Path) -> bool:
    return any(stage.glob("*.index")) and any(stage.glob("*.data-*"))


def _tensors(bundle: TensorBundle, pairs: list[tuple[str, str]], suffix: str) -> dict[str, np.ndarray]:
    missing = [theirs for _, theirs in pairs if theirs + suffix not in bundle.entries]
    if missing:
        raise BadFile(f"{bundle.index.name}: {len(missing)} of {len(pairs)} {'averaged ' if suffix else ''}weights are missing, "
                      f"the first is '{missing[0]}{suffix}'")
    return {ours: _ours(bundle.read(theirs + suffix)) for ours, theirs in pairs}


def _ours(array: np.ndarray) -> np.ndarray:
    """Kernels [rows, columns, in, out] -> [out, in, rows, columns]; dense ones [in, out] -> [out, in, 1, 1]."""
    if array.ndim == 2:
        array = array[None, None]
    return np.ascontiguousarray(array.transpose(3, 2, 0, 1)) if array.ndim == 4 else array.copy()
