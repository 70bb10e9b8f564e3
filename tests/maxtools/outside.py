"""Text, files, and what a hand moves."""

import json
import re
import shutil
from pathlib import Path

import numpy as np

from maxtools.silent import Silent, atoms, plain, typed
from notebank.audio import wav


class Text(Silent):
    def setup(self):
        self.lines: list[str] = []

    def take(self, inlet, message):
        if message[0] == "read":
            try:
                with open(message[1], encoding="utf-8") as file:
                    self.lines = file.read().splitlines()
            except OSError:
                return
            self.machine.later(1, lambda: self.out(1, ["bang"]))
        elif message[0] == "line" and message[1] <= len(self.lines):
            self.out(0, ["set", *atoms(self.lines[message[1] - 1])])
        elif message[0] == "query":
            self.out(2, [len(self.lines)])


class Regexp(Silent):
    """The groups that were caught, or with @substitute the changed text; what does not match goes
    to the fourth outlet."""

    def setup(self):
        options = dict(zip(self.args[1::2], self.args[2::2]))
        self.replace, self.whole = options.get("@substitute"), options.get("@tosymbol")

    def take(self, inlet, message):
        text, pattern = " ".join(map(typed, plain(message))), str(self.args[0])
        found = re.search(pattern, text)
        if not found:
            self.out(3, message)
            return
        said = list(found.groups())
        if self.replace is not None:
            said = [re.sub(pattern, re.sub(r"%(\d)", r"\\g<\1>", self.replace), text)]
        blanks = any(" " in part for part in said)
        assert self.whole or not blanks, "a text with blanks may come out in pieces"
        shown = said if self.whole else [atom for part in said for atom in atoms(part)]
        self.out(int(self.replace is None), shown)


class Dict(Silent):
    """Reads JSON; `get` says the key and the value, a path through the tree as a::b."""

    def setup(self):
        self.tree = {}

    def take(self, inlet, message):
        if message[0] == "read":
            assert "//" not in message[1], "a path that Max may not find"
            path = Path(message[1])
            if path.is_file():
                self.tree = json.loads(path.read_text(encoding="utf-8"))
            self.out(4, ["read", path.name, int(path.is_file())])
        elif message[0] == "get":
            value = self.tree
            for key in message[1].split("::"):
                value = value.get(key) if isinstance(value, dict) else None
            if value is not None:
                self.out(1, [message[1], *(value if isinstance(value, list) else [value])])


class FromSymbol(Silent):
    def take(self, inlet, message):
        self.out(0, atoms(str(message[-1])))


class StripPath(Silent):
    def take(self, inlet, message):
        self.out(0, [str(message[-1]).rsplit("/", 1)[-1]])


class ConformPath(Silent):
    """Paths have one style here; `~:` is the user's home folder."""

    def take(self, inlet, message):
        path = str(plain(message)[0])
        self.out(1, [1])
        self.out(0, [path.replace("~:", self.machine.home, 1) if path[:2] == "~:" else path])


class Date(Silent):
    """The 9th of November 2026, at five past seven."""

    def take(self, inlet, message):
        self.out(*{"date": (0, [11, 9, 2026]), "time": (1, [7, 5, 0])}[message[0]])


class Sprintf(Silent):
    def take(self, inlet, message):
        words = self.args[1:] if self.args[0] == "symout" else self.args
        text = " ".join(map(str, words)) % tuple(plain(message))
        self.out(0, [text] if self.args[0] == "symout" else atoms(text))


class Buffer(Silent):
    """`replace path`, `read path ms duration channels` and `readraw …`: keeps the samples, and says
    bang when they have been read; a file that is not there stays unread. `writewave path`: what
    `replace` read, and a bang as well."""

    def setup(self):
        self.samples = None
        self.machine.buffers[str(self.args[0])] = self

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] in ("replace", "read", "readraw") and Path(message[1]).is_file():
            self.samples = getattr(self, f"_{message[0]}")(*message[1:])
            self.machine.later(1, lambda: self.out(1, ["bang"]))
        elif message[0] == "writewave" and len(message) > 1:
            shutil.copyfile(self.path, message[1])
            self.machine.later(1, lambda: self.out(1, ["bang"]))

    def sing(self, path):
        """What a microphone recorded, as a file."""
        self.path = path

    def _replace(self, path):
        self.path = path
        return wav.read(path)[0]

    def _read(self, path, begin, lasts, channels):
        samples, rate = wav.read(path)
        return samples[round(begin * rate / 1000) :][: round(lasts * rate / 1000)]

    def _readraw(self, path, rate, channels, sort, offset, frames, little_endian):
        assert (channels, sort, little_endian) == (1, "int16", 1)
        return np.fromfile(path, "<i2", frames, offset=offset) / 32768


class MpeParse(Silent):
    """What a finger says, its voice first; 0 note, 2 controller, 4 pressure, 5 bend (-1..1)."""

    def say(self, voice, outlet, *data):
        self.out(6, [voice])
        self.out(outlet, list(data))


class Button(Silent):
    def click(self):
        self.out(0, ["bang"])


class TextEdit(Silent):
    """What is typed goes out behind the word `text`, with a bang once more; `set` only shows it."""

    def setup(self):
        self.words = []

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] == "set":
            self.words = message[1:]
        else:
            self.out(0, ["text", *self.words])

    def type(self, text):
        self.words = atoms(text)
        self.out(0, ["text", *self.words])


class Multislider(Silent):
    """A list moves all sliders and is sent on; `setlist`, and `set` for a single one, only move
    them; a hand draws."""

    def setup(self):
        self.sliders = []

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] == "setlist":
            self.sliders = message[1:]
        elif message[0] == "set":
            self.sliders[message[1] - 1] = message[2]
        else:
            self.draw(*plain(message))

    def draw(self, *values):
        self.sliders = list(values)
        self.out(0, self.sliders)


class Umenu(Silent):
    """A choice by `choose` sends number and text."""

    def setup(self):
        self.items, self.shown = [], 0

    def take(self, inlet, message):
        if message[0] == "clear":
            self.items = []
        elif message[0] == "append":
            self.items.append(message[1])
        elif message[0] in ("set", "setsymbol"):
            self.shown = message[1]
        elif message[0] in range(len(self.items)):
            self.choose(self.items[message[0]])

    def choose(self, name):
        self.shown = name
        self.out(1, atoms(str(name)))
        self.out(0, [self.items.index(name)])


class Keys(Silent):
    """A keyboard of the screen: a click says velocity and pitch."""

    def take(self, inlet, message):
        self.heard[inlet] = message

    def click(self, pitch, velocity):
        self.out(1, [velocity])
        self.out(0, [pitch])


class Fader(Silent):
    """What a hand can move: sends what it gets, but for `set`, within its ends and as a whole
    number where it has no fractions."""

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] != "set":
            self.out(0, [self.fit(value) for value in message])

    def move(self, *values):
        for outlet in reversed(range(len(values))):
            self.out(outlet, [self.fit(values[outlet])])

    def fit(self, value):
        if not isinstance(value, int | float):
            return value
        about = self.entry
        low, high = about.get("minimum", value), about.get("maximum", value)
        whole = self.kind in ("number", "pictslider") or (
            self.kind == "slider" and not about.get("floatoutput")
        )
        return int(min(max(value, low), high)) if whole else min(max(value, low), high)
