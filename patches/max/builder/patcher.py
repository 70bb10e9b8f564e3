"""A patcher as boxes and cords. A box names what flows into it, so the source reads from top to
bottom, as the patch does.

>>> p = Patcher("nb.example", "Doubles a number.")
>>> number = p.inlet("a number")
>>> double = p("* 2", number)
>>> p.outlet("twice the number", double)
Box(outlet)
>>> [(cord.source.text, cord.outlet, cord.target.kind, cord.inlet) for cord in p.cords]
[('', 0, 'newobj', 0), ('* 2', 0, 'outlet', 0)]
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from builder import objects


@dataclass(eq=False)
class Box:
    """One object.

    text: what is typed into it; show: [x, y, width, height] in the presentation; more: further
    keys of the file.
    """

    kind: str
    text: str = ""
    show: tuple[float, ...] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    at: tuple[float, float] = (0.0, 0.0)

    def __getitem__(self, outlet: int) -> "Outlet":
        return Outlet(self, outlet)

    def __repr__(self) -> str:
        return f"Box({self.text or self.kind})"

    @property
    def name(self) -> str:
        """The object's class in full: `trigger` for `t b b`."""
        words = self.text.split()
        return objects.full_name(words[0]) if self.kind == "newobj" and words else self.kind

    @property
    def patcher(self) -> str:
        """Which of our own patchers it holds, "" for an object of Max."""
        if self.kind == "bpatcher":
            return self.more["name"].removesuffix(".maxpat")
        return self.name if objects.ours(self.name) else ""

    @property
    def words(self) -> list[str]:
        """What stands behind the class, without attributes."""
        words = self.text.split()[1:]
        return list(takewhile(lambda word: not word.startswith("@"), words))


@dataclass(frozen=True)
class Outlet:
    box: Box
    number: int


@dataclass(frozen=True)
class Cord:
    source: Box
    outlet: int
    target: Box
    inlet: int
    back: bool = False  # leads upwards: what it carries comes later in time


Source = Box | Outlet | Iterable["Box | Outlet"] | None


class Patcher:
    """`size`: width and height [pixels] of the presentation, None for a patcher without a face."""

    def __init__(self, name: str, about: str, size: tuple[int, int] | None = None):
        self.name, self.about = name, about
        self.size = size
        self.boxes: list[Box] = []
        self.cords: list[Cord] = []
        self.arguments: list[tuple[str, str]] = []  # name, meaning: of #1, #2 …
        self.see_also: tuple[str, ...] = ()
        self.messages: list[tuple[str, str]] = []  # an example of each that it takes, meaning
        self.company: tuple[str, ...] = ()  # objects that it needs about it, of the same scope

    def __call__(self, text: str, *inlets: Source, **options: Any) -> Box:
        """An object box; the sources of its inlets in order (None, one, or several)."""
        return self.add(Box("newobj", text), *inlets, **options)

    def message(self, text: str, *inlets: Source, **options: Any) -> Box:
        return self.add(Box("message", text), *inlets, **options)

    def ui(self, kind: str, *inlets: Source, text: str = "", **options: Any) -> Box:
        """A box of the user interface, such as `umenu`."""
        return self.add(Box(kind, text), *inlets, **options)

    def inlet(self, comment: str) -> Box:
        return self.add(Box("inlet"), comment=comment)

    def outlet(self, comment: str, *sources: Source) -> Box:
        return self.add(Box("outlet"), list(_outlets(sources)), comment=comment)

    def comment(self, text: str, show: tuple[float, ...] | None = None, **more: Any) -> Box:
        return self.add(Box("comment", text), show=show, **more)

    def panel(
        self, name: str, show: tuple[float, ...], *args: str, feeds: Iterable[Source] = ()
    ) -> Box:
        """One of our patchers with a face, in place; feeds: the sources of its inlets."""
        typed = [_typed(arg) for arg in args]
        return self.add(Box("bpatcher"), *feeds, show=show, name=f"{name}.maxpat", args=typed)

    def add(
        self, box: Box, *inlets: Source, show: tuple[float, ...] | None = None, **more: Any
    ) -> Box:
        box.show, box.more = show, more
        self.boxes.append(box)
        for inlet, sources in enumerate(inlets):
            for source in _outlets(sources):
                self.cords.append(Cord(source.box, source.number, box, inlet))
        return box

    def back(self, source: "Box | Outlet", target: Box, inlet: int = 0) -> None:
        """A cord to a box that stands above: what goes round."""
        outlet = _outlet(source)
        self.cords.append(Cord(outlet.box, outlet.number, target, inlet, back=True))


def _typed(arg: str) -> int | str:
    """An argument of a bpatcher as its file has it: "0" in quotes would be a word, which no
    `route 0` knows."""
    return int(arg) if arg.isdecimal() else arg


def _outlets(sources: Any) -> Iterable[Outlet]:
    if sources is None:
        return
    if isinstance(sources, Box | Outlet):
        yield _outlet(sources)
        return
    for source in sources:
        yield from _outlets(source)


def _outlet(source: "Box | Outlet") -> Outlet:
    return source if isinstance(source, Outlet) else Outlet(source, 0)
