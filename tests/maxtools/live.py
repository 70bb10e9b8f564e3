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

    def take(self, inlet, message):
        self.heard[inlet] = message
        if message[0] == "set":
            self.store(message[1:])
        elif message != ["outputvalue"]:
            self.store(message)
        if message[0] != "set":
            self.out(0, self.value)

    def turn(self, value) -> None:
        """As a hand or an automation does, within the range."""
        assert self.about.get("parameter_mmin", 0) <= value <= self.about["parameter_mmax"]
        self.take(0, [value])


class Pattr(Stored):
    """With @thru 0: keeps what comes, and says it when it is banged."""

    def take(self, inlet, message):
        if message == ["bang"]:
            self.out(0, self.value)
        else:
            self.store(message)


class ThisDevice(Silent):
    def begin(self):
        """bang when all of the device is there."""
        self.machine.later(1, lambda: self.out(0, ["bang"]))
