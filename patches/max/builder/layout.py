"""Where the boxes stand: each a row below the lowest that feeds it, under the outlet that feeds it first, else to the right."""

from builder.objects import ports
from builder.patcher import Box, Patcher

ROW, GAP, LEFT, TOP, PAGE = 36.0, 14.0, 24.0, 60.0, 1400.0
HEIGHT = 22.0
SIZES = {"inlet": (30.0, 30.0), "outlet": (30.0, 30.0), "button": (24.0, 24.0), "toggle": (24.0, 24.0)}
COMMENT = 6.3  # pixels a letter


def place(patcher: Patcher) -> None:
    """Gives every box of the patching view its place: comments above, a line each; then what hangs together, group by group from left
    to right and in a new line where the page ends; in a patcher without a face, what has one stands to the right of it all."""
    x, y, low = LEFT, TOP, 0.0
    for box in (box for box in patcher.boxes if box.kind == "comment" and not box.show):
        box.at, y = (LEFT, y), y + HEIGHT
    top = y
    for group in _groups(patcher):
        right, bottom = _arrange(patcher, group)
        if x > LEFT and x + right > PAGE:
            x, y, low = LEFT, y + low + ROW, 0.0
        for box in group:
            box.at = (x + box.at[0], y + box.at[1])
        x, low = x + right + GAP, max(low, bottom)
    widest = max((box.at[0] + reserved(box) for box in patcher.boxes), default=LEFT)
    for box in (box for box in patcher.boxes if box.kind == "bpatcher" and not patcher.size):
        box.at = (widest + GAP, top)
    _outlets(patcher)


def _outlets(patcher: Patcher) -> None:
    """Max numbers outlets from left to right: where they do not stand so, they go into a row of their own below it all."""
    outlets = [box for box in patcher.boxes if box.kind == "outlet"]
    if sorted(outlets, key=lambda box: box.at[0]) == outlets:
        return
    x, low = LEFT, max(box.at[1] for box in patcher.boxes) + ROW
    for box in outlets:
        box.at, x = (x, low), x + reserved(box) + GAP


def _groups(patcher: Patcher) -> list[list[Box]]:
    """Boxes that cords hold together, in the order of their first ones."""
    group_of: dict[Box, list[Box]] = {box: [box] for box in patcher.boxes if box.kind != "comment" or box.show}
    for cord in patcher.cords:
        one, other = group_of[cord.source], group_of[cord.target]
        if one is not other:
            one += other
            group_of |= dict.fromkeys(other, one)
    order = {box: i for i, box in enumerate(patcher.boxes)}
    groups = {id(group): sorted(group, key=order.__getitem__) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: order[group[0]])


def _arrange(patcher: Patcher, group: list[Box]) -> tuple[float, float]:
    """Rows, so that cords lead downwards (but those that go round), from 0, 0 on; the width and height that it takes."""
    rows: dict[Box, int] = {}
    taken: dict[int, float] = {}
    heights: dict[int, float] = {}
    for box in group:
        feeds = [cord for cord in patcher.cords if cord.target is box and not cord.back]
        rows[box] = row = 1 + max((rows[cord.source] for cord in feeds), default=-1)
        x = max(_under(feeds[0]) if feeds else 0.0, taken.get(row, 0.0))
        taken[row] = x + reserved(box) + GAP
        heights[row] = max(heights.get(row, ROW), size(box)[1] + GAP)
        box.at = (x, 0.0)
    tops = [sum(heights[above] for above in range(row)) for row in range(len(heights) + 1)]
    for box in group:
        box.at = (box.at[0], tops[rows[box]])
    return max(taken.values()), tops[-1]


def size(box: Box) -> tuple[float, float]:
    """Width and height in the patching view [pixels]."""
    if box.kind in SIZES:
        return SIZES[box.kind]
    if box.kind in ("newobj", "message", "comment"):
        inlets, outlets = ports(box)[:2]
        return max(30.0, 12 + COMMENT * len(box.text), 18.0 * max(inlets, len(outlets))), HEIGHT
    if box.kind == "bpatcher" and box.show:
        return box.show[2], box.show[3]
    return 100.0, HEIGHT


def reserved(box: Box) -> float:
    """Width with the comment that stands beside an inlet or outlet."""
    return size(box)[0] + (COMMENT * len(box.more.get("comment", "")) + 12 if box.kind in ("inlet", "outlet") else 0)


def _under(cord) -> float:
    outlets = len(ports(cord.source)[1])
    width = size(cord.source)[0]
    return cord.source.at[0] + (0 if outlets < 2 else cord.outlet * (width - 18) / (outlets - 1))
