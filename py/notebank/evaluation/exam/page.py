"""What there is to hear of an exam: all candidates of a note, a pair or a target side by side."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from notebank.audio.measures.msmel import RATE
from notebank.evaluation.exam.middles import MIXES
from notebank.evaluation.exam.report import ExamReport
from notebank.evaluation.listening import Row

T = TypeVar("T")


def rows_of(report: ExamReport, notes: int = 8, pairs: int = 3) -> Iterator[Row]:
    """Rows of the page.

    Args:
        report: The exam.
        notes: Corners at most, and half as many targets of pitch transfer.
        pairs: Pairs of instruments at most, a row for each candidate.

    Yields:
        Sounds at 44.1 kHz; corners, middles, targets.
    """
    for corner in _spread(report.corners, notes):
        yield Row(f"at the corner: {corner.place.name}", tuple(corner.sounds.items()), RATE)
    for pair in _spread(report.pairs, pairs):
        for title, sounds in pair.sounds.items():
            captions = (
                [f"{100 - 100 * mix:.0f} : {100 * mix:.0f}" for mix in MIXES]
                if len(sounds) == len(MIXES)
                else [end.name for end in pair.ends]
            )
            yield Row(f"{pair.name}: {title}", tuple(zip(captions, sounds)), RATE)
    for attempt in _spread(report.attempts, -(-notes // 2)):
        yield Row(f"pitch transfer: {attempt.target.name}", tuple(attempt.sounds.items()), RATE)


def _spread(things: Sequence[T], most: int) -> list[T]:
    count = min(most, len(things))
    return [things[int((i + 0.5) * len(things) / count)] for i in range(count)]
