"""What a foreign model does that its contract does not say."""

from dataclasses import replace

import numpy as np

from notebank.models.nn.config import NnConfig
from notebank.models.nn.model import TRIAL, NnModel
from notebank.sandbox.child import Child, Failed

_NEARLY = 1e-5  # of the loudest sample: sums in another order


def tried(config: NnConfig, child: Child) -> NnModel:
    """The model, with what a trial told: whether it takes several notes at once and makes the same
    of each, and whether random numbers are heard.

    Raises:
        NotebankError: It does not keep its contract.
    """
    NnModel(config, child).probe()
    random = np.random.default_rng(1)
    frames = -(-TRIAL // config.ratio)
    z = random.standard_normal((2, config.latents, frames), np.float32)
    first = child.call("decode", z[:1], seed=1)
    again = child.call("decode", z[:1], seed=2)
    seeded = not _alike(first[0], again[0])
    batch = not seeded and _takes_two(child, z, first)
    return NnModel(replace(config, batch=batch, seeded=seeded), child)


def _takes_two(child: Child, z: np.ndarray, first: np.ndarray) -> bool:
    try:
        both = child.call("decode", z)
    except Failed:
        return False
    return both.shape == (2, *first.shape[1:]) and _alike(both[0], first[0])


def _alike(one: np.ndarray, other: np.ndarray) -> bool:
    return float(np.abs(one - other).max()) <= _NEARLY * max(float(np.abs(other).max()), _NEARLY)
