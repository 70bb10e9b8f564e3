"""The decoder backwards: how a sum over what it says changes with each number of the latent."""

from dataclasses import dataclass, field

import numpy as np

from notebank.models.partials.scale import SCALE, STRIDE

TAPS = 3  # of the convolutions in residual blocks


@dataclass(frozen=True)
class Block:
    """What a residual block computed: x + second(silu(inner)), inner = scale * plain + shift,
    plain = first(silu(x)). first, second, film: weights, see `plain.Layer`."""

    first: np.ndarray
    second: np.ndarray
    film: np.ndarray
    dilation: int
    x: np.ndarray
    plain: np.ndarray
    scale: np.ndarray
    inner: np.ndarray


@dataclass
class Tape:
    """What a decoder computed, in its order. ends: weights of its first and its last layer;
    x: what the last one heard, before its silu."""

    blocks: list[Block] = field(default_factory=list)
    ends: tuple[np.ndarray, np.ndarray] = (np.zeros((0, 0)), np.zeros((0, 0)))
    x: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))

    def pull(self, rows: np.ndarray, track: int, note: int) -> np.ndarray:
        """The way back through `PlainNet.rows`.

        Args:
            rows: How the sum changes with each of its numbers [STRIDE * steps, n].
            track, note: Sizes of the latent's parts.

        Returns:
            How it changes with each number of the latent, float32 [steps, track + note].
        """
        entry, heads = self.ends
        pulled = heads.T @ (rows.reshape(len(rows) // STRIDE, -1).T * np.float32(SCALE))
        pulled *= _slope(self.x)
        told = np.zeros(note, np.float32)
        for block in reversed(self.blocks):
            inner = block.second.T @ pulled
            inner = _folded(inner, 1) * _slope(block.inner)
            film = np.concatenate([(inner * block.plain).sum(1), inner.sum(1)])
            told += film @ block.film[:, -note:]
            inner = block.first.T @ (inner * block.scale)
            pulled += _folded(inner, block.dilation) * _slope(block.x)
        steps = pulled.shape[1]
        moved = (entry[:, :track].T @ pulled).T
        return np.concatenate([moved, np.broadcast_to(told / steps, (steps, note))], 1)


def silu(x: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):  # far below zero it is 0
        return x / (1 + np.exp(-x))


def _slope(x: np.ndarray) -> np.ndarray:
    """Of `silu`."""
    with np.errstate(over="ignore"):
        share = 1 / (1 + np.exp(-x))
    return share * (1 + x * (1 - share))


def _folded(seen: np.ndarray, dilation: int) -> np.ndarray:
    """What each step gets of all that saw it, the way back of `plain._unfolded`: [channels * TAPS,
    steps] -> [channels, steps]."""
    reach = TAPS // 2 * dilation
    steps = seen.shape[1]
    taps = seen.reshape(-1, TAPS, steps)
    padded = np.zeros((len(taps), steps + 2 * reach), np.float32)
    for tap in range(TAPS):
        padded[:, tap * dilation : tap * dilation + steps] += taps[:, tap]
    return padded[:, reach : reach + steps]
