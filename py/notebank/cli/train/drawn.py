"""`notebank train partials-drawn`: a model that draws instruments, upon a full-band model."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.progress import Progress


@click.command("partials-drawn")
@click.option(
    "--model", default="concert", show_default=True, help="The full-band model that plays them."
)
@click.option(
    "--soundfont",
    type=FilePath(exists=True),
    help="Whose melodic programs are learnt. Default: FluidR3_GM, where packages put it.",
)
@click.option("--sounds", help="Sounds that are learnt, too, like cello,voice; none. Default: all.")
@click.option("--name", default="fantasia", show_default=True, help="What to call the model.")
@click.option("--out", required=True, type=FilePath(), help="Folder of the model.")
def partials_drawn(
    model: str, soundfont: Path | None, sounds: str | None, name: str, out: Path
) -> None:
    """Make a model that draws new instruments: the space of those of a SoundFont and of sounds, as
    a full-band model hears them.

    It takes some two minutes; nothing is random. The exam instruments (violin, trumpet, harp,
    xylophone, electric bass and guitar) are left out of the SoundFont. The file holds the space
    alone: the model that it stands upon must lie beside it.

    \b
    Example:
      notebank train partials-drawn --out run
    """
    from itertools import chain

    from notebank.checkpoints import catalogue, native
    from notebank.data.fullband import exam
    from notebank.data.fullband.fonts import MELODIC
    from notebank.data.presets import PRESETS
    from notebank.errors import BadValue
    from notebank.models.partials.model import PartialsModel
    from notebank.sounds.library import Library
    from notebank.training.partials import space

    called = catalogue.check_name(name)
    loaded = catalogue.load(model)
    if not isinstance(loaded, PartialsModel) or loaded.info.kind != "partials":
        raise BadValue(f"{model} is a {loaded.info.kind} model: give one of kind partials")
    font = PRESETS["default"].font(soundfont)
    names = Library().names() if sounds is None else [one for one in sounds.split(",") if one]
    names = [] if names == ["none"] else names
    exam.refuse(tuple(names))
    with Progress("instruments") as progress:
        total, done = len(MELODIC) + len(names), iter(range(1, 10**6))
        heard = chain(space.font_notes(font), space.library_notes(names))
        tracks = list(space.tracks_of(loaded, heard, lambda: progress(next(done), total)))
    made = space.drawing(loaded, tracks)
    path = native.save(made, out, called, half=True, upon=catalogue.find(model))
    click.echo(f"{path}: {made.config.latent} axes of {len(tracks)} notes")
