"""What is odd about a recording: things before the note, flat peaks, an end that is cut, more than
one note."""

import numpy as np

from notebank.audio.pitch import detect

_BLOCK = 0.005  # s
_SUSTAINED = 0.05  # s: what is shorter is a click
_NOTE = 0.2  # of the loudest 50 ms: here the note has begun
_GAP = 0.03  # of the loudest 50 ms: softer is a pause
_LASTS = 4  # times _SUSTAINED, at least, that a note behind a click sounds
_CLICK = "a click before the note"
_STEADY = 1.5  # hiss grows no more than that
_FULL = 0.985  # of full scale: flat peaks below that may be meant, as in square waves
_FLAT_RUNS, _FLAT_SAMPLES = 4, 3
_CUT = 0.1  # of the loudest 20 ms: how loud an end that is cut is
_PARTS = 5  # of a recording, whose pitches are compared
_PART_S = 0.4
_AUDIBLE = 0.1  # of the loudest part


def before_the_note(audio: np.ndarray, rate: int) -> tuple[int, str]:
    """Where a note begins [samples], and what is before it, "" where it is nothing.

    Args:
        audio: [T], begun at the first thing that sounds.
        rate: [Hz].
    """
    block = max(1, round(_BLOCK * rate))
    level = _levels(audio, block)
    wide = max(1, round(_SUSTAINED / _BLOCK))
    if level.size < 3 * wide:
        return 0, ""
    ahead = np.sqrt(np.convolve(level**2, np.ones(wide) / wide)[wide - 1 :])
    behind = _behind_a_click(level, ahead, wide)
    if behind:
        return max(0, (behind - 1) * block), _CLICK
    first = int(np.argmax(ahead > _NOTE * ahead.max()))
    before = level[:first]
    if first < 2 * wide:
        return 0, ""
    middle = float(np.median(before[wide:]))
    growth = np.median(before[2 * first // 3 :]) / max(np.median(before[: first // 3 + 1]), 1e-9)
    if middle <= _GAP * ahead.max():
        what = _CLICK
    elif growth < _STEADY:
        what = "noise before the note"
    else:
        return 0, ""  # a note that swells
    risen = first + int(np.argmax(level[first:] > 2 * middle))
    return max(0, (risen - 1) * block), what


def _behind_a_click(level: np.ndarray, ahead: np.ndarray, wide: int) -> int:
    """The block in which a note begins that follows a click as loud as itself and a pause; 0 where
    it is no such click. What is as short as the click, its echo, is no note."""
    quiet = level < _GAP * ahead.max()
    begin = int(np.argmin(quiet))
    pause = begin + int(np.argmax(quiet[begin:]))
    if not begin < pause <= begin + wide or not quiet[pause : pause + wide].all():
        return 0
    note = pause + int(np.argmin(quiet[pause:]))
    lasts = not quiet[note : note + _LASTS * wide].any()
    return note if lasts and ahead[note:].max() > _NOTE * ahead.max() else 0


def is_clipped(audio: np.ndarray) -> bool:
    """Do the peaks of audio [T] at full scale have flat tops?"""
    peak = np.abs(audio).max(initial=0)
    flat = np.abs(audio) > 0.9999 * peak
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flat, [False]]).astype(np.int8)))
    runs = edges[1::2] - edges[::2]
    return bool(peak > _FULL and np.sum(runs >= _FLAT_SAMPLES) >= _FLAT_RUNS)


def is_cut_off(audio: np.ndarray, rate: int) -> bool:
    """Does audio [T] end while it still sounds?"""
    level = _levels(audio, max(1, round(0.02 * rate)))
    end = audio[-max(1, round(_BLOCK * rate)) :]
    return bool(np.sqrt(np.mean(np.square(end))) > _CUT * level.max())


def notes(audio: np.ndarray, rate: int) -> list[int]:
    """The pitches in parts of a recording [T], where they are several notes: in order, each once.

    Octaves and other overtones of a part are no other notes.
    """
    size = round(_PART_S * rate)
    if audio.size < 2 * size:
        return []
    starts = np.linspace(0, audio.size - size, min(_PARTS, audio.size // size)).astype(int)
    parts = [audio[start : start + size] for start in starts]
    loudness = [float(np.sqrt(np.mean(np.square(part)))) for part in parts]
    loud = [p for p, level in zip(parts, loudness) if level > _AUDIBLE * max(loudness)]
    found: list[int] = []
    for heard in (detect(part, rate) for part in loud):
        if heard is not None and not any(_overtone(heard - other) for other in found):
            found.append(round(heard))
    return found if len(found) > 1 else []


def _overtone(interval: float) -> bool:
    """Is an interval [semitones] none, or one between partials of a note?"""
    ratio = 2 ** (abs(interval) / 12)
    return abs(interval) < 1.2 or (ratio > 1.5 and abs(ratio - round(ratio)) < 0.06 * ratio)


def _levels(audio: np.ndarray, block: int) -> np.ndarray:
    """Rms of each block of audio [T]."""
    power = np.add.reduceat(np.square(audio, dtype=np.float64), np.arange(0, audio.size, block))
    return np.sqrt(power / block)
