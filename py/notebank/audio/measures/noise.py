"""What lies between the partials of a note."""

import numpy as np

_PERIODS = 16  # of a window at least: four of its main lobes fit between two partials
_SHORTEST = 4096  # samples
_START, _LENGTH = 0.05, 1.5  # s of the note
_AWAY = 0.35  # of f0: nearer to a partial is not between
_BESIDE = 0.25  # of f0: so much around each partial is not noise
_FRAME = 1024  # samples, of the new phases


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


def redrawn(audio: np.ndarray, rate: float, f0: float, seed: int = 0) -> np.ndarray:
    """The same note with other noise: no model of noise can be nearer to a recording than this.

    What lies within 0.25 f0 of a partial, or within 30 Hz of a strong peak, stays; the rest keeps
    its magnitudes in frames of 1024 samples and gets random phases.

    Args:
        audio: [T].
        rate: [Hz].
        f0: Fundamental [Hz].
        seed: Of the phases.

    Returns:
        float32 [T].
    """
    from scipy.signal import istft, stft

    from notebank.audio.measures.partials import peaks

    spectrum = np.fft.rfft(audio)
    hz = np.fft.rfftfreq(np.size(audio), 1 / rate)
    tonal = (np.abs((hz / f0 + 0.5) % 1 - 0.5) <= _BESIDE) & (hz > f0 / 2)
    for place in peaks(audio, rate).strong(-50.0).hz:
        tonal |= np.abs(hz - place) <= 30
    kept = np.fft.irfft(spectrum * tonal, np.size(audio))
    _, _, frames = stft(audio - kept, nperseg=_FRAME, noverlap=_FRAME * 3 // 4)
    phases = np.random.default_rng(seed).uniform(0, 2 * np.pi, frames.shape)
    _, noise = istft(np.abs(frames) * np.exp(1j * phases), nperseg=_FRAME, noverlap=768)
    # frames that overlap add up in power, not in amplitude, when their phases are strangers
    noise = noise[: np.size(audio)]
    before = np.square(audio - kept).sum()
    noise = noise * np.sqrt(before / max(np.square(noise).sum(), 1e-20))
    return (kept + noise).astype(np.float32)
