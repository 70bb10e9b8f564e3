r"""A bank as a folder: `bank.wav` (the samples), `bank.json` (all about them), `bank.txt` (the same
numbers for vanilla Pd).

`bank.wav` is mono, 16-bit or float32, [row][col][pitch][sample]; sample 0 and the last two of every
note are zero, so that four-point interpolation and a note's ends are silent; only banks that come
from elsewhere may lack these guards. `bank.txt` has one FUDI message a line (read it with `[text
define]` or `[textfile]`; skip lines you do not know; `file` comes last, when all else is known)::

    notebank 1;                     the schema version
    rows 5;  cols 5;                cells; row 0 is the top of the pad, column 0 its left
    length 64000;                   samples of one note
    rate 16000;                     Hz
    frames 20800000;                samples of the whole file, rows * cols * pitches * length
    offset 56;  bytes 4;            [soundfiler] message: read -raw <offset> 1 <bytes> l -skip
                                    <start> path array
    bits 32;                        16 or 32 (float)
    guards 1;                       sample 0 and the last two of a note are zero (0: they may be
                                    anything)
    missing 0;                      notes that are not there (bank.json tells which)
    loop 0 4 60 9000 48000 -3;      row, col, pitch, then of that note: first sample of its loop,
                                    samples of the loop, how its level falls [dB/s]; a line for
                                    each note that has a loop
    model concert;  weights bilinear;
    corners flute organ bell voice; NW NE SW SE (absent where unknown)
    pitches 36 40 44;               in file order, ascending
    file bank.wav;                  beside bank.txt

(one message a line in the file.) A note starts at sample ((row * cols + col) * pitches + index) *
length.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.bank.bank import CORNERS, About, Loops, NoteBank
from notebank.bank.layout import Layout
from notebank.errors import BadFile, BadValue
from notebank.notes import Loop

SCHEMA = 1
FORMAT = "notebank bank"
SUBTYPES = {16: "PCM_16", 32: "FLOAT"}


def write(bank: NoteBank, folder: str | os.PathLike, bits: int = 32, guards: bool = True) -> Path:
    """Writes the bank folder; an older bank there is replaced.

    Args:
        bank: its notes must have their zero guards (see `NoteBank.guarded`).
        folder: made where it is missing.
        bits: 16 or 32 (float).
        guards: False takes the notes of a foreign bank as they are, and says so in bank.txt.

    Returns:
        The folder.

    Raises:
        BadValue: other bits, a note without its guards, samples that are NaN or infinite, or more
            of them than a WAV holds (4 GB).
        BadFile: a file cannot be written.
    """
    assert bank.valid is not None
    missing = [(int(r), int(c), bank.pitches[p]) for r, c, p in np.argwhere(~bank.valid)]
    return write_cells(
        folder, bank.layout, bank.cells(), bank.about, bits, missing, guards, bank.loops
    )


def write_cells(
    folder: str | os.PathLike,
    layout: Layout,
    cells: Iterable[np.ndarray],
    about: About = About(),
    bits: int = 32,
    missing: Iterable[tuple[int, int, int]] = (),
    guards: bool = True,
    loops: Loops | None = None,
) -> Path:
    """As `write`, cell by cell.

    `bank.json` is removed first and written last: a folder with a `bank.json` is whole.

    Args:
        folder: made where it is missing.
        layout: of the bank.
        cells: [pitches, length] in file order, floats -1..1 or int16.
        about: where the bank comes from.
        bits: 16 or 32 (float).
        missing: (row, col, pitch) of absent notes.
        guards: notes must have their zero guards; False takes them as they are.
        loops: of the notes that have one, by (row, col, pitch); looked at when all cells are
            written, so it may be filled meanwhile.

    Returns:
        The folder.

    Raises:
        BadValue: other bits; a cell of another shape, without its guards, or with NaN or infinite
            samples; too many or too few cells; more samples than a WAV holds (4 GB).
        BadFile: a file cannot be written.
    """
    if bits not in SUBTYPES:
        raise BadValue(f"a bank has 16 or 32 (float) bits, not {bits}")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bank.json").unlink(missing_ok=True)
    with files.replacing(folder / "bank.wav", durable=True) as file:
        wav.write_header(file, layout.frames, layout.rate, SUBTYPES[bits])
        _write_samples(file, layout, cells, SUBTYPES[bits], guards)
    absent = [list(note) for note in missing]
    rows = [
        (*place, loop.start, loop.length, round(loop.slope, 3))
        for place, loop in sorted((loops or {}).items())
        if loop
    ]
    fudi = _fudi(layout, about, bits, len(absent), guards, rows)
    files.write(folder / "bank.txt", fudi, durable=True)
    files.write(
        folder / "bank.json",
        json.dumps(_description(layout, about, bits, absent, rows), indent=1) + "\n",
        durable=True,
    )
    return folder


def _write_samples(
    file: BinaryIO, layout: Layout, cells: Iterable[np.ndarray], subtype: str, guards: bool
) -> None:
    written = 0
    for cell in cells:
        if cell.shape != layout.shape[2:]:
            raise BadValue(
                f"cell {written} is {list(cell.shape)}, the bank's cells are "
                f"{list(layout.shape[2:])}"
            )
        if guards and (cell[:, 0].any() or cell[:, -2:].any()):
            raise BadValue(
                f"the notes of cell {written} must begin with one zero sample and end "
                "with two (NoteBank.guarded() sees to it)"
            )
        if not np.all(np.isfinite(cell)):
            raise BadValue(f"the notes of cell {written} hold NaN or infinite samples")
        file.write(wav.to_subtype(cell, subtype).data)
        written += 1
    if written != layout.rows * layout.cols:
        raise BadValue(f"got {written} cells for {layout.rows} x {layout.cols}")


def _description(
    layout: Layout, about: About, bits: int, missing: list, loops: list
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "schema": SCHEMA,
        "file": "bank.wav",
        "offset": wav.DATA_OFFSET[SUBTYPES[bits]],
        "bits": bits,
        "order": ["row", "col", "pitch", "sample"],
        "rows": layout.rows,
        "cols": layout.cols,
        "length": layout.length,
        "rate": layout.rate,
        "pitches": list(layout.pitches),
        "missing": missing,
        "loops": loops,
        "model": about.model,
        "corners": dict(zip(CORNERS, about.corners)),
        "weights": about.weights,
        "provenance": about.provenance,
    }


def _fudi(layout: Layout, about: About, bits: int, missing: int, guards: bool, loops: list) -> str:
    lines: list[tuple] = [
        ("notebank", SCHEMA),
        ("rows", layout.rows),
        ("cols", layout.cols),
        ("length", layout.length),
        ("rate", layout.rate),
        ("frames", layout.frames),
        ("offset", wav.DATA_OFFSET[SUBTYPES[bits]]),
        ("bytes", bits // 8),
        ("bits", bits),
        ("guards", int(guards)),
        ("missing", missing),
        *(("loop", *loop) for loop in loops),
        ("model", about.model or "unknown"),
        ("weights", about.weights),
        *([("corners", *about.corners)] if about.corners else []),
        ("pitches", *layout.pitches),
        ("file", "bank.wav"),
    ]
    return "".join(" ".join(map(_atom, line)) + ";\n" for line in lines)


def _atom(value: object) -> str:
    return "".join("\\" + c if c in " ,;\\$" else c for c in str(value))


def is_bank(path: str | os.PathLike) -> bool:
    """True for a folder with a `bank.json`."""
    return (Path(path) / "bank.json").is_file()


def read(folder: str | os.PathLike) -> NoteBank:
    """Opens a bank folder (or its bank.json, bank.txt or bank.wav); the samples stay in the file
    (numpy memmap, read-only)."""
    folder = Path(folder)
    folder = folder.parent if folder.name in ("bank.json", "bank.txt", "bank.wav") else folder
    if not is_bank(folder):
        raise BadFile(f"{folder} is no note bank: it has no bank.json")
    with files.parsing(folder / "bank.json", "the description of a bank"):
        return _open(folder, files.read_object(folder / "bank.json"))


def _open(folder: Path, about: dict[str, Any]) -> NoteBank:
    if about.get("format") != FORMAT or about["schema"] > SCHEMA:
        raise BadFile(
            f"{folder / 'bank.json'} says {about.get('format')!r} schema {about.get('schema')}; "
            f"this notebank reads {FORMAT!r} up to schema {SCHEMA}"
        )
    layout = Layout(
        about["rows"], about["cols"], tuple(about["pitches"]), about["length"], about["rate"]
    )
    path, subtype = folder / Path(about["file"]).name, SUBTYPES[about["bits"]]
    expected = about["offset"] + layout.frames * wav.DTYPES[subtype].itemsize
    actual = path.stat().st_size if path.is_file() else 0
    if actual != expected:
        raise BadFile(
            f"{path} holds {actual} bytes, but bank.json tells of {expected} "
            f"({layout.rows} x {layout.cols} x {len(layout.pitches)} x {layout.length} samples)"
        )
    samples = np.memmap(path, wav.DTYPES[subtype], "r", about["offset"], layout.shape)
    valid = np.ones(layout.shape[:3], bool)
    for row, col, pitch in about["missing"]:
        valid[row, col, layout.index(pitch)] = False
    # banks of before tell none
    loops = {tuple(loop[:3]): Loop(*loop[3:]) for loop in about.get("loops", [])}
    corners = (
        tuple(about["corners"].get(corner, "") for corner in CORNERS) if about["corners"] else ()
    )
    return NoteBank(
        samples,
        layout.pitches,
        layout.rate,
        valid,
        About(about["model"], corners, about["weights"], about["provenance"]),
        loops,
    )
