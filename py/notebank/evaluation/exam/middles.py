"""Middles: is what lies between two instruments one new sound?"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np

from notebank.audio.measures import attack, decay, middle
from notebank.audio.measures.centroid import centroid
from notebank.audio.measures.msmel import RATE
from notebank.errors import BadValue
from notebank.evaluation.exam.instruments import Instrument
from notebank.evaluation.exam.player import Player
from notebank.evaluation.exam.sound import Sound, fit
from notebank.evaluation.exam.textbook import analysed, morphed
from notebank.notes import midi_to_hz

MIXES = (0.0, 0.25, 0.5, 0.75, 1.0)
HALF = MIXES.index(0.5)
SECONDS = 2.0
# ms: of rises under 20 ms five draws of noise move one place by 0.6 (median), in one of ten by 1.6
APART_MS = 1.5
CROSSFADE, TEXTBOOK = "crossfade of the recordings", "textbook morph of partials"


@dataclass(frozen=True)
class Middle:
    """Of one candidate between two instruments: superposition S; coherence over the ends' own;
    beating added to the ends' [dB]; hole at 0.5 [dB]; ends: their distance over the recordings';
    detour over 0.5, 1 = straight between the recordings; centroid, rise, decay: whether they go one
    way (None: the ends nearly agree)."""

    superposition: float
    coherence: float
    beating: float | None
    hole: float
    ends: float
    detour: float
    centroid: bool | None
    rise: bool | None
    decay: bool | None

    def to_json(self) -> dict:
        return asdict(self)


@dataclass(frozen=True)
class Pair:
    """rows: figures of each candidate by its title; sounds: what was heard at MIXES, 44.1 kHz."""

    ends: tuple[Instrument, Instrument]
    pitch: int
    rows: dict[str, Middle]
    sounds: dict[str, list[np.ndarray]]

    @property
    def name(self) -> str:
        return f"{self.ends[0].name} + {self.ends[1].name}, {self.pitch}"


def measure(
    player: Player, name: str, ends: tuple[Instrument, Instrument], seconds: float = SECONDS
) -> Pair:
    """Measures the way between two instruments, at the pitch that suits both.

    Args:
        player: The model.
        name: What the tables call it.
        ends: The instruments.
        seconds: Length of the notes.

    Returns:
        Figures of the model, of a crossfade and of a textbook morph.
    """
    pitch, samples = common_pitch(ends, player), round(seconds * RATE)
    a, b = (fit(one.resampled(pitch), samples) for one in ends)
    first, second = (analysed(audio, pitch) for audio in (a, b))
    heard = {
        name: [player.play(ends, [1 - mix, mix], pitch, samples) for mix in MIXES],
        CROSSFADE: [((1 - mix) * a + mix * b).astype(np.float32) for mix in MIXES],
        TEXTBOOK: [morphed(first, second, mix) for mix in MIXES],
    }
    real = Sound(a), Sound(b)
    rows = {
        title: figures(sounds, real, float(midi_to_hz(pitch))) for title, sounds in heard.items()
    }
    return Pair(ends, pitch, rows, {"recordings": [a, b], **heard})


def figures(way: Sequence[np.ndarray], real: tuple[Sound, Sound], f0: float) -> Middle:
    """The figures of a way between two sounds.

    Args:
        way: Audio [T] at 44.1 kHz at each of MIXES.
        real: Recordings of both ends, at the same pitch.
        f0: Their fundamental [Hz].

    Returns:
        The figures; superposition and coherence are against the way's own ends.
    """
    a, half, b = (Sound(way[i]) for i in (0, HALF, -1))
    apart = max(real[0].msmel(real[1]), 1e-9)
    own = (middle.coherence(a.audio, RATE, f0) + middle.coherence(b.audio, RATE, f0)) / 2
    return Middle(
        middle.superposition(half.audio, a.audio, b.audio),
        middle.coherence(half.audio, RATE, f0) / own,
        middle.added_beating(half.audio, [a.audio, b.audio], RATE, f0),
        middle.hole(half.audio, a.audio, b.audio, RATE),
        a.msmel(b) / apart,
        (real[0].msmel(half) + real[1].msmel(half)) / apart,
        *(
            middle.monotone([measure(audio, RATE) for audio in way], least=least)
            for measure, least in ((centroid, 0.0), (attack.rise, APART_MS), (decay.decay, 0.0))
        ),
    )


def common_pitch(ends: tuple[Instrument, Instrument], player: Player) -> int:
    """The pitch to which both have to be moved least: the larger of the two ways counts, then
    their sum, then the distance from C4."""

    def moved(pitch: int) -> tuple[int, int, int]:
        ways = [abs(one.nearest(pitch) - pitch) for one in ends]
        return max(ways), sum(ways), abs(pitch - 60)

    playable = [pitch for pitch in range(128) if player.plays(pitch)]
    if not playable:
        raise BadValue("the model plays no pitch at all")
    return min(playable, key=moved)
