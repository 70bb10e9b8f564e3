"""A model's figures as a Markdown table and as JSON."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.evaluation import candidates
from notebank.evaluation.grid import GridReport, interpolate
from notebank.evaluation.score import FIGURES, Row, Ruler
from notebank.models.base import NoteModel

BORROWED = 4  # semitones: the most that lies between a key and a recording of 36:84:4, twice


@dataclass(frozen=True)
class Report:
    """Rows over one split of a data set, and the interpolation grid."""

    model: str
    fingerprint: str
    split: str
    pitches: tuple[int, ...]
    rows: tuple[Row, ...]
    grid: GridReport | None

    def to_json(self) -> dict:
        """Every figure of the table, the list of notes, and the model's figures for each of them."""
        return {"model": self.model, "fingerprint": self.fingerprint, "split": self.split, "pitches": list(self.pitches),
                "rows": [row.summary() for row in self.rows], "grid": None if self.grid is None else asdict(self.grid),
                "notes": self.rows[0].notes()}

    def to_markdown(self) -> str:
        """The table, and a sentence on the grid."""
        head = ["| | notes | lsd_mag | lsd_audio | lsd_mag (-60 dB) | lsd_audio (-60 dB) | off pitch, 95 % interval | left out |",
                "|---|---|---|---|---|---|---|---|"]
        return "\n".join([*head, *(_line(row) for row in self.rows), *([] if self.grid is None else ["", _grid(self.grid)])])


def evaluate(model: NoteModel, name: str, data: NSynth, split: str, held_out: Sequence[int], most: int = 1000,
             on_note: Callable[[int, int], None] | None = None, grid: bool = True) -> Report:
    """Measures `model` on the notes at held-out pitches, at the others (`trained`), or on `all`; at most `most` notes, drawn at random."""
    chosen, others = split_notes(data, split, held_out)
    chosen = data.some(chosen, most)
    field = {
        f"{name}, latent of the note itself": candidates.resynthesis(model, data),
        f"{name}, latent from {BORROWED} semitones away": candidates.resynthesis(model, data, BORROWED),
        "floor: nearer real note 1 semitone away": candidates.neighbour(data),
        "floor: mean spectrum": candidates.mean_spectrum(data, others or chosen),
        "ceiling: the real notes": candidates.real(data),
    }
    ruler, total, done = Ruler(data), len(field) * len(chosen), 0

    def one_done() -> None:
        nonlocal done
        done += 1
        if on_note is not None:
            on_note(done, total)

    rows = tuple(ruler.row(title, candidate, chosen, one_done) for title, candidate in field.items())
    pitches = tuple(sorted({example.pitch for example in chosen}))
    middle = pitches[::-(-len(pitches) // 5)]
    return Report(name, model.fingerprint, split, pitches, rows, interpolate(model, data, middle) if grid else None)


def split_notes(data: NSynth, split: str, held_out: Sequence[int]) -> tuple[list[Example], list[Example]]:
    """The notes of a split, and those that are not of it."""
    if split not in ("held-out", "trained", "all"):
        raise BadValue(f"the split is held-out, trained or all, not {split}")
    unseen, seen = data.select(lambda e: e.pitch in held_out), data.select(lambda e: e.pitch not in held_out)
    chosen, others = {"held-out": (unseen, seen), "trained": (seen, unseen), "all": (list(data.examples), [])}[split]
    if not chosen:
        raise BadValue(f"the data set has no notes in the split {split} (held-out pitches {list(held_out)})")
    return chosen, others


def _line(row: Row) -> str:
    figures = (row.mean(figure) for figure in FIGURES)
    cells = ["-" if value is None else f"{value:.2f}" for value in figures]
    left_out = "-" if not row.off_pitch.total else str(len(row.scores) - row.off_pitch.total)
    return f"| {row.title} | {len(row.scores)} | {' | '.join(cells)} | {row.off_pitch} | {left_out} |"


def _grid(grid: GridReport) -> str:
    path = ", ".join(f"{hz:.0f}" for hz in grid.centroids)
    return (f"Interpolation grid ({grid.pitch_kept.total} notes): pitch kept {grid.pitch_kept}; centroid monotone in {grid.monotone} "
            f"of the paths, mean {path} Hz; middle over 3 dB quieter than its ends in {grid.holes}, at most {grid.deepest:.1f} dB.")
