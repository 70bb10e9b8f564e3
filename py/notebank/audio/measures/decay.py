"""How a note dies away."""

import numpy as np

OCTAVES = tuple(125.0 * 2**k for k in range(7))  # Hz, centres
FRAME = 0.02  # s
_RANGE, _LEAST = 30.0, 10.0  # dB of the fall that is looked at, and that must be there
_AUDIBLE = -40.0  # dB below all the note's energy
LONGEST = 60.0  # s: what falls slower does not fall


def t60(audio: np.ndarray, rate: float) -> dict[float, float]:
    """Seconds in which each octave band of a note falls by 60 dB, by its centre [Hz].

    A line through its levels (20 ms each, ISO 3382's way with a range of 30 dB), from the loudest
    on. Bands that fall by less than 10 dB, or lie under -40 dB of the note, are left out.

    Args:
        audio: [T].
        rate: [Hz].

    Returns:
        Reverberation times by centre, of OCTAVES.
    """
    spectrum = np.fft.rfft(audio)
    hz = np.fft.rfftfreq(np.size(audio), 1 / rate)
    whole = np.square(np.abs(spectrum)).sum()
    found = {}
    for centre in OCTAVES:
        # half an octave on both sides, faded out over a third: steep edges ring
        octaves = np.abs(np.log2(np.maximum(hz, 1.0) / centre))
        inside = 0.5 + 0.5 * np.cos(np.pi * np.clip((octaves - 1 / 3) * 3, 0, 1))
        energy = np.square(np.abs(spectrum) * inside).sum()
        if energy <= whole * 10 ** (_AUDIBLE / 10):
            continue
        seconds = _fall(np.fft.irfft(spectrum * inside, np.size(audio)), rate)
        if seconds is not None:
            found[centre] = seconds
    return found


def t60_errors(heard: np.ndarray, real: np.ndarray, rate: float) -> list[float]:
    """log2 of the ratio of two notes' `t60`, in the bands where both fall: 1 is twice as long."""
    there, here = t60(real, rate), t60(heard, rate)
    return [float(np.log2(here[centre] / there[centre])) for centre in there if centre in here]


def decay(audio: np.ndarray, rate: float) -> float:
    """Seconds in which the whole note falls by 60 dB, as `t60`; LONGEST for one that is held."""
    seconds = _fall(np.asarray(audio, np.float64), rate)
    return LONGEST if seconds is None else min(seconds, LONGEST)


def _fall(audio: np.ndarray, rate: float) -> float | None:
    size = max(1, round(FRAME * rate))
    power = np.add.reduceat(np.square(audio), np.arange(0, audio.size, size))[:-3]  # faded out
    if power.size < 6 or power.max() <= 0:
        return None
    level = 10 * np.log10(np.maximum(power / power.max(), 1e-12))
    level = level[int(level.argmax()) :]
    below = np.flatnonzero(level < -_RANGE)
    level = level[: int(below[0]) + 1] if below.size else level
    if level.size < 5 or level[0] - level[-1] < _LEAST:
        return None
    slope = np.polyfit(np.arange(level.size) * size / rate, level, 1)[0]
    return float(-60 / slope) if slope < 0 else None
