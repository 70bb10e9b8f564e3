"""Reads built patchers and says what Max would trip over, or what a player would never notice until
it hurts."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from builder import objects
from builder.contents import Contents
from builder.patcher import Box
from maxtools import livelint as live
from maxtools import wires, words
from maxtools.sheet import Sheet, read

SINKS = {
    "send",
    "forward",
    "udpsend",
    "pcontrol",
    "outlet",
    "out~",
    "ezdac~",
    "coll",
    "value",
    "comment",
    "panel",
    "bpatcher",
    "thispoly~",
    "waveform~",
    "message",
    "lcd",
    "multislider",
    "plugout~",
    "send~",
    "record~",
    "sfrecord~",
}


def complaints(folder: Path, contents: Contents) -> list[str]:
    """One line for each thing wrong in the patchers of a folder.

    contents: the patchers that those may hold.
    """
    sheets = _sheets(folder.glob("*.maxpat"), contents)
    inside = (sheet for sheet in sheets if not objects.ours(sheet.name))
    found = [line for sheet in sheets for line in _checked(sheet, CHECKS)]
    found += [f"{sheet.name}: {line}" for sheet in inside for line in windows(sheet)]
    return found + buses(sheets)


def of_help(folder: Path, contents: Contents) -> list[str]:
    """The same of help patches, whose names are the help's own."""
    paths = (*folder.glob("help/*.maxhelp"), *folder.glob("extras/*.maxpat"))
    return [line for sheet in _sheets(paths, contents) for line in _checked(sheet, ALONE)]


def of_devices(folder: Path, contents: Contents) -> list[str]:
    """Max for Live devices, and the parameters of the patcher in them: names that are Live's own,
    ranges, and what fits its view."""
    found = []
    for whole in _sheets(folder.glob("devices/*.amxd"), contents):
        held = (
            folder / f"patchers/{box.patcher}.maxpat" for box in whole.boxes.values() if box.patcher
        )
        sheets = [whole, *_sheets(held, contents)]
        own = (*windows(whole), *live.names(whole), *live.parameters(sheets))
        found += [*_checked(whole, ALONE), *(f"{whole.name}: {line}" for line in own)]
        found += [f"{sheet.name}: {line}" for sheet in sheets for line in live.view(sheet)]
    return found


def _sheets(paths: Iterable[Path], contents: Contents) -> list[Sheet]:
    return [read(path, contents.ports) for path in sorted(paths)]


def _checked(sheet: Sheet, checks) -> list[str]:
    """Where nobody knows an object, nothing else can be said."""
    found = unknown(sheet) or [line for check in checks for line in check(sheet)]
    return [f"{sheet.name}: {line}" for line in found]


def unknown(sheet: Sheet) -> list[str]:
    """Objects that are neither in the table nor ours."""
    found = []
    for box in sheet.boxes.values():
        try:
            sheet.ports(box)
        except KeyError as error:
            found.append(f"no object {error.args[0]} in the table")
    return found


def counts(sheet: Sheet) -> list[str]:
    """Counts of inlets and outlets in the file that are not the object's."""
    found = []
    for box in sheet.boxes.values():
        inlets, outlets = sheet.ports(box)
        if (inlets, len(outlets)) != (box.more["numinlets"], box.more["numoutlets"]):
            found.append(f"{box} has {inlets} inlets and {len(outlets)} outlets")
    return found


def cords(sheet: Sheet) -> list[str]:
    """Cords from or to nowhere, signals and bangs into objects that take none, and control outlets
    that feed two: their order hangs on places."""
    found = []
    for source, outlet, target, inlet in sheet.lines:
        types, inlets = sheet.ports(source)[1], sheet.ports(target)[0]
        if outlet >= len(types) or inlet >= inlets:
            found.append(
                f"no cord can go from outlet {outlet} of {source} to inlet {inlet} of {target}"
            )
        elif types[outlet] == objects.SIGNAL and not takes_signal(target):
            found.append(f"{target} takes no signal, {source} sends one")
        elif _sends_bang(source, types[outlet]) and not inlet and not takes_bang(target):
            found.append(f"{target} takes no bang, {source} sends one")
    for (source, outlet), targets in sheet.leaving.items():
        types = sheet.ports(source)[1]
        if len(targets) > 1 and types[outlet : outlet + 1] != (objects.SIGNAL,):
            found.append(
                f"outlet {outlet} of {source} feeds {len(targets)} boxes without a trigger"
            )
    return found


def takes_signal(box: Box) -> bool:
    """One of our patchers does if its name says so."""
    if box.patcher:
        return box.patcher.endswith("~")
    return box.kind == "outlet" or "signal" in objects.table()[box.name]["messages"]


def takes_bang(box: Box) -> bool:
    """Whether the left inlet does."""
    if box.patcher or box.kind == "outlet":
        return True
    return not {"bang", "anything"}.isdisjoint(objects.table()[box.name]["messages"])


def _sends_bang(box: Box, kind: str) -> bool:
    return kind == "bang" or box.name in BANGS


def loose(sheet: Sheet) -> list[str]:
    """Boxes that nothing reaches, boxes that lead nowhere, branches and steps of a trigger that
    nobody hears."""
    found = []
    for box in sheet.boxes.values():
        inlets, outlets = sheet.ports(box)
        begins = objects.ours(box.name) or box.name in objects.STARTERS
        ends = objects.ours(box.name) or box.name in SINKS or box.more.get("ignoreclick")
        if inlets and not begins and (box, 0) not in sheet.arriving:
            found.append(f"nothing flows into {box}")
        if outlets and not ends and not sheet.leads_on(box):
            found.append(f"{box} leads nowhere")
        branches = box.words if box.name in ("route", "select", "trigger") else []
        found += [
            f"branch {word} of {box} leads nowhere"
            for i, word in enumerate(branches)
            if (box, i) not in sheet.leaving
        ]
    return found


def scopes(sheet: Sheet) -> list[str]:
    """Names that two copies of the instrument would share, and arguments within a word, which Max
    leaves as they are."""
    found = []
    for box in sheet.boxes.values():
        named = box.name in live.NAMED and box.words
        if named and not re.match(r"#[01]-|nb-|#[23]$", box.words[0]):  # #2: a whole name
            found.append(f"{box} has no scope")
        if box.kind in ("newobj", "message") and re.search(r"[^\s,]#\d", box.text):
            found.append(f"{box} has an argument within a word")
        if box.kind == "message" and re.search(r"[^\s,]\$\d", box.text):
            found.append(f"{box} has a $ within a word")
    return found


def written(sheet: Sheet) -> list[str]:
    """Commas that would end an object's text, and numbers in quotes among a bpatcher's arguments,
    which would be words."""
    bare = [
        f"{box} has a comma without a backslash"
        for box in sheet.boxes.values()
        if box.kind == "newobj" and re.search(r"(?<!\\),", box.text)
    ]
    return bare + [
        f"{box} gets {arg} as a word"
        for box in sheet.boxes.values()
        for arg in box.more.get("args", ())
        if isinstance(arg, str) and arg.isdecimal()
    ]


def windows(sheet: Sheet) -> list[str]:
    """In a patcher that is in no other one, a window or a device, nothing stands for #0 and #1."""
    typed = (
        (box, " ".join((box.text, *map(str, box.more.get("args", ())))))
        for box in sheet.boxes.values()
        if box.kind != "comment"
    )
    return [f"{box} has a # in a window" for box, text in typed if re.search(r"#\d", text)]


def buses(sheets: list[Sheet]) -> list[str]:
    """Names that are said and never heard, or heard and never said. Those that begin with nb- are
    the player's."""
    users = {"send": defaultdict(set), "receive": defaultdict(set)}
    for sheet in sheets:
        for box in sheet.boxes.values():
            if box.name in users and box.words and not box.words[0].startswith("nb-"):
                users[box.name][box.words[0][3:]].add(sheet.name)
    said, heard = users["send"], users["receive"]
    return [
        *(
            f"{', '.join(sorted(said[bus]))}: nobody hears {bus}"
            for bus in sorted(said.keys() - heard.keys())
        ),
        *(
            f"{', '.join(sorted(heard[bus]))}: nobody says {bus}"
            for bus in sorted(heard.keys() - said.keys() - HANDS)
        ),
    ]


def addresses(folder: Path) -> tuple[set[str], set[str]]:
    """(addresses that the patchers send, addresses of replies that they route)."""
    sent, routed = set(), set()
    boxes = [box for path in folder.glob("*.maxpat") for box in read(path).boxes.values()]
    for box in (box for box in boxes if box.kind != "comment"):
        named = [
            word.rstrip(",")
            for word in box.text.split()
            if word.startswith("/nb/") and "#" not in word
        ]
        (routed if box.name == "route" else sent).update(named)
    return sent, routed


BANGS = {"loadbang", "button", "metro", "delay", "onebang"}  # nothing else comes out of these
HANDS = {
    "panic",
    "map",
    "volume",
    "wish",
    "hallucinate",
    "attack",
    "decay",
    "sustain-level",
    "release",
    "bend-range",
    "pitches",
    *(f"attribute-{i}" for i in range(8)),
}  # said by a player's own patch
ALONE = (
    counts,
    cords,
    loose,
    written,
    words.messages,
    words.arguments,
    words.attributes,
    wires.commands,
    wires.replies,
)
CHECKS = (*ALONE, scopes)
