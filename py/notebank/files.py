"""Files that are whole or absent: written beside their place, then renamed into it."""

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from notebank.errors import BadFile


@contextmanager
def replacing(path: str | os.PathLike, durable: bool = False) -> Iterator[BinaryIO]:
    """A binary file to write; it takes `path`'s place when the block ends well and leaves no trace otherwise.

    durable: the bytes and the name are on the disk (fsync) before this returns, so they survive a power cut.
    """
    path = Path(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("xb") as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise BadFile(f"cannot write {path}: {error.strerror or error}") from error
    finally:
        temporary.unlink(missing_ok=True)
    if durable:
        sync_folder(path.parent)


def write(path: str | os.PathLike, data: bytes | str, durable: bool = False) -> None:
    """Writes `data` (text as UTF-8) to `path`, all of it or nothing."""
    with replacing(path, durable) as file:
        file.write(data.encode() if isinstance(data, str) else data)


@contextmanager
def locked(path: str | os.PathLike) -> Iterator[None]:
    """Holds `path` as a lock that ends with this process, however it ends; BadFile (code busy) when another holds it."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise BadFile(f"cannot write {path}: {error.strerror}") from error
    try:
        _lock(handle)
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    try:
        if os.name == "nt":
            import msvcrt
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise BadFile("another program is at work in the same folder: wait for it or stop it", "busy") from error


def read_object(path: str | os.PathLike) -> dict[str, Any]:
    """The JSON object in a file."""
    try:
        entries = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadFile(f"{path} cannot be read as JSON: {error}") from error
    if not isinstance(entries, dict):
        raise BadFile(f"{path} holds a {type(entries).__name__}, not names with values")
    return entries


def sync_folder(folder: Path) -> None:
    """Makes renames inside `folder` durable. Windows cannot open folders and needs no such step."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
