"""An object as such, and the atoms of its messages."""

import re
from collections import defaultdict


class Silent:
    """An object that only sounds or shows: it takes everything and remembers the last message of
    each inlet."""

    def __init__(self, patch, args):
        self.patch = patch
        self.machine = patch.machine
        self.args = args
        self.cords = defaultdict(list)
        self.heard: dict[int, list] = {}
        self.setup()

    def setup(self) -> None:
        """What an object keeps."""

    def begin(self) -> None:
        """When the patcher has been loaded."""

    def take(self, inlet: int, message: list) -> None:
        self.heard[inlet] = message

    def out(self, outlet: int, message: list) -> None:
        for box, inlet in self.cords[outlet]:
            box.take(inlet, message)


def atoms(text: str) -> list:
    """Words as Max reads them: whole numbers, fractions, symbols.

    >>> atoms("pack 0 1. a")
    ['pack', 0, 1.0, 'a']
    """
    return [_atom(word) for word in text.split()]


def unescaped(text: str) -> str:
    """The text of an object. A comma that is not escaped would begin another message: nothing
    behind it belongs to the object."""
    return re.split(r"(?<!\\),", text)[0].replace("\\,", ",")


def _atom(word: str):
    if re.fullmatch(r"-?\d+", word):
        return int(word)
    if re.fullmatch(r"-?(\d+\.\d*|\.\d+|\d+(\.\d*)?e-?\d+)", word):
        return float(word)
    return word


def plain(message: list) -> list:
    """Without the words `list` and `symbol` in front."""
    return message[1:] if message[0] in ("list", "symbol") and len(message) > 1 else message


def typed(atom) -> str:
    """As it would be typed: a fraction has a point, also where it is whole.

    >>> typed(1000.0), typed(0.5), typed(7)
    ('1000.', '0.5', '7')
    """
    if not isinstance(atom, float):
        return str(atom)
    shown = f"{atom:g}"
    return shown if "." in shown or "e" in shown else f"{shown}."
