"""What encoding with a WaveNet costs: processor time block by block beside the whole graph, and
memory.

Random weights. Processor seconds of 4 s of sound are medians of RUNS runs taken in turn; "share" is
of the whole graph's. Peaks are a process's largest resident memory while it encodes that long a
sound block by block, recording and torch included.

    python benchmarks/encode.py [--preset magenta] [--threads 1,2] [--lengths 4,60,600] [--out
    table.md]
"""

import argparse
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch
from wavenet import RUNS, show

from notebank.models.wavenet.config import PRESETS
from notebank.models.wavenet.encoding import frames
from notebank.models.wavenet.network import Encoder, network_input

RATE = 16000


def sound(seconds: int) -> np.ndarray:
    """A swelling tone, float32 [seconds * 16000]."""
    time = np.arange(seconds * RATE, dtype=np.float32) / RATE
    return np.sin(1400 * time) * np.sin(3 * time) / 2


def processor_seconds(work: Callable[[], object]) -> float:
    """What all threads of this process together spend on `work`."""
    start = time.process_time()
    work()
    return time.process_time() - start


def table(preset: str, threads: list[int], lengths: list[int]) -> Iterator[str]:
    """The lines of the two tables."""
    torch.manual_seed(0)
    encoder, clip = Encoder(PRESETS[preset]).eval(), sound(4)

    @torch.no_grad()
    def whole() -> object:
        return encoder(network_input(clip)[None])

    ways = {"whole graph": whole, "block by block": lambda: list(frames(encoder, clip))}
    yield "| threads | way | processor s for 4 s | least–most | share |"
    yield "|---|---|---|---|---|"
    for count in threads:
        torch.set_num_threads(count)
        spent: dict[str, list[float]] = {way: [] for way in ways}
        for run in range(RUNS + 1):  # the first warms up
            for way, work in ways.items():
                taken = processor_seconds(work)
                if run:
                    spent[way].append(taken)
        plain = statistics.median(spent["whole graph"])
        for way, runs in spent.items():
            middle = statistics.median(runs)
            yield (
                f"| {count} | {way} | {middle:.2f} | {min(runs):.2f}–{max(runs):.2f} "
                f"| {middle / plain:.2f} |"
            )
    yield ""
    yield "| seconds of sound | peak MB |"
    yield "|---|---|"
    for seconds in lengths:
        yield f"| {seconds} | {_peak_elsewhere(preset, seconds):.0f} |"


def _peak_elsewhere(preset: str, seconds: int) -> float:
    call = [sys.executable, __file__, "--preset", preset, "--peak", str(seconds)]
    return float(subprocess.run(call, check=True, capture_output=True, text=True).stdout)


def peak(preset: str, seconds: int) -> float:
    """Largest resident memory [MB, 10^6 bytes] of this process, having encoded `seconds`."""
    for _ in frames(Encoder(PRESETS[preset]).eval(), sound(seconds)):
        pass
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--preset", choices=sorted(PRESETS), default="magenta")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--lengths", default="4,60,600", help="seconds of sound, for the memory")
    parser.add_argument("--peak", type=int, help="measure this length in this process only")
    parser.add_argument("--out", type=Path, help="also write the table to this file")
    options = parser.parse_args()
    if options.peak:
        print(peak(options.preset, options.peak))
        return
    counts, lengths = (
        [int(number) for number in text.split(",")] for text in (options.threads, options.lengths)
    )
    show(table(options.preset, counts, lengths), options.out)


if __name__ == "__main__":
    main()
