"""Finished notes of a grid, each a file of raw float32 samples that is on the disk before it counts."""

import shutil
from pathlib import Path

import numpy as np

from notebank import files

SAMPLE = np.dtype("<f4")


class NoteFiles:
    """Notes of `samples` samples in `folder`, each known by the number of its mix and its pitch."""

    def __init__(self, folder: Path, samples: int):
        self.folder = folder
        self.samples = samples

    def open(self) -> None:
        """Makes the folder and removes what a killed run left half-written."""
        self.folder.mkdir(exist_ok=True)
        for leftover in self.folder.glob(".*.tmp"):
            leftover.unlink()

    def here(self) -> set[tuple[int, int]]:
        """(number, pitch) of the notes that are there, whole."""
        size = SAMPLE.itemsize * self.samples
        names = [path.stem.split("_") for path in self.folder.glob("[0-9]*_[0-9]*.f32") if path.stat().st_size == size]
        return {(int(number), int(pitch)) for number, pitch in names}

    def put(self, number: int, pitch: int, audio: np.ndarray) -> None:
        """Keeps a note, float32 [samples]; it is durable when this returns."""
        files.write(self._path(number, pitch), np.ascontiguousarray(audio, SAMPLE).tobytes(), durable=True)

    def get(self, number: int, pitch: int) -> np.ndarray:
        """The note, float32 [samples]."""
        return np.fromfile(self._path(number, pitch), SAMPLE)

    def clear(self) -> None:
        """Removes them all."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, number: int, pitch: int) -> Path:
        return self.folder / f"{number:05}_{pitch}.f32"
