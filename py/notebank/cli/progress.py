"""How far a command is: a bar with the time left on a terminal, a plain line now and then
elsewhere."""

import sys
import time
from types import TracebackType
from typing import Any

import click

_EVERY = 10.0  # seconds between plain lines


class Progress:
    """`with Progress("notes") as progress: progress(done, total)`; `done` may begin above 0 when
    work is taken up again.

    most: Seconds after which the work ends anyhow; None: when all is done.
    """

    def __init__(self, what: str, most: float | None = None):
        self.what = what
        self.most = most
        self._bar: Any = None
        self._start = self._last = time.monotonic()
        self._first: int | None = None
        self._told: int | None = None

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, done: int, total: int) -> None:
        """Tells that `done` of `total` are finished."""
        if self._first is None:
            self._first, self._start = done, time.monotonic()
        if sys.stderr.isatty():
            self._draw(done, total)
        elif done != self._told and (
            time.monotonic() - self._last >= _EVERY or done in (self._first, total)
        ):
            self._last, self._told = time.monotonic(), done
            click.echo(f"{done} of {total} {self.what}{self._left(done, total)}", err=True)

    def _draw(self, done: int, total: int) -> None:
        if self._bar is None:
            from tqdm import tqdm

            self._bar = tqdm(
                total=total,
                initial=done,
                unit=f" {self.what}",
                unit_scale=self.what == "bytes",
                dynamic_ncols=True,
                leave=False,
            )
        self._bar.update(done - self._bar.n)

    def _left(self, done: int, total: int) -> str:
        made = done - (self._first or 0)
        if not made or done == total:
            return ""
        passed = time.monotonic() - self._start
        seconds = passed / made * (total - done)
        if self.most is not None:
            seconds = max(0.0, min(seconds, self.most - passed))
        return f", {int(seconds // 60)}:{int(seconds % 60):02} left"
