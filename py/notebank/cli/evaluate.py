"""`notebank evaluate`: measures a model."""

from pathlib import Path

import click

from notebank.cli.progress import Progress


@click.command()
@click.argument("model")
@click.argument("dataset", type=click.Path(path_type=Path))
@click.option("--split", type=click.Choice(["held-out", "trained", "all"]), default="held-out", show_default=True)
@click.option("--held-out", default="41,52,62,72,81", show_default=True, help="Pitches that the model was not trained on.")
@click.option("--notes", type=click.IntRange(1), default=1000, show_default=True, help="At most so many notes, always the same ones.")
@click.option("--out", type=click.Path(path_type=Path), help="Where the JSON goes, with the list of notes. Default: MODEL-SPLIT.json here.")
@click.option("--grid/--no-grid", default=True, show_default=True, help="Also blend pairs of instruments.")
def evaluate(model: str, dataset: Path, split: str, held_out: str, notes: int, out: Path | None, grid: bool) -> None:
    """Measure MODEL on the NSynth-format data set in folder DATASET: prints a Markdown table, writes JSON.

    \b
    Example:
      notebank evaluate harmonic semitones --split held-out --out harmonic.json
    """
    import json

    from notebank import files
    from notebank.checkpoints import catalogue
    from notebank.data.nsynth import NSynth
    from notebank.errors import BadValue
    from notebank.evaluation.report import evaluate as measure
    from notebank.notes import parse_pitches

    name = Path(model).stem if model.endswith(".safetensors") else model
    out = out or Path(f"{name}-{split}.json")
    if not out.resolve().parent.is_dir():
        raise BadValue(f"{out.parent} is no folder: make it first, or give another --out")
    loaded = catalogue.load(model)
    if "encode" not in loaded.info.caps:
        raise BadValue(f"{name} cannot encode recordings, so it cannot be compared with them")
    with Progress("measurements") as progress:
        report = measure(loaded, name, NSynth(dataset), split, parse_pitches(held_out), notes, progress, grid)
    files.write(out, json.dumps(report.to_json(), indent=1))
    click.echo(report.to_markdown())
    click.echo(f"\nNotes and figures: {out}")
