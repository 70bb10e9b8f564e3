"""Pd with its windows, on a virtual screen: screenshots, clicks, drags and keys."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from pdtools.process import ABSTRACTIONS, PdProcess
from waiting import PATIENCE

MENU = 32  # px that Pd's menu bar stands above the patch, without a window manager


def missing() -> list[str]:
    """The programs of this module that are not installed."""
    return [name for name in ("Xvfb", "xdotool", "import") if shutil.which(name) is None]


class Display:
    """A virtual X screen; `env` is what a program needs to appear on it."""

    def __init__(self, width: int = 1400, height: int = 1000):
        read, write = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
        ]
        self.popen = subprocess.Popen(
            command,
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(write)
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.env = {"DISPLAY": f":{number}"}

    def __enter__(self) -> Display:
        return self

    def __exit__(self, *exc: object) -> None:
        os.killpg(self.popen.pid, signal.SIGTERM)
        self.popen.wait(PATIENCE)

    def tool(self, *arguments: str | int) -> str:
        """One xdotool command."""
        command = ["xdotool", *map(str, arguments)]
        return subprocess.run(
            command,
            env={**os.environ, **self.env},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        ).stdout

    def window(self, title: str, timeout: float = PATIENCE) -> Window:
        """The window whose title contains `title` (a regular expression), once it is there and
        drawn."""
        end = time.monotonic() + timeout
        while not (found := self.tool("search", "--onlyvisible", "--name", title).split()):
            if time.monotonic() > end:
                raise TimeoutError(f"no window called {title!r} in {timeout} s")
            time.sleep(0.1)
        return Window(self, int(found[0]))


class Window:
    """One window of a display; positions are in the patch's own pixels (the menu bar is taken
    off)."""

    def __init__(self, display: Display, number: int):
        self.display, self.number = display, number

    def place(self) -> tuple[int, int]:
        """Screen position of the patch's corner."""
        rows = self.display.tool("getwindowgeometry", "--shell", self.number).splitlines()
        geometry = dict(row.split("=") for row in rows if "=" in row)
        return int(geometry["X"]), int(geometry["Y"]) + MENU

    def screenshot(self, path: Path) -> Path:
        command = ["import", "-window", str(self.number), str(path)]
        subprocess.run(
            command, env={**os.environ, **self.display.env}, check=True, timeout=PATIENCE
        )
        return path

    def click(self, x: int, y: int) -> None:
        left, top = self.place()
        self.display.tool("mousemove", left + x, top + y, "click", 1)

    def drag(self, x: int, y: int, to_x: int, to_y: int, steps: int = 10) -> None:
        left, top = self.place()
        self.display.tool("mousemove", left + x, top + y, "mousedown", 1)
        for k in range(1, steps + 1):
            self.display.tool(
                "mousemove", left + x + (to_x - x) * k // steps, top + y + (to_y - y) * k // steps
            )
        self.display.tool("mouseup", 1)

    def keys(self, *keys: str) -> None:
        self.display.tool("windowfocus", self.number, "key", *keys)


def screenshot(patch: Path, png: Path, *, settle: float = 1.0) -> Path:
    """A picture of a patch as it looks `settle` seconds after it opened."""
    with (
        Display() as display,
        PdProcess(["-path", str(ABSTRACTIONS), "-open", str(patch)], gui=True, env=display.env),
    ):
        window = display.window(patch.name)
        time.sleep(settle)
        return window.screenshot(png)
