"""The analysed notes in memory, instrument by instrument."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank import files
from notebank.errors import BadFile

COLUMNS = (
    "levels",
    "noise",
    "ratios",
    "frames",
    "numbered",
    "f0",
    "curve",
    "stiffness",
    "loudness",
    "pitch",
    "velocity",
)


@dataclass(frozen=True)
class Instrument:
    """An instrument's notes, each column [notes, …] as `analysed.analyse_all` wrote it."""

    name: str
    split: str
    columns: dict[str, np.ndarray]

    def __len__(self) -> int:
        return len(self.columns["pitch"])

    def __getitem__(self, name: str) -> np.ndarray:
        return self.columns[name]


def load(folder: Path) -> list[Instrument]:
    """All instruments of a folder, by name; those without notes are left out.

    Raises:
        BadFile: There are none.
    """
    found = [_instrument(path) for path in files.entries(folder, "*.npz")]
    usable = [instrument for instrument in found if instrument is not None]
    if not usable:
        raise BadFile(f"there are no analysed notes in {folder}")
    return usable


def _instrument(path: Path) -> Instrument | None:
    with np.load(path) as stored:
        if "pitch" not in stored:
            return None
        columns = {name: stored[name] for name in COLUMNS}
        return Instrument(path.stem, str(stored["split"]), columns)
