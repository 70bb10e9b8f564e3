"""One measured figure: a median of several runs, and how it stands to what we aim at."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Figure:
    """what was measured, its runs, their unit, and the aim (in words)."""

    what: str
    runs: Sequence[float]
    unit: str
    aim: str

    def row(self) -> str:
        """The row of the Markdown table: median, smallest and largest run, number of runs."""
        span = f"{_text(min(self.runs))}–{_text(max(self.runs))}" if len(self.runs) > 1 else ""
        return (
            f"| {self.what} | {_text(median(self.runs))} {self.unit} | {span} | "
            f"{len(self.runs)} | {self.aim} |"
        )


def spread(what: str, runs: Sequence[float], aim: str) -> list[Figure]:
    """The median of many runs [ms], and what 19 of 20 do not exceed."""
    slow = sorted(runs)[math.ceil(0.95 * len(runs)) - 1]
    return [
        Figure(f"{what}, median", runs, "ms", aim),
        Figure(f"{what}, 95 of 100", [slow], "ms", ""),
    ]


HEAD = "| from … to … | median | least–most | runs | aim |\n|---|---|---|---|---|"


def write(page: Path, text: str, mark: str = "benchmarks") -> None:
    """Puts a table where a Markdown page has room for it, between `<!-- mark -->` and its end."""
    room = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", re.DOTALL)
    told, found = room.subn(lambda at: f"{at[1]}{text}{at[2]}", page.read_text(encoding="utf-8"))
    assert found == 1, f"{page} has no room for {mark}"
    page.write_text(told, encoding="utf-8")


def _text(value: float) -> str:
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 1 else f"{value:.2f}"
