"""Where the boxes stand: each a row below the lowest that feeds it, under the outlet that feeds it
first, else to the right."""

from builder.contents import Contents
from builder.patcher import Box, Cord, Patcher

ROW, GAP = 36.0, 14.0  # from row to row, between neighbours
LEFT, TOP = 24.0, 60.0
PAGE = 1400.0  # where a line of groups ends
HEIGHT = 22.0
SIZES = {
    "inlet": (30.0, 30.0),
    "outlet": (30.0, 30.0),
    "button": (24.0, 24.0),
    "toggle": (24.0, 24.0),
}
COMMENT = 6.3  # pixels a letter


def place(patcher: Patcher, contents: Contents) -> None:
    """Gives every box of the patching view its place.

    Comments stand above, a line each; then what hangs together, group by group from left to right
    and in a new line where the page ends; in a patcher without a face, what has one stands to the
    right of it all.
    """
    top = _comments(patcher)
    _in_lines(patcher, top, contents)
    rights = (box.at[0] + reserved(box, contents) for box in patcher.boxes)
    widest = max(rights, default=LEFT)
    for box in (box for box in patcher.boxes if box.kind == "bpatcher" and not patcher.size):
        box.at = (widest + GAP, top)
    _outlets(patcher, contents)


def _comments(patcher: Patcher) -> float:
    """Where the rest begins below them."""
    y = TOP
    for box in (box for box in patcher.boxes if box.kind == "comment" and not box.show):
        box.at = (LEFT, y)
        y += HEIGHT
    return y


def _in_lines(patcher: Patcher, top: float, contents: Contents) -> None:
    x, y = LEFT, top
    low = 0.0
    for group in _groups(patcher):
        width, height = _arrange(patcher, group, contents)
        if x > LEFT and x + width > PAGE:
            x, y = LEFT, y + low + ROW
            low = 0.0
        for box in group:
            box.at = (x + box.at[0], y + box.at[1])
        x = x + width + GAP
        low = max(low, height)


def _outlets(patcher: Patcher, contents: Contents) -> None:
    """Max numbers outlets from left to right: where they do not stand so, they go into a row of
    their own below it all."""
    outlets = [box for box in patcher.boxes if box.kind == "outlet"]
    if sorted(outlets, key=lambda box: box.at[0]) == outlets:
        return
    x, low = LEFT, max(box.at[1] for box in patcher.boxes) + ROW
    for box in outlets:
        box.at = (x, low)
        x = x + reserved(box, contents) + GAP


def _groups(patcher: Patcher) -> list[list[Box]]:
    """Boxes that cords hold together, in the order of their first ones."""
    placed = (box for box in patcher.boxes if box.kind != "comment" or box.show)
    group_of: dict[Box, list[Box]] = {box: [box] for box in placed}
    for cord in patcher.cords:
        one, other = group_of[cord.source], group_of[cord.target]
        if one is not other:
            one += other
            group_of |= dict.fromkeys(other, one)
    order = {box: i for i, box in enumerate(patcher.boxes)}
    groups = {id(group): sorted(group, key=order.__getitem__) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: order[group[0]])


def _arrange(patcher: Patcher, group: list[Box], contents: Contents) -> tuple[float, float]:
    """Rows, so that cords lead downwards (but those that go round), from 0, 0 on; the width and
    height that it takes."""
    rows: dict[Box, int] = {}
    taken: dict[int, float] = {}
    heights: dict[int, float] = {}
    for box in group:
        feeds = [cord for cord in patcher.cords if cord.target is box and not cord.back]
        rows[box] = row = 1 + max((rows[cord.source] for cord in feeds), default=-1)
        x = max(_under(feeds[0], contents) if feeds else 0.0, taken.get(row, 0.0))
        taken[row] = x + reserved(box, contents) + GAP
        heights[row] = max(heights.get(row, ROW), size(box, contents)[1] + GAP)
        box.at = (x, 0.0)
    tops = [sum(heights[above] for above in range(row)) for row in range(len(heights) + 1)]
    for box in group:
        box.at = (box.at[0], tops[rows[box]])
    return max(taken.values()), tops[-1]


def size(box: Box, contents: Contents) -> tuple[float, float]:
    """Width and height in the patching view [pixels]."""
    if box.kind in SIZES:
        return SIZES[box.kind]
    if box.kind in ("newobj", "message", "comment"):
        inlets, outlets = contents.ports(box)
        return max(30.0, 12 + COMMENT * len(box.text), 18.0 * max(inlets, len(outlets))), HEIGHT
    if box.kind == "bpatcher" and box.show:
        return box.show[2], box.show[3]
    return 100.0, HEIGHT


def reserved(box: Box, contents: Contents) -> float:
    """Width with the comment that stands beside an inlet or outlet."""
    width = size(box, contents)[0]
    if box.kind not in ("inlet", "outlet"):
        return width
    return width + (COMMENT * len(box.more.get("comment", "")) + 12)


def _under(cord: Cord, contents: Contents) -> float:
    """Where the outlet is that the cord comes from."""
    outlets = len(contents.ports(cord.source)[1])
    width = size(cord.source, contents)[0]
    return cord.source.at[0] + (0 if outlets < 2 else cord.outlet * (width - 18) / (outlets - 1))
