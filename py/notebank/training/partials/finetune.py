"""A partials model made better at a user's own recordings, in a minute on a CPU.

Its corners are the recordings anyway; what gets better is what lies between and beyond the recorded
pitches. Every fourth recording is kept apart: when the model gets no better at those, heard from
their neighbours, training ends, and the best weights so far are kept. Half of what it learns from
are the package's sounds, so that it does not forget them.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from notebank.audio.partials.analysis import RATE
from notebank.audio.resample import resample
from notebank.errors import BadValue, NotebankError
from notebank.models.partials.model import PartialsModel
from notebank.sounds import prepare
from notebank.sounds.library import SHIPPED, Library
from notebank.training.config import TrainConfig
from notebank.training.loop import OnFigures, OnStep, Trainer
from notebank.training.partials.analysed import row
from notebank.training.partials.notes import Instrument
from notebank.training.partials.task import PartialsTask
from notebank.training.tuning import Enough, Tuning

CONFIG = TrainConfig(
    steps=240, batch=8, learning_rate=5e-4, warmup=10, ema=0.9, validate_every=15, save_every=240
)
PATIENCE = 8  # validations without a better one: few notes are kept apart
VELOCITY = 100.0  # of recordings that were never given one
EVERY = 4  # of the package's recordings every fourth is enough to remember them by
APART = slice(2, None, 4)


@dataclass(frozen=True)
class Tuned:
    """Distances [dB] before and after, by what was measured; steps that were made."""

    before: Mapping[str, float]
    after: Mapping[str, float]
    steps: int


def of_folder(folder: Path) -> tuple[list[Instrument], list[str]]:
    """The recordings in a folder, trimmed, tuned to their semitone and analysed, by instrument; and
    what their owner should know.

    Raises:
        NotFound: There is no such folder.
        BadValue: No recording in it can be analysed.
    """
    sources, warnings = prepare.of_folder(folder)
    sounds: dict[str, list[dict]] = {}
    for source in sources:
        recording = source.recording
        try:
            columns = row(
                resample(recording.audio, recording.rate, RATE),
                recording.pitch,
                source.velocity or VELOCITY,
            )
        except NotebankError as error:
            warnings.append(f"{recording.path.name} is left out: {error}")
            continue
        sounds.setdefault(source.sound, []).append(columns)
    if not sounds:
        raise BadValue(f"no recording in {folder} can be analysed")
    return [_instrument(name, rows) for name, rows in sounds.items()], warnings


def shipped() -> Iterator[Instrument]:
    """The sounds that come with the package, some notes of each."""
    library = Library([SHIPPED])
    for name in library.names():
        sound = library.get(name)
        pitches = sound.pitches[::EVERY]
        yield _instrument(name, [row(sound.audio(p, RATE), p, VELOCITY) for p in pitches])


def tune(
    model: PartialsModel,
    mine: list[Instrument],
    others: Iterable[Instrument],
    config: TrainConfig = CONFIG,
    seconds: float | None = None,
    on_step: OnStep | None = None,
    on_figures: OnFigures | None = None,
) -> Tuned:
    """Trains a model on recordings, in place.

    Args:
        model: What gets better.
        mine: The recordings.
        others: What it should not forget.
        config: Rhythm and length of the run.
        seconds: At most; None: as long as `config` says, or until nothing is gained.
        on_step: See `Trainer.run`.
        on_figures: See `Trainer.run`.

    Returns:
        Figures before and after.
    """
    others = list(others)
    pitches = sorted({float(pitch) for instrument in mine for pitch in instrument["pitch"]})
    weight = max(1.0, len(others) / len(mine))
    task = PartialsTask(
        model.net,
        [*mine, *others],
        pitches[APART],
        {instrument.name: weight for instrument in mine} | {o.name: 1.0 for o in others},
        watched=mine,
    )
    tuning = Tuning(task, PATIENCE)
    before = task.validate()
    with TemporaryDirectory() as folder:
        trainer = Trainer(tuning, config, Path(folder))
        with suppress(Enough):
            trainer.run(seconds, on_step, on_figures)
    model.net.load_state_dict(tuning.best)
    model.net.eval()
    model.forget()
    return Tuned(before, task.validate(), trainer.step)


def _instrument(name: str, rows: list[dict]) -> Instrument:
    columns = {key: np.stack([one[key] for one in rows]) for key in rows[0]}
    return Instrument(name, "train", columns)
