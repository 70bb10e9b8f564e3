"""How a note begins: how long it takes, and how its level climbs meanwhile.

Frames are 5 ms apart and their windows 10 ms or longer, so what parameters say of a pluck begins
before it does, and what rises in 3 ms looks like what rises in 6. So a rise is measured in the
waveform, and a note made of parameters is brought to it by a gain.
"""

from collections.abc import Sequence

import numpy as np

from notebank.audio.partials.frames import frame_times

WITHIN = 1.0  # s: what gets louder later is no attack; rise times are measured in it, too
RISEN = 0.9  # of the peak's amplitude
SHORTEST = 0.005  # s
STEP = 0.0005  # s between points
POINTS = round(WITHIN / STEP)
WINDOW = np.hanning(13)[1:-1]  # points: 6 ms
BEGUN = 0.1  # of the peak's amplitude: a rise takes from there to RISEN
QUIETEST = -60.0  # dB below the peak
MOST_DB = 30.0  # of a gain
PASSES = 6  # of a gain that lowers a peak, whereupon another one counts


def attack(levels: np.ndarray) -> float:
    """Seconds until a note has risen.

    Args:
        levels: Of its partials [dB, frames, partials].

    Returns:
        When their sum first reaches 90 % of its peak in the first second, 0.005..1.
    """
    times = frame_times(len(levels))
    begun = times <= WITHIN
    amplitude = np.sqrt(np.power(10.0, levels[begun] / 10).sum(1))
    wanted = RISEN * amplitude.max()
    i = int(np.argmax(amplitude >= wanted))
    if i == 0:
        return SHORTEST
    share = (wanted - amplitude[i - 1]) / max(amplitude[i] - amplitude[i - 1], 1e-12)
    risen = times[i - 1] + share * (times[i] - times[i - 1])
    return float(np.clip(risen, SHORTEST, WITHIN))


def rise(audio: np.ndarray, rate: float) -> np.ndarray:
    """The greatest level of a note up to each moment of its first second.

    Args:
        audio: [T], beginning with the note; silence follows it.
        rate: [Hz].

    Returns:
        float32 [POINTS], dB below the loudest, never falling; its last is 0.
    """
    return _risen(_power(audio, rate)).astype(np.float32)


def mean_rise(rises: Sequence[np.ndarray], shares: Sequence[float]) -> np.ndarray:
    """A rise between others: it begins at the mean of their times, takes the geometric mean of how
    long they take, and on the way its level [dB] is the mean of theirs.

    Args:
        rises: As `rise` gives them, at least one.
        shares: One for each, 1 in all.

    Returns:
        float32 [POINTS].
    """
    places = np.array([_place(one) for one in rises])
    begin = float(np.dot(shares, places[:, 0]))
    end = begin + float(np.exp(np.dot(shares, np.log(places[:, 1] - places[:, 0]))))
    points = np.arange(POINTS)
    found = np.zeros(POINTS)
    for share, one, (first, last) in zip(shares, rises, places):
        own = np.interp(points, [0, begin, end], [0, first, last]) + np.maximum(points - end, 0)
        found += share * np.interp(own, points, one)
    return found.astype(np.float32)


def brought(audio: np.ndarray, rate: float, wanted: np.ndarray, share: float) -> np.ndarray:
    """A note with another rise.

    Args:
        audio: Its first second at least, [T].
        rate: [Hz].
        wanted: A rise [POINTS].
        share: How much of the difference [dB] it gets, 0..1.

    Returns:
        float32 [T]; behind the first second it is the note's own.
    """
    power, db = _power(audio, rate), np.zeros(POINTS)
    for _ in range(PASSES):
        db += wanted - _risen(power * 10 ** (db / 10))
        db = np.clip(db, -MOST_DB, MOST_DB)
    count = min(audio.size, round(WITHIN * rate))
    at = np.arange(count) / (STEP * rate) - 0.5
    gain = np.interp(at, np.arange(POINTS), 10 ** (share * db / 20))
    return np.concatenate([audio[:count] * gain.astype(np.float32), audio[count:]])


def _power(audio: np.ndarray, rate: float) -> np.ndarray:
    """Mean power around each point [POINTS], whose place is the middle of its STEP."""
    edges = np.round(np.arange(POINTS + 1) * (STEP * rate)).astype(int)
    heard = np.square(np.asarray(audio[: edges[-1]], np.float64))
    heard = np.pad(heard, (0, edges[-1] - heard.size))  # silence follows
    power = np.add.reduceat(heard, edges[:-1]) / np.diff(edges)
    return np.convolve(power, WINDOW / WINDOW.sum(), "same")


def _risen(power: np.ndarray) -> np.ndarray:
    greatest = np.maximum.accumulate(power)
    last = max(float(greatest[-1]), 1e-20)
    return 10 * np.log10(np.maximum(greatest / last, 10 ** (QUIETEST / 10)))


def _place(one: np.ndarray) -> tuple[float, float]:
    """Where, among the points, a rise begins and ends."""
    first, last = (_reached(one, 20 * np.log10(level)) for level in (BEGUN, RISEN))
    return first, max(last, first + 1)


def _reached(one: np.ndarray, level: float) -> float:
    at = int(np.argmax(one >= level))
    if at == 0:
        return 0.0
    return at - 1 + float((level - one[at - 1]) / (one[at] - one[at - 1]))
