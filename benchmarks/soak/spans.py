"""When something was the case: a server away, a disk full."""

import time


class Spans:
    """Spans of time, the last of which may be going on."""

    def __init__(self) -> None:
        self._spans: list[tuple[float, float]] = []

    def begin(self) -> None:
        """It is the case from now on."""
        if not self.open:
            self._spans.append((time.monotonic(), float("inf")))

    def end(self) -> None:
        """It is the case no more."""
        if self.open:
            self._spans[-1] = (self._spans[-1][0], time.monotonic())

    @property
    def open(self) -> bool:
        """Whether it is the case now."""
        return bool(self._spans) and self._spans[-1][1] == float("inf")

    def touch(self, begun: float, ended: float) -> bool:
        """Whether it was the case at any time [s, monotonic] between these two."""
        return any(start <= ended and begun <= end for start, end in self._spans)
