"""Finding the files of a TensorFlow checkpoint, loose or inside a tar, as memory-mapped regions."""

import re
import tarfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.errors import BadFile

_DATA = re.compile(r"(.*)\.data-(\d{5})-of-(\d{5})")


@dataclass(frozen=True)
class Region:
    """`size` bytes from `start` of the file `path`, called `name` in messages."""

    path: Path
    name: str
    start: int
    size: int

    def bytes(self, offset: int, size: int) -> np.ndarray:
        """uint8 [size], mapped, not read; shorter where the region ends."""
        size = max(0, min(size, self.size - offset))
        if size == 0:
            return np.empty(0, np.uint8)
        return np.memmap(self.path, np.uint8, "r", self.start + offset, (size,))


def locate(path: str | Path) -> tuple[Region, dict[int, Region]]:
    """The index and the data shards (by number) of the checkpoint at `path`: see `TensorBundle`."""
    path = Path(path).expanduser()
    if path.is_file() and tarfile.is_tarfile(path):
        return _pick(_members(path), str(path), None)
    folder, prefix = (path, None) if path.is_dir() else (path.parent, _prefix(path.name))
    if not folder.is_dir():
        raise BadFile(f"there is no checkpoint at {path}")
    files = {p.name: Region(p, p.name, 0, p.stat().st_size) for p in folder.iterdir() if p.is_file()}
    return _pick(files, str(path), prefix or _newest(folder))


def _members(path: Path) -> dict[str, Region]:
    try:
        with tarfile.open(path, "r:") as tar:
            members = [m for m in tar.getmembers() if m.isfile()]
    except tarfile.TarError as error:
        raise BadFile(f"{path} cannot be read in place ({error}): unpack a compressed tar first and give its folder") from error
    size = path.stat().st_size
    # A tar cut short still lists its last member in full: only what is really there counts.
    return {m.name.rsplit("/", 1)[-1]: Region(path, m.name, m.offset_data, min(m.size, size - m.offset_data)) for m in members}


def _pick(files: dict[str, Region], where: str, prefix: str | None) -> tuple[Region, dict[int, Region]]:
    prefixes = sorted(name[:-len(".index")] for name in files if name.endswith(".index"))
    if prefix is None and len(prefixes) == 1:
        prefix = prefixes[0]
    if prefix is None and prefixes:
        raise BadFile(f"{where} holds {len(prefixes)} checkpoints, name one: {', '.join(prefixes)}")
    if f"{prefix}.index" not in files:
        raise BadFile(f"{where}: there is no file {prefix or '*'}.index; a TensorFlow V2 checkpoint has one beside its .data files")
    matches = [_DATA.fullmatch(name) for name in files]
    shards = {int(m[2]): files[m[0]] for m in matches if m and m[1] == prefix}
    if not shards:
        raise BadFile(f"{where}: there are no files {prefix}.data-*; the checkpoint is incomplete")
    return files[f"{prefix}.index"], shards


def _prefix(name: str) -> str:
    data = _DATA.fullmatch(name)
    return data[1] if data else name.removesuffix(".index").removesuffix(".meta")


def _newest(folder: Path) -> str | None:
    """The prefix that the text file `checkpoint` names, if it is there."""
    note = folder / "checkpoint"
    named = re.search(r'^model_checkpoint_path: "(.*)"', note.read_text(errors="replace"), re.MULTILINE) if note.is_file() else None
    return named[1].rsplit("/", 1)[-1] if named else None
