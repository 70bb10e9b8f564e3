"""`notebank serve`: the OSC server in a terminal."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import click

from notebank.cli.options.device import device_option
from notebank.cli.options.ending import end_now, end_soon, when_ended
from notebank.cli.options.filepath import FilePath, roots_option
from notebank.cli.options.precision import PLAYING
from notebank.cli.options.web import drawn_token, page, web_options
from notebank.protocol import PORT
from notebank.threads import wait_briefly

NEW_PAD = ("flute", "organ", "bell", "voice")  # as patches/nsynth.pd has it
QUIET_S = 10.0  # without work, before all sounds are made ready


@click.command()
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="Address to listen at; 0.0.0.0 lets other machines in that know the --token.",
)
@click.option(
    "--token",
    envvar="NOTEBANK_TOKEN",
    default="",
    help=(
        "Word of at least 16 letters that programs of other machines say with /nb/open; "
        "NOTEBANK_TOKEN says it without showing it in the list of processes."
    ),
)
@click.option("--port", default=PORT, show_default=True, help="UDP port; 0 takes a free one.")
@click.option(
    "--model", help="Model that new sessions begin with: a name of `notebank models list`."
)
@roots_option("clients")
@click.option(
    "--lattice",
    default=33,
    show_default=True,
    help="Places a side that positions on the pad snap to.",
)
@click.option("--cache-mb", default=1024, show_default=True, help="Disk for rendered notes, in MB.")
@click.option(
    "--cache",
    type=FilePath(file_okay=False),
    metavar="FOLDER",
    help=(
        "Where rendered notes lie for Pd to read, with the server's other passing files: on a "
        "tmpfs, for instance, where the home folder cannot be written. Default: NOTEBANK_CACHE, "
        "else in notebank's folder."
    ),
)
@click.option(
    "--sessions",
    default=64,
    show_default=True,
    help="Patches and programs that may be open at once.",
)
@click.option(
    "--threads", type=int, help="Threads of the models. Default: one less than there are cores."
)
@device_option("cpu")
@PLAYING
@click.option(
    "--prefetch/--no-prefetch",
    default=True,
    show_default=True,
    help="When idle, render the neighbours of a place; when nothing is asked for any more, make "
    "all sounds ready.",
)
@click.option(
    "--executor",
    default="local",
    show_default=True,
    help=(
        "Who renders: local (this process), processes[:N], or dask://HOST:PORT (a laptop's "
        "Pd plays a lab machine's model)."
    ),
)
@web_options
@click.option(
    "--surface/--no-surface",
    default=False,
    show_default=True,
    help="Hear control surfaces, which send /pad, /note and other plain addresses (TouchOSC …).",
)
@click.option(
    "--pyext-port",
    default=7771,
    show_default=True,
    help="TCP port for [pyext] boxes; left alone if another host has it.",
)
@click.option(
    "--no-pyext",
    is_flag=True,
    help="Run no Python scripts of [pyext] boxes. Without it, those in approved folders run.",
)
def serve(
    host: str,
    token: str,
    port: int,
    model: str | None,
    roots: tuple[Path, ...],
    lattice: int,
    cache_mb: int,
    cache: Path | None,
    sessions: int,
    threads: int | None,
    device: str,
    precision: str,
    prefetch: bool,
    executor: str,
    surface: bool,
    web: bool,
    web_port: int,
    pyext_port: int,
    no_pyext: bool,
) -> None:
    """Run the OSC server that patches talk to, until ctrl-c.

    \b
    Examples:
      notebank serve --port 7771 --roots ~/recordings
      notebank serve --web --host 0.0.0.0
      notebank serve --cache /dev/shm/notebank --cache-mb 256
    """
    import logging

    wait_briefly()  # Pd needs the cores too

    from notebank.checkpoints import catalogue
    from notebank.paths import server_folder
    from notebank_server.app import Server
    from notebank_server.config import ServerConfig, default_roots
    from notebank_server.notify import Notifier

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    workers = shelf = None
    if executor != "local":
        from notebank.remote.pools import open_pool
        from notebank_server.remote_models import RemoteModels

        workers = open_pool(executor, device)
        shelf = RemoteModels(workers, device)
    systemd = Notifier(os.environ)
    server = Server(
        ServerConfig(
            host=host,
            token=token or (drawn_token(host) if web else ""),
            port=port,
            model=model or catalogue.default_model(),
            lattice=lattice,
            cache_mb=cache_mb,
            folder=cache.absolute() if cache else server_folder(),
            sessions=sessions,
            threads=threads,
            device=device,
            precision=precision,
            prefetch=prefetch,
            prepare_after=QUIET_S if prefetch and executor == "local" else None,
            surface=surface,
            announce=surface,
            corners=NEW_PAD if executor == "local" else (),
            roots=roots or default_roots(),
        ),
        shelf=shelf,
        alive=systemd.alive,
    )
    when_ended(server.quit)
    with server:
        click.echo(ready_line(server))
        if server.doors is not None:
            click.echo(surface_line(server))
        shown = page(server, web_port) if web else nullcontext()
        with shown, scripts(pyext_port, server.address[1]) if not no_pyext else nullcontext():
            systemd.ready()
            server.wait()
            systemd.stopping()
    end_soon()
    if workers is not None:
        workers.close()
    click.echo("notebank server stopped")
    end_now()


@contextmanager
def scripts(port: int, server_port: int) -> Iterator[None]:
    """A pyext host at that port for as long as the block runs, unless there is one already."""
    from notebank.stage.scripting import scripting

    with scripting(port, server_port=server_port, elsewhere=False) as found:
        click.echo(
            f"pyext host listening on 127.0.0.1:{found}"
            if found
            else f"port {port} is taken: no pyext host of its own"
        )
        yield


def surface_line(server) -> str:
    """What is printed when control surfaces are heard."""
    host, port = server.address
    return (
        f"control surfaces: OSC to {host}:{port} (/pad /note …), "
        f"OSCQuery at http://{host}:{server.doors.query.port}"
    )


def ready_line(server) -> str:
    """What is printed when the server listens."""
    host, port = server.address
    return (
        f"notebank server listening on {host}:{port} (model {server.config.model}, "
        f"{len(server.host.library.names())} sounds, {server.config.torch_threads} threads)"
    )
