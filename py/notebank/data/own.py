"""An NSynth data set of recordings that somebody has, as `data.make` makes one of a SoundFont."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio.resample import resample
from notebank.data.check import check
from notebank.data.make import FLAC, write_note
from notebank.data.programs import FAMILIES, SOURCES
from notebank.data.qualities import QUALITIES, qualities
from notebank.data.soundfont import RATE
from notebank.errors import BadFile, BadValue

SOURCE = "acoustic"


@dataclass(frozen=True)
class Recorded:
    """One note of somebody's: float32 [T] at `rate` [Hz], its instrument, MIDI pitch and
    velocity."""

    instrument: str
    pitch: int
    velocity: int
    audio: np.ndarray
    rate: int


def make(
    notes: Iterable[Recorded],
    out: Path,
    family: str = "string",
    split: str = "train",
    seconds: float = 4.0,
    on_note: Callable[[int], None] = lambda done: None,
) -> int:
    """Writes a data set.

    Args:
        notes: What goes in, one for each instrument, pitch and velocity.
        out: A new folder.
        family: Of all instruments, one of FAMILIES.
        split: train, valid or test.
        seconds: Length of a note; longer ones are cut, shorter ones followed by silence.
        on_note: on_note(done), called after each.

    Returns:
        How many notes there are.

    Raises:
        BadFile: The folder holds something, or two notes would have one name.
        BadValue: There is no such family.
    """
    if family not in FAMILIES:
        raise BadValue(f"families are {', '.join(FAMILIES)}, not '{family}'")
    if not files.is_free(out):
        raise BadFile(f"{out} is there already: give a new folder")
    (out / "audio").mkdir(parents=True)
    entries: dict[str, dict] = {}
    numbers: dict[str, int] = {}
    for note in notes:
        name = f"{note.instrument}-{note.pitch:03d}-{note.velocity:03d}"
        if name in entries:
            raise BadFile(f"two recordings are {name}: remove one")
        length = round(seconds * RATE)
        audio = resample(note.audio, note.rate, RATE)[:length]
        audio = np.pad(audio, (0, length - audio.size)).astype(np.float32)
        write_note(out / "audio" / f"{name}.{FLAC}", audio)
        number = numbers.setdefault(note.instrument, len(numbers))
        entries[name] = _entry(name, note, number, audio, family, seconds) | {"split": split}
        on_note(len(entries))
    files.write(out / "examples.json", json.dumps(entries, indent=1, sort_keys=True))
    return len(entries)


def _entry(
    name: str, note: Recorded, number: int, audio: np.ndarray, family: str, seconds: float
) -> dict:
    flags = qualities(audio, RATE, seconds)
    return {
        "note_str": name,
        "note": number * 128 * 128 + note.pitch * 128 + note.velocity,
        "instrument_str": note.instrument,
        "instrument": number,
        "pitch": note.pitch,
        "velocity": note.velocity,
        "sample_rate": RATE,
        "qualities": flags,
        "qualities_str": [quality for quality, flag in zip(QUALITIES, flags) if flag],
        "instrument_family": FAMILIES.index(family),
        "instrument_family_str": family,
        "instrument_source": SOURCES.index(SOURCE),
        "instrument_source_str": SOURCE,
        **asdict(check(audio, RATE, note.pitch)),
    }
