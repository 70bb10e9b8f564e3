"""A disk of a few MB that can be filled, freed, made read-only and writable again."""

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class SmallDisk:
    """A tmpfs that is mounted at `folder`."""

    kind = "tmpfs"

    def __init__(self, folder: Path):
        self.folder = folder
        self._ballast = folder / ".ballast"

    def fill(self) -> None:
        """Writes until nothing more goes in."""
        with self._ballast.open("ab", buffering=0) as file:
            for block in (1 << 16, 1 << 12, 1):
                with suppress(NoSpace):
                    while True:
                        put(file, block)

    def free(self) -> None:
        """Takes away what `fill` wrote."""
        self._ballast.unlink(missing_ok=True)

    def read_only(self) -> None:
        mount("-o", "remount,ro", self.folder)

    def writable(self) -> None:
        mount("-o", "remount,rw", self.folder)


class ClosedFolder:
    """Where nothing may be mounted: a folder whose rights are taken away and given back.

    A file in it is `below`: folders are closed that have been made there since.
    """

    kind = "folder without rights"

    def __init__(self, folder: Path):
        self.folder = folder

    def fill(self) -> None:
        self._set(0o500)

    def free(self) -> None:
        self._set(0o700)

    read_only, writable = fill, free

    def _set(self, rights: int) -> None:
        for place, _, _ in os.walk(self.folder):
            os.chmod(place, rights)


class NoSpace(Exception):
    """Nothing more goes onto the disk."""


def put(file, size: int) -> None:
    try:
        file.write(b"\0" * size)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise NoSpace from error


def mount(*words: object) -> None:
    """PermissionError where the system does not let us."""
    command = ["mount", *map(str, words)]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise PermissionError("there is no mount here") from error
    if done.returncode:
        raise PermissionError(done.stderr.strip())


@contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """A small disk at a folder that is there; PermissionError where nothing may be mounted."""
    mount("-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "notebank-small", folder)
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
