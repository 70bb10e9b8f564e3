"""A data set through the NSynth baseline's encoder, as Magenta's `save_embeddings` does it."""

from collections.abc import Iterator
from pathlib import Path

import click
import numpy as np

from notebank.cli.progress import Progress
from notebank.errors import BadValue


def save(
    data: Path,
    checkpoint: str,
    folder: Path,
    device: str,
    batch: int | None,
    overwrite: bool,
    quiet: bool,
) -> None:
    """Writes FOLDER/STEM_z.npy, float32 [notes, latent], in the order of the data set.

    Args:
        data: The data set.
        checkpoint: Of an NSynth baseline, Magenta's or ours.
        folder: Made if it is not there.
        device: auto, cpu, cuda or mps.
        batch: Notes that are normalised by their own statistics, or None: by the running ones, each
            for itself.
        overwrite: Replace a file that is there.
        quiet: Say nothing.

    Raises:
        BadValue: The file is there already, `batch` is 1, the checkpoint is of another model, or
            there is no such device.
        NotFound: There is neither a checkpoint nor a model of that name.
    """
    import torch

    from notebank import fastgen
    from notebank.checkpoints import importers
    from notebank.data.notes import open_notes
    from notebank.models.baseline.model import Baseline
    from notebank.models.device import pick_device

    target = folder / f"{data.name.removesuffix('.tfrecord')}_z.npy"
    if target.exists() and not overwrite:
        raise BadValue(f"{target} is there already: --overwrite makes it anew")
    if batch == 1:
        raise BadValue("statistics of a batch need a --batch_size of at least 2")
    model = importers.find("magenta-baseline", checkpoint)
    if not isinstance(model, Baseline):
        raise BadValue(
            f"'{checkpoint}' is a {model.info.kind} model; this needs an nsynth-baseline"
        )
    model.to(pick_device(device))
    notes, rows = open_notes(data, model.info.sample_rate), []
    with Progress("notes") as progress:
        for part in parts(len(notes), batch or 1):
            levels = torch.stack([model.levels(notes.audio(index)) for index in part])
            rows.append(model.latents(levels, "batch" if batch else "running"))
            if not quiet:
                progress(part.stop, len(notes))
    folder.mkdir(parents=True, exist_ok=True)
    fastgen.save_encoding(target, np.concatenate(rows))
    if not quiet:
        click.echo(f"{target}  {[len(notes), model.config.latent]}")


def parts(count: int, size: int) -> Iterator[range]:
    """0..count in batches of `size`; a single note that would be left over joins the last one.

    >>> list(parts(5, 2)), list(parts(2, 1))
    ([range(0, 2), range(2, 5)], [range(0, 1), range(1, 2)])
    """
    starts = list(range(0, count, size))
    if size > 1 and count - starts[-1] == 1 and len(starts) > 1:
        starts.pop()
    yield from (range(start, end) for start, end in zip(starts, [*starts[1:], count]))
