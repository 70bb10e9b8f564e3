"""A share of a job's notes, for machines that do not know of one another."""

import re
from dataclasses import dataclass

from notebank.errors import BadValue

MOST = 10_000


@dataclass(frozen=True)
class Share:
    """The `number`th of `count` equal shares, from 1.

    >>> list(Share.parse("2/3").of(range(8)))
    [1, 4, 7]
    """

    number: int
    count: int

    @classmethod
    def parse(cls, text: str) -> "Share":
        """What `3/8` means; BadValue for anything else."""
        found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text)
        share = cls(int(found[1]), int(found[2])) if found else cls(0, 0)
        if not 1 <= share.number <= share.count <= MOST:
            raise BadValue(f"'{text}' is no share: write 1/8, 2/8 and so on up to 8/8")
        return share

    @property
    def name(self) -> str:
        """What a file is called that belongs to it."""
        return f"{self.number}-{self.count}"

    def of(self, notes: range) -> range:
        """Its notes: every `count`th, so that all shares take about as long."""
        return notes[self.number - 1 :: self.count]
