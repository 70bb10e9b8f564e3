"""What is typed into boxes: messages, arguments, attributes, against the table of Max's objects."""

import re

from builder import objects
from builder.patcher import Box
from maxtools.sheet import Sheet

NUMBER = re.compile(r"-?(\d+\.?\d*|\.\d+)")
NUMERIC = {"int", "number", "float", "int or float", "float or int", "int/float"}
FILE = {"numinlets", "numoutlets", "outlettype", "patching_rect", "presentation", "presentation_rect", "parameter_enable", "comment",
        "name", "args", "varname", "saved_attribute_attributes", "saved_object_attributes", "annotation", "hint", "background",
        "ignoreclick", "items"}
"""Keys of a box in the file that every object may have, or that stand for what was typed."""


def messages(sheet: Sheet) -> list[str]:
    """Message boxes whose words the object behind them does not know."""
    found = []
    for box in (box for box in sheet.boxes.values() if box.kind == "message"):
        for target, inlet in sheet.leaving[box, 0]:
            if inlet or target.kind == "outlet" or objects.ours(target.name) or target.name not in objects.table():
                continue
            entry = objects.table()[target.name]
            legal = [*entry["messages"], *entry["attributes"]]
            found += [f"{target} does not know `{words}`" for words in box.text.split(",") if not _legal(words.split(), legal)]
    return found


def _legal(words: list[str], legal: list[str]) -> bool:
    if not words or "anything" in legal:
        return True
    if NUMBER.fullmatch(words[0]) or words[0].startswith("$"):
        return bool({"list", "int", "float"} & set(legal))
    return words[0] in legal


def arguments(sheet: Sheet) -> list[str]:
    """Of objects that take numbers only: words among the arguments, and more arguments than there are."""
    found = []
    for box in _known(sheet):
        kinds = objects.table()[box.name]["arguments"]
        if not kinds or not set(kinds) <= NUMERIC:
            continue
        found += [f"{box} takes a number where it has {word}" for word in box.words
                  if not NUMBER.fullmatch(word) and not word.startswith("#")]
        if len(box.words) > len(kinds):
            found.append(f"{box} has more than {len(kinds)} arguments")
    return found


def attributes(sheet: Sheet) -> list[str]:
    """Attributes that the object does not have, typed behind an @ or as a key of the box."""
    found = []
    for box in _known(sheet):
        legal = set(objects.table()[box.name]["attributes"])
        typed = {word[1:] for word in box.text.split()[1:] if word.startswith("@")} if box.kind == "newobj" else set()
        found += [f"{box} has no attribute {word}" for word in sorted((typed - legal) | (box.more.keys() - FILE - legal))]
    return found


def _known(sheet: Sheet) -> list[Box]:
    return [box for box in sheet.boxes.values() if box.name in objects.table()]
