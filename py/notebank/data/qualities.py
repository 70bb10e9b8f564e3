"""NSynth's note qualities, as far as simple measures can tell them.

Heuristics, not annotations: bright, dark, fast_decay, long_release and percussive are set, the
other five never.
"""

import numpy as np

QUALITIES = (
    "bright",
    "dark",
    "distortion",
    "fast_decay",
    "long_release",
    "multiphonic",
    "nonlinear_env",
    "percussive",
    "reverb",
    "tempo-synced",
)


def qualities(audio: np.ndarray, rate: int, held: float) -> list[int]:
    """The qualities of one note; silence has none.

    Args:
        audio: [T], mono, -1..1.
        rate: [Hz].
        held: Seconds after which the key was released.

    Returns:
        Ten flags, 0 or 1, in the order of QUALITIES.
    """
    if not np.any(audio):
        return [0] * len(QUALITIES)
    power = np.abs(np.fft.rfft(audio * np.hanning(audio.size))) ** 2
    centroid = float(power @ np.arange(power.size) / power.sum()) * rate / audio.size
    frames = audio[: audio.size // 400 * 400].reshape(-1, 400)
    level = 10 * np.log10((frames**2).mean(1) + 1e-12)  # dB per 25 ms at 16 kHz
    loudest = int(level.argmax())
    release = min(int(held * rate / 400), level.size) - 1  # the last before note-off
    later = level[min(loudest + 20, release)]  # half a second after the loudest moment
    found = {
        "bright": centroid > 2000,
        "dark": centroid < 500,
        "fast_decay": level[loudest] - later > 12,
        "long_release": bool(
            release + 12 < level.size
            and level[release] > -50
            and level[release + 12] > level[release] - 10
        ),
        "percussive": loudest < 3 and level[loudest] - level[release] > 20,
    }
    return [int(found.get(name, False)) for name in QUALITIES]
