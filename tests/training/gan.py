"""A GANSynth of four tiny blocks, and a short training of it."""

from models.gansynth import SMALL
from notebank.models.gansynth.config import GanConfig
from notebank.training.gansynth.task import GanTrainConfig

TINY = GanConfig(**{**SMALL, "progress": 0.0})
SHORT = GanTrainConfig(steps=14, batch=4, stable=8, transition=8, save_every=100, validate_every=14)
