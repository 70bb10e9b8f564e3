"""Recordings of notes by number, whatever data set they lie in. That is all that training on raw
audio needs.

NSynth is published as json-wav (`examples.json` and `audio/`) and as TFRecord
(`nsynth-train.tfrecord`); both are read here.
"""

import re
from pathlib import Path
from typing import Protocol

import numpy as np

from notebank.data.nsynth import NSynth
from notebank.data.records import RecordNotes, record_files
from notebank.errors import NotFound
from notebank.tfformats.tfrecord import TFRecord


class Notes(Protocol):
    """`len(notes)` recordings."""

    def __len__(self) -> int: ...

    def audio(self, index: int) -> np.ndarray:
        """Note `index`, float32 [T] at the rate that was asked for."""
        ...

    def name(self, index: int) -> str:
        """What the note is called."""
        ...


def open_notes(path: str | Path, rate: int = 16000, learnt: bool = False) -> "Notes":
    """The notes of an NSynth data set, json-wav or TFRecord.

    Args:
        path: A json-wav folder, a `.tfrecord` file, or a folder of such files.
        rate: [Hz] at which the notes are given.
        learnt: Only those to train on, where a json-wav folder has splits.

    Returns:
        The notes by number.

    Raises:
        NotFound: There is no data set at that path.
        BadFile: Its files cannot be read.
    """
    path = Path(path).expanduser()
    if (path / "examples.json").exists():
        return FolderNotes(NSynth(path).parts()[0] if learnt else NSynth(path), rate)
    records = record_files(path) or ([path] if path.is_file() else [])
    if not records or not path.exists():
        raise NotFound(
            f"{path} is no NSynth data set: it has neither an examples.json nor .tfrecord files"
        )
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


def named_pitch(name: str) -> int | None:
    """The pitch in a note's name, INSTRUMENT_STR-PITCH-VELOCITY; None where it says none.

    >>> named_pitch("flute_acoustic_002-077-100"), named_pitch("tone_1")
    (77, None)
    """
    found = re.fullmatch(r".+-(\d{3})-\d{3}", name)
    return int(found[1]) if found else None
