"""Which class serves which kind of model. A new kind is one file in this folder and one line
here."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from notebank.errors import NotFound
from notebank.models.stored import StoredModel, Tensors

KINDS = {  # kind: "module:Class", imported when first asked for
    "gansynth": "notebank.models.gansynth.model:GanSynth",
    "nsynth-baseline": "notebank.models.baseline.model:Baseline",
    "harmonic-vae": "notebank.models.harmonic.vae:HarmonicVae",
    "nn": "notebank.models.nn.model:NnModel",
    "null": "notebank.models.null:NullModel",
    "partials": "notebank.models.partials.model:PartialsModel",
    "partials-drawn": "notebank.models.partials.drawing.drawn:DrawnPartials",
    "wavenet-ae": "notebank.models.wavenet.autoencoder:WavenetAutoencoder",
    "spectral-ae": "notebank.models.harmonic.spectral_ae:SpectralAE",
    "wms": "notebank.models.wms.model:Wms",
}


def model_class(kind: str) -> type[StoredModel]:
    """The class that serves `kind`."""
    if kind not in KINDS:
        raise NotFound(
            f"there is no kind of model called '{kind}'; there are {', '.join(sorted(KINDS))}"
        )
    module, name = KINDS[kind].split(":")
    return getattr(import_module(module), name)


def build(kind: str, config: Mapping[str, Any], tensors: Tensors | None = None) -> StoredModel:
    """The model of a kind with this config and these weights.

    Args:
        kind: One of `KINDS`.
        config: The config's values by name; what is left out has its default.
        tensors: Weights by name; None for fresh ones.

    Returns:
        The model.

    Raises:
        NotFound: There is no such kind.
        BadFile: Config or weights are not of that kind.
    """
    return model_class(kind).from_config(config, tensors)
