"""`notebank sounds prepare`: nothing needs to be analysed any more when a sound is chosen."""

from pathlib import Path

import click

from notebank.cli.options.filepath import FilePath
from notebank.cli.progress import Progress
from notebank.threads import give_way


@click.command()
@click.argument("names", nargs=-1)
@click.option("--model", help="The model that plays them. Default: the default model.")
@click.option(
    "--cache-mb", default=1024, show_default=True, help="As told to the server: half holds sounds."
)
@click.option(
    "--cache",
    type=FilePath(file_okay=False),
    metavar="FOLDER",
    help="As told to the server. Default: NOTEBANK_CACHE, else in notebank's folder.",
)
def prepare(names: tuple[str, ...], model: str | None, cache_mb: int, cache: Path | None) -> None:
    """Make the sounds NAMES ready for the server, or all: what a model needs of their recordings is
    worked out, once, and kept in the cache.

    A server does the same by itself when nothing is asked of it for ten seconds. Either way it goes
    on where it was ended.

    \b
    Examples:
      notebank sounds prepare
      notebank sounds prepare glass kettle
    """
    give_way()

    from notebank.checkpoints import catalogue
    from notebank.errors import BadValue, NotebankError
    from notebank.paths import server_folder
    from notebank.render.cache import Cache
    from notebank.render.encoder import Encoder
    from notebank.render.preparing import Preparation
    from notebank.sounds.library import Library

    chosen = model or catalogue.default_model()
    loaded = catalogue.load(chosen)
    if "encode" not in loaded.info.caps:
        raise BadValue(f"{chosen} does not encode sounds: there is nothing to make ready for it")
    library = Library()
    sounds = [library.get(name) for name in names] or library.all()
    kept = Cache((cache or server_folder()).absolute() / "cache", cache_mb << 20)
    work = Preparation(Encoder(loaded, kept), sounds)
    lacking, failed = len(work.left), 0
    with Progress("recordings ready") as progress:
        while work.left:
            if not work.has_room:
                raise NotebankError(
                    f"half of the cache is full, with {len(work.left)} recordings still to be made "
                    "ready: give a larger --cache-mb, here and to `notebank serve`"
                )
            sound, pitch = work.left[0]
            try:
                if not work.advance():
                    raise SystemExit(1)  # what stands in the way was told
            except NotebankError as error:
                click.echo(f"note: {sound}, pitch {pitch}: {error}", err=True)
                failed += 1
            progress(lacking - len(work.left), lacking)
    click.echo(f"{len(sounds)} sounds are ready for {chosen}; {lacking - failed} recordings lacked")
