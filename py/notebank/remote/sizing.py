"""How many notes a unit of work has: as many as make the model quick, few enough that little waits
on one worker."""

SHORT_S = 2.0  # a unit that takes less is mostly waiting and sending
LONG_S = 300.0  # a unit that takes more is too much to lose
PAYS = 1.1  # a unit of twice the notes is worth it while it makes so many times the notes a second
MOST = 256


class Sizer:
    """Begins with single notes and doubles while that pays. fixed: always that many.

    >>> sizer = Sizer()
    >>> sizer.measured(1, 3.0); sizer.size
    2
    >>> sizer.measured(2, 7.0); sizer.size
    1
    """

    def __init__(self, fixed: int | None = None):
        self.size = fixed or 1
        self._rates: dict[int, float] = {}  # best notes a second by size of a unit
        self._settled = fixed is not None

    def measured(self, size: int, seconds: float) -> None:
        """A unit of `size` notes took so long."""
        self._rates[size] = max(self._rates.get(size, 0.0), size / max(seconds, 1e-6))
        if self._settled or size != self.size:
            return
        before = self._rates.get(size // 2, 0.0)
        slower = seconds > SHORT_S and size > 1 and self._rates[size] < PAYS * before
        if slower:
            self.size, self._settled = max(1, size // 2), True
        elif 2 * seconds > LONG_S or size >= MOST:
            self._settled = True
        else:
            self.size = 2 * size
