"""Reads built patchers and says what Max would trip over, or what a player would never notice until it hurts."""

import re
from collections import defaultdict
from pathlib import Path

from builder import objects
from builder.patcher import Box
from maxtools import livelint as live
from maxtools import wires, words
from maxtools.sheet import Sheet, read

SINKS = {"send", "udpsend", "pcontrol", "outlet", "out~", "ezdac~", "coll", "value", "comment", "panel", "bpatcher",
         "thispoly~", "waveform~", "message", "lcd", "multislider", "plugout~", "send~"}


def complaints(folder: Path) -> list[str]:
    """One line for each thing wrong in the patchers of a folder."""
    sheets = [read(path) for path in sorted(folder.glob("*.maxpat"))]
    found = [f"{sheet.name}: {line}" for sheet in sheets for check in CHECKS for line in check(sheet)]
    found += [f"{sheet.name}: {line}" for sheet in sheets if not objects.ours(sheet.name) for line in windows(sheet)]
    return found + buses(sheets)


def of_help(folder: Path) -> list[str]:
    """The same of help patches, whose names are the help's own."""
    sheets = [read(path) for path in sorted((*folder.glob("help/*.maxhelp"), *folder.glob("extras/*.maxpat")))]
    return [f"{sheet.name}: {line}" for sheet in sheets for check in CHECKS if check is not scopes for line in check(sheet)]


def of_devices(folder: Path) -> list[str]:
    """Max for Live devices, and the parameters of the patcher in them: names that are Live's own, ranges, and what fits its view."""
    found = []
    for path in sorted(folder.glob("devices/*.amxd")):
        whole = read(path)
        sheets = [whole, *(read(folder / "patchers" / box.more["name"]) for box in whole.boxes.values() if box.kind == "bpatcher")]
        found += [f"{path.name}: {line}" for check in CHECKS if check is not scopes for line in check(whole)]
        found += [f"{path.name}: {line}" for line in (*windows(whole), *live.names(whole))]
        found += [f"{sheet.name}: {line}" for sheet in sheets for line in live.view(sheet)]
        found += [f"{path.name}: {line}" for line in live.parameters(sheets)]
    return found


def known(sheet: Sheet) -> list[str]:
    """Objects that are not in the table, and counts of inlets and outlets that are not the table's."""
    found = []
    for box in sheet.boxes.values():
        try:
            inlets, outlets = objects.ports(box)
        except KeyError:
            found.append(f"no object {box.name} in the table")
            continue
        if (inlets, len(outlets)) != (box.more["numinlets"], box.more["numoutlets"]):
            found.append(f"{box} has {inlets} inlets and {len(outlets)} outlets")
    return found


def cords(sheet: Sheet) -> list[str]:
    """Cords from or to nowhere, signals into objects that take none, and control outlets that feed two: their order hangs on places."""
    found = []
    for source, outlet, target, inlet in sheet.lines:
        types, inlets = objects.ports(source)[1], objects.ports(target)[0]
        if outlet >= len(types) or inlet >= inlets:
            found.append(f"no cord can go from outlet {outlet} of {source} to inlet {inlet} of {target}")
        elif types[outlet] == objects.SIGNAL and not takes_signal(target):
            found.append(f"{target} takes no signal, {source} sends one")
    for (source, outlet), targets in sheet.leaving.items():
        types = objects.ports(source)[1]
        if len(targets) > 1 and outlet < len(types) and types[outlet] != objects.SIGNAL:
            found.append(f"outlet {outlet} of {source} feeds {len(targets)} boxes without a trigger")
    return found


def takes_signal(box: Box) -> bool:
    """A bpatcher does if the name of its patcher says so."""
    return box.kind == "outlet" or box.more.get("name", box.name).removesuffix(".maxpat").endswith("~")


def loose(sheet: Sheet) -> list[str]:
    """Boxes that nothing reaches, boxes that lead nowhere, branches and steps of a trigger that nobody hears."""
    found = []
    for box in sheet.boxes.values():
        inlets, outlets = objects.ports(box)
        ours, shows = objects.ours(box.name), box.more.get("ignoreclick")
        if inlets and not ours and box.name not in objects.STARTERS and (box, 0) not in sheet.arriving:
            found.append(f"nothing flows into {box}")
        if outlets and not ours and not shows and box.name not in SINKS and not any((box, i) in sheet.leaving for i in range(len(outlets))):
            found.append(f"{box} leads nowhere")
        branches = len(box.words) if box.name in ("route", "select", "trigger") else 0
        found += [f"branch {box.words[i]} of {box} leads nowhere" for i in range(branches) if (box, i) not in sheet.leaving]
    return found


def scopes(sheet: Sheet) -> list[str]:
    """Names that two copies of the instrument would share, and arguments within a word, which Max leaves as they are."""
    bare = [f"{box} has no scope" for box in sheet.boxes.values()
            if box.name in live.NAMED and box.words and not re.match(r"#[01]-|nb-|#[23]$", box.words[0])]  # #2: a whole name
    inside = [f"{box} has an argument within a word" for box in sheet.boxes.values()
              if box.kind in ("newobj", "message") and re.search(r"[^\s,]#\d", box.text)]
    return bare + inside + [f"{box} has a $ within a word" for box in sheet.boxes.values()
                            if box.kind == "message" and re.search(r"[^\s,]\$\d", box.text)]


def written(sheet: Sheet) -> list[str]:
    """Commas that would end an object's text, and numbers in quotes among a bpatcher's arguments, which would be words."""
    bare = [f"{box} has a comma without a backslash" for box in sheet.boxes.values()
            if box.kind == "newobj" and re.search(r"(?<!\\),", box.text)]
    return bare + [f"{box} gets {arg} as a word" for box in sheet.boxes.values()
                   for arg in box.more.get("args", ()) if isinstance(arg, str) and arg.isdecimal()]


def windows(sheet: Sheet) -> list[str]:
    """In a patcher that is in no other one, a window or a device, nothing is put in for #0 and #1."""
    return [f"{box} has a # in a window" for box in sheet.boxes.values()
            if box.kind != "comment" and re.search(r"#\d", " ".join((box.text, *map(str, box.more.get("args", ())))))]


def buses(sheets: list[Sheet]) -> list[str]:
    """Names that are said and never heard, or heard and never said. Those that begin with nb- are the player's."""
    said, heard = defaultdict(set), defaultdict(set)
    for sheet in sheets:
        for box in sheet.boxes.values():
            if box.name in ("send", "receive") and box.words and not box.words[0].startswith("nb-"):
                (said if box.name == "send" else heard)[box.words[0][3:]].add(sheet.name)
    return [f"{', '.join(sorted(said[bus]))}: nobody hears {bus}" for bus in sorted(said.keys() - heard.keys())] + [
        f"{', '.join(sorted(heard[bus]))}: nobody says {bus}" for bus in sorted(heard.keys() - said.keys() - HANDS)]


def addresses(folder: Path) -> tuple[set[str], set[str]]:
    """(addresses that the patchers send, addresses of replies that they route)."""
    sent, routed = set(), set()
    boxes = [box for path in folder.glob("*.maxpat") for box in read(path).boxes.values()]
    for box in (box for box in boxes if box.kind != "comment"):
        named = [word.rstrip(",") for word in box.text.split() if word.startswith("/nb/") and "#" not in word]
        (routed if box.name == "route" else sent).update(named)
    return sent, routed


HANDS = {"panic", "map", "volume", "wish", "hallucinate"}  # said by a player's own patch
CHECKS = (known, cords, loose, scopes, written, words.messages, words.arguments, words.attributes, wires.commands, wires.replies)
