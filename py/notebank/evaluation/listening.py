"""A page to hear a model by: index.html with the tables, notes side by side, ways between sounds,
and their rainbowgrams."""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from notebank import files
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadFile
from notebank.evaluation.candidates import real, resynthesis
from notebank.evaluation.grid import MIXES, blends, pairs_of
from notebank.evaluation.prior import made_up
from notebank.evaluation.report import BORROWED, Question, split_notes
from notebank.evaluation.score import RATE
from notebank.models.base import NoteModel
from notebank.notes import nearest
from notebank.plots import rainbowgram

PITCH = 60  # of the ways between sounds


@dataclass(frozen=True)
class Row:
    """Sounds [T] at `rate` Hz that belong side by side, each with its caption."""

    title: str
    sounds: tuple[tuple[str, np.ndarray], ...]
    rate: int = RATE


class Tables(Protocol):
    """What a page tells of measurements; `Report` and `ExamReport` do."""

    @property
    def model(self) -> str: ...

    @property
    def split(self) -> str: ...

    def to_markdown(self) -> str: ...


def write(
    folder: str | Path,
    report: Tables,
    rows: Sequence[Row],
    on_row: Callable[[int, int], None] | None = None,
) -> Path:
    """Writes index.html, audio/ and pictures/.

    Args:
        folder: Where to; new or empty.
        report: The tables.
        rows: Sounds side by side, each with its rainbowgram; written as FLAC of 16 bits.
        on_row: on_row(done, rows), called after each row.

    Returns:
        The path of index.html.

    Raises:
        BadFile: There is something in the folder already.
    """
    folder = Path(folder)
    if not files.is_free(folder):
        raise BadFile(f"{folder} is there already: give a new folder for the page")
    for part in ("audio", "pictures"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    sections = []
    for i, row in enumerate(rows):
        sections.append(
            f"<h2>{html.escape(row.title)}</h2>\n<div class=row>\n"
            + "".join(_cells(folder, i, row))
            + "</div>\n"
        )
        if on_row is not None:
            on_row(i + 1, len(rows))
    tables = "".join(
        f"<h2>Measured ({html.escape(report.split)})</h2>\n" * (not i) + _table(part)
        for i, part in enumerate(report.to_markdown().split("\n\n"))
    )
    title = html.escape(f"{report.model}, to listen to")
    files.write(folder / "index.html", PAGE.format(title=title, body=tables + "".join(sections)))
    return folder / "index.html"


def _cells(folder: Path, i: int, row: Row) -> Iterator[str]:
    import soundfile

    for j, (caption, audio) in enumerate(row.sounds):
        name = f"{i:02}-{j}-{re.sub('[^a-z0-9]+', '-', caption.lower()).strip('-')}"
        with files.replacing(folder / "audio" / f"{name}.flac") as file:
            soundfile.write(file, np.clip(audio, -1, 1), row.rate, format="FLAC", subtype="PCM_16")
        rainbowgram.draw(audio, row.rate, folder / "pictures" / f"{name}.png", caption)
        yield (
            f"<figure><figcaption>{html.escape(caption)}</figcaption><img "
            f"src='pictures/{name}.png' alt='' loading=lazy>"
            f"<audio controls preload=none src='audio/{name}.flac'></audio></figure>\n"
        )


def _table(markdown: str) -> str:
    """A Markdown table, or a sentence."""
    lines = markdown.splitlines()
    if not lines[0].startswith("|"):
        return f"<p>{html.escape(markdown)}</p>\n"
    cells = [
        [html.escape(cell.strip()) for cell in line.strip("|").split("|")]
        for line in (lines[0], *lines[2:])
    ]
    rows = (
        "".join(f"<{kind}>{cell}</{kind}>" for cell in row)
        for kind, row in zip(["th", *["td"] * len(cells)], cells)
    )
    return "<table>" + "".join(f"<tr>{row}</tr>\n" for row in rows) + "</table>\n"


def rows_of(
    model: NoteModel, data: NSynth, asked: Question, notes: int = 8, ways: int = 3
) -> Iterator[Row]:
    """What there is to hear of a model.

    Args:
        model: What is heard.
        data: The real notes.
        asked: What is measured on; its split is what is heard.
        notes: Real notes at most, one of each family; draws from the prior.
        ways: Pairs of instruments at most.

    Yields:
        Of models that encode: notes beside the real ones, and ways between sounds. Of models with
        a prior: notes out of nothing.

    Raises:
        BadValue: The split has no notes, or no two instruments of different families.
    """
    chosen, _ = split_notes(data, asked.split, asked.held_out, asked.part)
    if "encode" in model.info.caps:
        yield from _notes(model, data, _various(chosen, notes))
        yield from _ways(model, data, {e.instrument for e in chosen}, ways)
    if "sample" in model.info.caps:
        made = made_up(model, [PITCH] * notes)
        yield Row(
            f"drawn from the prior, all at MIDI {PITCH}",
            tuple((f"draw {i + 1}", audio) for i, (_, audio) in enumerate(made)),
        )


def _notes(model: NoteModel, data: NSynth, chosen: Sequence[Example]) -> Iterator[Row]:
    kinds = {
        "real": real(data),
        "its own latent": resynthesis(model, data),
        f"latent from {BORROWED} semitones away": resynthesis(model, data, BORROWED),
    }
    for example in chosen:
        offers = ((title, candidate(example)) for title, candidate in kinds.items())
        sounds = tuple(
            (title, offer.audio)
            for title, offer in offers
            if offer is not None and offer.audio is not None
        )
        yield Row(
            f"{example.instrument}, MIDI {example.pitch}, velocity {example.velocity}", sounds
        )


def _ways(model: NoteModel, data: NSynth, instruments: set[str], count: int) -> Iterator[Row]:
    recorded = range(36, 85, 4)
    for one, other in pairs_of(data, count, recorded, instruments):
        notes = blends(model, data, (one, other), PITCH, nearest(PITCH, list(recorded)))
        captions = (f"{100 - 100 * mix:.0f} : {100 * mix:.0f}" for mix in MIXES)
        yield Row(
            f"from {one.instrument} to {other.instrument}, MIDI {PITCH}",
            tuple(zip(captions, notes)),
        )


def _various(examples: Sequence[Example], count: int) -> list[Example]:
    """One of each family in turn, spread over pitches."""
    families: dict[str, list[Example]] = {}
    for example in examples:
        families.setdefault(example.family, []).append(example)
    found = [
        group[(i * len(group) // 3 + len(group) // 2) % len(group)]
        for i, group in enumerate(families.values())
    ]
    return found[:count]


PAGE = """<!DOCTYPE html>
<html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 78rem; margin: 2rem auto }}
body {{ padding: 0 1rem; color: #222 }}
h1 {{ font-size: 1.5rem }} h2 {{ font-size: 1.05rem; margin: 2rem 0 .5rem }}
table {{ border-collapse: collapse; font-size: 13px; margin-bottom: 1rem }}
td, th {{ border-bottom: 1px solid #ddd; padding: .25rem .6rem; text-align: left }}
.row {{ display: flex; flex-wrap: wrap; gap: 1rem }} figure {{ margin: 0; width: 14.5rem }}
figcaption {{ color: #666; font-size: 13px }}
img, audio {{ width: 100% }} audio {{ height: 2.2rem }}
</style>
<h1>{title}</h1>
{body}</html>
"""
