"""The folder for sound files on their way to Pd: only this user's, gone with the host that made
it."""

import os
import shutil
import tempfile
from pathlib import Path

_NAME = "notebank-pyext-"


def make() -> Path:
    """A new folder, mode 0700. Those of hosts that were killed are cleared away."""
    if os.name == "posix":
        for folder in Path(tempfile.gettempdir()).glob(f"{_NAME}*"):
            if not _is_used(folder):
                shutil.rmtree(folder, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{_NAME}{os.getpid()}-"))


def _is_used(folder: Path) -> bool:
    number = folder.name.removeprefix(_NAME).partition("-")[0]
    if not number.isdigit():
        return True  # it is not one of ours
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # another user's
    return True
