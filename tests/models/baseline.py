"""The reduced Magenta baseline of the fixtures."""

from functools import cache
from pathlib import Path

import numpy as np

from notebank.checkpoints import magenta_baseline
from notebank.models.baseline.model import Baseline

FIXTURES = Path(__file__).parents[1] / "fixtures/nsynth_baseline"


@cache
def magenta() -> Baseline:
    return magenta_baseline.load(FIXTURES)


def fixture(name: str) -> dict[str, np.ndarray]:
    return dict(np.load(FIXTURES / f"{name}.npz"))
