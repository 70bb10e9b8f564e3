"""A listener that knows only real notes: which instrument, which family, which pitch, and which
real note is nearest.

Small classifiers on `features`, trained on real notes that are not measured. They are ours: their
answers compare candidates with the real notes of the same table, not with anybody else's figures.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.evaluation import features

NOTES = 3000  # real notes to learn from, at most


class Listener:
    """Answers from real notes that it learnt.

    examples, timbres [n, d], profiles [n, d]: the real notes that it knows.

    Args:
        data: The real notes.
        examples: Those to learn from; they are not measured.
        most: At most so many of them, drawn at random, always the same.
        on_note: Called after each note that was heard.

    Raises:
        BadValue: The notes are not of at least two families, instruments and pitches.
    """

    def __init__(
        self,
        data: NSynth,
        examples: Sequence[Example],
        most: int = NOTES,
        on_note: Callable[[], None] | None = None,
    ):
        self.examples = data.some(examples, most)
        if (
            min(
                len({getattr(e, what) for e in self.examples})
                for what in ("instrument", "family", "pitch")
            )
            < 2
        ):
            raise BadValue(
                "a listener learns from real notes that are not measured, of at least "
                "two families, instruments and pitches"
            )
        pictures, profiles = [], []
        for example in self.examples:
            audio = data.audio(example, features.RATE)
            pictures.append(features.timbre(audio))
            profiles.append(features.profile(audio))
            if on_note is not None:
                on_note()
        self.timbres, self.profiles = np.stack(pictures), np.stack(profiles)
        self._instrument = _machine(self.timbres, [e.instrument for e in self.examples])
        self._family = _machine(self.timbres, [e.family for e in self.examples])
        self._pitch = _regression(self.profiles, [e.pitch for e in self.examples])
        self._scale = (self.timbres.mean(0), self.timbres.std(0) + 1.0)  # dB

    def instruments(self, timbres: np.ndarray) -> list[str]:
        """What each of timbres [n, d] is heard as."""
        return [str(name) for name in self._instrument.predict(timbres)]

    def families(self, timbres: np.ndarray) -> list[str]:
        """The family that each of timbres [n, d] is heard as."""
        return [str(name) for name in self._family.predict(timbres)]

    def pitches(self, profiles: np.ndarray) -> np.ndarray:
        """Probabilities [n, pitches known] of profiles [n, d]; `known_pitches` says of which."""
        return self._pitch.predict_proba(profiles)

    @property
    def known_pitches(self) -> list[int]:
        return [int(pitch) for pitch in self._pitch.classes_]

    def nearest(self, timbres: np.ndarray) -> list[Example]:
        """The real note whose picture is nearest to each of timbres [n, d]."""
        mean, spread = self._scale
        known, heard = (self.timbres - mean) / spread, (timbres - mean) / spread
        far = (heard**2).sum(1)[:, None] - 2 * heard @ known.T + (known**2).sum(1)
        return [self.examples[i] for i in far.argmin(1)]


def _machine(inputs: np.ndarray, answers: Sequence[str]) -> Any:
    """A support vector machine: here as good as a network, and the same every time."""
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    return make_pipeline(StandardScaler(), SVC(C=10.0)).fit(inputs, answers)


def _regression(inputs: np.ndarray, answers: Sequence[int]) -> Any:
    """A logistic regression: unlike the machine's its probabilities mean something."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    return make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=1000)).fit(
        inputs, answers
    )
