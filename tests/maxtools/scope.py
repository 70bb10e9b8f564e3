"""An instrument in the interpreter, by the names of its scope."""

from maxtools.machine import Machine
from waiting import PATIENCE


class Scope:
    """say and said: by the names that begin with the scope."""

    def __init__(self, machine: Machine, scope: str, server=None):
        self.machine, self.scope = machine, scope
        if server is not None:
            self.say("server", *server.address)

    def say(self, name, *atoms):
        self.machine.send(f"{self.scope}-{name}", *atoms)

    def said(self, name):
        return self.machine.said(f"{self.scope}-{name}")

    def heard(self, name, *words, times=1, seconds=PATIENCE):
        """Whether that passed by the name so often by now, or does in time."""
        return self.machine.until(
            lambda: (
                sum(message[: len(words)] == list(words) for message in self.said(name)) >= times
            ),
            seconds,
        )

    def cells(self, count):
        return self.heard("complete", times=count)


class Opened(Scope):
    """A window or a device, opened and told where the server is."""

    def __init__(self, machine: Machine, name: str, server=None):
        self.patch = machine.load(name)
        super().__init__(
            machine,
            [name for name in machine.receivers if name.endswith("-command")][-1].split("-")[0],
            server,
        )


def tap(box) -> list:
    """What the box gets from now on."""
    heard = []
    box.take = lambda inlet, message: heard.append(message)
    return heard
