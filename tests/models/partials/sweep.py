"""A key that is held while the dot moves, as a patch plays it, and what is lost of it."""

from dataclasses import replace

import numpy as np

from notebank.models.base import CROSSFADE

RATE = 48000
FADE = round(CROSSFADE * RATE)
SHARE = ((np.arange(FADE) + 0.5) / FADE).astype(np.float32)  # at equal gain


def led(model, requests, starts, follow=True):
    """Requests' notes, each taking over at its start from the one before it.

    Returns what is heard [T], and for each crossfade the note before and the note after [FADE];
    without `follow` places sound as if they had been struck.
    """
    asked = requests[0]
    audio = next(model.decode([asked]))[1].copy()
    pairs = []
    for request, start in zip(requests[1:], starts):
        told = model.phases(asked, start) if follow else None
        asked = replace(request, start=start, phases=told)
        ((_, after),) = model.decode([asked])
        after = after[: audio.size - start]
        pairs.append((audio[start:][:FADE].copy(), after[:FADE]))
        audio[start:][:FADE] = faded(*pairs[-1])
        audio[start + FADE :] = after[FADE:]
    return audio, pairs


def faded(before, after):
    return (1 - SHARE) * before + SHARE * after


def lost_db(pairs, hertz):
    """How much less than a straight line in between each crossfade has of a sine, at most [dB];
    looked at in windows of 15 ms."""
    window = FADE // 2
    shape = np.hanning(window + 2)[1:-1]
    turning = np.exp(-2j * np.pi * hertz * np.arange(FADE) / RATE)

    def looked_at(wave):
        looks = np.lib.stride_tricks.sliding_window_view(wave * turning, window)[:: window // 4]
        return looks @ shape

    found = []
    for pair in pairs:
        before, after = (abs(looked_at(wave)) for wave in pair)
        share = looked_at(SHARE / turning).real / shape.sum()
        line = (1 - share) * before + share * after
        found.append((20 * np.log10(line / abs(looked_at(faded(*pair))))).max())
    return np.array(found)
