"""What a script hands to an outlet or a receiver -> a Pd message (selector, atoms)."""

from collections.abc import Callable, Sequence
from numbers import Integral, Real

from notebank.pyext.child.symbol import SYMBOLS

Atoms = list[float | int | str]
_LARGEST_INT = 2**31  # beyond it the external's integers turn into 0


def message(
    args: Sequence[object], strict: bool = False, complain: Callable[[str], object] = print
) -> tuple[str, Atoms]:
    """The message for `_outlet(n, *args)`.

    (selector, sequence) is that very message; otherwise what there is, is one value (a float, a
    symbol), a list, or a bang.

    >>> message([1, "a", 2.5]), message(["loaded", [1, 2]]), message([5]), message([])
    (('list', [1, 'a', 2.5]), ('loaded', [1, 2]), ('float', [5]), ('bang', []))

    Args:
        args: What a script hands over.
        strict: As the external has it, which knows neither NumPy's scalars nor integers beyond 31
            bits; otherwise they are numbers like any other.
        complain: Told of each argument that cannot be sent; an empty symbol goes in its place.

    Returns:
        (selector, atoms).
    """
    if len(args) == 2 and _is_text(args[0]) and _is_sequence(args[1]):
        return str(args[0]), [_atom(item, strict, complain) for item in _items(args[1], strict)]
    if len(args) == 1 and args[0] is None:
        args = []
    elif len(args) == 1 and _is_sequence(args[0]):
        args = _items(args[0], strict)
    atoms = [_atom(item, strict, complain) for item in args]
    if not atoms:
        return "bang", []
    if len(atoms) > 1:
        return "list", atoms
    return "symbol" if isinstance(atoms[0], str) else "float", atoms


def _is_text(value: object) -> bool:
    return isinstance(value, (str, *SYMBOLS))


def _is_sequence(value: object) -> bool:
    """Lists, tuples, ranges, arrays, buffers: what has items and a length, and is neither text nor
    a mapping."""
    if _is_text(value) or isinstance(value, (dict, bytes)) or getattr(value, "shape", None) == ():
        return False
    return hasattr(value, "__getitem__") and hasattr(value, "__len__")


def _items(value, strict: bool) -> list[object]:
    """The items one by one; an array is read row by row, and only `strict` sees its items as
    NumPy's own scalars."""
    if hasattr(value, "tolist"):
        return list(value.ravel()) if strict else value.ravel().tolist()
    return list(value)


def _atom(value, strict: bool, complain: Callable[[str], object]) -> float | int | str:
    if _is_text(value):
        return str(value)
    number = _strict_number(value) if strict else _number(value)
    if number is None:
        complain(f"py/pyext: Could not convert argument {type(value)}")
        return ""
    return number


def _strict_number(value) -> float | int | None:
    if isinstance(value, int):
        return int(value) if -_LARGEST_INT <= value < _LARGEST_INT else 0
    # NumPy's float64 is a float, its float32 is none
    return float(value) if isinstance(value, float) else None


def _number(value) -> float | int | None:
    if getattr(value, "shape", None) == () and hasattr(value, "item"):
        value = value.item()  # NumPy's scalars and arrays without dimensions
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return float(value)
    return None
