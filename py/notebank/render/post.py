"""What every rendered note gets, whatever model made it: its level, its length, its fades and its
guards."""

import numpy as np

from notebank.audio.loudness import level
from notebank.errors import BadValue, NotebankError
from notebank.render.residual import Residual

MULTIPLE = 32  # samples: float32 positions of a bank's cells stay exact
FADE_IN = 8  # samples
FADE_OUT = 0.02  # seconds, at most a quarter of the note
RELEASE_S = 0.3  # seconds in which a note ends that goes on as long as it is held
GUARDS = 2  # samples at the end that are zero
SHORTEST = 32
PEAK = 0.99  # of what is rendered, at most: 16-bit banks hold no more than full scale
SILENCE = 1e-6  # a raw note that never gets louder is left silent


def finish(
    audio: np.ndarray,
    samples: int,
    level_db: float,
    rate: int,
    residual: Residual | None = None,
) -> np.ndarray:
    """A raw note as a note of a bank.

    Longer audio is cut, shorter audio is followed by silence. Sample 0 and the last two are exactly
    zero, so that four-point interpolation at the ends never reads a neighbour.

    Args:
        audio: What a model made, [T].
        samples: Length of the note, guards included.
        level_db: Its level [dB], see `loudness.level`; less where its peak would be above PEAK.
        rate: [Hz].
        residual: What of a recording it is played along with.

    Returns:
        float32 [samples]; silence where the audio never gets louder than SILENCE.

    Raises:
        NotebankError: The audio holds NaN or infinite values or has many channels.
    """
    audio = checked(audio)
    note = np.zeros(samples, np.float32)
    kept = audio[:samples]
    peak = float(np.abs(kept).max()) if kept.size else 0.0
    if peak < SILENCE:
        return note
    note[: kept.size] = kept * np.float32(10 ** ((level_db - level(kept, rate)) / 20))
    if residual is not None:
        note = residual.added(note, rate, level_db)
    note *= np.float32(min(1.0, PEAK / max(float(np.abs(note).max()), SILENCE)))
    fade(note, kept.size, rate)
    return note


def checked(audio: np.ndarray) -> np.ndarray:
    """What a model made, float32 [T], when it is one finite channel."""
    audio = np.asarray(audio, np.float32)
    if audio.ndim != 1 or not np.all(np.isfinite(audio)):
        raise NotebankError("the model gave NaN, infinite or many-channelled audio", "model-failed")
    return audio


def fade(note: np.ndarray, end: int, rate: int) -> None:
    """Fades a note in place, and zeroes the guards.

    Args:
        note: float32 [samples].
        end: Sample at which the sound ends; it fades in over the first 8 and out over the last 20
            ms before this, at most a quarter of the note.
        rate: [Hz].
    """
    fade_in(note)
    fade_out(note, end, rate)


def fade_out(note: np.ndarray, end: int, rate: int, seconds: float = FADE_OUT) -> None:
    """Fades the end of a note out, in place, along half a cosine squared, and zeroes the guards.

    Args:
        note: float32 [samples].
        end: Sample at which the sound ends.
        rate: [Hz].
        seconds: How long it takes, at most a quarter of the note.
    """
    end = min(end, note.size - GUARDS)
    fall = min(int(seconds * rate), note.size // 4, end)
    note[end - fall : end] *= (np.cos(np.pi / 2 * np.arange(1, fall + 1) / (fall + 1)) ** 2).astype(
        np.float32
    )
    note[end:] = 0


def release(note: np.ndarray, rate: int) -> None:
    """Lets a note go before its end, in place: a key that was held as long as was asked."""
    fade_out(note, note.size, rate, RELEASE_S)


def fade_in(note: np.ndarray) -> None:
    """Fades the first 8 samples of a note in, in place; the first is zero then."""
    rise = np.sin(np.pi / 2 * np.arange(FADE_IN) / FADE_IN) ** 2
    note[:FADE_IN] *= rise.astype(np.float32)


def rounded(samples: float) -> int:
    """The nearest length [samples] that is a multiple of 32, 32 at least."""
    if not 0 < samples < 1 << 31:
        raise BadValue(f"a note cannot have {samples:g} samples: give a length above 0")
    return max(SHORTEST, round(samples / MULTIPLE) * MULTIPLE)
