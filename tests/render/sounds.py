"""Sounds made of sines, and models that can less than the null model, for tests of the renderer."""

from dataclasses import replace

import numpy as np

from notebank.audio.loops import unrolled
from notebank.models.base import LengthSpec
from notebank.models.null import NullConfig, NullModel
from notebank.notes import Loop, midi_to_hz, nearest


class SineSound:
    """Recordings of 0.5 s with overtone 2 at `bright` and a peak of `levels[pitch]`."""

    def __init__(self, levels: dict[int, float], bright: float = 0.5, name: str = "sine"):
        self.levels = levels
        self.bright = bright
        self.pitches = tuple(sorted(levels))
        self.fingerprint = (
            f"{name}{levels}{bright}".replace(" ", "")
            .replace("{", "")
            .replace("}", "")
            .replace(":", "_")
            .replace(",", "_")
        )
        self.read = 0

    def audio(self, pitch: float, rate: int) -> np.ndarray:
        self.read += 1
        recorded = nearest(pitch, self.pitches)
        turns = 2 * np.pi * midi_to_hz(recorded) / rate * np.arange(rate // 2)
        wave = np.sin(turns) + self.bright * np.sin(2 * turns)
        return (self.levels[recorded] * wave / np.abs(wave).max()).astype(np.float32)


class OneRateModel(NullModel):
    """A null model that makes notes from their onset on, at its own rate only; `fixed`: of that
    length [samples] only."""

    def __init__(self, config: NullConfig, fixed: int | None = None):
        super().__init__(config)
        self.info = replace(
            self.info,
            caps=self.info.caps - {"any-rate", "continue"},
            length=LengthSpec(fixed, 1, config.length),
        )


class LoopingModel(NullModel):
    """A null model whose notes go round from a tenth of a second on, every 16 periods of C2, and
    die by 2 dB/s."""

    def __init__(self, config: NullConfig):
        super().__init__(config)
        self.info = replace(self.info, caps=self.info.caps | {"sustain"})

    def loop(self, pitch, samples, rate):
        return Loop(rate // 10, round(rate / midi_to_hz(36) * 16))

    def decode(self, requests, options=None, **callbacks):
        kept = list(requests)
        rates = {request.id: request.rate or self.info.sample_rate for request in kept}
        for id, audio in super().decode(kept, **callbacks):
            loop = replace(self.loop(60, audio.size, rates[id]), slope=-2.0)
            yield id, unrolled(audio, loop, audio.size, rates[id])


class CapturingModel(NullModel):
    """A null model that captures what a recording begins with, and plays as much of it as it is
    told; `captured`: pitches, in their order."""

    def __init__(self, config: NullConfig = NullConfig(length=3200)):
        super().__init__(config)
        self.info = replace(
            self.info,
            caps=self.info.caps | {"residual"},
            latent=replace(self.info.latent, per_pitch=True),
        )
        self.captured: list[float] = []

    def capture(self, audio, pitch):
        self.captured.append(pitch)
        (z,) = self.encode([audio], [pitch])
        return z, {"beginning": np.asarray(audio[:320] / np.abs(audio).max(), np.float32)}

    def decode(self, requests, options=None, **callbacks):
        kept = list(requests)
        residuals = {request.id: request.residual for request in kept}
        for id, audio in super().decode(kept, **callbacks):
            for weight, recording in residuals[id]:
                audio[:320] += np.float32(weight) * recording["beginning"]
            yield id, audio


def levels(*values):
    """Sines at C3, C4 and C5 with these peaks, and how bright they are."""
    return SineSound(
        {48: values[0], 60: values[1], 72: values[2]}, bright=values[3] if len(values) > 3 else 0.5
    )
