"""Sounds made ready before anybody plays them: what a model needs of their recordings, on disk.

What is ready stays so: other files leave the cache first. Work that ends at any moment goes on
where it was.
"""

from collections.abc import Iterator, Sequence

from notebank.render.corner import ANYWHERE
from notebank.render.encoder import Encoder
from notebank.render.residual import Recordings

ROOM = 2 << 20  # bytes that one recording takes at most


class Preparation:
    """Makes recordings ready, one after the other: keys in the middle first, sounds in turn;
    velocity layers come after all that is played as it is.

    Args:
        encoder: Whose model plays them; it has a cache.
        sounds: The first of them have the first turn.

    left: what is not ready, each recording as its sound, or layer, and pitch.
    """

    def __init__(self, encoder: Encoder, sounds: Sequence[Recordings]):
        self.encoder = encoder
        self.left: list[tuple[Recordings, int]] = []
        self._bytes = 0  # of what is ready
        for group in (sounds, list(_layers(sounds))):
            recorded = ((sound, pitch) for sound in group for pitch in sound.pitches)
            for one in sorted(recorded, key=lambda one: abs(one[1] - ANYWHERE)):
                size = encoder.kept(*one)
                self._bytes += size or 0
                self.left += [one] if size is None else []

    @property
    def has_room(self) -> bool:
        """Whether one more recording stays on disk; others, of sounds that are no more, may go."""
        cache = self.encoder.cache
        return cache is not None and self._bytes + ROOM <= cache.room

    def advance(self) -> bool:
        """Makes the next recording ready; any thread may do it.

        Returns:
            Whether it is on disk now: that may be full.

        Raises:
            NotebankError: The recording cannot be encoded; it is left out.
        """
        sound, pitch = self.left.pop(0)
        self.encoder.prepare(sound, pitch)
        size = self.encoder.kept(sound, pitch)
        self._bytes += size or 0
        return size is not None


def _layers(sounds: Sequence[Recordings]) -> Iterator[Recordings]:
    """Velocity layers beside the sounds themselves."""
    for sound in sounds:
        for layer in getattr(sound, "layers", {}).values():
            if layer.fingerprint != sound.fingerprint:
                yield layer
