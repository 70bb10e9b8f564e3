"""Random numbers for generation, each a function of (key of the note, sample index): SplitMix64
read at any place.

So a note's draws depend neither on the engine nor on what else is generated beside it. Steele, Lea
and Flood 2014.
"""

import hashlib
from collections.abc import Callable

import numpy as np

# (start, n) -> float64 [n], 0 <= u < 1: the random numbers of n samples of a note
Draws = Callable[[int, int], np.ndarray]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MASK = (1 << 64) - 1


def note_key(seed: int, pitch: float) -> int:
    """The key of a note: 64 bits, a hash of seed and pitch."""
    digest = hashlib.blake2b(f"{seed}/{float(pitch)}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little")


def uniforms(key: int, start: int, n: int) -> np.ndarray:
    """Draws `start`..`start + n - 1` of a note.

    Args:
        key: Of the note, see `note_key`.
        start: The first sample.
        n: How many samples.

    Returns:
        float64 [n], 0 <= u < 1, multiples of 2**-53.
    """
    index = np.arange(start + 1, start + n + 1, dtype=np.uint64)
    x = np.uint64(key & _MASK) + index * _GOLDEN
    x = (x ^ x >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ x >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    return ((x ^ x >> np.uint64(31)) >> np.uint64(11)) * 2.0**-53
