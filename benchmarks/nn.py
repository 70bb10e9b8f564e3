"""What a note of a foreign model costs: decoders of three sizes, built as RAVE's are, with random
weights. `OMP_NUM_THREADS=1 python benchmarks/nn.py` measures one core.

Source of the shape: Caillon and Esling 2021, "RAVE: A variational autoencoder for fast and
high-quality neural audio synthesis": upsampling by 4, 4, 4 and 2 with residual units of dilation 1,
3 and 9, then 16 bands.
"""

import os
import statistics
import tempfile
import time
import warnings
from pathlib import Path

import torch
from torch import Tensor, nn

from notebank.models.base import NoteRequest

LATENTS = 16
BANDS = 16
STRIDES = (4, 4, 4, 2)
RATE = 44100
SIZES = {"small": 16, "middle": 32, "large": 64}  # channels before the bands
RUNS = 5


class Unit(nn.Module):
    """A residual unit of one dilation."""

    def __init__(self, width: int, dilation: int):
        super().__init__()
        self.wide = nn.Conv1d(width, width, 3, dilation=dilation, padding=dilation)
        self.narrow = nn.Conv1d(width, width, 1)

    def forward(self, x: Tensor) -> Tensor:
        made = nn.functional.leaky_relu(self.wide(nn.functional.leaky_relu(x, 0.2)), 0.2)
        return x + self.narrow(made)


class Decoder(nn.Module):
    """Latents [B, 16, frames] to audio [B, 1, 2048 * frames]; its encoder copies."""

    def __init__(self, width: int):
        super().__init__()
        ratio = BANDS * int(torch.tensor(STRIDES).prod())
        self.ratio = ratio
        self.register_buffer("encode_params", torch.tensor([1, 1, LATENTS, ratio]))
        self.register_buffer("decode_params", torch.tensor([LATENTS, ratio, 1, 1]))
        self.register_buffer("sampling_rate", torch.tensor(RATE))
        wide = width * 2 ** len(STRIDES)
        layers: list[nn.Module] = [nn.Conv1d(LATENTS, wide, 7, padding=3)]
        for stride in STRIDES:
            up = nn.ConvTranspose1d(wide, wide // 2, 2 * stride, stride, stride // 2)
            wide //= 2
            layers += [nn.LeakyReLU(0.2), up, *(Unit(wide, d) for d in (1, 3, 9))]
        self.net = nn.Sequential(*layers, nn.LeakyReLU(0.2), nn.Conv1d(wide, BANDS, 7, padding=3))

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        return x.reshape(x.size(0), -1, self.ratio).transpose(1, 2)[:, :16]

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        bands = torch.tanh(self.net(z))
        return bands.transpose(1, 2).reshape(z.size(0), 1, -1)

    def forward(self, x: Tensor) -> Tensor:
        return self.decode(self.encode(x))


def main() -> None:
    print(f"load {os.getloadavg()[0]:.1f}, torch {torch.__version__}, a note is 4 s")
    print("| decoder | weights | file | start and load | a note | eight notes, each |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NOTEBANK_HOME"] = folder
        for name, width in SIZES.items():
            print(row(name, Decoder(width).eval(), Path(folder)), flush=True)


def row(name: str, decoder: nn.Module, folder: Path) -> str:
    """One decoder's line of the table."""
    from notebank.checkpoints.importers import load

    path = folder / f"{name}.ts"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch.jit is deprecated
        torch.jit.script(decoder).save(str(path))
    model = load("nn", path)
    model.child.close()
    begun = time.perf_counter()
    model.probe()
    start = time.perf_counter() - begun
    z = torch.randn(model.info.length.default // 2048, LATENTS).numpy()
    one = seconds(model, [NoteRequest(z, 60)])
    nine = seconds(model, [NoteRequest(z, 60, id=i) for i in range(9)])
    weights = sum(p.numel() for p in decoder.parameters()) / 1e6
    megabytes = path.stat().st_size / 1e6
    model.child.close()
    return (
        f"| {name} | {weights:.1f} M | {megabytes:.0f} MB | {start:.1f} s | {1e3 * one:.0f} ms "
        f"| {1e3 * (nine - one) / 8:.0f} ms |"
    )


def seconds(model, notes: list[NoteRequest]) -> float:
    """Median time of some notes."""
    took = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        list(model.decode(notes))
        took.append(time.perf_counter() - begun)
    return statistics.median(took)


if __name__ == "__main__":
    main()
