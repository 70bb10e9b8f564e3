"""Pure Data as a program: where it is, how old it is, and how it is started."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from notebank.errors import NotebankError, NotFound
from notebank.paths import pd_folder

OLDEST = (0, 52)  # the first Pd whose [netreceive -u] takes datagrams of 64 kB
# Without these a musician's saved preferences, sound card and MIDI ports would leak into a scripted
# run.
ALONE = ("-noprefs", "-stderr", "-nogui", "-noaudio", "-nomidi")
PROMPT = (
    "-sleepgrain",
    "1",
    # [ms] how often an idle Pd looks at its sockets; its own 5 ms would be most of the delay of an
    # answer
)


def find() -> Path:
    """The Pd program: `$NOTEBANK_PD`, else on the path, else where macOS and Windows put it;
    NotFound if there is none."""
    chosen = os.environ.get("NOTEBANK_PD")
    if chosen:
        named = shutil.which(chosen)
        if named is None:
            raise NotFound(f"NOTEBANK_PD says {chosen}, but there is no program of that name")
        return Path(named)
    program = next(_candidates(), None)
    if program is None:
        raise NotFound("Pure Data is not installed (`notebank doctor` says how to get it)")
    return program


def is_there() -> bool:
    """Whether `find` finds one."""
    try:
        return bool(find())
    except NotFound:
        return False


def _candidates() -> Iterator[Path]:
    yield from (Path(found) for name in ("pd", "puredata") if (found := shutil.which(name)))
    if sys.platform == "darwin":
        yield from sorted(
            Path("/Applications").glob("Pd*.app/Contents/Resources/bin/pd"), reverse=True
        )
    if sys.platform == "win32":
        yield from Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")).glob("Pd*/bin/pd.com")


def version(program: Path) -> tuple[int, int]:
    """(major, minor) as Pd says it of itself.

    >>> _numbers("Pd-0.53.1 (\\"\\") compiled for Debian (0.53.1+ds-2)")
    (0, 53)
    """
    said = subprocess.run([program, "-version"], capture_output=True, text=True, timeout=20)
    return _numbers(said.stderr + said.stdout)


def _numbers(text: str) -> tuple[int, int]:
    found = re.search(r"Pd[^0-9]*(\d+)\.(\d+)", text)
    if not found:
        raise NotFound(f"this Pd does not tell its version: {text.strip()[:80]!r}")
    return int(found[1]), int(found[2])


def command(
    patches: Sequence[Path], *, flags: Sequence[str] = (), sends: Sequence[str] = ()
) -> list[str]:
    """The command line that opens patches with our abstractions on the path.

    Args:
        patches: Files to open.
        flags: For Pd.
        sends: `receiver atoms…`, which go out once the patches are loaded.

    Returns:
        The program and its arguments.

    Raises:
        NotFound: There is no Pd.
    """
    line = [str(find()), *PROMPT, "-path", str(pd_folder()), *flags]
    for patch in patches:
        line += ["-open", str(patch.resolve())]
    for send in sends:
        line += ["-send", send]
    return line


def escaped(text: str) -> str:
    """A text as one atom of a message.

    >>> print(escaped("/my files/a;b"))
    /my\\ files/a\\;b
    """
    return "".join("\\" + letter if letter in " ,;$\\" else letter for letter in text)


def check(program: Path) -> None:
    """Raises NotebankError where this Pd is too old for the patches."""
    found = version(program)
    if found < OLDEST:
        raise NotebankError(
            f"{program} is Pd {found[0]}.{found[1]}; the patches need "
            f"{OLDEST[0]}.{OLDEST[1]} or newer"
        )
