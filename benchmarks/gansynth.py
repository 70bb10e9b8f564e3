"""How fast GANSynth makes notes at full size: generator and inverse apart, float32 and bfloat16, a
note alone and eight together.

Random weights. Seconds are medians; "ceiling" is the best matrix product that torch reaches here in
the same run (oneDNN, packed weights), so "% of it" compares arithmetic, not machines. "plain" is
the network as it is trained: no folding, no packing.

    OMP_NUM_THREADS=1 python benchmarks/gansynth.py [--batches 1,8] [--threads 1,2] [--out table.md]
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional
from wavenet import ceilings, median_seconds, show

from notebank.audio.specgram import FULL_SCALE, frame_distance
from notebank.audio.stft import Stft
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.gansynth.config import GanConfig
from notebank.models.gansynth.model import GanSynth
from notebank.models.gansynth.network import Generator, pixel_norm


def products(config: GanConfig) -> float:
    """Multiplications of one note in the folded form: an upsampled 3 x 3 convolution costs 4
    products a place, not 9."""
    total = (
        (config.latent + config.labels)
        * config.channels(1)
        * config.start_height
        * config.start_width
    )
    for block in range(1, config.blocks + 1):
        rows, columns = config.size(block)
        upsampled = 4 * config.channels(block - 1) if block > 1 else 0
        total += rows * columns * config.channels(block) * (upsampled + 9 * config.channels(block))
    return total


@torch.no_grad()
def plain(generator: Generator, z: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """The generator written down as it is published: upsampling, then a convolution."""

    def layer(x: torch.Tensor, conv: torch.nn.Module) -> torch.Tensor:
        return pixel_norm(functional.leaky_relu(conv(x), 0.2))

    x = torch.cat([z, functional.one_hot(labels, generator.config.labels).float()], dim=1)
    x = generator.block(1)(x)
    for number in range(2, generator.config.blocks + 1):
        block = generator.block(number)
        x = layer(layer(functional.interpolate(x, scale_factor=2), block.conv0), block.conv1)
    return block.picture(x)


def table(batches: list[int], threads: list[int]) -> Iterator[str]:
    """The lines of the speed table."""
    model = GanSynth()
    latents, seconds = (
        model.sample(max(batches), 0),
        model.config.samples / model.config.sample_rate,
    )
    yield f"GANSynth, {products(model.config) / 1e9:.1f} GMAC a note; full size, random weights"
    yield ""
    yield (
        "| threads | precision | batch | generator s | inverse s | all s | x real time | "
        "GFLOP/s | of the ceiling |"
    )
    yield "|---|---|---|---|---|---|---|---|---|"
    for count in threads:
        torch.set_num_threads(count)
        for batch in batches:
            z, pitches = torch.from_numpy(np.stack(latents[:batch])), torch.full((batch,), 60)
            limit = ceilings()
            if batch == 1:
                drawn = median_seconds(
                    lambda z=z, pitches=pitches: plain(model.generator, z, pitches - 24)
                )
                yield _row(count, "plain fp32", batch, drawn, 0.0, seconds, limit["fp32"])
            for precision in ("fp32", "bf16"):
                made = list(model.pictures(z, pitches, precision))
                drawn = median_seconds(
                    lambda p=precision, z=z, at=pitches: list(model.pictures(z, at, p)) and None
                )
                heard = median_seconds(
                    lambda made=made: [model.melif.inverse(one) for one in made] and None
                )
                yield _row(count, precision, batch, drawn, heard, seconds, limit[precision])
    torch.set_num_threads(1)
    yield from errors(model)


def _row(
    threads: int,
    precision: str,
    batch: int,
    drawn: float,
    heard: float,
    seconds: float,
    limit: float,
) -> str:
    rate, whole = 2 * products(GanConfig()) * batch / drawn, drawn + heard
    return (
        f"| {threads} | {precision} | {batch} | {drawn:.3f} | {heard:.3f} | {whole:.3f} | "
        f"{seconds * batch / whole:.1f} "
        f"| {rate / 1e9:.0f} | {100 * rate / limit:.0f} % |"
    )


def errors(model: GanSynth) -> Iterator[str]:
    """What folding and half precision change in the audio of four notes whose peak is 1."""
    requests = [NoteRequest(z, 60, id=i) for i, z in enumerate(model.sample(4, 1))]
    z, pitches = (
        torch.from_numpy(np.stack([request.z for request in requests])),
        torch.full((4,), 60),
    )
    c = model.config
    made = plain(model.generator, z, pitches - 24).permute(0, 2, 3, 1)
    made = (made - torch.tensor([c.magnitude_shift, c.phase_shift])) / torch.tensor(
        [c.magnitude_scale, c.phase_scale]
    )
    exact = model.melif.inverse(made)
    exact = exact / exact.abs().amax(dim=1, keepdim=True)
    stft = Stft(1024)
    yield ""
    yield "| against plain fp32 | 1 - correlation of waves | LSD-raw dB | LSD-60 dB |"
    yield "|---|---|---|---|"
    for precision in ("fp32", "bf16"):
        notes = torch.stack(
            [
                torch.from_numpy(audio)
                for _, audio in model.decode(requests, DecodeOptions(precision=precision))
            ]
        )
        notes = notes / notes.abs().amax(dim=1, keepdim=True)
        apart = max(
            1 - float(np.corrcoef(one, other)[0, 1])
            for one, other in zip(notes.numpy(), exact.numpy())
        )
        here, there = (stft.forward(audio).abs() for audio in (notes, exact))
        distances = [
            float(frame_distance(here, there, scale).mean()) for scale in (1.0, FULL_SCALE)
        ]
        yield f"| {precision} | {apart:.1e} | {distances[0]:.2f} | {distances[1]:.2f} |"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--batches", default="1,8")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--out", type=Path, help="also write the table to this file")
    options = parser.parse_args()
    show(
        table(
            *(
                [int(number) for number in text.split(",")]
                for text in (options.batches, options.threads)
            )
        ),
        options.out,
    )


if __name__ == "__main__":
    main()
