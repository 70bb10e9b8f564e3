"""A shipped model made better at a user's own recordings, in minutes on a CPU.

Half of what it is trained on are the package's sounds, so that it does not forget them. Every
fourth recording is kept apart: when the model gets no better at those, training ends, and the best
weights so far are kept.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from notebank.errors import BadValue
from notebank.models.harmonic.model import HarmonicModel
from notebank.models.harmonic.spectral_ae import SpectralAE
from notebank.models.harmonic.vae import PEAK, HarmonicVae
from notebank.training.config import TrainConfig
from notebank.training.harmonic.distance import Measured, Notes
from notebank.training.harmonic.spectral import SpectralTask
from notebank.training.harmonic.vae import HarmonicVaeTask
from notebank.training.loop import OnFigures, OnStep, Trainer
from notebank.training.recordings import Recordings, shipped
from notebank.training.tuning import Enough, Tuning

CONFIG = TrainConfig(
    steps=600, batch=8, learning_rate=3e-4, warmup=20, ema=0.98, validate_every=30, save_every=600
)


@dataclass(frozen=True)
class Tuned:
    """LSD-raw and LSD-60 [dB] before and after, by what was measured; steps that were made."""

    before: Mapping[str, float]
    after: Mapping[str, float]
    steps: int


def tune(
    model: HarmonicModel,
    mine: Recordings,
    config: TrainConfig = CONFIG,
    seconds: float | None = None,
    on_step: OnStep | None = None,
    on_figures: OnFigures | None = None,
    precision: str = "auto",
) -> Tuned:
    """Trains a model on recordings, in place.

    Args:
        model: What gets better.
        mine: The recordings.
        config: Rhythm and length of the run.
        seconds: At most; None: as long as `config` says, or until nothing is gained.
        on_step: See `Trainer.run`.
        on_figures: See `Trainer.run`.
        precision: Of convolutions, see `models.device.training`.

    Returns:
        Figures before and after.
    """
    others = shipped()
    kept_apart = set(sorted({example.pitch for example in mine.examples})[2::4])
    learnt, apart = (
        mine.select(lambda e: e.pitch not in kept_apart),
        mine.select(lambda e: e.pitch in kept_apart),
    )
    measured = {"your recordings, kept apart": Notes(mine, apart)} if apart else {}
    measured |= {
        "your recordings": Notes(mine, learnt),
        "the package's sounds": Notes(others, others.some(others.examples, 24)),
    }
    data = mine.with_others(others)
    task = Tuning(_task(model, data, tuple(kept_apart), measured, precision))
    before = _figures(model, measured)
    with TemporaryDirectory() as folder:
        trainer = Trainer(task, config, Path(folder))
        with suppress(Enough):
            trainer.run(seconds, on_step, on_figures)
    task.network.load_state_dict(task.best)
    task.network.eval()
    model.forget()
    return Tuned(before, _figures(model, measured), trainer.step)


def _task(
    model: HarmonicModel,
    data: Recordings,
    held_out: tuple[int, ...],
    measured: Measured,
    precision: str,
) -> SpectralTask | HarmonicVaeTask:
    if isinstance(model, SpectralAE):
        return SpectralTask(model, data, held_out, measured, precision=precision)
    if isinstance(model, HarmonicVae):
        return HarmonicVaeTask(model, data, held_out, measured, precision=precision)
    raise BadValue(
        f"a {model.info.kind} model cannot be tuned to recordings; spectral-ae and "
        "harmonic-vae models can"
    )


def _figures(model: HarmonicModel, measured: Measured) -> dict[str, float]:
    peak = PEAK if isinstance(model, HarmonicVae) else None
    return {
        f"{name}, {figure}": found[key]
        for name, notes in measured.items()
        for found in [notes.distances(model, peak)]
        for figure, key in (("LSD-raw", "_mag"), ("LSD-60", "60_mag"))
    }


def table(tuned: Tuned) -> str:
    """The figures before and after, a line each."""
    width = max(map(len, tuned.before))
    return "\n".join(
        [
            f"{'dB, lower is better':{width}}  before  after",
            *(
                f"{name:{width}}  {before:6.2f} {tuned.after[name]:6.2f}"
                for name, before in tuned.before.items()
            ),
        ]
    )
