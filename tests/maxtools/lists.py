"""Lists: the zl objects and coll."""

from maxtools.silent import Silent, plain


class Zl(Silent):
    """A function of two lists; the right one is kept (an argument is its first content)."""

    def setup(self):
        self.right, self.left = list(self.args), []

    def take(self, inlet, message):
        if inlet == 1:
            self.right = plain(message)
            return
        if message != ["bang"]:
            self.left = plain(message)
        self.work(message == ["bang"])

    def say(self, outlet, atoms):
        if atoms:
            self.out(outlet, atoms)


class ZlReg(Zl):
    def work(self, bang):
        self.right = self.right if bang else self.left
        self.say(0, self.right)


class ZlSlice(Zl):
    def work(self, bang):
        self.say(1, self.left[self.right[0]:])
        self.say(0, self.left[:self.right[0]])


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
        self.say(1, self.left[:self.right[0] - 1] + self.left[self.right[0]:])
        self.say(0, self.left[self.right[0] - 1:self.right[0]])


class ZlChange(Zl):
    """A list that is not the one before, or the one that was set on the right."""

    def work(self, bang):
        if self.left != self.right:
            self.right = self.left
            self.say(0, self.left)


class ZlIter(Zl):
    def work(self, bang):
        for start in range(0, len(self.left), self.right[0]):
            self.say(0, self.left[start:start + self.right[0]])


class ZlGroup(Zl):
    """Collects until a bang; more than 256 come out by themselves."""

    def setup(self):
        self.kept = []

    def take(self, inlet, message):
        if message != ["bang"]:
            self.kept += plain(message)
            return
        kept, self.kept = self.kept, []
        self.say(0, kept)


class Coll(Silent):
    """Numbers or symbols as keys: a list or `store` stores, a key alone asks. A single symbol comes out as `symbol x`."""

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
            for key in sorted(self.data):
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
