"""What a message looks like before it is sent, as far as the boxes tell: one letter an atom.

i f s: a whole number, a fraction, text; n: a number of either sort; ?: an atom of which nothing is
known; * at the end: any more.
"""

from builder.patcher import Box
from maxtools.sheet import Sheet
from maxtools.words import NUMBER
from sources.bus import BUS

ANY = "*"
WHOLE = {"int", "random", "zl.len", "==", ">=", ">", "<", "minimum", "toggle", "number", "metro"}
NUMBERS = {
    "float",
    "+",
    "-",
    "*",
    "/",
    "%",
    "expr",
    "flonum",
    "slider",
    "kslider",
    "pictslider",
    "clip",
    "maximum",
    "live.dial",
}
LETTERS = {"b": "", "i": "i", "f": "f", "s": "s"}


def atom(word: str) -> str:
    """The letter of a typed word.

    >>> [atom(word) for word in ("60", "0.5", "flute", "$1", "#2")]
    ['i', 'f', 's', '?', '?']
    """
    if word[0] in "$#":
        return "?"
    if not NUMBER.fullmatch(word):
        return "s"
    return "f" if "." in word else "i"


def leaving(sheet: Sheet, box: Box, outlet: int, depth: int = 8) -> list[list[str]]:
    """The messages that may leave an outlet, each a list of atoms: a typed word as `word`, of
    others the letter behind a `:`."""
    if box.kind == "message":
        return [[_shown(word) for word in line.split()] for line in box.text.split(",")]
    if box.name in ("prepend", "append") and depth:
        told = arriving(sheet, box, 0, depth - 1)
        own = next(
            (part[1:] for part in told if part[:1] == ["set"]), [_shown(word) for word in box.words]
        )
        parts = [part for part in told if part[:1] != ["set"]]
        return [own + part if box.name == "prepend" else part + own for part in parts]
    if box.name == "trigger" and depth:
        letter = LETTERS.get(box.words[outlet])
        if letter is None:
            return arriving(sheet, box, 0, depth - 1)
        return [[f":{letter}"] if letter else []]
    return [[f":{letter}" for letter in _letters(box, outlet)]]


def arriving(sheet: Sheet, box: Box, inlet: int, depth: int = 8) -> list[list[str]]:
    """The messages that may come to an inlet."""
    return [
        message
        for source, outlet in sheet.arriving[box, inlet]
        for message in leaving(sheet, source, outlet, depth)
    ]


def _shown(word: str) -> str:
    return ":?" if word[0] in "$#" else word


def _letters(box: Box, outlet: int) -> str:
    if box.name in ("pack", "pak"):
        return "".join("s" if word == "s" else atom(word) for word in box.words)
    if box.name == "umenu":
        return "is"[outlet]
    if box.name == "receive" and box.words and box.words[0][3:] in BUS:
        words = BUS[box.words[0][3:]][0].split()
        return "".join("n" if atom(word) in "if" else atom(word) for word in words)
    if box.name in WHOLE:
        return "i"
    return "n" if box.name in NUMBERS else ANY
