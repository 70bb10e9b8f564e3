"""`notebank evaluate`: measures a model."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import threads_option
from notebank.cli.progress import Progress


@click.command()
@click.argument("model")
@click.argument("dataset", type=FilePath())
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
    default="41,52,62,72,81",
    show_default=True,
    help="Pitches that the model was not trained on.",
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
@click.option(
    "--drawn",
    type=click.IntRange(0),
    default=500,
    show_default=True,
    help="Notes to draw from a prior, where there is one.",
)
def evaluate(
    model: str,
    dataset: Path,
    split: str,
    instruments: str | None,
    held_out: str,
    notes: int,
    out: Path | None,
    page: Path | None,
    rows: int,
    grid: bool,
    listen: bool,
    drawn: int,
) -> None:
    """Measure MODEL on the NSynth-format data set DATASET: prints Markdown tables, writes JSON.

    \b
    Examples:
      notebank evaluate harmonic semitones --split held-out --out harmonic.json
      notebank evaluate harmonic semitones --instruments test --split all --page listen
    """
    import json

    from notebank import files
    from notebank.checkpoints import catalogue
    from notebank.data.nsynth import NSynth
    from notebank.errors import BadValue
    from notebank.evaluation import listening
    from notebank.evaluation.report import Question
    from notebank.evaluation.report import evaluate as measure
    from notebank.notes import parse_pitches

    name = Path(model).stem if model.endswith(".safetensors") else model
    out = out or Path(f"{name}-{split}.json")
    if not out.resolve().parent.is_dir():
        raise BadValue(f"{out.parent} is no folder: make it first, or give another --out")
    if page is not None and page.exists() and any(page.iterdir()):
        raise BadValue(f"{page} is there already: give a new folder for --page")
    loaded, data = catalogue.load(model), NSynth(dataset)
    part = _part(instruments, {example.split for example in data.examples})
    asked = Question(split, parse_pitches(held_out), part, notes, grid, listen, drawn)
    with Progress("measurements") as progress:
        report = measure(loaded, name, data, asked, progress)
    files.write(out, json.dumps(report.to_json(), indent=1))
    click.echo(report.to_markdown())
    click.echo(f"\nNotes and figures: {out}")
    if page is not None:
        heard = list(listening.rows_of(loaded, data, asked, rows, -(-rows // 3)))
        with Progress("rows of the page") as progress:
            click.echo(f"To listen to: {listening.write(page, report, heard, progress)}")


def _part(instruments: str | None, there: set[str]) -> str | None:
    if instruments is None:
        return "test" if "test" in there else None
    return None if instruments == "all" else instruments
