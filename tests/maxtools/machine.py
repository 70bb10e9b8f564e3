"""Plays a patcher's messages: boxes, cords, names and timers, over real sockets. Signals stay
silent.

A message is a list of atoms (int, float, str); its first atom is the selector when it is text. Time
is virtual (`wait`) or real (`until`, for the sockets). Behaviour follows Max's reference pages;
what is not certain there fails.
"""

import heapq
import itertools
import random
import re
import time
from collections import defaultdict
from pathlib import Path

from maxtools.kinds import KINDS
from maxtools.sheet import tree
from maxtools.silent import Silent, atoms, unescaped
from waiting import PATIENCE


class Machine:
    """Everything that is shared: names, values, time, sockets, and a transcript of what passed over
    them."""

    def __init__(self, folder: Path, seed: int | None = None, stored: dict | None = None):
        self.folder = folder
        self.home = "/home/me"  # of the user
        # what Live keeps of a device, by the names of its parameters
        self.stored = stored if stored is not None else {}
        self.now = 0.0  # [ms]
        self.receivers = defaultdict(list)
        self.values: dict[str, list] = {}
        self.buffers: dict = {}
        self.strict = True  # whatever is sent must be a legal command
        self.sockets: list = []
        self.transcript: list[str] = []
        self.names: list[tuple[str, list]] = []  # every message that passed by a name
        self.random = random.Random(seed)
        self.loss = 0.0
        self.lost = 0
        self.dice = random.Random(3)  # share of what comes in that gets lost, and how much did
        self._timers: list = []
        self._trees: dict[str, dict] = {}
        self._count = itertools.count()
        self._instances = itertools.count(1001)

    def load(self, name: str, *args) -> "Patch":
        """Opens a patcher with these arguments, or a device (.amxd); its loadbangs fire when all is
        there."""
        patch = Patch(self, self.tree(name), args)
        patch.begin()
        return patch

    def tree(self, name: str) -> dict:
        """What the file of a patcher or device says."""
        if name not in self._trees:
            self._trees[name] = tree(
                self.folder.parent / "devices" / name
                if name.endswith(".amxd")
                else self.folder / f"{name}.maxpat"
            )
        return self._trees[name]

    def voice(self, name: str, args: list, number: int) -> "Patch":
        """Opens a patcher as a voice of a poly~."""
        patch = Patch(self, self.tree(name), args)
        patch.number = number
        patch.begin()
        return patch

    def deafen(self, patch: "Patch") -> None:
        """It is no more: names do not reach it."""
        for name, boxes in self.receivers.items():
            self.receivers[name] = [box for box in boxes if box.patch is not patch]

    def instance(self) -> int:
        return next(self._instances)

    def send(self, name: str, *atoms) -> None:
        """As a `send` of that name."""
        self.names.append((name, list(atoms)))
        for receiver in list(self.receivers[name]):
            receiver.out(0, list(atoms))

    def said(self, name: str) -> list[list]:
        """The messages that passed by this name."""
        return [message for bus, message in self.names if bus == name]

    def later(self, delay: float, action) -> list:
        """Calls action after `delay` ms; the entry can be disarmed by setting its last field to
        None."""
        entry = [self.now + delay, next(self._count), action]
        heapq.heappush(self._timers, entry)
        return entry

    def wait(self, duration: float) -> None:
        """Lets `duration` ms of virtual time pass."""
        end = self.now + duration
        while self._timers and self._timers[0][0] <= end:
            due, _, action = heapq.heappop(self._timers)
            self.now = max(self.now, due)
            if action:
                action()
        self.now = end

    def until(self, condition, seconds: float = PATIENCE) -> bool:
        """Lives in real time, sockets and all, until the condition holds; False when it did not in
        time."""
        start, first = time.monotonic(), self.now
        while not condition():
            passed = time.monotonic() - start
            if passed > seconds:
                return False
            self.wait(max(0.0, first + 1000 * passed - self.now))
            if not sum(socket.poll() for socket in list(self.sockets)):
                time.sleep(0.002)
        return True

    def alone(self, condition, seconds: float = 10) -> bool:
        """The same in virtual time, which takes none: while nobody answers on the sockets."""
        end = self.now + 1000 * seconds
        while not condition() and self.now < end:
            self.wait(50)
        return condition()

    def close(self) -> None:
        for socket in self.sockets:
            socket.close()


class Patch:
    """One patcher, with its arguments put in."""

    def __init__(self, machine: Machine, content: dict, args=()):
        self.machine = machine
        self.args = [machine.instance(), *args]
        self.boxes = {}
        self.inlets = []
        self.outlets = []
        self.owner, self.number = None, 0  # number: of a voice in its poly~
        for entry in (item["box"] for item in content["boxes"]):
            self.boxes[entry["id"]] = self._make(entry)
        for line in (item["patchline"] for item in content["lines"]):
            (source, outlet), (target, inlet) = line["source"], line["destination"]
            self.boxes[source].cords[outlet].append((self.boxes[target], inlet))
        doors = sorted(
            (entry["box"]["patching_rect"][0], entry["box"]["id"], entry["box"]["maxclass"])
            for entry in content["boxes"]
        )
        self.inlets = [self.boxes[id] for _, id, kind in doors if kind == "inlet"]
        self.outlets = [self.boxes[id] for _, id, kind in doors if kind == "outlet"]
        for number, door in enumerate(self.outlets):
            door.number = number

    def _make(self, entry: dict):
        kind, rest = entry["maxclass"], self.fill(entry.get("text", ""))
        if kind in ("newobj", "bpatcher"):
            words = (
                atoms(unescaped(entry["text"]))
                if kind == "newobj"
                else [entry["name"].removesuffix(".maxpat"), *entry["args"]]
            )
            name, *rest = map(self.argument, words)
            kind = str(name)
        if kind.startswith("nb."):
            return Nested(self, kind, rest)
        made = KINDS.get(kind, Silent)(self, rest)
        made.kind, made.entry = kind, entry
        return made

    def fill(self, text: str) -> str:
        """`#1` at the start of a word becomes the first argument, `#0` the number of this instance;
        one that is missing is 0."""
        return re.sub(
            r"(?<!\S)#(\d)",
            lambda found: str(self.args[int(found[1])]) if int(found[1]) < len(self.args) else "0",
            text,
        )

    def argument(self, atom):
        """A word of an object: `#1` alone is the argument itself, a number or a word; within a word
        it makes one."""
        whole = re.fullmatch(r"#(\d)", atom) if isinstance(atom, str) else None
        if whole:
            return self.args[int(whole[1])] if int(whole[1]) < len(self.args) else 0
        return self.fill(atom) if isinstance(atom, str) else atom

    def begin(self) -> None:
        """Patchers within others are ready before those."""
        for box in sorted(self.boxes.values(), key=lambda box: not isinstance(box, Nested)):
            box.begin()

    def nested(self, name: str) -> list["Nested"]:
        """All patchers of this name in it, at any depth, in their order."""
        nested = [box for box in self.boxes.values() if isinstance(box, Nested)]
        return [
            found
            for box in nested
            for found in ([box] if box.name == name else box.patch.nested(name))
        ]

    def find(self, words: str, within: str = ""):
        """The first box that is of this class or whose text begins so, here or else in a nested
        patcher. within: which, by its name."""
        if within:
            return next(
                (found for box in self.nested(within) if (found := box.patch.find(words))), None
            )
        own = [box for box in self.boxes.values() if not isinstance(box, Nested)]
        here = [
            box
            for box in own
            if box.entry["maxclass"] == words or box.entry.get("text", "").startswith(words)
        ]
        below = (box.patch.find(words) for box in self.boxes.values() if isinstance(box, Nested))
        return next(iter(here), None) or next((found for found in below if found), None)

    def leave(self, outlet: int, message: list) -> None:
        if self.owner:
            self.owner.out(outlet, message)


class Nested:
    """One of our own patchers in another."""

    def __init__(self, patch: Patch, name: str, args: list):
        self.name, self.cords = name, defaultdict(list)
        self.patch = Patch(patch.machine, patch.machine.tree(name), args)
        self.patch.owner = self

    def begin(self) -> None:
        self.patch.begin()

    def take(self, inlet: int, message: list) -> None:
        self.patch.inlets[inlet].out(0, message)

    def out(self, outlet: int, message: list) -> None:
        for box, inlet in self.cords[outlet]:
            box.take(inlet, message)
