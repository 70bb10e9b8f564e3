"""Which global names a patch receives: a message to any other is an error in Pd's window."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

_BOX = re.compile(r"#X obj -?\d+ -?\d+ ([^;\s]+)([^;]*);")
_DECLARED = re.compile(r"#X declare ([^;]*);")
_ARGUMENT = re.compile(r"\\\$(\d)")

Made = tuple[Path, tuple[str, ...]]  # an abstraction and its arguments


def names(patch: Path, folders: Sequence[Path]) -> set[str]:
    """The names of all receivers in a patch and in the abstractions it is made of.

    Args:
        patch: The file.
        folders: Where abstractions may lie, besides the patch's folder and those it declares.

    Returns:
        The names; those that hang on a patch's own number have a `$` in them.
    """
    found: set[str] = set()
    seen: set[Made] = set()
    waiting: list[Made] = [(patch, ())]
    while waiting:
        made = waiting.pop()
        if made in seen:
            continue
        seen.add(made)
        path, arguments = made
        text = path.read_text(encoding="utf-8", errors="replace")
        places = [path.parent, *_declared(text, path.parent), *folders]
        for kind, rest in _BOX.findall(text):
            words = [_filled(word, arguments) for word in rest.split()]
            if kind in ("r", "receive"):
                found.update(words[:1])
            else:
                waiting += _abstractions([kind, *words], places)
    return found


def _declared(text: str, folder: Path) -> Iterator[Path]:
    for words in _DECLARED.findall(text):
        for flag, value in pairwise(words.split()):
            if flag == "-path":
                yield folder / value


def _filled(word: str, arguments: Sequence[str]) -> str:
    """The word with the abstraction's arguments in it, as far as they are known."""

    def argument(match: re.Match) -> str:
        number = int(match[1])
        return arguments[number - 1] if 1 <= number <= len(arguments) else f"${match[1]}"

    return _ARGUMENT.sub(argument, word)


def _abstractions(words: Sequence[str], places: Sequence[Path]) -> Iterator[Made]:
    """The abstraction of a box, if it is one; [clone] names it behind its flags."""
    tries = range(len(words)) if words[0] == "clone" else range(1)
    for number in tries:
        for place in places:
            path = place / f"{words[number]}.pd"
            if path.is_file():
                yield path.resolve(), tuple(words[number + 1 :])
                break
