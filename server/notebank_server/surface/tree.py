"""The words as OSCQuery's tree, which is made of the one table. Source: the OSCQuery Proposal 1.0,
github.com/Vidvox/OSCQueryProposal."""

import math
from collections.abc import Callable, Iterable
from typing import Any

from notebank.protocol.fields import Real, Text, Whole
from notebank.protocol.surface import WORDS, Word
from notebank_server.surface.players import Player

Node = dict[str, Any]
Names = Callable[[], Iterable[str]]

READ, WRITE = 1, 2
ATTRIBUTES = ("ACCESS", "DESCRIPTION", "RANGE", "TYPE", "VALUE")


def tree(players: Iterable[Player], names: dict[str, Names]) -> Node:
    """The root: every word, of the patch that was opened last, and under the name of each patch
    that has one the same again.

    Args:
        players: The patches, the one opened last at the end.
        names: By the first part of an address, what gives the names that it may be told.
    """
    players = list(players)
    root = _words(players[-1] if players else None, "", names)
    for player in players:
        if player.name and player.name not in root:
            root[player.name] = _container(
                f"/{player.name}",
                f"the patch {player.name}",
                _words(player, f"/{player.name}", names),
            )
    return _container("/", "notebank: a patch played by addresses", root)


def find(root: Node, path: str) -> Node | None:
    """The node of that path; None: there is none."""
    node: Node | None = root
    for part in filter(None, path.split("/")):
        node = (node or {}).get("CONTENTS", {}).get(part)
    return node


def _words(player: Player | None, above: str, names: dict[str, Names]) -> Node:
    contents: Node = {}
    for address, word in WORDS.items():
        first, _, second = address.partition("/")
        node = _word(word, f"{above}/{address}", player, names.get(first))
        if not second:
            contents[first] = node
            continue
        holder = contents.setdefault(first, _container(f"{above}/{first}", first, {}))
        holder.setdefault("CONTENTS", {})[second] = node
    return contents


def _word(word: Word, path: str, player: Player | None, names: Names | None) -> Node:
    node: Node = {
        "FULL_PATH": path,
        "DESCRIPTION": word.about,
        "TYPE": "".join(field.tag for field in word.fields) or "I",
        "ACCESS": READ | WRITE if word.told else WRITE,
    }
    if word.fields:
        node["RANGE"] = [_range(field, names) for field in word.fields]
    held = player.held(word.address) if player is not None else None
    if held is not None:
        node["VALUE"] = list(held)
    return node


def _range(field: Whole | Real | Text, names: Names | None) -> Node:
    if isinstance(field, Text):
        return {"VALS": sorted(names())} if names is not None else {}
    return {
        key: end for key, end in (("MIN", field.low), ("MAX", field.high)) if math.isfinite(end)
    }


def _container(path: str, about: str, contents: Node) -> Node:
    return {"FULL_PATH": path, "DESCRIPTION": about, "ACCESS": 0, "CONTENTS": contents}


def host_info(host: str, port: int) -> Node:
    """What `?HOST_INFO` answers: where words are heard, and what the tree has."""
    return {
        "NAME": "notebank",
        "OSC_IP": host,
        "OSC_PORT": port,
        "OSC_TRANSPORT": "UDP",
        "EXTENSIONS": {**dict.fromkeys(ATTRIBUTES, True), "LISTEN": False},
    }
