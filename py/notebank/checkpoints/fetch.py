"""Downloading Magenta's published checkpoints: resumed where they broke off, and checked.

Magenta publishes no checksums, so the hash of the first good download is noted (`fetched.json`
beside the files) and later ones must equal it. The addresses are those of its README, in the https
form of Google's storage.
"""

import hashlib
import http.client
import json
import os
import tarfile
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from notebank import files
from notebank.errors import BadFile, NotFound

LICENCE_NOTE = (
    "note: these weights were published without a licence text; what you may do with them is "
    "for you to settle"
)
TIMEOUT = 30.0  # seconds without a byte
_CHUNK = 1 << 20
_STORE = "https://storage.googleapis.com"

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Source:
    """Where a checkpoint is published, and the format that `importers` knows it by."""

    url: str
    format: str

    @property
    def file(self) -> str:
        return self.url.rsplit("/", 1)[-1]


SOURCES = {
    "nsynth-wavenet": Source(
        f"{_STORE}/download.magenta.tensorflow.org/models/nsynth/wavenet-ckpt.tar", "magenta-nsynth"
    ),
    "nsynth-baseline": Source(
        f"{_STORE}/download.magenta.tensorflow.org/models/nsynth/baseline-ckpt.tar",
        "magenta-baseline",
    ),
    "gansynth-acoustic": Source(
        f"{_STORE}/magentadata/models/gansynth/acoustic_only.zip", "magenta-gansynth"
    ),
    "gansynth-all": Source(
        f"{_STORE}/magentadata/models/gansynth/all_instruments.zip", "magenta-gansynth"
    ),
}


def fetch(
    name: str,
    folder: str | Path,
    from_file: str | Path | None = None,
    progress: Progress | None = None,
) -> Path:
    """The archive of a published checkpoint, whole and equal to the one first fetched here.

    It is downloaded unless it lies in `folder` already. A damaged or changed download is deleted
    again, so that the next try starts afresh; a file of the user's is left alone.

    Args:
        name: One of `SOURCES`.
        folder: Where archives lie, and `fetched.json` with the SHA-256 of each; made if missing.
        from_file: An archive that the user has; nothing is downloaded then. None: download.
        progress: progress(done, total) counts bytes.

    Returns:
        Path of the archive: in `folder`, or `from_file`.

    Raises:
        NotFound: Nothing is published under that name.
        BadFile: The download broke off (code "no-download"), the archive is damaged, or it is not
            what was first fetched under that name.
    """
    if name not in SOURCES:
        raise NotFound(f"nothing is published as '{name}'; there are {', '.join(SOURCES)}")
    folder, source = Path(folder), SOURCES[name]
    files.make_folder(folder)
    target = folder / source.file if from_file is None else Path(from_file).expanduser()
    if from_file is None and not target.exists():
        download(source.url, target, progress)
    try:
        check_archive(target)
        _compare(folder / "fetched.json", name, target, noting=from_file is None)
    except BadFile:
        if from_file is None:
            target.unlink(missing_ok=True)  # or the next fetch would find it whole and in place
        raise
    return target


def download(url: str, target: Path, progress: Progress | None = None) -> None:
    """Writes what lies at `url` to `target`, going on where an earlier try broke off.

    What is there so far lies in `target`.part, and stays there when a download fails.

    Args:
        url: The address.
        target: Where the whole file goes.
        progress: progress(done, total) counts bytes, those of earlier tries included.

    Raises:
        BadFile: The server refused, or the connection broke off (code "no-download").
    """
    part = target.with_name(target.name + ".part")
    done = part.stat().st_size if part.exists() else 0
    try:
        request = urllib.request.Request(url, headers={"Range": f"bytes={done}-"} if done else {})
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
            done = done if answer.status == 206 else 0
            total = done + int(answer.headers.get("Content-Length", 0))
            done = _receive(answer, part, done, total, progress)
    except urllib.error.HTTPError as error:
        # asked for what follows the last byte: the part is whole, or not of this file at all
        if error.code != 416 or not done:
            raise BadFile(f"{url} answered {error.code} {error.reason}", "no-download") from error
        total = done
    except (OSError, http.client.HTTPException) as error:
        raise BadFile(
            f"the download of {url} broke off ({error}): run the command again to go on from there",
            "no-download",
        ) from error
    if done < total:
        raise BadFile(
            f"the download of {url} broke off at {done} of {total} bytes: run the command "
            "again to go on from there",
            "no-download",
        )
    os.replace(part, target)


def _receive(
    answer: http.client.HTTPResponse, part: Path, done: int, total: int, progress: Progress | None
) -> int:
    with part.open("ab" if done else "wb") as file:
        while chunk := answer.read(_CHUNK):
            file.write(chunk)
            done += len(chunk)
            if progress is not None:
                progress(done, total)
    return done


def check_archive(path: Path) -> None:
    """Raises BadFile unless `path` is a tar or zip whose members are all there."""
    if not path.is_file():
        raise BadFile(f"{path} is {'a folder' if path.exists() else 'missing'}: give a tar or zip")
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                broken = archive.testzip()
        else:
            with tarfile.open(path) as tar:
                ends = [member.offset_data + member.size for member in tar.getmembers()]
                broken = "its end" if not ends or path.stat().st_size < max(ends) else None
    except (tarfile.TarError, zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise BadFile(f"{path} is no whole tar or zip: fetch it again") from error
    if broken:
        raise BadFile(f"{path} is damaged ({broken} is missing or wrong): fetch it again")


def _compare(notes: Path, name: str, archive: Path, noting: bool) -> None:
    """Compares an archive with the first download of that name; the first is noted."""
    known = files.read_object(notes) if notes.exists() else {}
    found = _sha256(archive)
    if known.setdefault(name, found) != found:
        raise BadFile(
            f"{archive} is not what was first fetched as {name}: its SHA-256 is {found}, "
            f"noted was {known[name]}; "
            f"if you trust it, remove that line from {notes}"
        )
    if noting:
        files.write(notes, json.dumps(known, indent=1, sort_keys=True) + "\n")


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
