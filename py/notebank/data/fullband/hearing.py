"""Is a note at the pitch that its name says? As `data.check`, but organs may sound octaves away,
and what lies above the detector's reach is heard too."""

from dataclasses import replace

import numpy as np

from notebank.data.check import OFF, Check, check
from notebank.notes import hz_to_midi

HIGH = 96  # from here on the strongest partial of a note is its first


def judged(audio: np.ndarray, rate: int, pitch: float) -> Check:
    """What `data.check.check` says of a note [T], with one more fault: "octave", for a note that
    is heard whole octaves from its pitch, as stops of organs are."""
    about = check(audio, rate, pitch)
    if about.fault == "no pitch" and pitch >= HIGH:
        strongest = round(_strongest(audio, rate), 2)
        if abs(strongest - pitch) <= OFF:
            return replace(about, heard=strongest, fault="")
    off = 0.0 if about.heard is None else about.heard - pitch
    if about.fault == "off pitch" and abs(off - 12 * round(off / 12)) <= OFF:
        return replace(about, fault="octave")
    return about


def _strongest(audio: np.ndarray, rate: int) -> float:
    """MIDI pitch of the strongest partial; a silent note has none, and 0 is returned."""
    power = np.abs(np.fft.rfft(audio * np.hanning(audio.size)))
    bin_ = int(power.argmax())
    return hz_to_midi(bin_ * rate / audio.size) if bin_ else 0.0
