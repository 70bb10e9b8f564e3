"""Banks for live coders: folders of samples as SuperDirt (TidalCycles) loads them, and the map that
Strudel reads beside them.

A folder for each pitch, NAME_PITCH, with a file for each place, counted from the top left along
the rows: the number `n` that both languages take. `strudel.json` makes one sound of them, NAME, of
which `note` finds the nearest pitch. Notes that are missing are silent, so that numbers stay.
"""

import json
import os
import re
from pathlib import Path

from notebank import files
from notebank.bank.bank import NoteBank
from notebank.bank.scattered import write_note
from notebank.errors import BadValue

MAP = "strudel.json"
_CLASSES = ("c", "cs", "d", "ds", "e", "f", "fs", "g", "gs", "a", "as", "b")


def write(bank: NoteBank, out: str | os.PathLike, mapped: bool) -> Path:
    """Writes the samples.

    Args:
        bank: an int16 bank gives 16-bit files, another float32.
        out: a folder, made where it is missing; the sound has its name.
        mapped: whether Strudel's map is written, too.

    Returns:
        The map, else the folder.

    Raises:
        BadValue: nothing of the folder's name can be the name of a sound.
        BadFile: a file cannot be written.
    """
    out = Path(out)
    name = sound_name(out.resolve().name)
    rows, cols = bank.samples.shape[:2]
    found: dict[str, list[str]] = {}
    for i, pitch in enumerate(bank.pitches):
        folder = f"{name}_{pitch:03}"
        (out / folder).mkdir(parents=True, exist_ok=True)
        for place in range(rows * cols):
            note = bank.samples[place // cols, place % cols, i]  # silent where it is missing
            write_note(out / folder / f"{place:04}.wav", note, bank.rate, pitch=pitch)
        # Strudel puts the address of the map's folder, without a slash, in front
        found[note_name(pitch)] = [f"/{folder}/{place:04}.wav" for place in range(rows * cols)]
    if not mapped:
        return out
    files.write(out / MAP, json.dumps({name: found}, indent=1) + "\n")
    return out / MAP


def sound_name(text: str) -> str:
    """A name that both languages read as one word, without a number of their own: small letters,
    digits and `_`, a letter in front.

    >>> [sound_name(text) for text in ("My Pad", "808 kit", "flûte:2")]
    ['my_pad', 'kit', 'fl_te_2']
    """
    name = re.sub(r"^[^a-z]+|_+$", "", re.sub(r"[^a-z0-9]+", "_", text.lower()))
    if not name:
        raise BadValue(f"'{text}' is no name for a sound: name the folder with letters a-z")
    return name


def note_name(pitch: int) -> str:
    """How Strudel calls a MIDI pitch.

    >>> [note_name(pitch) for pitch in (60, 61, 21)]
    ['c4', 'cs4', 'a0']
    """
    return f"{_CLASSES[pitch % 12]}{pitch // 12 - 1}"
