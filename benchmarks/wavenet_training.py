"""How fast a WaveNet autoencoder learns on this CPU: one pass forth and back over a batch, beside
plain PyTorch of the same run.

The `compact` network by default, crops of noise, samples per second: median of RUNS, and the share
of the peak of square bfloat16 products.

    python benchmarks/wavenet_training.py [--batch 4] [--crop 4096] [--threads 1]
"""

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial

import numpy as np
import torch
from torch import Tensor

from notebank.audio import mulaw
from notebank.models.wavenet.config import PRESETS
from notebank.models.wavenet.network import WavenetNetwork, network_input
from notebank.training import speed
from notebank.training.data_parallel import Lanes
from notebank.training.wavenet import step

RUNS = 7


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, value in (("batch", 4), ("crop", 4096), ("threads", 1)):
        parser.add_argument(f"--{name}", type=int, default=value)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    network = WavenetNetwork(PRESETS["compact"])
    crops = (0.1 * np.random.default_rng(0).standard_normal((options.batch, options.crop))).astype(
        np.float32
    )
    ways = {
        "plain fp32": partial(plain, network, crops, False),
        "plain bf16": partial(plain, network, crops, True),
        "by hand fp32": partial(by_hand, network, crops, torch.float32),
        "by hand bf16": partial(by_hand, network, crops, torch.bfloat16),
    }
    cpu = torch.device("cpu")
    operations, peak = speed.flops(lambda: ways["plain fp32"]().backward()), speed.peak(cpu)
    print(
        f"{speed.device_name(cpu)}, bfloat16 products {peak / 1e9:.0f} GFLOP/s, "
        f"{operations / crops.size / 1e6:.2f} MFLOP a sample"
    )
    first = None
    for name, way in ways.items():
        seconds = median(lambda way=way: way().backward())
        first = first or seconds
        share = 100 * operations / seconds / peak
        print(
            f"{name:14} {crops.size / seconds:8.0f} samples/s  {first / seconds:.1f}x  "
            f"{share:.0f} % of the peak"
        )


def plain(network: WavenetNetwork, crops: np.ndarray, fast: bool) -> Tensor:
    with torch.autocast("cpu", torch.bfloat16, fast):
        return network.loss(crops)


def by_hand(network: WavenetNetwork, crops: np.ndarray, dtype: torch.dtype) -> Tensor:
    def part(rows: np.ndarray) -> Tensor:
        x = network_input(rows)
        return step.outcome(network, x, x, torch.from_numpy(mulaw.classes(rows)), dtype)[0] / 2

    return Lanes(list(network.parameters())).together(
        [partial(part, rows) for rows in np.split(crops, 2)]
    )


def median(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    main()
