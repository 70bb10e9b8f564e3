"""What is on its way to one page: words and struck keys first, a cell's notes behind them."""

import asyncio
from collections import OrderedDict, deque

from notebank.errors import NotebankError
from notebank_server.web.frames import StoredNote

Item = str | StoredNote
WAITING = 1024  # things for one page; who takes none of them any more is shown out


class Behind(NotebankError):
    """The page does not take what is sent."""


class Outgoing:
    """Filled and emptied in one event loop. Notes lie in their files until it is their turn, and
    one of a cell gives way to a newer one of its pitch: a page at the end of a slow line gets what
    is heard now."""

    def __init__(self) -> None:
        self._urgent: deque[Item] = deque()
        self._cells: OrderedDict[object, Item] = OrderedDict()
        self._count = 0
        self._is_behind = False
        self._filled = asyncio.Event()

    def put(self, item: Item, urgent: bool) -> None:
        """Adds words or a note."""
        if len(self) >= WAITING:
            self._is_behind = True
        elif urgent:
            self._urgent.append(item)
        else:
            key: object = item.head.pitch if isinstance(item, StoredNote) else self._turn()
            self._cells.pop(key, None)
            self._cells[key] = item
        self._filled.set()

    async def take(self) -> Item:
        """What goes next; Behind: too much waited."""
        while not len(self):
            self._filled.clear()
            await self._filled.wait()
        if self._is_behind:
            raise Behind(f"{WAITING} messages waited for a page that took none")
        if self._urgent:
            return self._urgent.popleft()
        return self._cells.popitem(last=False)[1]

    def __len__(self) -> int:
        return len(self._urgent) + len(self._cells)

    def _turn(self) -> tuple[str, int]:
        self._count += 1
        return ("words", self._count)
