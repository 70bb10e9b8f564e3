"""The page's files, and where visits begin."""

import asyncio
from contextlib import suppress
from pathlib import Path

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from notebank.errors import BadType
from notebank_server.web.door import Door
from notebank_server.web.visit import NO_TOKEN, TOO_MANY, Backstage, Visit, greeting

PAGE = Path(__file__).parent / "page"
VISITS = 32  # pages at once
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class Guard:
    """Lets nobody in who came by another name or from another page, and says in the headers what
    a browser may do with this one."""

    def __init__(self, app: ASGIApp, door: Door):
        self.app = app
        self.door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not self.door.knows_host(host):
            await refuse(scope, receive, send, 421, "this server goes by another name")
        elif not self.door.knows_origin(headers.get("origin"), host):
            await refuse(scope, receive, send, 403, "another page may not talk to this server")
        else:
            await self.app(scope, receive, _with_headers(send))


async def refuse(scope: Scope, receive: Receive, send: Send, status: int, text: str) -> None:
    """Answers a request, or a connection that is asked for, with a status (HTTP) and a line."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 1008, "reason": text})
        return
    await PlainTextResponse(f"{text}\n", status)(scope, receive, send)


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(HEADERS)
        await send(message)

    return sent


class Reception:
    """Receives pages.

    Args:
        door: Knows the token.
        backstage: What they play.
    """

    def __init__(self, door: Door, backstage: Backstage):
        self.door = door
        self.backstage = backstage
        self.visits = 0

    async def receive(self, page: WebSocket) -> None:
        await page.accept()
        if self.visits >= VISITS:
            await page.close(TOO_MANY, f"{VISITS} pages play already")
            return
        self.visits += 1
        try:
            with suppress(WebSocketDisconnect, ConnectionError):
                await self._receive(page)
        finally:
            self.visits -= 1

    async def _receive(self, page: WebSocket) -> None:
        try:
            token, form = await greeting(page)
        except (BadType, asyncio.TimeoutError) as error:
            await page.close(NO_TOKEN, str(error)[:120] or "nobody greeted")
            return
        if not self.door.knows_token(token):
            await page.close(NO_TOKEN, "the token is another one")
            return
        await Visit(page, self.backstage, form).run()


def site(door: Door, backstage: Backstage) -> ASGIApp:
    """The application that is served: to whom, and what pages play."""
    files = StaticFiles(directory=PAGE, html=True)
    routes = [WebSocketRoute("/session", Reception(door, backstage).receive), Mount("/", files)]
    return Guard(Starlette(routes=routes), door)
