"""Finished notes put together into the banks of a job, and read back."""

import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from notebank.bank import About, Layout, NoteBank, folder, onss
from notebank.bank.bank import Loops
from notebank.errors import BadFile
from notebank.grid.plan import Target


def is_built(job: Path, target: Target) -> bool:
    """Whether a bank is there, whole."""
    path = job / target.place
    return path.is_file() if target.form == "ons" else folder.is_bank(path)


def subtype(target: Target, bits: int) -> str:
    """Of the samples of a bank: bits, of bank.wav; a .bin has 16."""
    return folder.SUBTYPES[16 if target.form == "ons" else bits]


def build(
    job: Path,
    target: Target,
    layout: Layout,
    cells: Iterable[np.ndarray],
    about: About,
    bits: int,
    loops: Loops | None = None,
) -> None:
    """Writes a bank and reads it back.

    Args:
        job: The job's folder.
        target: The bank.
        layout: Where its notes lie.
        cells: [pitches, length] each, of the `subtype`, in file order.
        about: What the bank tells of itself.
        bits: 16 or 32, of bank.wav; a .bin has 16.
        loops: of the notes that have one, complete when all cells have been taken; a .bin has none.

    Raises:
        BadFile: The disk gives back other samples than it was given.
    """
    path = job / target.place
    checksum = Checksum()
    if target.form == "ons":
        onss.write_bin(path, layout, checksum.over(cells))
        back = NoteBank(
            np.memmap(path, onss.SAMPLE, "r", 0, layout.shape), layout.pitches, layout.rate
        )
    else:
        passed = checksum.over(cells)
        back = folder.read(folder.write_cells(path, layout, passed, about, bits, loops=loops))
    written, checksum = checksum.value, Checksum()
    for _ in checksum.over(_read(back)):
        pass
    if checksum.value != written:
        _discard(path)
        raise BadFile(
            f"{path} reads back other samples than were written: the disk is failing or "
            "full; run the same command again"
        )


def _read(bank: NoteBank) -> Iterator[np.ndarray]:
    """The cells of a bank that is mapped, read from its file: what is mapped counts as memory of
    this process, up to the whole bank."""
    mapped = bank.samples
    assert isinstance(mapped, np.memmap) and mapped.filename is not None
    rows, cols, *cell = mapped.shape
    with Path(mapped.filename).open("rb") as file:
        file.seek(mapped.offset)
        for _ in range(rows * cols):
            yield np.fromfile(file, mapped.dtype, int(np.prod(cell))).reshape(cell)


class Checksum:
    """CRC-32 of the samples of all cells that have passed."""

    def __init__(self) -> None:
        self.value = 0

    def over(self, cells: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        for cell in cells:
            self.value = zlib.crc32(cell.data, self.value)
            yield cell


def _discard(path: Path) -> None:
    (path if path.is_file() else path / "bank.json").unlink(missing_ok=True)
