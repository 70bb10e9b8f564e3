"""A partials model made better at a user's own recordings, in a minute on a CPU.

Its corners are the recordings anyway; what gets better is what lies between and beyond the recorded
pitches. Every fourth recording is kept apart: when the model gets no better at those, heard from
their neighbours, training ends, and the best weights so far are kept. Half of what it learns from
are the package's sounds, so that it does not forget them.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from notebank.audio.partials.analysis import RATE
from notebank.audio.resample import resample
from notebank.errors import BadValue, NotebankError
from notebank.models.partials.model import PartialsModel
from notebank.sounds import prepare
from notebank.sounds.library import SHIPPED, Library
from notebank.training.config import TrainConfig
from notebank.training.loop import OnFigures, OnMeasured, OnStep
from notebank.training.partials.analysed import row
from notebank.training.partials.notes import Instrument
from notebank.training.partials.task import PartialsTask
from notebank.training.recordings import held_out
from notebank.training.tuning import Tuned, Tuning, tuned

CONFIG = TrainConfig(
    steps=240, batch=8, learning_rate=5e-4, warmup=10, ema=0.9, validate_every=15, save_every=240
)
PATIENCE = 8  # validations without a better one: few notes are kept apart
VELOCITY = 100.0  # of recordings that were never given one
EVERY = 4  # of the package's recordings every fourth is enough to remember them by


def of_folder(
    folder: Path, told: OnMeasured = lambda done, total: None
) -> tuple[list[Instrument], list[str]]:
    """The recordings in a folder, trimmed, tuned to their semitone and analysed, by instrument; and
    what their owner should know.

    told: told(done, total), called after each analysis.

    Raises:
        NotFound: There is no such folder.
        BadValue: No recording in it can be analysed.
    """
    sources, warnings = prepare.of_folder(folder)
    sounds: dict[str, list[dict]] = {}
    for done, source in enumerate(sources):
        told(done, len(sources))
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
    told(len(sources), len(sources))
    if not sounds:
        raise BadValue(f"no recording in {folder} can be analysed")
    return [_instrument(name, rows) for name, rows in sounds.items()], warnings


def shipped(told: OnMeasured = lambda done, total: None) -> Iterator[Instrument]:
    """The sounds that come with the package, some notes of each; told(done, total): called before
    each."""
    library = Library([SHIPPED])
    names = library.names()
    for done, name in enumerate(names):
        told(done, len(names))
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
    on_measured: OnMeasured | None = None,
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
        on_measured: on_measured(done, total), called after notes that are measured before.

    Returns:
        Figures before and after.
    """
    others = list(others)
    weight = max(1.0, len(others) / len(mine))
    task = PartialsTask(
        model.net,
        [*mine, *others],
        held_out(round(pitch) for instrument in mine for pitch in instrument["pitch"]),
        {instrument.name: weight for instrument in mine} | {o.name: 1.0 for o in others},
        watched=mine,
    )
    tuning = Tuning(task, PATIENCE, on_measured)
    found = tuned(tuning, config, seconds, on_step, on_figures)
    model.forget()
    return found


def _instrument(name: str, rows: list[dict]) -> Instrument:
    columns = {key: np.stack([one[key] for one in rows]) for key in rows[0]}
    return Instrument(name, "train", columns)
