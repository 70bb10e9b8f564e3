"""Banks for Magenta's NSynth device for Max for Live: a folder of MP3 notes and a text file
`options`.

A note is called NAME_INDEX_xX_yY_pitchP.mp3; X grows rightwards and Y upwards, a unit from sound to
sound; INDEX counts places row by row from the bottom left. `options` is one line of a Max [coll]:
`1, MIN STEP PITCHES COLUMNS ROWS SOUNDS SOUNDS NAME;`. (Format: nsynth/ of magenta-demos.) MP3
loses a little: what is read back is not the same byte by byte.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.bank import scattered
from notebank.bank.bank import About, NoteBank
from notebank.errors import BadFile, BadValue

OPTIONS = "options"
BEST = 0.0  # of MP3's qualities: the one that loses least
_NOTE = re.compile(
    r"(.+)_(\d{6})_x[\d.]+_y[\d.]+_pitch(\d{1,3})\.(mp3|wav|flac|aiff?)", re.IGNORECASE
)


@dataclass(frozen=True)
class Options:
    """pitches: lowest, semitones from one to the next, how many; side: cells a side; sounds: sounds
    a side; name: of the grid."""

    lowest: int
    step: int
    count: int
    side: int
    sounds: int
    name: str

    def __post_init__(self) -> None:
        if self.sounds < 2 or self.side < self.sounds or (self.side - 1) % (self.sounds - 1):
            raise BadValue(
                f"{self.side} cells a side cannot lie evenly between {self.sounds} sounds a side"
            )
        if self.step < 1 or self.count < 1:
            raise BadValue(
                f"{self.count} pitches, {self.step} semitones apart, are no pitches of a grid"
            )

    @property
    def pitches(self) -> tuple[int, ...]:
        return tuple(range(self.lowest, self.lowest + self.step * self.count, self.step))

    def text(self) -> str:
        """The file."""
        return (
            f"1, {self.lowest} {self.step} {self.count} {self.side} {self.side} {self.sounds} "
            f"{self.sounds} {self.name};"
        )

    def note(self, row: int, col: int, pitch: int) -> str:
        """A note's file name without its ending.

        Args:
            row: of its cell, 0 at the top.
            col: of its cell, 0 at the left.
            pitch: MIDI pitch.

        Returns:
            NAME_INDEX_xX_yY_pitchP.
        """
        up, unit = self.side - 1 - row, (self.sounds - 1) / (self.side - 1)
        return (
            f"{self.name}_{up * self.side + col:06}_x{col * unit:.2f}_y{up * unit:.2f}_pitch{pitch}"
        )

    def place(self, index: int) -> tuple[int, int]:
        """(row, column) of an INDEX."""
        return self.side - 1 - index // self.side, index % self.side


def parse(text: str, where: str = OPTIONS) -> Options:
    """What an `options` file says."""
    found = re.fullmatch(r"\s*1,\s*(\d+) (\d+) (\d+) (\d+) (\d+) (\d+) (\d+) (.+?)\s*;\s*", text)
    if found is None:
        raise BadFile(
            f"{where} is no options file of the NSynth device: it should be one line "
            "`1, MIN STEP PITCHES COLUMNS ROWS SOUNDS SOUNDS NAME;`"
        )
    lowest, step, count, cols, rows, across, up = map(int, found.groups()[:7])
    if (cols, across) != (rows, up):
        raise BadFile(
            f"{where} tells of {cols} x {rows} cells between {across} x {up} sounds: the "
            "device's grids are square"
        )
    try:
        return Options(lowest, step, count, cols, across, found[8])
    except BadValue as error:
        raise BadFile(f"{where}: {error}") from error


def options_of(bank: NoteBank, name: str) -> Options:
    """What can be told of a bank; BadValue where the device's format cannot hold it."""
    layout, pitches = bank.layout, bank.pitches
    steps = {high - low for low, high in pairwise(pitches)} or {1}
    if layout.rows != layout.cols or len(steps) != 1 or min(steps) < 1:
        raise BadValue(
            "the NSynth device takes square grids whose pitches are evenly spaced and rise, not "
            f"{layout.rows} x {layout.cols} cells of {' '.join(map(str, pitches))}"
        )
    return Options(
        pitches[0],
        min(steps),
        len(pitches),
        layout.rows,
        int(bank.about.provenance.get("sounds a side", 2)),
        name,
    )


def write(bank: NoteBank, folder: str | os.PathLike) -> Path:
    """Writes notes and options into `folder`, after which the grid is called; returns it. Absent
    notes get no file."""
    import soundfile

    folder = Path(folder)
    options = options_of(bank, re.sub(r"[^A-Za-z0-9.-]", "-", folder.name.strip(".")) or "grid")
    folder.mkdir(parents=True, exist_ok=True)
    assert bank.valid is not None
    for row, col, i in np.argwhere(bank.valid):
        pitch = bank.pitches[i]
        with files.replacing(folder / f"{options.note(row, col, pitch)}.mp3") as file:
            soundfile.write(
                file,
                wav.to_subtype(bank.samples[row, col, i], "FLOAT"),
                bank.rate,
                format="MP3",
                subtype="MPEG_LAYER_III",
                compression_level=BEST,
            )
    files.write(folder / OPTIONS, options.text())
    return folder


def is_m4l(folder: str | os.PathLike) -> bool:
    """Whether a folder holds such a bank."""
    return (Path(folder) / OPTIONS).is_file()


def read(folder: str | os.PathLike) -> NoteBank:
    """The bank (in memory), float32; grids of more than 2 x 2 sounds are one bank without named
    corners."""
    folder = Path(folder)
    options = parse(files.read_text(folder / OPTIONS), str(folder / OPTIONS))
    found = dict(_notes(folder, options))
    about = About(
        weights="unknown", provenance={"file": folder.name, "sounds a side": options.sounds}
    )
    bank = scattered.collect(found, about)
    if (bank.layout.rows, bank.layout.cols, bank.pitches) != (
        options.side,
        options.side,
        options.pitches,
    ):
        raise BadFile(
            f"{folder} has notes for {bank.layout.rows} x {bank.layout.cols} cells of "
            f"{len(bank.pitches)} pitches, but its "
            f"options tell of {options.side} x {options.side} cells of {options.count} pitches"
        )
    return bank


def _notes(folder: Path, options: Options) -> Iterator[tuple[tuple[int, int, int], Path]]:
    for path in files.entries(folder):
        name = _NOTE.fullmatch(path.name)
        if name is None or name[1] != options.name:
            continue
        row, col = options.place(int(name[2]))
        if row < 0:
            raise BadFile(
                f"{path.name} lies outside the {options.side} x {options.side} cells that "
                "its options tell of"
            )
        yield (row, col, int(name[3])), path
