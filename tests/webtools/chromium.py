"""Chromium without a window, driven by its DevTools protocol over a websocket."""

import base64
import json
import os
import shutil
import signal
import subprocess
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from websockets.sync.client import connect

from waiting import PATIENCE, until

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
    "--remote-debugging-port=0",
    "--touch-events=enabled",
    "--window-size=1020,760",
    "about:blank",
)


class Chromium:
    """A browser of its own, with an empty profile; use it in a `with`."""

    def __enter__(self):
        self._stack = ExitStack()
        program = next(filter(None, map(shutil.which, NAMES)))
        profile = self._stack.enter_context(TemporaryDirectory(ignore_cleanup_errors=True))
        self.process = subprocess.Popen(
            [program, f"--user-data-dir={profile}", *FLAGS],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._stack.callback(self._end)
        told = Path(profile) / "DevToolsActivePort"
        lines = until(lambda: told.is_file() and told.read_text().split())
        self.socket = self._stack.enter_context(
            connect(f"ws://127.0.0.1:{lines[0]}{lines[1]}", max_size=None, compression=None)
        )
        self._ids = count(1)
        return self

    def __exit__(self, *_):
        self._stack.close()

    def _end(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def call(self, method, session=None, **params):
        """One call of the protocol; what it answers."""
        id = next(self._ids)
        told = {"id": id, "method": method, "params": params}
        self.socket.send(json.dumps({**told, **({"sessionId": session} if session else {})}))
        while (answer := json.loads(self.socket.recv(PATIENCE))).get("id") != id:
            pass
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def page(self, url, width=1020, height=760, touch=False):
        """Opens a page with storage of its own."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)
        return Tab(self, target["targetId"], url, (width, height), touch)


class Tab:
    """One page. Positions are in its pixels."""

    def __init__(self, browser, target, url, size, touch):
        self.browser = browser
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        self.call("Page.enable")
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=size[0],
            height=size[1],
            deviceScaleFactor=1,
            mobile=touch,
        )
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)
        if touch:
            self.call("Emulation.setTouchEmulationEnabled", enabled=True, maxTouchPoints=5)
        self.call(
            "Page.addScriptToEvaluateOnNewDocument",
            source="window.wrong = []; onerror = (m) => wrong.push(m);"
            "onunhandledrejection = (e) => wrong.push(String(e.reason));",
        )
        self.call("Page.navigate", url=url)

    def call(self, method, **params):
        return self.browser.call(method, self.session, **params)

    def js(self, expression):
        """What an expression gives; a promise is waited for."""
        done = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    def until(self, expression):
        """Waits until an expression is true."""
        return until(lambda: self.js(f"(() => {expression})()"), but=lambda: self.state())

    def state(self):
        return self.js("[document.body?.innerText, window.wrong]")

    def ready(self):
        """Waits until the notes of the place are loaded."""
        self.until("window.notebank && notebank.player.notes.byPitch.size > 0")
        self.until("document.getElementById('status').innerText.trim() === 'ready'")
        return self

    def box(self, selector):
        """(left, top, width, height) of an element."""
        return self.js(
            f"(({{x, y, width, height}}) => [x, y, width, height])"
            f"(document.querySelector({json.dumps(selector)}).getBoundingClientRect())"
        )

    def at(self, selector, x=0.5, y=0.5):
        """A point of an element, by its share of width and height."""
        left, top, width, height = self.box(selector)
        return left + x * width, top + y * height

    def mouse(self, kind, x, y):
        """kind: pressed, moved or released."""
        button = {"button": "left", "buttons": int(kind != "released"), "clickCount": 1}
        self.call("Input.dispatchMouseEvent", type=f"mouse{kind.title()}", x=x, y=y, **button)

    def touch(self, kind, *points):
        """kind: Start, Move or End; points: (id, x, y) of all fingers that are down."""
        fingers = [{"id": id, "x": x, "y": y} for id, x, y in points]
        self.call("Input.dispatchTouchEvent", type=f"touch{kind}", touchPoints=fingers)

    def key(self, kind, key, code):
        """kind: Down or Up."""
        self.call("Input.dispatchKeyEvent", type=f"key{kind}", key=key, code=code)

    def screenshot(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        Path(path).write_bytes(base64.b64decode(data))
        return path
