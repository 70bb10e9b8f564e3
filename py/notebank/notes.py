"""Notes and pitches in MIDI's terms, and the loops of notes."""

import math
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from notebank.errors import BadValue

if TYPE_CHECKING:
    import numpy as np

Number = TypeVar("Number", float, "np.ndarray")

LOWEST, HIGHEST = 0, 127
DEFAULT_PITCHES = tuple(range(36, 85, 4))


@dataclass(frozen=True)
class Note:
    """A note asked for: pitch 0..127 (60 = middle C), velocity 1..127, length in seconds (> 0)."""

    pitch: int
    velocity: int = 100
    seconds: float = 4.0

    def __post_init__(self) -> None:
        check_pitch(self.pitch)
        if not 1 <= self.velocity <= 127:
            raise BadValue(f"velocity {self.velocity} is outside 1..127")
        if not (math.isfinite(self.seconds) and self.seconds > 0):
            raise BadValue(f"a note cannot last {self.seconds} s: give a length above 0")


@dataclass(frozen=True)
class Loop:
    """How a note goes on while its key is held: where its loop lies, and its decay.

    start: First sample of the loop. length: Its samples, whole periods, with the crossfade baked
    in; 0 = no loop. slope: What the level of a looped note does by itself [dB/s]: 0 stays, below 0
    dies away.
    """

    start: int = 0
    length: int = 0
    slope: float = 0.0

    def __post_init__(self) -> None:
        if self.start < 0 or self.length < 0 or not -1000 <= self.slope <= 0:
            raise BadValue(
                "a loop starts at sample 0 or later, has 0 samples or more and a slope of "
                f"-1000..0 dB/s, not {self.start}, {self.length} and {self.slope:g}"
            )

    def __bool__(self) -> bool:
        return self.length > 0

    def gain(self, seconds: Number) -> Number:
        """How loud a looped note is so many seconds after its loop's start, by its slope."""
        return 10.0 ** (self.slope / 20 * seconds)

    def check(self, samples: int) -> "Loop":
        """This loop, if it lies in a note of that many samples, guards left out; else BadValue."""
        if self and not 1 <= self.start <= samples - 2 - self.length:
            raise BadValue(
                f"a loop of {self.length} samples from {self.start} on does not lie between "
                f"the guards of a note of {samples} samples"
            )
        return self


NO_LOOP = Loop()


def default_seed(pitch: float) -> int:
    """The seed of a note for which none was asked: 0..2^31-1, from the pitch alone.

    So all places of the pad draw the same random numbers, and neighbours differ by their latents
    only. Nothing hangs on a latent's last bits, which differ between processors and thread counts.

    >>> default_seed(60) == default_seed(60.0) != default_seed(61)
    True
    """
    return zlib.crc32(struct.pack("<d", pitch)) >> 1


def check_pitch(pitch: float) -> float:
    """Returns `pitch` if it is a MIDI pitch 0..127, else raises BadValue."""
    if not LOWEST <= pitch <= HIGHEST:  # false for NaN too
        raise BadValue(f"pitch {pitch} is outside {LOWEST}..{HIGHEST}")
    return pitch


def midi_to_hz(pitch: Number) -> Number:
    """Frequency [Hz] of a MIDI pitch, or of an array of them (equal temperament, A4 = 69 = 440
    Hz)."""
    return 440.0 * 2.0 ** ((pitch - 69) / 12)


def hz_to_midi(hz: float) -> float:
    """MIDI pitch (float) of a frequency [Hz] above 0."""
    if not hz > 0:
        raise BadValue(f"a pitch needs a frequency above 0 Hz, got {hz}")
    return 69 + 12 * math.log2(hz / 440.0)


def parse_pitches(text: str) -> tuple[int, ...]:
    """Pitches from text, sorted, each once: `60`, `36,40,48`, `36:84:4` (84 included), or a mix of
    these.

    >>> parse_pitches("36:48:4,72")
    (36, 40, 44, 48, 72)
    """
    pitches: set[int] = set()
    for item in str(text).split(","):
        try:
            first, *rest = (int(part) for part in item.split(":"))
        except ValueError:
            raise BadValue(f"'{item}' is no pitch: write 60, 36,40,48 or 36:84:4") from None
        if len(rest) > 2 or (len(rest) == 2 and rest[1] < 1):
            raise BadValue(
                f"'{item}' is no range of pitches: write first:last or first:last:step, "
                "step at least 1"
            )
        last = rest[0] if rest else first
        pitches.update(range(first, last + 1, rest[1] if len(rest) == 2 else 1))
    if not pitches:
        raise BadValue(f"'{text}' holds no pitch: write 60, 36,40,48 or 36:84:4")
    return tuple(int(check_pitch(p)) for p in sorted(pitches))


def nearest(pitch: float, pitches: "list[int] | tuple[int, ...]") -> int:
    """The nearest of `pitches`; a tie goes to the lower one, as in the Open NSynth Super and the
    course patches."""
    if not pitches:
        raise BadValue("there are no pitches to choose the nearest from")
    return min(pitches, key=lambda p: (abs(p - pitch), p))


def around(pitch: float, pitches: "list[int] | tuple[int, ...]") -> dict[int, float]:
    """How much each of the two `pitches` around `pitch` counts: the nearer the more, in semitones,
    1 together. One alone where it is met exactly, or where `pitch` lies beyond the outer ones.

    >>> around(61, [48, 60, 64]), around(60, [48, 60, 64]), around(30, [48, 60, 64])
    ({60: 0.75, 64: 0.25}, {60: 1.0}, {48: 1.0})
    """
    below = max((p for p in pitches if p <= pitch), default=None)
    above = min((p for p in pitches if p >= pitch), default=None)
    if below is None or above is None or below == above:
        return {nearest(pitch, pitches): 1.0}
    share = (pitch - below) / (above - below)
    return {below: 1 - share, above: share}
