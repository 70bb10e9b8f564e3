"""A share of notes with its 95 % interval."""

import math
from dataclasses import dataclass

Z95 = 1.959964


@dataclass(frozen=True)
class Share:
    """`hits` of `total`; the interval is Wilson's (1927), which stays inside 0..1 and is honest
    near its ends."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """The share, NaN of nothing."""
        return self.hits / self.total if self.total else math.nan

    def interval(self) -> tuple[float, float]:
        """Lower and upper end of the 95 % interval.

        >>> [round(end, 3) for end in Share(0, 300).interval()]
        [0.0, 0.013]
        """
        if not self.total:
            return 0.0, 1.0
        n, p = self.total, self.value
        middle = (p + Z95**2 / (2 * n)) / (1 + Z95**2 / n)
        half = Z95 / (1 + Z95**2 / n) * math.sqrt(p * (1 - p) / n + Z95**2 / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    @property
    def other(self) -> "Share":
        """The share of the rest."""
        return Share(self.total - self.hits, self.total)

    def __str__(self) -> str:
        if not self.total:
            return "-"
        low, high = self.interval()
        return f"{100 * self.value:.1f} % ({100 * low:.1f}..{100 * high:.1f})"
