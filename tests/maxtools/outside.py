"""Text, files, and what a hand moves."""

import re
import shutil

from maxtools.silent import Silent, atoms, plain, typed


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
            self.out(0, ["set", *self.lines[message[1] - 1].split()])


class Regexp(Silent):
    """The first group that was caught, or with @substitute the changed text."""

    def setup(self):
        options = dict(zip(self.args[1::2], self.args[2::2])) if len(self.args) > 1 else {}
        self.replace = options.get("@substitute")

    def take(self, inlet, message):
        text = " ".join(map(typed, plain(message)))
        pattern = str(self.args[0]).replace("\\\\", "\\")
        if self.replace is not None:
            changed = re.sub(pattern, str(self.replace).replace("%0", ""), text)
            self.out(0 if changed != text else 3, [changed])
        elif found := re.search(pattern, text):
            self.out(1, list(found.groups()))
        else:
            self.out(3, message)


class FromSymbol(Silent):
    def take(self, inlet, message):
        self.out(0, atoms(str(message[-1])))


class StripPath(Silent):
    def take(self, inlet, message):
        self.out(0, [str(message[-1]).rsplit("/", 1)[-1]])


class ConformPath(Silent):
    """Paths have one style here."""

    def take(self, inlet, message):
        self.out(0, plain(message))


class Sprintf(Silent):
    def take(self, inlet, message):
        words = self.args[1:] if self.args[0] == "symout" else self.args
        text = " ".join(map(str, words)) % tuple(plain(message))
        self.out(0, [text] if self.args[0] == "symout" else atoms(text))


class Buffer(Silent):
    """`replace path`: keeps the file, and says bang when it has been read; a file that is not there stays unread. `writewave path`."""

    def setup(self):
        self.path = None

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] == "replace":
            try:
                with open(message[1], "rb") as file:
                    whole = file.read(4) == b"RIFF"
            except OSError:
                return
            if whole:
                self.path = message[1]
                self.machine.later(1, lambda: self.out(1, ["bang"]))
        elif message[0] == "writewave" and len(message) > 1:
            shutil.copyfile(self.path, message[1])


class Poly(Silent):
    """Voices do not play here: the messages to them are kept."""

    def setup(self):
        self.messages: list[list] = []

    def take(self, inlet, message):
        self.messages.append(message)


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

    def choose(self, name):
        self.out(1, [name])
        self.out(0, [self.items.index(name)])


class Fader(Silent):
    """What a hand can move: sends what it gets, but for `set`."""

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] != "set":
            self.out(0, message)

    def move(self, *values):
        for outlet in reversed(range(len(values))):
            self.out(outlet, [values[outlet]])


class Button(Silent):
    def click(self):
        self.out(0, ["bang"])


class TextEdit(Silent):
    """A bang sends `text` and the words that were typed."""

    def setup(self):
        self.words = []

    def take(self, inlet, message):
        if message[0] == "set":
            self.words = message[1:]
        else:
            self.out(0, ["text", *self.words])


class Multislider(Silent):
    """A list moves all sliders and is sent on; `setlist` only moves them, a hand draws."""

    def setup(self):
        self.sliders = []

    def take(self, inlet, message):
        if message[0] == "setlist":
            self.sliders = message[1:]
        else:
            self.draw(*plain(message))

    def draw(self, *values):
        self.sliders = list(values)
        self.out(0, self.sliders)
