"""The prior of a trained model: the tracks of all instruments that it learnt from."""

from collections.abc import Sequence

import numpy as np

from notebank.audio.partials.note import PartialNote
from notebank.models.partials.drawing.prior import Prior
from notebank.models.partials.model import PartialsModel
from notebank.models.partials.track import Track
from notebank.training.partials.notes import Instrument

PITCH = 60.0  # of the note that stands for an instrument, or what is nearest
LOUDNESS = -20.0  # dB, of all draws
MISTUNED = 8.0  # cents, of a partial at most: bells are, what is drawn between them need not be


def prior_of(model: PartialsModel, instruments: Sequence[Instrument]) -> Prior | None:
    """Encodes one note of each instrument.

    Args:
        model: Trained.
        instruments: Those whose notes are shorter than all frames are left out.

    Returns:
        The prior of their tracks. What is left of f0's movement beside vibrato is no part of it,
        so that draws are in tune. None where fewer than three instruments are left: a draw takes
        three.
    """
    tracks = [
        track for instrument in instruments if (track := _track(model, instrument)) is not None
    ]
    return Prior.fitted(np.stack(tracks)) if len(tracks) >= 3 else None


def _track(model: PartialsModel, instrument: Instrument) -> np.ndarray | None:
    whole = instrument["frames"] == instrument["levels"].shape[1]
    if not whole.any():
        return None
    away = np.abs(instrument["pitch"] - PITCH) - instrument["velocity"] / 1000
    note = int(np.argmin(np.where(whole, away, np.inf)))
    found = model.track(_note(instrument, note), float(instrument["pitch"][note]))
    still = np.zeros_like(found.drift)
    detune = np.clip(found.detune - found.detune[0], -MISTUNED, MISTUNED)
    return Track(
        found.timbre, LOUDNESS, found.stiffness, found.vibrato, detune, still, found.attack
    ).packed()


def _note(instrument: Instrument, i: int) -> PartialNote:
    numbered = int(instrument["numbered"][i])
    levels = instrument["levels"][i].astype(np.float32)
    return PartialNote(
        f0=float(instrument["f0"][i]),
        curve=instrument["curve"][i].astype(np.float32),
        ratios=instrument["ratios"][i].astype(np.float64),
        numbered=numbered,
        stiffness=float(instrument["stiffness"][i]),
        levels=levels,
        phases=np.zeros_like(levels),
        noise=instrument["noise"][i].astype(np.float32),
    )
