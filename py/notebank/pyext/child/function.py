"""`[py module function args…]`: a box that calls a function of a script and sends what it
returns."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from notebank.pyext.child.base import PyextClass


class Uncallable(LookupError):
    """The script has no such function of its own."""


class FunctionBox(PyextClass):
    """One inlet: what comes in are the arguments. Several (the box says how many): one for each,
    the first one calls.

    Without a function's name, the message names it. A bang at the leftmost inlet calls with the
    box's own arguments.
    """

    _outlets = 1
    _module: ModuleType
    _function: str

    def __init__(self, *args: object):
        self._given = list(args)
        self._values: list[object] = []

    def _bang_0(self) -> None:
        self._call(self._function, self._given)

    def _anything_(self, inlet: int, *args: Any) -> None:
        values = [] if len(args) == 2 and list(map(str, args)) == ["bang", "_"] else list(args)
        name = self._function or str(values.pop(0) if values else "")
        if self._this.asked_inlets:
            values = self._collect(inlet, values)
            if inlet > 1:
                return
        self._call(name, values)

    def _collect(self, inlet: int, values: list[object]) -> list[object]:
        count = self._this.nin
        self._values = [*self._values, *[0] * (count - len(self._values))]
        if values:
            self._values[inlet - 1] = values[0] if len(values) == 1 else values
        return self._values

    def _call(self, name: str, values: list[object]) -> None:
        result = own_function(self._module, name)(*values)
        self._outlet(1, *(result if isinstance(result, tuple) else [result]))


def own_function(module: ModuleType, name: str) -> Callable:
    """A function that the module itself defines or offers in `__all__`: what it only imports is not
    for patches to call."""
    found = getattr(module, name, None) if name and not name.startswith("_") else None
    if callable(found) and (
        getattr(found, "__module__", None) == module.__name__
        or name in getattr(module, "__all__", ())
    ):
        return found
    raise Uncallable(f"{module.__name__} has no function {name or '(name one)'} of its own")


def class_for(module: ModuleType, function: str) -> type[FunctionBox]:
    """The class of a box that calls `function`, or, where that is empty, the function that each
    message names."""
    if function:
        own_function(module, function)
    return type("py", (FunctionBox,), {"_module": module, "_function": function, "_inlets": 1})
