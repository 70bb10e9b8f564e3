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
from notebank.paths import home, patches_folder, pd_folder, secret_file, server_folder
from notebank.stage import hearing, puredata, scripting, serving
from notebank.stage.watching import LOOK, Watch


def patch_file(name: str) -> Path:
    """The patch meant by a file name or by the name of a patch that comes along (`nsynth`)."""
    given, ours = Path(name).expanduser(), patches_folder() / f"{name.removesuffix('.pd')}.pd"
    if given.suffix != ".pd" and given.is_file() and not ours.is_file():
        raise NotFound(f"{name} is no patch: its name does not end in .pd")
    for path in (given, ours):
        if path.is_file() and path.suffix == ".pd":
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
    model: str | None = None,
    when_up: Callable[[], object] = lambda: None,
) -> None:
    """Opens `patch` in Pd beside a server and returns when Pd is closed.

    The server is started again when it is gone, and stopped in the end if it was started here. A
    patch that comes along begins as it was left; what it holds is kept in the user's folder.

    Args:
        patch: The file.
        pd_flags: For Pd.
        port: The server's (UDP).
        server_arguments: More options of `notebank serve`.
        say: Told what happens, line by line.
        scripts: A pyext host runs, too, for scripts beside the patch and in folders of Pd's path
            that `pd_flags` name.
        model: To begin with; None: as the patch was left, else the server's.
        when_up: Called when the server answers.

    Raises:
        NotFound: There is no Pd.
        NotebankError: Pd is too old for the patches, or the server does not answer.
    """
    puredata.check(puredata.find())
    with (
        ended_by_signals(),
        serving.serving(
            port, fresh="--web" in server_arguments, arguments=server_arguments
        ) as server,
    ):
        if server.process is None:
            say(f"using the server that answers at port {server.port} already")
        elif server.port != port:
            say(f"port {port} is taken by another program: the server listens at {server.port}")
        when_up()
        folders = path_folders(pd_flags)
        with _scripting(scripts, [patch.parent, *folders], server.port) as scripts_port:
            sends = messages(patch, server.port, model, scripts_port, folders)
            say(f"opening {patch.name} in Pure Data; close Pd (or press Ctrl-C here) to end")
            command = puredata.command([patch], flags=pd_flags, sends=[*sends, "pd dsp 1"])
            _run(command, Watch(server, server_arguments, say))


def messages(
    patch: Path,
    port: int,
    model: str | None = None,
    scripts_port: int | None = None,
    folders: Sequence[Path] = (),
) -> list[str]:
    """What a patch is told first: only what it listens to, since Pd complains of all else.

    Args:
        patch: The file.
        port: The server's (UDP).
        model: To begin with; None: as the patch was left, else the server's.
        scripts_port: The pyext host's (TCP), where it is not the usual one.
        folders: Where the patch's abstractions may lie.

    Returns:
        `receiver atoms…`, in their order.
    """
    told: dict[str, str] = {}
    if scripts_port not in (None, scripting.PORT):
        told["nb-pyext-port"] = str(scripts_port)
    told["nb-secret"] = _path(secret_file(server_folder(), port))
    told["nb-server"] = f"{serving.HOST} {port}"
    told["nb-home"] = _path(home())
    if patch.parent == patches_folder().resolve():
        told["nb-state"] = _path(state_file(patch))
    if model:
        told["nb-model"] = model
    heard = hearing.names(patch, [*folders, pd_folder()])
    return [f"{name} {atoms}" for name, atoms in told.items() if name in heard]


def state_file(patch: Path) -> Path:
    """Where the state is kept of a patch that comes along; its folder is there."""
    folder = home() / "state"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{patch.stem}.txt"


def _path(path: Path) -> str:
    return puredata.escaped(path.absolute().as_posix())


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


def _run(command: Sequence[str], watch: Watch) -> None:
    pd = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        while True:
            try:
                pd.wait(LOOK)
                return
            except subprocess.TimeoutExpired:
                watch.look()
    finally:
        serving.stop(pd)
        watch.stop()


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Has Ctrl-C and a polite kill both unwind the `with` blocks, so that neither Pd nor the server
    outlives this process."""

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
