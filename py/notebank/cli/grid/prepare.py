"""`notebank grid prepare`: a folder of recordings made into a job."""

import sys
from pathlib import Path

import click

from notebank.cli.options.corners import corners_option
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.middle_c import middle_c
from notebank.cli.options.seconds import Seconds

CORNERS = ("NW", "NE", "SW", "SE")


@click.command()
@click.argument("input_dir", type=FilePath(exists=True, file_okay=False))
@click.option("--out", required=True, type=FilePath(), metavar="JOB", help="A new folder.")
@click.option(
    "--model",
    help=(
        "The model that will render: its rate and length are prepared for. Default: the "
        "default model."
    ),
)
@click.option(
    "--resolution", default=9, show_default=True, type=click.IntRange(2, 129), help="Cells a side."
)
@click.option("--pitches", help="MIDI pitches of a cell. Default: those that all sounds share.")
@click.option(
    "--seconds",
    type=Seconds(),
    help="Length of a note. Default: the model's own.",
)
@corners_option("Sounds for the corners; one may stand in two. Default: in turn, by name.")
@middle_c
@click.option("--yes", is_flag=True, help="Take detected and doubtful pitches without asking.")
def prepare(
    input_dir: Path,
    out: Path,
    model: str | None,
    resolution: int,
    pitches: str | None,
    seconds: float | None,
    corners: tuple[str, str, str, str] | None,
    middle_c: str | None,
    yes: bool,
) -> None:
    """Make a job of the recordings in INPUT_DIR and the folders in it: one note a file, called
    SOUND_PITCH.wav or SOUND/PITCH.wav, four sounds or more.

    Recordings are checked, converted to the model's rate, trimmed to their onset and made equally
    loud; nothing in INPUT_DIR is changed. With more than four sounds each corner gets several, and
    the job renders every combination; folders NW, NE, SW and SE inside INPUT_DIR say which sound
    goes where.

    \b
    Example:
      notebank grid prepare my_recordings --out my_job
      notebank grid render my_job
    """
    from notebank import files
    from notebank.bank.layout import Layout
    from notebank.checkpoints import catalogue
    from notebank.cli.progress import Progress
    from notebank.errors import BadFile
    from notebank.grid.jobfile import JobOptions, text
    from notebank.notes import DEFAULT_PITCHES, parse_pitches
    from notebank.render import post
    from notebank.sounds import prepare as sounds

    if not files.is_free(out):
        raise BadFile(f"{out} is there already: give a new folder, nothing is overwritten")
    info = catalogue.load(model or catalogue.default_model()).info
    sources, places = _load(input_dir, middle_c)
    _confirm(sources, yes)
    default = tuple(
        p
        for p in DEFAULT_PITCHES
        if info.pitch.input == "none" or info.pitch.low <= p <= info.pitch.high
    )
    ready = sounds.choose(sources, parse_pitches(pitches) if pitches else None, default)
    for line in ready.said:
        click.echo(f"note: {line}", err=True)
    placed = _distribute(sorted(ready.sounds), places, corners)
    samples = (
        post.rounded(seconds * info.sample_rate) if seconds else post.rounded(info.length.default)
    )
    layout = Layout(resolution, resolution, ready.pitches, samples, info.sample_rate)
    with Progress("recordings") as progress:
        sounds.write(
            out / "sounds", ready, info.sample_rate, samples, info.pitch.input == "none", progress
        )
    files.write(out / "settings.json", text(placed, layout, JobOptions(model or "")), durable=True)
    for corner, names in zip(CORNERS, placed):
        click.echo(f"{corner}  {' '.join(names)}")
    click.echo(
        f"{out}: {len(ready.sounds)} sounds, pitches {' '.join(map(str, ready.pitches))}; "
        f"`notebank grid render {out}` renders "
        f"{len(placed[0]) * len(placed[1]) * len(placed[2]) * len(placed[3])} "
        "combination(s)"
    )


def _load(folder: Path, middle_c: str | None):
    """All recordings, and the corner of each sound where folders say it."""
    from notebank.cli.progress import Progress
    from notebank.errors import BadFile
    from notebank.sounds import prepare as sounds
    from notebank.sounds.pack import Sample, find

    inside = {corner: folder / corner for corner in CORNERS if (folder / corner).is_dir()}
    if inside and len(inside) < 4:
        raise BadFile(
            f"{folder} has folders {' '.join(inside)}, but not all of {' '.join(CORNERS)}"
        )
    samples, places = list[Sample](), dict[str, str]()
    for corner, place in (inside or {"": folder}).items():
        pack = find(place).chosen()
        for line in pack.said:
            click.echo(f"note: {line}", err=True)
        samples += pack.samples
        for sample in pack.samples:
            if places.setdefault(sample.sound, corner) != corner:
                raise BadFile(
                    f"{sample.sound} is in two folders ({places[sample.sound]} and "
                    f"{corner}): use --corners instead"
                )
    with Progress("recordings read") as progress:
        return sounds.load(samples, progress, middle_c), places if inside else {}


def _confirm(sources, yes: bool) -> None:
    """Pitches that are heard only, or doubtful, are shown, and taken when the user agrees."""
    from notebank.errors import BadFile

    doubts = [source.doubt for source in sources if source.doubt]
    for doubt in doubts:
        click.echo(doubt)
    if not doubts or yes:
        return
    if not sys.stdin.isatty():
        raise BadFile(
            "these pitches are not sure: say --yes if they are right, or put them into the files' "
            "names (glass_60.wav)"
        )
    click.confirm("Are these pitches right?", default=True, abort=True)


def _distribute(
    names: list[str], places: dict[str, str], corners: tuple[str, str, str, str] | None
):
    """Names of NW NE SW SE."""
    from notebank.errors import BadValue

    if corners is not None:
        if strange := [name for name in corners if name not in names]:
            raise BadValue(
                f"there are no recordings of {' '.join(strange)}; there are {' '.join(names)}"
            )
        return tuple((name,) for name in corners)
    if places:
        return tuple(tuple(name for name in names if places[name] == corner) for corner in CORNERS)
    if len(names) < 4:
        raise BadValue(
            f"a grid needs at least four sounds, here are {len(names)} ({' '.join(names)}); "
            "with --corners one may stand in two corners"
        )
    return tuple(tuple(names[i::4]) for i in range(4))
