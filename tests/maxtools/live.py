"""Parameters of a Max for Live device. Live keeps their values (machine.stored) and gives them back
when the device is opened again."""

from maxtools.silent import Silent


class Stored(Silent):
    """What has a name in Live."""

    @property
    def about(self) -> dict:
        return self.entry.get("saved_attribute_attributes", {}).get("valueof", {})

    @property
    def value(self) -> list:
        return self.machine.stored.get(
            self.about.get("parameter_longname"), self.about.get("parameter_initial") or [0]
        )

    def store(self, value: list) -> None:
        self.machine.stored[self.about.get("parameter_longname")] = value


class Parameter(Stored):
    """A dial or a menu: `set` and hands change it, `outputvalue` says what it is."""

    outlet = 0

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] == "set":
            self.store(message[1:])
        elif message != ["outputvalue"]:
            self.store(message)
        if message[0] != "set":
            self.out(self.outlet, self.value)

    def turn(self, value) -> None:
        """As a hand or an automation does, within the range."""
        assert self.about.get("parameter_mmin", 0) <= value <= self.about["parameter_mmax"]
        self.take(0, [value])


class Gain(Parameter):
    """Its first two outlets are signals."""

    outlet = 2


class Pattr(Stored):
    """With @thru 0: keeps what comes, and says it when it is banged. Without a parameter Live knows
    nothing of it."""

    kept = None

    @property
    def value(self):
        return super().value if self.about else self.kept

    def store(self, value):
        self.kept = list(value)
        if self.about:
            super().store(value)

    def take(self, inlet, message):
        if message == ["bang"]:
            self.out(0, self.value)
        else:
            self.store(message)


class PattrStorage(Silent):
    """The values of all pattr objects of its patcher, by numbers."""

    def setup(self):
        self.slots, self.names = {}, {}

    def take(self, inlet, message):
        self.heard[inlet] = message
        word, *rest = message
        clients = [box for box in self.patch.boxes.values() if isinstance(box, Pattr)]
        if word == "store":
            self.slots[rest[0]] = {box: box.kept for box in clients if box.kept is not None}
        elif word == "slotname":
            self.names[rest[0]] = rest[1]
        elif word == "recall" and rest[0] in self.slots:
            for box, value in self.slots[rest[0]].items():
                box.kept = value
                box.out(0, value)
        elif word == "getslotnamelist":
            for number, name in self.names.items():
                self.out(0, ["slotname", number, name])
            self.out(0, ["slotname", "done"])


class ThisDevice(Silent):
    def begin(self):
        """bang when all of the device is there."""
        self.machine.later(1, lambda: self.out(0, ["bang"]))
