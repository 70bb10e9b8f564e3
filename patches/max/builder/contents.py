"""What a package is made of: patchers that stand in each other and talk by names.

>>> inner = Patcher("nb.inner", "a signal")
>>> inner.outlet("signal", inner("*~ 0.5"))
Box(outlet)
>>> outer = Patcher("nb.outer", "the same, and how it goes")
>>> outer.outlet("signal", outer("nb.inner"))
Box(outlet)
>>> outer.outlet("in words", outer.inlet("a name"))
Box(outlet)
>>> Contents({"nb.inner": inner, "nb.outer": outer}, {}).ports(Patcher("p", "")("nb.outer"))
(1, ('signal', ''))
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from builder import objects
from builder.objects import SIGNAL, Ports
from builder.patcher import Box, Patcher

SCOPE = "#1-"  # what the names of one instrument begin with, inside its patchers


@dataclass(frozen=True)
class Contents:
    """The patchers of a package, by name, and what is known of them together.

    Attributes:
        patchers: by name; each becomes a file of its own.
        bus: names that the patchers share -> (an example message, what it says).
        windows: names of the patchers that a player opens.
        devices: instruments for Max for Live.
        pictures: name of a picture -> name of the patcher that it shows.
    """

    patchers: Mapping[str, Patcher]
    bus: Mapping[str, tuple[str, str]]
    windows: tuple[str, ...] = ()
    devices: tuple[Patcher, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    _known: dict[str, Ports] = field(default_factory=dict, init=False, repr=False, compare=False)

    def ports(self, box: Box) -> Ports:
        """(inlets, types of the outlets) of a box; KeyError for an object that nobody knows."""
        return self._of(box.patcher) if box.patcher else objects.ports(box)

    def public(self, patcher: Patcher, kind: str) -> list[str]:
        """Names of the bus that a patcher, or a voice of its poly~, hears or says.

        kind: `receive` or `send`.
        """
        boxes = [box for part in (patcher, *self._voices(patcher)) for box in part.boxes]
        words = (box.words[0] for box in boxes if box.name == kind and box.words)
        names = {word.removeprefix(SCOPE) for word in words if word.startswith(SCOPE)}
        return sorted(names & self.bus.keys())

    def _voices(self, patcher: Patcher) -> Iterable[Patcher]:
        return [self.patchers[box.words[0]] for box in patcher.boxes if box.name == "poly~"]

    def _of(self, name: str) -> Ports:
        if name not in self._known:
            self._known[name] = self._counted(self.patchers[name])
        return self._known[name]

    def _counted(self, patcher: Patcher) -> Ports:
        inlets = sum(box.kind == "inlet" for box in patcher.boxes)
        outlets = (box for box in patcher.boxes if box.kind == "outlet")
        return inlets, tuple(self._type(patcher, outlet) for outlet in outlets)

    def _type(self, patcher: Patcher, outlet: Box) -> str:
        """A signal if one flows into it, else any message."""
        feeds = (cord for cord in patcher.cords if cord.target is outlet)
        types = {self.ports(cord.source)[1][cord.outlet] for cord in feeds}
        return SIGNAL if SIGNAL in types else ""
