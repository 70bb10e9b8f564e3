"""What Max's objects have: inlets, outlets, messages.

`objects.json` holds inlets, types of outlets and messages of every object used, as Max's own
reference pages give them (read through the reference data of py2max 0.6.0, MIT, which takes them
from Cycling '74's `*.maxref.xml`). Where the pages show an example only, because the number depends
on the arguments, the rule stands here.
"""

import json
import re
from functools import cache
from pathlib import Path

Ports = tuple[int, tuple[str, ...]]  # inlets, types of the outlets

ALIASES = {
    "t": "trigger",
    "s": "send",
    "r": "receive",
    "i": "int",
    "f": "float",
    "sel": "select",
    "v": "value",
}
SIGNAL = "signal"

# Inlets and outlets where the pages are silent or show the general case.
FIXED: dict[str, Ports] = {
    "udpsend": (1, ()),
    "*~": (2, (SIGNAL,)),
    "outlet": (1, ()),
    "inlet": (0, ("",)),
    "in": (0, ("",)),
    "line~": (2, (SIGNAL, "bang")),
    "play~": (1, (SIGNAL, "bang")),
    "bendin": (0, ("", "")),
    "notein": (0, ("", "", "")),
    "ctlin": (0, ("", "", "")),
    "midiin": (0, ("",)),
    "polyin": (0, ("", "", "")),
    "touchin": (0, ("", "")),
    "pgmin": (0, ("", "")),
}
MARK = re.compile(r"\$[ifs](\d)")
STARTERS = {
    "inlet",
    "in",
    "receive",
    "loadbang",
    "notein",
    "bendin",
    "ctlin",
    "midiin",
    "polyin",
    "touchin",
    "pgmin",
    "rtin",
    "adc~",
    "receive~",
    "dropfile",
    "pictslider",
    "kslider",
    "umenu",
    "flonum",
    "comment",
    "panel",
    "bpatcher",
    "waveform~",
    "message",
    "toggle",
    "number",
    "slider",
    "button",
    "textbutton",
    "textedit",
    "key",
    "keyup",
    "multislider",
    "live.dial",
    "live.menu",
    "live.text",
    "live.thisdevice",
}
"""Objects that begin by themselves, by the mouse or by a name: nothing need flow into them."""


@cache
def table() -> dict[str, dict]:
    return json.loads((Path(__file__).parent / "objects.json").read_text(encoding="utf-8"))


def full_name(name: str) -> str:
    """The class behind an abbreviation.

    >>> full_name("t"), full_name("route")
    ('trigger', 'route')
    """
    return ALIASES.get(name, name)


def ours(name: str) -> bool:
    """Whether it is one of our own patchers."""
    return name.startswith("nb.")


def ports(box) -> Ports:
    """Of a box of Max's own; KeyError for an object that is not in the table."""
    name = box.name
    if name in _BY_ARGUMENTS:
        return _BY_ARGUMENTS[name](box.words)
    if name in FIXED:
        return FIXED[name]
    entry = table()[name]
    return entry["inlets"], tuple(entry["outlets"])


def _plain(count: int) -> tuple[str, ...]:
    return ("",) * count


def _marked(words: list[str]) -> Ports:
    """An inlet for each of $i1, $f2 … of an expression."""
    return max((int(n) for n in MARK.findall(" ".join(words))), default=1), _plain(1)


_BY_ARGUMENTS = {
    "trigger": lambda words: (1, tuple("bang" if word == "b" else "" for word in words)),
    "route": lambda words: (len(words) + 1, _plain(len(words) + 1)),
    "select": lambda words: (len(words) + 1 if len(words) > 1 else 2, _plain(len(words) + 1)),
    "pack": lambda words: (len(words), _plain(1)),
    "pak": lambda words: (len(words), _plain(1)),
    "unpack": lambda words: (1, _plain(len(words))),
    "gate": lambda words: (2, _plain(int(words[0]) if words else 1)),
    "expr": _marked,
    "vexpr": _marked,
    "receive": lambda words: (0 if words else 1, _plain(1)),  # without a name it takes one: `set`
    "adc~": lambda words: (1, (SIGNAL,) * (len(words) or 2)),
    "sfrecord~": lambda words: (int(words[0]), (SIGNAL,)),
    "limi~": lambda words: (int(words[0]), (SIGNAL,) * int(words[0])),
    "sprintf": lambda words: (max(1, " ".join(words).count("%")), _plain(1)),
    "poly~": lambda words: (1, (SIGNAL,)),
}
