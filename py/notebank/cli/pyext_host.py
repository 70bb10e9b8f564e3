"""`notebank pyext-host`: runs the Python scripts of pyext boxes, for as long as it is up."""

import errno
import sys
import threading
from pathlib import Path

import click

from notebank.cli.options.ending import when_ended
from notebank.cli.options.filepath import FilePath


@click.command("pyext-host")
@click.option(
    "--port", default=7771, show_default=True, help="TCP port on this machine; 0 takes a free one."
)
@click.option(
    "--allow",
    multiple=True,
    type=FilePath(exists=True, file_okay=False),
    help="Folder that scripts may be loaded from while this runs; can be given several times.",
)
@click.option(
    "--path",
    "search",
    multiple=True,
    type=FilePath(exists=True, file_okay=False),
    help="Folder that scripts are searched in, like Pd's -path; can be given several times.",
)
@click.option(
    "--strict",
    is_flag=True,
    help="Convert as the external does: NumPy's scalars are refused, symbols are no str.",
)
@click.option(
    "--approve",
    multiple=True,
    type=FilePath(exists=True, file_okay=False),
    help="Allow a folder for good, and end.",
)
@click.option(
    "--shims",
    type=FilePath(file_okay=False),
    help=(
        "Write the modules that course patches name into a folder, for Pd's own pyext "
        "external, and end."
    ),
)
@click.option(
    "--with-parent",
    is_flag=True,
    hidden=True,
    help="End when standard input ends: whoever started this is gone then.",
)
def pyext_host(
    port: int,
    allow: tuple[Path, ...],
    search: tuple[Path, ...],
    strict: bool,
    approve: tuple[Path, ...],
    shims: Path | None,
    with_parent: bool,
) -> None:
    """Run the Python scripts of [pyext] boxes.

    They run outside Pd, until ctrl-c. Scripts are loaded only from folders that you allow here or
    have approved.

    \b
    Examples:
      notebank pyext-host --approve ~/patches
      notebank pyext-host --allow ~/patches --path ~/scripts
    """
    from notebank.paths import home
    from notebank.pyext.host.approval import Approvals
    from notebank.pyext.host.host import APPROVED

    for folder in Approvals(home() / APPROVED).approve(approve) if approve else ():
        click.echo(f"scripts in {folder} and below may run from now on")
    if shims is not None:
        write_shims(shims)
    if not approve and shims is None:
        run(port, allow, search, strict, with_parent)


def write_shims(folder: Path) -> None:
    """Writes them and says what to do with them."""
    from notebank.pyext.host import shims

    try:
        written = shims.write(folder)
    except FileExistsError as error:
        raise click.ClickException(str(error)) from error
    click.echo(
        f"{len(written)} files in {folder.resolve()}: put that folder on Pd's search path "
        "(File, Preferences, Path)"
    )


def run(
    port: int, allow: tuple[Path, ...], search: tuple[Path, ...], strict: bool, with_parent: bool
) -> None:
    """Runs a host until it is told to end.

    Args:
        port: TCP, on this machine; 0: a free one.
        allow: Folders that scripts may be loaded from while it runs.
        search: Folders that scripts are searched in, like Pd's -path.
        strict: Convert as the external does: NumPy's scalars are refused, symbols are no str.
        with_parent: End when standard input ends.

    Raises:
        click.ClickException: The port is taken, or the user's folder cannot be written.
    """
    from notebank.paths import home
    from notebank.pyext.host.host import Host

    ended = threading.Event()
    when_ended(ended.set)
    try:
        host = Host(home(), port, allow, [str(folder.resolve()) for folder in search], strict)
    except OSError as error:
        if error.errno in (errno.EROFS, errno.EACCES):
            raise click.ClickException(
                f"no pyext host, which keeps its token in {home()}: {error.strerror}"
            ) from error
        raise click.ClickException(
            f"port {port} is taken: does a pyext host run already? ({error.strerror})"
        ) from error
    with host:
        click.echo(f"pyext host listening on 127.0.0.1:{host.port}")
        if with_parent:
            threading.Thread(target=await_end_of_input, args=(ended,), daemon=True).start()
        while not ended.wait(0.5):  # a wait without end would not hear Ctrl-C on Windows
            pass
    click.echo("pyext host stopped")


def await_end_of_input(ended: threading.Event) -> None:
    """Says so when whoever started this is gone."""
    sys.stdin.read()
    ended.set()
