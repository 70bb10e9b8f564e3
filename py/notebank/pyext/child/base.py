"""`pyext._class`, which a script's classes inherit from."""

from collections.abc import Callable
from typing import Any


class PyextClass:
    """A script's object behind one box. `_this` is private; it is set before `__init__` runs."""

    _inlets: Any = 0  # a number or something to call for one
    _outlets: Any = 0
    _this: Any = None

    def __str__(self) -> str:
        return f"<pyext object {id(self):#x}>"

    def _outlet(self, number: int, *args: object) -> None:
        """Sends a message out of outlet `number`, 1 = the first. docs/pyext.md says what becomes of
        which arguments."""
        if not hasattr(type(number), "__index__"):
            raise SyntaxError("pyext - arguments are: _outlet(outlet number, message…)")
        index = number.__index__()
        if self._this.object is None:
            self._this.complain(
                "pyext - in __init__ there are no outlets yet: say it in _init, which is "
                "called when they are there"
            )
            return
        if not 1 <= index <= self._this.nout:
            raise ValueError(f"index out of range: this object has {self._this.nout} outlets")
        pd = self._this.pd
        pd.send("out", self._this.box, index, *pd.message(args))

    def _tocanvas(self, *args: object) -> None:
        """Sends a message to the patch that the box is in: to the window that `@canvas NAME`
        names."""
        pd = self._this.pd
        selector, atoms = pd.message(args)
        if selector == "list":
            selector, atoms = str(atoms[0]), atoms[1:]
        window = self._this.settings.get("canvas")
        if window:
            pd.send("send", self._this.box, window, selector, atoms)
        else:
            pd.send("canvas", self._this.box, [selector, *atoms])

    def _bind(self, name: object, function: Callable) -> None:
        """Has `function` called with what is sent to `name` in Pd, until `_unbind` or until the box
        is gone."""
        self._this.bind(str(name), function)

    def _unbind(self, name: object, function: Callable | None = None) -> None:
        """Undoes `_bind`; without a function, all of that name."""
        self._this.unbind(str(name), function)

    def _detach(self, mode: int) -> None:
        """How methods are called from now on: 0 and 1 one after the other, 2 each in a thread of
        its own."""
        self._this.detach(int(mode))

    def _stop(self, milliseconds: float = 1000) -> None:
        """Asks the running methods of this object to come to an end: `_shouldexit` is set until
        they have."""
        self._this.stop(milliseconds)

    @property
    def _shouldexit(self) -> int:
        return int(self._this.should_exit)

    @property
    def _isthreaded(self) -> bool:
        return True

    @property
    def _canvas_dir(self) -> str:
        """The folder of the patch."""
        return self._this.folder
