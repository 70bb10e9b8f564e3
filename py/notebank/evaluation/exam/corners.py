"""Corners: is an instrument at one of its recorded pitches the recording, and is the way there
smooth?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from notebank.audio.measures.middle import added_beating
from notebank.audio.measures.msmel import RATE
from notebank.audio.measures.noise import redrawn
from notebank.evaluation.detectors import Detector
from notebank.evaluation.exam import figures
from notebank.evaluation.exam import foreign as others
from notebank.evaluation.exam.figures import Figures
from notebank.evaluation.exam.instruments import Instrument
from notebank.evaluation.exam.player import Player
from notebank.evaluation.exam.resynthesis import resynthesised
from notebank.evaluation.exam.sound import Sound
from notebank.notes import midi_to_hz

WEIGHTS = (0.5, 0.75, 0.9, 31 / 32, 1.0)  # of the corner, the rest another's
FLOOR = "floor: the recording, its noise drawn anew"
ANALYSIS = "partials and noise bands of the recording, no network"
SLACK = 0.01  # dB that a distance may rise on the way and still fall
Foreign = Mapping[str, Mapping[tuple[str, int], Path]]  # title: files


@dataclass(frozen=True)
class Place:
    """A note of the exam: where the corner is measured."""

    instrument: Instrument
    pitch: int

    @property
    def name(self) -> str:
        return f"{self.instrument.name} {self.pitch}"


@dataclass(frozen=True)
class Corner:
    """rows: figures of each candidate by its title; way: msmel to the recording at WEIGHTS;
    beating: added beating there [dB]; sounds: what was heard, 44.1 kHz."""

    place: Place
    rows: dict[str, Figures]
    way: list[float]
    beating: list[float | None]
    sounds: dict[str, np.ndarray]

    @property
    def falls(self) -> bool:
        """Whether the distance falls all the way to the corner."""
        return bool(np.all(np.diff(self.way) <= SLACK))


def measure(
    player: Player,
    name: str,
    place: Place,
    other: Instrument,
    foreign: Foreign,
    detect: Detector,
) -> Corner:
    """Measures one note.

    Args:
        player: The model.
        name: What the tables call it.
        place: The recorded note.
        other: The instrument that the way comes from.
        foreign: Files of other makers, by title.
        detect: Who says whether notes are in tune.

    Returns:
        The figures of the model as it plays, of its network alone, of that in the recording's
        phases where it can be, of the floor and of foreigners.
    """
    one, pitch = place.instrument, place.pitch
    real = Sound(one.recording(pitch))
    samples, f0 = real.audio.size, fundamental(real, pitch, detect)
    heard = {
        f"{name}, as played": lambda: player.play([one], [1.0], pitch, samples),
        f"{name}, the network alone": lambda: player.network(one, pitch, samples),
        f"{name}, the network in phase": lambda: (
            player.network(one, pitch, samples, in_phase=True) if player.tells_phases else None
        ),
        ANALYSIS: lambda: resynthesised(real.audio, pitch),
        FLOOR: lambda: redrawn(real.audio, RATE),
        **{title: _foreign(files, place) for title, files in foreign.items()},
    }
    sounds = {title: audio for title, make in heard.items() if (audio := make()) is not None}
    rows = {
        title: figures.figures(Sound(audio), real, pitch, f0, detect)
        for title, audio in sounds.items()
    }
    path = [
        *(Sound(player.play([one, other], [w, 1 - w], pitch, samples)) for w in WEIGHTS[:-1]),
        Sound(sounds[f"{name}, as played"]),
    ]
    return Corner(
        place,
        rows,
        [real.msmel(sound) for sound in path],
        [added_beating(sound.audio, [real.audio], RATE, f0) for sound in path],
        {"recording": real.audio, **sounds},
    )


def fundamental(real: Sound, pitch: int, detect: Detector) -> float:
    """The fundamental [Hz] of a recording: as detected, if that is the named pitch."""
    heard = detect(real.audio, RATE)
    off = heard is None or abs(heard - pitch) > figures.IN_TUNE
    return float(midi_to_hz(float(pitch if off or heard is None else heard)))


def places(player: Player, instruments: Sequence[Instrument], count: int) -> Iterator[Place]:
    """At most `count` notes of each instrument, spread over those that the model plays."""
    for one in instruments:
        playable = [pitch for pitch in one.pitches if player.plays(pitch)]
        if playable:
            yield from (Place(one, pitch) for pitch in one.without(playable).spread(count))


def _foreign(
    files: Mapping[tuple[str, int], Path], place: Place
) -> Callable[[], np.ndarray | None]:
    def make() -> np.ndarray | None:
        path = files.get((place.instrument.name, place.pitch))
        return None if path is None else others.note(path, place.instrument, place.pitch)

    return make
