"""The parameters of a note made to go round, so that it sounds as long as a key is down.

From a loop's start on every partial gets the nearest whole number of cycles in a lap, the vibrato
too; levels, noise bands and what else f0 does run, over the last FADE frames, into what they were
before the start. What each of them did by itself is taken out of the lap, and all fall together, by
one slope: a sound that stays has none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from notebank.audio.loops import DEAD_DB
from notebank.audio.partials.frames import (
    DENSE_FRAMES,
    ONSET,
    SPARSE,
    frame_positions,
    frame_times,
)
from notebank.audio.partials.level import level, loudest_db
from notebank.audio.partials.note import FLOOR_DB, PartialNote
from notebank.audio.partials.phases import phases
from notebank.audio.partials.phases import turned as turned_note
from notebank.audio.partials.vibrato import Vibrato
from notebank.audio.partials.warp import cycles
from notebank.notes import NO_LOOP, Loop, midi_to_hz

START_S = 1.2  # when attacks are over and vibratos have grown
FRAMES = range(60, 81)  # of a lap, so 1.2..1.6 s: recordings are let go at 2.9 s
FADE = 20  # frames
GLIDE = 5  # frames, in which a partial takes its new frequency, and leaves it
ROOM_S = 0.1  # after a loop's end, by which laps are told to be alike
EARLY_S = (0.4, 1.2)  # s, when a held sound has begun, and a struck one falls already
LATE_S = 1.0  # s, before a loop's end
STAYS, FALLS = -1.0, -2.0  # dB/s: what a sound does that stays, and one that dies
NEAR, FAR = 9.0, 14.0  # dB below the loudest: a sound that may be held, and one that was struck
QUICK_S, SLOW_S = 0.1, 0.25  # s, until it has risen: a struck sound, and one that is not
RISEN_DB = 3.0  # below the loudest
STEEPEST = -60.0  # dB/s
STEP_S = 0.001
_FIRST = DENSE_FRAMES + round((START_S - ONSET) / SPARSE)


def place(pitch: float, samples: int, rate: int) -> Loop:
    """Where the loop of a note lies, the same for all sounds.

    Args:
        pitch: MIDI.
        samples: Of the note.
        rate: [Hz].

    Returns:
        Start and length: of all whole numbers of frames (of samples too, where there are such) the
        one that is nearest to whole periods of the pitch. No loop where the note has no room.
    """
    whole = [m for m in FRAMES if m * rate * SPARSE % 1 < 1e-6] or FRAMES
    turns = midi_to_hz(float(pitch)) * SPARSE * np.array(whole)
    count = whole[int(np.argmin(np.abs(turns - np.round(turns)) / turns))]
    loop = Loop(round(START_S * rate), round(count * SPARSE * rate))
    return loop if loop.start + loop.length + ROOM_S * rate <= samples else NO_LOOP


@dataclass(frozen=True)
class Lap:
    """Frames of a loop: the first, and how many."""

    first: int
    count: int

    @classmethod
    def of(cls, loop: Loop, rate: int) -> "Lap":
        """That of a loop which `place` gave."""
        return cls(_FIRST, round(loop.length / rate / SPARSE))

    @property
    def last(self) -> int:
        """The frame at which the next lap begins."""
        return self.first + self.count

    @property
    def seconds(self) -> float:
        """Length of a lap."""
        return self.count * SPARSE

    def inside(self, second: float) -> float:
        """When, before the end of the first lap, a note is where it is at a time [s]."""
        return START_S + max(0.0, second - START_S) % self.seconds + min(0.0, second - START_S)

    def gained(self, vibrato: Vibrato) -> np.ndarray:
        """Cycles by which a vibrato is ahead of itself at each frame [count + 1], so that it turns
        a whole number of times in a lap."""
        turns = vibrato.rate * self.seconds
        return (round(turns) - turns) * self.turned

    @property
    def turned(self) -> np.ndarray:
        """0 at its beginning, 1 at its end [count + 1], as straight as can be with level ends."""
        speed = np.minimum(np.minimum(np.arange(self.count) + 0.5, GLIDE) / GLIDE, 1)
        speed = np.minimum(speed, speed[::-1])
        return np.concatenate([[0.0], np.cumsum(speed) / speed.sum()])


@dataclass(frozen=True)
class Round:
    """A note that goes round. note: its frames up to the end of the first lap, level kept in the
    lap. slope: how it falls [dB/s]. moved: partials [cents, partials]."""

    note: PartialNote
    lap: Lap
    slope: float
    moved: np.ndarray

    def phases(self, second: float) -> dict[str, np.ndarray]:
        """Those of its partials at a time [s], see `phases.phases`."""
        return phases(self.frames(self.lap.last + 4), self.lap.inside(second))

    def turned(self, told: Mapping[str, np.ndarray], second: float) -> "Round":
        """The same note, but its partials have told phases at a time [s], see `phases.turned`."""
        led = turned_note(self.frames(self.lap.last + 4), told, self.lap.inside(second))
        rows = slice(self.lap.last + 1)
        return replace(self, note=replace(self.note, phases=led.phases[rows]))

    def frames(self, count: int, slope: float = 0.0) -> PartialNote:
        """The note with as many frames, lap after lap, falling by a slope [dB/s]."""
        first, last = self.lap.first, self.lap.last
        index = np.arange(count)
        laps = np.maximum(index - first, 0) // self.lap.count
        index = np.where(laps, first + (index - first) % self.lap.count, index)
        note = self.note
        later = laps[:, None] * (note.phases[last] - note.phases[first])
        fall = slope * np.maximum(frame_times(count) - START_S, 0)
        levels = note.levels[index] + fall[:, None]
        noise = note.noise[index] + fall[:, None, None]
        return replace(
            note,
            curve=note.curve[index],
            levels=np.maximum(levels, FLOOR_DB).astype(np.float32),
            phases=(note.phases[index] + later).astype(np.float32),
            noise=np.maximum(noise, FLOOR_DB).astype(np.float32),
        )


def turns(vibrato: Vibrato, lap: Lap, second: float) -> float:
    """How far a vibrato has turned at a time [s] in a note that goes round: cycles, 0..1."""
    return (vibrato.turns(lap.inside(second)) + _gained(vibrato, lap, second)) % 1


def turned(vibrato: Vibrato, lap: Lap, told: float, second: float) -> Vibrato:
    """The same vibrato, but turned by `told` cycles at a time [s] in a note that goes round."""
    return vibrato.turned(told - _gained(vibrato, lap, second), lap.inside(second))


def _gained(vibrato: Vibrato, lap: Lap, second: float) -> float:
    place = frame_positions(np.array(lap.inside(second))) - lap.first
    return float(np.interp(place, np.arange(lap.count + 1), lap.gained(vibrato)))


def looped(note: PartialNote, vibrato: Vibrato, lap: Lap) -> Round | None:
    """A note whose parameters go round.

    Args:
        note: Frames up to the lap's last at least.
        vibrato: The part of its curve that is one.
        lap: The loop.

    Returns:
        The note; None where it has died away by the end of the lap.
    """
    told = level(note)
    if told[lap.last] < loudest_db(10 ** (told / 10)) + DEAD_DB:
        return None
    rows = slice(lap.last + 1)
    curve = _curve(note.curve[rows], vibrato, lap)
    turns = note.f0 * _warped(curve, lap) * note.ratios
    phases, moved = _phases(note.phases[rows], turns, lap)
    levels, noise = _kept(note.levels[rows], lap), _kept(note.noise[rows], lap)
    kept = _even(replace(note, curve=curve, phases=phases, levels=levels, noise=noise), lap)
    cents = 1200 * np.log2(1 + moved / (2 * np.pi * np.maximum(turns, 1)))
    return Round(kept, lap, slope(note, START_S + lap.seconds), cents)


def slope(note: PartialNote, end: float) -> float:
    """How a note goes on by itself after a time [s], by what it did until then [dB/s], 0 or less.

    A sound is held that rises slowly, or hardly falls early or late: a bow that comes to its end
    falls late only. One that has fallen far was struck, though its strings may beat.
    """
    levels, times = level(note), frame_times(note.frames)
    half = end / 2  # notes may be short

    def falls(first: float, last: float) -> float:
        part = (times >= first) & (times <= last)
        since = times[part] - times[part].mean()
        return float(since @ levels[part] / max(since @ since, 1e-12))

    gentle = max(
        falls(min(EARLY_S[0], half), min(EARLY_S[1], end)), falls(max(end - LATE_S, half), end)
    )
    inside = (times >= min(START_S, half)) & (times <= end)
    loudest = loudest_db(10 ** (levels / 10))
    below = loudest - levels[inside].mean()
    risen = times[int(np.argmax(levels >= loudest - RISEN_DB))]
    quick = np.clip((SLOW_S - risen) / (SLOW_S - QUICK_S), 0, 1)
    falling = np.clip((STAYS - gentle) / (STAYS - FALLS), 0, 1)
    far = np.clip((below - NEAR) / (FAR - NEAR), 0, 1)
    whole = np.clip(falls(min(EARLY_S[0], half), end), STEEPEST, 0)
    return float(max(quick * falling, far) * whole)


def _curve(curve: np.ndarray, vibrato: Vibrato, lap: Lap) -> np.ndarray:
    away = np.zeros(len(curve))
    away[lap.first :] = 2 * np.pi * lap.gained(vibrato)
    drift = _crossfaded(curve - vibrato.curve(len(curve)), lap)
    return (drift + vibrato.curve(len(curve), away)).astype(np.float32)


def _warped(curve: np.ndarray, lap: Lap) -> float:
    """Warped time of a lap [s]."""
    first, count = round(START_S / STEP_S), round(lap.seconds / STEP_S)
    warped = cycles(curve, np.arange(first + count + 1) * STEP_S)
    return float(warped[-1] - warped[first])


def _phases(phases: np.ndarray, turns: np.ndarray, lap: Lap) -> tuple[np.ndarray, np.ndarray]:
    """Phases that are, a lap later, what they were, and by how much each was turned [rad]."""
    fade = slice(lap.last - FADE, lap.last + 1)
    before = slice(lap.first - FADE, lap.first + 1)
    away = (phases[fade] - phases[before]).mean(0)
    whole = np.round(turns + away / (2 * np.pi))
    later = 2 * np.pi * (whole - turns)  # what a lap adds to a phase
    moved = later - away
    out = phases.astype(np.float64)
    out[lap.first :] += lap.turned[:, None] * moved
    out[fade] += _share()[:, None] * (phases[before] + later - out[fade])
    return out.astype(np.float32), moved


def _kept(values: np.ndarray, lap: Lap) -> np.ndarray:
    """Levels [dB, frames, *] that stay in the lap, on the whole."""
    heard = np.maximum(values, FLOOR_DB + 10)
    fade = slice(lap.last - FADE, lap.last + 1)
    before = slice(lap.first - FADE, lap.first + 1)
    trend = (heard[fade].mean(0) - heard[before].mean(0)) / lap.count
    frames = np.arange(len(values), dtype=np.float32) - lap.first
    level = values - frames.reshape(-1, *[1] * (values.ndim - 1)) * trend
    out = _crossfaded(level, lap)
    out[: lap.first] = values[: lap.first]
    return np.maximum(out, FLOOR_DB).astype(np.float32)


def _even(note: PartialNote, lap: Lap) -> PartialNote:
    """A note that does not swell in its lap: what its level does slower than a tremolo is taken
    out of all that it has."""
    levels = level(note)[lap.first : lap.last]
    window = np.hanning(FADE + 3)[1:-1]
    slow = np.convolve(np.pad(levels, FADE // 2, "wrap"), window / window.sum(), "valid")
    swell = np.zeros(lap.last + 1, np.float32)
    swell[lap.first : lap.last] = slow - slow[0]
    return replace(
        note,
        levels=np.maximum(note.levels - swell[:, None], FLOOR_DB),
        noise=np.maximum(note.noise - swell[:, None, None], FLOOR_DB),
    )


def _crossfaded(values: np.ndarray, lap: Lap) -> np.ndarray:
    """Values [frames, *] whose lap runs into what comes before it."""
    out = values.astype(np.float64)
    share = _share().reshape(-1, *[1] * (values.ndim - 1))
    before = values[lap.first - FADE : lap.first + 1]
    out[lap.last - FADE : lap.last + 1] += share * (before - out[lap.last - FADE : lap.last + 1])
    return out


def _share() -> np.ndarray:
    return np.sin(np.pi / 2 * np.arange(FADE + 1) / FADE) ** 2
