"""The recurrent network of Wavetable Manifold Synthesis: features of a frame -> spectrum of its
pitch-synchronous window."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from notebank.models.wms.config import WmsConfig


class WmsNet(nn.Module):
    """Linear + ReLU -> GRU -> Linear + ReLU -> Linear + Softplus (older: Linear + ReLU). Weights
    have wms_torch's names."""

    def __init__(self, config: WmsConfig, dropout: float = 0.0):
        super().__init__()
        self.dropout = dropout
        self.input_encoder = nn.Sequential(nn.Linear(config.inputs, config.inputs), nn.ReLU())
        self.gru = nn.GRU(config.inputs, config.hidden, batch_first=True)
        last = nn.Linear(config.hidden, config.bins)
        if config.network == "current":
            self.dense_layers = nn.Sequential(
                nn.Linear(config.hidden, config.hidden), nn.ReLU(), last, nn.Softplus()
            )
        else:
            self.dense_layers = nn.Sequential(last, nn.ReLU())

    def forward(self, features: Tensor, hidden: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """[batch, frames, inputs], [1, batch, hidden] (None: zeros) -> targets [batch, frames,
        bins], the last hidden state."""
        states, hidden = self.gru(self.input_encoder(features), hidden)
        return self.dense_layers(functional.dropout(states, self.dropout, self.training)), hidden


def fresh(config: WmsConfig, dropout: float = 0.0, seed: int = 0) -> WmsNet:
    """A network with fresh weights, the same every time, ready to play.

    Args:
        config: Its sizes.
        dropout: Share of the recurrent states' numbers that training drops, 0..1.
        seed: Of the weights.

    Returns:
        The network in eval mode.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return WmsNet(config, dropout).eval()
