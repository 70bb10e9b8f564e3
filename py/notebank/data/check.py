"""Is a rendered note what its name says? Pitch and level of each are measured when a data set is
made."""

from dataclasses import dataclass

import numpy as np

from notebank.audio.pitch import detect

OFF = 0.5  # semitones
QUIET = -50.0  # dB: a peak below that is a note out of the instrument's range


@dataclass(frozen=True)
class Check:
    """What was heard (MIDI, None: no clear pitch), the peak [dB of full scale], and what is wrong:
    "" or quiet, no pitch, off pitch."""

    heard: float | None
    peak: float
    fault: str


def check(audio: np.ndarray, rate: int, pitch: float) -> Check:
    """Checks a note that should sound at a known pitch.

    Args:
        audio: [T], mono, -1..1.
        rate: [Hz].
        pitch: MIDI; what is heard may be OFF semitones from it.

    Returns:
        What was heard, and the first fault that was found.
    """
    peak = round(20 * float(np.log10(np.abs(audio).max(initial=0) + 1e-9)), 1)
    heard = detect(audio, rate)
    if peak < QUIET:
        fault = "quiet"
    elif heard is None:
        fault = "no pitch"
    else:
        fault = "" if abs(heard - pitch) <= OFF else "off pitch"
    return Check(None if heard is None else round(heard, 2), peak, fault)
