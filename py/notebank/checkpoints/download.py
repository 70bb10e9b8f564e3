"""Downloads: resumed where they broke off."""

import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from notebank import files
from notebank.errors import BadFile
from notebank.limits import hint, most

TIMEOUT = 30.0  # seconds without a byte
_CHUNK = 1 << 20

Progress = Callable[[int, int], None]


def read(url: str) -> bytes:
    """A small text at an address.

    Raises:
        BadFile: It cannot be had (code "no-download"), or is larger than a text may be.
    """
    limit = most("text-mb") << 20
    try:
        with _asked(urllib.request.Request(url)) as answer:
            data = answer.read(limit + 1)
    except (OSError, http.client.HTTPException) as error:
        raise BadFile(f"{url} broke off ({error}): try again", "no-download") from error
    if len(data) > limit:
        raise BadFile(f"{url} is larger than {most('text-mb')} MB {hint('text-mb')}")
    return data


def download(url: str, target: Path, progress: Progress | None = None) -> None:
    """Writes what lies at `url` to `target`, going on where an earlier try broke off.

    What is there so far lies in `target`.part, and stays there when a download fails.

    Args:
        url: The address.
        target: Where the whole file goes.
        progress: progress(done, total) counts bytes, those of earlier tries included; what it
            raises ends the download.

    Raises:
        BadFile: The server cannot be reached or refused, or the connection broke off (code
            "no-download"); or the file cannot be written.
    """
    part = target.with_name(target.name + ".part")
    done = part.stat().st_size if part.exists() else 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={done}-"} if done else {})
    try:
        with _asked(request) as answer:
            done = done if answer.status == 206 else 0
            total = done + int(answer.headers.get("Content-Length") or 0)
            done = _receive(answer, part, done, total, progress)
    except _Whole:
        total = done
    except (OSError, http.client.HTTPException) as error:
        raise _broke_off(url, str(error)) from error
    if done < total:
        raise _broke_off(url, f"at {done} of {total} bytes")
    os.replace(part, target)


class _Whole(Exception):
    """There is nothing behind the last byte that is here: the part is whole, or of another file."""


def _asked(request: urllib.request.Request) -> Any:
    """The answer to a request."""
    url = request.full_url
    try:
        return urllib.request.urlopen(request, timeout=TIMEOUT)
    except urllib.error.HTTPError as error:
        if error.code == 416 and request.has_header("Range"):
            raise _Whole from error
        raise BadFile(f"{url} answered {error.code} {error.reason}", "no-download") from error
    except urllib.error.URLError as error:
        raise BadFile(
            f"{urlsplit(url).hostname} cannot be reached ({error.reason}): is this machine online? "
            "What is here already is kept, and the next try goes on from there",
            "no-download",
        ) from error


def _broke_off(url: str, why: str) -> BadFile:
    return BadFile(
        f"the download of {url} broke off ({why}): run the command again to go on from there",
        "no-download",
    )


def _receive(
    answer: http.client.HTTPResponse, part: Path, done: int, total: int, progress: Progress | None
) -> int:
    with _appending(part, done) as file:
        while chunk := answer.read(_CHUNK):
            _write(file, chunk, part)
            done += len(chunk)
            if progress is not None:
                progress(done, total)
    return done


def _appending(part: Path, done: int) -> BinaryIO:
    try:
        return part.open("ab" if done else "wb")
    except OSError as error:
        raise files.unwritable(part, error) from error


def _write(file: BinaryIO, chunk: bytes, part: Path) -> None:
    try:
        file.write(chunk)
        file.flush()
    except OSError as error:  # a full disk is no connection that broke off
        raise files.unwritable(part, error) from error
