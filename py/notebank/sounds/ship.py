"""Makes the sounds that come with the package: `notebank sounds ship`, for developers.

Every note is measured before it is kept: a sound that is silent or out of tune at any pitch stops
the whole run.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from notebank.audio import pitch as pitch_detector
from notebank.audio.loudness import momentary
from notebank.errors import BadValue
from notebank.notes import DEFAULT_PITCHES, Note
from notebank.sounds import levels
from notebank.sounds.library import SHIPPED

# name: program, counted from 0, of the font; chosen to differ, and for pitch detectors to agree
# with the name
INSTRUMENTS = {
    "bell": 98,
    "cello": 42,
    "clarinet": 71,
    "flute": 73,
    "guitar": 24,
    "marimba": 12,
    "organ": 20,
    "piano": 0,
    "trumpet": 56,
    "voice": 53,
}
VELOCITY = 100
SECONDS = 4.0
RATE = 16000
SOFTEST = -40.0  # LUFS
NOTES = tuple(Note(pitch, VELOCITY, SECONDS) for pitch in DEFAULT_PITCHES)
LARGEST = 8_000_000  # bytes, all sounds together

NOTICE = """\
The recordings in this folder are single notes of FluidR3_GM.sf2 (Fluid R3 GM SoundFont), \
rendered with FluidSynth.
{names}

{licence}
"""


def ship(
    render: Callable[[int], Sequence[np.ndarray]], licence: str | Path, folder: str | Path = SHIPPED
) -> Iterator[str]:
    """Writes all INSTRUMENTS and a NOTICE.txt into a folder.

    Args:
        render: program -> its NOTES, each float32 [T] at 16 kHz.
        licence: the file with the font's copyright text.
        folder: emptied first.

    Yields:
        One line a sound, and one about all.

    Raises:
        BadValue: a sound is out of tune or too soft, or all together take more than LARGEST.
    """
    folder = Path(folder)
    if folder.is_dir():
        shutil.rmtree(folder)
    for name, program in INSTRUMENTS.items():
        notes = _levelled(dict(zip(DEFAULT_PITCHES, render(program))))
        line = _measure(name, notes)
        _write(folder / name, notes)
        yield f"{name:9} program {program:3}   {line}"
    names = "\n".join(
        f"  {name}: program {program}, velocity {VELOCITY}" for name, program in INSTRUMENTS.items()
    )
    # what follows is not about the font
    text = Path(licence).read_text(encoding="utf-8").split("The Debian packaging is")[0]
    (folder / "NOTICE.txt").write_text(
        NOTICE.format(names=names, licence=text.strip()), encoding="utf-8"
    )
    size = sum(path.stat().st_size for path in folder.rglob("*.flac"))
    if size > LARGEST:
        raise BadValue(f"the sounds take {size / 1e6:.1f} MB, more than {LARGEST / 1e6:.0f}")
    yield f"{len(INSTRUMENTS)} sounds, {size / 1e6:.2f} MB, in {folder}"


def _levelled(notes: dict[int, np.ndarray]) -> dict[int, np.ndarray]:
    gain = levels.common_gain({pitch: (audio, RATE) for pitch, audio in notes.items()})
    return {pitch: audio * np.float32(gain) for pitch, audio in notes.items()}


def _write(folder: Path, notes: dict[int, np.ndarray]) -> None:
    import soundfile

    folder.mkdir(parents=True)
    for pitch, audio in notes.items():
        soundfile.write(folder / f"{folder.name}_{pitch}.flac", audio, RATE, subtype="PCM_16")


def _measure(name: str, notes: dict[int, np.ndarray]) -> str:
    cents = {pitch: _cents_off(audio, pitch) for pitch, audio in notes.items()}
    loud = {pitch: momentary(audio, RATE) for pitch, audio in notes.items()}
    bad = [pitch for pitch in notes if abs(cents[pitch]) > 50 or loud[pitch] < SOFTEST]
    if bad:
        raise BadValue(f"{name} is out of tune or too soft at {bad}: cents {cents}, LUFS {loud}")
    (low, high), (softest, loudest) = ((min(d.values()), max(d.values())) for d in (cents, loud))
    return f"cents {low:+4.0f} .. {high:+3.0f}   {softest:5.1f} .. {loudest:5.1f} LUFS"


def _cents_off(audio: np.ndarray, pitch: int) -> float:
    found = pitch_detector.detect(audio, RATE)
    return float("inf") if found is None else 100 * (found - pitch)
