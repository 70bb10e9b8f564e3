"""Recordings that were let go before a loop is over, made to last.

Recordings of a second or two are common, and a key may be down for longer. What a sound did in the
last second before it was let go goes on there and back, as parameters: levels fall on if they fell,
a vibrato vibrates on, and each partial keeps its frequency.
"""

from dataclasses import replace

import numpy as np

from notebank.audio.loops import DEAD_DB
from notebank.audio.partials.frames import (
    SPARSE,
    between,
    frame_count,
    frame_positions,
    frame_times,
)
from notebank.audio.partials.level import level
from notebank.audio.partials.looping import FRAMES, RISEN_DB, ROOM_S, START_S, slope
from notebank.audio.partials.note import FLOOR_DB, PartialNote
from notebank.audio.partials.vibrato import vibrato

ENOUGH_S = START_S + FRAMES[-1] * SPARSE + ROOM_S  # what any loop takes
SECONDS = 4.0  # of a note, unless told otherwise, and of recordings that are prolonged
BACK_S = 1.0  # of what goes on, or half of what there is
LET_GO_DB = 3.0  # below how it went on the whole
FEWEST = 8  # frames by which one can say how it went


def prolonged(note: PartialNote, wave: np.ndarray, rate: int) -> tuple[PartialNote, np.ndarray]:
    """A recording as if it had not been let go.

    Args:
        note: What was analysed, a frame for all of the recording.
        wave: What is played along with it, float32 [T], empty where nothing is.
        rate: Of the wave [Hz].

    Returns:
        Both with SECONDS; as they are where a loop has room in them, and where the sound has died
        away before it ends.
    """
    last = _last(note)
    if last is None:
        return note, wave
    stop, count = float(frame_times(note.frames)[last]), frame_count(SECONDS)
    times = frame_times(count)[last + 1 :]
    fall = slope(note, stop)
    back = min(BACK_S, stop / 2)
    longer = _on(note, last, times, _there_and_back(times, stop, back), back, fall)
    if not wave.size:
        return longer, wave
    kept = wave[: round(stop * rate)]
    later = np.arange(len(kept), round(SECONDS * rate)) / rate
    place = np.clip((_there_and_back(later, stop, back) * rate).astype(int), 0, len(kept) - 1)
    gone = np.float32(10) ** ((fall * (later - stop)) / 20).astype(np.float32)
    return longer, np.concatenate([kept, kept[place] * gone])


def _last(note: PartialNote) -> int | None:
    """The frame after which a note was let go; None where it needs none."""
    times, levels = frame_times(note.frames), level(note)
    first = int(np.argmax(levels >= levels.max() - RISEN_DB))
    if times[-1] >= ENOUGH_S or note.frames - first < FEWEST:
        return None
    heard, at = levels[first:], times[first:]
    i, j = np.triu_indices(len(at), 1)
    trend = np.median((heard[j] - heard[i]) / (at[j] - at[i]))  # Theil and Sen: no end bends it
    beside = heard - trend * at
    last = first + int(np.flatnonzero(beside >= np.median(beside) - LET_GO_DB)[-1])
    return last if levels[last] > levels.max() + DEAD_DB else None


def _there_and_back(times: np.ndarray, stop: float, back: float) -> np.ndarray:
    """When, in the last `back` seconds before `stop`, a note was as it goes on at later times."""
    way = (times - stop) % (2 * back)
    return stop - np.minimum(way, 2 * back - way)


def _on(
    note: PartialNote,
    last: int,
    times: np.ndarray,
    source: np.ndarray,
    back: float,
    fall: float,
) -> PartialNote:
    """A note up to a frame, and then, at `times`, as it was at `source` [s]."""
    seen, place = frame_times(note.frames), frame_positions(source)
    later = (times - source).astype(np.float32)
    first = int(np.searchsorted(seen, seen[last] - back))
    turned = (note.phases[last] - note.phases[first]) / np.float32(seen[last] - seen[first])
    swing = vibrato(note.curve[: last + 1])
    curve = swing.curve(last + 1 + len(times))
    curve[: last + 1] = note.curve[: last + 1]
    drift = note.curve - swing.curve(note.frames)
    curve[last + 1 :] += between(drift[:, None], place)[:, 0]

    def going(rows: np.ndarray, each: np.ndarray) -> np.ndarray:
        added = each * later.reshape(-1, *[1] * (rows.ndim - 1))
        return np.concatenate([rows[: last + 1], between(rows, place) + added])

    down = np.float32(fall)
    return replace(
        note,
        curve=curve.astype(note.curve.dtype),
        levels=np.maximum(going(note.levels, down), FLOOR_DB),
        phases=going(note.phases, turned),
        noise=np.maximum(going(note.noise, down), FLOOR_DB),
    )
