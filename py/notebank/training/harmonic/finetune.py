"""A shipped model made better at a user's own recordings, in minutes on a CPU.

Half of what it is trained on are the package's sounds, so that it does not forget them. Every
fourth recording is kept apart: when the model gets no better at those, training ends, and the best
weights so far are kept.
"""

from collections.abc import Mapping

from notebank.errors import BadValue
from notebank.models.harmonic.model import HarmonicModel
from notebank.models.harmonic.spectral_ae import SpectralAE
from notebank.models.harmonic.vae import HarmonicVae
from notebank.training.config import TrainConfig
from notebank.training.harmonic.distance import Measured, Notes
from notebank.training.harmonic.spectral import SpectralTask
from notebank.training.harmonic.vae import HarmonicVaeTask
from notebank.training.loop import OnFigures, OnMeasured, OnStep
from notebank.training.recordings import Recordings, held_out, shipped
from notebank.training.tuning import Tuned, Tuning, tuned

CONFIG = TrainConfig(
    steps=600, batch=8, learning_rate=3e-4, warmup=20, ema=0.98, validate_every=30, save_every=600
)


def tune(
    model: HarmonicModel,
    mine: Recordings,
    config: TrainConfig = CONFIG,
    seconds: float | None = None,
    on_step: OnStep | None = None,
    on_figures: OnFigures | None = None,
    precision: str = "auto",
    on_measured: OnMeasured | None = None,
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
        on_measured: on_measured(done, total), called after each note that is measured before.

    Returns:
        Figures before and after.
    """
    others = shipped()
    kept_apart = held_out(example.pitch for example in mine.examples)
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
    task = _task(model, data, kept_apart, measured, precision)
    found = tuned(Tuning(task, told=on_measured), config, seconds, on_step, on_figures)
    model.forget()
    before, after = _told(found.before, measured), _told(found.after, measured)
    return Tuned(before, after, found.steps)


def _task(
    model: HarmonicModel,
    data: Recordings,
    kept_apart: tuple[int, ...],
    measured: Measured,
    precision: str,
) -> SpectralTask | HarmonicVaeTask:
    if isinstance(model, SpectralAE):
        return SpectralTask(model, data, kept_apart, measured, precision=precision)
    if isinstance(model, HarmonicVae):
        return HarmonicVaeTask(model, data, kept_apart, measured, precision=precision)
    raise BadValue(
        f"a {model.info.kind} model cannot be tuned to recordings; spectral-ae and "
        "harmonic-vae models can"
    )


def _told(figures: Mapping[str, float], measured: Measured) -> dict[str, float]:
    """A task's figures by the names that are told."""
    return {
        f"{name}, {figure}": figures[f"{name}{key}"]
        for name in measured
        for figure, key in (("LSD-raw", "_mag"), ("LSD-60", "60_mag"))
    }
