"""The loop of the Open NSynth Super: one pair of points for all sounds, between which a held note
is read forwards and backwards; and the pair that suits a bank best.

A head that reaches a turning point fades out, reading on, while another one fades in: forwards it
begins at the loop's start, backwards at its end. The arithmetic is that of the device's sampler, as
measured; how a bank sounds on it, `tests/bank/device.py` plays.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from notebank.bank.bank import NoteBank

LOOP = (0.2, 0.41)  # start and end, fractions of the note, where nobody says others
CROSSFADE = 4000  # samples: of the bank between turning points, of the output while it lasts
SHORTEST = 100  # samples of a loop
OUTPUT_RATE = 48000  # [Hz]

LEAST_S = 0.7  # of a loop: shorter ones are heard to come again and again
WINDOW_S = 0.1  # in which a level is measured
STRUCK_S = 0.25  # after which a sustaining note has its level
FALL_DB = 6.0  # what a sustaining note falls at most, from its loudest to LATE
LATE = 0.6  # of the note
NOTES = 24  # that a pair is chosen by
TRIED = 96  # that are looked at for them
POINTS = 250  # of a crossfade at which its level is measured
STARTS = np.arange(0.1, 0.6, 0.02)
ENDS = np.arange(0.25, 0.95, 0.03)


@dataclass(frozen=True)
class Turns:
    """Where the heads are [samples of the note]: a forward head begins at `start` and turns at
    `high`, a backward one begins at `end` - 1 and turns at `low`. fade: samples of the output that
    a crossfade lasts."""

    start: int
    end: int
    low: int
    high: int
    fade: int


def turns(loop: tuple[float, float], length: int) -> Turns:
    """The device's own turning points for a loop, in either order, in notes of `length` samples."""
    start, end = sorted(int(np.float32(point) * np.float32(length)) for point in loop)
    fade = CROSSFADE
    if end - start < 2 * fade:
        end = max(end, start + SHORTEST)
        fade = (end - start) // 2
    start, end = max(start, 2), min(end, length - 3)
    low, high = start + fade, end - fade
    if high < low + 2 * fade:  # its own rule for narrow loops: the turning points go outwards
        low, high = (low - 2 * fade, high) if low > 2 * fade else (low, high + 2 * fade)
    return Turns(start, end, low, high, fade)


def gain(share: np.ndarray) -> np.ndarray:
    """How loud a head is when it has faded in to a share 0..1: about its square root."""
    return 2.55 * share - 2.88 * share**2 + 1.33 * share**3


def choose(banks: Iterable[NoteBank]) -> tuple[float, float]:
    """The pair that keeps the level of the banks' sustaining notes steadiest; LOOP where there are
    no such notes, or none of a length that leaves a choice.

    Steady is a pair whose notes, held, have a small range of levels in 0.1 s, in the mean square
    over some of the notes: as they are read, and where two heads meet, whose phases may cancel.
    """
    bank, *others = list(banks)
    fitting = [other for other in others if other.layout == bank.layout]
    notes = list(islice(filter(_Levels.sustains, _some([bank, *fitting])), NOTES))
    pairs = [pair for pair in _pairs() if _fits(turns(pair, bank.layout.length), bank)]
    if not notes or not pairs:
        return LOOP
    at = [turns(pair, bank.layout.length) for pair in pairs]
    ranges = np.array([note.ranges(at) for note in notes])
    return pairs[int(np.square(ranges).mean(axis=0).argmin())]


def _pairs() -> list[tuple[float, float]]:
    """Those that are tried, the device's own first."""
    found = [(round(float(s), 3), round(float(e), 3)) for s in STARTS for e in ENDS if e > s]
    return [LOOP, *found]


def _fits(at: Turns, bank: NoteBank) -> bool:
    """Whether the loop is long enough, and all heads stay inside the note."""
    inside = at.low >= CROSSFADE and at.high + CROSSFADE <= bank.layout.length - 3
    return inside and at.end - at.start >= max(2 * CROSSFADE, LEAST_S * bank.rate)


def _some(banks: Sequence[NoteBank]) -> Iterator["_Levels"]:
    """Notes of the banks, from everywhere, the same ones each time."""
    places = banks[0].layout.notes
    count = min(TRIED, places * len(banks))
    for number in np.random.default_rng(0).permutation(places * len(banks))[:count].tolist():
        bank = banks[number // places]
        row, col, pitch = np.unravel_index(number % places, bank.samples.shape[:3])
        yield _Levels(bank.note(int(row), int(col), bank.pitches[pitch]), bank.rate)


class _Levels:
    """A note [T] at a rate [Hz], and its level [dB] in windows of 0.1 s, four in each."""

    def __init__(self, note: np.ndarray, rate: int):
        self.note = note.astype(np.float64)
        self.rate = rate
        self.window = min(round(WINDOW_S * rate), note.size // 2)
        self.hop = max(1, self.window // 4)
        energy = np.concatenate([[0.0], np.cumsum(np.square(self.note))])
        begins = np.arange(0, note.size - self.window, self.hop)
        self.levels = _decibels((energy[begins + self.window] - energy[begins]) / self.window)

    def sustains(self) -> bool:
        """Whether it has hardly fallen late in the note."""
        late = self.levels[int(LATE * self.levels.size)]
        return bool(late > max(self.levels.max() - FALL_DB, -90))

    def ranges(self, at: Sequence[Turns]) -> np.ndarray:
        """From its softest to its loudest [dB] while it is held, for each of the turns."""
        struck = int(STRUCK_S * self.rate)
        read = [
            self.levels[min(struck, one.low) // self.hop : self._last(one) // self.hop]
            for one in at
        ]
        low, high, start, end = (
            np.array([getattr(one, name) for one in at]) for name in ("low", "high", "start", "end")
        )
        levels = np.array([[part.min(), part.max()] for part in read])
        for leaving, direction, coming in ((high, 1, end - 1), (low, -1, start)):
            meeting = self._meeting(leaving, direction, coming)
            levels = np.column_stack([levels, meeting])
        return levels.max(axis=1) - levels.min(axis=1)

    def _last(self, one: Turns) -> int:
        return max(one.high, one.end - self.window)

    def _meeting(self, leaving: np.ndarray, direction: int, coming: np.ndarray) -> np.ndarray:
        """Level of the crossfades from heads that leave, in a direction, to those that come."""
        share = (np.arange(POINTS) + 0.5) / POINTS
        way = np.round(share * CROSSFADE * self.rate / OUTPUT_RATE).astype(int)
        gone = self.note[leaving[:, None] + direction * way] * gain(1 - share)
        come = self.note[coming[:, None] - direction * way] * gain(share)
        return _decibels(np.square(gone + come).mean(axis=1))


def _decibels(power: np.ndarray) -> np.ndarray:
    return 10 * np.log10(np.maximum(power, 1e-12))
