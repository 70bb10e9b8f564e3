"""The network of the NSynth WaveNet autoencoder (Engel et al. 2017), as a graph over whole clips.

Step-by-step generation reads the same weights (`wavenet_weights`); this graph encodes, trains and
serves as its measure. Audio enters both halves as mu-law levels / 128, not as samples. T is a
number of samples, F of latent frames.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from notebank.audio import mulaw
from notebank.models.wavenet.config import TAPS, WavenetConfig


def network_input(audio: np.ndarray) -> Tensor:
    """Mu-law levels / 128 (float32) of samples [*], about -1..1: what encoder and decoder hear."""
    return torch.from_numpy(mulaw.encode(audio) / (mulaw.LEVELS // 2))


class Encoder(nn.Module):
    """Non-causal dilated convolutions, a linear bottleneck and the mean over each hop."""

    def __init__(self, config: WavenetConfig):
        super().__init__()
        width = config.encoder_width
        self.hop, self.dilations = config.hop, config.encoder_dilations
        self.start = nn.Conv1d(1, width, TAPS, padding=1)
        self.dilated = nn.ModuleList(
            nn.Conv1d(width, width, TAPS, dilation=d, padding=d) for d in self.dilations
        )
        self.residual = nn.ModuleList(nn.Conv1d(width, width, 1) for _ in self.dilations)
        self.bottleneck = nn.Conv1d(width, config.latents, 1)

    def forward(self, x: Tensor) -> Tensor:
        """x : Tensor[B x T], network input, T a multiple of the hop. Returns Tensor[B x F x
        latents], unbounded."""
        x = self.start(x.unsqueeze(1))
        for dilated, residual in zip(self.dilated, self.residual):
            x = x + residual(torch.relu(dilated(torch.relu(x))))
        return F.avg_pool1d(self.bottleneck(x), self.hop).transpose(1, 2)


class Decoder(nn.Module):
    """Causal dilated convolutions, gated and conditioned on the latents: logits of each sample
    given those before it.

    In `dilated` and `condition` the first `width` channels go to the sigmoid, the last to the tanh.
    """

    def __init__(self, config: WavenetConfig):
        super().__init__()
        width = config.width
        skip = config.skip
        latents = config.latents
        self.hop, self.dilations = config.hop, config.dilations
        self.start = nn.Conv1d(1, width, TAPS)
        self.skip_start = nn.Conv1d(width, skip, 1)
        self.dilated = nn.ModuleList(
            nn.Conv1d(width, 2 * width, TAPS, dilation=d) for d in self.dilations
        )
        self.condition = nn.ModuleList(nn.Conv1d(latents, 2 * width, 1) for _ in self.dilations)
        self.residual = nn.ModuleList(nn.Conv1d(width, width, 1) for _ in self.dilations)
        self.skip = nn.ModuleList(nn.Conv1d(width, skip, 1) for _ in self.dilations)
        self.out = nn.Conv1d(skip, skip, 1)
        self.condition_out = nn.Conv1d(latents, skip, 1)
        self.logits = nn.Conv1d(skip, mulaw.LEVELS, 1)

    def forward(self, x: Tensor, z: Tensor) -> Tensor:
        """x : Tensor[B x T], network input; z : Tensor[B x F x latents], F * hop >= T. Returns
        Tensor[B x 256 x T], logits.

        Position t sees x[0..t-1] and the frame t // hop, so the input is shifted by one sample
        here.
        """
        length, z = x.shape[-1], z.transpose(1, 2)
        x = self.start(F.pad(x[:, None, :-1], (TAPS, 0)))
        skips = self.skip_start(x)
        for d, dilated, condition, residual, skip in zip(
            self.dilations, self.dilated, self.condition, self.residual, self.skip
        ):
            gates = dilated(F.pad(x, ((TAPS - 1) * d, 0))) + self._spread(condition(z), length)
            opened, value = gates.chunk(2, dim=1)
            gated = torch.sigmoid(opened) * torch.tanh(value)
            x = x + residual(gated)
            skips = skips + skip(gated)
        skips = self.out(torch.relu(skips)) + self._spread(self.condition_out(z), length)
        return self.logits(torch.relu(skips))

    def _spread(self, frames: Tensor, length: int) -> Tensor:
        return frames.repeat_interleave(self.hop, dim=2)[:, :, :length]


class WavenetNetwork(nn.Module):
    """Encoder and decoder together. `loss` is what training minimises."""

    def __init__(self, config: WavenetConfig):
        super().__init__()
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.apply(_unit_scaling)

    def loss(self, audio: np.ndarray) -> Tensor:
        """Mean cross-entropy [nats] over audio : ndarray[B x T], samples, T a multiple of the hop;
        every position counts."""
        device = next(self.parameters()).device
        x = network_input(audio).to(device)
        return self.outcome(x, x, torch.from_numpy(mulaw.classes(audio)).to(device))[0]

    def outcome(self, heard: Tensor, past: Tensor, classes: Tensor) -> tuple[Tensor, Tensor]:
        """How well the decoder foretells what was played, and the latents it did so with.

        Args:
            heard: Tensor[B x T], the network input that the encoder hears; T a multiple of the hop.
            past: Tensor[B x T], the network input that the decoder takes for the past.
            classes: int64 Tensor[B x T], 0..255, that were played.

        Returns:
            (mean cross-entropy [nats], latents Tensor[B x F x latents]).
        """
        z = self.encoder(heard)
        return F.cross_entropy(self.decoder(past, z), classes), z


@contextmanager
def tf32_off() -> Iterator[None]:
    """Float32 products on CUDA with all their bits; TensorFloat-32 would keep ten of the
    mantissa."""
    before = torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    try:
        yield
    finally:
        torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32 = before


def _unit_scaling(module: nn.Module) -> None:
    # Uniform with variance 1 / fan-in keeps the signal's scale from layer to layer; biases start at
    # 0.
    if isinstance(module, nn.Conv1d):
        fan_in = module.in_channels * module.kernel_size[0]
        nn.init.uniform_(module.weight, -((3 / fan_in) ** 0.5), (3 / fan_in) ** 0.5)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


def matrix(layer: nn.Module, tap: int = 0) -> Tensor:
    """One tap of a convolution as Tensor[out x in]."""
    assert isinstance(layer, nn.Conv1d)
    return layer.weight.detach()[:, :, tap]


def bias(layer: nn.Module) -> Tensor:
    """A convolution's bias, Tensor[out]."""
    assert isinstance(layer, nn.Conv1d) and layer.bias is not None
    return layer.bias.detach()
