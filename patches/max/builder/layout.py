"""Where the boxes stand: each a row below the lowest that feeds it, under the outlet that feeds it first, else to the right."""

from builder.objects import ports
from builder.patcher import Box, Patcher

ROW, GAP, LEFT, TOP = 36.0, 14.0, 24.0, 60.0
HEIGHT = 22.0
SIZES = {"inlet": (30.0, 30.0), "outlet": (30.0, 30.0), "button": (24.0, 24.0), "toggle": (24.0, 24.0)}
COMMENT = 6.3  # pixels a letter


def place(patcher: Patcher) -> None:
    """Gives every box of the patching view its place: comments above, a line each, then the rows, so that cords lead downwards (but
    those that go round); in a patcher without a face, what has one stands to the right of it all."""
    rows: dict[Box, int] = {}
    taken: dict[int, float] = {}
    top = TOP
    for box in (box for box in patcher.boxes if box.kind == "comment" and not box.show):
        box.at, top = (LEFT, top), top + HEIGHT
    for box in (box for box in patcher.boxes if box.kind != "comment" or box.show):
        feeds = [cord for cord in patcher.cords if cord.target is box and not cord.back]
        rows[box] = row = 1 + max((rows[cord.source] for cord in feeds), default=-1)
        wanted = _under(feeds[0]) if feeds else LEFT
        x = max(wanted, taken.get(row, LEFT))
        taken[row] = x + reserved(box) + GAP
        box.at = (x, top + row * ROW)
    for box in (box for box in patcher.boxes if box.kind == "bpatcher" and not patcher.size):
        box.at = (max(taken.values()) + GAP, top)


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
