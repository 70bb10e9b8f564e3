"""Makes an NSynth data set out of a SoundFont, an instrument at a time.

An instrument is finished when its entries lie in `parts/`; a run that was stopped renders only the
others. The same font and recipe give the same bytes, however many processes make it.
"""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.data import card
from notebank.data.check import check
from notebank.data.programs import CLEAR, FAMILIES, SOURCES, Program, program
from notebank.data.qualities import QUALITIES, qualities
from notebank.data.soundfont import HELD, RATE, font_info, load_fluidsynth, render_notes
from notebank.data.splits import check_split, split_of
from notebank.errors import BadFile, BadValue
from notebank.notes import Note, check_pitch

FLAC = "flac"
OnInstrument = Callable[[int, int], None]


@dataclass(frozen=True)
class Recipe:
    """What to render: General MIDI programs, pitches, velocities, seconds a note, wav or flac (both
    16 bits).

    split: the one that all notes belong to, or "" for the splits by instrument (`splits.split_of`).
    """

    programs: tuple[int, ...] = CLEAR
    pitches: tuple[int, ...] = tuple(range(36, 85))
    velocities: tuple[int, ...] = (50, 75, 100, 127)
    seconds: float = 4.0
    format: str = "flac"
    split: str = ""

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
        if self.split:
            check_split(self.split)

    def notes(self) -> list[Note]:
        """The notes of one instrument in the order they are rendered."""
        return [
            Note(pitch, velocity, self.seconds)
            for pitch in self.pitches
            for velocity in self.velocities
        ]


def make(
    font: Path,
    out: Path,
    recipe: Recipe = Recipe(),
    on_instrument: OnInstrument | None = None,
    jobs: int = 1,
) -> int:
    """Renders a data set out of a SoundFont and describes it, in one folder.

    Goes on where an earlier run of the same recipe stopped.

    Args:
        font: The SoundFont.
        out: Folder of the data set; made if missing.
        recipe: What to render.
        on_instrument: on_instrument(done, total), at the start and after each instrument.
        jobs: Processes that render at once, at least 1; the bytes are the same for any number.

    Returns:
        The number of notes.

    Raises:
        BadFile: `out` holds a set of another font or recipe, or the font cannot be loaded or is
            silent at these pitches.
        NotFound: The font lacks a program.
        NotebankError: FluidSynth is not installed (code "no-fluidsynth").
    """
    load_fluidsynth()  # before the folder is claimed
    _claim(out, font, recipe)
    total = len(recipe.programs)
    waiting = [number for number in recipe.programs if not _part(out, number).exists()]
    for done, _ in enumerate(_all_made(font, out, recipe, waiting, jobs), total - len(waiting)):
        if on_instrument is not None:
            on_instrument(done, total)
    entries: dict[str, dict] = {}
    for number in recipe.programs:
        entries.update(json.loads(_part(out, number).read_text()))
    files.write(out / "examples.json", json.dumps(entries, indent=1, sort_keys=True))
    card.write(out)
    return len(entries)


def _all_made(
    font: Path, out: Path, recipe: Recipe, waiting: list[int], jobs: int
) -> Iterator[None]:
    """Makes the instruments that are waiting; yields once before the first and once after each."""
    yield
    if jobs == 1:
        for number in waiting:
            _instrument(font, out, recipe, number)
            yield
        return
    # Spawned, not forked: the parent may hold locks of numeric libraries.
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        yield from pool.map(_instrument, *zip(*((font, out, recipe, number) for number in waiting)))


def _claim(out: Path, font: Path, recipe: Recipe) -> None:
    (out / "audio").mkdir(parents=True, exist_ok=True)
    (out / "parts").mkdir(exist_ok=True)
    made_from = {"font": font.name, "font_bytes": font.stat().st_size, **font_info(font)}
    claim = json.dumps({"soundfont": made_from, "recipe": asdict(recipe), "rate": RATE}, indent=1)
    path = out / "dataset.json"
    if path.exists() and path.read_text() != claim:
        raise BadFile(
            f"{out} holds a data set of another font or recipe (see its dataset.json): "
            "give another folder"
        )
    files.write(path, claim)


def _part(out: Path, number: int) -> Path:
    return out / "parts" / f"{program(number).instrument}.json"


def _instrument(font: Path, out: Path, recipe: Recipe, number: int) -> None:
    notes = recipe.notes()
    what = program(number)
    entries = {}
    for note, audio in zip(notes, render_notes(font, number, notes)):
        name = f"{what.instrument}-{note.pitch:03d}-{note.velocity:03d}"
        write_note(out / "audio" / f"{name}.{recipe.format}", audio)
        entries[name] = _entry(name, note, what, audio) | {
            "split": recipe.split or split_of(number)
        }
    files.write(_part(out, number), json.dumps(entries))


def write_note(path: Path, audio: np.ndarray) -> None:
    """Writes a note, float32 [T] at RATE, with 16 bits, as wav or flac."""
    if path.suffix == ".wav":
        wav.write(path, audio, RATE, "PCM_16")
        return
    import soundfile

    with files.replacing(path) as file:
        soundfile.write(file, audio, RATE, subtype="PCM_16", format="FLAC")


def _entry(name: str, note: Note, what: Program, audio: np.ndarray) -> dict:
    flags = qualities(audio, RATE, note.seconds * HELD)
    return {
        "note_str": name,
        "note": what.number * 128 * 128 + note.pitch * 128 + note.velocity,
        "instrument_str": what.instrument,
        "instrument": what.number,
        "pitch": note.pitch,
        "velocity": note.velocity,
        "sample_rate": RATE,
        "qualities": flags,
        "qualities_str": [quality for quality, flag in zip(QUALITIES, flags) if flag],
        "instrument_family": FAMILIES.index(what.family),
        "instrument_family_str": what.family,
        "instrument_source": SOURCES.index(what.source),
        "instrument_source_str": what.source,
        "gm_program": what.number,
        **asdict(check(audio, RATE, note.pitch)),
    }
