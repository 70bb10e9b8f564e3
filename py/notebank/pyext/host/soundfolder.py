"""The folder for sound files on their way to Pd, and for the token: only this user's, gone with the
host that made it."""

import os
import shutil
import tempfile
from pathlib import Path

# Boxes put the same together of a word: Pd knows no TMPDIR.
PLACE = Path("/tmp" if os.name == "posix" else tempfile.gettempdir())
_NAME = "notebank-pyext-"


def make() -> Path:
    """A new folder, mode 0700. Those of hosts that were killed are cleared away."""
    if os.name == "posix":
        for folder in PLACE.glob(f"{_NAME}*"):
            if not _is_used(folder):
                shutil.rmtree(folder, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{_NAME}{os.getpid()}-", dir=PLACE))


def word(folder: Path) -> str:
    """The word that names such a folder to a box.

    >>> word(PLACE / "notebank-pyext-17-abc")
    '17-abc'
    """
    return folder.name.removeprefix(_NAME)


def named(word: str) -> Path:
    """The folder that a word names."""
    return PLACE / f"{_NAME}{word}"


def _is_used(folder: Path) -> bool:
    number = word(folder).partition("-")[0]
    if not number.isdigit():
        return True  # it is not one of ours
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # another user's
    return True
