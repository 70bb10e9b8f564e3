"""What lies between the partials of a note."""

import numpy as np

_PERIODS = 16  # of a window at least: four of its main lobes fit between two partials
_SHORTEST = 4096  # samples
_START, _LENGTH = 0.05, 1.5  # s of the note
_AWAY = 0.35  # of f0: nearer to a partial is not between
_FRAME = 0.0058  # s, of the new phases
_FLOOR_HZ = 200.0
_LONG = 0.093  # s, of the frames in which partials are told from noise
_OUT = 10**1.6  # 16 dB in power


def between_harmonics(
    audio: np.ndarray, rate: float, f0: float, low: float, high: float
) -> float | None:
    """Level [dB] of the noise between the partials k f0 of a note.

    The median, over the bins 0.35..0.65 f0 above a partial, of the mean power spectrum from 50 ms
    to 1.55 s, under a Blackman-Harris window (side lobes at -92 dB) of 16 periods.

    Args:
        audio: [T].
        rate: [Hz].
        f0: Fundamental [Hz].
        low: From there on [Hz].
        high: To there.

    Returns:
        dB, 0 = the bin of a full-scale sine, -140 at least; None where there are under 3 such bins.
    """
    size = max(_SHORTEST, int(_PERIODS * rate / f0))
    part = np.asarray(audio, np.float64)[round(_START * rate) :][: round(_LENGTH * rate)]
    part = np.pad(part, (0, max(0, size - part.size)))
    turn = 2 * np.pi * np.arange(size) / size
    shares = (0.35875, -0.48829, 0.14128, -0.01168)  # Harris 1978
    window = sum(share * np.cos(k * turn) for k, share in enumerate(shares))
    frames = np.lib.stride_tricks.sliding_window_view(part, size)[:: size // 2]
    power = np.square(np.abs(np.fft.rfft(frames * window)) * 2 / np.sum(window)).mean(0)
    hz = np.fft.rfftfreq(size, 1 / rate)
    between = (hz >= max(low, f0)) & (hz < min(high, 0.45 * rate))
    between &= np.abs(hz / f0 % 1 - 0.5) <= 0.5 - _AWAY
    if between.sum() < 3:
        return None
    return float(10 * np.log10(np.median(power[between]) + 1e-14))


def redrawn(audio: np.ndarray, rate: float, seed: int = 0) -> np.ndarray:
    """The same note with other noise: no model of noise can be nearer to a recording than this.

    What stands out of the spectrum of the whole note stays (`prominent`); the rest keeps its
    magnitudes in frames of 5.8 ms and gets random phases.

    Args:
        audio: [T].
        rate: [Hz].
        seed: Of the phases.

    Returns:
        float32 [T].
    """
    from scipy.signal import istft, stft

    kept = prominent(audio, rate)
    rest = audio - kept
    size = round(_FRAME * rate / 4) * 4
    how = {"nperseg": size, "noverlap": 3 * size // 4}
    _, _, frames = stft(rest, **how)
    phases = np.random.default_rng(seed).uniform(0, 2 * np.pi, frames.shape)
    _, noise = istft(np.abs(frames) * np.exp(1j * phases), **how)
    # frames that are strangers add up in power, not in amplitude
    noise = noise[: rest.size] * np.sqrt(np.square(rest).sum() / max(np.square(noise).sum(), 1e-20))
    return (kept + noise).astype(np.float32)


def prominent(audio: np.ndarray, rate: float) -> np.ndarray:
    """The partials of a note, wherever they lie: what noise would hardly ever give.

    Bins of frames of 93 ms that are over 16 dB above the lower quartile of the 200 Hz around them
    (of a noise one bin in 100,000), with two on each side. Long frames would ring where the note is
    silent.

    Args:
        audio: [T].
        rate: [Hz].

    Returns:
        float64 [T].
    """
    from scipy.ndimage import maximum_filter1d, percentile_filter
    from scipy.signal import istft, stft

    size = round(_LONG * rate / 4) * 4
    how = {"nperseg": size, "noverlap": 3 * size // 4}
    _, _, frames = stft(audio, **how)
    power = np.square(np.abs(frames))
    around = max(5, round(_FLOOR_HZ * size / rate))
    floor = percentile_filter(power, 25, (around, 1))
    near = maximum_filter1d((power > _OUT * floor).astype(np.uint8), 5, axis=0)
    return istft(frames * near, **how)[1][: np.size(audio)]
