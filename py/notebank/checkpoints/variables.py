"""Whether a TensorFlow checkpoint holds the variables that a model needs, and nothing that it does not know."""

import re
from collections.abc import Mapping

from notebank.checkpoints.tensorbundle import TensorBundle
from notebank.errors import BadFile

SHADOW = "/ExponentialMovingAverage"
_IGNORED = re.compile(r"(.*/)?(global_step|beta[12]_power|.*/Adam(_1)?|.*/ExponentialMovingAverage)(_\d+)?")


def check(bundle: TensorBundle, shapes: Mapping[str, tuple[int, ...]], what: str) -> None:
    """Raises BadFile, with counts, where names or shapes differ from what the model needs.

    shapes : of all variables as they are called in the checkpoint, those that end in SHADOW are averages. what : the model.
    """
    kind = "averaged " if any(name.endswith(SHADOW) for name in shapes) else ""
    missing = [name for name in shapes if name not in bundle.entries]
    if missing:
        raise BadFile(f"{bundle.index.name}: {len(missing)} of the {len(shapes)} {kind}variables are missing, the first is '{missing[0]}'")
    raw = {name.removesuffix(SHADOW) for name in shapes}
    strange = [name for name in bundle.names if name not in raw and not _IGNORED.fullmatch(name)]
    if strange:
        raise BadFile(f"{bundle.index.name}: {len(strange)} of its {len(bundle.names)} tensors belong to no {what}, "
                      f"the first is '{strange[0]}'")
    for name, shape in shapes.items():
        if bundle.shape(name) != shape:
            raise BadFile(f"{bundle.index.name}: expected shape {list(shape)} for '{name}', got {list(bundle.shape(name))}")
