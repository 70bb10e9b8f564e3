"""Latents fitted to their notes: what an encoder says in one look, moved until the decoder says
what was heard.

One look is a guess, the better the more the note is like those that were learnt. From there a few
steps of Adam (Kingma and Ba, 2015) go down the weighted difference of levels in dB, as in
semi-amortized inference (Kim et al., 2018).
"""

from dataclasses import dataclass

import numpy as np

from notebank.audio.partials.frames import DENSE_FRAMES
from notebank.audio.partials.noise import triangles
from notebank.models.partials.gradient import Tape
from notebank.models.partials.heard import Heard
from notebank.models.partials.plain import PlainNet
from notebank.models.partials.scale import LOWEST, MIDDLE

STEPS = 10
RATE = 0.18  # of Adam, falling to 0; latents of notes have a standard deviation of .5 to .8
MOMENTUM = 0.7
SQUARES = 0.99  # how slowly Adam forgets how steep it was
NOISE = 0.6  # weight of noise against partials
ONSET = 3.0  # of the dense frames against the later ones
FIRST = 2.0  # of the first partials, HEARD_SINGLY of them
HEARD_SINGLY = 8
UNDER = 0.1  # how much of a difference counts under LOWEST, where nothing is heard


@dataclass(frozen=True)
class Target:
    """What the decoder should say. partials, noise: [dB, frames, *]; their weights add up to 1 and
    NOISE; nodes: how the envelope's nodes share the partials [partials, nodes]."""

    partials: np.ndarray
    partial_weights: np.ndarray
    noise: np.ndarray
    noise_weights: np.ndarray
    nodes: np.ndarray

    @classmethod
    def of(cls, heard: Heard, nodes: int) -> "Target":
        count = np.count_nonzero(heard.hertz)
        levels, noise = heard.partials[:, :count], heard.noise.reshape(len(heard.noise), -1)
        early = np.where(np.arange(len(levels)) < DENSE_FRAMES, np.float32(ONSET), np.float32(1))[
            :, None
        ]
        first = np.where(np.arange(count) < HEARD_SINGLY, np.float32(FIRST), np.float32(1))
        weights = _audible(levels, -80, -30) * early * first
        random = _audible(noise, -85, -40) * early
        return cls(
            levels,
            weights / weights.sum(),
            noise,
            random * (NOISE / random.sum()),
            triangles(heard.hertz[:count], nodes),
        )

    def miss(self, rows: np.ndarray, own: int) -> tuple[float, np.ndarray]:
        """How far `PlainNet.rows` are off [dB], and how that changes with each of them; own: how
        many of them are partials' own."""
        nodes, known = self.nodes.shape[1], min(own, len(self.nodes))
        levels = (rows[:, :nodes] + np.float32(MIDDLE)) @ self.nodes.T
        levels[:, :known] += rows[:, nodes : nodes + known]
        of_partials, down = _off(levels, self.partials, self.partial_weights)
        noise = rows[:, nodes + own :] + np.float32(MIDDLE)
        of_noise, random = _off(noise, self.noise, self.noise_weights)
        slope = np.zeros_like(rows)
        slope[:, :nodes] = down @ self.nodes
        slope[:, nodes : nodes + known] = down[:, :known]
        slope[:, nodes + own :] = random
        return of_partials + of_noise, slope


def fitted(network: PlainNet, z: np.ndarray, heard: Heard) -> np.ndarray:
    """A latent that says better what was heard.

    Args:
        network: Whose decoder it is for.
        z: What its encoder says [steps, track + note].
        heard: The note, as many frames.

    Returns:
        float32 [steps, track + note], never further off than z; the note's own numbers are the
        same in all steps.
    """
    config = network.config
    target = Target.of(heard, config.nodes)
    best, least = z, np.inf
    mean, square = np.zeros_like(z), np.zeros_like(z)
    for step in range(STEPS):
        tape = Tape()
        off, slope = target.miss(network.rows(z, heard.pitch, 0.0, tape), config.numbered)
        if off < least:
            best, least = z, off
        pulled = tape.pull(slope, config.track, config.note)
        pulled[:, config.track :] *= len(z)  # they move together
        mean = MOMENTUM * mean + (1 - MOMENTUM) * pulled
        square = SQUARES * square + (1 - SQUARES) * pulled**2
        size = np.sqrt(square / (1 - SQUARES ** (step + 1))) + 1e-8
        rate = RATE * np.sqrt(1 - step / STEPS) / (1 - MOMENTUM ** (step + 1))
        z = z - np.float32(rate) * mean / size
    return best


def _audible(levels: np.ndarray, none: float, whole: float) -> np.ndarray:
    """Weight of levels [dB]: a little at `none`, most at `whole`."""
    return np.clip((levels - none) / (whole - none), 0, 1) + np.float32(0.02)


def _off(made: np.ndarray, wanted: np.ndarray, weights: np.ndarray) -> tuple[float, np.ndarray]:
    """The weighted sum of how far levels [dB] are off, and how it changes with each."""
    under = made < LOWEST
    off = np.where(under, LOWEST + UNDER * (made - LOWEST), made) - wanted
    slope = weights * np.sign(off) * np.where(under, np.float32(UNDER), np.float32(1))
    return float((weights * np.abs(off)).sum()), slope
