"""Published models become models of ours: downloaded, checked, taken in.

Where a catalogue names no hash, that of the first good download is noted (`fetched.json` beside the
files) and later ones must equal it.
"""

import json
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from notebank import files
from notebank.checkpoints import catalogue, importers, native
from notebank.checkpoints.download import Progress, download
from notebank.checkpoints.published import NATIVE, Publication
from notebank.errors import BadFile
from notebank.models.stored import StoredModel
from notebank.paths import home

NOTES = "fetched.json"
T = TypeVar("T")


def archives() -> Path:
    """Where downloads are kept unless told otherwise."""
    return home() / "fetched"


def install(
    wanted: Publication,
    folder: Path | None = None,
    from_file: Path | None = None,
    progress: Progress | None = None,
    half: bool = False,
) -> tuple[Path, StoredModel]:
    """Fetches a published model and keeps it among the user's own.

    Args:
        wanted: Which.
        folder: As `fetch` takes it; None: `archives()`.
        from_file: As `fetch` takes it.
        progress: As `fetch` takes it.
        half: Its weights are stored in half precision.

    Returns:
        (its checkpoint, the model).

    Raises:
        BadFile: As `fetch`, or it is no checkpoint of its kind.
    """

    def taken_in(file: Path) -> StoredModel:
        return load(wanted, file)

    model = _fetched(wanted, folder or archives(), from_file, progress, taken_in)
    return native.save(model, home() / "models", wanted.name, half), model


def load(wanted: Publication, file: Path) -> StoredModel:
    """The model in a file that was fetched."""
    if wanted.kind == NATIVE:
        return catalogue.load(file)
    return importers.load(wanted.kind, file, rate=wanted.rate)


def fetch(
    wanted: Publication,
    folder: str | Path,
    from_file: str | Path | None = None,
    progress: Progress | None = None,
) -> Path:
    """The file of a published model, whole, and the one that its catalogue or the first download
    says.

    It is downloaded unless it lies in `folder` already. A damaged or changed download is deleted
    again, so that the next try starts afresh; a file of the user's is left alone.

    Args:
        wanted: Which.
        folder: Where downloads lie, and `fetched.json` with the SHA-256 of each; made if missing.
        from_file: A file that the user has; nothing is downloaded then. None: download.
        progress: progress(done, total) counts bytes.

    Returns:
        Path of the file: in `folder`, or `from_file`.

    Raises:
        BadFile: The download broke off (code "no-download"), the file is damaged, it is not what
            its catalogue names or was first fetched under that name, or another program fetches
            into the same folder (code "busy").
    """
    return _fetched(wanted, folder, from_file, progress, Path)


def _fetched(
    wanted: Publication,
    folder: str | Path,
    from_file: str | Path | None,
    progress: Progress | None,
    use: Callable[[Path], T],
) -> T:
    """What `use` makes of the file that `fetch` gives; only of one that it takes is the hash
    noted."""
    folder = Path(folder)
    files.make_folder(folder)
    target = folder / wanted.file if from_file is None else Path(from_file).expanduser()
    with files.locked(folder / "fetching.lock"):
        if from_file is None and not target.exists():
            download(wanted.source, target, progress)
        try:
            check_whole(wanted, target)
            known = _compared(folder / NOTES, wanted, target)
            used = use(target)
        except BadFile:
            if from_file is None:
                target.unlink(missing_ok=True)  # or the next fetch would find it in place
            raise
        if from_file is None and known:
            files.write(folder / NOTES, json.dumps(known, indent=1, sort_keys=True) + "\n")
    return used


def check_whole(wanted: Publication, path: Path) -> None:
    """BadFile unless a file is there, and, for Magenta's, an archive whose members all are."""
    if wanted.kind.startswith("magenta-"):
        check_archive(path)
    elif not path.is_file():
        raise BadFile(f"{path} is {'a folder' if path.exists() else 'missing'}: give a file")


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


def _compared(notes: Path, wanted: Publication, path: Path) -> dict[str, str]:
    """Compares a file with the hash of its catalogue, else with that of the first download of its
    name; the hashes to note by name, none where the catalogue has one."""
    found = files.sha256(path)
    if wanted.sha256 is not None:
        if found != wanted.sha256:
            raise BadFile(
                f"{path} is not the {wanted.name} that the catalogue names: its SHA-256 is "
                f"{found}, that of the catalogue {wanted.sha256}: do not use it"
            )
        return {}
    known: dict[str, str] = files.read_object(notes) if notes.exists() else {}
    if known.setdefault(wanted.name, found) != found:
        raise BadFile(
            f"{path} is not what was first fetched as {wanted.name}: its SHA-256 is {found}, "
            f"noted was {known[wanted.name]}; "
            f"if you trust it, remove that line from {notes}"
        )
    return known
