"""The reference networks, and a small model."""

from pathlib import Path

import numpy as np
import torch

from notebank.models.wms.model import Wms

FIXTURES = Path(__file__).parents[1] / "fixtures/wms"
SIZES = {
    "current": {"n_mfcc": 8, "hidden": 24},
    "older": {"n_mfcc": 11, "hidden": 20, "network": "older"},
}


def reference(which: str) -> tuple[Wms, dict[str, np.ndarray]]:
    """The model with a fixture's weights, and the fixture's arrays."""
    weights = torch.load(FIXTURES / which / "model.pth", weights_only=True)
    model = Wms.from_config(
        SIZES[which], {name: tensor.numpy() for name, tensor in weights.items()}
    )
    with np.load(FIXTURES / which / "io.npz") as arrays:
        return model, dict(arrays)
