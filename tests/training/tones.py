"""A data set of one or more periodic tones, and a network small enough to learn one in half a
minute."""

import numpy as np

from notebank.models.wavenet.autoencoder import WavenetAutoencoder
from notebank.training.wavenet.task import WavenetTrainConfig

RATE, PERIOD = 16000, 50
SIZES = {
    "width": 16,
    "skip": 16,
    "layers": 8,
    "stages": 8,
    "encoder_width": 16,
    "encoder_layers": 4,
    "latents": 4,
}
SHORT = WavenetTrainConfig(
    steps=6,
    batch=2,
    learning_rate=1e-3,
    crop=512,
    precision="fp32",
    save_every=100,
    validate_every=100,
)


class Tones:
    """Notes of `samples` samples; note i has the period PERIOD + i."""

    def __init__(self, count=1, samples=16000):
        self.count, self.samples = count, samples
        self.heard = []

    def __len__(self):
        return self.count

    def name(self, index):
        return f"tone_{index}"

    def audio(self, index):
        self.heard.append(index)
        turns = 2 * np.pi * np.arange(self.samples) / (PERIOD + index)
        return (0.5 * np.sin(turns) + 0.2 * np.sin(2 * turns + 1)).astype(np.float32)


def tiny():
    return WavenetAutoencoder.from_config(SIZES)
