"""Notes in TFRecord files, one after the other, as NSynth is published
(`nsynth-train.tfrecord`)."""

from pathlib import Path

import numpy as np

from notebank.audio.resample import resample
from notebank.errors import BadFile
from notebank.files import entries
from notebank.tfformats.tfexample import Feature, parse
from notebank.tfformats.tfrecord import TFRecord


def record_files(path: Path, split: str | None = None) -> list[Path]:
    """`path` itself, or the .tfrecord files in that folder; with a split, those whose names hold
    it."""
    there = entries(path) if path.is_dir() else [path]
    found = [p for p in there if ".tfrecord" in p.name and p.is_file()]
    return [p for p in found if split is None or f"-{split}." in p.name]


class RecordNotes:
    """Fields of a record: `audio` float [T], `note_str`, `sample_rate` (16000 if it is missing),
    and NSynth's labels."""

    def __init__(self, files: list[TFRecord], rate: int = 16000):
        self.files, self.rate = files, rate
        self._ends = np.cumsum([len(file) for file in files])

    def __len__(self) -> int:
        return int(self._ends[-1])

    def audio(self, index: int, rate: int | None = None) -> np.ndarray:
        """Note `index`, float32 [T] at `rate`."""
        features = self._features(index)
        audio = features.get("audio")
        if not isinstance(audio, np.ndarray) or audio.dtype.kind != "f" or not audio.size:
            raise BadFile(
                f"record {index} has no audio; it holds {', '.join(sorted(features)) or 'nothing'}"
            )
        stored = features.get("sample_rate")
        return resample(
            audio,
            int(stored[0]) if isinstance(stored, np.ndarray) and stored.size else 16000,
            rate or self.rate,
        )

    def name(self, index: int) -> str:
        """What the note is called."""
        return _plain(self._features(index).get("note_str")) or f"record {index}"

    def entry(self, index: int) -> dict:
        """The note's labels as `examples.json` would have them: everything in the record but its
        audio."""
        return {
            name: _plain(value) for name, value in self._features(index).items() if name != "audio"
        }

    def _features(self, index: int) -> dict[str, Feature]:
        file = int(np.searchsorted(self._ends, index, side="right"))
        start = int(self._ends[file - 1]) if file else 0
        return parse(self.files[file][index - start])


def _plain(feature: Feature | None):
    """The first value: text of bytes (older files pad it with zero bytes to a fixed width), or a
    number; None if there is none."""
    if feature is None or not len(feature):
        return None
    return (
        feature[0].rstrip(b"\0").decode("utf-8", "replace")
        if isinstance(feature, list)
        else feature[0].item()
    )
