"""One page's connection, from its greeting to its end."""

import asyncio
import json
import socket
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from starlette.websockets import WebSocket, WebSocketDisconnect

from notebank.errors import BadFile, BadType, NotebankError
from notebank.protocol import hosting
from notebank.protocol.wire import Value
from notebank_server.surface.surface import Surface
from notebank_server.web import frames
from notebank_server.web.frames import FORMATS
from notebank_server.web.link import Link
from notebank_server.web.outgoing import Behind, Item, Outgoing
from notebank_server.web.steering import Steering

GREETING_S = 5.0  # that a page has to say the token
REPEAT_S = 0.05  # between looks at what the server has not answered
PER_SECOND = 200.0  # commands of one page; it waits for its turn beyond that
BURST = 400
# closing codes, of which the page knows the first
NO_TOKEN = 4401
TOO_MANY = 4429
AWAY = 4503


class Pace:
    """How many commands may come at once, and how long the next has to wait."""

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self.clock = clock
        self.allowance = float(BURST)
        self.filled = clock()

    def wait(self) -> float:
        """Counts a command; seconds until it may be carried out.

        >>> pace = Pace(clock=lambda: 0.0)
        >>> [pace.wait() for _ in range(401)][-2:]
        [0.0, 0.005]
        """
        now = self.clock()
        self.allowance = min(BURST, self.allowance + (now - self.filled) * PER_SECOND) - 1
        self.filled = now
        return max(0.0, -self.allowance / PER_SECOND)


@dataclass(frozen=True)
class Backstage:
    """What pages play. link: makes a page's session, of what delivers to it; surface: the server's,
    through which they steer what is open elsewhere."""

    link: Callable[[Callable[[Item, bool], None]], Link]
    surface: Surface | None = None


class Visit:
    """A page that was let in.

    Args:
        page: Its connection.
        backstage: What it plays.
        form: Of its samples, a name of FORMATS.
    """

    def __init__(self, page: WebSocket, backstage: Backstage, form: str):
        self.page = page
        self.form = form
        self.outgoing = Outgoing()
        self.link = backstage.link(self.outgoing.put)
        self.steering = Steering(backstage.surface, self._tell)
        self._loop = asyncio.get_running_loop()

    async def run(self) -> None:
        """Lasts until the page or the server goes."""
        try:
            await asyncio.to_thread(self.link.open)
            await self.page.send_text(json.dumps({"sid": self.link.sid, "format": self.form}))
            self._loop.add_reader(self.link.socket, self._pump)
            await _first(self._hear(), self._say(), self._repeat())
        except (WebSocketDisconnect, ConnectionError):
            pass
        except Behind as error:
            await _shut(self.page, TOO_MANY, str(error))
        except NotebankError as error:
            await _shut(self.page, AWAY, str(error))
        finally:
            self._end()

    def _pump(self) -> None:
        self.link.pump(0)

    async def _hear(self) -> None:
        pace = Pace()
        while True:
            text = await words(self.page)
            await asyncio.sleep(pace.wait())
            self._carry(text)

    def _carry(self, text: str) -> None:
        """Does what the page says; what is wrong with it is said to the page."""
        address, id = "", -1
        try:
            address, id, args = frames.asked(text)
            if address.startswith("/nb/"):
                self.link.carry(address, id, args)
            else:
                answer = self.steering.carry(address, args)
                self.outgoing.put(frames.done(address, id, *answer), True)
        except NotebankError as error:
            self.outgoing.put(frames.failed(address, id, error), True)

    def _tell(self, sid: int, word: str, values: Sequence[Value]) -> None:
        """Called by the server's threads."""
        with suppress(RuntimeError):  # the loop is closed
            text = json.dumps(["/web/state", sid, word, *values])
            self._loop.call_soon_threadsafe(self.outgoing.put, text, True)

    async def _say(self) -> None:
        while True:
            item = await self.outgoing.take()
            if isinstance(item, str):
                await self.page.send_text(item)
                continue
            with suppress(BadFile):  # it waited for more than a minute: a newer one comes
                await self.page.send_bytes(await asyncio.to_thread(item.frame, self.form))

    async def _repeat(self) -> None:
        while True:
            await asyncio.sleep(REPEAT_S)
            self.link.repeat()

    def _end(self) -> None:
        self.steering.end()
        self._loop.remove_reader(self.link.socket)
        with suppress(OSError):
            self.link.post(hosting.Close)
        with suppress(OSError):
            self.link.socket.shutdown(socket.SHUT_RDWR)
        self.link.socket.close()


async def words(page: WebSocket) -> str:
    """What the page says next, "" where that are bytes; WebSocketDisconnect when it has gone."""
    message = await page.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    return message.get("text") or ""


async def greeting(page: WebSocket) -> tuple[object, str]:
    """The token that a page says first, and the format of samples that it wants.

    Raises:
        BadType: It says something else; asyncio.TimeoutError: nothing in 5 s.
    """
    text = await asyncio.wait_for(words(page), GREETING_S)
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        told = None
    form = told.get("format", "float32") if isinstance(told, dict) else None
    if not isinstance(told, dict) or form not in FORMATS:
        raise BadType(f'say {{"token": …, "format": …}} first, of {", ".join(FORMATS)}')
    return told.get("token", ""), form


async def _first(*works) -> None:
    """Does all at once until the first is over, and raises what ended it."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _shut(page: WebSocket, code: int, reason: str) -> None:
    with suppress(RuntimeError, ConnectionError, WebSocketDisconnect):
        await page.close(code, reason[:120])
