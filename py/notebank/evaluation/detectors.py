"""Who says what pitch a note has: our own YIN, or a detector from elsewhere as an independent
witness."""

from collections.abc import Callable

import numpy as np

from notebank.audio import pitch
from notebank.audio.resample import resample
from notebank.errors import BadValue
from notebank.notes import hz_to_midi

Detector = Callable[[np.ndarray, float], float | None]  # audio [T], Hz -> MIDI pitch
NAMES = ("yin", "swift-f0")
_SURE = 0.5  # swift-f0's confidence from which a frame is voiced


def detector(name: str) -> Detector:
    """The pitch detector of that name.

    Args:
        name: One of NAMES.

    Returns:
        detect(audio [T], rate [Hz]): a MIDI pitch, or None where none is clear.

    Raises:
        BadValue: There is no such detector, or its package is not installed.
    """
    if name == "yin":
        return pitch.detect
    if name == "swift-f0":
        return _swift_f0()
    raise BadValue(f"pitch is detected by {', '.join(NAMES)}, not '{name}'")


def _swift_f0() -> Detector:
    """A small convolutional network (github.com/lars76/swift-f0, MIT), 46.9 to 2093.8 Hz."""
    try:
        from swift_f0 import SwiftF0
    except ImportError as error:
        raise BadValue(
            "the detector swift-f0 needs the package swift-f0: pip install 'notebank[swift-f0]', "
            "or use yin"
        ) from error
    network = SwiftF0(threads=1, spin=False)

    def detect(audio: np.ndarray, rate: float) -> float | None:
        heard = network.detect(resample(audio, rate, 16000), 16000)
        sure = heard.confidence >= _SURE
        return hz_to_midi(float(np.median(heard.pitch_hz[sure]))) if sure.any() else None

    return detect
