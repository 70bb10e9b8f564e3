"""What training needs to go on with a GANSynth, beside its checkpoint:
CHECKPOINT.training.safetensors.

A checkpoint for playing holds the averaged generator. Here are the generator as it was trained, its
discriminator, and how far they were.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank import files
from notebank.checkpoints import catalogue, importers, magenta_gansynth, native
from notebank.errors import BadFile, BadValue, NotFound
from notebank.models.gansynth.model import GanSynth

FORMAT = "notebank-gan-training/1"


@dataclass(frozen=True)
class GanState:
    """generator, discriminator: weights by name, those of blocks that were grown; images: seen so
    far; stable, transition: images that a block rests, and is faded in."""

    generator: Mapping[str, np.ndarray]
    discriminator: Mapping[str, np.ndarray]
    images: int
    stable: int
    transition: int


def place(checkpoint: Path) -> Path:
    """Where it lies."""
    return checkpoint.with_name(f"{checkpoint.stem}.training.safetensors")


def save(checkpoint: Path, state: GanState) -> Path:
    """Writes it beside the model in `checkpoint`."""
    from safetensors.numpy import save as to_bytes

    tensors = {
        f"{network}/{name}": np.ascontiguousarray(array, "<f4")
        for network in ("generator", "discriminator")
        for name, array in getattr(state, network).items()
    }
    schedule = {"images": state.images, "stable": state.stable, "transition": state.transition}
    files.write(
        place(checkpoint), to_bytes(tensors, {"format": FORMAT, "schedule": json.dumps(schedule)})
    )
    return place(checkpoint)


def load(checkpoint: Path) -> GanState:
    """What lies beside the model in `checkpoint`; NotFound where nothing does."""
    path = place(checkpoint)
    if not path.is_file():
        raise NotFound(
            f"{checkpoint.name} came without its discriminator, so training cannot go on "
            "with it: import it again with "
            "--with-discriminator"
        )
    with native.opened(path, "a state to train on from") as file:
        header = file.metadata() or {}
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (it is no dict)
    if header.get("format") != FORMAT:
        raise BadFile(f"{path}: expected format {FORMAT}, got {header.get('format', 'none')}")
    return GanState(
        _part(tensors, "generator/"),
        _part(tensors, "discriminator/"),
        **json.loads(header["schedule"]),
    )


def begin(start: str | Path) -> tuple[GanSynth, GanState]:
    """The model to go on with, averaged weights, and its state.

    start: A model by name or file, or what Magenta left, as `magenta_gansynth.read_run` takes it.
    """
    if importers.is_foreign(start):
        return magenta_gansynth.load(start), imported(start)
    checkpoint = catalogue.find(start)
    model = native.load(checkpoint)
    if not isinstance(model, GanSynth):
        raise BadValue(
            f"{start} is a {model.info.kind} model; only a gansynth model can be trained on as one"
        )
    return model, load(checkpoint)


def imported(path: str | Path) -> GanState:
    """The state in what Magenta left."""
    run = magenta_gansynth.read_run(path)
    return GanState(*magenta_gansynth.raw_weights(run), *magenta_gansynth.schedule(run))


def _part(tensors: Mapping[str, np.ndarray], prefix: str) -> dict[str, np.ndarray]:
    return {
        name.removeprefix(prefix): array
        for name, array in tensors.items()
        if name.startswith(prefix)
    }
