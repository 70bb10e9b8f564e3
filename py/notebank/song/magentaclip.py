"""Songs mixed exactly as Magenta's `gansynth_generate` does it, faults included, for those who
compare.

Its faults: a song shorter than an instrument's time fails, one shorter than two gives NaN; latents
are not kept on the sphere; the length is rounded down to whole seconds; only positive peaks are
levelled. Source: magenta/models/gansynth/lib/generate_util.py.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from notebank.errors import BadValue
from notebank.song.song import SongNote

LOWEST, HIGHEST = 36, 84
RELEASE, LONGEST = 4800, 3.0  # samples; seconds


def playable(notes: Sequence[SongNote]) -> list[SongNote]:
    """The notes at 36..84; others are dropped silently there."""
    return [note for note in notes if LOWEST <= note.pitch <= HIGHEST]


def instrument_times(notes: Sequence[SongNote], seconds: float) -> np.ndarray:
    """When each instrument is heard: one for every `seconds` until the end of the note listed
    last."""
    total = notes[-1].end
    count = int(total / seconds)
    if count < 2:
        raise BadValue(
            f"Magenta's way needs at least two instruments: give at most {total / 2:.2f} "
            f"seconds an instrument, not {seconds}, "
            "or leave out --compat"
        )
    return np.linspace(-0.0001, total, count)


def latents(notes: Sequence[SongNote], instruments: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Latents of the notes on the arcs between instruments, whose lengths differ.

    Args:
        notes: Those of the song.
        instruments: Latents [k, d].
        times: When each instrument is heard [k], rising [s].

    Returns:
        float [n, d].
    """
    found = []
    for note in notes:
        i = int(np.searchsorted(times, note.start, side="left")) - 1
        i = min(i, len(times) - 2)
        share = (note.start - times[i]) / (times[i + 1] - times[i])
        here, there = instruments[i], instruments[i + 1]
        angle = np.arccos(np.dot(here / np.linalg.norm(here), there / np.linalg.norm(there)))
        found.append(
            np.sin((1 - share) * angle) / np.sin(angle) * here
            + np.sin(share * angle) / np.sin(angle) * there
        )
    return np.array(found)


def envelope(seconds: float, rate: int = 16000) -> np.ndarray:
    """Levels of a note held for `seconds`: 10 ms up, 300 ms down, 3 s held at most."""
    levels = np.ones(int(rate * min(seconds, LONGEST)) + RELEASE)
    levels[:160] = np.linspace(0, 1, 160)
    levels[-RELEASE:] = np.linspace(1, 0, RELEASE)
    return levels


def mix(audio: Iterable[np.ndarray], notes: Sequence[SongNote], rate: int = 16000) -> np.ndarray:
    """Raw notes as the clip.

    Args:
        audio: Raw notes [64000], in the order of `notes`.
        notes: Those of the song.
        rate: [Hz].

    Returns:
        float64 [T], its highest positive sample at 0.5.
    """
    whole = np.zeros(int(max(note.end for note in notes) + LONGEST) * rate)
    for raw, note in zip(audio, notes):
        levels = envelope(note.end - note.start, rate)
        sounding = raw[: levels.size] * levels[: raw.size]
        sounding = sounding / sounding.max() * (note.velocity / 127)
        first = int(note.start * rate)
        sounding = sounding[: whole.size - first]
        whole[first : first + sounding.size] += sounding
    return whole / whole.max() / 2
