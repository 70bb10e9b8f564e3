"""Who competes in a table: the model, the floors that it has to beat, and the real notes."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import torch

from notebank.audio.resample import resample
from notebank.audio.specgram import FLOOR, decibels
from notebank.data.nsynth import Example, NSynth
from notebank.evaluation.score import RATE, Candidate, Offer, distance, spectrum
from notebank.models.base import NoteModel, NoteRequest


def resynthesis(model: NoteModel, data: NSynth, away: int = 0) -> Candidate:
    """The model's note, made from the latent of a recording.

    A note of a model that does not keep levels is brought to the real note's peak.

    Args:
        model: One that can encode.
        data: The real notes.
        away: Semitones from the real note to the recording of the same instrument whose latent is
            taken, up, else down; 0: that of the real note itself.

    Returns:
        A candidate. It has audio [T] at 16 kHz, and magnitudes [frames, bins] where the model has
        `magnitudes`; nothing for notes without a recording so far away.
    """

    def offer(example: Example) -> Offer | None:
        source = (
            example if not away else data.neighbour(example, away) or data.neighbour(example, -away)
        )
        if source is None:
            return None
        rate = model.info.sample_rate
        z = model.encode([data.audio(source, rate)], [source.pitch])[0]
        target = data.audio(example)
        samples = model.info.length.fixed or round(target.size * rate / RATE)
        ((_, audio),) = model.decode([NoteRequest(z, example.pitch, example.velocity, samples)])
        magnitudes = getattr(model, "magnitudes", None)
        predicted = (
            None if magnitudes is None else magnitudes(z, example.pitch, len(spectrum(target)))
        )
        audio = resample(audio, rate, RATE)
        # then a note is played at the recording's peak, as render/ does it
        if not model.keeps_level:
            audio = audio * (np.abs(target).max() / max(np.abs(audio).max(), 1e-9))
            predicted = (
                None
                if predicted is None
                else predicted * (spectrum(target).max() / predicted.max())
            )
        return Offer(predicted, audio)

    return offer


def neighbour(data: NSynth) -> Candidate:
    """The nearer (in LSD-raw) of the two real notes one semitone away."""

    def offer(example: Example) -> Offer | None:
        found = [
            other
            for other in (data.neighbour(example, 1), data.neighbour(example, -1))
            if other is not None
        ]
        if not found:
            return None
        target = spectrum(data.audio(example))
        audio = min(
            (data.audio(other) for other in found), key=lambda a: distance(spectrum(a), target) or 0
        )
        return Offer(spectrum(audio), audio)

    return offer


def oracle(data: NSynth, training: Sequence[Example], reach: int = 1) -> Candidate:
    """Of all training notes near the real one's pitch the nearest in LSD-raw.

    It is what a perfect memory of the training set would answer, told the answer.

    Args:
        data: The real notes.
        training: The notes that are remembered.
        reach: Semitones that they may be away where none was trained at the very pitch.

    Returns:
        A candidate with audio [T] at 16 kHz and magnitudes [frames, bins]; it has nothing where no
        training note is near.
    """

    @lru_cache(maxsize=1)
    def memory(pitch: int) -> tuple[list[Example], torch.Tensor]:
        near = [e for e in training if e.pitch == pitch] or [
            e for e in training if abs(e.pitch - pitch) <= reach
        ]
        spectra = [decibels(spectrum(data.audio(e))) for e in near]
        frames = min((len(s) for s in spectra), default=0)
        return near, torch.stack([s[:frames] for s in spectra]) if near else torch.zeros(0)

    def offer(example: Example) -> Offer | None:
        near, known = memory(example.pitch)
        if not near:
            return None
        target = decibels(spectrum(data.audio(example)))
        frames = min(len(target), known.shape[1])
        far = torch.stack(
            [(one[:frames] - target[:frames]).square().mean(-1).sqrt().mean() for one in known]
        )
        audio = data.audio(near[int(far.argmin())])
        return Offer(spectrum(audio), audio)

    return offer


def mean_spectrum(data: NSynth, examples: Sequence[Example], most: int = 400) -> Candidate:
    """One spectrum for every frame of every note: the mean, in dB, over notes not measured.

    Args:
        data: The real notes.
        examples: Those that the mean is over.
        most: At most so many of them, drawn at random, always the same.

    Returns:
        A candidate with magnitudes [frames, 513], without audio.
    """
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
