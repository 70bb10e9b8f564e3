"""The files of a folder, a tar or a zip, by their path inside it, as bytes to map.

A plain tar is read in place. What is compressed is unpacked when it is asked for, into a file
without a name that goes with its last reader: messages know the archive alone.
"""

import bz2
import gzip
import lzma
import os
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import numpy as np

from notebank.errors import BadFile
from notebank.files import is_leftover
from notebank.limits import hint, most

_PIECE = 1 << 20
_SMALL = 16 << 20  # bytes that may be packed as tightly as they can be
DEPTH = 4  # folders inside folders that are looked into
Opened = str | Path | IO[bytes]
Files = dict[str, "Region"]

_OPENERS: dict[bytes, Callable] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7zXZ\0": lzma.open,
}
_BROKEN = (
    OSError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
)


class Region:
    """A piece of a file, to map or to read.

    Args:
        name: stands in messages.
        size: [bytes].
        source: opens the file.
        start: where the piece begins [bytes].
    """

    def __init__(self, name: str, size: int, source: Callable[[], Opened], start: int = 0):
        self.name = name
        self.size = size
        self.source = source
        self.start = start

    def mapped(self, offset: int, size: int) -> np.ndarray:
        """uint8 [size], mapped, not read; shorter where the region ends."""
        size = max(0, min(size, self.size - offset))
        if size == 0:
            return np.empty(0, np.uint8)
        return np.memmap(self._opened, np.uint8, "r", self.start + offset, (size,))

    def read(self, offset: int = 0, size: int | None = None) -> bytes:
        """A copy of those bytes, by default of all."""
        return self.mapped(offset, self.size if size is None else size).tobytes()

    @cached_property
    def _opened(self) -> Opened:
        return self.source()


def loose(path: Path) -> Region:
    """A file that lies in no archive."""
    return Region(path.name, path.stat().st_size, lambda: path)


def is_archive(path: Path) -> bool:
    """Whether `contents` opens that file."""
    return path.is_file() and (_zip_begins(path) or tarfile.is_tarfile(path))


def contents(path: Path, depth: int = DEPTH) -> Files:
    """The files of a folder (and of the folders in it, `depth` deep) or of an archive.

    Hidden ones are left out, and so is what macOS adds to archives.

    Raises:
        BadFile: the archive is cut short or damaged.
    """
    if path.is_dir():
        found = _folder(path, depth)
    elif _zip_begins(path):
        found = _zip(path)
    else:
        found = _tar(path)
    return {
        name: file for name, file in found.items() if not any(map(is_leftover, name.split("/")))
    }


def _folder(path: Path, depth: int) -> Files:
    found: Files = {}
    for here, folders, names in os.walk(path):
        inside = Path(here).relative_to(path)
        folders[:] = sorted(name for name in folders if not is_leftover(name))
        if len(inside.parts) >= depth:
            folders.clear()
        found.update(
            {
                (inside / name).as_posix(): loose(Path(here, name))
                for name in names
                if Path(here, name).is_file()
            }
        )
    return found


def _zip_begins(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def _zip(path: Path) -> Files:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
    except zipfile.BadZipFile as error:
        raise BadFile(
            f"{path} is cut short or damaged: the table of contents, which ends a zip, "
            "is missing or wrong. Fetch it again"
        ) from error
    _check_unpacked(path, sum(member.file_size for member in members))
    return {
        member.filename: Region(
            f"{path.name}/{member.filename}",
            member.file_size,
            partial(_unzipped, path, member.filename),
        )
        for member in members
    }


def _check_unpacked(path: Path, size: int) -> None:
    """Raises BadFile where an archive unpacks to more than is taken, or to so much more than it is
    that it cannot hold weights or recordings."""
    packed = path.stat().st_size
    if size > most("archive-mb") << 20:
        name = "archive-mb"
    elif size > _SMALL and size > most("archive-ratio") * packed:
        name = "archive-ratio"
    else:
        return
    raise BadFile(
        f"{path} unpacks to {size >> 20} MB or more, {size // max(packed, 1)} times its size: that "
        f"is more than is taken {hint(name)}"
    )


def _unzipped(path: Path, member: str) -> IO[bytes]:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as packed:
            return _copied(packed, path)
    except _BROKEN as error:
        raise BadFile(
            f"{path.name}/{member} cannot be unpacked ({error}): fetch the zip again"
        ) from error


def _tar(path: Path) -> Files:
    packing = next((opener for magic, opener in _OPENERS.items() if _begins(path, magic)), None)
    if packing is None:
        return _members(path, path, path.stat().st_size)
    try:
        with packing(path) as packed:
            plain = _copied(packed, path)
    except _BROKEN as error:
        raise BadFile(f"{path} is cut short or damaged ({error}): fetch it again") from error
    return _members(path, plain, plain.seek(0, os.SEEK_END))


def _members(path: Path, plain: Path | IO[bytes], size: int) -> Files:
    """The files in a tar that is not, or no longer, compressed."""
    found: Files = {}
    end, last = 0, "its begin"
    try:
        with _tar_of(plain) as tar:
            for member in tar:
                last, end = member.name, member.offset_data + member.size
                if member.isfile():
                    found[os.path.normpath(last).replace(os.sep, "/")] = Region(
                        f"{path.name}/{last}", member.size, lambda: plain, member.offset_data
                    )
    except tarfile.TarError as error:
        if end <= size:
            raise BadFile(f"{path} is damaged after {last} ({error}): fetch it again") from error
    if end > size:
        raise BadFile(
            f"{path} is cut short: {last} ends at byte {end}, the file at {size}. Fetch it again"
        )
    return found


def _tar_of(plain: Path | IO[bytes]) -> tarfile.TarFile:
    if isinstance(plain, Path):
        return tarfile.open(plain, "r:")
    plain.seek(0)
    return tarfile.open(fileobj=plain, mode="r:")


def _begins(path: Path, magic: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(magic)) == magic


def _copied(packed: IO[bytes], path: Path) -> IO[bytes]:
    plain = TemporaryFile(prefix="notebank-")  # noqa: SIM115 (its reader holds it)
    while piece := packed.read(_PIECE):
        _check_unpacked(path, plain.tell() + len(piece))
        plain.write(piece)
    plain.flush()
    return plain
