"""The whole exam of a model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from notebank.errors import BadValue
from notebank.evaluation.detectors import Detector, detector
from notebank.evaluation.exam import corners, foreign, middles, transfer
from notebank.evaluation.exam.instruments import Instrument
from notebank.evaluation.exam.player import Player
from notebank.evaluation.exam.report import ExamReport
from notebank.models.base import NoteModel

OnStep = Callable[[int, int], None]


@dataclass(frozen=True)
class Paper:
    """What is asked: notes an instrument, targets for each distance, pairs at most; foreign:
    folders of files by title; detect: who says what is in tune."""

    notes: int = 4
    targets: int = 12
    pairs: int = 15
    foreign: dict[str, Path] = field(default_factory=dict)
    detect: Detector = field(default_factory=lambda: detector("yin"))


def sit(
    model: NoteModel,
    name: str,
    instruments: Sequence[Instrument],
    paper: Paper = Paper(),
    on_step: OnStep | None = None,
) -> ExamReport:
    """Measures a model on instruments: corners, middles, pitch transfer.

    Args:
        model: One that encodes.
        name: What the tables call it.
        instruments: At least two.
        paper: What is asked.
        on_step: on_step(done, total), called after each note, pair and target.

    Returns:
        All figures, and what was heard.

    Raises:
        BadValue: The model does not encode, or plays no recorded pitch.
        BadFile: A foreign folder holds none of the notes, or one that is of no use.
    """
    if "encode" not in model.info.caps:
        raise BadValue(
            f"an exam is about recordings, and {name} does not encode: give it a model that does"
        )
    files = {title: foreign.find(folder, instruments) for title, folder in paper.foreign.items()}
    player = Player(model)
    places = list(corners.places(player, instruments, paper.notes))
    if not places:
        raise BadValue(f"{name} plays none of the recorded pitches")
    for title, found in files.items():
        foreign.check(title, found, [(place.instrument, place.pitch) for place in places])
    pairs = _spread(list(combinations(instruments, 2)), paper.pairs)
    targets = list(transfer.targets(player, instruments, paper.targets))
    step = _counter(on_step, len(places) + len(pairs) + len(targets))
    return ExamReport(
        name,
        model.fingerprint,
        tuple(
            step(
                corners.measure(
                    player, name, place, _other(place, instruments), files, paper.detect
                )
            )
            for place in places
        ),
        tuple(step(middles.measure(player, name, pair)) for pair in pairs),
        tuple(step(transfer.measure(player, name, target)) for target in targets),
    )


def _other(place: corners.Place, instruments: Sequence[Instrument]) -> Instrument:
    """The next instrument of the list, after the last the first."""
    at = [one.name for one in instruments].index(place.instrument.name)
    return instruments[(at + 1) % len(instruments)]


def _spread(pairs: list, most: int) -> list:
    if len(pairs) <= most:
        return pairs
    return [pairs[i * len(pairs) // most] for i in range(most)]


def _counter(on_step: OnStep | None, total: int) -> Callable:
    done = 0

    def step(result):
        nonlocal done
        done += 1
        if on_step is not None:
            on_step(done, total)
        return result

    return step
