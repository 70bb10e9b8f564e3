"""Files that are whole or absent: written beside their place, then renamed into it."""

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from notebank.errors import BadFile


@contextmanager
def replacing(path: str | os.PathLike, durable: bool = False) -> Iterator[BinaryIO]:
    """A binary file to write; it takes `path`'s place when the block ends well and leaves no trace
    otherwise.

    durable: the bytes and the name are on the disk (fsync) before this returns, so they survive a
    power cut.
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
    """Writes `data` to `path`, all of it or nothing.

    Args:
        path: The file, made or replaced.
        data: Bytes, or text that is written as UTF-8.
        durable: It is on the disk (fsync) before this returns, so it survives a power cut.

    Raises:
        BadFile: It cannot be written.
    """
    with replacing(path, durable) as file:
        file.write(data.encode() if isinstance(data, str) else data)


@contextmanager
def locked(path: str | os.PathLike) -> Iterator[None]:
    """Holds `path` as a lock that ends with this process, however it ends.

    Raises:
        BadFile: another process holds it (code busy), or the file cannot be written.
    """
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        text = "another program is at work in the same folder: wait for it or stop it"
        raise BadFile(text, "busy") from error
    except OSError as error:
        raise BadFile(f"cannot write {path}: {error.strerror}") from error
    try:
        yield
    finally:
        lock.release()


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
