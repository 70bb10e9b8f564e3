"""What a note of the full-band model costs: processor time of each stage, and memory.

Notes and cells are those of a place that nobody has heard before: in the middle of four sounds,
each with two recordings around the key.

Notes of 4 s at 48 kHz on one thread, random weights (trained ones cost the same). The reference is
a product of two float32 matrices of 1024 x 1024, measured in the same run: figures of two machines
compare by their ratios to it.

    OMP_NUM_THREADS=1 python benchmarks/partials.py [--runs 5] [--out table.md]
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import numpy as np
import torch
from figure import Figure
from instrument.memory import resident

from notebank.audio.partials import analyse
from notebank.audio.partials.noise import noise
from notebank.audio.partials.synthesis import partials
from notebank.models.base import Captured, NoteRequest
from notebank.models.partials.model import PartialsModel
from notebank.models.partials.track import Track
from notebank.notes import DEFAULT_PITCHES, midi_to_hz

RATE = 48000
SAMPLES = 4 * RATE
PITCHES = {"C2": 36, "C4": 60, "C6": 84}
PARTS = 8  # four sounds, two recordings each
RUNS = 5
AIMS = {  # milliseconds
    ("analysis", "C2"): 1000,
    ("partials", "C2"): 30,
    ("note", "C4"): 38,
    ("cell of 13", ""): 500,
}

Work = Callable[[], object]


def recording(pitch: int) -> np.ndarray:
    """A plucked tone with a little noise, float32 [SAMPLES]: the higher a partial, the sooner it
    has gone."""
    turns = np.arange(SAMPLES) * midi_to_hz(pitch) / RATE
    seconds = np.arange(SAMPLES) / RATE
    numbers = int(min(60, 16000 / midi_to_hz(pitch)))
    waves = (
        np.cos(2 * np.pi * k * turns) * np.exp(-(0.5 + 0.1 * k) * seconds) / k
        for k in range(1, numbers + 1)
    )
    random = 0.003 * np.random.default_rng(0).standard_normal(SAMPLES)
    return (0.1 * sum(waves) + random * np.exp(-seconds)).astype(np.float32)


def stages(model: PartialsModel) -> Iterator[tuple[str, str, Work]]:
    """(what is done, at which pitch, the work)."""
    captured = {}
    for name, pitch in PITCHES.items():
        audio = recording(pitch)
        z, residual = captured[name] = model.capture(audio, pitch)
        note = model.note(request(z, pitch, residual))
        track = Track.of(z)
        yield "analysis", name, lambda a=audio, p=pitch: analyse(a, RATE, p)
        yield "capture", name, lambda a=audio, p=pitch: model.capture(a, p)
        yield "network", name, lambda t=track, p=pitch: model.parameters(t, p)
        yield "partials", name, lambda n=note: partials(n, SAMPLES, RATE)
        yield "noise", name, lambda n=note: noise(n.noise, n.hertz, SAMPLES, RATE, 0)
        yield "note", name, lambda a=(z, pitch, residual): list(model.decode([request(*a)]))
    z, residual = captured["C4"]
    yield (
        f"cell of {len(DEFAULT_PITCHES)}",
        "",
        lambda: list(model.decode([request(z, pitch, residual) for pitch in DEFAULT_PITCHES])),
    )


PLACES = count(1)


def request(z: np.ndarray, pitch: int, residual: Captured) -> NoteRequest:
    """A note that differs a little from all others: a model keeps those that it made last."""
    z = z * np.float32(1 + 1e-6 * next(PLACES))
    return NoteRequest(z, pitch, samples=SAMPLES, residual=((0.12, residual),) * PARTS)


def reference() -> Work:
    """The product that figures are compared with."""
    generator = torch.Generator().manual_seed(0)
    one, other = (torch.randn(1024, 1024, generator=generator) for _ in range(2))
    return lambda: one @ other


def spent(work: Work, runs: int) -> list[float]:
    """Processor time [ms] of each run, after one that warms up."""
    work()
    found = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        found.append(1000 * (time.process_time() - begun))
    return found


def figures(runs: int = RUNS) -> Iterator[Figure]:
    """Rows for `make bench`."""
    torch.set_num_threads(1)
    for what, pitch, work in stages(PartialsModel()):
        aim = AIMS.get((what, pitch))
        yield Figure(
            f"{what} of 4 s{f' at {pitch}' if pitch else ''}, processor time",
            spent(work, runs),
            "ms",
            f"{aim} ms" if aim else "none",
        )


def table(runs: int) -> Iterator[str]:
    """The lines of the script's own table, and of memory."""
    torch.set_num_threads(1)
    model, measure = PartialsModel(), reference()
    before = resident(os.getpid())
    yield "| stage | pitch | processor ms | least–most | reference × | aim ms |"
    yield "|---|---|---|---|---|---|"
    for what, pitch, work in stages(model):
        unit = statistics.median(spent(measure, runs))
        taken = spent(work, runs)
        middle = statistics.median(taken)
        yield (
            f"| {what} | {pitch} | {middle:.1f} | {min(taken):.1f}–{max(taken):.1f} "
            f"| {middle / unit:.1f} | {AIMS.get((what, pitch), '')} |"
        )
    _, captured = model.capture(recording(60), 60)
    size = sum(array.nbytes for array in captured.values()) / 1e6
    yield ""
    yield f"Reference: {statistics.median(spent(measure, runs)):.1f} ms. "
    yield f"A captured recording: {size:.1f} MB. "
    yield f"Resident memory: {before:.0f} MB before, {resident(os.getpid()):.0f} MB after all this."


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--out", type=Path, help="also write the table to this file")
    options = parser.parse_args()
    lines = []
    for line in table(options.runs):
        print(line, flush=True)
        lines.append(line)
    if options.out:
        options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
