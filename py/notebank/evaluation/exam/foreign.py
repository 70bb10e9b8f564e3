"""Somebody else's versions of an exam's notes, from their files."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from notebank.audio.measures.msmel import RATE
from notebank.audio.resample import resample
from notebank.errors import BadFile, NotFound, first_names
from notebank.evaluation.exam.instruments import Instrument
from notebank.files import entries
from notebank.sounds import recording
from notebank.sounds.pack import KINDS, of_files

Key = tuple[str, int]  # instrument and pitch


def find(folder: str | Path, instruments: Sequence[Instrument]) -> dict[Key, Path]:
    """The files that stand for notes.

    Args:
        folder: FOLDER/INSTRUMENT or FOLDER, with files of any rate, kind and number of channels,
            called like the exam's own, or like them with something behind (`C4_recon.wav`); in a
            folder of the instrument another name with the same pitch will do.
        instruments: Those of the exam.

    Returns:
        Paths of what is there, by instrument and pitch.

    Raises:
        NotFound: There is no such folder.
        BadFile: None of the names is there, several files stand for one note, or one for several.
    """
    folder = Path(folder).expanduser()
    if not folder.is_dir():
        raise NotFound(f"{folder} is missing: give a folder of another maker's notes")
    found: dict[Key, Path] = {}
    for one in instruments:
        own, beside = _sounds(folder / one.name), _sounds(folder)
        pitches = _by_pitch(one.name, own)
        for pitch, stem in one.stems.items():
            named = _named(stem, own) or pitches.get(pitch) or _named(stem, beside)
            if named:
                found[one.name, pitch] = _only(named, f"{one.name} at pitch {pitch}")
    if not found:
        stem = next(iter(instruments[0].stems.values()))
        raise BadFile(
            f"{folder} holds none of the exam's notes: name them alike, {instruments[0].name}/"
            f"{stem}.wav or {stem}.wav"
        )
    _check_shared(found)
    return found


def note(path: Path, instrument: Instrument, pitch: int) -> np.ndarray:
    """Such a note, trimmed and with the gain of the recording it stands for: float32 [T] at 44.1
    kHz."""
    heard = recording.load(path, pitch)
    return resample(heard.audio, heard.rate, RATE) * np.float32(instrument.gain(pitch))


def check(title: str, found: Mapping[Key, Path], wanted: Sequence[tuple[Instrument, int]]) -> None:
    """Tries all that will be measured, before anything is.

    Args:
        title: What the tables call the maker.
        found: Their files.
        wanted: Instruments and pitches.

    Raises:
        BadFile: None is there, or one is of no use.
    """
    lacking = [(one, pitch) for one, pitch in wanted if (one.name, pitch) not in found]
    there = [(one, pitch) for one, pitch in wanted if (one.name, pitch) in found]
    if not there:
        which = first_names(f"{one.name}/{one.stems[pitch]}" for one, pitch in lacking)
        raise BadFile(f"{title} has none of the {len(lacking)} notes that are measured ({which})")
    for one, pitch in there:
        note(found[one.name, pitch], one, pitch)


def _sounds(folder: Path) -> list[Path]:
    there = entries(folder) if folder.is_dir() else []
    return [path for path in there if path.suffix.lower() in KINDS and path.is_file()]


def _named(stem: str, files: Sequence[Path]) -> list[Path]:
    """Files called so; else those with something behind it that is no part of the name."""
    alike = [path for path in files if path.stem == stem]
    return alike or [
        path for path in files if path.stem.startswith(stem) and not path.stem[len(stem)].isalnum()
    ]


def _by_pitch(name: str, files: Sequence[Path]) -> dict[int, list[Path]]:
    found: dict[int, list[Path]] = {}
    for sample in of_files(name, files).samples:
        if sample.name.pitch is not None:
            found.setdefault(sample.name.pitch, []).append(sample.path)
    return found


def _only(paths: Sequence[Path], what: str) -> Path:
    if len(paths) > 1:
        names = first_names(path.name for path in paths)
        raise BadFile(f"{paths[0].parent} has {len(paths)} files for {what}: {names}; leave one")
    return paths[0]


def _check_shared(found: Mapping[Key, Path]) -> None:
    """One file in a common folder cannot be a note of two instruments."""
    by_path: dict[Path, str] = {}
    for (name, _), path in found.items():
        if by_path.setdefault(path, name) != name:
            raise BadFile(
                f"{path.name} could be {by_path[path]} or {name}: put files into folders named "
                "like the instruments"
            )
