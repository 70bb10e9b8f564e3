"""Numbers, expressions, and what passes in time."""

import functools
import math
import re
from itertools import takewhile

from maxtools.silent import Silent, plain, typed


class Store(Silent):
    """int and float."""

    cast = staticmethod(int)

    def setup(self):
        self.value = self.cast(self.args[0]) if self.args else self.cast(0)

    def take(self, inlet, message):
        if message != ["bang"]:
            self.value = self.cast(message[0])
        if inlet == 0:
            self.out(0, [self.value])


class Float(Store):
    cast = staticmethod(float)


class Arithmetic(Silent):
    """Two numbers; the right one is kept. Whole numbers unless the argument has a point, as in
    Max."""

    def setup(self):
        self.left, self.right = 0, self.args[0] if self.args else 0
        self.cast = float if isinstance(self.right, float) else int

    def take(self, inlet, message):
        if inlet == 1:
            self.right = message[0]
            return
        self.left = self.left if message == ["bang"] else message[0]
        self.out(0, [self.work(self.cast(self.left), self.cast(self.right))])


def arithmetic(function):
    return type("Operation", (Arithmetic,), {"work": staticmethod(function)})


FUNCTIONS = {name: getattr(math, name) for name in ("exp", "floor", "sin", "sqrt", "log10")} | {
    "abs": abs,
    "int": int,
    "float": float,
    "min": min,
    "max": max,
}


class Expr(Silent):
    def setup(self):
        words = [repr(atom) if isinstance(atom, float) else typed(atom) for atom in self.args]
        text = " ".join(takewhile(lambda word: not word.startswith("@"), words))
        text = re.sub(r"\$f(\d)", r"float(x[\1])", text)
        text = re.sub(r"\$i(\d)", r"int(x[\1])", text)
        self.code = compile(text.replace("&&", " and ").replace("||", " or "), "expr", "eval")
        self.x = [0] * 10

    def take(self, inlet, message):
        for offset, value in enumerate([] if message == ["bang"] else message):
            self.x[inlet + 1 + offset] = value
        if inlet == 0:
            self.out(0, [self.work(self.x)])

    def work(self, x):
        value = eval(self.code, FUNCTIONS, {"x": x})
        return int(value) if isinstance(value, bool) else value


class Vexpr(Expr):
    """Element by element of the lists in the inlets, as many as the shortest has; a list of one
    counts for all elements."""

    def take(self, inlet, message):
        self.x[inlet + 1] = self.x[inlet + 1] if message == ["bang"] else list(message)
        if inlet == 0:
            lists = [x if isinstance(x, list) else [x] for x in self.x]
            count = min((len(x) for x in lists if len(x) > 1), default=1)
            full = (x * count if len(x) == 1 else x for x in lists)
            self.out(0, [self.work(x) for x in zip(*full)][:count])


class Clip(Silent):
    def take(self, inlet, message):
        low, high = self.args
        self.out(0, [min(max(message[0], low), high)])


class Change(Silent):
    def setup(self):
        self.last = (self.args or [0])[0]
        self.cast = type(self.last)

    def take(self, inlet, message):
        if message[0] == "set":
            self.last = self.cast(message[1])
        elif self.cast(message[0]) != self.last:
            self.last = self.cast(message[0])
            self.out(0, [self.last])


class Split(Silent):
    """Numbers from low to high go to the left."""

    def take(self, inlet, message):
        value = type(self.args[0])(message[0])
        self.out(0 if self.args[0] <= value <= self.args[1] else 1, [value])


class Random(Silent):
    def take(self, inlet, message):
        self.out(0, [self.machine.random.randrange(self.args[0])])


class Minimum(Silent):
    """Of a list, and where it stands. Without an argument that is a fraction, all are whole
    numbers."""

    def take(self, inlet, message):
        values = [int(value) for value in message]
        self.out(1, [values.index(min(values))])
        self.out(0, [min(values)])


class Maximum(Silent):
    """Of a list; a single number is compared with what is kept."""

    def take(self, inlet, message):
        self.out(0, [max(message) if len(message) > 1 else max(message[0], self.args[0])])


class Delay(Silent):
    def setup(self):
        self.time, self.entry_due = (self.args or [0])[0], None

    def take(self, inlet, message):
        if inlet == 1:
            self.time = message[0]
            return
        if self.entry_due:
            self.entry_due[2] = None
        self.entry_due = None
        if message != ["stop"]:
            self.entry_due = self.machine.later(self.time, lambda: self.out(0, ["bang"]))


class OneBang(Silent):
    """One bang passes, then none until the right inlet gets one; 1: the first passes."""

    def setup(self):
        self.open = bool(self.args and self.args[0])

    def take(self, inlet, message):
        if inlet == 0 and self.open:
            self.open = False
            self.out(0, ["bang"])
        elif inlet == 1:
            self.open = True


class Deferlow(Silent):
    """A message later, when all that goes on has ended."""

    def take(self, inlet, message):
        self.machine.later(0, lambda: self.out(0, message))


class Metro(Silent):
    def setup(self):
        self.on, self.run = False, 0

    def take(self, inlet, message):
        self.on = message[0] in (1, "bang")
        self.run += 1
        if self.on:
            self.tick(self.run)

    def tick(self, run):
        if self.on and run == self.run:
            self.machine.later(self.args[0], lambda: self.tick(run))
            self.out(0, ["bang"])


class Speedlim(Silent):
    """At most one message in a while; the last one is not lost."""

    def setup(self):
        self.closed, self.latest = False, None

    def take(self, inlet, message):
        if self.closed:
            self.latest = message
            return
        self.closed = True
        self.machine.later(self.args[0], self.reopen)
        self.out(0, message)

    def reopen(self):
        self.closed = False
        latest, self.latest = self.latest, None
        if latest:
            self.take(0, latest)


class Uzi(Silent):
    """Counts, from its second argument on (else 1), to the right of what it bangs; then it is
    done."""

    def take(self, inlet, message):
        count = self.args[0] if message == ["bang"] else message[0]
        first = self.args[1] if len(self.args) > 1 else 1
        for number in range(first, first + count):
            self.out(2, [number])
            self.out(0, ["bang"])
        self.out(1, ["bang"])


class Line(Silent):
    """A number, or the way to one in some ms, a step each grain; the second argument."""

    def setup(self):
        self.value, self.ms = float(self.args[0]), 0.0
        self.run = 0

    def take(self, inlet, message):
        self.run += 1
        target, ms = (*plain(message), 0)[:2]
        steps = math.ceil(ms / self.args[1])
        if not steps:
            self.say(self.run, float(target))
        start = self.value
        for step in range(1, steps + 1):
            value = start + (target - start) * min(1, step * self.args[1] / ms)
            later = functools.partial(self.say, self.run, value)
            self.machine.later(min(ms, step * self.args[1]), later)

    def say(self, run, value):
        if run == self.run:
            self.value = value
            self.out(0, [value])


class Makenote(Silent):
    """Pitch with velocity, and with velocity 0 when the time is over."""

    def take(self, inlet, message):
        if inlet:
            self.args[inlet - 1] = message[0]
            return
        self.say(message[0], self.args[0])
        self.machine.later(self.args[1], lambda: self.say(message[0], 0))

    def say(self, pitch, velocity):
        self.out(1, [velocity])
        self.out(0, [pitch])
