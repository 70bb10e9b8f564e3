"""The server and Pure Data together, for as long as Pd is open."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import pairwise
from pathlib import Path

from notebank.errors import NotFound
from notebank.paths import patches_folder
from notebank.stage import puredata, scripting, serving


def patch_file(name: str) -> Path:
    """The patch meant by a file name or by the name of a patch that comes along (`nsynth`)."""
    given, ours = Path(name).expanduser(), patches_folder() / f"{name.removesuffix('.pd')}.pd"
    for path in (given, ours):
        if path.is_file():
            return path.resolve()
    known = ", ".join(sorted(path.stem for path in patches_folder().glob("*.pd")))
    raise NotFound(f"there is no patch {name}: give a .pd file or one of {known}")


def has_display() -> bool:
    """Whether windows can be shown. Pd's Tk speaks X11 on Linux, also where the desktop is
    Wayland."""
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY"))


def play(
    patch: Path,
    pd_flags: Sequence[str] = (),
    port: int = serving.PORT,
    server_arguments: Sequence[str] = (),
    say: Callable[[str], object] = print,
    scripts: bool = True,
) -> None:
    """Opens `patch` in Pd beside a server and returns when Pd is closed.

    The server is stopped then, if it was started here.

    Args:
        patch: The file.
        pd_flags: For Pd.
        port: The server's (UDP).
        server_arguments: More options of `notebank serve`.
        say: Told what happens, line by line.
        scripts: A pyext host runs, too, for scripts beside the patch and in folders of Pd's path
            that `pd_flags` name.

    Raises:
        NotFound: There is no Pd.
        NotebankError: Pd is too old for the patches, or the server does not answer.
    """
    puredata.check(puredata.find())
    with _ended_by_signals(), serving.serving(port, arguments=server_arguments) as server:
        if server.process is None:
            say(f"using the server that answers at port {server.port} already")
        elif server.port != port:
            say(f"port {port} is taken by another program: the server listens at {server.port}")
        sends = [f"nb-server {serving.HOST} {server.port}", "pd dsp 1"]
        with _scripting(
            scripts, [patch.parent, *path_folders(pd_flags)], server.port
        ) as scripts_port:
            if scripts_port not in (None, scripting.PORT):
                sends.insert(0, f"nb-pyext-port {scripts_port}")
            say(f"opening {patch.name} in Pure Data; close Pd (or press Ctrl-C here) to end")
            _run(puredata.command([patch], flags=pd_flags, sends=sends))


def path_folders(pd_flags: Sequence[str]) -> list[Path]:
    """The folders that flags for Pd put on its search path.

    >>> path_folders(["-jack", "-path", ".", "-path", "/no/such/folder"])
    [PosixPath('.')]
    """
    named = [Path(value) for flag, value in pairwise(pd_flags) if flag == "-path"]
    return [folder for folder in named if folder.is_dir()]


def _scripting(
    wanted: bool, folders: Sequence[Path], server_port: int
) -> AbstractContextManager[int | None]:
    return scripting.scripting(allow=folders, server_port=server_port) if wanted else nullcontext()


def _run(command: Sequence[str]) -> None:
    pd = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        pd.wait()
    finally:
        serving.stop(pd)


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    # Ctrl-C and a polite kill both unwind the `with` blocks, so that neither Pd nor the server
    # outlives this process.
    def end(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    numbers = [
        signal.SIGINT,
        signal.SIGTERM,
        *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else []),
    ]
    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
