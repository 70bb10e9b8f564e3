"""Clips to generate: which there are, which are done already, and the work on the others, file by
whole file."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

import click
import numpy as np

from notebank.cli.magenta import ledger
from notebank.cli.progress import Progress
from notebank.errors import BadFile, BadValue, NotebankError
from notebank.files import entries

AUDIO = {
    ".wav",
    ".wave",
    ".flac",
    ".aiff",
    ".aif",
    ".ogg",
    ".oga",
    ".mp3",
    ".au",
    ".caf",
    ".w64",
    ".opus",
}


@dataclass(frozen=True)
class Clip:
    """What becomes of `sources` at `target`. track() reads and encodes it: [frames, d]; it is
    played from first to last frame.

    samples : about how long it will be, for the time left. most : where it is cut [samples], or
        None.
    settings : all that the sound hangs on besides the sources, by name, for JSON.
    """

    sources: tuple[Path, ...]
    target: Path
    samples: int
    track: Callable[[], np.ndarray]
    most: int | None = None
    settings: ledger.Settings = field(default_factory=dict)

    @property
    def is_newest(self) -> bool:
        """Whether the target is there and not older than what it is made of."""
        made = self.target.stat().st_mtime if self.target.exists() else -1.0
        return all(made >= source.stat().st_mtime for source in self.sources)


@dataclass
class Tally:
    """Clips written, found done already, and failed, each with its reason.

    changed : how many were there, made with other settings; other : which settings those are.
    """

    written: int = 0
    found: int = 0
    failed: int = 0
    changed: int = 0
    other: dict[str, None] = field(default_factory=dict)

    def close(self, quiet: bool = False) -> None:
        """Says how it went; exit code 1 if something failed."""
        if not quiet:
            if self.changed:
                click.echo(
                    f"{self.changed} that lay there were made with another "
                    f"{', '.join(self.other)}, or that was not noted: made anew",
                    err=True,
                )
            there = (
                f", {self.found} were done already (--overwrite makes them anew)"
                if self.found
                else ""
            )
            click.echo(
                f"{self.written} written{there}"
                + (f", {self.failed} failed" if self.failed else ""),
                err=True,
            )
        if self.failed:
            sys.exit(1)


def source_files(source: Path, suffixes: Iterable[str]) -> list[Path]:
    """The file itself, or all files of a folder with one of those suffixes (any case), sorted by
    name."""
    if source.is_file():
        return [source]
    if not source.is_dir():
        raise BadFile(f"{source} is missing: give a file or a folder")
    return [path for path in entries(source) if path.suffix.lower() in suffixes]


def check_targets(targets: Sequence[tuple[Path, Path]]) -> None:
    """Raises BadValue where two of the (source, target) pairs would write one file."""
    seen: dict[Path, Path] = {}
    for source, target in targets:
        if target in seen:
            raise BadValue(
                f"{seen[target].name} and {source.name} would both become {target.name}: "
                "rename one of them"
            )
        seen[target] = source


def pending(clips: Iterable[Clip], overwrite: bool, tally: Tally) -> list[Clip]:
    """The clips still to be made: not there, older than a source, or of other settings.

    Args:
        clips: All of them.
        overwrite: Make those that are done as well.
        tally: Counts those found done, and those that lay there with other settings.

    Returns:
        Those to be made, in order.
    """
    chosen = []
    read = lru_cache(ledger.read)
    for clip in clips:
        noted = read(clip.target.parent).get(clip.target.name)
        other = ledger.differing(noted, clip.settings)
        if clip.is_newest and not other and not overwrite:
            tally.found += 1
            continue
        chosen.append(clip)
        if clip.is_newest and not overwrite:
            tally.changed += 1
            tally.other |= dict.fromkeys(other)
    return chosen


def generate(
    model: Any,
    clips: list[Clip],
    tally: Tally,
    *,
    batch_size: int,
    options: Any,
    seed: int | None = None,
    pitch: float = 60,
    after: Callable[[Clip, np.ndarray], None] | None = None,
    quiet: bool = False,
) -> None:
    """Decodes each clip and writes it (float32 WAV) as soon as it is whole, `batch_size` at a time.

    Ctrl-C keeps what is finished, says so and ends the program with code 130.

    Args:
        model: A NoteModel.
        clips: What to make.
        tally: Counts those written, and those failed since a source cannot be encoded.
        batch_size: Clips that are decoded together.
        options: How to decode.
        seed: Of every clip; None: that of the pitch.
        pitch: [MIDI].
        after: after(clip, audio) is called for each file written.
        quiet: Show no progress.
    """
    from notebank.audio import wav

    total = sum(clip.samples for clip in clips)
    waiting = iter(clips)
    with Meter(total, quiet) as meter:
        try:
            while batch := list(islice(waiting, batch_size)):
                tracks = dict(_encoded(batch, tally, meter))
                requests = list(_requests(batch, tracks, model, pitch, seed, tally, meter))
                for i, audio in model.decode(requests, options, on_block=meter.block):
                    wav.write(batch[i].target, audio, model.info.sample_rate)
                    ledger.note(batch[i].target, batch[i].settings)
                    tally.written += 1
                    meter.finish(i, batch[i].samples)
                    if after is not None:
                        after(batch[i], audio)
        except KeyboardInterrupt:
            click.echo(
                f"\nstopped: {tally.written} of {len(clips)} are finished and kept; the "
                "same command goes on from there",
                err=True,
            )
            sys.exit(130)


def _encoded(batch: list[Clip], tally: Tally, meter: "Meter") -> Iterator[tuple[int, np.ndarray]]:
    for i, clip in enumerate(batch):
        try:
            yield i, clip.track()
        except NotebankError as error:
            _leave_out(i, clip, error, tally, meter)


def _requests(
    batch: list[Clip],
    tracks: dict[int, np.ndarray],
    model: Any,
    pitch: float,
    seed: int | None,
    tally: Tally,
    meter: "Meter",
) -> Iterator[Any]:
    """What the model is asked for; latents that it does not take are left out."""
    from notebank.models.base import NoteRequest, check_request

    for i, z in tracks.items():
        try:
            samples = _length(batch[i], z, model)
            request = NoteRequest(z, pitch, samples=samples, seed=seed, id=i)
            check_request(request, model.info)
            yield request
        except NotebankError as error:
            _leave_out(i, batch[i], error, tally, meter)


def _leave_out(i: int, clip: Clip, error: NotebankError, tally: Tally, meter: "Meter") -> None:
    tally.failed += 1
    meter.finish(i, clip.samples)
    click.echo(f"{clip.sources[0].name} is left out: {error}", err=True)


def _length(clip: Clip, z: np.ndarray, model: Any) -> int | None:
    length, hop = model.info.length, model.info.latent.frame_hop
    if length.fixed:
        return None
    if hop is None:  # frames of unlike lengths
        return clip.samples
    samples = min(len(z) * hop, clip.most or len(z) * hop)
    return max(length.multiple, samples // length.multiple * length.multiple)


class Meter:
    """Progress in samples over all clips, whether the model streams or gives whole notes."""

    def __init__(self, total: int, quiet: bool):
        self.total, self.finished = total, 0
        self.under_way: dict[int, int] = {}
        self.progress = None if quiet else Progress("samples")

    def __enter__(self) -> "Meter":
        self._show()
        return self

    def __exit__(self, *error: Any) -> None:
        if self.progress is not None:
            self.progress.__exit__(*error)

    def block(self, id: int, start: int, audio: np.ndarray) -> None:
        """An `on_block`.

        Args:
            id: Of the clip in its batch.
            start: Where in the clip the piece begins [samples].
            audio: float32 [T], the piece.
        """
        self.under_way[id] = start + len(audio)
        self._show()

    def finish(self, id: int, samples: int) -> None:
        """Clip `id` of the batch is over."""
        self.under_way.pop(id, None)
        self.finished += samples
        self._show()

    def _show(self) -> None:
        if self.progress is not None and self.total:
            self.progress(min(self.total, self.finished + sum(self.under_way.values())), self.total)
