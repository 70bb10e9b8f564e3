"""Recordings of notes by number, whatever data set they lie in. That is all that training on raw audio needs.

NSynth is published as json-wav (`examples.json` and `audio/`) and as TFRecord (`nsynth-train.tfrecord`); both are read here.
"""

from pathlib import Path
from typing import Protocol

import numpy as np

from notebank.audio.resample import resample
from notebank.data.nsynth import NSynth
from notebank.data.tfexample import parse
from notebank.data.tfrecord import TFRecord
from notebank.errors import BadFile, NotFound


class Notes(Protocol):
    """`len(notes)` recordings."""

    def __len__(self) -> int: ...

    def audio(self, index: int) -> np.ndarray:
        """Note `index`, float32 [T] at the rate that was asked for."""
        ...

    def name(self, index: int) -> str:
        """What the note is called."""
        ...


def open_notes(path: str | Path, rate: int = 16000) -> "Notes":
    """The notes in a json-wav folder, a `.tfrecord` file, or a folder of such files."""
    path = Path(path).expanduser()
    if (path / "examples.json").exists():
        return FolderNotes(NSynth(path), rate)
    records = sorted(p for p in path.iterdir() if ".tfrecord" in p.name) if path.is_dir() else [path]
    if not records or not path.exists():
        raise NotFound(f"{path} is no NSynth data set: it has neither an examples.json nor .tfrecord files")
    return RecordNotes([TFRecord(p) for p in records], rate)


class FolderNotes:
    """The notes of a json-wav data set, by name in alphabetical order."""

    def __init__(self, data: NSynth, rate: int):
        self.data, self.rate = data, rate

    def __len__(self) -> int:
        return len(self.data)

    def audio(self, index: int) -> np.ndarray:
        return self.data.audio(self.data.examples[index], self.rate)

    def name(self, index: int) -> str:
        return self.data.examples[index].name


class RecordNotes:
    """The notes of TFRecord files, one after the other. Fields: `audio` float [T], `note_str`, `sample_rate` (16000 if it is missing)."""

    def __init__(self, files: list[TFRecord], rate: int):
        self.files, self.rate = files, rate
        self._ends = np.cumsum([len(file) for file in files])

    def __len__(self) -> int:
        return int(self._ends[-1])

    def audio(self, index: int) -> np.ndarray:
        features = self._features(index)
        audio = features.get("audio")
        if not isinstance(audio, np.ndarray) or audio.dtype.kind != "f" or not audio.size:
            raise BadFile(f"record {index} has no audio; it holds {', '.join(sorted(features)) or 'nothing'}")
        stored = features.get("sample_rate")
        return resample(audio, int(stored[0]) if isinstance(stored, np.ndarray) and stored.size else 16000, self.rate)

    def name(self, index: int) -> str:
        stored = self._features(index).get("note_str")
        # Older files pad the name with zero bytes to a fixed width.
        return stored[0].rstrip(b"\0").decode("utf-8", "replace") if isinstance(stored, list) and stored else f"record {index}"

    def _features(self, index: int) -> dict:
        file = int(np.searchsorted(self._ends, index, side="right"))
        start = int(self._ends[file - 1]) if file else 0
        return parse(self.files[file][index - start])
