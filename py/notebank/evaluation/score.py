"""How near a candidate comes to real notes: log-spectral distances and pitch.

LSD-raw and LSD-60 are `specgram.frame_distance` at scale 1 and FULL_SCALE: rms over bins, mean over frames, then over notes.
A note is off pitch when it lies over 50 cents from the detector's answer on the REAL note; notes whose real recording the
detector reads over 50 cents off the nominal pitch are left out, and counted.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from notebank.audio.pitch import detect
from notebank.audio.specgram import FULL_SCALE, frame_distance
from notebank.audio.stft import Stft
from notebank.data.nsynth import Example, NSynth
from notebank.evaluation.share import Share

RATE = 16000
STFT = Stft(1024)
OFF = 0.5  # semitones
FIGURES = ("lsd_mag", "lsd_audio", "lsd60_mag", "lsd60_audio")


@dataclass(frozen=True)
class Offer:
    """What a candidate puts in a real note's place: magnitudes [frames, bins], audio [T], or both."""

    magnitude: Tensor | None = None
    audio: np.ndarray | None = None


Candidate = Callable[[Example], Offer | None]


@dataclass(frozen=True)
class NoteScore:
    """One note's figures [dB]; `off` is None where the note does not count for pitch, `pitch` what was heard (MIDI)."""

    name: str
    lsd_mag: float | None
    lsd_audio: float | None
    lsd60_mag: float | None
    lsd60_audio: float | None
    pitch: float | None
    off: bool | None


@dataclass(frozen=True)
class Row:
    """The figures of one candidate over many notes."""

    title: str
    scores: tuple[NoteScore, ...]

    def mean(self, figure: str) -> float | None:
        """Mean of a distance over the notes that have it."""
        values = [value for score in self.scores if (value := getattr(score, figure)) is not None]
        return float(np.mean(values)) if values else None

    @property
    def off_pitch(self) -> Share:
        """Share of notes off pitch."""
        counted = [score.off for score in self.scores if score.off is not None]
        return Share(sum(counted), len(counted))

    def summary(self) -> dict:
        """The row as JSON, without its notes."""
        means = {figure: self.mean(figure) for figure in FIGURES}
        return {"title": self.title, "notes": len(self.scores), **means, "off_pitch": self.off_pitch.hits,
                "pitch_counted": self.off_pitch.total, "off_pitch_95": self.off_pitch.interval()}

    def notes(self) -> dict[str, dict]:
        """Each note's figures by its name, as JSON, to 0.001."""
        return {score.name: {**{figure: _rounded(getattr(score, figure)) for figure in (*FIGURES, "pitch")}, "off": score.off}
                for score in self.scores}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


class Ruler:
    """Measures candidates against the notes of a data set."""

    def __init__(self, data: NSynth):
        self.data = data
        self.heard = lru_cache(maxsize=None)(self._heard)

    def _heard(self, example: Example) -> float | None:
        """What the detector hears in the real note, None if that is wrong or nothing."""
        pitch = detect(self.data.audio(example), RATE)
        return pitch if pitch is not None and abs(pitch - example.pitch) <= OFF else None

    def row(self, title: str, candidate: Candidate, examples: Iterable[Example], on_note: Callable[[], None] | None = None) -> Row:
        """Measures a candidate; notes that it has nothing for are not in the row."""
        scores = []
        for example in examples:
            offer = candidate(example)
            if offer is not None:
                scores.append(self.score(example, offer))
            if on_note is not None:
                on_note()
        return Row(title, tuple(scores))

    def score(self, example: Example, offer: Offer) -> NoteScore:
        """Measures one note."""
        target = spectrum(self.data.audio(example))
        audible = None if offer.audio is None else spectrum(offer.audio)
        heard, pitch, off = self.heard(example), None, None
        if offer.audio is not None and heard is not None:
            pitch = detect(offer.audio, RATE)
            off = pitch is None or bool(abs(pitch - heard) > OFF)
            pitch = None if pitch is None else float(pitch)
        return NoteScore(example.name, distance(offer.magnitude, target), distance(audible, target),
                         distance(offer.magnitude, target, FULL_SCALE), distance(audible, target, FULL_SCALE), pitch, off)


def spectrum(audio: np.ndarray) -> Tensor:
    """|X| [frames, bins] of audio [T]."""
    return STFT.forward(torch.from_numpy(np.asarray(audio, np.float32))).abs()


def distance(magnitude: Tensor | None, target: Tensor, scale: float = 1.0) -> float | None:
    """Mean log-spectral distance [dB] of two spectra, over the frames that both have."""
    if magnitude is None:
        return None
    frames = min(len(magnitude), len(target))
    return float(frame_distance(magnitude[:frames], target[:frames], scale).mean())
