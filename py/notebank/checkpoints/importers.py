"""Foreign checkpoints by format. A new format is one module with `load(path, ema) -> StoredModel` and one line here."""

from importlib import import_module
from pathlib import Path

from notebank.errors import NotFound
from notebank.models.stored import StoredModel

FORMATS = {  # format: module
    "magenta-baseline": "notebank.checkpoints.magenta_baseline",
    "magenta-gansynth": "notebank.checkpoints.magenta_gansynth",
    "magenta-nsynth": "notebank.checkpoints.magenta_nsynth",
    "wms": "notebank.checkpoints.wms",
}


def load(kind: str, path: str | Path, ema: bool = False) -> StoredModel:
    """The model in a checkpoint of format `kind`; `ema` asks for averaged weights where a format has raw ones too."""
    if kind not in FORMATS:
        raise NotFound(f"there is no checkpoint format '{kind}'; known are {', '.join(sorted(FORMATS))}")
    model = import_module(FORMATS[kind]).load(path, ema)
    model.probe()
    return model
