"""What is typed into boxes: messages, arguments, attributes, against the table of Max's objects."""

import re
from itertools import takewhile

from builder import objects
from builder.patcher import Box
from maxtools.sheet import Sheet

NUMBER = re.compile(r"-?(\d+\.?\d*|\.\d+)")
NUMERIC = {"int", "number", "float", "int or float", "float or int", "int/float"}
MANY = {"any", "anything", "list"}  # arguments behind which there may be more, of any type
FREE = {"prepend", "sprintf"}  # take any number of words, though the pages name one or two
FILE = {
    "numinlets",
    "numoutlets",
    "outlettype",
    "patching_rect",
    "presentation",
    "presentation_rect",
    "parameter_enable",
    "comment",
    "name",
    "args",
    "varname",
    "saved_attribute_attributes",
    "saved_object_attributes",
    "annotation",
    "hint",
    "background",
    "ignoreclick",
    "items",
}
"""Keys of a box in the file that every object may have, or that stand for what was typed."""


def messages(sheet: Sheet) -> list[str]:
    """Message boxes whose words the object behind them does not know."""
    found = []
    for box in (box for box in sheet.boxes.values() if box.kind == "message"):
        for target, inlet in sheet.leaving[box, 0]:
            if inlet or target.kind == "outlet" or target.patcher:
                continue
            entry = objects.table()[target.name]
            legal = [*entry["messages"], *entry["attributes"]]
            found += [
                f"{target} does not know `{words}`"
                for words in box.text.split(",")
                if not _legal(words.split(), legal)
            ]
    return found


def _legal(words: list[str], legal: list[str]) -> bool:
    if not words or "anything" in legal:
        return True
    if NUMBER.fullmatch(words[0]) or words[0].startswith("$"):
        return bool({"list", "int", "float"} & set(legal))
    return words[0] in legal


def arguments(sheet: Sheet) -> list[str]:
    """Words where numbers belong, and more arguments than there are."""
    found = []
    for box in (box for box in _known(sheet) if box.kind == "newobj" and box.name not in FREE):
        kinds = objects.table()[box.name]["arguments"]
        plain = list(takewhile(lambda kind: kind not in MANY, kinds))
        found += [
            f"{box} takes a number where it has {word}"
            for word, kind in zip(box.words, plain)
            if kind in NUMERIC and not NUMBER.fullmatch(word) and not word.startswith("#")
        ]
        if plain == kinds and len(box.words) > len(kinds):
            found.append(f"{box} has more than {len(kinds)} arguments")
    return found


def attributes(sheet: Sheet) -> list[str]:
    """Attributes that the object does not have, typed behind an @ or as a key of the box."""
    found = []
    for box in _known(sheet):
        legal = set(objects.table()[box.name]["attributes"])
        words = box.text.split()[1:] if box.kind == "newobj" else []
        typed = {word[1:] for word in words if word.startswith("@")}
        wrong = (typed | (box.more.keys() - FILE)) - legal
        found += [f"{box} has no attribute {word}" for word in sorted(wrong)]
    return found


def _known(sheet: Sheet) -> list[Box]:
    return [box for box in sheet.boxes.values() if box.name in objects.table()]
