"""What bfloat16 costs on this processor, or gains: CPU seconds beside those of float32, in one run.

Steps of training, a note of GANSynth, and steps of a WaveNet by engine and number of notes, all
with random weights. Both precisions take turns; medians of --runs, after one run that warms up.

    OMP_NUM_THREADS=1 python benchmarks/precision.py [--rows 1,4,8,16] [--runs 3] [--only native]
"""

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import torch

from notebank import native
from notebank.models import device
from notebank.models.gansynth.model import GanSynth
from notebank.models.harmonic.spectral_ae import SpectralAE
from notebank.models.harmonic.vae import HarmonicVae
from notebank.models.wavenet.config import PRESETS
from notebank.models.wavenet.engine import AHEAD, Engine, Job
from notebank.models.wavenet.native_engine import NativeEngine, NativeWeights
from notebank.models.wavenet.network import Decoder
from notebank.models.wavenet.torch_engine import TorchEngine, TorchWeights
from notebank.training.config import TrainConfig
from notebank.training.harmonic.spectral import SpectralTask
from notebank.training.harmonic.vae import HarmonicVaeTask
from notebank.training.loop import Task
from notebank.training.recordings import shipped

BATCH = 4  # notes of a training step
PRESET = PRESETS["magenta"]

Work = Callable[[], object]


def rows(notes: list[int]) -> Iterator[tuple[str, Callable[[str], Work]]]:
    """(what is measured, how to begin it in a precision)."""
    yield (
        "training spectral-ae, a step",
        lambda p: partial(step, SpectralTask(SpectralAE(), shipped(), precision=p)),
    )
    yield (
        "training harmonic-vae, a step",
        lambda p: partial(step, HarmonicVaeTask(HarmonicVae(), shipped(), precision=p)),
    )
    yield "gansynth, a note", gansynth
    for count in notes:
        yield f"wavenet native, {count} notes, {AHEAD} samples", partial(wavenet, "native", count)
    yield f"wavenet torch, 16 notes, {AHEAD} samples", partial(wavenet, "torch", 16)


def step(task: Task) -> None:
    task.network.zero_grad()
    task.loss(0, TrainConfig(batch=BATCH)).backward()


def gansynth(precision: str) -> Work:
    model = GanSynth()
    z, pitch = torch.from_numpy(model.sample(1, 0)[0])[None], torch.tensor([60])
    return lambda: [model.melif.inverse(made) for made in model.pictures(z, pitch, precision)]


def wavenet(engine: str, notes: int, precision: str) -> Work:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        decoder = Decoder(PRESET)
    opened: Engine
    if engine == "native":
        opened = NativeEngine(NativeWeights(PRESET, decoder, precision), notes)
    else:
        opened = TorchEngine(TorchWeights(decoder, notes, "cpu", precision))
    for slot in range(notes):
        opened.condition(slot, np.random.default_rng(slot).normal(size=PRESET.latents))
    draws = np.random.default_rng(0).random((AHEAD, notes))
    return lambda: opened.run(Job(draws), 1e9)


def measured(begin: Callable[[str], Work], runs: int) -> dict[str, float]:
    """CPU seconds by precision."""
    ways = {precision: begin(precision) for precision in device.DTYPES}
    taken: dict[str, list[float]] = {precision: [] for precision in ways}
    for run in range(runs + 1):
        for precision, work in ways.items():
            begun = time.process_time()
            work()
            if run:
                taken[precision].append(time.process_time() - begun)
    return {precision: statistics.median(seconds) for precision, seconds in taken.items()}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", default="1,4,8,16", help="notes at once of the native engine")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="", help="rows whose name holds this")
    options = parser.parse_args()
    print(f"bf16 here: {device.told('bf16')}; native engine: {native.isas()[0]}\n")
    print("| CPU s | fp32 | bf16 | bf16 / fp32 |\n|---|---|---|---|")
    for name, begin in rows([int(count) for count in options.rows.split(",")]):
        if options.only in name:
            found = measured(begin, options.runs)
            ratio = found["bf16"] / found["fp32"]
            cells = [name, *(f"{found[p]:.3f}" for p in found), f"{ratio:.2f}"]
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
