"""`notebank grid`: note banks for every place of a grid, rendered without a server."""

from functools import partial
from pathlib import Path

import click

from notebank.cli.grid.files import clean, export, status, watch
from notebank.cli.grid.options import rendering
from notebank.cli.grid.plan import plan
from notebank.cli.grid.prepare import prepare
from notebank.cli.options.filepath import FilePath
from notebank.cli.options.threads import tell, threads_option
from notebank.grid.options import GridOptions


@click.group()
def grid() -> None:
    """Render grids of cells into note banks."""


for command in (prepare, plan, status, watch, export, clean):
    grid.add_command(command)


@grid.command()
@click.argument("job", required=False, type=FilePath())
@rendering
@click.option(
    "--out",
    type=FilePath(),
    metavar="FOLDER",
    help="Where the banks go. Default: the job's folder.",
)
@click.option(
    "--executor",
    default="local",
    show_default=True,
    help=(
        "Who renders: local (this machine, on all cores), processes[:N], or dask://HOST:PORT "
        "(see the docs)."
    ),
)
@threads_option(quiet=True)
@click.option(
    "--shared",
    type=FilePath(exists=True, file_okay=False, resolve_path=True),
    help=(
        "A folder that this machine and all workers see: notes then travel through it "
        "instead of the network."
    ),
)
@click.option(
    "--share",
    metavar="K/N",
    help="Render the Kth of N equal shares of the notes only, as 3/8, and build nothing: for "
    "machines that see one folder. Without it the command builds the banks of all shares.",
)
@click.option(
    "--bit-identical",
    is_flag=True,
    help="Stop where notes would come from processors that give other last bits. "
    "Default: say so and go on.",
)
def render(
    job: Path | None,
    out: Path | None,
    executor: str,
    shared: Path | None,
    share: str | None,
    bit_identical: bool,
    grid_options: GridOptions,
) -> None:
    """Render JOB (a folder made by `grid prepare`, that of the Open NSynth Super's pipeline, or a
    settings.json), or the grid between four sounds given by --corners.

    FOLDER gets, for each combination of corners, bank.wav, bank.json and bank.txt (for nsynth.pd)
    and a .bin for the Open NSynth Super, with one settings.json for all of these. It can be stopped
    at any moment: the same command goes on.

    Our bank has bilinear weights. The .bin is as the Open NSynth Super's own pipeline makes it:
    radial weights, what is called SE at the bottom left and SW at the bottom right; --no-compat
    gives it the notes of our bank.

    \b
    Examples:
      notebank grid render my_job
      notebank grid render --corners flute organ bell voice --resolution 5 --out my_bank
      notebank grid render my_job --share 3/8
    """
    from notebank.cli.progress import Progress
    from notebank.grid.opening import open_job
    from notebank.grid.share import Share

    part = Share.parse(share) if share else None
    with open_job(job, out, grid_options, executor, shared, bit_identical) as opened:
        tell()
        click.echo(f"{opened.model}: {opened.setting}", err=True)
        opened.on_unlike = partial(click.echo, err=True)
        try:
            with Progress("notes") as progress:
                opened.run(progress) if part is None else opened.run_share(part, progress)
        except KeyboardInterrupt:
            click.echo(
                f"stopped; what is finished is kept in {opened.path}: the same command goes on",
                err=True,
            )
            raise SystemExit(130) from None
        for line in _made(opened) if part is None else _rendered(opened, part):
            click.echo(line)


def _rendered(job, share):
    count = len(share.of(range(job.plan.unique)))
    yield f"{job.path}: share {share.number}/{share.count}, {count} notes, is rendered"
    yield "when all are: the same command without --share builds the banks"


def _made(job):
    plan, layout = job.plan, job.layout
    yield (
        f"{job.path}: {plan.resolution} x {plan.resolution} cells, {len(plan.pitches)} "
        f"pitches, {plan.samples} samples a note "
        f"at {layout.rate} Hz; {plan.unique} notes rendered for {plan.total}"
    )
    for target in plan.targets[:8]:
        corners = " ".join(
            f"{corner} {name}"
            for corner, name in zip(("NW", "NE", "SW", "SE"), target.grid.corners)
        )
        kind = "for the Open NSynth Super" if target.form == "ons" else "for nsynth.pd"
        yield f"{job.path / target.place}: {corners}, {target.grid.law} ({kind})"
    if len(plan.targets) > 8:
        yield f"and {len(plan.targets) - 8} more"
