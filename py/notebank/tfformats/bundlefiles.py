"""Finding the files of a TensorFlow checkpoint: loose, in folders inside folders, in a tar or
zip."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from notebank.errors import BadFile
from notebank.tfformats.contents import Files, Region, contents, is_archive, loose
from notebank.tfformats.leveltable import is_table

_DATA = re.compile(r"(.*)\.data-(\d{5})-of-(\d{5})")
_SHARD = re.compile(r"-(\d{5}|\?{5})-of-\d{5}$")  # of the V1 format
_UNFINISHED = re.compile(r"_temp(_[0-9a-f]{32})?/")  # TensorFlow writes there, then renames
_BESIDE = (".index", ".meta", ".pb", ".json")
NOTE = "checkpoint"  # the text file that names the newest
_MOST = 1 << 20  # bytes of a text file that are looked at
_KINDS = {  # how files begin that are taken for checkpoints, in lower case
    b"\x89hdf": "a Keras file of weights (HDF5), which is not read",
    b"<!doctype": "a web page, no checkpoint",
    b"<html": "a web page, no checkpoint",
}


@dataclass(frozen=True)
class CheckpointFiles:
    """One checkpoint: index and data shards by number (V2), or the tables that are it all (V1)."""

    index: Region | None = None
    shards: Mapping[int, Region] = field(default_factory=dict)
    tables: tuple[Region, ...] = ()


def locate(path: str | Path) -> CheckpointFiles:
    """The files of the checkpoint at `path`.

    Args:
        path: A folder or an archive (the checkpoint may lie deeper in it), a prefix, also inside
            an archive, or any file of a checkpoint.

    Raises:
        BadFile: There is none, there are several, or its files are incomplete.
    """
    path = Path(path).expanduser()
    if path.is_dir() or is_archive(path):
        return choose(contents(path), str(path))
    if path.name == NOTE and path.is_file():
        return choose(contents(path.parent, depth=0), str(path.parent))
    archive = next((parent for parent in path.parents if is_archive(parent)), None)
    if archive is not None:
        prefix = path.relative_to(archive)
        return _named(contents(archive), str(archive), prefix.as_posix())
    if not path.parent.is_dir():
        raise BadFile(f"there is no checkpoint at {path}")
    files = contents(path.parent, depth=0)
    if path.is_file() and _prefix(path.name) not in _prefixes(files):
        return _alone(path)
    return _named(files, str(path), path.name)


def choose(files: Files, where: str) -> CheckpointFiles:
    """The checkpoint among files: the one least deep, of several the one that TensorFlow notes.

    Raises:
        BadFile: As `locate` does; `where` stands in the message.
    """
    found = _prefixes(files)
    least = min((prefix.count("/") for prefix in found), default=0)
    prefixes = [prefix for prefix in found if prefix.count("/") == least]
    if len(prefixes) > 1:
        prefixes = [prefix for prefix in prefixes if prefix == _newest(files, prefix)] or prefixes
    if len(prefixes) > 1:
        raise BadFile(f"{where} holds {len(prefixes)} checkpoints, name one: {', '.join(prefixes)}")
    if not prefixes:
        raise BadFile(f"{where}: {_nothing(files)}")
    return _taken(files, where, prefixes[0])


def is_whole(files: Files) -> bool:
    """Whether there is a checkpoint among files, with data."""
    return any(
        f"{prefix}.index" not in files or _shards(files, prefix) for prefix in _prefixes(files)
    )


def _named(files: Files, where: str, name: str) -> CheckpointFiles:
    prefix = _prefix(name)
    if prefix not in _prefixes(files):
        raise BadFile(
            f"{where}: there is no file {prefix}.index; "
            "a TensorFlow V2 checkpoint has one beside its .data files"
        )
    return _taken(files, where, prefix)


def _prefix(name: str) -> str:
    """What the names of all files of a checkpoint begin with, by one of them."""
    data = _DATA.fullmatch(name)
    name = data[1] if data else name.removesuffix(".index").removesuffix(".meta")
    return _SHARD.sub("", name)


def _taken(files: Files, where: str, prefix: str) -> CheckpointFiles:
    if f"{prefix}.index" not in files:
        tables = [file for name, file in files.items() if _SHARD.sub("", name) == prefix]
        return CheckpointFiles(tables=tuple(tables))
    shards = _shards(files, prefix)
    if not shards:
        raise BadFile(f"{where}: there are no files {prefix}.data-*; the checkpoint is incomplete")
    return CheckpointFiles(files[f"{prefix}.index"], shards)


def _shards(files: Files, prefix: str) -> dict[int, Region]:
    matches = [_DATA.fullmatch(name) for name in files]
    return {int(m[2]): files[m[0]] for m in matches if m and m[1] == prefix}


def _prefixes(files: Files) -> list[str]:
    """The checkpoints among files, without those that TensorFlow was still writing."""
    found = {name.removesuffix(".index") for name in files if name.endswith(".index")}
    found |= {_SHARD.sub("", name) for name, file in files.items() if _is_v1(name, file)}
    return sorted(prefix for prefix in found if not _UNFINISHED.search(prefix))


def _is_v1(name: str, file: Region) -> bool:
    # Only what may be one by its name: to look into a member of a zip means to unpack it.
    last = name.rsplit("/", 1)[-1]
    return (
        "ckpt" in last
        and not last.endswith(_BESIDE)
        and not _DATA.fullmatch(last)
        and not _UNFINISHED.search(name)
        and is_table(file)
    )


def _newest(files: Files, prefix: str) -> str | None:
    """The prefix that the text file `checkpoint` beside a checkpoint names, if it is there."""
    folder = prefix[: prefix.rfind("/") + 1]
    note = files.get(f"{folder}{NOTE}")
    text = note.read(0, _MOST).decode("utf-8", "replace") if note else ""
    named = re.search(r'^model_checkpoint_path: "(.*)"', text, re.MULTILINE)
    # it may have been written on Windows
    return folder + _SHARD.sub("", re.split(r"[/\\]+", named[1])[-1]) if named else None


def _nothing(files: Files) -> str:
    """Why there is no checkpoint among files."""
    unfinished = [name for name in files if _UNFINISHED.search(name)]
    if unfinished:
        return (
            f"{unfinished[0].rsplit('/', 1)[0]} is left of a save that was broken off; "
            "no checkpoint is whole: take an earlier one"
        )
    return (
        "there is no file *.index; a TensorFlow V2 checkpoint has one beside its .data files, "
        "a V1 checkpoint is one file model.ckpt-NUMBER"
    )


def _alone(path: Path) -> CheckpointFiles:
    """A V1 checkpoint under a name of the user's, or BadFile with what the file is instead."""
    file = loose(path)
    if is_table(file):
        return CheckpointFiles(tables=(file,))
    begin = file.read(0, 512).lstrip().lower()
    kinds = (kind for magic, kind in _KINDS.items() if begin.startswith(magic))
    kind = next(kinds, "no TensorFlow checkpoint")
    raise BadFile(
        f"{path} is {kind}: give a checkpoint's folder, .tar, .zip, .index file or V1 file"
    )
