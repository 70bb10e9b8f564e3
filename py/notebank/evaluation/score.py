"""How near a candidate comes to real notes: log-spectral distances and pitch.

LSD-raw and LSD-60 are `specgram.frame_distance` at scale 1 and FULL_SCALE: rms over bins, mean over
frames, then over notes. `scales` is LSD-60 of the wave, averaged over five transform sizes (a short
one hears attacks, a long one partials); `mel` the mean difference of 80 mel bands, floored at -60
dB too. A note is off pitch when it lies over 50 cents from the detector's answer on the REAL note;
notes whose real recording the detector reads over 50 cents off the nominal pitch are left out, and
counted.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from notebank.audio.pitch import detect
from notebank.audio.specgram import FULL_SCALE, decibels, frame_distance
from notebank.audio.stft import Stft
from notebank.data.nsynth import Example, NSynth
from notebank.evaluation.features import mel_matrix, timbre
from notebank.evaluation.share import Share

if TYPE_CHECKING:
    from notebank.evaluation.detectors import Detector
    from notebank.evaluation.listener import Listener

RATE = 16000
OFF = 0.5  # semitones
SIZES = (256, 512, 1024, 2048, 4096)
MEL_BANDS = 80
FIGURES = ("lsd_mag", "lsd_audio", "lsd60_mag", "lsd60_audio", "scales", "mel")
SHARES = ("off", "octave", "instrument", "family", "retrieved")
RESAMPLES = 1000  # of the bootstrap


@dataclass(frozen=True)
class Offer:
    """What a candidate puts in a real note's place: magnitudes [frames, bins], audio [T], or
    both."""

    magnitude: Tensor | None = None
    audio: np.ndarray | None = None


Candidate = Callable[[Example], Offer | None]


@dataclass(frozen=True)
class NoteScore:
    """One note's figures [dB]; `off` is None where the note does not count for pitch, `pitch` what
    was heard (MIDI); `octave`: it is off by octaves; `instrument`, `family`, `retrieved`: whether a
    listener hears the right one (None: nobody listened).
    """

    example: Example
    lsd_mag: float | None
    lsd_audio: float | None
    lsd60_mag: float | None
    lsd60_audio: float | None
    scales: float | None
    mel: float | None
    pitch: float | None
    off: bool | None
    octave: bool | None
    instrument: bool | None = None
    family: bool | None = None
    retrieved: bool | None = None


@dataclass(frozen=True)
class Row:
    """The figures of one candidate over many notes."""

    title: str
    scores: tuple[NoteScore, ...]

    def mean(self, figure: str) -> float | None:
        """Mean of a distance over the notes that have it."""
        values = [value for score in self.scores if (value := getattr(score, figure)) is not None]
        return float(np.mean(values)) if values else None

    def interval(self, figure: str) -> tuple[float, float] | None:
        """95 % interval of the mean: the bootstrap over instruments, since notes of one instrument
        are no independent witnesses."""
        groups: dict[str, list[float]] = {}
        for score in self.scores:
            if (value := getattr(score, figure)) is not None:
                groups.setdefault(score.example.instrument, []).append(value)
        if not groups:
            return None
        sums, counts = np.array([[sum(values), len(values)] for values in groups.values()]).T
        drawn = np.random.default_rng(0).integers(0, len(sums), (RESAMPLES, len(sums)))
        low, high = np.percentile(sums[drawn].sum(1) / counts[drawn].sum(1), (2.5, 97.5))
        return float(low), float(high)

    def share(self, figure: str) -> Share:
        """Share of notes where `off`, `octave`, `instrument`, `family` or `retrieved` is true, of
        those where it is known."""
        known = [value for score in self.scores if (value := getattr(score, figure)) is not None]
        return Share(sum(known), len(known))

    def summary(self) -> dict:
        """The row as JSON, without its notes."""
        means = {figure: self.mean(figure) for figure in FIGURES}
        intervals = {f"{figure}_95": self.interval(figure) for figure in FIGURES}
        shares = {
            figure: {"hits": share.hits, "of": share.total, "interval_95": share.interval()}
            for figure in SHARES
            if (share := self.share(figure)).total
        }
        return {"title": self.title, "notes": len(self.scores), **means, **intervals, **shares}

    def notes(self) -> dict[str, dict]:
        """Each note's figures by its name, as JSON, to 0.001."""
        return {
            score.example.name: {
                **{figure: _rounded(getattr(score, figure)) for figure in (*FIGURES, "pitch")},
                **{
                    figure: getattr(score, figure)
                    for figure in SHARES
                    if getattr(score, figure) is not None
                },
            }
            for score in self.scores
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


class Ruler:
    """Measures candidates against the notes of a data set; with a listener, also what it takes them
    for. detector: who says what pitch they have; None: `audio.pitch`."""

    def __init__(
        self,
        data: NSynth,
        listener: "Listener | None" = None,
        detector: "Detector | None" = None,
    ):
        self.data, self.listener = data, listener
        self.detect = detector or detect
        self.heard = lru_cache(maxsize=None)(self._heard)

    def _heard(self, example: Example) -> float | None:
        """What the detector hears in the real note, None if that is wrong or nothing."""
        pitch = self.detect(self.data.audio(example), RATE)
        return pitch if pitch is not None and abs(pitch - example.pitch) <= OFF else None

    def row(
        self,
        title: str,
        candidate: Candidate,
        examples: Iterable[Example],
        on_note: Callable[[], None] | None = None,
    ) -> Row:
        """Measures a candidate; notes that it has nothing for are not in the row.

        Args:
            title: What the row is called.
            candidate: What is put in the place of each note.
            examples: The real notes.
            on_note: Called after each of them.

        Returns:
            The figures of each note; with a listener, also what it takes the candidate's audio for.
        """
        scores, pictures = [], []
        for example in examples:
            offer = candidate(example)
            if offer is not None:
                scores.append(self.score(example, offer))
                pictures.append(
                    None if offer.audio is None or self.listener is None else timbre(offer.audio)
                )
            if on_note is not None:
                on_note()
        return Row(title, tuple(self._listened(scores, pictures)))

    def _listened(
        self, scores: list[NoteScore], pictures: list[np.ndarray | None]
    ) -> list[NoteScore]:
        heard = [i for i, picture in enumerate(pictures) if picture is not None]
        if self.listener is None or not heard:
            return scores
        stack = np.stack([pictures[i] for i in heard])  # type: ignore[misc]
        answers = zip(
            heard,
            self.listener.instruments(stack),
            self.listener.families(stack),
            self.listener.nearest(stack),
        )
        scores = list(scores)
        for i, instrument, family, nearest in answers:
            truth = scores[i].example
            scores[i] = replace(
                scores[i],
                instrument=instrument == truth.instrument,
                family=family == truth.family,
                retrieved=nearest.instrument == truth.instrument,
            )
        return scores

    def score(self, example: Example, offer: Offer) -> NoteScore:
        """Measures one note."""
        real = self.data.audio(example)
        target = spectrum(real)
        audible = None if offer.audio is None else spectrum(offer.audio)
        heard = self.heard(example)
        pitch = None
        off = None
        octave = None
        if offer.audio is not None and heard is not None:
            found = self.detect(offer.audio, RATE)
            pitch = None if found is None else float(found)
            off = pitch is None or bool(abs(pitch - heard) > OFF)
            octave = bool(off and pitch is not None and abs((pitch - heard + 6) % 12 - 6) <= OFF)
        return NoteScore(
            example,
            distance(offer.magnitude, target),
            distance(audible, target),
            distance(offer.magnitude, target, FULL_SCALE),
            distance(audible, target, FULL_SCALE),
            scales(offer.audio, real),
            mel(audible, target),
            pitch,
            off,
            octave,
        )


def spectrum(audio: np.ndarray, n_fft: int = 1024) -> Tensor:
    """|X| [frames, bins] of audio [T]."""
    return Stft(n_fft).forward(torch.from_numpy(np.asarray(audio, np.float32))).abs()


def distance(magnitude: Tensor | None, target: Tensor, scale: float = 1.0) -> float | None:
    """Mean log-spectral distance [dB] of two spectra, over the frames that both have.

    Args:
        magnitude: |X| [frames, bins], or None.
        target: |X| [frames, bins] of the real note.
        scale: Magnitude that counts as 0 dB: 1 gives LSD-raw, FULL_SCALE LSD-60 (`specgram`).

    Returns:
        The distance, or None without a magnitude.
    """
    if magnitude is None:
        return None
    frames = min(len(magnitude), len(target))
    return float(frame_distance(magnitude[:frames], target[:frames], scale).mean())


def scales(audio: np.ndarray | None, real: np.ndarray) -> float | None:
    """LSD-60 of two waves [dB], the mean over SIZES. A full-scale sine reads n_fft / 4."""
    if audio is None:
        return None
    return float(np.mean([distance(spectrum(audio, n), spectrum(real, n), n / 4) for n in SIZES]))


def mel(magnitude: Tensor | None, target: Tensor) -> float | None:
    """Mean absolute difference [dB] of two spectra in MEL_BANDS bands, over the frames that both
    have."""
    if magnitude is None:
        return None
    frames, matrix = min(len(magnitude), len(target)), mel_matrix(MEL_BANDS, 1024).T
    bands = (decibels(spectra[:frames] @ matrix, FULL_SCALE) for spectra in (magnitude, target))
    return float((next(bands) - next(bands)).abs().mean())
