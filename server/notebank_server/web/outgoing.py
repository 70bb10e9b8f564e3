"""What is on its way to one page: words and struck keys first, a cell's notes behind them."""

import asyncio
from collections import deque

from notebank.errors import NotebankError
from notebank_server.session import later
from notebank_server.web.frames import Note, StoredNote

Item = str | StoredNote
WAITING = 1024  # things for one page; who takes none of them any more is shown out


class Behind(NotebankError):
    """The page does not take what is sent."""


class Outgoing:
    """Filled and emptied in one event loop. Notes lie in their files until it is their turn, and
    those of a cell give way to the first of a newer place: a page at the end of a slow line gets
    what is heard now."""

    def __init__(self) -> None:
        self._urgent: deque[Item] = deque()
        self._cells: deque[Item] = deque()
        self._is_behind = False
        self._filled = asyncio.Event()

    def put(self, item: Item, urgent: bool) -> None:
        """Adds words or a note."""
        if len(self) >= WAITING:
            self._is_behind = True
        elif urgent:
            self._urgent.append(item)
        else:
            if isinstance(item, StoredNote):
                self._outdate(item.head)
            self._cells.append(item)
        self._filled.set()

    def _outdate(self, head: Note) -> None:
        """Drops the notes of older places, which would only keep a newer one waiting."""
        self._cells = deque(item for item in self._cells if not _is_older(item, head))

    async def take(self) -> Item:
        """What goes next; Behind: too much waited."""
        while not len(self):
            self._filled.clear()
            await self._filled.wait()
        if self._is_behind:
            raise Behind(f"{WAITING} messages waited for a page that took none")
        if self._urgent:
            return self._urgent.popleft()
        return self._cells.popleft()

    def __len__(self) -> int:
        return len(self._urgent) + len(self._cells)


def _is_older(item: Item, head: Note) -> bool:
    if not isinstance(item, StoredNote):
        return False
    return item.head.pitch == head.pitch or later(head.generation, item.head.generation)
