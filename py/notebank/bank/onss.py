"""Banks of the Open NSynth Super: headerless 16-bit little-endian `.bin`, [y][x][pitch][sample],
with a settings.json beside it.

A file is named after its corners, TL_TR_BL_BR.bin. A note starts at byte 2 * ((y * resolution + x)
* pitches + index) * length.
"""

import os
from collections.abc import Iterable
from itertools import product
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio.wav import to_subtype
from notebank.bank import pingpong
from notebank.bank.bank import About, NoteBank
from notebank.bank.layout import Layout
from notebank.bank.settings import Settings, dump, parse
from notebank.errors import BadFile, BadValue

SAMPLE = np.dtype("<i2")


def write(bank: NoteBank, folder: str | os.PathLike, dialect: str = "all") -> Path:
    """Writes the bank's .bin and its settings.json, in which notes loop between the points that the
    bank's provenance tells (`looping`, `loop`), or else that suit it.

    Args:
        bank: int16 samples go out unchanged.
        folder: made where it is missing.
        dialect: of settings.json, see `settings.dump`.

    Returns:
        The .bin.

    Raises:
        BadValue: the bank is not square, or the dialect is unknown or cannot hold it.
        BadFile: a file cannot be written.
    """
    told = bank.about.provenance
    settings = Settings(
        bank.layout,
        tuple((name,) for name in bank.about.corners),
        bool(told.get("looping", True)),
        tuple(told.get("loop") or pingpong.choose([bank])),
    )
    text = dump(settings, dialect)  # before the samples: nothing is written where this fails
    path = write_bin(Path(folder) / file_name(bank.about.corners), bank.layout, bank.cells())
    files.write(path.with_name("settings.json"), text, durable=True)
    return path


def file_name(corners: tuple[str, ...]) -> str:
    """The .bin's name: its corners, top-left, top-right, bottom-left, bottom-right."""
    return f"{'_'.join(corners) or 'bank'}.bin"


def write_bin(path: Path, layout: Layout, cells: Iterable[np.ndarray]) -> Path:
    """Writes the .bin alone, cell by cell.

    Args:
        path: the file; its folder is made where it is missing.
        layout: of the bank.
        cells: [pitches, length] in file order, float32 -1..1 or int16.

    Returns:
        The file.

    Raises:
        BadValue: a cell has another shape, or there are too many or too few.
        BadFile: the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with files.replacing(path, durable=True) as file:
        for cell in cells:
            if cell.shape != layout.shape[2:]:
                raise BadValue(
                    f"cell {written} is {list(cell.shape)}, the bank's cells are "
                    f"{list(layout.shape[2:])}"
                )
            file.write(to_subtype(cell, "PCM_16").data)
            written += 1
        if written != layout.rows * layout.cols:
            raise BadValue(f"got {written} cells for {layout.rows} x {layout.cols}")
    return path


def read(path: str | os.PathLike, settings: str | os.PathLike | None = None) -> NoteBank:
    """Opens a .bin; settings: its settings.json (default: the one beside it). The samples stay in
    the file (memmap, read-only)."""
    path = Path(path)
    settings_path = Path(settings) if settings is not None else path.with_name("settings.json")
    for needed in (path, settings_path):
        if not needed.is_file():
            what = "a folder" if needed.exists() else "missing"
            raise BadFile(f"{needed} is {what}: a bank is a .bin with its settings.json")
    with files.parsing(settings_path, "a settings file"):
        told = parse(files.read_text(settings_path), str(settings_path))
        _check_size(path, told.layout, settings_path.name)
        layout = told.layout
        samples = np.memmap(path, SAMPLE, "r", 0, layout.shape)
        about = About(
            corners=_corner_names(path.stem, told.corners),
            weights="unknown",
            provenance={"file": path.name, "looping": told.looping, "loop": list(told.loop)},
        )
        return NoteBank(samples, layout.pitches, layout.rate, None, about)


def _check_size(path: Path, layout: Layout, settings_name: str) -> None:
    expected, actual = SAMPLE.itemsize * layout.frames, path.stat().st_size
    if actual == expected:
        return
    notes = actual / (SAMPLE.itemsize * layout.rows * layout.cols * layout.length)
    hint = f"; it would fit {notes:.0f} pitches" if notes >= 1 and notes.is_integer() else ""
    raise BadFile(
        f"{path.name} holds {actual} bytes, but {settings_name} tells of {layout.rows} x "
        f"{layout.cols} cells x "
        f"{len(layout.pitches)} pitches x {layout.length} samples x 2 = {expected}{hint}"
    )


def _corner_names(stem: str, corners: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Names may hold underscores themselves, so the settings' instruments are tried before the
    file's name is split."""
    for names in product(*corners) if corners else ():
        if "_".join(names) == stem:
            return names
    parts = tuple(stem.split("_"))
    return parts if len(parts) == 4 and all(parts) else ()
