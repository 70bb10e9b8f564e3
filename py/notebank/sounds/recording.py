"""One recording, checked and made ready to be a note: mono, no silence in front, no DC, its pitch
known."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.audio import pitch as pitch_detector
from notebank.audio import wav
from notebank.audio.resample import repitch, resample
from notebank.audio.trim import trimmed
from notebank.errors import BadFile, first_names
from notebank.sfzregions import WHOLE, Span
from notebank.sounds import oddities
from notebank.sounds.pitches import Evidence, Verdict, settle

LOWEST_RATE, HIGHEST_RATE = 4000, 48000  # Hz; above the highest it is resampled
LONGEST, SHORTEST = 8.0, 0.1  # seconds kept at most and needed at least
_READ = 60.0  # seconds read at most, so that an hour of tape does not fill the memory
_SILENT = 1e-4  # peak, -80 dB
_IN_TUNE = 0.05  # semitones


@dataclass(frozen=True)
class Recording:
    """audio: float32 [T] at `rate`, untouched in level; pitch: MIDI 0..127; warnings: what its
    owner should know; is_mixed: several channels were made one."""

    path: Path
    audio: np.ndarray
    rate: int
    pitch: int
    warnings: tuple[str, ...] = ()
    is_mixed: bool = False

    def at(self, pitch: int) -> np.ndarray:
        """The recording resampled so that it sounds at `pitch`, SHORTEST..LONGEST seconds (silence
        follows what gets shorter)."""
        return (
            self.audio
            if pitch == self.pitch
            else _cut(repitch(self.audio, pitch - self.pitch), self.rate)
        )


@dataclass(frozen=True)
class Heard:
    """A file that is read, checked and trimmed, and not yet given its pitch: audio float32 [T] at
    `rate`; what tells its pitch; warnings; is_mixed: as of `Recording`."""

    audio: np.ndarray
    rate: int
    evidence: Evidence
    warnings: tuple[str, ...] = ()
    is_mixed: bool = False

    @property
    def path(self) -> Path:
        return self.evidence.path

    def at(self, verdict: Verdict, key: int | None = None) -> Recording:
        """The recording, tuned to a key, or to the nearest semitone, where it is not known to be in
        tune."""
        whole = max(0, min(127, round(verdict.pitch))) if key is None else key
        audio, warnings = self.audio, [*self.warnings, *verdict.said]
        if abs(verdict.pitch - whole) > _IN_TUNE:
            audio = repitch(audio, whole - verdict.pitch)
            warnings.append(
                f"{self.path.name} sounds at {verdict.pitch:.2f} and was tuned to {whole}"
            )
        return Recording(
            self.path, _cut(audio, self.rate), self.rate, whole, tuple(warnings), self.is_mixed
        )


def load(path: Path, pitch: float | None = None) -> Recording:
    """Reads and checks one file; pitch: what the user says it is, None for what its sound and its
    name say."""
    heard = hear(path)
    return heard.at(settle([heard.evidence])[0] if pitch is None else Verdict(pitch))


def hear(path: Path, span: Span = WHOLE) -> Heard:
    """Reads, checks and trims one file, or these samples of it, and listens to it.

    Raises:
        BadFile: it is of no use.
    """
    channels, rate = wav.read_channels(path, _READ)
    raw, alone = wav.folded(channels[slice(*span)])
    _check(path, raw, rate)
    if rate > HIGHEST_RATE:
        raw, rate = resample(raw, rate, HIGHEST_RATE), HIGHEST_RATE
    audio = trimmed(raw - raw.mean(), rate)
    begin, what = oddities.before_the_note(audio, rate)
    audio = audio[begin:]
    if audio.size < SHORTEST * rate:
        raise BadFile(
            f"{path.name} is too short: {audio.size / rate:.3f} s of sound, a note needs "
            f"at least {SHORTEST} s"
        )
    used = audio[: round(LONGEST * rate)]
    said = {
        f"is longer than {LONGEST:.0f} s: only its beginning is used": used.size < audio.size,
        f"has {what}: {begin / rate:.2f} s were cut": bool(what),
        f"has channels that cancel each other: only channel {(alone or 0) + 1}, the loudest, is "
        "taken": alone is not None,
        "is clipped: its peaks are cut flat": oddities.is_clipped(raw),
        "is cut off: it ends while it still sounds": used.size == audio.size
        and oddities.is_cut_off(raw, rate),
    }
    warnings = [f"{path.name} {text}" for text, is_so in said.items() if is_so]
    evidence = listen(path, audio, rate)
    told = tuple(filter(None, [*warnings, evidence.oddity]))
    return Heard(audio, rate, evidence, told, channels.shape[1] > 1 and alone is None)


def mixed(recordings: Iterable[Recording]) -> list[str]:
    """The line that says which recordings had several channels, if any."""
    names = [one.path.name for one in recordings if one.is_mixed]
    if not names:
        return []
    return [f"{len(names)} of the recordings are stereo, and mixed to mono: {first_names(names)}"]


def listen(path: Path, audio: np.ndarray, rate: int) -> Evidence:
    """What tells the pitch of a note: audio [T] from its onset on, of that file."""
    several = oddities.notes(audio[: round(LONGEST * rate)], rate)
    heard = None if several else pitch_detector.detect(audio, rate)
    return Evidence.of(path, heard, several)


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


def _cut(audio: np.ndarray, rate: int) -> np.ndarray:
    """SHORTEST..LONGEST seconds, faded in over 1 ms and out over 20 ms (cuts in the wave click)."""
    audio = np.array(audio[: round(LONGEST * rate)], np.float32)
    rise, fall = max(1, round(0.001 * rate)), max(1, min(audio.size // 4, round(0.02 * rate)))
    audio[:rise] *= np.arange(rise, dtype=np.float32) / rise
    audio[-fall:] *= np.arange(fall, dtype=np.float32)[::-1] / fall
    return np.pad(audio, (0, max(0, round(SHORTEST * rate) - audio.size)))
