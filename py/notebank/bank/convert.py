"""Banks from any format into any other. Samples stay what they are: 16-bit banks stay 16-bit,
nothing is faded or scaled, but that notes with a slope die where the format knows no loops.

(Max for Live's MP3 loses a little, a SoundFont the floats.)
"""

import os
from pathlib import Path

import numpy as np

from notebank import files
from notebank.bank import folder, m4l, onss, samplemap, scattered, sf2, sfz
from notebank.bank.bank import NoteBank
from notebank.errors import BadFile, BadValue

FORMS = ("folder", "ons", "wav", "flac", "sfz", "sf2", "m4l", "dirt", "strudel")
LOOPLESS = (
    "ons",
    "flac",
    "m4l",
    "dirt",
    "strudel",
)  # notes die by themselves there, and loops are not told


def read(path: str | os.PathLike, settings: str | os.PathLike | None = None) -> NoteBank:
    """Opens what is at `path`: our folder, a .bin (or a folder with just one; CARD/NAME is the
    NAME.bin in it), a folder of single notes, an SFZ instrument, a grid of the NSynth device for
    Max for Live."""
    path = Path(path)
    named = path.with_name(f"{path.name}.bin")
    if not path.exists() and named.is_file():
        path = named
    if path.suffix.lower() == ".bin":
        return onss.read(path, settings)
    if path.suffix.lower() == ".sfz" or (path / "pad.sfz").is_file():
        return sfz.read(path)
    if m4l.is_m4l(path):
        return m4l.read(path)
    if path.is_dir() and not folder.is_bank(path):
        if scattered.is_scattered(path):
            return scattered.read(path)
        if found := [file for file in files.entries(path) if file.suffix.lower() == ".bin"]:
            return onss.read(_only(found, path), settings)
    if not path.exists():
        raise BadFile(f"{path} is missing: give a note bank")
    if path.is_file() and not folder.is_bank(path.parent):
        raise BadFile(f"{path} is no note bank: give a folder, a .bin or a .sfz")
    return folder.read(path)


def _only(found: list[Path], card: Path) -> Path:
    if len(found) > 1:
        names = ", ".join(file.stem for file in found)
        raise BadFile(f"{card} holds {len(found)} banks, name one as {card / 'NAME'}: {names}")
    return found[0]


def write(
    bank: NoteBank, out: str | os.PathLike, form: str, bits: int | None = None, dialect: str = "all"
) -> Path:
    """Writes a bank in one of FORMS.

    Args:
        bank: its samples stay what they are (MP3 loses a little).
        out: a folder that is new or empty; of sf2 also a new file NAME.sf2.
        form: one of FORMS.
        bits: of `folder`, 16 or 32; None keeps those of the bank.
        dialect: of an ONS settings.json, see `settings.dump`.

    Returns:
        What was written: the folder, or the file in it that opens the bank.

    Raises:
        BadValue: form, bits or dialect are unknown, or the form cannot hold this bank.
        BadFile: something is at `out` already, or a file cannot be written.
    """
    if form not in FORMS:
        raise BadValue(f"banks are written as {', '.join(FORMS)}, not as '{form}'")
    out = Path(out)
    if not files.is_free(out):
        raise BadFile(f"{out} is there already: give a new folder, nothing is overwritten")
    if form in LOOPLESS:
        bank = bank.unlooped()
    if form == "ons":
        return onss.write(bank, out, dialect)
    if form in scattered.KINDS:
        return scattered.write(bank, out, form)
    if form == "sfz":
        return sfz.write(bank, out)
    if form == "sf2":
        return sf2.write(bank, out)
    if form == "m4l":
        return m4l.write(bank, out)
    if form in ("dirt", "strudel"):
        return samplemap.write(bank, out, form == "strudel")
    return folder.write(
        bank, out, bits or (16 if bank.samples.dtype == np.int16 else 32), guards=is_guarded(bank)
    )


def is_guarded(bank: NoteBank) -> bool:
    """Whether sample 0 and the last two of every note are zero."""
    return not any(cell[:, 0].any() or cell[:, -2:].any() for cell in bank.cells())
