"""Messages that are gathered and then sent together."""

from collections.abc import Callable
from typing import Any

from notebank.pyext.child.base import PyextClass
from notebank.pyext.child.pd import Pd


class Bundle:
    """`append(object, outlet, message…)` or `append(receiver, message…)`, then `send()` once."""

    pd: Pd

    def __init__(self) -> None:
        self._sends: list[Callable[[], object]] | None = []

    def append(self, target: object, *args: Any) -> None:
        """Adds a message to an outlet of an object, or to a receiver."""
        if self._sends is None:
            raise RuntimeError("Invalid bundle: it was sent already")
        if isinstance(target, PyextClass) and len(args) > 1 and isinstance(args[0], int):
            if not 1 <= args[0] <= target._this.nout:
                raise ValueError("Outlet index out of range")
            self._sends.append(lambda: target._outlet(*args))
        elif isinstance(target, (str, self.pd.symbol)) and args:
            self._sends.append(
                lambda: self.pd.send("send", self.pd.box, str(target), *self.pd.message(args))
            )
        else:
            raise SyntaxError(
                "Unrecognized arguments: append(object, outlet, message…) or "
                "append(receiver, message…)"
            )

    def send(self) -> "Bundle":
        """Sends all of it, in order."""
        if self._sends is None:
            raise RuntimeError("already sent")
        sends, self._sends = self._sends, None
        for send in sends:
            send()
        return self
