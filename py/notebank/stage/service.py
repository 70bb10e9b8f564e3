"""The server as a service of the user's systemd: its unit, written and removed."""

import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import platformdirs

from notebank import files
from notebank.errors import BadValue, NotebankError

NAME = "notebank.service"
MEMORY = re.compile(r"[1-9]\d*[KMGT]?")
CARRIED = ("NOTEBANK_HOME", "NOTEBANK_CACHE")
# A foreign model may take 60 s to answer (program-seconds), and the server waits for it.
UNIT = """\
[Unit]
Description=notebank, neural notes for Pure Data and Max

[Service]
Type=notify
{environment}EnvironmentFile=-%E/notebank.env
ExecStart={command}
WatchdogSec=90
TimeoutStartSec=300
Restart=on-failure
RestartSec=2
MemoryMax={memory}
Nice={nice}

[Install]
WantedBy=default.target
"""


def folder() -> Path:
    """Where systemd looks for units of the user."""
    return Path(platformdirs.user_config_dir("systemd", appauthor=False)) / "user"


def install(options: Sequence[str], memory: str, nice: int) -> Path:
    """Writes the unit, in place of one that is there.

    Args:
        options: Those of `notebank serve`.
        memory: At most so much of it: bytes, or with K, M, G, T.
        nice: Added to the priority, 0 (as all) to 19 (last).

    Returns:
        The unit.

    Raises:
        NotebankError: There is no systemd here, or `memory` is no size.
        BadFile: The unit cannot be written.
    """
    text = unit(options, memory, nice)
    if shutil.which("systemctl") is None:
        raise NotebankError(
            "there is no systemd here (no systemctl): have `notebank serve` started by what starts "
            "programs on this system, launchd on macOS"
        )
    files.make_folder(folder())
    files.write(folder() / NAME, text)
    return folder() / NAME


def remove() -> Path:
    """Removes the unit and the link by which it is enabled.

    Raises:
        NotebankError: There is none.
    """
    path = folder() / NAME
    if not path.is_file():
        raise NotebankError(f"there is no service to remove: {path} is missing")
    (folder() / "default.target.wants" / NAME).unlink(missing_ok=True)
    path.unlink()
    return path


def unit(options: Sequence[str], memory: str, nice: int) -> str:
    """The text of the unit; see `install`."""
    if not MEMORY.fullmatch(memory):
        raise BadValue(f"--memory must be a size such as 800M or 1G, got {memory}")
    words = [sys.executable, "-m", "notebank", "serve", *options]
    carried = [f"{name}={os.environ[name]}" for name in CARRIED if os.environ.get(name)]
    return UNIT.format(
        environment="".join(f"Environment={quoted(pair)}\n" for pair in carried),
        command=" ".join(quoted(word).replace("$", "$$") for word in words),
        memory=memory,
        nice=nice,
    )


def quoted(word: str) -> str:
    r"""A word as units have it: in quotes, and % doubled.

    >>> print(quoted('50% of "it"'))
    "50%% of \"it\""
    """
    for sign, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("%", "%%")):
        word = word.replace(sign, written)
    return f'"{word}"'
