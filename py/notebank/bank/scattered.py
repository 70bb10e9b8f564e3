"""A bank as a folder of single notes, for samplers, editors and people: ROW_COL_PITCH.wav (or
.flac), and about.json.

Rows, columns and pitches are told by the files' names (`02_00_060.wav`: third row, first column,
middle C); a note without a file is missing. Loops stand in the WAVs (`smpl` chunks; FLACs have
none). `about.json` keeps what names cannot tell; a folder without it can be read as well.
"""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.bank.bank import About, NoteBank
from notebank.bank.layout import Layout
from notebank.errors import BadFile, BadValue
from notebank.notes import NO_LOOP, Loop

KINDS = ("wav", "flac")
_NAME = re.compile(r"(\d+)_(\d+)_(\d{1,3})\.(wav|flac)", re.IGNORECASE)


def write(bank: NoteBank, folder: str | os.PathLike, kind: str = "wav") -> Path:
    """Writes the notes and about.json; absent notes get no file.

    Args:
        bank: an int16 bank gives 16-bit files, another float32 (a FLAC is 16-bit always).
        folder: made where it is missing.
        kind: wav or flac.

    Returns:
        The folder.

    Raises:
        BadValue: another kind.
        BadFile: a file cannot be written.
    """
    if kind not in KINDS:
        raise BadValue(f"notes are written as {' or '.join(KINDS)}, not '{kind}'")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for (row, col, pitch), note in notes(bank):
        path = folder / f"{note_name(row, col, pitch)}.{kind}"
        write_note(path, note, bank.rate, bank.loop(row, col, pitch), pitch)
    files.write(folder / "about.json", json.dumps(asdict(bank.about), indent=1) + "\n")
    return folder


def notes(bank: NoteBank) -> Iterator[tuple[tuple[int, int, int], np.ndarray]]:
    """((row, column, pitch), samples [length]) of all notes that are there."""
    assert bank.valid is not None
    for row, col, i in np.argwhere(bank.valid).tolist():
        yield (row, col, bank.pitches[i]), bank.samples[row, col, i]


def note_name(row: int, col: int, pitch: int) -> str:
    """A note's file name without its ending; sorted by name, notes lie as in a bank.

    Args:
        row: of its cell, 0 at the top.
        col: of its cell, 0 at the left.
        pitch: MIDI pitch.

    Returns:
        ROW_COL_PITCH, filled up with zeros.
    """
    return f"{row:02}_{col:02}_{pitch:03}"


def write_note(
    path: Path, note: np.ndarray, rate: int, loop: Loop = NO_LOOP, pitch: int = 60
) -> None:
    """Writes one note.

    Args:
        path: WAV (int16 or float32, as the note is) or, by its name, FLAC (16-bit).
        note: [length], floats -1..1 or int16.
        rate: [Hz].
        loop: told in a WAV's `smpl` chunk; a FLAC tells none.
        pitch: MIDI, told there too.

    Raises:
        BadValue: a WAV would not be mono, or too long.
        BadFile: the file cannot be written.
    """
    if path.suffix.lower() == ".wav":
        subtype = "PCM_16" if note.dtype == np.int16 else "FLOAT"
        wav.write(path, note, rate, subtype, loop=loop, pitch=pitch)
        return
    import soundfile  # imported here, so that banks open where libsndfile is missing

    with files.replacing(path) as file:
        soundfile.write(file, wav.to_subtype(note, "PCM_16"), rate, format="FLAC", subtype="PCM_16")


def read_note(path: Path, mixed: bool = False) -> tuple[np.ndarray, int]:
    """(samples [T], rate): int16 of 16-bit files, exactly as they are stored, else float32.

    mixed: Several channels become their mean, float32; else they are refused.
    """
    import soundfile

    try:
        with soundfile.SoundFile(path) as file:
            exact = file.subtype == "PCM_16"
            samples = file.read(dtype="int16" if exact else "float32", always_2d=True)
            rate = file.samplerate
    except (soundfile.LibsndfileError, RuntimeError) as error:
        raise BadFile(f"{path.name} is no sound file that can be read: {error}") from error
    if mixed and samples.shape[1] > 1:
        scale = np.float32(1 << 15 if exact else 1)
        return samples.mean(axis=1, dtype=np.float32) / scale, rate
    if samples.shape[1] != 1:
        raise BadFile(f"{path.name} has {samples.shape[1]} channels, the notes of a bank have one")
    return samples[:, 0], rate


def is_scattered(folder: str | os.PathLike) -> bool:
    """Whether a folder holds notes under such names."""
    return Path(folder).is_dir() and any(
        _NAME.fullmatch(path.name) for path in files.entries(folder)
    )


def read(folder: str | os.PathLike) -> NoteBank:
    """The bank (in memory) of the notes in a folder; all must have the same length and rate."""
    folder = Path(folder)
    found = {
        (int(m[1]), int(m[2]), int(m[3])): path
        for path in files.entries(folder)
        if (m := _NAME.fullmatch(path.name))
    }
    return collect(found, _about(folder))


def collect(found: dict[tuple[int, int, int], Path], about: About) -> NoteBank:
    """The bank of files by (row, column, pitch)."""
    if not found:
        raise BadFile(
            "there are no notes here: their files are called ROW_COL_PITCH.wav, like 00_00_060.wav"
        )
    first, rate = read_note(next(iter(found.values())))
    pitches = tuple(sorted({pitch for _, _, pitch in found}))
    layout = Layout(
        1 + max(row for row, _, _ in found),
        1 + max(col for _, col, _ in found),
        pitches,
        first.size,
        rate,
    )
    samples, valid = np.zeros(layout.shape, first.dtype), np.zeros(layout.shape[:3], bool)
    loops: dict[tuple[int, int, int], Loop] = {}
    for (row, col, pitch), path in found.items():
        note, its_rate = read_note(path)
        if (note.size, its_rate, note.dtype) != (first.size, rate, first.dtype):
            raise BadFile(
                f"{path.name} holds {note.size} samples at {its_rate} Hz ({note.dtype}), "
                f"other notes {first.size} at {rate} ({first.dtype}): all must be alike"
            )
        samples[row, col, layout.index(pitch)] = note
        valid[row, col, layout.index(pitch)] = True
        if loop := loop_of(path, note.size):
            loops[row, col, pitch] = loop
    return NoteBank(samples, pitches, rate, valid, about, loops)


def loop_of(path: Path, samples: int) -> Loop:
    """The loop that a WAV tells of; none where our players cannot play it."""
    try:
        return wav.read_loop(path).check(samples)
    except BadValue:
        return NO_LOOP


def _about(folder: Path) -> About:
    if not (folder / "about.json").exists():
        return About(weights="unknown")
    try:
        return About(**files.read_object(folder / "about.json"))
    except (ValueError, TypeError) as error:
        raise BadFile(f"{folder / 'about.json'} is damaged: {error}") from error
