"""How loud a note is, all of it or in one band."""

import numpy as np

MOMENT = 0.4  # s, of the momentary loudness (EBU Tech 3341)
SILENT = -120.0  # dB
PRESENT = -45.0  # dB below the whole note: a band that is weaker is not missed


def momentary_db(audio: np.ndarray, rate: float) -> float:
    """The greatest rms over 400 ms [dB, a full-scale square is 0] of audio [T] at `rate` Hz.

    The span is that of EBU's momentary loudness, without its K-weighting. A shorter note counts as
    if silence followed.
    """
    power = np.square(np.asarray(audio, np.float64))
    span = max(1, round(MOMENT * rate))
    sums = np.cumsum(np.pad(power, (1, max(0, span - power.size))))
    return decibels((sums[span:] - sums[:-span]).max() / span)


def level_error(heard: np.ndarray, real: np.ndarray, rate: float) -> float:
    """How much louder `heard` [T] is than `real` [T] in `momentary_db` [dB]."""
    return momentary_db(heard, rate) - momentary_db(real, rate)


def band_error(
    heard: np.ndarray, real: np.ndarray, rate: float, low: float, high: float
) -> float | None:
    """How much more energy `heard` has between two frequencies.

    Args:
        heard: [T] at `rate`.
        real: The recording, [T].
        rate: [Hz].
        low: Lower end of the band [Hz].
        high: Its upper end.

    Returns:
        dB of the two sums of |X|^2; None where the recording's band lies under PRESENT, measured
        from all its energy.
    """
    there = band_energy(real, rate, low, high)
    if decibels(there / max(band_energy(real, rate, 0, rate), 1e-30)) < PRESENT:
        return None
    return decibels(band_energy(heard, rate, low, high)) - decibels(there)


def band_energy(audio: np.ndarray, rate: float, low: float, high: float) -> float:
    """Energy of audio [T] from `low` to below `high` Hz, by Parseval's theorem."""
    power = np.square(np.abs(np.fft.rfft(audio)))
    hz = np.fft.rfftfreq(np.size(audio), 1 / rate)
    return float(2 * power[(hz >= low) & (hz < high)].sum() / np.size(audio))


def decibels(power: float) -> float:
    """A power in dB, -120 at least."""
    return float(10 * np.log10(max(power, 10 ** (SILENT / 10))))
