"""One measured figure: a median of several runs, and how it stands to what we aim at."""

from collections.abc import Sequence
from dataclasses import dataclass
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


HEAD = "| from … to … | median | least–most | runs | aim |\n|---|---|---|---|---|"


def _text(value: float) -> str:
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 1 else f"{value:.2f}"
