"""The reduced Magenta network of the fixtures, and engines to try on it."""

from functools import cache
from pathlib import Path

import numpy as np

from notebank import native
from notebank.audio import mulaw
from notebank.checkpoints import magenta_nsynth
from notebank.models.wavenet.autoencoder import WavenetAutoencoder
from notebank.models.wavenet.config import TAPS, WavenetConfig
from notebank.models.wavenet.draws import Draws
from notebank.models.wavenet.engine import Engine, Job
from notebank.models.wavenet.graph_engine import GraphEngine
from notebank.models.wavenet.native_engine import NativeEngine, NativeWeights
from notebank.models.wavenet.reference_engine import ReferenceEngine
from notebank.models.wavenet.torch_engine import TorchEngine, TorchWeights

FIXTURES = Path(__file__).parents[2] / "fixtures/nsynth_wavenet"
HOP = 512


@cache
def magenta() -> WavenetAutoencoder:
    return magenta_nsynth.load(FIXTURES)


def fixture(name: str) -> dict[str, np.ndarray]:
    return dict(np.load(FIXTURES / f"{name}.npz"))


def magenta_draws(seed: int, samples: int, notes: int) -> list[Draws]:
    """What Magenta's fastgen draws for a batch after np.random.seed(seed): one rand(notes) a step.

    Args:
        seed: Of numpy's RandomState.
        samples: Steps that are drawn; past them all draws are 0.
        notes: Notes in the batch.

    Returns:
        The draws of each note.
    """
    table = np.random.RandomState(seed).rand(samples, notes)

    def column(note: int) -> Draws:
        return lambda start, n: np.pad(
            table[start : start + n, note], (0, max(0, start + n - max(start, samples)))
        )

    return [column(note) for note in range(notes)]


def receptive_field(config: WavenetConfig) -> int:
    """Past samples that one probability can depend on."""
    return TAPS + (TAPS - 1) * sum(config.dilations)


def kernels() -> list[str]:
    """The instruction sets that this machine can run the native engine with."""
    return native.isas() if native.available() else []


def engines() -> list[str]:
    """All engines in fp32, as `open_engine` names them."""
    own = [name for name in kernels() if name not in ("avx512vnni", "neondot")]  # the next one's
    return ["reference", "torch", "graph", *(f"native-{name}" for name in own)]


def open_engine(
    name: str, model: WavenetAutoencoder, slots: int, precision: str = "fp32"
) -> Engine:
    decoder = model.network.decoder
    kind, _, code = name.partition("-")
    if kind == "native":
        return NativeEngine(NativeWeights(model.config, decoder, precision, code), slots)
    if kind == "reference":
        return ReferenceEngine(decoder, slots)
    return (GraphEngine if kind == "graph" else TorchEngine)(
        TorchWeights(decoder, slots, "cpu", precision)
    )


def teacher_forced(
    engine: Engine, wav: np.ndarray, encoding: np.ndarray, steps: int, seconds: float = 1e9
) -> np.ndarray:
    """Probabilities [steps, B, 256] when wav [B, T] is fed whatever is drawn; steps a multiple of
    16."""
    classes = mulaw.classes(wav).T.astype(np.uint8)
    probabilities = np.zeros((steps, len(wav), mulaw.LEVELS), np.float32)
    for start in range(0, steps, 64):
        if start % HOP == 0:
            for slot, z in enumerate(encoding):
                engine.condition(slot, z[start // HOP])
        part = probabilities[start : start + 64]
        job = Job(
            np.full(part.shape[:2], 0.5),
            forced=np.ascontiguousarray(classes[start : start + 64]),
            probabilities=part,
        )
        while job.done < job.steps:
            engine.run(job, seconds)
    return probabilities
