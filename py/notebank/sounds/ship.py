"""Makes the sounds that come with the package: `notebank sounds ship`, for developers.

Every note is measured before it is kept: a sound that is silent or out of tune at any pitch stops
the whole run.
"""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.audio import pitch as pitch_detector
from notebank.audio import wav
from notebank.audio.loudness import momentary
from notebank.errors import BadFile, BadValue
from notebank.notes import DEFAULT_PITCHES, Note, nearest
from notebank.sounds.filename import ABOUT
from notebank.sounds.levels import levelled
from notebank.sounds.library import SHIPPED

Notes = dict[int, tuple[np.ndarray, int]]  # audio [T] and rate [Hz] by pitch


@dataclass(frozen=True)
class Rendered:
    """A sound played on a SoundFont: the font's name, and its program, counted from 0."""

    font: str
    program: int


@dataclass(frozen=True)
class Recorded:
    """A sound of real recordings: the instrument's folder in a full-band data set, the velocity of
    the layer that is played at VELOCITY, whose they are, and the velocities of other layers."""

    folder: str
    velocity: int
    whose: str
    layers: tuple[int, ...] = ()


FLUID, MUSESCORE = "FluidR3_GM", "MuseScore_General"
_TONEJS = "tonejs-instruments, edited by Nicholaus P. Brosowsky, from"
# chosen to differ, and for pitch detectors to agree with the name; none of the exam's instruments
INSTRUMENTS: dict[str, Rendered | Recorded] = {
    "accordion": Rendered(FLUID, 21),
    "bell": Rendered(FLUID, 98),
    "celesta": Rendered(FLUID, 8),
    "cello": Recorded("cello", 100, f"{_TONEJS} flcellogrl's pack 12408 on Freesound"),
    "clarinet": Rendered(FLUID, 71),
    "flute": Rendered(FLUID, 73),
    "guitar": Rendered(FLUID, 24),
    "harpsichord": Rendered(FLUID, 6),
    "marimba": Rendered(FLUID, 12),
    "oboe": Rendered(FLUID, 68),
    "organ": Rendered(FLUID, 20),
    "pad": Rendered(FLUID, 89),
    "piano": Recorded(
        "salamander", 80, "Salamander Grand Piano V3 by Alexander Holm", layers=(34, 64, 127)
    ),
    "saxophone": Recorded("saxophone", 100, f"{_TONEJS} Karoryfer Samples"),
    "sitar": Rendered(FLUID, 104),
    "steelguitar": Recorded("guitar-acoustic", 100, f"{_TONEJS} the University of Iowa"),
    "strings": Rendered(MUSESCORE, 48),
    "trombone": Recorded("trombone", 100, f"{_TONEJS} VSCO 2 by Versilian Studios"),
    "voice": Rendered(FLUID, 53),
}
VELOCITY = 100
SECONDS = 4.0
RATE = 48000  # Hz, of rendered notes; recordings keep theirs
RECORDED = tuple(range(24, 97, 4))  # where recordings are wanted
NEAR = 1  # semitone: so far from there a recording may be
IN_TUNE = 0.25  # semitones: so far from its name it may sound
SOFTEST = -40.0  # LUFS
NOTES = tuple(Note(pitch, VELOCITY, SECONDS) for pitch in DEFAULT_PITCHES)
LARGEST = 30_000_000  # bytes, all sounds together

NOTICE = """\
The recordings in this folder are single notes from these sources.

Recordings of real instruments, licensed under Creative Commons Attribution 3.0 \
(https://creativecommons.org/licenses/by/3.0/). They were trimmed to the note, cut after 4 s, \
levelled, some renamed by the pitch they have, and written as 16-bit FLAC:
{recorded}

Played on SoundFonts with FluidSynth, at velocity {velocity}:
{rendered}

{licences}
"""


def ship(
    render: Callable[[Rendered], Sequence[np.ndarray]],
    recordings: Path,
    licences: Mapping[str, Path],
    folder: str | Path = SHIPPED,
) -> Iterator[str]:
    """Writes all INSTRUMENTS and a NOTICE.txt into a folder.

    Args:
        render: what to play -> its NOTES, each float32 [T] at RATE.
        recordings: the folder `real` of a full-band data set.
        licences: the file with the copyright text of each font.
        folder: emptied first.

    Yields:
        One line a sound, and one about all.

    Raises:
        BadValue: a sound is out of tune or too soft, or all together take more than LARGEST.
        BadFile: recordings are missing.
    """
    folder = Path(folder)
    if folder.is_dir():
        shutil.rmtree(folder)
    for name, source in INSTRUMENTS.items():
        if isinstance(source, Rendered):
            notes = {p: (audio, RATE) for p, audio in zip(DEFAULT_PITCHES, render(source))}
        else:
            notes = _recorded(recordings / source.folder, source.velocity)
        line = _write(folder / name, name, notes)
        yield f"{name:11} {line}"
        if isinstance(source, Recorded) and source.layers:
            (folder / name / ABOUT).write_text(json.dumps({"velocity": VELOCITY}))
            for velocity in source.layers:
                others = _recorded(recordings / source.folder, velocity)
                layer = {pitch: others[pitch] for pitch in sorted(notes.keys() & others)}
                line = _write(folder / name / f"v{velocity}", name, layer)
                yield f"{name:7}v{velocity:<3} {line}"
    (folder / "NOTICE.txt").write_text(_notice(licences), encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.rglob("*.flac"))
    if size > LARGEST:
        raise BadValue(f"the sounds take {size / 1e6:.1f} MB, more than {LARGEST / 1e6:.0f}")
    yield f"{len(INSTRUMENTS)} sounds, {size / 1e6:.2f} MB, in {folder}"


def _recorded(folder: Path, velocity: int) -> Notes:
    """Notes of one velocity near the pitches RECORDED, with the levels that they had before they
    were made equal."""
    if not (folder / "notes.json").exists():
        raise BadFile(
            f"{folder} holds no recordings: `notebank dataset full-band --out DATA` "
            "brings them as DATA/real"
        )
    entries = {
        entry["pitch"]: entry
        for entry in json.loads((folder / "notes.json").read_text(encoding="utf-8"))
        if entry["velocity"] == velocity
        and not entry["fault"]
        and abs(entry["heard"] - entry["pitch"]) <= IN_TUNE
    }
    found = {pitch: nearest(pitch, tuple(entries)) for pitch in RECORDED}
    notes: Notes = {}
    for pitch in sorted({near for pitch, near in found.items() if abs(near - pitch) <= NEAR}):
        audio, rate = wav.read(folder / entries[pitch]["file"])
        notes[pitch] = (audio * np.float32(10 ** (-entries[pitch]["gain"] / 20)), rate)
    return notes


def _write(folder: Path, name: str, notes: Notes) -> str:
    """Writes notes, each as loud as all others, and says what was measured."""
    import soundfile

    loud = {pitch: (levelled(*note), note[1]) for pitch, note in notes.items()}
    line = _measure(name, loud)
    folder.mkdir(parents=True)
    for pitch, (audio, rate) in loud.items():
        soundfile.write(folder / f"{name}_{pitch}.flac", audio, rate, subtype="PCM_16")
    return line


def _measure(name: str, notes: Notes) -> str:
    cents = {pitch: _cents_off(*note, pitch) for pitch, note in notes.items()}
    loud = {pitch: momentary(*note) for pitch, note in notes.items()}
    bad = [pitch for pitch in notes if abs(cents[pitch]) > 50 or loud[pitch] < SOFTEST]
    if bad:
        raise BadValue(f"{name} is out of tune or too soft at {bad}: cents {cents}, LUFS {loud}")
    (low, high), (softest, loudest) = ((min(d.values()), max(d.values())) for d in (cents, loud))
    return (
        f"{len(notes)} pitches {min(notes)} .. {max(notes)}   cents {low:+4.0f} .. {high:+3.0f}   "
        f"{softest:5.1f} .. {loudest:5.1f} LUFS"
    )


def _cents_off(audio: np.ndarray, rate: int, pitch: int) -> float:
    found = pitch_detector.detect(audio, rate)
    return float("inf") if found is None else 100 * (found - pitch)


def _notice(licences: Mapping[str, Path]) -> str:
    recorded = [f"  {n}: {s.whose}" for n, s in INSTRUMENTS.items() if isinstance(s, Recorded)]
    rendered = [
        f"  {n}: {s.font}, program {s.program}"
        for n, s in INSTRUMENTS.items()
        if isinstance(s, Rendered)
    ]
    # what follows is not about the font
    texts = {
        font: path.read_text(encoding="utf-8").split("The Debian packaging is")[0].strip()
        for font, path in licences.items()
    }
    return NOTICE.format(
        recorded="\n".join(recorded),
        rendered="\n".join(rendered),
        velocity=VELOCITY,
        licences="\n\n".join(f"{font}\n\n{text}" for font, text in texts.items()),
    )
