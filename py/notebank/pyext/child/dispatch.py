"""A message at an inlet -> the method of a script's object that takes it, and the arguments that it
gets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Call = tuple[Callable, list]

TYPES = ("float", "int", "symbol", "list", "pointer")  # selectors that `_anything_` is not told


@dataclass(frozen=True)
class Incoming:
    """A message at inlet `inlet` (1 = the first that is the script's). args: as Python values."""

    inlet: int
    selector: str
    args: Sequence[object]


def find(target: object, incoming: Incoming, symbol: Callable[[str], object]) -> Call | None:
    """The method that takes a message, with its arguments.

    The first that exists wins: `selector_N`, `int_N` for a float (truncated), `_anything_N`,
    `selector_`, `int_`, `_anything_`. Those without a number in their name get the number of the
    inlet first; int_ and float_ do not: the external has it so.

    Args:
        target: The script's object.
        incoming: The message.
        symbol: Makes a Symbol of a selector.

    Returns:
        (method, its arguments); None if there is no such method.
    """
    inlet = incoming.inlet
    selector = incoming.selector
    args = list(incoming.args)
    told = [] if selector in TYPES else [symbol(selector)]
    other, cast = _as_other_number(selector, args)
    choices: list[tuple[str, list]] = [(f"{selector}_{inlet}", args)]
    if other:
        choices.append((f"{other}_{inlet}", cast))
    choices.append((f"_anything_{inlet}", [*told, *args]))
    choices.append((f"{selector}_", [inlet, *args]))
    if other:
        choices.append((f"{other}_", cast))
    quirk = [symbol("_")] if selector == "bang" and not args else []
    choices.append(("_anything_", [inlet, *told, *args, *quirk]))
    for name, arguments in choices:
        method = getattr(target, name, None)
        if method is not None:
            return method, arguments
    return None


def _as_other_number(selector: str, args: list) -> tuple[str | None, list]:
    if len(args) == 1 and isinstance(args[0], (int, float)):
        if selector == "float":
            return "int", [_truncated(args[0])]
        if selector == "int":
            return "float", [float(args[0])]
    return None, args


def _truncated(value: float) -> float | int:
    try:
        return int(value)
    except (ValueError, OverflowError):  # NaN, infinity
        return value
