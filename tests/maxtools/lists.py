"""Lists: the zl objects and coll."""

from maxtools.silent import Silent, plain


class Zl(Silent):
    """A function of two lists; the right one is kept (an argument is its first content). What is
    beyond @zlmaxsize is lost."""

    def setup(self):
        words = [i for i, word in enumerate(self.args) if word == "@zlmaxsize"]
        self.limit = self.args[words[0] + 1] if words else 256
        self.right, self.left = self.args[: words[0]] if words else list(self.args), []

    def take(self, inlet, message):
        if inlet == 1:
            self.right = plain(message)[: self.limit]
            return
        if message != ["bang"]:
            self.left = plain(message)[: self.limit]
        self.work(message == ["bang"])

    def say(self, outlet, atoms):
        if atoms:
            self.out(outlet, atoms[: self.limit])


class ZlReg(Zl):
    def work(self, bang):
        self.right = self.right if bang else self.left
        self.say(0, self.right)


class ZlSlice(Zl):
    def work(self, bang):
        self.say(1, self.left[self.right[0] :])
        self.say(0, self.left[: self.right[0]])


class ZlRot(Zl):
    def work(self, bang):
        turn = self.right[0] % max(1, len(self.left))
        self.say(0, self.left[-turn:] + self.left[:-turn] if turn else self.left)


class ZlJoin(Zl):
    def work(self, bang):
        self.say(0, self.left + self.right)


class ZlLen(Zl):
    def work(self, bang):
        self.out(0, [len(self.left)])


class ZlNth(Zl):
    def work(self, bang):
        self.say(1, self.left[: self.right[0] - 1] + self.left[self.right[0] :])
        self.say(0, self.left[self.right[0] - 1 : self.right[0]])


class ZlFilter(Zl):
    """Without the elements that are in the right list."""

    def work(self, bang):
        self.say(0, [atom for atom in self.left if atom not in self.right])


class ZlLookup(Zl):
    """The element at an index, counted from 0."""

    def work(self, bang):
        self.say(0, self.right[self.left[0] : self.left[0] + 1])


class ZlIter(Zl):
    def work(self, bang):
        for start in range(0, len(self.left), self.right[0]):
            self.say(0, self.left[start : start + self.right[0]])


class ZlLace(Zl):
    def work(self, bang):
        assert len(self.left) == len(self.right), "what becomes of the rest is not said"
        self.say(0, [atom for pair in zip(self.left, self.right) for atom in pair])


class ZlDelace(Zl):
    def work(self, bang):
        self.say(1, self.left[1::2])
        self.say(0, self.left[::2])


class ZlChange(Zl):
    def work(self, bang):
        changed, self.right = self.left != self.right, self.left
        self.out(1, [int(changed)])
        if changed:
            self.say(0, self.left)


class ZlGroup(Zl):
    """Collects until a bang, or until it has as many as its argument says."""

    def setup(self):
        super().setup()
        self.kept = []

    def take(self, inlet, message):
        if message == ["zlclear"]:
            self.kept = []
        elif message == ["bang"]:
            self.kept, whole = [], self.kept
            self.say(0, whole)
        else:
            self.kept = self.kept + plain(message)
            if len(self.kept) >= self.right[0]:
                whole, self.kept = self.kept[: self.right[0]], self.kept[self.right[0] :]
                self.say(0, whole)


class Coll(Silent):
    """Numbers or symbols as keys: a list or `store` stores, a key alone asks, `dump` says them in
    the order in which they came. A single symbol comes out as `symbol x`."""

    def setup(self):
        self.data = self.machine.values.setdefault(f"coll {self.args[0]}", {})

    def take(self, inlet, message):
        head = message[0]
        if head == "remove":
            self.data.pop(message[1], None)
        elif head == "clear":
            self.data.clear()
        elif head == "store":
            self.data[message[1]] = message[2:]
        elif head == "dump":
            for key in list(self.data):
                self.give(key)
            self.out(3, ["bang"])
        elif len(message) > 1 and not isinstance(head, str):
            self.data[int(head)] = message[1:]
        else:
            self.give(message[-1] if head == "symbol" else head)

    def give(self, key):
        if key in self.data:
            data = self.data[key]
            self.out(1, [key])
            self.out(0, ["symbol", *data] if len(data) == 1 and isinstance(data[0], str) else data)
