"""How fast the WaveNet decoder generates: every engine, precision and batch, beside the plain torch
loop of the same run.

Random weights; note-samples per second are medians of RUNS stretches of steps. The ceiling is the
best matrix product that torch reaches here on one core (oneDNN, packed weights), so "% of it"
compares arithmetic, not instruction sets.

    OMP_NUM_THREADS=1 python benchmarks/wavenet.py [--preset magenta] [--batches 1,4,16,64] [--out
    table.md]
"""

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch

from notebank import native
from notebank.audio import mulaw
from notebank.models.wavenet.config import PRESETS, WavenetConfig
from notebank.models.wavenet.engine import AHEAD, Engine, Job
from notebank.models.wavenet.graph_engine import GraphEngine
from notebank.models.wavenet.linear import pack
from notebank.models.wavenet.native_engine import NativeEngine, NativeWeights
from notebank.models.wavenet.network import Decoder
from notebank.models.wavenet.reference_engine import ReferenceEngine
from notebank.models.wavenet.torch_engine import TorchEngine, TorchWeights

RUNS = 5
SECONDS = 1.0  # at least, for all runs of a row
PLAIN = ("reference", "fp32")


@dataclass
class Row:
    """note-samples/s of one engine at one batch; flop: floating point operations of one
    note-sample."""

    engine: str
    precision: str
    batch: int
    rate: float
    flop: float

    def line(self, plain: float, ceilings: dict[str, float]) -> str:
        flops, ceiling = (
            self.rate * self.flop,
            ceilings.get(self.precision if "cuda" not in self.engine else "none"),
        )
        share = f"{100 * flops / ceiling:.0f} %" if ceiling else ""
        return (
            f"| {self.engine} {self.precision} | {self.batch} | {self.rate:.0f} | "
            f"{self.rate / 16000:.3f} | {self.rate / plain:.1f} "
            f"| {flops / 1e9:.0f} | {share} |"
        )


def flop_per_sample(config: WavenetConfig) -> float:
    """Multiplications and additions of one step of one note, conditioning left out."""
    layer = 6 * config.width**2 + config.width**2 + config.width * config.skip
    return 2 * (
        config.layers * layer
        + config.width * config.skip
        + config.skip**2
        + mulaw.LEVELS * config.skip
    )


def median_seconds(work: Callable[[], None], seconds: float = SECONDS) -> float:
    """The median duration of `work`, over RUNS runs and more until `seconds` are over; one more run
    warms up."""
    work()
    durations: list[float] = []
    while len(durations) < RUNS or sum(durations) < seconds:
        start = time.perf_counter()
        work()
        durations.append(time.perf_counter() - start)
    return statistics.median(durations)


def ceilings() -> dict[str, float]:
    """Floating point operations per second of the best product of [256 x 1024] and [1024 x 1024] by
    precision."""
    found = {}
    for precision, dtype in (("fp32", torch.float32), ("bf16", torch.bfloat16)):
        x, weight = torch.randn(256, 1024, dtype=dtype), torch.randn(1024, 1024, dtype=dtype)
        packed = pack(weight, 256)
        if packed is None:
            product = partial(torch.mm, x, weight)
        else:
            linear = torch.ops.mkldnn._linear_pointwise
            product = partial(linear, x, packed, None, "none", [], "")
        found[precision] = 2 * x.shape[0] * weight.numel() / median_seconds(product)
    return found


def openers(
    config: WavenetConfig, decoder: Decoder
) -> Iterator[tuple[str, str, Callable[[int], Engine]]]:
    """(engine, precision, how to open it for a batch) of all there is on this machine, the plain
    loop first."""
    yield *PLAIN, lambda batch: ReferenceEngine(decoder, batch)
    devices = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
    for device, precision in ((d, p) for d in devices for p in ("fp32", "bf16")):
        kind = GraphEngine if device == "cuda" else TorchEngine
        yield (
            f"torch {device}",
            precision,
            lambda batch, k=kind, d=device, p=precision: k(TorchWeights(decoder, batch, d, p)),
        )
    if native.available():
        for precision in native.PRECISIONS:
            weights = NativeWeights(config, decoder, precision)
            yield "native", precision, lambda batch, weights=weights: NativeEngine(weights, batch)


def seconds_per_step(engines: list[Engine], batch: int, config: WavenetConfig) -> float:
    """Of engines that each work on their share of the batch in a thread of their own."""
    share = batch // len(engines)
    steps = AHEAD if config.width >= 256 else 16 * AHEAD
    for engine in engines:
        for slot in range(share):
            engine.condition(slot, np.random.default_rng(slot).normal(size=config.latents))
    with ThreadPoolExecutor(len(engines)) as pool:

        def work() -> None:
            list(
                pool.map(
                    lambda engine: engine.run(
                        Job(np.random.default_rng(0).random((steps, share))), 1e9
                    ),
                    engines,
                )
            )

        return median_seconds(work) / steps


def table(config: WavenetConfig, batches: list[int]) -> Iterator[str]:
    """The lines of the speed table."""
    torch.manual_seed(0)
    decoder = Decoder(config)
    limits = ceilings()
    yield (
        f"width {config.width}, skip {config.skip}, {config.layers} layers; "
        f"{torch.get_num_threads()} thread(s) for torch"
    )
    yield f"ceiling: {limits['fp32'] / 1e9:.0f} GFLOP/s fp32, {limits['bf16'] / 1e9:.0f} bf16" + (
        f"; native code: {native.isas()[0]}" if native.available() else "; no native engine"
    )
    yield ""
    yield (
        "| engine | batch | note-samples/s | x real time | x plain loop | GFLOP/s | of the "
        "ceiling |"
    )
    yield "|---|---|---|---|---|---|---|"
    choices = list(openers(config, decoder))
    for batch in batches:
        plain = 0.0
        for engine, precision, open_engine in choices:
            row = Row(
                engine,
                precision,
                batch,
                batch / seconds_per_step([open_engine(batch)], batch, config),
                flop_per_sample(config),
            )
            plain = plain or row.rate
            yield row.line(plain, limits)
            if engine == "native" and batch >= 2:
                both = batch / seconds_per_step(
                    [open_engine(batch // 2), open_engine(batch // 2)], batch, config
                )
                yield Row(
                    "native, 2 threads,", precision, batch, both, flop_per_sample(config)
                ).line(plain, {})
    yield ""
    yield from errors(config, choices)


def errors(config: WavenetConfig, choices: list) -> Iterator[str]:
    """How far each engine's probabilities, and samples drawn from them by the same numbers, are
    from the plain loop's."""
    rng = np.random.default_rng(0)
    steps, wave = 256, (0.5 * np.sin(np.arange(256) * 0.1)).astype(np.float32)
    forced = mulaw.classes(wave).astype(np.uint8)[:, None]
    z, draws = rng.normal(size=config.latents), rng.random((steps, 1))
    plain: Job | None = None
    yield (
        "| engine | probabilities: largest error | mean total variation | samples drawn "
        "otherwise | their error re the signal |"
    )
    yield "|---|---|---|---|---|"
    for engine, precision, open_engine in choices:
        opened = open_engine(1)
        opened.condition(0, z)
        job = Job(
            draws, forced=forced, probabilities=np.zeros((steps, 1, mulaw.LEVELS), np.float32)
        )
        opened.run(job, 1e9)
        plain = plain or job
        apart = np.abs(job.probabilities - plain.probabilities)
        drawn, exact = mulaw.CLASS_SAMPLES[job.classes], mulaw.CLASS_SAMPLES[plain.classes]
        noise = np.sqrt(np.mean((drawn - exact) ** 2) / np.mean(exact**2))
        yield (
            f"| {engine} {precision} | {apart.max():.1e} | {apart.sum(2).mean() / 2:.1e} "
            f"| {100 * np.mean(drawn != exact):.1f} % "
            f"| {f'{20 * np.log10(noise):.0f} dB' if noise else 'none'} |"
        )


def show(table: Iterator[str], out: Path | None) -> None:
    """Prints a table line by line as it is measured, and writes it to a file if there is one."""
    lines = []
    for line in table:
        print(line, flush=True)
        lines.append(line)
    if out:
        out.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--preset", choices=sorted(PRESETS), default="magenta")
    parser.add_argument("--batches", default="1,4,16,64")
    parser.add_argument("--out", type=Path, help="also write the table to this file")
    options = parser.parse_args()
    show(
        table(PRESETS[options.preset], [int(batch) for batch in options.batches.split(",")]),
        options.out,
    )


if __name__ == "__main__":
    main()
