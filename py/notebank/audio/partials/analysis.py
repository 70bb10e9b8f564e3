"""The parameters of a recording.

Its time is bent until f0 stands still. Then every partial is a sine, its amplitude in a short
window a least-squares fit, all windows one matrix product; what synthesis leaves over is fitted
once more, and the rest is noise.
"""

from dataclasses import dataclass, replace

import numpy as np

from notebank.audio.partials.frames import DENSE_FRAMES, SPARSE, frame_count, frame_times
from notebank.audio.partials.movement import movement, on_frames
from notebank.audio.partials.noise import densities
from notebank.audio.partials.note import PARTIALS, PartialNote, decibels
from notebank.audio.partials.spectrum import free_peaks, long_spectrum, stretch, string_ratios
from notebank.audio.partials.synthesis import partials, turning
from notebank.audio.partials.tracks import Windows
from notebank.audio.partials.warp import bent, cycles, moves
from notebank.audio.resample import resample
from notebank.errors import BadValue
from notebank.notes import midi_to_hz

RATE = 48000
SHORTEST = 0.05  # s
FREE = 48  # partials without a number, at most
SHORT = (2.0, 0.010)  # periods and seconds of a window while a note begins, whichever is longer
LONG = (3.0, 2 * SPARSE)  # and later
PASSES = 2  # fits of what was left over
STEP = 48  # samples between points of a synthesis
COHERENT = 0.8  # share of a partial's power that must turn as one for its own detune to count


def warm_up() -> None:
    """Imports what `analyse` needs of SciPy: a third of a second for the first recording else."""
    import scipy.fft
    import scipy.linalg
    import scipy.ndimage  # noqa: F401


def analyse(audio: np.ndarray, rate: float, pitch: float) -> PartialNote:
    """The parameters of one note.

    Args:
        audio: float [T], mono, beginning with the note; 50 ms or more.
        rate: [Hz].
        pitch: MIDI pitch, 0..127, right to half a semitone.

    Returns:
        Parameters with a frame for all of the recording.

    Raises:
        BadValue: The recording is too short, silent or not finite, or no note has that pitch.
    """
    audio = np.asarray(audio, np.float32)
    if audio.ndim != 1 or audio.size < SHORTEST * rate or not np.all(np.isfinite(audio)):
        raise BadValue(
            f"a recording to analyse must be mono, finite and {1000 * SHORTEST:.0f} ms or longer"
        )
    if np.abs(audio).max() < 1e-6:
        raise BadValue("a recording to analyse must not be silent")
    if not 0 <= pitch <= 127:
        raise BadValue(f"a recording to analyse has a MIDI pitch, 0..127, not {pitch}")
    audio = resample(audio, rate, RATE)
    f0, curve = _fundamental(audio, midi_to_hz(pitch))
    still = _Still(bent(audio, RATE, curve), f0, cycles(curve, frame_times(len(curve))))
    ratios, numbered, stiffness = _ratios(still)
    note = _fitted(still, ratios, curve, numbered)
    left = still.audio - _standing(note, still)
    noise = densities(left, RATE, still.times, note.f0 * note.ratios)
    return replace(note, stiffness=stiffness, noise=noise.astype(np.float32))


def rest(audio: np.ndarray, rate: int, note: PartialNote) -> np.ndarray:
    """What a recording [T] has beside its partials: float32 [T] at `rate` [Hz]."""
    audio = np.asarray(audio, np.float32)
    return audio - partials(note, audio.size, rate)


@dataclass(frozen=True)
class _Still:
    """A recording whose f0 stands still, and where the note's frames lie in its time [s]."""

    audio: np.ndarray
    f0: float
    times: np.ndarray


def _fundamental(audio: np.ndarray, f0: float) -> tuple[float, np.ndarray]:
    """f0 [Hz] and its movement [cents, frames]; the second look sees high partials, too."""
    frames = frame_count(audio.size / RATE)
    shift, centre = movement(audio, RATE, f0)
    curve = on_frames(shift, frames)
    shift, _ = movement(bent(audio, RATE, curve), RATE, f0 * centre)
    curve = curve + on_frames(shift, frames)
    return f0 * centre, curve if moves(curve) else np.zeros_like(curve)


def _ratios(still: _Still) -> tuple[np.ndarray, int, float]:
    """Ratios of all partials, how many of them are numbered, and the string's stiffness."""
    levels, width = long_spectrum(still.audio, RATE)
    stiffness = stretch(levels, width, still.f0)
    even = string_ratios(still.f0, stiffness)
    found = _refined(still, _refined(still, even, even), even)
    note = _fitted(still, found, np.zeros(len(still.times), np.float32), len(found), 0)
    left, width = long_spectrum(still.audio - _standing(note, still), RATE)
    free = free_peaks(left, width, levels.max(), found * still.f0, min(FREE, PARTIALS - len(found)))
    return np.concatenate([found, free / still.f0]), len(found), stiffness


def _refined(still: _Still, ratios: np.ndarray, even: np.ndarray) -> np.ndarray:
    """Ratios moved to where their partials really are, if these turn steadily: by at most half
    the way to the next of `even`."""
    hop = SPARSE / 2
    times = np.arange(0.02, max(min(still.audio.size / RATE, 1.5), 0.06), hop)
    found = _windows(still.f0, ratios, LONG).amplitudes(still.audio, times)
    turns = found[1:] * np.conj(found[:-1]) * np.exp(-2j * np.pi * still.f0 * hop * ratios)
    turn = turns.sum(0)
    steady = np.abs(turn) > COHERENT * np.abs(turns).sum(0)
    moved = ratios + np.angle(turn) / (2 * np.pi * still.f0 * hop)
    return np.where(steady & (np.abs(moved - even) < 0.5), moved, ratios)


def _windows(f0: float, ratios: np.ndarray, size: tuple[float, float]) -> Windows:
    periods, seconds = size
    return Windows(ratios * f0, RATE, max(periods / f0, seconds))


def _fitted(
    still: _Still, ratios: np.ndarray, curve: np.ndarray, numbered: int, passes: int = PASSES
) -> PartialNote:
    short, long = (_windows(still.f0, ratios, size) for size in (SHORT, LONG))
    first, later = still.times[:DENSE_FRAMES], still.times[DENSE_FRAMES:]

    def fit(audio: np.ndarray) -> np.ndarray:
        return np.concatenate([short.amplitudes(audio, first), long.amplitudes(audio, later)])

    amplitudes = fit(still.audio)
    note = _note(amplitudes, still, ratios, curve, numbered)
    for _ in range(passes):
        amplitudes = amplitudes + fit(still.audio - _standing(note, still))
        note = _note(amplitudes, still, ratios, curve, numbered)
    return note


def _note(
    amplitudes: np.ndarray, still: _Still, ratios: np.ndarray, curve: np.ndarray, numbered: int
) -> PartialNote:
    at = np.round(still.times * RATE) / RATE
    turns = np.outer(at, still.f0 * ratios)
    own = np.angle(amplitudes * np.exp(-2j * np.pi * turns))
    return PartialNote(
        f0=still.f0,
        curve=curve.astype(np.float32),
        ratios=ratios,
        numbered=numbered,
        stiffness=0.0,
        levels=decibels(np.square(np.abs(amplitudes))).astype(np.float32),
        phases=np.unwrap(own, axis=0).astype(np.float32),
        noise=np.zeros((len(amplitudes), 2, 0), np.float32),
    )


def _standing(note: PartialNote, still: _Still) -> np.ndarray:
    """The note's partials in the recording's bent time."""
    points = np.arange(-(-still.audio.size // STEP) + 1) * (STEP / RATE)
    frames = np.interp(points, still.times, np.arange(len(still.times)))
    return turning(note, points * note.f0, frames, STEP)[: still.audio.size]
