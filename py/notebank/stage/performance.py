"""The scripted performance: 20 s that show the instrument, as messages to the patch's public
names."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

SECONDS = 20.0
SCALE = (60, 62, 64, 65, 67, 69, 71, 72)
CHORD = (48, 60, 64, 67)
CORNER_PITCH = 52  # heard before and after the corner gets another sound
MIDDLE, NEAR_NW = (0.5, 0.5), (0.1, 0.1)


@dataclass(frozen=True)
class Message:
    """What is sent when: `at` in seconds since the tape began, `name` a public receiver, `atoms`
    what it gets."""

    at: float
    name: str
    atoms: tuple[float | str, ...]


@dataclass(frozen=True)
class Strike:
    """A note asked for: onset and length [s], pitch 0..127, velocity 1..127; `what` names the
    scene; alone: nothing else sounds."""

    at: float
    seconds: float
    pitch: int
    velocity: int
    what: str
    alone: bool = True


def strikes() -> list[Strike]:
    """All notes, in order of time."""
    scale = [Strike(0.2 + 0.55 * k, 0.22, pitch, 100, "scale") for k, pitch in enumerate(SCALE)]
    chord = [Strike(4.8, 1.5, pitch, 90, "chord", alone=False) for pitch in CHORD]
    circle = [Strike(7.1 + 0.6 * k, 0.26, 60, 100, f"circle {45 * k}°") for k in range(8)]
    corner = [
        Strike(12.1, 0.5, CORNER_PITCH, 100, "before the corner"),
        Strike(13.9, 0.3, CORNER_PITCH, 100, "new corner"),
    ]
    velocity = [
        Strike(14.6 + 0.6 * k, 0.26, 64, value, f"velocity {value}")
        for k, value in enumerate((20, 50, 90, 127))
    ]
    last = [Strike(17.2, 1.5, 36, 110, "note-off at 18.7 s")]
    return [*scale, *chord, *circle, *corner, *velocity, *last]


def places() -> Iterator[tuple[float, float, float]]:
    """(at [s], x, y): once around the pad during the circle, each stop 0.25 s before its note; then
    the NW corner's neighbourhood."""
    yield 0.0, *MIDDLE
    for k in range(8):
        angle = math.tau * k / 8
        yield 6.85 + 0.6 * k, 0.5 + 0.4 * math.sin(angle), 0.5 - 0.4 * math.cos(angle)
    yield 11.7, *NEAR_NW


def messages(new_corner: str) -> list[Message]:
    """The whole performance in order of time; `new_corner` is the sound that comes to the NW corner
    at 12.65 s, time enough to capture its recordings."""
    notes = strikes()
    on = [Message(n.at, "nb-note", (n.pitch, n.velocity)) for n in notes]
    off = [Message(n.at + n.seconds, "nb-note", (n.pitch, 0)) for n in notes]
    moves = [Message(at, "nb-xy", (x, y)) for at, x, y in places()]
    return sorted(
        [*on, *off, *moves, Message(12.65, "nb-corner", (0, new_corner))],
        key=lambda message: message.at,
    )
