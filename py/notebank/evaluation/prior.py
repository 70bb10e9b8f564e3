"""Models that make notes up: does the pitch come out as asked, and are the notes as various as real
ones?

The measures are those of GANSynth's paper (Engel et al. 2019), on our own features and classifiers,
so the figures compare rows of one table and nothing else:

- NDB: real notes are put into BINS clusters; the number of bins whose part of the candidate's notes
  differs from that of the real ones (two-proportion z-test at 5 %; Richardson & Weiss 2018). Real
  notes of the same instruments give about one bin in twenty. The paper's NDB counts 50 bins of
  spectrograms of other notes: its figures and these do not compare.
- Frechet distance of Gaussians fitted to the first AXES principal components of the timbre
  pictures.
- pitch accuracy: share of notes within 50 cents of what was asked, by the detector and, by the
  listener, of right answers;
- pitch entropy: of the listener's mean answer, in nats; the ceiling's is that of the pitches asked
  for.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.audio.pitch import detect
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.evaluation import features
from notebank.evaluation.detectors import Detector
from notebank.evaluation.listener import Listener
from notebank.evaluation.share import Share
from notebank.models.base import NoteModel, NoteRequest

BINS, AXES = 50, 24
Note = tuple[int, np.ndarray]  # MIDI pitch asked for, audio [T] at 16 kHz


@dataclass(frozen=True)
class PriorRow:
    """The figures of one source of notes."""

    title: str
    notes: int
    ndb: Share
    frechet: float
    in_pitch: Share
    heard: Share
    entropy: float

    @property
    def different_bins(self) -> str:
        """NDB as a count: `12 of 50`."""
        return f"{self.ndb.hits} of {self.ndb.total}"

    def to_json(self) -> dict:
        shares = {
            name: {"hits": share.hits, "of": share.total, "interval_95": share.interval()}
            for name, share in (
                ("ndb", self.ndb),
                ("in_pitch", self.in_pitch),
                ("heard", self.heard),
            )
        }
        return {
            "title": self.title,
            "notes": self.notes,
            "frechet": self.frechet,
            "entropy": self.entropy,
            **shares,
        }

    def line(self) -> str:
        return (
            f"| {self.title} | {self.notes} | {self.different_bins} | {self.frechet:.1f} | "
            f"{self.in_pitch} | {self.heard} | {self.entropy:.2f} |"
        )


HEAD = [
    "| | notes | NDB | Frechet | in pitch, 95 % interval | pitch heard | pitch entropy |",
    "|---|---|---|---|---|---|---|",
]


class Census:
    """What real notes are like: clusters and Gaussian of a listener's notes. detector: who says
    what pitch notes have."""

    def __init__(self, listener: Listener, detector: Detector = detect):
        from sklearn.cluster import KMeans
        from sklearn.decomposition import PCA

        self.listener = listener
        self.detect = detector
        bins = min(BINS, len(listener.examples) // 10)
        if bins < 2:
            raise BadValue(
                "to compare with real notes takes at least 20 of them, not "
                f"{len(listener.examples)}"
            )
        self.axes = PCA(min(AXES, len(listener.examples) - 1), random_state=0).fit(listener.timbres)
        self.bins = KMeans(bins, n_init=3, random_state=0).fit(
            self.axes.transform(listener.timbres)
        )

    def row(
        self, title: str, notes: Iterator[Note], on_note: Callable[[], None] | None = None
    ) -> PriorRow:
        """Measures notes; they are heard one after the other and not kept.

        Args:
            title: What the row is called.
            notes: Pairs of MIDI pitch asked for and audio [T] at 16 kHz.
            on_note: Called after each of them.

        Returns:
            Shares, Frechet distance and pitch entropy [nats] of all notes.

        Raises:
            BadValue: There are fewer than two notes.
        """
        asked = []
        timbres = []
        profiles = []
        detected = []
        for pitch, audio in notes:
            asked.append(pitch)
            timbres.append(features.timbre(audio))
            profiles.append(features.profile(audio))
            heard = self.detect(audio, features.RATE)
            detected.append(heard is not None and bool(abs(heard - pitch) <= 0.5))
            if on_note is not None:
                on_note()
        if len(asked) < 2:
            raise BadValue("at least two notes are needed to say how various they are")
        answers = self.listener.pitches(np.stack(profiles))
        named = np.array(self.listener.known_pitches)[answers.argmax(1)]
        places = self.axes.transform(np.stack(timbres))
        mean = answers.mean(0)
        return PriorRow(
            title,
            len(asked),
            self._different(places),
            self._frechet(places),
            Share(sum(detected), len(detected)),
            Share(int((named == np.array(asked)).sum()), len(asked)),
            float(-(mean * np.log(mean + 1e-12)).sum()),
        )

    def _different(self, places: np.ndarray) -> Share:
        known, here = len(self.bins.labels_), len(places)
        k = self.bins.n_clusters
        real, found = (
            np.bincount(self.bins.labels_, minlength=k),
            np.bincount(self.bins.predict(places), minlength=k),
        )
        pooled = (real + found) / (known + here)
        spread = np.sqrt(pooled * (1 - pooled) * (1 / known + 1 / here)) + 1e-12
        return Share(int((np.abs(real / known - found / here) / spread > 1.96).sum()), k)

    def _frechet(self, places: np.ndarray) -> float:
        real = self.axes.transform(self.listener.timbres)
        (a, b), (s, t) = (
            (x.mean(0) for x in (real, places)),
            (np.cov(x, rowvar=False) for x in (real, places)),
        )
        # The trace of the root of s t is the sum of the roots of its eigenvalues, which are not
        # negative but for rounding.
        roots = np.sqrt(np.clip(np.linalg.eigvals(s @ t).real, 0, None))
        return float(((a - b) ** 2).sum() + np.trace(s + t) - 2 * roots.sum())


def made_up(model: NoteModel, pitches: Sequence[int], seed: int = 0) -> Iterator[Note]:
    """A latent drawn from the prior for each pitch, and its note.

    Args:
        model: One that can sample.
        pitches: MIDI pitches asked for.
        seed: Of the draws; the same gives the same latents.

    Yields:
        MIDI pitch and audio [T] at 16 kHz, as the model finishes notes.
    """
    from notebank.audio.resample import resample

    latents = model.sample(len(pitches), seed)
    requests = (NoteRequest(z, pitch, id=i) for i, (z, pitch) in enumerate(zip(latents, pitches)))
    for i, audio in model.decode(requests):
        yield pitches[i], resample(audio, model.info.sample_rate, features.RATE)


def real_notes(data: NSynth, examples: Sequence[Example]) -> Iterator[Note]:
    """The ceiling: real notes that the listener does not know."""
    return ((example.pitch, data.audio(example, features.RATE)) for example in examples)


def drawn_pitches(examples: Sequence[Example], model: NoteModel) -> list[int]:
    """The pitches of the real notes, so that both rows are asked for the same; those that the model
    cannot play are left out."""
    spec = model.info.pitch
    return [e.pitch for e in examples if spec.input == "none" or spec.low <= e.pitch <= spec.high]
