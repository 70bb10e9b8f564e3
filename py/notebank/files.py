"""Files that are whole or absent: written beside their place, then renamed into it. What systems
leave behind in folders and texts is not seen: `entries`, `within`, `read_text`, `read_json`.
"""

import codecs
import errno
import hashlib
import json
import os
import re
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from notebank.errors import BadFile, BadType, BadValue, NotebankError, NotFound
from notebank.limits import hint, most

WRITE_CODES = {
    **dict.fromkeys((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)), "disk-full"),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), "read-only"),
}
_LEFTOVERS = {"__macosx", "thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "@eadir"}
# What is not closed goes to the end: looked for from each of n places, that costs n * n steps.
_STRING = r'"(?:\\.|[^"\\])*(?:"|\\?\Z)'
_NO_JSON = re.compile(
    rf"({_STRING})|//[^\n]*|/\*.*?(?:\*/|\Z)|^[ \t]*#[^\n]*", re.DOTALL | re.MULTILINE
)
_BRACKET = re.compile(rf"{_STRING}|[\[\]{{}}]", re.DOTALL)
_SPARE_COMMA = re.compile(rf"({_STRING})|,(?=\s*[}}\]])", re.DOTALL)
_BEHIND_TEXT = "\0\x1a"  # where old systems end a text
_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list"}


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
        raise unwritable(path, error) from error
    finally:
        with suppress(OSError):  # on a disk that can no longer be written
            temporary.unlink(missing_ok=True)
    if durable:
        sync_folder(path.parent)


def unwritable(path: str | os.PathLike, error: OSError) -> BadFile:
    """What is said where the system does not let a file be written: code disk-full or read-only
    where that is the reason, else bad-file."""
    code = WRITE_CODES.get(error.errno or 0, BadFile.code)
    return BadFile(f"cannot write {path}: {error.strerror or error}", code)


def make_folder(path: str | os.PathLike) -> None:
    """Makes a folder and those that it lies in, where they are missing; BadFile as `replacing`."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error


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


def is_leftover(name: str) -> bool:
    """Whether a name is hidden, or one that systems leave in folders and archives.

    >>> [is_leftover(name) for name in ("._a.wav", ".DS_Store", "__MACOSX", "Thumbs.db", "a.wav")]
    [True, True, True, True, False]
    """
    return name.startswith(".") or name.casefold() in _LEFTOVERS


def entries(folder: str | os.PathLike, pattern: str = "*") -> list[Path]:
    """What lies right inside a folder, sorted; what systems leave behind is not.

    Raises:
        BadFile: It is no folder, or cannot be looked into.
    """
    return _found(Path(folder), pattern)


def within(folder: str | os.PathLike, pattern: str = "*") -> list[Path]:
    """What lies inside a folder and those in it, sorted; else as `entries`."""
    return _found(Path(folder), f"**/{pattern}")


def _found(folder: Path, pattern: str) -> list[Path]:
    try:
        os.scandir(folder).close()  # pathlib finds nothing where it may not look
        found = sorted(folder.glob(pattern))
    except OSError as error:
        raise BadFile(f"{folder} cannot be read: {error.strerror or error}") from error
    return [path for path in found if not any(map(is_leftover, path.relative_to(folder).parts))]


def is_free(folder: str | os.PathLike) -> bool:
    """Whether a folder may be made or filled there: nothing is at that path, or what is there is a
    folder that holds nothing but what systems leave behind."""
    folder = Path(folder)
    return not folder.exists() or (folder.is_dir() and not entries(folder))


def opened(path: str | os.PathLike) -> BinaryIO:
    """A plain file to read from. Pipes and devices are refused, by what was opened, and never
    waited for.

    Raises:
        BadFile: It is missing, cannot be read, or is no plain file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror or error}") from error
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return os.fdopen(handle, "rb")
    is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
    os.close(handle)
    reason = "Is a directory" if is_folder else "it is a pipe or a device, no file"
    raise BadFile(f"{path} cannot be read: {reason}")


def read_bytes(path: str | os.PathLike, limit: str, what: str) -> bytes:
    """All of a plain file.

    Args:
        path: The file.
        limit: The name of that which holds for it, in MB.
        what: It should be, with an article, for the message.

    Raises:
        BadFile: As `opened`, or it is larger.
    """
    with opened(path) as file:
        data = file.read((most(limit) << 20) + 1)
    if len(data) > most(limit) << 20:
        text = f"{path} is larger than {most(limit)} MB: it is no {_bare(what)} {hint(limit)}"
        raise BadFile(text)
    return data


def sha256(path: str | os.PathLike) -> str:
    """Hex SHA-256 of a plain file; BadFile as `opened`."""
    found = hashlib.sha256()
    with opened(path) as file:
        while piece := file.read(1 << 20):
            found.update(piece)
    return found.hexdigest()


def read_text(path: str | os.PathLike) -> str:
    """Text as editors save it: UTF-8, UTF-16 or Windows' letters, with or without a byte order
    mark.

    Raises:
        BadFile: The file cannot be read.
    """
    return decoded(read_bytes(path, "text-mb", "a text"))


def decoded(data: bytes) -> str:
    r"""The text in those bytes, as `read_text` says.

    >>> decoded("ä".encode("utf-16")), decoded(b"\xef\xbb\xbfb"), decoded(b"\xe4")
    ('ä', 'b', 'ä')
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if b"\0" in data[:2]:  # no mark, but the text begins with a plain letter
        return data.decode("utf-16-be" if data[0] == 0 else "utf-16-le", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


@contextmanager
def parsing(path: str | os.PathLike, what: str) -> Iterator[None]:
    """The one door for files of a format: whatever its parser raises at a damaged one is a BadFile
    with the reason.

    Args:
        path: The file, for the message.
        what: It should be, with an article, for the message.

    Raises:
        BadFile: In place of all exceptions but those of ours that are no reason of the file's.
    """
    try:
        yield
    except (BadFile, BadValue, BadType, NotFound) as error:
        if isinstance(error, BadFile) and error.code != BadFile.code:
            raise
        told = str(path) in str(error) or Path(path).name in str(error)
        raise BadFile(str(error) if told else f"{path} is no {_bare(what)}: {error}") from error
    except (NotebankError, ModuleNotFoundError):  # nothing that the file could help
        raise
    except OSError as error:
        raise BadFile(f"{path} cannot be read as {what}: {error.strerror or error}") from error
    except MemoryError as error:
        raise BadFile(f"{path} cannot be read as {what}: it asks for too much memory") from error
    except RecursionError as error:
        raise BadFile(f"{path} cannot be read as {what}: it is nested too deeply") from error
    except KeyError as error:
        raise BadFile(f"{path} cannot be read as {what}: {error} is missing") from error
    except Exception as error:  # parsers raise whatever damage leads them to
        reason = (str(error).splitlines() or [""])[0][:200] or type(error).__name__
        raise BadFile(f"{path} is no {_bare(what)}, or a damaged one: {reason}") from error


def _bare(what: str) -> str:
    return what.removeprefix("an ").removeprefix("a ")


def parse_json(text: str) -> Any:
    """JSON as people write it: comments and commas before a bracket are not seen.

    >>> parse_json('{"a": [1, 2,], // two\\n "b": "//", /* more */ }')
    {'a': [1, 2], 'b': '//'}

    Raises:
        ValueError: It is none even so; the place is that of the text. Or it is nested too deeply,
            or holds a number of thousands of digits.
    """
    text = text.rstrip(_BEHIND_TEXT)
    _check_nesting(text)
    try:
        return json.loads(text)
    except ValueError as error:
        if not isinstance(error, json.JSONDecodeError):
            raise ValueError("a number in it has more digits than can be read") from None
        plain = _NO_JSON.sub(lambda found: found[1] or " ", text)
        plain = _SPARE_COMMA.sub(lambda found: found[1] or " ", plain)
        try:
            return json.loads(plain)
        except ValueError:
            raise error from None


def _check_nesting(text: str) -> None:
    deepest = most("json-depth")
    if text.count("[") + text.count("{") <= deepest:
        return
    depth = 0
    for found in _BRACKET.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > deepest:
            raise ValueError(f"it is nested more than {deepest} deep")


def read_json(path: str | os.PathLike) -> Any:
    """The value in a JSON file; text and JSON as `read_text` and `parse_json` take them.

    Raises:
        BadFile: It cannot be read, or is no JSON.
    """
    try:
        return parse_json(read_text(path))
    except ValueError as error:
        raise BadFile(f"{path} cannot be read as JSON: {error}") from error


def read_object(path: str | os.PathLike) -> dict[str, Any]:
    """The JSON object in a file, as `read_json`."""
    return as_object(read_json(path), str(path))


def read_objects(path: str | os.PathLike) -> list[dict[str, Any]]:
    """The list of JSON objects in a file, as `read_json`."""
    found = read_json(path)
    if not isinstance(found, list):
        raise BadFile(f"{path} holds {_kind(found)}, not a list")
    return [as_object(entry, f"the list in {path}") for entry in found]


def as_object(found: Any, where: str) -> dict[str, Any]:
    """What was read from JSON, if it is an object; BadFile otherwise."""
    if not isinstance(found, dict):
        raise BadFile(f"{where} holds {_kind(found)}, not names with values")
    return found


def _kind(found: Any) -> str:
    return _KINDS.get(type(found), "null" if found is None else "names with values")


def sync_folder(folder: Path) -> None:
    """Makes renames inside `folder` durable. Windows cannot open folders and needs no such step."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
