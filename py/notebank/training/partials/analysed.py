"""Notes as parameters, ready to train on: a data set's recordings, analysed once.

An instrument is finished when its file is there; a run that was stopped analyses only the others.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.audio.partials.analysis import RATE, analyse
from notebank.audio.partials.note import BANDS, FLOOR_DB, PARTIALS, PartialNote
from notebank.errors import BadFile, NotebankError

FRAMES = 176  # 3.02 s: then SoundFonts let go of their notes
SECONDS = 3.05
USABLE = ("", "octave", "no pitch")  # faults of a note that can be learnt from
OnInstrument = Callable[[int, int], None]


def analyse_all(
    data: Path, out: Path, jobs: int = 1, on_instrument: OnInstrument | None = None
) -> None:
    """Analyses all notes of a data set.

    Args:
        data: Folder of the set; each folder in it with a `notes.json` is an instrument.
        out: Gets INSTRUMENT.npz: levels float16 [notes, FRAMES, PARTIALS], noise float16 [notes,
            FRAMES, 2, BANDS], curve float16 [notes, FRAMES] (see `PartialNote`), ratios [notes,
            PARTIALS], and for each note frames, numbered, f0, stiffness, loudness [dB], pitch,
            velocity; and its split.
        jobs: Processes at once.
        on_instrument: on_instrument(done, total), after each instrument.

    Raises:
        BadFile: There are no notes in `data`.
    """
    folders = [path.parent for path in files.within(data, "notes.json")]
    if not folders:
        raise BadFile(f"there is no instrument in {data}: no folder in it has a notes.json")
    out.mkdir(parents=True, exist_ok=True)
    waiting = [folder for folder in folders if not (out / f"{folder.name}.npz").exists()]
    done = len(folders) - len(waiting)
    for _ in _mapped(partial(analyse_instrument, out=out), waiting, jobs):
        done += 1
        if on_instrument is not None:
            on_instrument(done, len(folders))


def _mapped(work: Callable[[Path], None], folders: list[Path], jobs: int) -> Iterator[None]:
    if jobs == 1:
        yield from map(work, folders)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(work, folders)


def analyse_instrument(folder: Path, out: Path) -> None:
    """Analyses the notes of one folder into out/NAME.npz; an empty file where none is usable."""
    entries = files.read_objects(folder / "notes.json")
    rows = [row for entry in entries if (row := _row(folder, entry)) is not None]
    columns: dict[str, Any] = {}
    if rows:
        columns = {name: np.stack([row[name] for row in rows]) for name in rows[0]}
    split = entries[0]["split"] if entries else ""
    with files.replacing(out / f"{folder.name}.npz") as file:
        np.savez(file, split=np.array(split), **columns)


def _row(folder: Path, entry: dict) -> dict[str, np.ndarray] | None:
    if entry["fault"] not in USABLE:
        return None
    pitch = float(entry["pitch"])
    if entry["fault"] == "octave":
        pitch += 12 * round((entry["heard"] - pitch) / 12)
    audio, _ = wav.read(folder / entry["file"], RATE)
    try:
        return row(audio, pitch, float(entry["velocity"]))
    except NotebankError:
        return None


def row(audio: np.ndarray, pitch: float, velocity: float) -> dict[str, np.ndarray]:
    """One note's columns (see `analyse_all`).

    Args:
        audio: [T] at `analysis.RATE`.
        pitch: MIDI.
        velocity: 0..127.

    Raises:
        BadValue: The note cannot be analysed.
    """
    note = analyse(audio[: round(SECONDS * RATE)], RATE, pitch)
    return packed(note) | {
        "loudness": np.float32(loudest_db(audio, RATE)),
        "pitch": np.float32(pitch),
        "velocity": np.float32(velocity),
    }


def loudest_db(audio: np.ndarray, rate: int) -> float:
    """Level [dB] of the loudest 400 ms of audio [T]: a steady sine of amplitude 1 has -3."""
    block = round(0.1 * rate)
    power = np.add.reduceat(np.square(audio, dtype=np.float64), np.arange(0, audio.size, block))
    return float(10 * np.log10(np.convolve(power, np.ones(4)).max() / (4 * block) + 1e-12))


def packed(note: PartialNote) -> dict[str, np.ndarray]:
    """A note's parameters in arrays of fixed size, those of a shorter note at the floor."""
    frames = min(note.frames, FRAMES)
    count = len(note.ratios)
    levels = np.full((FRAMES, PARTIALS), FLOOR_DB, np.float16)
    levels[:frames, :count] = note.levels[:frames]
    noise = np.full((FRAMES, 2, BANDS), FLOOR_DB, np.float16)
    noise[:frames] = note.noise[:frames]
    curve = np.zeros(FRAMES, np.float16)
    curve[:frames] = note.curve[:frames]
    return {
        "levels": levels,
        "noise": noise,
        "curve": curve,
        "ratios": np.pad(note.ratios, (0, PARTIALS - count)),
        "frames": np.int32(frames),
        "numbered": np.int32(note.numbered),
        "f0": np.float32(note.f0),
        "stiffness": np.float32(note.stiffness),
    }
