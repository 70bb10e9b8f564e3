"""The small GANSynth of the fixtures, imported."""

from functools import lru_cache
from pathlib import Path

import numpy as np

from notebank.checkpoints import magenta_gansynth
from notebank.models.gansynth.model import GanSynth

FIXTURES = Path(__file__).parents[1] / "fixtures/gansynth"
SMALL = {"blocks": 4, "progress": 3.0, "channels_base": 64, "channels_most": 16, "samples": 1216}


@lru_cache(maxsize=1)
def imported() -> GanSynth:
    return magenta_gansynth.load(FIXTURES)


def fixture(name: str) -> dict[str, np.ndarray]:
    with np.load(FIXTURES / f"{name}.npz") as file:
        return {key: file[key] for key in file}


def correlation(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])
