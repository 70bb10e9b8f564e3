"""NSynth data sets, ours and the published one: `examples.json` with `audio/NOTE_STR.wav` (or
.flac), or TFRecord files.

Note names are INSTRUMENT_STR-PITCH-VELOCITY with three digits each (Engel et al. 2017, and its data
card).
"""

from collections.abc import Iterator
from copy import copy
from pathlib import Path
from typing import Protocol

import numpy as np

from notebank.audio import wav
from notebank.data.examples import Example, Examples
from notebank.data.records import RecordNotes, record_files
from notebank.data.splits import check_split
from notebank.errors import BadFile, BadValue, NotFound
from notebank.files import entries, read_object
from notebank.tfformats.tfrecord import TFRecord


class NSynth(Examples):
    """A data set in files.

    Args:
        path: A folder with `examples.json`, a .tfrecord file, or a folder of either (nsynth-train,
            nsynth-valid, …).
        split: train, valid or test; None for all that is there.
        marked: Also the notes that failed the check when the set was made.

    Raises:
        NotFound: There is no data set at that path.
        BadFile: `examples.json` cannot be read, or a note lacks a label.
        BadValue: There is no such split, or the set has no notes of it.
    """

    def __init__(self, path: str | Path, split: str | None = None, marked: bool = False):
        self.folder = Path(path).expanduser()
        stores = _stores(self.folder, split and check_split(split))
        self._store = {
            example: store
            for store in stores
            for example in store.examples()
            if marked or not example.fault
        }
        super().__init__(self._store if split is None else self._of(split))

    def _of(self, split: str) -> list[Example]:
        found = [example for example in self._store if example.split == split]
        if not found:
            raise BadValue(f"{self.folder} has no notes of the split {split}")
        return found

    def parts(self) -> "tuple[NSynth, NSynth | None]":
        """What to train on and what to validate on: the splits of those names where the set has
        them, else (everything, None)."""
        splits = {example.split for example in self.examples}
        return self._part("train") if "train" in splits else self, self._part(
            "valid"
        ) if splits >= {"train", "valid"} else None

    def _part(self, split: str) -> "NSynth":
        part = copy(self)
        Examples.__init__(part, self._of(split))
        return part

    def audio(self, example: Example, rate: int = 16000) -> np.ndarray:
        """The note, float32 [T] at `rate`."""
        return self._store[example].audio(example, rate)


class _Store(Protocol):
    def examples(self) -> Iterator[Example]: ...

    def audio(self, example: Example, rate: int) -> np.ndarray: ...


class _Folder:
    """`examples.json` and `audio/`; split: of entries that name none."""

    def __init__(self, folder: Path, split: str = ""):
        self.folder, self.split = folder, split

    def examples(self) -> Iterator[Example]:
        path = self.folder / "examples.json"
        if not path.exists():
            raise NotFound(
                f"{path.parent} is no NSynth data set: it has no examples.json and no "
                ".tfrecord files"
            )
        for name, entry in read_object(path).items():
            yield _example(name, entry, self.split, path)

    def audio(self, example: Example, rate: int) -> np.ndarray:
        for suffix in (".wav", ".flac"):
            path = self.folder / "audio" / (example.name + suffix)
            if path.exists():
                return wav.read(path, rate)[0]
        raise NotFound(f"{self.folder / 'audio'} holds no {example.name}.wav or .flac")


class _Records:
    """A TFRecord file. Its labels stand beside the audio, so it is read through once."""

    def __init__(self, path: Path, split: str = ""):
        self.path = path
        self.split = split
        self.notes = RecordNotes([TFRecord(path)])
        self._index: dict[Example, int] = {}

    def examples(self) -> Iterator[Example]:
        for index in range(len(self.notes)):
            entry = self.notes.entry(index)
            example = _example(str(entry.get("note_str")), entry, self.split, self.path)
            self._index[example] = index
            yield example

    def audio(self, example: Example, rate: int) -> np.ndarray:
        return self.notes.audio(self._index[example], rate)


def _stores(path: Path, split: str | None) -> list[_Store]:
    """Where the notes lie: in `path` itself, or in parts of it that are called like splits."""
    if not path.exists():
        raise NotFound(f"{path} is missing: give a data set's folder or .tfrecord file")
    if path.is_file() and ".tfrecord" not in path.name:
        raise BadFile(f"{path} is no NSynth data set: give its folder, or a .tfrecord file")
    if (path / "examples.json").exists():
        return [_Folder(path, _named_split(path))]
    records = record_files(path, split if path.is_dir() else None)
    parts = sorted(p.parent for p in _parts(path) if split in (None, _named_split(p.parent)))
    stores: list[_Store] = [_Records(p, _named_split(p)) for p in records]
    return stores + [_Folder(p, _named_split(p)) for p in parts] or [_Folder(path)]


def _parts(path: Path) -> list[Path]:
    return entries(path, "*/examples.json") if path.is_dir() else []


def _named_split(path: Path) -> str:
    """nsynth-train -> train, nsynth-test.tfrecord -> test; "" for names without a split."""
    return next(
        (split for split in ("train", "valid", "test") if f"-{split}." in f"{path.name}."), ""
    )


def _example(name: str, entry: dict, split: str, path: Path) -> Example:
    try:
        return Example(
            name,
            entry["instrument_str"],
            entry["instrument_family_str"],
            entry["instrument_source_str"],
            int(entry["pitch"]),
            int(entry["velocity"]),
            entry.get("split", split),
            entry.get("fault", ""),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadFile(f"{path}: note {name} lacks {error}") from error
