"""A model's figures as Markdown tables and as JSON."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.evaluation import candidates, prior
from notebank.evaluation.detectors import detector
from notebank.evaluation.grid import GridReport, interpolate
from notebank.evaluation.listener import NOTES, Listener
from notebank.evaluation.score import Candidate, Row, Ruler
from notebank.models.base import NoteModel

BORROWED = 4  # semitones: the most that lies between a key and a recording of 36:84:4, twice
OnStep = Callable[[int, int], None]


@dataclass(frozen=True)
class Report:
    """Rows over one split of a data set, the interpolation grid, and what the model makes up; empty
    where it cannot do that."""

    model: str
    fingerprint: str
    split: str
    pitches: tuple[int, ...]
    rows: tuple[Row, ...] = ()
    grid: GridReport | None = None
    invented: tuple[prior.PriorRow, ...] = ()

    def to_json(self) -> dict:
        """Every figure of the tables, the list of notes, and the model's figures for each of
        them."""
        return {
            "model": self.model,
            "fingerprint": self.fingerprint,
            "split": self.split,
            "pitches": list(self.pitches),
            "rows": [row.summary() for row in self.rows],
            "grid": None if self.grid is None else asdict(self.grid),
            "invented": [row.to_json() for row in self.invented],
            "notes": self.rows[0].notes() if self.rows else {},
        }

    def to_markdown(self) -> str:
        """The tables, and a sentence on the grid."""
        parts = []
        if self.rows:
            parts.append("\n".join([*HEAD, *(_line(row) for row in self.rows)]))
        if self.grid is not None:
            parts.append(_grid(self.grid))
        if self.invented:
            parts.append("\n".join([*prior.HEAD, *(row.line() for row in self.invented)]))
        return "\n\n".join(parts)


@dataclass(frozen=True)
class Question:
    """What to measure on.

    split     : notes at `held_out` pitches (held-out), the others (trained), or all
    part      : instruments of one split of the data set (train, valid, test); None: all instruments
    most      : notes at most, drawn at random, always the same
    made_up   : notes to draw from a prior
    detector  : who says what pitch notes have, one of `detectors.NAMES`
    """

    split: str = "held-out"
    held_out: tuple[int, ...] = ()
    part: str | None = None
    most: int = 1000
    grid: bool = True
    listen: bool = True
    made_up: int = 500
    detector: str = "yin"


def evaluate(
    model: NoteModel, name: str, data: NSynth, asked: Question, on_step: OnStep | None = None
) -> Report:
    """Measures a model.

    Models that encode are compared with the real notes, models with a prior with real notes as a
    crowd.

    Args:
        model: What is measured.
        name: What the tables call it.
        data: The real notes.
        asked: What to measure on.
        on_step: on_step(done, total), called after each note that was measured or learnt from.

    Returns:
        Rows, grid and crowd; empty where the model cannot do that.

    Raises:
        BadValue: The split has no notes, or the data set too few others for the listener, the
            crowd or the grid.
    """
    heard_by = detector(asked.detector)
    chosen, others = split_notes(data, asked.split, asked.held_out, asked.part)
    chosen = data.some(chosen, asked.most)
    encodes, invents = (
        "encode" in model.info.caps,
        "sample" in model.info.caps and asked.made_up > 0,
    )
    field = competitors(model, name, data, chosen, others, asked) if encodes else {}
    known = set(chosen)
    # what listeners learn from
    real = data.some([e for e in data.examples if e not in known], NOTES)
    asked_for = data.some(chosen, asked.made_up)
    step = _counter(
        on_step,
        len(field) * len(chosen)
        + (len(real) if asked.listen else 0)
        + 2 * len(asked_for) * invents,
    )
    listener = Listener(data, real, on_note=step) if asked.listen else None
    ruler = Ruler(data, listener, heard_by)
    rows = tuple(ruler.row(title, candidate, chosen, step) for title, candidate in field.items())
    pitches = tuple(sorted({example.pitch for example in chosen}))
    middle = pitches[:: -(-len(pitches) // 5)]
    part = _of(data, asked.part)
    grid = (
        interpolate(
            model, data, middle, instruments={e.instrument for e in part}, detector=heard_by
        )
        if asked.grid and encodes
        else None
    )
    crowd = (
        _invented(model, name, data, asked_for, prior.Census(listener, heard_by), step)
        if invents and listener is not None
        else ()
    )
    return Report(name, model.fingerprint, _title(asked), pitches, rows, grid, crowd)


def competitors(
    model: NoteModel,
    name: str,
    data: NSynth,
    chosen: Sequence[Example],
    others: Sequence[Example],
    asked: Question,
) -> dict[str, Candidate]:
    """The rows of the table: the model, floors and the ceiling.

    Args:
        model: One that can encode.
        name: What the table calls it.
        data: The real notes.
        chosen: Those that are measured.
        others: Notes of the same instruments that are not of the split.
        asked: What is measured on. The oracle competes for instruments of valid and test alone.

    Returns:
        Candidates by title.
    """
    training = [e for e in data.examples if e.split == "train" and e.pitch not in asked.held_out]
    unseen = training if asked.part in ("valid", "test") else []
    return {
        f"{name}, latent of the note itself": candidates.resynthesis(model, data),
        f"{name}, latent from {BORROWED} semitones away": candidates.resynthesis(
            model, data, BORROWED
        ),
        "floor: nearer real note 1 semitone away": candidates.neighbour(data),
        **(
            {"floor: the nearest of all training notes (oracle)": candidates.oracle(data, unseen)}
            if unseen
            else {}
        ),
        "floor: mean spectrum": candidates.mean_spectrum(data, training or others or chosen),
        "ceiling: the real notes": candidates.real(data),
    }


def split_notes(
    data: NSynth, split: str, held_out: Sequence[int], part: str | None = None
) -> tuple[list[Example], list[Example]]:
    """The notes of a split, and those of the same instruments that are not of it.

    Args:
        data: The real notes.
        split: `held-out` (at held-out pitches), `trained` (at the others) or `all`.
        held_out: MIDI pitches.
        part: Instruments of one split of the data set (train, valid, test); None: all.

    Returns:
        (notes of the split, the others); with `all` there are no others.

    Raises:
        BadValue: There is no such split or part, or it has no notes.
    """
    if split not in ("held-out", "trained", "all"):
        raise BadValue(f"the split is held-out, trained or all, not {split}")
    there = _of(data, part)
    unseen, seen = (
        [e for e in there if e.pitch in held_out],
        [e for e in there if e.pitch not in held_out],
    )
    chosen, others = {"held-out": (unseen, seen), "trained": (seen, unseen), "all": (there, [])}[
        split
    ]
    if not chosen:
        raise BadValue(
            f"the data set has no notes in the split {split} (held-out pitches {list(held_out)})"
        )
    return chosen, others


def _of(data: NSynth, part: str | None) -> list[Example]:
    there = [e for e in data.examples if part is None or e.split == part]
    if not there:
        raise BadValue(f"the data set has no instruments of the split {part}")
    return there


def _invented(
    model: NoteModel,
    name: str,
    data: NSynth,
    examples: Sequence[Example],
    census: prior.Census,
    step: Callable[[], None],
) -> tuple[prior.PriorRow, ...]:
    return (
        census.row(
            f"{name}, drawn from its prior",
            prior.made_up(model, prior.drawn_pitches(examples, model)),
            step,
        ),
        census.row("ceiling: other real notes", prior.real_notes(data, examples), step),
    )


def _counter(on_step: OnStep | None, total: int) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if on_step is not None:
            on_step(done, total)

    return step


def _title(asked: Question) -> str:
    return asked.split if asked.part is None else f"{asked.split}, {asked.part} instruments"


HEAD = [
    "| | notes | lsd_mag | lsd_audio | LSD-60 | 5 scales | mel | in pitch, 95 % | "
    "octaves off | instrument | family | retrieved |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|",
]


def _line(row: Row) -> str:
    figures = [
        _figure(row, figure) for figure in ("lsd_mag", "lsd_audio", "lsd60_audio", "scales", "mel")
    ]
    off = row.share("off")
    shares = [
        str(off.other),
        _percent(row, "octave"),
        *(_percent(row, figure) for figure in ("instrument", "family", "retrieved")),
    ]
    return f"| {row.title} | {len(row.scores)} | {' | '.join([*figures, *shares])} |"


def _figure(row: Row, figure: str) -> str:
    mean, interval = row.mean(figure), row.interval(figure)
    return (
        "-"
        if mean is None or interval is None
        else f"{mean:.2f} ({interval[0]:.2f}..{interval[1]:.2f})"
    )


def _percent(row: Row, figure: str) -> str:
    share = row.share(figure)
    return f"{100 * share.value:.1f} %" if share.total else "-"


def _grid(grid: GridReport) -> str:
    path = ", ".join(f"{hz:.0f}" for hz in grid.centroids)
    return (
        f"Interpolation grid ({grid.pitch_kept.total} notes): pitch kept "
        f"{grid.pitch_kept}; centroid monotone in {grid.monotone} "
        f"of the paths, mean {path} Hz; middle over 3 dB quieter than its ends in "
        f"{grid.holes}, at most {grid.deepest:.1f} dB."
    )
