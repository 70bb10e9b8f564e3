"""What encoding with a WaveNet costs: processor time block by block, and memory.

Random weights. Processor seconds of 4 s of sound are medians of RUNS runs taken in turn; "share" is
the median of the runs' shares of TensorFlow's time where a Python with TensorFlow is named, else
of the whole graph's in PyTorch. Peaks are a process's largest resident memory while it encodes that
long a sound block by block, recording and torch included.

    python benchmarks/encode.py [--preset magenta] [--threads 1,2] [--lengths 4,60,600]
        [--tensorflow PYTHON] [--out table.md]
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


class TensorFlow:
    """Magenta's graph in another process: peers/encode_tensorflow.py, run by `python`."""

    def __init__(self, python: str, preset: str, threads: int, samples: int):
        sizes = PRESETS[preset]
        numbers = (
            sizes.encoder_width,
            sizes.encoder_layers,
            sizes.stages,
            sizes.latents,
            sizes.hop,
            samples,
            threads,
        )
        script = Path(__file__).parent / "peers" / "encode_tensorflow.py"
        self._child = subprocess.Popen(
            [python, str(script), *map(str, numbers)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def spent(self) -> float:
        """Processor seconds of one more run there."""
        assert self._child.stdin and self._child.stdout
        self._child.stdin.write("\n")
        self._child.stdin.flush()
        return float(self._child.stdout.readline())

    def close(self) -> None:
        self._child.communicate()


def spent_in_turn(preset: str, threads: int, tensorflow: str | None) -> dict[str, list[float]]:
    """Processor seconds of RUNS runs of each way; what shares refer to comes first."""
    torch.manual_seed(0)
    torch.set_num_threads(threads)
    encoder, clip = Encoder(PRESETS[preset]).eval(), sound(4)

    @torch.no_grad()
    def whole() -> object:
        return encoder(network_input(clip)[None])

    ways = {
        "whole graph": lambda: processor_seconds(whole),
        "block by block": lambda: processor_seconds(lambda: list(frames(encoder, clip))),
    }
    if tensorflow:
        other = TensorFlow(tensorflow, preset, threads, clip.size)
        ways = {"TensorFlow": other.spent, **ways}
    spent: dict[str, list[float]] = {way: [] for way in ways}
    for run in range(RUNS + 1):  # the first warms up
        for way, work in ways.items():
            taken = work()
            if run:
                spent[way].append(taken)
    if tensorflow:
        other.close()
    return spent


def table(
    preset: str, threads: list[int], lengths: list[int], tensorflow: str | None
) -> Iterator[str]:
    """The lines of the two tables."""
    yield "| threads | way | processor s for 4 s | least–most | share |"
    yield "|---|---|---|---|---|"
    for count in threads:
        spent = spent_in_turn(preset, count, tensorflow)
        measure = next(iter(spent.values()))
        for way, runs in spent.items():
            share = statistics.median(mine / theirs for mine, theirs in zip(runs, measure))
            yield (
                f"| {count} | {way} | {statistics.median(runs):.2f} "
                f"| {min(runs):.2f}–{max(runs):.2f} | {share:.2f} |"
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
    parser.add_argument("--tensorflow", metavar="PYTHON", help="a Python that has TensorFlow")
    parser.add_argument("--peak", type=int, help="measure this length in this process only")
    parser.add_argument("--out", type=Path, help="also write the table to this file")
    options = parser.parse_args()
    if options.peak:
        print(peak(options.preset, options.peak))
        return
    counts, lengths = (
        [int(number) for number in text.split(",")] for text in (options.threads, options.lengths)
    )
    show(table(options.preset, counts, lengths, options.tensorflow), options.out)


if __name__ == "__main__":
    main()
