"""`notebank grid plan`: what a job will take, before it is begun."""

from pathlib import Path

import click

from notebank.cli.grid.options import rendering
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.precision import tell
from notebank.grid.options import GridOptions


@click.command()
@click.argument("job", required=False, type=FilePath())
@rendering
@click.option(
    "--workers",
    default="1,2,4,8",
    show_default=True,
    help="Numbers of such machines to reckon with.",
)
@click.option(
    "--seconds-to-measure",
    "measure",
    default=10.0,
    show_default=True,
    type=click.FloatRange(0),
    help="0 does not measure.",
)
def plan(job: Path | None, workers: str, measure: float, grid_options: GridOptions) -> None:
    """Print the notes, disk and time that JOB (a folder, a settings.json, or --corners) will take;
    the model is tried for ten seconds.

    \b
    Examples:
      notebank grid plan my_job
      notebank grid plan --corners flute organ bell voice --resolution 9
    """
    from notebank.grid.calibration import calibrate
    from notebank.grid.opening import open_job
    from notebank.notes import parse_pitches

    with open_job(job, Path("."), grid_options) as opened:
        tell(opened.renderer.model, opened.renderer.options)
        todo, (banks, notes) = opened.plan, opened.plan.bytes(opened.bits)
        click.echo(
            f"banks    {len(todo.targets)} of {todo.resolution} x {todo.resolution} "
            f"cells, {len(todo.pitches)} pitches, "
            f"{todo.samples} samples a note"
        )
        click.echo(
            f"notes    {todo.total}, of which {todo.unique} sound different and are rendered"
        )
        click.echo(f"disk     {_size(banks)} for the banks, and {_size(notes)} while they are made")
        if not measure:
            return
        click.echo(f"trying {opened.model} for {measure:.0f} s …", err=True)
        rate = calibrate(opened.renderer, todo.samples, todo.pitches, measure)
    click.echo(f"speed    {60 * rate:.1f} notes a minute on this machine")
    for count in parse_pitches(workers):
        click.echo(
            f"time     {_time(todo.unique / rate / count)} on {count} "
            f"machine{'s' if count > 1 else ''} like this"
        )


def _size(count: float) -> str:
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


def _time(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    days, hours = minutes // 1440, minutes % 1440 // 60
    return (f"{days} d " if days else "") + (f"{hours} h " if hours else "") + f"{minutes % 60} min"
