"""A script's standard output and error and its tracebacks, told to the console of the box that it
serves."""

import io
import sys
import threading
import traceback
from pathlib import Path
from typing import Literal

from notebank.pyext.child.pd import Pd
from notebank.pyext.child.python2 import hint

_OURS = str(Path(__file__).parents[1])


def show(error: BaseException) -> None:
    """Prints a traceback, from where it is in the script."""
    place = error.__traceback__
    while (
        place is not None
        and place.tb_next is not None
        and place.tb_frame.f_code.co_filename.startswith(_OURS)
    ):
        place = place.tb_next
    traceback.print_exception(type(error), error, place)
    told = hint(error)
    if told:
        print(f"pyext - {told}", file=sys.stderr)


class Console(io.TextIOBase):
    """A text stream whose whole lines go to Pd; each thread has a line of its own that it is
    writing."""

    def __init__(self, pd: Pd, kind: Literal["print", "error"]):
        self._pd, self._kind = pd, kind
        self._local = threading.local()

    encoding = "utf-8"

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        begun = getattr(self._local, "line", "") + str(text)
        whole, newline, rest = begun.rpartition("\n")
        self._local.line = rest
        if newline:
            self._pd.say(self._kind, self._pd.box, whole)
        return len(text)

    def flush(self) -> None:
        line = getattr(self._local, "line", "")
        if line:
            self._local.line = ""
            self._pd.say(self._kind, self._pd.box, line)
