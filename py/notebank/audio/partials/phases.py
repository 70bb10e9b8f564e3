"""Where a note's partials are at a moment, and a note that goes on from there.

A key that is held goes from one note to another. If each partial of the other is, in the middle of
the crossfade, where the same partial of the one is, none of them cancels, however far their
frequencies have drifted apart since the onset.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from notebank.audio.partials.frames import frame_positions
from notebank.audio.partials.note import PartialNote
from notebank.audio.partials.oscillators import cubic
from notebank.audio.partials.warp import cycles


def turns(note: PartialNote, second: float) -> np.ndarray:
    """Phase of each partial at a time [s] since the onset: cycles, 0..1, float64 [partials]."""
    moment = np.array([second])
    own = cubic(note.phases, np.minimum(frame_positions(moment), note.frames - 1))[0]
    return (note.ratios * (note.f0 * cycles(note.curve, moment)[0]) + own / (2 * np.pi)) % 1


def phases(note: PartialNote, second: float) -> dict[str, np.ndarray]:
    """Those of a note at a time [s], as `turned` takes them."""
    found = turns(note, second)
    return {
        "numbered": found[: note.numbered],
        "free": found[note.numbered :],
        "free_ratios": note.ratios[note.numbered :],
    }


def turned(note: PartialNote, told: Mapping[str, np.ndarray], second: float) -> PartialNote:
    """A note whose partials have told phases at a moment.

    Args:
        note: Any.
        told: What `phases` said of another note. A numbered partial is the one of the same number,
            a free one the one of the same ratio; what the other does not have stays as it is.
        second: When [s].

    Returns:
        The note with each partial's phases turned by one angle.
    """
    now = turns(note, second)
    wanted = now.copy()
    count = min(note.numbered, len(told["numbered"]))
    wanted[:count] = told["numbered"][:count]
    if len(told["free"]):
        same = note.ratios[note.numbered :, None] == told["free_ratios"]
        found, at = same.any(1), same.argmax(1)
        wanted[note.numbered :][found] = told["free"][at[found]]
    angles = 2 * np.pi * ((wanted - now + 0.5) % 1 - 0.5)
    return replace(note, phases=note.phases + angles.astype(np.float32))


def scattered(count: int) -> np.ndarray:
    """Phases [rad, float32, count] for partials of which nobody recorded any.

    If all began at 0 they would add up to a click at the onset and to one pulse a period. Squares,
    since steps alike from partial to partial only move the pulse.
    """
    golden = (np.sqrt(5) - 1) / 2
    return (2 * np.pi * (golden * np.arange(count) ** 2 % 1)).astype(np.float32)
