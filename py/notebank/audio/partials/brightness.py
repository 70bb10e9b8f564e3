"""How much brighter a note gets when it is struck harder.

Measured: of 555 notes of two General MIDI SoundFonts those 131 whose recorded layers differ (a
centroid at velocity 127 of at least 1.1 times that at 30), and 17 keys of a grand piano. Against
velocity 100 the levels of their partials fall by 6 dB an octave at velocity 30, 4 at 50, 1.6 at 75,
and rise by 1 at 127. A shelf of first order that begins an octave above the fundamental does the
same within half a dB an octave from velocity 50 on; below, it is a low-pass.
"""

import numpy as np

PLAIN = 100  # the velocity at which a sound is as it was recorded
CORNER = 2.0  # over f0
DARKEST, BRIGHTEST = 40.0, 160.0  # where the curve takes or gives 12 dB half-way to velocity 100
FLOOR = 10 ** (-50 / 20)  # of the loudest partial
HALVINGS = 10  # of what lies between, down to 0.3 %


def treble(velocity: float) -> float:
    """Gain of what lies far above the fundamental, 1 at velocity 100.

    >>> [round(treble(velocity), 2) for velocity in (30, 50, 75, 100, 127)]
    [0.03, 0.12, 0.42, 1.0, 2.05]
    """
    return (velocity / PLAIN) ** 3


def shelf_db(hertz: np.ndarray, f0: float, velocity: float) -> np.ndarray:
    """What the shelf does at each frequency.

    Args:
        hertz: [*].
        f0: Fundamental of the note [Hz].
        velocity: 0..127.

    Returns:
        dB [*].
    """
    above = np.square(np.asarray(hertz, np.float64) / (CORNER * f0))
    return 10 * np.log10((1 + treble(velocity) ** 2 * above) / (1 + above))


def brightened(audio: np.ndarray, rate: int, f0: float, velocity: float) -> np.ndarray:
    """A note as if it had been struck with another velocity than 100: low + treble (audio - low),
    low being a first-order low-pass.

    Args:
        audio: float32 [T].
        rate: [Hz].
        f0: Its fundamental [Hz].
        velocity: 0..127.

    Returns:
        float32 [T].
    """
    if velocity == PLAIN:
        return audio
    from scipy.signal import lfilter  # takes a second to import: no note at velocity 100 waits

    turn = np.tan(np.pi * min(CORNER * f0 / rate, 0.45))
    gain, pole = turn / (1 + turn), (1 - turn) / (1 + turn)
    low = lfilter([gain, gain], [1, -pole], audio)
    return (low + treble(velocity) * (audio - low)).astype(np.float32)


def tone(audio: np.ndarray, plain: np.ndarray, rate: int, f0: float) -> float:
    """The velocity at which the curve makes a note as bright as another: of the same spectral
    centroid in their first second, of what is less than 50 dB below the loudest partial.

    Args:
        audio: float32 [T], what is as bright.
        plain: float32 [T], the note of velocity 100.
        rate: [Hz].
        f0: Fundamental of both [Hz].

    Returns:
        The velocity, DARKEST..BRIGHTEST.
    """
    samples = min(audio.size, plain.size, rate)
    window = np.cos(np.linspace(0, np.pi / 2, samples)) ** 2  # what is cut off would be bright
    made, struck = (np.abs(np.fft.rfft(window * one[:samples])) for one in (audio, plain))
    hertz = np.fft.rfftfreq(samples, 1 / rate)
    wanted = _centroid(made, hertz)
    low, high = DARKEST, BRIGHTEST
    for _ in range(HALVINGS):
        middle = np.sqrt(low * high)
        if _centroid(struck * 10 ** (shelf_db(hertz, f0, middle) / 20), hertz) < wanted:
            low = middle
        else:
            high = middle
    return float(np.sqrt(low * high))


def _centroid(magnitude: np.ndarray, hertz: np.ndarray) -> float:
    """Of what stands out of the noise between partials."""
    magnitude = np.maximum(magnitude - FLOOR * magnitude.max(initial=0.0), 0.0)
    return float((hertz * magnitude).sum() / max(magnitude.sum(), 1e-9))
