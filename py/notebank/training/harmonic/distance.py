"""What models with a harmonic decoder are trained for, and how they are measured on the way."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
import torch
from torch import Tensor

from notebank.audio.lobes import Lobes
from notebank.audio.specgram import FULL_SCALE, frame_distance, loud_distance
from notebank.data.examples import Example, Examples
from notebank.errors import BadValue
from notebank.models.harmonic.model import HarmonicModel
from notebank.training.loop import OnMeasured

VALIDATED = 48  # notes of each kind


def distance(predicted: Tensor, target: Tensor) -> Tensor:
    """Loss of each frame [dB]: [*, frames, bins] twice -> [*, frames].

    Half of it hears down to -108 dB, as the bars do; a quarter hears down to -60 dB, and a quarter
    the loud bins. Without the last, lobes came out 3 dB too quiet: they are few among 513 bins.
    """
    far, near = (frame_distance(predicted, target, scale) for scale in (1.0, FULL_SCALE))
    return far + 0.5 * near + 0.5 * loud_distance(predicted, target)


def lobes_at(model: HarmonicModel, pitches: Tensor, device: torch.device) -> Lobes:
    """The lobes of a batch of notes, stacked.

    Args:
        model: Knows the lobes of each pitch.
        pitches: MIDI, [batch].
        device: Where they are to be.

    Returns:
        Lobes whose tensors begin with [batch].
    """
    known = [model.known(float(pitch)) for pitch in pitches]
    return Lobes(
        *(
            torch.stack([getattr(one, name) for one in known]).to(device)
            for name in ("lobes", "skirts", "bins", "audible")
        )
    )


@dataclass(frozen=True)
class Notes:
    """A fixed selection of notes that are never trained on."""

    data: Examples
    examples: Sequence[Example]

    def distances(
        self,
        model: HarmonicModel,
        peak: float | None = None,
        told: Callable[[], None] = lambda: None,
    ) -> dict[str, float]:
        """Mean distances of the notes as the model gives them back: `_mag` LSD-raw, `60_mag`
        LSD-60, `_loud` that of loud bins.

        Args:
            model: What encodes and decodes.
            peak: Of each note, for models that do not keep levels; None leaves them as they are.
            told: Called after each note.
        """
        rows = []
        for example in self.examples:
            rows.append(self._distances(model, example, peak))
            told()
        return dict(zip(("_mag", "60_mag", "_loud"), np.mean(rows, axis=0).tolist()))

    def _distances(self, model: HarmonicModel, example: Example, peak: float | None) -> list[float]:
        audio = self.data.audio(example, model.config.sample_rate)
        target, level = model.analysed(audio)
        target = target * (peak or level)
        made = model.magnitudes(model.encode([audio])[0], example.pitch, len(target))
        measures = (
            frame_distance(made, target),
            frame_distance(made, target, FULL_SCALE),
            loud_distance(made, target),
        )
        return [float(measure.mean()) for measure in measures]


Measured = Mapping[str, Notes]  # by the name of their figures


def figures(
    measured: Measured, model: HarmonicModel, told: OnMeasured, peak: float | None = None
) -> dict[str, float]:
    """`Notes.distances` of all, by their names; told(done, total) after each note."""
    total, done = sum(len(notes.examples) for notes in measured.values()), count(1)
    return {
        f"{name}{figure}": value
        for name, notes in measured.items()
        for figure, value in notes.distances(model, peak, lambda: told(next(done), total)).items()
    }


def kept(data: Examples, held_out: Sequence[int], unseen: Examples | None = None) -> Measured:
    """Notes to validate on that are never trained on.

    Args:
        data: The notes.
        held_out: MIDI pitches.
        unseen: Notes of other instruments, if there are any.

    Returns:
        VALIDATED notes at most at held-out pitches (`lsd`), and of unseen instruments (`unseen`).

    Raises:
        BadValue: There are no notes at the held-out pitches, or none at others.
    """
    seen, apart = (
        data.select(lambda e: e.pitch not in held_out),
        data.select(lambda e: e.pitch in held_out),
    )
    if not seen or not apart:
        raise BadValue(
            f"the data set needs notes at the held-out pitches {list(held_out)} and at others"
        )
    found = {"lsd": Notes(data, data.some(apart, VALIDATED))}
    return (
        found
        if unseen is None
        else {**found, "unseen": Notes(unseen, unseen.some(unseen.examples, VALIDATED))}
    )
