"""Notes out of parameters: an oscillator for each partial, and noise."""

import numpy as np

from notebank.audio.partials.frames import frame_positions
from notebank.audio.partials.noise import noise
from notebank.audio.partials.note import PartialNote, amplitudes
from notebank.audio.partials.oscillators import oscillators
from notebank.audio.partials.warp import cycles

STEP_S = 0.001  # between points where a partial's phase is exact
INAUDIBLE_DB = -110.0
ALIASES = 0.47  # of the rate: partials over that are left out


def synthesise(note: PartialNote, samples: int, rate: int, seed: int = 0) -> np.ndarray:
    """The sound of a note.

    Args:
        note: Its parameters; held after its last frame.
        samples: How long.
        rate: [Hz].
        seed: Of the noise.

    Returns:
        float32 [samples].
    """
    return partials(note, samples, rate) + noise(note.noise, note.hertz, samples, rate, seed)


def partials(note: PartialNote, samples: int, rate: int, start: int = 0) -> np.ndarray:
    """The partials of a note alone.

    Args:
        note: Its parameters; held after its last frame.
        samples: How long.
        rate: [Hz]; partials over `ALIASES` of it are left out.
        start: Sample of the note at which it begins.

    Returns:
        float32 [samples].
    """
    there = heard(note, rate)
    step = max(16, round(STEP_S * rate))
    times = start / rate + np.arange(-(-samples // step) + 1) * (step / rate)
    turns = note.f0 * cycles(note.curve, times)
    frames = np.minimum(frame_positions(times), note.frames - 1)
    return turning(note, turns, frames, step, there)[:samples]


def turning(
    note: PartialNote,
    turns: np.ndarray,
    frames: np.ndarray,
    step: int,
    there: np.ndarray | slice = slice(None),
) -> np.ndarray:
    """A note's partials along any movement of its fundamental.

    Args:
        note: Its levels, phases and ratios.
        turns: Of the fundamental at points `step` samples apart [points].
        frames: Where the note's frames lie at these points, 0..frames - 1 [points].
        step: [samples].
        there: Which partials.

    Returns:
        float32 [(points - 1) * step].
    """
    return oscillators(
        amplitudes(note.levels[:, there]),
        note.phases[:, there] / np.float32(2 * np.pi),
        note.ratios[there],
        turns,
        frames,
        step,
    )


def heard(note: PartialNote, rate: int) -> np.ndarray:
    """Whether each partial is played at a rate [Hz]: bool [partials]."""
    return (note.hertz.max(0) < ALIASES * rate) & (note.levels.max(0) > INAUDIBLE_DB)
