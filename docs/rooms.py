"""The rooms of the house and who imports whom, as docs/images/rooms.svg: `make rooms`.

All of it is read from the imports themselves. A room stands above every room that it imports; of
the imports only those are drawn that do not follow from others.
"""

from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from house.imports import imports_of, module_name, room, sources

PICTURE = Path(__file__).parent / "images" / "rooms.svg"
WIDTH = 1000
ROW = 84
BOX = (104, 34)
LEFT_OUT = {"notebank", "__main__", "__version__"}

Graph = dict[str, set[str]]


def imported() -> Graph:
    """Which rooms each room imports."""
    graph: Graph = {}
    for file in sources():
        here = room(module_name(file))
        there = {room(found.name) for found in imports_of(file)}
        graph.setdefault(here, set()).update(there - {here})
    return {
        here: {name for name in there if name in graph} - LEFT_OUT
        for here, there in graph.items()
        if here not in LEFT_OUT
    }


def below(graph: Mapping[str, set[str]], name: str) -> set[str]:
    """All rooms that a room imports, itself or by way of others."""
    found = set(graph[name])
    for lower in graph[name]:
        found |= below(graph, lower)
    return found


def needed(graph: Graph) -> Graph:
    """The imports that do not follow from others."""
    return {
        name: {
            lower
            for lower in there
            if not any(lower in below(graph, other) for other in there - {lower})
        }
        for name, there in graph.items()
    }


def floors(graph: Graph) -> list[list[str]]:
    """Rooms by floor, the ground first: each stands one above the highest that it imports."""
    height: dict[str, int] = {}

    def of(name: str) -> int:
        if name not in height:
            height[name] = max((1 + of(lower) for lower in graph[name]), default=0)
        return height[name]

    for name in graph:
        of(name)
    count = max(height.values()) + 1
    return [sorted(name for name in height if height[name] == floor) for floor in range(count)]


def svg() -> str:
    """The picture."""
    graph = imported()
    rows = floors(graph)
    total = ROW * len(rows) + 20
    places = {
        name: (WIDTH * (i + 1) / (len(row) + 1), total - ROW * (floor + 0.5) - 10)
        for floor, row in enumerate(rows)
        for i, name in enumerate(row)
    }
    lines = [
        _line(*places[here], *places[there])
        for here, lower in sorted(needed(graph).items())
        for there in sorted(lower)
    ]
    boxes = [_box(name, *place) for name, place in sorted(places.items())]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {total}" '
        'font-family="sans-serif" font-size="15" text-anchor="middle">'
    )
    ground = f'<rect width="{WIDTH}" height="{total}" fill="#ffffff"/>'
    return "\n".join([head, ground, *lines, *boxes, "</svg>", ""])


def _line(x: float, y: float, to_x: float, to_y: float) -> str:
    top = y + BOX[1] / 2
    bottom = to_y - BOX[1] / 2
    return (
        f'<path d="M{x:.0f} {top:.0f}C{x:.0f} {top + 40:.0f} {to_x:.0f} {bottom - 40:.0f} '
        f'{to_x:.0f} {bottom:.0f}" fill="none" stroke="#8fa3ad" stroke-width="1.5"/>'
    )


def _box(name: str, x: float, y: float) -> str:
    width, height = BOX
    return (
        f'<rect x="{x - width / 2:.0f}" y="{y - height / 2:.0f}" width="{width}" '
        f'height="{height}" rx="5" fill="#e4e9ec" stroke="#264653"/>'
        f'<text x="{x:.0f}" y="{y + 5:.0f}" fill="#2f3e46">{escape(name)}</text>'
    )


if __name__ == "__main__":
    PICTURE.write_text(svg(), encoding="utf-8")
    print(PICTURE)
