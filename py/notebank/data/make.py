"""Makes an NSynth data set out of a SoundFont, one instrument at a time.

An instrument is finished when its entries lie in `parts/`; a run that was stopped renders only the others. The same font
and recipe give the same bytes.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.data.programs import CLEAR, FAMILIES, SOURCES, Program, program
from notebank.data.qualities import QUALITIES, qualities
from notebank.data.soundfont import HELD, RATE, font_info, render_notes
from notebank.errors import BadFile, BadValue
from notebank.notes import Note, check_pitch

OnInstrument = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Recipe:
    """What to render: General MIDI programs, pitches, velocities, seconds a note, wav or flac (both 16 bits)."""

    programs: tuple[int, ...] = CLEAR
    pitches: tuple[int, ...] = tuple(range(36, 85))
    velocities: tuple[int, ...] = (48, 80, 112)
    seconds: float = 4.0
    format: str = "wav"

    def __post_init__(self) -> None:
        for pitch in self.pitches:
            check_pitch(pitch)
        for number in self.programs:
            program(number)
        if not (self.programs and self.pitches and self.velocities):
            raise BadValue("a data set needs at least one program, one pitch and one velocity")
        if not all(1 <= velocity <= 127 for velocity in self.velocities):
            raise BadValue(f"velocities lie in 1..127, not {self.velocities}")
        if not 0.1 <= self.seconds <= 60:
            raise BadValue(f"a note lasts 0.1 to 60 s, not {self.seconds}")
        if self.format not in ("wav", "flac"):
            raise BadValue(f"the format is wav or flac, not {self.format}")

    def notes(self) -> list[Note]:
        """The notes of one instrument in the order they are rendered."""
        return [Note(pitch, velocity, self.seconds) for pitch in self.pitches for velocity in self.velocities]


def make(font: Path, out: Path, recipe: Recipe = Recipe(), on_instrument: OnInstrument | None = None) -> int:
    """Renders the data set into `out`, going on where an earlier run of the same recipe stopped; returns the number of notes.

    on_instrument(done, total, name): before each instrument and once at the end.
    """
    _claim(out, font, recipe)
    entries: dict[str, dict] = {}
    for done, number in enumerate(recipe.programs):
        name = program(number).instrument
        if on_instrument is not None:
            on_instrument(done, len(recipe.programs), name)
        part = out / "parts" / f"{name}.json"
        if not part.exists():
            files.write(part, json.dumps(_instrument(font, out, recipe, program(number))))
        entries.update(json.loads(part.read_text()))
    files.write(out / "examples.json", json.dumps(entries, indent=1, sort_keys=True))
    if on_instrument is not None:
        on_instrument(len(recipe.programs), len(recipe.programs), "done")
    return len(entries)


def _claim(out: Path, font: Path, recipe: Recipe) -> None:
    (out / "audio").mkdir(parents=True, exist_ok=True)
    (out / "parts").mkdir(exist_ok=True)
    made_from = {"font": font.name, "font_bytes": font.stat().st_size, **font_info(font)}
    card = json.dumps({"soundfont": made_from, "recipe": asdict(recipe), "rate": RATE}, indent=1)
    path = out / "dataset.json"
    if path.exists() and path.read_text() != card:
        raise BadFile(f"{out} holds a data set of another font or recipe (see its dataset.json): give another folder")
    files.write(path, card)


def _instrument(font: Path, out: Path, recipe: Recipe, what: Program) -> dict[str, dict]:
    notes = recipe.notes()
    entries = {}
    for note, audio in zip(notes, render_notes(font, what.number, notes)):
        name = f"{what.instrument}-{note.pitch:03d}-{note.velocity:03d}"
        _write(out / "audio" / f"{name}.{recipe.format}", audio)
        entries[name] = _entry(name, note, what, audio)
    return entries


def _write(path: Path, audio: np.ndarray) -> None:
    if path.suffix == ".wav":
        wav.write(path, audio, RATE, "PCM_16")
        return
    import soundfile

    with files.replacing(path) as file:
        soundfile.write(file, audio, RATE, subtype="PCM_16", format="FLAC")


def _entry(name: str, note: Note, what: Program, audio: np.ndarray) -> dict:
    flags = qualities(audio, RATE, note.seconds * HELD)
    return {
        "note_str": name, "note": what.number * 128 * 128 + note.pitch * 128 + note.velocity,
        "instrument_str": what.instrument, "instrument": what.number, "pitch": note.pitch, "velocity": note.velocity, "sample_rate": RATE,
        "qualities": flags, "qualities_str": [quality for quality, flag in zip(QUALITIES, flags) if flag],
        "instrument_family": FAMILIES.index(what.family), "instrument_family_str": what.family,
        "instrument_source": SOURCES.index(what.source), "instrument_source_str": what.source, "gm_program": what.number,
    }
