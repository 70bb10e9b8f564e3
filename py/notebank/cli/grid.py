"""`notebank grid`: note banks for every place of a grid, rendered without a server."""

import os
from pathlib import Path

import click


@click.group()
def grid() -> None:
    """Render grids of cells into note banks."""


@grid.command()
@click.option("--corners", nargs=4, required=True, metavar="NW NE SW SE", help="Four sounds (see `notebank sounds list`).")
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="BANK", help="Folder for the bank; give it again to go on.")
@click.option("--resolution", default=5, show_default=True, type=click.IntRange(2, 129), help="Cells a side.")
@click.option("--pitches", default="36:84:4", show_default=True, help="MIDI pitches of a cell: 60, 36,40,48 or 36:84:4.")
@click.option("--model", help="A model's name or file. Default: the default model.")
@click.option("--seconds", type=click.FloatRange(0, min_open=True), help="Length of a note. Default: the model's own.")
@click.option("--bits", default="32", show_default=True, type=click.Choice(["16", "32"]), help="Of bank.wav: 16, or 32 (float).")
@click.option("--compat", is_flag=True, help="As the Open NSynth Super's pipeline has it: radial weights, SW and SE exchanged.")
def render(corners: tuple[str, str, str, str], out: Path, resolution: int, pitches: str, model: str | None, seconds: float | None,
           bits: str, compat: bool) -> None:
    """Render a grid of cells between four sounds into the folder BANK.

    BANK gets bank.wav, bank.json and bank.txt (for nsynth.pd) and an Open NSynth Super .bin with its settings.json. It
    can be stopped at any moment: the same command goes on where it was.

    \b
    Example:
      notebank grid render --corners flute organ bell voice --resolution 5 --out my_bank
    """
    # PyTorch's threads wait for each other by spinning; beside a busy program that made grids ten times slower on two cores.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from notebank import __version__
    from notebank.checkpoints import catalogue
    from notebank.cli.progress import Progress
    from notebank.notes import parse_pitches
    from notebank.render import post
    from notebank.render.grid import GridJob
    from notebank.render.plan import Grid
    from notebank.render.renderer import Renderer
    from notebank.sounds.library import Library
    sounds = {name: Library().get(name) for name in corners}
    model = model or catalogue.DEFAULT
    renderer = Renderer(catalogue.load(model))
    if compat:  # the pipeline's SE is at the bottom left: see notebank.bank.settings
        corners = (corners[0], corners[1], corners[3], corners[2])
    plan = Grid(corners, resolution, parse_pitches(pitches), post.rounded(seconds * renderer.rate) if seconds else renderer.length,
                law="radial" if compat else "bilinear")
    job = GridJob(out, plan, renderer, sounds, Path(model).name.removesuffix(".safetensors"), int(bits),
                  {"notebank": __version__, "compat": compat})
    try:
        with Progress("notes") as progress:
            path = job.run(progress)
    except KeyboardInterrupt:
        click.echo(f"stopped; what is finished is kept in {out}: the same command goes on", err=True)
        raise SystemExit(130) from None
    side = job.grid.resolution
    click.echo(f"{out}: {side} x {side} cells, {len(job.grid.pitches)} pitches, {job.grid.samples} samples a note at {job.layout.rate} Hz")
    click.echo(f"{path} and settings.json: the same for the Open NSynth Super")

