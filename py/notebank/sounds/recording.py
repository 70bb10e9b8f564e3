"""One recording, checked and made ready to be a note: mono, no silence in front, no DC, its pitch
known."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.audio import pitch as pitch_detector
from notebank.audio import wav
from notebank.audio.resample import repitch, resample
from notebank.audio.trim import trimmed
from notebank.errors import BadFile
from notebank.samplename import read as read_name

LOWEST_RATE, HIGHEST_RATE = 4000, 48000  # Hz; above the highest it is resampled
LONGEST, SHORTEST = 8.0, 0.1  # seconds kept at most and needed at least
_READ = 60.0  # seconds read at most, so that an hour of tape does not fill the memory
_SILENT = 1e-4  # peak, -80 dB
_IN_TUNE = 0.05  # semitones


@dataclass(frozen=True)
class Recording:
    """audio: float32 [T] at `rate`, untouched in level; pitch: MIDI 0..127; warnings: what its
    owner should know."""

    path: Path
    audio: np.ndarray
    rate: int
    pitch: int
    warnings: tuple[str, ...] = ()

    def at(self, pitch: int) -> np.ndarray:
        """The recording resampled so that it sounds at `pitch`, SHORTEST..LONGEST seconds (silence
        follows what gets shorter)."""
        return (
            self.audio
            if pitch == self.pitch
            else _cut(repitch(self.audio, pitch - self.pitch), self.rate)
        )


def load(path: Path, pitch: float | None = None) -> Recording:
    """Reads and checks one file; pitch: what the user says it is, None for what its name or its
    sound says."""
    audio, rate = wav.read(path, seconds=_READ)
    _check(path, audio, rate)
    if rate > HIGHEST_RATE:
        audio, rate = resample(audio, rate, HIGHEST_RATE), HIGHEST_RATE
    audio = trimmed(audio - audio.mean(), rate)
    if audio.size < SHORTEST * rate:
        raise BadFile(
            f"{path.name} is too short: {audio.size / rate:.3f} s of sound, a note needs "
            f"at least {SHORTEST} s"
        )
    warnings = (
        [f"{path.name} is longer than {LONGEST:.0f} s: only its beginning is used"]
        if audio.size > LONGEST * rate
        else []
    )
    heard = pitch_detector.detect(audio, rate)
    if pitch is None:
        pitch, said = pitch_of(path, heard)
        warnings += said
    exact, whole = pitch, max(0, min(127, round(pitch)))
    if abs(exact - whole) > _IN_TUNE:
        audio = repitch(audio, whole - exact)
        warnings.append(f"{path.name} sounds at {exact:.2f} and was tuned to {whole}")
    return Recording(path, _cut(audio, rate), rate, whole, tuple(warnings))


def _check(path: Path, audio: np.ndarray, rate: int) -> None:
    if not audio.size:
        raise BadFile(f"{path.name} is empty: it holds no samples")
    if rate < LOWEST_RATE:
        raise BadFile(
            f"{path.name} has a sample rate of {rate} Hz: {LOWEST_RATE} Hz or more are needed"
        )
    if not np.all(np.isfinite(audio)):
        raise BadFile(f"{path.name} holds NaN or infinite samples: export it again")
    if np.abs(audio - audio.mean()).max() < _SILENT:
        raise BadFile(f"{path.name} is silent: its peak is below -80 dB")
    if audio.size < SHORTEST * rate:
        raise BadFile(
            f"{path.name} is too short: {audio.size / rate:.3f} s, a note needs at least "
            f"{SHORTEST} s"
        )


def pitch_of(path: Path, heard: float | None) -> tuple[float, list[str]]:
    """The pitch of a recording: what its name says, else what is heard.

    Args:
        path: Its file.
        heard: MIDI pitch that the detector found, or None.

    Returns:
        MIDI pitch, and what the owner should know.

    Raises:
        BadFile: Neither says it.
    """
    name = read_name(path.stem)
    named = name.pitch
    off = 0.0 if named is None or heard is None else (heard - named + 6) % 12 - 6
    if name.is_note and abs(off) > 1:
        named = None  # `take_B2` that sounds at G is a second take, no B
    if named is None:
        if heard is None:
            raise BadFile(
                f"no pitch found in {path.name}: name it like "
                f"{path.stem}_60{path.suffix}, or say it with --pitch"
            )
        return heard, []
    off = heard is not None and abs(heard - named) > 1
    return named, [
        f"{path.name} is named {named} but sounds at {heard:.1f}; its name was believed"
    ] if off else []


def _cut(audio: np.ndarray, rate: int) -> np.ndarray:
    """SHORTEST..LONGEST seconds, faded in over 1 ms and out over 20 ms (cuts in the wave click)."""
    audio = np.array(audio[: round(LONGEST * rate)], np.float32)
    rise, fall = max(1, round(0.001 * rate)), max(1, min(audio.size // 4, round(0.02 * rate)))
    audio[:rise] *= np.arange(rise, dtype=np.float32) / rise
    audio[-fall:] *= np.arange(fall, dtype=np.float32)[::-1] / fall
    return np.pad(audio, (0, max(0, round(SHORTEST * rate) - audio.size)))
