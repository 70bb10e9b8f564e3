"""Magenta's GANSynth checkpoints -> our `gansynth` models.

A folder holds `experiment.json` (all flags) and `stage_NNNNN/` folders with TensorFlow checkpoints;
the last stage counts, and its `global_step` (images seen) says how far the growing had come.
Generation uses the averaged weights, as Magenta does; folders without them give the raw ones. The
data set is never needed. A folder of an early stage gives a model whose later blocks are fresh:
they are never heard. Without `experiment.json` the weights tell the sizes, and Magenta's published
settings the rest. Source: magenta/models/gansynth, lib/model.py and lib/train_util.py.
"""

import logging
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from notebank.errors import BadFile
from notebank.files import decoded, parse_json
from notebank.models.gansynth.config import GanConfig, config_from, progress_after
from notebank.models.gansynth.model import GanSynth
from notebank.tfformats.bundlefiles import choose, is_whole
from notebank.tfformats.contents import Files, contents, is_archive
from notebank.tfformats.tfcheckpoint import opened
from notebank.tfformats.variables import SHADOW, Variables

log = logging.getLogger("notebank.checkpoints")

_FLAGS_FILE = "experiment.json"
_STAGE = re.compile(r"(.*/|)stage_(\d+)/[^/]+")
_ASKED = f"the folder with {_FLAGS_FILE} and the stages, or a tar or zip of it"
_GENERATOR = "Generator/progressive_gan_generator/progressive_gan_block_"
_DISCRIMINATOR = "Discriminator/progressive_gan_discriminator/progressive_gan_block_"
_FLAGS = {  # experiment.json: our config
    "latent_vector_size": "latent",
    "num_resolutions": "blocks",
    "start_height": "start_height",
    "start_width": "start_width",
    "fmap_base": "channels_base",
    "fmap_decay": "channels_decay",
    "fmap_max": "channels_most",
    "audio_length": "samples",
    "sample_rate": "sample_rate",
    "mag_normalizer_a": "magnitude_scale",
    "mag_normalizer_b": "magnitude_shift",
    "p_normalizer_a": "phase_scale",
    "p_normalizer_b": "phase_shift",
}
_NEEDED = {  # flags that only have to be what we implement
    "data_type": "mel",
    "data_normalizer": "specgrams_prespecified_normalizer",
    "scale_base": 2,
    "kernel_size": 3,
    "simple_arch": False,
    "to_rgb_activation": "tanh",
    "train_progressive": True,
}


@dataclass(frozen=True)
class Run:
    """What a training run left: its flags (None: it lies there without), and its last stage."""

    name: str
    flags: Mapping[str, Any] | None
    found: Variables
    stage: int


def load(path: str | Path, ema: bool = False) -> GanSynth:
    """The generator in a GANSynth folder, or in a tar or zip of one.

    ema: Averaged weights or none (they are taken anyway if there).
    """
    run = read_run(path)
    if run.flags is None:
        log.warning(
            f"{run.name} has no {_FLAGS_FILE}: the weights tell the network's sizes, "
            "all else is taken as in Magenta's published models"
        )
    config = _config(run)
    model, wanted = GanSynth(config), _grown(generator_variables(config), config)
    averaged = any(theirs + SHADOW in run.found.entries for _, theirs in wanted)
    suffix = SHADOW if averaged or ema else ""
    model.load(model.state() | _tensors(run.found, wanted, suffix))
    return model


def raw_weights(run: Run) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Generator and discriminator by our names, as training left them; some runs come without."""
    config = _config(run)
    generator, discriminator = (
        _tensors(run.found, _grown(variables(config), config), "")
        for variables in (generator_variables, discriminator_variables)
    )
    return generator, discriminator


def schedule(run: Run) -> tuple[int, int, int]:
    """(images seen, images that a block rests, images while it is faded in) of the last stage."""
    flags = run.flags or {}
    stable = flags.get("stable_stage_num_images", 800_000)
    transition = flags.get("transition_stage_num_images", 800_000)
    if "global_step" in run.found.entries:
        return int(run.found.read("global_step").item()), stable, transition
    # A block that was being faded in counts as there.
    return (run.stage + 1) // 2 * (stable + transition), stable, transition


def generator_variables(config: GanConfig) -> Iterator[tuple[str, str]]:
    """(our name, Magenta's name) of the generator's weights."""
    for number in range(1, config.blocks + 1):
        for layer in ("conv0", "conv1", "to_rgb"):
            yield (
                f"blocks.{number - 1}.{layer}.weight",
                f"{_GENERATOR}{number}/{layer}/conv2d/kernel",
            )
            yield f"blocks.{number - 1}.{layer}.bias", f"{_GENERATOR}{number}/{layer}/bias"


def discriminator_variables(config: GanConfig) -> Iterator[tuple[str, str]]:
    """(our name, Magenta's name) of the discriminator's weights."""
    for number in range(1, config.blocks + 1):
        for layer in ("from_rgb", "conv0", "conv1"):
            yield (
                f"blocks.{number - 1}.{layer}.weight",
                f"{_DISCRIMINATOR}{number}/{layer}/conv2d/kernel",
            )
            yield f"blocks.{number - 1}.{layer}.bias", f"{_DISCRIMINATOR}{number}/{layer}/bias"
    for ours, scope in (
        ("logits", f"{_DISCRIMINATOR}1/logits"),
        ("classes", "Discriminator/discriminator_cond/classification_logits"),
    ):
        yield f"{ours}.weight", f"{scope}/dense/kernel"
        yield f"{ours}.bias", f"{scope}/bias"


def _grown(variables: Iterator[tuple[str, str]], config: GanConfig) -> list[tuple[str, str]]:
    """Those of the blocks that count at the model's progress."""
    hidden = tuple(
        f"blocks.{number - 1}."
        for number in range(math.ceil(config.progress) + 2, config.blocks + 1)
    )
    return [pair for pair in variables if not pair[0].startswith(hidden)]


def read_run(path: str | Path) -> Run:
    """The run in a folder, tar or zip, itself or a folder in it.

    Raises:
        BadFile: There is none, there are several, or no stage is finished.
    """
    path = Path(path).expanduser()
    if not path.is_dir() and not is_archive(path):
        what = "no folder, tar or zip" if path.exists() else "missing"
        raise BadFile(f"{path} is {what}: give {_ASKED}")
    files = contents(path)
    root = _root(files, path)
    number, stage = _last_stage(files, root, path)
    flags = files.get(f"{root}{_FLAGS_FILE}")
    where = f"{path.name}/{root}".rstrip("/")
    return Run(
        where,
        None if flags is None else _flags(flags.read(), flags.name),
        opened(choose(stage, f"{where}/stage_{number:05}")),
        number,
    )


def _root(files: Files, path: Path) -> str:
    """Where flags and stages lie among files: "" or a folder and a slash."""
    roots = {
        name.removesuffix(_FLAGS_FILE) for name in files if name.rsplit("/", 1)[-1] == _FLAGS_FILE
    }
    roots |= {match[1] for match in map(_STAGE.fullmatch, files) if match}
    least = min((root.count("/") for root in roots), default=0)
    nearest = sorted(root for root in roots if root.count("/") == least)
    if len(nearest) > 1:
        names = ", ".join(root.rstrip("/") for root in nearest)
        raise BadFile(f"{path} holds {len(nearest)} GANSynths, give one of them alone: {names}")
    if nearest:
        return nearest[0]
    if path.name.startswith("stage_"):
        raise BadFile(f"{path} is one stage: give the folder above it, with {_FLAGS_FILE}")
    raise BadFile(
        f"{path} is no GANSynth folder: it should hold {_FLAGS_FILE} and folders "
        "stage_00000, stage_00001, …"
    )


def _last_stage(files: Files, root: str, path: Path) -> tuple[int, Files]:
    """Number and files of the last stage that holds a whole checkpoint."""
    stages: dict[int, Files] = {}
    for name, file in files.items():
        match = _STAGE.fullmatch(name)
        if match and match[1] == root:
            stages.setdefault(int(match[2]), {})[name.rsplit("/", 1)[-1]] = file
    for number in sorted(stages, reverse=True):
        if is_whole(stages[number]):
            return number, stages[number]
    raise BadFile(
        f"{path} holds no finished stage: expected stage_NNNNN/model.ckpt-*.index and .data-* files"
    )


def _config(run: Run) -> GanConfig:
    flags = run.flags or {}
    odd = [
        f"{name} is {flags[name]!r}, expected {want!r}"
        for name, want in _NEEDED.items()
        if flags.get(name, want) != want
    ]
    if odd:
        raise BadFile(f"{run.name}: this kind of GANSynth is not supported: {'; '.join(odd)}")
    known = {ours: flags[name] for name, ours in _FLAGS.items() if name in flags}
    known = known or _sizes(run.found)
    images, stable, transition = schedule(run)
    grown = progress_after(images, known.get("blocks", GanConfig.blocks), stable, transition)
    return config_from({**known, "progress": float(grown)})


def _sizes(found: Variables) -> dict[str, int]:
    """What the shapes of the weights tell of the config."""
    kernels = []  # of the first convolution of each block: [height, width, in, out]
    for number in range(1, len(found.entries) + 1):
        name = f"{_GENERATOR}{number}/conv0/conv2d/kernel"
        stored = next((each for each in (name, name + SHADOW) if each in found.entries), None)
        if stored is None:
            break
        kernels.append(found.shape(stored))
    if not kernels:
        raise BadFile(
            f"{found.name} is no GANSynth: of its {len(found.names)} tensors none is "
            f"called '{_GENERATOR}1/conv0/conv2d/kernel'"
        )
    usual, count = GanConfig(), len(kernels)
    height, width, into, most = kernels[0]
    sizes = {
        "start_height": height,
        "start_width": width,
        "latent": into - usual.labels,
        "blocks": max(count, usual.blocks),
    }
    if all(kernel[3] == usual.channels(i) for i, kernel in enumerate(kernels, 1)):
        return sizes
    return {**sizes, "channels_most": most, "channels_base": kernels[-1][3] << count}


def _flags(data: bytes, name: str) -> dict[str, Any]:
    try:
        flags = parse_json(decoded(data))
    except ValueError as error:
        raise BadFile(f"{name} cannot be read as JSON: {error}") from error
    if not isinstance(flags, dict):
        raise BadFile(f"{name} holds no table of flags")
    return flags


def _tensors(found: Variables, pairs: list[tuple[str, str]], suffix: str) -> dict[str, np.ndarray]:
    missing = [theirs for _, theirs in pairs if theirs + suffix not in found.entries]
    if missing:
        kind = "averaged " if suffix else ""
        raise BadFile(
            f"{found.name}: {len(missing)} of {len(pairs)} {kind}weights are missing, "
            f"the first is '{missing[0]}{suffix}'"
        )
    return {ours: _ours(found.read(theirs + suffix)) for ours, theirs in pairs}


def _ours(array: np.ndarray) -> np.ndarray:
    """Kernels [rows, columns, in, out] -> [out, in, rows, columns]; dense ones [in, out] -> [out,
    in, 1, 1]."""
    if array.ndim == 2:
        array = array[None, None]
    return np.ascontiguousarray(array.transpose(3, 2, 0, 1)) if array.ndim == 4 else array.copy()
