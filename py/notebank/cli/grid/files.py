"""`notebank grid status / watch / export / clean`: what is in a job's folder."""

import time
from collections.abc import Iterator
from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.options.loop import loop_options

JOB = click.argument("job", type=FilePath(exists=True, file_okay=False))
FORMS = ("ons", "folder", "wav", "flac", "sfz", "m4l")


@click.command()
@JOB
def status(job: Path) -> None:
    """Say how far a job is, what is built, how much disk it takes, and whether a run is under way.

    \b
    Example:
      notebank grid status my_job
    """
    for line in _status(job):
        click.echo(line)


def _status(job: Path) -> Iterator[str]:
    from notebank.errors import BadFile
    from notebank.grid import jobfile, jobfolder, manifest

    if not (job / manifest.NAME).is_file() and (job / jobfile.NAME).is_file():
        corners = jobfile.read(job / jobfile.NAME).corners
        names = sorted({name for sounds in corners for name in sounds})
        yield f"prepared, not begun: {' '.join(names)}"
        return
    state = jobfolder.look(job)
    begun = state.manifest
    share = 100 * state.notes / state.total
    yield f"model    {begun.model} ({begun.fingerprint[:8]})"
    yield f"notes    {state.notes} of {state.total} rendered ({share:.1f} %)"
    yield f"banks    {len(state.built)} of {len(begun.plan.targets)} built"
    yield f"disk     {jobfolder.size(job) / 1e6:.1f} MB"
    try:
        running = "under way" if jobfolder.is_running(job) else "none"
    except BadFile as error:
        running = str(error)
    yield f"run      {running}"
    if begun.processors:
        yield f"made by  {'; '.join(begun.processors)}"


@click.command()
@JOB
@click.option(
    "--every",
    default=2.0,
    show_default=True,
    type=click.FloatRange(0.1),
    help="Seconds between looks.",
)
def watch(job: Path, every: float) -> None:
    """Show the progress of a job that another process renders, until it is done or stopped.

    \b
    Example:
      notebank grid watch my_job
    """
    from notebank.cli.progress import Progress
    from notebank.grid import jobfolder

    with Progress("notes") as progress:
        state = jobfolder.look(job)
        while not state.complete:
            progress(state.notes, state.total)
            if not jobfolder.is_running(job):
                raise click.ClickException(
                    f"nobody is at work in {job}: `notebank grid render {job}` goes on"
                )
            time.sleep(every)
            state = jobfolder.look(job)
        progress(state.total, state.total)
    click.echo(f"{job}: all banks are built")


@click.command()
@JOB
@click.argument("out", type=FilePath())
@click.option(
    "--to",
    "form",
    default="ons",
    show_default=True,
    type=click.Choice(FORMS),
    help="ons: the .bin files and their settings.json, for the device's card; "
    "others: our banks in that format.",
)
@click.option("--zip", "zipped", is_flag=True, help="Make one OUT.zip to share.")
@loop_options
@click.option(
    "--settings",
    type=FilePath(exists=True, dir_okay=False),
    metavar="JSON",
    help="For ons: the device's own settings.json, a copy of which gets the banks; its MIDI, audio "
    "and OSC stay as they are.",
)
def export(
    job: Path,
    out: Path,
    form: str,
    zipped: bool,
    loop: tuple[float, float] | None,
    looping: bool,
    settings: Path | None,
) -> None:
    """Copy the finished banks of JOB into the new folder OUT, for the device, for a sampler, or to
    share.

    \b
    Examples:
      notebank grid export my_job pads
      notebank grid export my_job pads --settings device.json
    """
    from notebank.grid import exporting

    if form != "ons" and (loop or settings or not looping):
        raise click.UsageError(f"--loop, --no-loop and --settings are for --to ons, not for {form}")
    card = exporting.Card(settings, loop, looping)
    made = exporting.export(job, out, form, zipped, card)
    click.echo(f"{made}: exported as {form}")


@click.command()
@JOB
@click.option("--yes", is_flag=True, help="Do not ask, even when rendered notes would be lost.")
def clean(job: Path, yes: bool) -> None:
    """Remove what a job left while it was made: notes of an unfinished run, half-written files.
    Banks and sounds stay.

    \b
    Example:
      notebank grid clean my_job
    """
    from notebank.grid import jobfolder

    def ask(lost: int) -> None:
        if not yes:
            click.confirm(
                f"{lost} rendered notes of a job that is not finished would be lost; remove them?",
                abort=True,
            )

    freed = jobfolder.clean(job, ask)
    click.echo(f"{job}: {freed / 1e6:.1f} MB freed")
