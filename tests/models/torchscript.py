"""Small TorchScript modules that keep nn~'s contract, each a shape of it. They copy: a latent frame
is the `ratio` samples that it covers, or their first `latents`."""

import warnings
from pathlib import Path

import torch
from torch import Tensor

RATE = 44100


class Copy(torch.nn.Module):
    """Channels of a latent frame are samples; what does not fit is lost. `outputs`: channels of
    the audio, each softer than the one before."""

    def __init__(self, ratio: int = 64, latents: int = 64, outputs: int = 1, rate: int = RATE):
        super().__init__()
        self.ratio = ratio
        self.latents = latents
        self.outputs = outputs
        self.register_buffer("encode_params", torch.tensor([1, 1, latents, ratio]))
        self.register_buffer("decode_params", torch.tensor([latents, ratio, outputs, 1]))
        self.register_buffer("forward_params", torch.tensor([1, 1, outputs, 1]))
        self.register_buffer("sampling_rate", torch.tensor(rate))

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        frames = x.reshape(x.size(0), -1, self.ratio).transpose(1, 2)
        short = max(0, self.latents - self.ratio)
        return torch.nn.functional.pad(frames, [0, 0, 0, short])[:, : self.latents]

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        short = max(0, self.ratio - self.latents)
        frames = torch.nn.functional.pad(z, [0, 0, 0, short])[:, : self.ratio]
        made = frames.transpose(1, 2).reshape(z.size(0), 1, -1)
        return made * torch.linspace(1.0, 0.5, self.outputs)[None, :, None]

    def forward(self, x: Tensor) -> Tensor:
        return self.decode(self.encode(x))


class Opposed(Copy):
    """Its second channel is the first upside down, and softer."""

    def __init__(self):
        super().__init__(outputs=2)

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        made = z.transpose(1, 2).reshape(z.size(0), 1, -1)
        return torch.cat([made, -0.8 * made], 1)


class Streaming(Copy):
    """Adds the last sample of the call before and how many there were, and takes no batch."""

    def __init__(self):
        super().__init__()
        self.calls = 0
        self.register_buffer("cache", torch.zeros(1, 1, 1))

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        made = z.transpose(1, 2).reshape(z.size(0), 1, -1) + self.cache + float(self.calls)
        assert z.size(0) == 1, "one at a time"
        self.calls += 1
        self.cache = made[:, :, -1:]
        return made


class Attributes(Copy):
    """An attribute of each type; `gain` and `mute` are heard. Raises at latents that are all
    positive, and some above 1."""

    def __init__(self):
        super().__init__()
        self.gain = 1.0
        self.mute = False
        self.steps = 3
        self.word = "soft"
        self.pair = (1, 0.5)
        types = {"mute": [0], "steps": [1], "gain": [2], "word": [3], "pair": [1, 2], "odd": [4]}
        for name, numbers in types.items():
            self.register_buffer(f"{name}_params", torch.tensor(numbers))

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        # a trial of the import gives it noise
        assert float(z.min()) < 0 or float(z.max()) <= 1, "too loud for me"
        made = z.transpose(1, 2).reshape(z.size(0), 1, -1)
        return made * (0.0 if self.mute else self.gain)

    @torch.jit.export
    def get_gain(self) -> float:
        return self.gain

    @torch.jit.export
    def set_gain(self, value: float) -> int:
        self.gain = value
        return 0

    @torch.jit.export
    def get_mute(self) -> bool:
        return self.mute

    @torch.jit.export
    def set_mute(self, value: bool) -> int:
        self.mute = value
        return 0

    @torch.jit.export
    def get_steps(self) -> int:
        return self.steps

    @torch.jit.export
    def set_steps(self, value: int) -> int:
        self.steps = value
        return 0

    @torch.jit.export
    def get_word(self) -> str:
        return self.word

    @torch.jit.export
    def set_word(self, value: str) -> int:
        self.word = value
        return 0

    @torch.jit.export
    def get_pair(self) -> tuple[int, float]:
        return self.pair

    @torch.jit.export
    def set_pair(self, first: int, second: float) -> int:
        self.pair = (first, second)
        return 0

    @torch.jit.export
    def get_odd(self) -> Tensor:
        return torch.zeros(2)

    @torch.jit.export
    def set_odd(self, value: Tensor) -> int:
        return 0


class Noise(Copy):
    """Adds noise, so that the seed counts."""

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        return torch.randn([z.size(0), 1, z.size(2) * self.ratio])


class DecodeOnly(torch.nn.Module):
    """Eight latents, each the level of a sine, at 512 samples a frame."""

    def __init__(self):
        super().__init__()
        self.register_buffer("decode_params", torch.tensor([8, 512, 1, 1]))
        self.register_buffer("heard", torch.ones(8, 1))
        self.sr = 16000

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        turns = torch.arange(z.size(2) * 512) * (2 * 3.14159265 * 250 / 16000)
        partials = torch.stack([torch.sin(turns * (k + 1)) for k in range(8)])
        levels = torch.sigmoid(z).repeat_interleave(512, 2)
        return (levels * self.heard * partials).sum(1, keepdim=True) / 8

    def forward(self, x: Tensor) -> Tensor:
        return x


class Trouble(Copy):
    """Goes wrong as its first latent says: 1 raises, 2 asks for 100 GB, 3 writes the file `path`,
    4 reads it, 5 never comes back."""

    def __init__(self, path: str):
        super().__init__()
        self.path = path

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        kind = int(z[0, 0, 0])
        made = z.transpose(1, 2).reshape(z.size(0), 1, -1)
        assert kind != 1, "not today"
        if kind == 2:
            made = torch.ones([25, 1000, 1000, 1000])
        if kind == 3:
            torch.save(z, self.path)
        if kind == 4:
            made = torch.from_file(self.path, False, 4)
        while kind == 5:
            made = made + 1
        return made


def saved(module: torch.nn.Module, path: Path) -> Path:
    """The module as a TorchScript file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.script(module.eval()).save(str(path))
    return path
