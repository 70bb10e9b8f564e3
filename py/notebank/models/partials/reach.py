"""How far above what it has heard the network is asked.

It has learnt pairs of pitches some semitones apart. Of a sound with one recording at C4 it makes no
sense an octave and a half higher: its levels of C6 were up to a million dB. So from REACH semitones
above the recordings on it is told that pitch for all higher ones; the partials' frequencies, and
with them the instrument's body, are those of the key.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from notebank.models.partials.plain import PlainNet
from notebank.models.partials.residual import Residual

if TYPE_CHECKING:
    from notebank.models.partials.network import OnDevice

REACH = 9.0  # semitones: with a recording's latent the network was wild from 12 on, never before
WILD_DB = 25.0  # it says no more than 16 dB where it knows its way
STEP = 6.0  # semitones nearer each time that it is wild


def within(pitch: float, parts: Sequence[tuple[float, Residual]]) -> float:
    """The pitch that the network is told of a key, by the weights and residuals of its corners."""
    whole = sum(weight for weight, _ in parts)
    if not whole:
        return pitch
    return min(pitch, sum(weight * part.pitch for weight, part in parts) / whole + REACH)


def levels(
    network: "PlainNet | OnDevice",
    z: np.ndarray,
    hertz: np.ndarray,
    pitch: float,
    harder: float,
) -> tuple[np.ndarray, np.ndarray]:
    """What `PlainNet.decode` says, told of a pitch so low that it is not wild; of a latent that is
    no recording's nobody knows where that is."""
    lowest = network.config.low
    while True:
        found = network.decode(z, hertz, pitch, harder)
        if pitch <= lowest or max(part.max() for part in found) <= WILD_DB:
            return found
        pitch = max(pitch - STEP, lowest)
