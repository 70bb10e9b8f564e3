"""Pitch transfer: at a pitch without a recording, is the model nearer to the real note than a
sampler is?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from notebank.audio.measures.msmel import RATE
from notebank.evaluation.exam.instruments import Instrument
from notebank.evaluation.exam.player import Player
from notebank.evaluation.exam.sound import Sound, fit
from notebank.evaluation.exam.textbook import transposed
from notebank.evaluation.share import Share

SECONDS = 2.0
STEPS = ((1, 1), (2, 2), (3, 3), (4, 6))  # semitones, from..to
SAMPLER, PARAMETERS = "sampler: the nearest, resampled", "parameters transposed, no network"
NEIGHBOUR = "a real note 1 semitone off"
MEASURES = ("msmel", "attack")


@dataclass(frozen=True)
class Target:
    """A recorded note that nobody may use; far: semitones to the nearest that may be used, which
    `instrument` holds."""

    whole: Instrument
    pitch: int
    far: int

    @property
    def instrument(self) -> Instrument:
        """What is left: the recordings at least `far` semitones away."""
        return self.whole.without(
            [p for p in self.whole.pitches if abs(p - self.pitch) >= self.far]
        )

    @property
    def name(self) -> str:
        return f"{self.whole.name} {self.pitch}, {self.far} off"


@dataclass(frozen=True)
class Attempt:
    """distances: msmel and attack [dB] of each candidate by its title; sounds: alike, and the
    recording's."""

    target: Target
    distances: dict[str, dict[str, float]]
    sounds: dict[str, np.ndarray]


def targets(player: Player, instruments: Sequence[Instrument], count: int) -> Iterator[Target]:
    """At most `count` targets for each of STEPS, the instruments in turn, spread over pitches."""
    for low, high in STEPS:
        queues = [_targets(player, one, low, high) for one in instruments]
        found = [
            target for turn in range(count) for queue in queues for target in queue[turn : turn + 1]
        ]
        yield from found[:count]


def _targets(player: Player, one: Instrument, low: int, high: int) -> list[Target]:
    """Those of one instrument, in an order whose every beginning is spread."""
    there = [
        Target(one, pitch, far)
        for pitch in one.pitches
        if player.plays(pitch)
        for far in range(low, high + 1)
        if any(abs(other - pitch) == far for other in one.pitches)
    ]
    return [there[i] for i in np.random.default_rng(0).permutation(len(there))]


def measure(player: Player, name: str, target: Target, seconds: float = SECONDS) -> Attempt:
    """Measures one target; all candidates are brought to its level.

    Args:
        player: The model.
        name: What the tables call it.
        target: The note wanted.
        seconds: How much of it counts, at most.

    Returns:
        Distances of sampler, model, transposed parameters, and of a real note beside it if there
        is one.
    """
    left, pitch = target.instrument, target.pitch
    real = Sound(target.whole.recording(pitch)[: round(seconds * RATE)])
    samples, source = real.audio.size, left.nearest(pitch)
    heard = {
        SAMPLER: left.resampled(pitch),
        name: player.play([left], [1.0], pitch, samples),
        PARAMETERS: transposed(left.recording(source), source, pitch),
    }
    beside = next((p for p in (pitch - 1, pitch + 1) if p in target.whole.pitches), None)
    if beside is not None:
        heard[NEIGHBOUR] = target.whole.recording(beside)
    sounds = {title: Sound(fit(audio, samples)).as_loud_as(real) for title, audio in heard.items()}
    distances = {
        title: {"msmel": real.msmel(sound), "attack": real.attack(sound)}
        for title, sound in sounds.items()
    }
    listened = {title: sound.audio for title, sound in sounds.items()}
    return Attempt(target, distances, {"recording": real.audio, **listened})


def beats(attempts: Sequence[Attempt], one: str, other: str, measure: str) -> Share:
    """In how many attempts `one` is nearer to the real note than `other`, by one of MEASURES."""
    both = [a.distances for a in attempts if one in a.distances and other in a.distances]
    return Share(sum(d[one][measure] < d[other][measure] for d in both), len(both))


def between(attempts: Sequence[Attempt], step: tuple[int, int]) -> list[Attempt]:
    """The attempts whose nearest recording is so many semitones off."""
    return [a for a in attempts if step[0] <= a.target.far <= step[1]]
