"""The figures of an exam as Markdown tables and as JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.errors import first_names
from notebank.evaluation.exam.corners import WEIGHTS, Corner
from notebank.evaluation.exam.figures import TABLE, summed
from notebank.evaluation.exam.middles import CROSSFADE, Middle, Pair
from notebank.evaluation.exam.transfer import PARAMETERS, SAMPLER, STEPS, Attempt, beats, between
from notebank.evaluation.share import Share


@dataclass(frozen=True)
class ExamReport:
    """Corners, pairs and attempts of one model."""

    model: str
    fingerprint: str
    corners: tuple[Corner, ...]
    pairs: tuple[Pair, ...]
    attempts: tuple[Attempt, ...]

    @property
    def split(self) -> str:
        """What the page calls the notes."""
        return f"exam of {len({c.place.instrument.name for c in self.corners})} instruments"

    @property
    def titles(self) -> list[str]:
        """Candidates of the corners, the model first; in the order in which a corner has them
        that has most."""
        whole = sorted(self.corners, key=lambda corner: -len(corner.rows))
        return list(dict.fromkeys(title for corner in whole for title in corner.rows))

    def figure(self, title: str, key: str) -> float | None:
        """A candidate's figure over all corners, see `figures.TABLE`."""
        return summed([c.rows[title] for c in self.corners if title in c.rows], key)

    @property
    def falling(self) -> Share:
        """Share of corners to which the distance falls all the way."""
        return Share(sum(corner.falls for corner in self.corners), len(self.corners))

    def one_sound(self, title: str) -> Share:
        """Share of pairs whose middle is less of a superposition than their own crossfade."""
        found = [
            pair.rows[title].superposition > pair.rows[CROSSFADE].superposition
            for pair in self.pairs
        ]
        return Share(sum(found), len(found))

    def one_way(self, title: str) -> Share:
        """Share of ways of centroid, rise and decay that go one way, of those that go anywhere."""
        found = [
            way
            for pair in self.pairs
            for what in ("centroid", "rise", "decay")
            if (way := getattr(pair.rows[title], what)) is not None
        ]
        return Share(sum(found), len(found))

    def to_json(self) -> dict:
        """Every figure of every note, pair and target, and the tables' own."""
        return {
            "model": self.model,
            "fingerprint": self.fingerprint,
            "corners": {
                "rows": {t: {key: self.figure(t, key) for key in TABLE} for t in self.titles},
                "weights": WEIGHTS,
                "way": _means([c.way for c in self.corners]),
                "beating": _means([c.beating for c in self.corners]),
                "falling": _share(self.falling),
                "notes": {
                    c.place.name: {"rows": c.rows, "way": c.way, "beating": c.beating}
                    for c in self.corners
                },
            },
            "middles": {
                "rows": {title: self._middle(title) for title in _titles(self.pairs)},
                "pairs": {
                    p.name: {title: row.to_json() for title, row in p.rows.items()}
                    for p in self.pairs
                },
            },
            "transfer": {
                "rows": [row.to_json() for row in transfers(self.attempts)],
                "targets": {a.target.name: a.distances for a in self.attempts},
            },
        }

    def _middle(self, title: str) -> dict:
        rows = [pair.rows[title] for pair in self.pairs]
        ways = {what: _share(_way(rows, what)) for what in ("centroid", "rise", "decay")}
        return {
            **{what: mean_of(rows, what) for what in MEANS},
            **ways,
            "one_sound": _share(self.one_sound(title)),
            "one_way": _share(self.one_way(title)),
        }

    def to_markdown(self) -> str:
        """The tables, with a sentence before each."""
        parts = [
            "Corners at recorded pitches (columns are candidates):",
            "\n".join(_corners(self)),
            *_fewer(self),
            "msmel by instrument:",
            "\n".join(_instruments(self)),
            "The way to a corner from another instrument: the distance to the recording falls all "
            f"the way for {self.falling} of the notes.",
            "\n".join(_way_table(self)),
        ]
        if self.pairs:
            parts += ["Middles of pairs:", "\n".join(_middles(self))]
        if self.attempts:
            parts += [
                "Pitch transfer, from a recording so many semitones off "
                f"(targets: {_counts(self.attempts)}):",
                "\n".join(_transfer(self.attempts)),
                _where_not(self),
            ]
        return "\n\n".join(parts)


def _fewer(report: ExamReport) -> Iterator[str]:
    """A sentence on each candidate that has not all notes: its column is about others than the
    other columns."""
    played = report.titles[0]
    for title in report.titles:
        there = [corner for corner in report.corners if title in corner.rows]
        if len(there) == len(report.corners):
            continue
        lacking = first_names(c.place.name for c in report.corners if title not in c.rows)
        own, other = (summed([c.rows[t] for c in there], "msmel") for t in (title, played))
        yield (
            f"{title} has {len(there)} of the {len(report.corners)} notes (not {lacking}): its "
            f"column is about these. There its msmel is {own:.2f}, that of {played} {other:.2f}."
        )


MEANS = ("superposition", "coherence", "beating", "hole", "ends", "detour")


@dataclass(frozen=True)
class Transferred:
    """One candidate at one distance; better: than the sampler, by `msmel` and by `attack`;
    parameters: than those transposed."""

    title: str
    semitones: str
    targets: int
    msmel: float
    attack: float
    better: Share
    better_attack: Share
    parameters: Share

    def to_json(self) -> dict:
        shares = {name: _share(getattr(self, name)) for name in SHARES}
        return {name: getattr(self, name) for name in PLAIN} | shares


PLAIN = ("title", "semitones", "targets", "msmel", "attack")
SHARES = ("better", "better_attack", "parameters")


def transfers(attempts: Sequence[Attempt]) -> Iterator[Transferred]:
    """A line for each candidate and distance, then for all distances together."""
    titles = list(dict.fromkeys(title for a in attempts for title in a.distances))
    groups = {_range(step): between(attempts, step) for step in STEPS} | {"all": list(attempts)}
    for title in titles:
        for semitones, group in groups.items():
            there = [a for a in group if title in a.distances]
            if there:
                yield Transferred(
                    title,
                    semitones,
                    len(there),
                    float(np.mean([a.distances[title]["msmel"] for a in there])),
                    float(np.mean([a.distances[title]["attack"] for a in there])),
                    beats(group, title, SAMPLER, "msmel"),
                    beats(group, title, SAMPLER, "attack"),
                    beats(group, title, PARAMETERS, "msmel"),
                )


def mean_of(rows: Sequence[Middle], what: str) -> float | None:
    """Mean of a figure of middles over those that have it."""
    values = [value for row in rows if (value := getattr(row, what)) is not None]
    return float(np.mean(values)) if values else None


def _corners(report: ExamReport) -> Iterator[str]:
    yield f"| {report.split}, {len(report.corners)} notes | {' | '.join(report.titles)} |"
    yield "|---" * (1 + len(report.titles)) + "|"
    for key, column in TABLE.items():
        cells = [_number(report.figure(title, key), column.digits) for title in report.titles]
        yield f"| {column.title} | {' | '.join(cells)} |"


def _instruments(report: ExamReport) -> Iterator[str]:
    yield f"| | {' | '.join(report.titles)} |"
    yield "|---" * (1 + len(report.titles)) + "|"
    for name in dict.fromkeys(c.place.instrument.name for c in report.corners):
        notes = [c.rows for c in report.corners if c.place.instrument.name == name]
        cells = [
            _number(summed([rows[t] for rows in notes if t in rows], "msmel"))
            for t in report.titles
        ]
        yield f"| {name} | {' | '.join(cells)} |"


def _way_table(report: ExamReport) -> Iterator[str]:
    yield f"| weight of the corner | {' | '.join(f'{w:.3g}' for w in WEIGHTS)} |"
    yield "|---" * (1 + len(WEIGHTS)) + "|"
    for title, rows in (
        ("msmel to the recording", [c.way for c in report.corners]),
        ("added beating, dB", [c.beating for c in report.corners]),
    ):
        yield f"| {title} | {' | '.join(_number(value) for value in _means(rows))} |"


def _middles(report: ExamReport) -> Iterator[str]:
    yield (
        f"| {len(report.pairs)} pairs | superposition | above the crossfade's | coherence | added "
        "beating, dB | hole, dB | ends' distance | detour | centroid one way | rise | decay |"
    )
    yield "|---" * 11 + "|"
    for title in _titles(report.pairs):
        rows = [pair.rows[title] for pair in report.pairs]
        above = "" if title == CROSSFADE else str(report.one_sound(title))
        first, *others = (_number(mean_of(rows, what)) for what in MEANS)
        ways = [_few(_way(rows, what)) for what in ("centroid", "rise", "decay")]
        yield f"| {' | '.join([title, first, above, *others, *ways])} |"


def _transfer(attempts: Sequence[Attempt]) -> Iterator[str]:
    yield (
        "| | semitones | targets | msmel | first 120 ms | beats the sampler | in the first 120 ms "
        "| beats transposed parameters |"
    )
    yield "|---" * 8 + "|"
    for row in transfers(attempts):
        shares = [
            "" if row.title == SAMPLER else str(row.better),
            "" if row.title == SAMPLER else str(row.better_attack),
            "" if row.title == PARAMETERS else str(row.parameters),
        ]
        cells = [
            row.title,
            row.semitones,
            str(row.targets),
            _number(row.msmel),
            _number(row.attack),
        ]
        yield f"| {' | '.join([*cells, *shares])} |"


def _where_not(report: ExamReport) -> str:
    names = dict.fromkeys(a.target.whole.name for a in report.attempts)
    lost = []
    for name in names:
        of_it = [a for a in report.attempts if a.target.whole.name == name]
        share = beats(of_it, report.model, SAMPLER, "msmel")
        if 2 * share.hits <= share.total:
            lost.append(f"{name} ({_few(share)})")
    return f"Not nearer than the sampler on: {', '.join(lost) or 'none'}."


def _counts(attempts: Sequence[Attempt]) -> str:
    return ", ".join(f"{_range(step)}: {len(between(attempts, step))}" for step in STEPS)


def _range(step: tuple[int, int]) -> str:
    return str(step[0]) if step[0] == step[1] else f"{step[0]}-{step[1]}"


def _titles(pairs: Sequence[Pair]) -> list[str]:
    return list(dict.fromkeys(title for pair in pairs for title in pair.rows))


def _way(rows: Sequence[Middle], what: str) -> Share:
    known = [way for row in rows if (way := getattr(row, what)) is not None]
    return Share(sum(known), len(known))


def _means(rows: Sequence[Sequence[float | None]]) -> list[float | None]:
    columns = ([value for value in column if value is not None] for column in zip(*rows))
    return [float(np.mean(column)) if column else None for column in columns]


def _number(value: float | None, digits: int = 2) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _few(share: Share) -> str:
    return f"{share.hits} of {share.total}"


def _share(share: Share) -> dict:
    return {"hits": share.hits, "of": share.total, "interval_95": share.interval()}
