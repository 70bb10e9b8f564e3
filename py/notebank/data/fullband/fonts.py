"""The half that SoundFonts give: which programs, which notes, and their rendering."""

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from notebank import files
from notebank.data.fullband import exam
from notebank.data.fullband.hearing import judged
from notebank.data.soundfont import RENDER_RATE, render_notes
from notebank.data.splits import split_of
from notebank.errors import BadFile, NotFound
from notebank.notes import Note

LOW, HIGH = 21, 108
STEP = 4  # semitones: one pitch by chance out of each such step, so that all occur
SOFT, LOUD = (25, 75), (85, 127)  # velocities, one by chance out of each range
SECONDS = 4.0
# without the orchestra hit, and from the sound effects on
MELODIC = tuple(number for number in range(112) if number != 55 and number not in exam.PROGRAMS)
CLEAR = 0.5  # least share of the notes that sound, whose pitch must be heard, in some octave
# glockenspiel, tubular bells, timpani: they are tuned, but their spectra are no harmonic series,
# and a pitch detector hears all sorts
INHARMONIC = (9, 14, 47)


def notes_of(program: int, seed: int, font: str) -> list[Note]:
    """The notes of one program, in the order they are rendered; others in each font."""
    # not hash(), which differs from run to run
    random = np.random.default_rng([seed, program, *font.encode()])
    return [
        Note(first + int(random.integers(STEP)), int(random.integers(low, high + 1)), SECONDS)
        for first in range(LOW, HIGH + 1, STEP)
        for low, high in (SOFT, LOUD)
    ]


def render(font: Path, program: int, folder: Path, seed: int) -> None:
    """Writes the notes of one program as folder/NAME_PITCH_VELOCITY.flac, 48 kHz, 16 bits, and
    then `folder/notes.json`, a list of entries.

    The list is empty where the font has no such program, or a pitch is heard in too few notes.
    Where a note is heard whole octaves from its name, as in stops of organs, its fault is "octave".

    Args:
        font: The SoundFont.
        program: 0..127, counted as in General MIDI files.
        folder: Made; its name is the instrument's.
        seed: Of pitches and velocities.

    Raises:
        BadFile: The font cannot be loaded, or a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    entries: list[dict] = []
    for note, audio in _rendered(font, program, notes_of(program, seed, font.stem)):
        about = judged(audio, RENDER_RATE, note.pitch)
        if about.fault == "quiet":
            continue
        name = f"{folder.name}_{note.pitch}_{note.velocity}.flac"
        _write(folder / name, audio)
        entries.append(
            {
                "file": name,
                "instrument": folder.name,
                "source": font.stem,
                "program": program,
                "pitch": note.pitch,
                "velocity": note.velocity,
                "rate": RENDER_RATE,
                "split": split_of(program),
                **asdict(about),
            }
        )
    clear = sum(entry["fault"] in ("", "octave") for entry in entries)
    if clear < CLEAR * len(entries) and program not in INHARMONIC:
        for entry in entries:
            (folder / entry["file"]).unlink()
        entries = []
    files.write(folder / "notes.json", json.dumps(entries, indent=1))


def _rendered(font: Path, program: int, notes: list[Note]) -> list[tuple[Note, np.ndarray]]:
    try:
        return list(zip(notes, render_notes(font, program, notes, rate=RENDER_RATE)))
    except NotFound:
        return []
    except BadFile as error:
        if "silent" in str(error):
            return []
        raise


def _write(path: Path, audio: np.ndarray) -> None:
    import soundfile

    with files.replacing(path) as file:
        soundfile.write(file, audio, RENDER_RATE, subtype="PCM_16", format="FLAC")
