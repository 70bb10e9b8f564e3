"""A note that is struck harder is brighter: by what the network makes of it, or by as much more as
it is on the average (`notebank.audio.partials.brightness`)."""

from dataclasses import replace

import numpy as np

from notebank.audio.partials.brightness import shelf_db
from notebank.audio.partials.noise import band_hertz
from notebank.audio.partials.note import FLOOR_DB, PartialNote

HEARD_DB = 50.0  # below the loudest partial
MOST = 1.5  # times the shelf, where the network does the opposite


def missing(made: PartialNote, plain: PartialNote, velocity: float) -> float:
    """How much of the shelf a note still needs.

    Args:
        made: The network's note at a velocity.
        plain: The same at velocity 100.
        velocity: 0..127.

    Returns:
        0 where the network tilts levels as much itself, 1 where it does nothing.
    """
    wanted = shelf_db(plain.f0 * plain.ratios, plain.f0, velocity)
    mean = plain.levels.mean(0)
    weight = np.clip(mean - mean.max() + HEARD_DB, 0, None)
    own = (made.levels - plain.levels).mean(0)
    octaves = np.log2(plain.ratios)
    octaves = octaves - np.average(octaves, weights=weight)
    tilts = [float(np.sum(weight * octaves * change)) for change in (own, wanted)]
    return float(np.clip(1 - tilts[0] / tilts[1], 0, MOST)) if tilts[1] else 0.0


def brighter(note: PartialNote, velocity: float, share: float) -> PartialNote:
    """A note with so much of the shelf on its partials and its noise."""
    partials = share * shelf_db(note.f0 * note.ratios, note.f0, velocity)
    bands = share * shelf_db(band_hertz(), note.f0, velocity)
    return replace(
        note,
        levels=np.maximum(note.levels + partials.astype(np.float32), FLOOR_DB),
        noise=np.maximum(note.noise + bands.astype(np.float32), FLOOR_DB),
    )
