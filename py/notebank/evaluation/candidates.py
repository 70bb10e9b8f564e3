"""Who competes in a table: the model, the floors that it has to beat, and the real notes."""

from collections.abc import Sequence

import numpy as np
import torch

from notebank.audio.specgram import FLOOR, decibels
from notebank.data.nsynth import Example, NSynth
from notebank.evaluation.score import Candidate, Offer, distance, spectrum
from notebank.models.base import NoteModel, NoteRequest


def resynthesis(model: NoteModel, data: NSynth, away: int = 0) -> Candidate:
    """The model's note, its latent from the real note, or from the same instrument `away` semitones off (up, else down)."""
    def offer(example: Example) -> Offer | None:
        source = example if not away else data.neighbour(example, away) or data.neighbour(example, -away)
        if source is None:
            return None
        rate = model.info.sample_rate
        z = model.encode([data.audio(source, rate)], [source.pitch])[0]
        target = data.audio(example)
        samples = model.info.length.fixed or target.size
        (_, audio), = model.decode([NoteRequest(z, example.pitch, example.velocity, samples)])
        magnitudes = getattr(model, "magnitudes", None)
        return Offer(None if magnitudes is None else magnitudes(z, example.pitch, len(spectrum(target))), audio)
    return offer


def neighbour(data: NSynth) -> Candidate:
    """The nearer (in LSD-raw) of the two real notes one semitone away."""
    def offer(example: Example) -> Offer | None:
        found = [other for other in (data.neighbour(example, 1), data.neighbour(example, -1)) if other is not None]
        if not found:
            return None
        target = spectrum(data.audio(example))
        audio = min((data.audio(other) for other in found), key=lambda a: distance(spectrum(a), target) or 0)
        return Offer(spectrum(audio), audio)
    return offer


def mean_spectrum(data: NSynth, examples: Sequence[Example], most: int = 400) -> Candidate:
    """One spectrum for every frame of every note: the mean, in dB, over notes that are not measured."""
    total = torch.zeros(513)
    chosen = data.some(examples, most)
    for example in chosen:
        total += decibels(spectrum(data.audio(example))).mean(0)
    mean = (10 ** (total / max(len(chosen), 1) / 20) - FLOOR).clamp_min(0)
    return lambda example: Offer(mean.expand(len(spectrum(data.audio(example))), -1))


def real(data: NSynth) -> Candidate:
    """The note itself: the ceiling."""
    def offer(example: Example) -> Offer:
        audio = np.asarray(data.audio(example))
        return Offer(spectrum(audio), audio)
    return offer
