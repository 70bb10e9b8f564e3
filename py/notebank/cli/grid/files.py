"""`notebank grid status / watch / export / clean`: what is in a job's folder; the model is not needed."""

import shutil
import time
from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath

JOB = click.argument("job", type=FilePath(exists=True, file_okay=False))


@click.command()
@JOB
def status(job: Path) -> None:
    """Say how far a job is, what is built, how much disk it takes, and whether a run is under way.

    \b
    Example:
      notebank grid status my_job
    """
    for line in _state(job):
        click.echo(line)


def _state(job: Path):
    from notebank.errors import BadFile
    from notebank.grid import building, jobfile, manifest, notefiles
    if not (job / manifest.NAME).is_file() and (job / jobfile.NAME).is_file():
        yield f"prepared, not begun: {' '.join(sorted({name for names in jobfile.read(job / jobfile.NAME).corners for name in names}))}"
        return
    told = manifest.read(job)
    plan = _plan(told)
    built = [target for target in plan.targets if building.is_built(job, target)]
    done = told["notes"] if len(built) == len(plan.targets) else notefiles.count(job / "notes")
    yield f"model    {told['model']} ({told['fingerprint'][:8]})"
    yield f"notes    {done} of {told['notes']} rendered ({100 * done / told['notes']:.1f} %)"
    yield f"banks    {len(built)} of {len(plan.targets)} built"
    yield f"disk     {sum(path.stat().st_size for path in job.rglob('*') if path.is_file()) / 1e6:.1f} MB"
    try:
        running = _running(job)
    except BadFile as error:
        running = str(error)
    yield f"run      {running}"
    if kinds := told.get("processors"):
        yield f"made by  {'; '.join(kinds)}"


def _plan(told):
    from notebank.grid.plan import Plan
    return Plan(tuple(tuple(corners.split()) for corners in told["corners"]), told["resolution"], tuple(told["pitches"]),
                told["samples"], told["velocity"], tuple(told["forms"]), told["compat"])


def _running(job: Path) -> str:
    from notebank import files
    from notebank.errors import BadFile
    if not (job / ".lock").is_file():
        return "none"
    try:
        with files.locked(job / ".lock"):
            return "none"
    except BadFile:
        return "under way"


@click.command()
@JOB
@click.option("--every", default=2.0, show_default=True, type=click.FloatRange(0.1), help="Seconds between looks.")
def watch(job: Path, every: float) -> None:
    """Show the progress of a job that another process renders, until it is done or stopped.

    \b
    Example:
      notebank grid watch my_job
    """
    from notebank.cli.progress import Progress
    from notebank.grid import building, manifest, notefiles
    told = manifest.read(job)
    plan = _plan(told)
    with Progress("notes") as progress:
        while not all(building.is_built(job, target) for target in plan.targets):
            progress(min(told["notes"], notefiles.count(job / "notes")), told["notes"])
            if _running(job) != "under way":
                raise click.ClickException(f"nobody is at work in {job}: `notebank grid render {job}` goes on")
            time.sleep(every)
        progress(told["notes"], told["notes"])
    click.echo(f"{job}: all banks are built")


@click.command()
@JOB
@click.argument("out", type=FilePath())
@click.option("--to", "form", default="ons", show_default=True, type=click.Choice(["ons", "folder", "wav", "flac", "sfz", "m4l"]),
              help="ons: the .bin files and their settings.json, for the device's card; others: our banks in that format.")
@click.option("--zip", "zipped", is_flag=True, help="Make one OUT.zip to share.")
def export(job: Path, out: Path, form: str, zipped: bool) -> None:
    """Copy the finished banks of JOB into the new folder OUT, for the device, for a sampler, or to share.

    \b
    Example:
      notebank grid export my_job pads
    """
    from notebank.errors import BadFile
    if out.exists() or (zipped and out.with_suffix(".zip").exists()):
        raise BadFile(f"{out} is there already: give a new folder, nothing is overwritten")
    fresh = out.with_name(f".{out.name}.new")
    try:
        _export(job, fresh, form)
        if zipped:
            shutil.make_archive(str(out), "zip", fresh)
        else:
            fresh.rename(out)
    except OSError as error:
        raise BadFile(f"cannot write {out}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    click.echo(f"{out.with_suffix('.zip') if zipped else out}: exported as {form}")


def _export(job: Path, out: Path, form: str) -> None:
    from notebank.bank import convert, folder
    from notebank.errors import BadFile
    from notebank.grid import building, manifest
    plan = _plan(manifest.read(job))
    wanted = [target for target in plan.targets if target.form == ("ons" if form == "ons" else "folder")]
    if not wanted or not all(building.is_built(job, target) for target in wanted):
        raise BadFile(f"{job} has no finished banks for {form}: `notebank grid status {job}` says what is there")
    out.mkdir(parents=True)
    for target in wanted:
        if form == "ons":
            shutil.copyfile(job / target.place, out / target.place)
        else:
            place = out if len(wanted) == 1 else out / target.place
            convert.write(folder.read(job / target.place), place, form)
    if form == "ons":
        shutil.copyfile(job / "settings.json", out / "settings.json")


@click.command()
@JOB
@click.option("--yes", is_flag=True, help="Do not ask, even when rendered notes would be lost.")
def clean(job: Path, yes: bool) -> None:
    """Remove what a job left while it was made: notes of an unfinished run, half-written files. Banks and sounds stay.

    \b
    Example:
      notebank grid clean my_job
    """
    from notebank import files
    from notebank.grid import manifest, notefiles
    manifest.read(job)
    with files.locked(job / ".lock"):
        lost = notefiles.count(job / "notes")
        if lost and not yes:
            click.confirm(f"{lost} rendered notes of a job that is not finished would be lost; remove them?", abort=True)
        leftovers = [*job.glob(".*.tmp"), *job.glob("*/.*.tmp")]
        freed = sum(path.stat().st_size for path in [*leftovers, *(job / "notes").glob("*.notes")])
        shutil.rmtree(job / "notes", ignore_errors=True)
        for path in leftovers:
            path.unlink(missing_ok=True)
    click.echo(f"{job}: {freed / 1e6:.1f} MB freed")
