"""Doors, names, boxes of words, and where messages go. `take` gets (inlet, atoms); `out` sends
on."""

import re

from maxtools.silent import Silent, atoms, plain, typed


class Door(Silent):
    """An inlet sends on what comes from outside."""


class OutDoor(Silent):
    number = 0

    def take(self, inlet, message):
        self.patch.leave(self.number, message)


class Loadbang(Silent):
    def begin(self):
        self.out(0, ["bang"])


class Message(Silent):
    """The text of a message box with $1 … put in; commas separate messages, a semicolon none
    here."""

    def setup(self):
        self.text = self.args

    def take(self, inlet, message):
        if inlet == 1 or message[0] == "set":
            self.text = " ".join(map(typed, message[inlet == 0 :]))
            return
        named = message[0] in ("list", "symbol")
        values = [] if message == ["bang"] else message[named:]
        for line in self.text.split(","):
            self.out(0, [value for word in line.split() for value in _filled(word, values)])


class Trigger(Silent):
    def take(self, inlet, message):
        for number in reversed(range(len(self.args))):
            self.out(number, _cast(self.args[number], message))


class Route(Silent):
    def take(self, inlet, message):
        for number, word in enumerate(self.args):
            if same(message[0], word):
                self.out(number, message[1:] or ["bang"])
                return
        self.out(len(self.args), message)


class Select(Silent):
    """A whole number is no fraction: `sel 1` does not hear 1."""

    def take(self, inlet, message):
        if inlet:
            self.args[inlet - 1] = message[0]
            return
        value = plain(message)[0]
        hit = next((number for number, word in enumerate(self.args) if same(value, word)), None)
        self.out(len(self.args) if hit is None else hit, message if hit is None else ["bang"])


class Prepend(Silent):
    def take(self, inlet, message):
        if message[0] == "set":
            self.args = message[1:]
            return
        whole = [*self.args, *plain(message)]  # also the word bang
        assert len(whole) <= 256, "the longest message that prepend makes"
        self.out(0, whole)


class Append(Silent):
    def take(self, inlet, message):
        assert message != ["bang"], "append is said to leave the bang away"
        self.out(0, [*plain(message), *self.args])


class Pack(Silent):
    """Each place keeps the type of its argument."""

    def setup(self):
        self.values = ["" if word == "s" else word for word in self.args]

    def take(self, inlet, message):
        if message != ["bang"]:
            message = plain(message)
            for offset, value in enumerate(message[: len(self.values) - inlet]):
                self.values[inlet + offset] = _as(self.args[inlet + offset], value)
        if inlet == 0 or self.hot:
            self.out(0, self.values)

    hot = False


class Pak(Pack):
    hot = True


class Unpack(Silent):
    def take(self, inlet, message):
        for number in reversed(range(min(len(self.args), len(plain(message))))):
            self.out(number, [_as(self.args[number], plain(message)[number])])


class Gate(Silent):
    def setup(self):
        self.open = self.args[1] if len(self.args) > 1 else 0

    def take(self, inlet, message):
        if inlet == 0:
            self.open = int(message[0])
        elif self.open:
            self.out(self.open - 1, message)


class Substitute(Silent):
    def take(self, inlet, message):
        old, new = self.args[:2]
        self.out(0 if old in message else 1, [new if atom == old else atom for atom in message])


class Send(Silent):
    def take(self, inlet, message):
        self.machine.send(str(self.args[0]), *message)


class Forward(Silent):
    """To the name that `send` told last."""

    def setup(self):
        self.name = str(self.args[0])

    def take(self, inlet, message):
        if message[0] == "send":
            self.name = str(message[1])
        else:
            self.machine.send(self.name, *message)


class Receive(Silent):
    """One without a name gets it by `set`."""

    def setup(self):
        self.name = str(self.args[0]) if self.args else ""
        self.machine.receivers[self.name].append(self)

    def take(self, inlet, message):
        self.machine.receivers[self.name].remove(self)
        self.name = str(message[1])
        self.machine.receivers[self.name].append(self)


class Value(Silent):
    """All of one name hold one message, at first the words behind the name; nothing comes of an
    empty one."""

    def setup(self):
        self.name = str(self.args[0])
        if len(self.args) > 1:
            self.machine.values[self.name] = self.args[1:]

    def take(self, inlet, message):
        if message != ["bang"]:
            self.machine.values[self.name] = message
        elif self.name in self.machine.values:
            self.out(0, self.machine.values[self.name])


def same(atom, word) -> bool:
    return type(atom) is type(word) and atom == word


def _cast(word, message):
    value = plain(message)[0]
    if word == "b":
        return ["bang"]
    uncertain = message == ["bang"] and word in ("l", "s")
    assert not uncertain, "what a trigger makes of a bang there is not certain"
    if word in ("i", "f"):
        number = value if isinstance(value, int | float) else 0
        return [int(number) if word == "i" else float(number)]
    if word in ("l", "a"):
        return message
    return [value] if word == "s" else [word]


def _as(kind, value):
    if kind in ("s", ""):
        return value
    if isinstance(value, str):
        return 0
    return int(value) if kind == "i" or isinstance(kind, int) else float(value)


def _filled(word: str, values: list) -> list:
    def value(digit: str):
        return (values[int(digit) - 1 : int(digit)] or [0])[0]

    if re.fullmatch(r"\$\d", word):
        return [value(word[1])]
    return atoms(re.sub(r"\$(\d)", lambda found: typed(value(found[1])), word))
