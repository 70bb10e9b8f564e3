"""`notebank evaluate`: measures a model."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress


@click.command()
@click.argument("model")
@click.argument("dataset", type=FilePath(), required=False)
@click.option(
    "--exam",
    type=FilePath(),
    metavar="FOLDER",
    help="Instead of DATASET: measure full band on FOLDER/INSTRUMENT/*.wav, pitches in the names.",
)
@click.option(
    "--sounds",
    type=FilePath(),
    metavar="FOLDER",
    help="Instead of DATASET: measure on your own recordings, at the pitches that `train --sounds` "
    "keeps apart.",
)
@click.option(
    "--notes-per-instrument",
    type=click.IntRange(1),
    default=4,
    show_default=True,
    help="Of the exam's corners.",
)
@click.option(
    "--targets",
    type=click.IntRange(0),
    default=12,
    show_default=True,
    help="Of the exam's pitch transfer, for each distance.",
)
@click.option(
    "--pairs",
    type=click.IntRange(0),
    default=15,
    show_default=True,
    help="Of the exam's middles, at most.",
)
@click.option(
    "--foreign",
    multiple=True,
    metavar="NAME=FOLDER",
    help="Another maker's versions of the exam's notes, files of the same names, as a row NAME.",
)
@click.option(
    "--pitch-detector",
    type=click.Choice(["yin", "swift-f0"]),
    default="yin",
    show_default=True,
    help="Who says what is in tune; swift-f0 comes with pip install 'notebank[swift-f0]'.",
)
@click.option(
    "--split",
    type=click.Choice(["held-out", "trained", "all"]),
    default="held-out",
    show_default=True,
    help="Notes at the pitches of --held-out, at all others, or all.",
)
@click.option(
    "--instruments",
    type=click.Choice(["train", "valid", "test", "all"]),
    help=(
        "Instruments of one split of the data set. Default: test where the set has splits, "
        "else all."
    ),
)
@click.option(
    "--held-out",
    help="Pitches that the model was not trained on. Default: 41,52,62,72,81; of --sounds every "
    "fourth.",
)
@click.option(
    "--notes",
    type=click.IntRange(1),
    default=1000,
    show_default=True,
    help="At most so many notes, always the same ones.",
)
@click.option(
    "--out",
    type=FilePath(),
    help="Where the JSON goes, with the list of notes. Default: MODEL-SPLIT.json here.",
)
@click.option(
    "--page",
    type=FilePath(),
    metavar="FOLDER",
    help="Also write a page to listen to: FOLDER/index.html.",
)
@click.option(
    "--rows",
    type=click.IntRange(1),
    default=8,
    show_default=True,
    help="Notes on it; a third as many ways between sounds.",
)
@click.option(
    "--grid/--no-grid", default=True, show_default=True, help="Also blend pairs of instruments."
)
@click.option(
    "--listen/--no-listen",
    default=True,
    show_default=True,
    help="Also ask classifiers trained on real notes what they hear.",
)
@threads_option(quiet=True)
@device_option()
@click.option(
    "--drawn",
    type=click.IntRange(0),
    default=500,
    show_default=True,
    help="Notes to draw from a prior, where there is one.",
)
def evaluate(
    model: str,
    dataset: Path | None,
    exam: Path | None,
    sounds: Path | None,
    notes_per_instrument: int,
    targets: int,
    pairs: int,
    foreign: tuple[str, ...],
    pitch_detector: str,
    split: str,
    instruments: str | None,
    held_out: str | None,
    notes: int,
    out: Path | None,
    page: Path | None,
    rows: int,
    grid: bool,
    listen: bool,
    device: str,
    drawn: int,
) -> None:
    """Measure MODEL on the NSynth-format data set DATASET, on your recordings, or full band on a
    folder of real notes: prints Markdown tables, writes JSON.

    \b
    Examples:
      notebank evaluate concert semitones --split held-out --out concert.json
      notebank evaluate concert semitones --instruments test --split all --page listen
      notebank evaluate mine --sounds my_recordings
      notebank evaluate concert --exam my-notes --foreign RAVE=rave-notes --page listen
    """
    from notebank.errors import BadType, BadValue
    from notebank.files import is_free

    name = Path(model).stem if model.endswith(".safetensors") else Path(model).name
    out = out or Path(f"{name}-{'exam' if exam else split}.json")
    if not out.resolve().parent.is_dir():
        raise BadValue(f"{out.parent} is no folder: make it first, or give another --out")
    if page is not None and not is_free(page):
        raise BadValue(f"{page} is there already: give a new folder for --page")
    if [dataset, exam, sounds].count(None) != 2:
        raise BadType("give a DATASET to measure on, --sounds FOLDER or --exam FOLDER: one of them")
    loaded = _load(model, device)
    if exam is not None:
        folders = dict(_named(text) for text in foreign)
        counts = (notes_per_instrument, targets, pairs)
        report, heard = _exam(loaded, name, exam, counts, folders, pitch_detector, rows)
    else:
        from notebank.evaluation.report import Question
        from notebank.notes import parse_pitches

        data, kept = _sounds(sounds) if sounds is not None else _notes(dataset)
        pitches = parse_pitches(held_out) if held_out else kept
        many = sounds is None  # classifiers and pairs need many instruments
        asked = Question(
            split,
            pitches,
            None,
            notes,
            grid and many,
            listen and many,
            drawn * many,
            pitch_detector,
        )
        report, heard = _dataset(loaded, name, data, instruments, asked, rows)
    _tell(report, heard, out, page)


def _load(model: str, device: str) -> Any:
    from notebank.checkpoints import catalogue

    return catalogue.load(model, device)


def _notes(dataset: Path | None) -> tuple[Any, tuple[int, ...]]:
    """A data set, and the pitches that models of ours never learn."""
    from notebank.data.nsynth import NSynth
    from notebank.data.splits import HELD_OUT

    assert dataset is not None
    return NSynth(dataset), HELD_OUT


def _sounds(folder: Path) -> tuple[Any, tuple[int, ...]]:
    """Recordings, and the pitches at which nothing is tuned to them."""
    from notebank.errors import BadValue
    from notebank.training import recordings

    mine, warnings = recordings.of_folder(folder)
    for warning in warnings:
        click.echo(warning, err=True)
    kept = recordings.held_out(example.pitch for example in mine.examples)
    if not kept:
        raise BadValue(f"{folder}: of fewer than three pitches none is kept apart; give --held-out")
    return mine, kept


def _dataset(
    model: Any, name: str, data: Any, instruments: str | None, asked: Any, rows: int
) -> tuple[Any, Callable[[], list]]:
    from dataclasses import replace

    from notebank.evaluation import listening
    from notebank.evaluation.report import evaluate as measure

    asked = replace(asked, part=_part(instruments, {example.split for example in data.examples}))
    with Progress("measurements") as progress:
        report = measure(model, name, data, asked, progress)
    return report, lambda: list(listening.rows_of(model, data, asked, rows, -(-rows // 3)))


def _exam(
    model: Any,
    name: str,
    folder: Path,
    counts: tuple[int, int, int],
    foreign: dict[str, Path],
    witness: str,
    rows: int,
) -> tuple[Any, Callable[[], list]]:
    from notebank.evaluation.detectors import detector
    from notebank.evaluation.exam.instruments import read
    from notebank.evaluation.exam.page import rows_of
    from notebank.evaluation.exam.run import Paper, sit

    paper = Paper(*counts, foreign, detector(witness))
    there = read(folder)
    with Progress("measurements") as progress:
        report = sit(model, name, there, paper, progress)
    return report, lambda: list(rows_of(report, rows, -(-rows // 3)))


def _tell(report: Any, heard: Callable[[], list], out: Path, page: Path | None) -> None:
    """Prints the tables, writes the JSON and, where it was asked for, the page."""
    import json

    from notebank import files
    from notebank.evaluation import listening

    files.write(out, json.dumps(report.to_json(), indent=1))
    click.echo(report.to_markdown())
    click.echo(f"\nNotes and figures: {out}")
    if page is not None:
        rows = heard()
        with Progress("rows of the page") as progress:
            click.echo(f"To listen to: {listening.write(page, report, rows, progress)}")


def _named(text: str) -> tuple[str, Path]:
    from notebank.errors import BadValue

    name, sign, folder = text.partition("=")
    if not (name and sign and folder):
        raise BadValue(
            f"'{text}' names no folder: write --foreign NAME=FOLDER, like RAVE=rave-notes"
        )
    return name, Path(folder)


def _part(instruments: str | None, there: set[str]) -> str | None:
    if instruments is None:
        return "test" if "test" in there else None
    return None if instruments == "all" else instruments
