"""Clicks of a few samples, found and bridged, everything else left as it is.

The method of Vaseghi and Rayner (1990, "Detection and suppression of impulsive noise in speech
communication systems"): a linear prediction of each stretch leaves a residual in which music is
small and a click is large; the samples of a click are then chosen so that the residual around them
is least (Janssen, Veldhuis and Vries 1986).
"""

import numpy as np

ORDER = 24  # samples that predict the next
STRETCH = 1024  # samples that share a predictor: music is steady for so long
FACTOR = (
    12.0  # a click stands out of the residual's median by so much; noise reaches 6, bowed notes 9
)
# and out of its 95th percentile by so much: the pulses of a low trumpet are as sharp, but come
# again and again
RARE = 4.0
LONGEST = 12  # samples; what lasts longer is a sound
SHORTEST = 7  # samples replaced at least
EARLY = 3  # samples before the first that stands out
FAINT = 0.02  # of the peak: a bend that is less belongs to a click of less than a hundredth
SHARP = (
    4  # the bend of a click, of the 95th percentile of bends around it; a sine has 1.01, noise 1.7
)
MOST = 8  # clicks a second; more of them are the sound
ATTACK = 0.05  # seconds from the first sound on where sharp edges are the note's own
BETTER = 0.3  # of the residual may be left by a bridge; one that leaves more has covered music
AUDIBLE = 1e-3  # of the peak: smaller residuals are no click, however clean the rest


def repair(audio: np.ndarray, rate: int) -> np.ndarray:
    """Mono audio [T] without clicks; the same array where there are none."""
    if audio.size < 2 * STRETCH or not np.abs(audio).max() > 0 or not _suspect(audio, rate):
        return audio
    clicks = _clicks(audio, rate)
    if not clicks:
        return audio
    repaired = np.array(audio, np.float64)
    for start, end in clicks:
        if not _bridge(repaired, start, start + SHORTEST) and end - start > SHORTEST:
            _bridge(repaired, start, end)
    return repaired.astype(np.float32)


def _suspect(audio: np.ndarray, rate: int) -> bool:
    """Whether a closer look is worth its time: somewhere behind the attack the wave bends far more
    sharply than around it."""
    bend = np.abs(audio[2:] - 2 * audio[1:-1] + audio[:-2])[
        : audio.size // STRETCH * STRETCH - STRETCH
    ].reshape(-1, STRETCH)
    usual = np.partition(bend, -STRETCH // 20, axis=1)[:, -STRETCH // 20]
    behind = _attack_end(audio, rate) // STRETCH
    return bool(
        np.any(
            bend.max(axis=1)[behind:]
            > np.maximum(SHARP * usual[behind:], FAINT * np.abs(audio).max())
        )
    )


def _attack_end(audio: np.ndarray, rate: int) -> int:
    # of the music: a click itself may be far louder
    peak = np.partition(np.abs(audio), -audio.size // 200)[-audio.size // 200]
    return int(np.argmax(np.abs(audio) > 0.1 * peak)) + round(ATTACK * rate)


def _clicks(audio: np.ndarray, rate: int) -> list[tuple[int, int]]:
    """(first, one past the last) sample of each click."""
    residual = np.abs(_residual(audio))
    stretches = residual.reshape(-1, STRETCH)
    usual = np.maximum(
        FACTOR * np.median(stretches, axis=1), RARE * np.percentile(stretches, 95, axis=1)
    )
    # louder soon, or just before: an attack
    around = np.maximum(usual, np.maximum(np.append(usual[1:], 0), np.append(0, usual[:-1])))
    peak = np.percentile(np.abs(audio), 99.5)  # of the music: a click itself may be far louder
    marked = residual[: audio.size] > np.maximum(
        np.repeat(around, STRETCH)[: audio.size], AUDIBLE * peak
    )
    begun = _attack_end(audio, rate)
    places = np.flatnonzero(marked[begun:]) + begun
    if not places.size:
        return []
    runs = np.split(places, np.flatnonzero(np.diff(places) > ORDER) + 1)
    # A click spoils the prediction of the ORDER samples behind it, so it may end that much before
    # its run does. It is heard at its largest, which may be behind its first sample: each span
    # begins a little before.
    spans = [
        (int(run[0]) - EARLY, max(int(run[0]) - EARLY + SHORTEST, int(run[-1]) + 1 - ORDER))
        for run in runs
    ]
    clicks = [
        (start, end) for start, end in spans if end - start <= LONGEST and end + ORDER < audio.size
    ]
    return clicks if len(clicks) <= max(1, MOST * audio.size / rate) else []


def _residual(audio: np.ndarray) -> np.ndarray:
    """What linear prediction leaves of audio [T], stretch by stretch -> [a multiple of STRETCH]."""
    padded = np.pad(audio.astype(np.float64), (0, -audio.size % STRETCH))
    stretches = padded.reshape(-1, STRETCH)
    spectrum = np.fft.rfft(stretches * np.hanning(STRETCH), 2 * STRETCH)
    correlation = np.fft.irfft(np.square(np.abs(spectrum)))[:, : ORDER + 1]
    lags = np.abs(np.subtract.outer(np.arange(ORDER), np.arange(ORDER)))
    matrices = correlation[:, lags]
    matrices[:, np.arange(ORDER), np.arange(ORDER)] += 1e-9 * correlation[:, :1] + 1e-20
    weights = np.linalg.solve(matrices, correlation[:, 1:, None])[..., 0]
    # the ORDER samples before each
    before = np.lib.stride_tricks.sliding_window_view(np.pad(padded, (ORDER, 0)), ORDER)[
        : padded.size
    ]
    predicted = np.einsum("skj,sj->sk", before.reshape(-1, STRETCH, ORDER), weights[:, ::-1])
    return (stretches - predicted).reshape(-1)


def _bridge(audio: np.ndarray, start: int, end: int) -> bool:
    """Replaces audio[start:end] in place by what its surroundings predict from both sides; False
    where that is no better."""
    left, right = max(0, start - STRETCH // 2), min(audio.size, end + STRETCH // 2)
    part = audio[left:right]
    inside = slice(start - left, end - left)
    known = part.copy()
    windows = np.lib.stride_tricks.sliding_window_view(known, ORDER + 1)
    clean = np.flatnonzero(
        (np.arange(len(windows)) + ORDER < inside.start) | (np.arange(len(windows)) >= inside.stop)
    )
    weights = np.linalg.lstsq(windows[clean, :-1], windows[clean, -1], rcond=1e-4)[0]
    filter_ = np.append(-weights, 1.0)  # the residual at the end of each window
    known[inside] = 0
    rows = np.arange(inside.start - ORDER, inside.stop)
    rows = rows[(rows >= 0) & (rows < len(windows))]
    offsets = np.arange(inside.start, inside.stop)[None, :] - rows[:, None]
    matrix = np.where((offsets >= 0) & (offsets <= ORDER), filter_[np.clip(offsets, 0, ORDER)], 0.0)
    residual = np.lib.stride_tricks.sliding_window_view(known, ORDER + 1)[rows] @ filter_
    bridge = np.linalg.lstsq(matrix, -residual, rcond=None)[0]
    before = np.abs(np.lib.stride_tricks.sliding_window_view(part, ORDER + 1)[rows] @ filter_).max()
    known[inside] = bridge
    after = np.abs(np.lib.stride_tricks.sliding_window_view(known, ORDER + 1)[rows] @ filter_).max()
    if after > BETTER * before:
        return False
    audio[start:end] = bridge
    return True
