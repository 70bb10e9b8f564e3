"""Sounds made ready before anybody plays them: what a model needs of their recordings, on disk.

What is ready stays so: other files leave the cache first. Work that ends at any moment goes on
where it was.
"""

from collections.abc import Iterable, Sequence

from notebank.render.corner import ANYWHERE
from notebank.render.encoder import Encoder
from notebank.render.residual import Recordings

ROOM = 2 << 20  # bytes that one recording takes at most

Recorded = tuple[Recordings, int]  # a sound, and a pitch that is recorded


def lacking(encoder: Encoder, sounds: Sequence[Recordings]) -> list[Recorded]:
    """The recordings that are not ready: the keys in the middle first, sounds in turn; velocity
    layers come after all that is played as it is.

    Args:
        encoder: Whose model plays them.
        sounds: The first of them have the first turn.

    Returns:
        Each with its sound, or the layer that it belongs to.
    """
    layers = [
        layer
        for sound in sounds
        for layer in getattr(sound, "layers", {}).values()
        if layer.fingerprint != sound.fingerprint
    ]
    return [*_in_turn(encoder, sounds), *_in_turn(encoder, layers)]


def has_room(encoder: Encoder) -> bool:
    """Whether one more recording can be made ready and stays so."""
    return encoder.room() >= ROOM


def prepare(encoder: Encoder, recorded: Recorded) -> bool:
    """Makes a recording ready; any thread may do it.

    Args:
        encoder: Whose model plays it.
        recorded: One of those that are lacking.

    Returns:
        Whether it is on disk now: that may be full.

    Raises:
        NotebankError: The recording cannot be encoded.
    """
    sound, pitch = recorded
    encoder.prepare(sound, pitch)
    return pitch not in encoder.lacking(sound)


def _in_turn(encoder: Encoder, sounds: Iterable[Recordings]) -> list[Recorded]:
    found = [(sound, pitch) for sound in sounds for pitch in encoder.lacking(sound)]
    return sorted(found, key=lambda one: abs(one[1] - ANYWHERE))
