"""The Open NSynth Super's sampler, by its documented arithmetic: how a held key sounds there."""

import math

import numpy as np

OUTPUT = 48000  # Hz
FADE = 4000  # samples of the output in which one head takes over from another


def rise(x):
    return 2.55 * x - 2.88 * x * x + 1.33 * x**3


def held(row, nsynth, seconds, semitones=0):
    """A key that is held, float64 [T] at 48 kHz.

    Args:
        row: A note of a bank, [length].
        nsynth: The numbers of settings.json: sampleRate, looping, loopStart, loopEnd.
        seconds: How long.
        semitones: The key, above the note's pitch.
    """
    speed = nsynth["sampleRate"] / OUTPUT * 2 ** (semitones / 12)
    left = round(seconds * OUTPUT)
    if not nsynth["looping"]:
        places = speed * np.arange(left)
        return np.interp(places, np.arange(row.size), row, right=0)
    start, end = (int(np.float32(nsynth[key]) * row.size) for key in ("loopStart", "loopEnd"))
    assert end - start >= 2 * FADE, "narrower loops have shorter crossfades"
    low, high = start + FADE, end - FADE
    if high < low + 2 * FADE:
        low, high = (low - 2 * FADE, high) if low > 2 * FADE else (low, high + 2 * FADE)
    parts, tail = [], np.zeros(0)
    place, direction = 0.0, 1
    while left > 0:
        way = high - place if direction > 0 else place - low
        count = min(left, max(1, math.ceil(way / speed)))
        part = read(row, place, direction * speed, count)
        if tail.size:
            size = min(count, FADE)
            share = np.arange(size) / FADE
            part[:size] = part[:size] * rise(share) + tail[:size] * rise(1 - share)
        place += direction * speed * count
        tail = read(row, place, direction * speed, FADE)
        place, direction = (float(end - 1), -1) if direction > 0 else (float(start), 1)
        parts.append(part)
        left -= count
    return np.concatenate(parts)


def read(row, place, step, count):
    places = place + step * np.arange(count)
    assert places.min() >= 0 and places.max() <= row.size - 1, "a head leaves the note"
    return np.interp(places, np.arange(row.size), row)


def levels(audio):
    """Its level [dB] in each 0.1 s."""
    windows = audio[: audio.size // 4800 * 4800].reshape(-1, 4800)
    return 10 * np.log10(np.maximum(np.square(windows).mean(axis=1), 1e-12))
