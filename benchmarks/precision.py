"""What bfloat16 and int8 cost on this processor, or gain: CPU seconds beside those of float32.

Steps of training, a note of GANSynth, and steps of a WaveNet by engine and number of notes, all
with random weights. In one run, in which the precisions take turns (int8 in the native engine
alone); medians of --runs, after one run that warms up.

    OMP_NUM_THREADS=1 python benchmarks/precision.py [--rows 1,4,8,16] [--runs 3] [--only native]
"""

import argparse
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
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


def measured(
    begin: Callable[[str], Work], precisions: Iterable[str], runs: int
) -> dict[str, float]:
    """CPU seconds by precision."""
    ways = {precision: begin(precision) for precision in precisions}
    taken: dict[str, list[float]] = {precision: [] for precision in ways}
    for run in range(runs + 1):
        for precision, work in ways.items():
            begun = time.process_time()
            work()
            if run:
                taken[precision].append(time.process_time() - begun)
    return {precision: statistics.median(seconds) for precision, seconds in taken.items()}


def line(name: str, seconds: dict[str, float]) -> str:
    """A line of the table; empty where there is no such precision."""
    taken = [f"{seconds[p]:.3f}" if p in seconds else "" for p in native.PRECISIONS]
    ratios = [
        f"{seconds[p] / seconds['fp32']:.2f}" if p in seconds else "" for p in native.PRECISIONS[1:]
    ]
    return f"| {' | '.join([name, *taken, *ratios])} |"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", default="1,4,8,16", help="notes at once of the native engine")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="", help="rows whose name holds this")
    options = parser.parse_args()
    print(f"bf16 here: {device.told('bf16')}; native engine: {native.isas()[0]}\n")
    print("| CPU s | fp32 | bf16 | int8 | bf16 / fp32 | int8 / fp32 |\n|---|---|---|---|---|---|")
    for name, begin in rows([int(count) for count in options.rows.split(",")]):
        if options.only in name:
            stored = native.PRECISIONS if "native" in name else device.DTYPES
            print(line(name, measured(begin, stored, options.runs)), flush=True)


if __name__ == "__main__":
    main()
