"""What the config of a model may ask for: looked at before anything of that size is made."""

import math
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from notebank.errors import BadValue
from notebank.limits import hint, most

WHOLE = 1 << 24  # of any whole number: samples, rates

_KINDS = {int: "a whole number", float: "a number", str: "a word", bool: "true or false"}


def check_types(config: Any) -> None:
    """Raises BadValue where a field of a config (a dataclass of plain values) is of another type,
    not finite, or a whole number beyond WHOLE."""
    for field in fields(config):
        kind: Any = field.type
        if kind not in _KINDS:
            continue
        value = getattr(config, field.name)
        taken = (int, float) if kind is float else kind
        if not isinstance(value, taken) or (isinstance(value, bool) and kind is not bool):
            raise BadValue(f"{field.name} is {_KINDS[kind]}, not {_said(value)}")
        if kind in (int, float) and not (math.isfinite(value) and abs(value) <= WHOLE):
            raise BadValue(f"{field.name} is a finite number up to {WHOLE}, not {_said(value)}")


def check_sizes(layers: int, widths: Iterable[int]) -> None:
    """Raises BadValue for a network that is larger than any that is known.

    Args:
        layers: How many there are.
        widths: Channels, bins or features; the widest of them counts.
    """
    widest = max(widths)
    # of all layers, as if each were as wide as the widest
    asked = {
        "model-layers": layers,
        "model-width": widest,
        "model-weights": layers * widest**2,
    }
    for name, value in asked.items():
        if value > most(name):
            raise BadValue(
                f"{layers} layers with up to {widest} channels are more than is taken: "
                f"{name.replace('-', ' ')} up to {most(name)} {hint(name)}"
            )


def _said(value: Any) -> str:
    text = f"{value!r:.40}" if not isinstance(value, int) or abs(value) < 1e40 else "a huge number"
    return text
