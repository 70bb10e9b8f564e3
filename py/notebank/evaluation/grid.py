"""What lies between two sounds: does the pitch stay, does the timbre move one way, does the level
hold?"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from notebank.audio.measures.centroid import centroid
from notebank.audio.pitch import detect
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadValue
from notebank.evaluation.detectors import Detector
from notebank.evaluation.share import Share
from notebank.latent.blend import blend
from notebank.models.base import NoteModel, NoteRequest
from notebank.notes import nearest

MIXES = (0.0, 0.25, 0.5, 0.75, 1.0)
HOLE = 3.0  # dB that the middle may be quieter than the mean of its ends
STEP = 0.02  # a centroid that turns back by less than this share of itself still counts as monotone


@dataclass(frozen=True)
class GridReport:
    """Shares over a grid of instrument pairs x pitches x MIXES; `centroids` [Hz]: the mean at each
    mix, brighter end last."""

    pitch_kept: Share
    monotone: Share
    holes: Share
    centroids: tuple[float, ...]
    deepest: float


def interpolate(
    model: NoteModel,
    data: NSynth,
    pitches: Sequence[int],
    pairs: int = 6,
    recorded: Sequence[int] = range(36, 85, 4),
    instruments: Collection[str] | None = None,
    detector: Detector = detect,
) -> GridReport:
    """Blends instruments of different families, and measures what lies between them.

    Args:
        model: One that can encode.
        data: The recordings.
        pitches: MIDI pitches of the blends.
        pairs: Pairs of instruments, at most.
        recorded: MIDI pitches whose recordings give latents; the nearest is taken.
        instruments: Names to choose pairs from; None: all.
        detector: Who says what pitch a blend has.

    Returns:
        Shares over all pairs, `pitches` and MIXES.

    Raises:
        BadValue: There are no two instruments of different families at the lowest of `recorded`,
            or one lacks a recording.
    """
    kept = []
    monotone = []
    holes = []
    deepest = 0.0
    paths = []
    for one, other in pairs_of(data, pairs, recorded, instruments):
        for pitch in pitches:
            notes = blends(model, data, (one, other), pitch, nearest(pitch, list(recorded)))
            kept += [_plays(note, model.info.sample_rate, pitch, detector) for note in notes]
            path = np.array([centroid(note, model.info.sample_rate) for note in notes])
            path = path if path[0] <= path[-1] else path[::-1]
            paths.append(path)
            monotone.append(bool(np.all(np.diff(path) > -STEP * path[:-1])))
            level = [20 * np.log10(np.sqrt(np.mean(np.square(note))) + 1e-9) for note in notes]
            deepest = max(deepest, (level[0] + level[-1]) / 2 - level[len(level) // 2])
            holes.append(bool((level[0] + level[-1]) / 2 - level[len(level) // 2] > HOLE))
    return GridReport(
        Share(sum(kept), len(kept)),
        Share(sum(monotone), len(monotone)),
        Share(sum(holes), len(holes)),
        tuple(np.mean(paths, axis=0).tolist()),
        float(deepest),
    )


def _plays(note: np.ndarray, rate: int, pitch: int, detector: Detector) -> bool:
    heard = detector(note, rate)
    return heard is not None and bool(abs(heard - pitch) <= 0.5)


def blends(
    model: NoteModel, data: NSynth, ends: tuple[Example, Example], pitch: int, source: int
) -> list[np.ndarray]:
    """Notes at MIXES between two instruments.

    Args:
        model: One that can encode.
        data: The recordings.
        ends: A note of either instrument.
        pitch: MIDI pitch of the blends.
        source: MIDI pitch of the recordings that the latents are taken from.

    Returns:
        Audio [T] at the model's rate for each of MIXES, in their order.

    Raises:
        BadValue: The data set lacks pitch `source` of one of them.
    """
    places = [data.neighbour(end, source - end.pitch) for end in ends]
    latents = [
        model.encode([data.audio(place, model.info.sample_rate)], [place.pitch])[0]
        for place in places
        if place is not None
    ]
    if len(latents) < 2:
        raise BadValue(
            f"the data set lacks pitch {source} of {ends[0].instrument} or {ends[1].instrument}"
        )
    requests = (
        NoteRequest(blend(latents, (1 - mix, mix), model.info.latent.geometry), pitch, id=i)
        for i, mix in enumerate(MIXES)
    )
    return [audio for _, audio in sorted(model.decode(requests), key=lambda note: note[0])]


def pairs_of(
    data: NSynth, count: int, recorded: Sequence[int], instruments: Collection[str] | None = None
) -> list[tuple[Example, Example]]:
    """Pairs of instruments of different families, spread evenly over all that there are.

    Args:
        data: The recordings.
        count: Pairs at most.
        recorded: MIDI pitches; the notes that stand for instruments are at the lowest.
        instruments: Names to choose from; None: all.

    Returns:
        Notes of loudest velocity, two and two.

    Raises:
        BadValue: There are no two instruments of different families at that pitch.
    """
    loudest = max(example.velocity for example in data.examples)
    firsts = data.select(
        lambda e: (
            e.velocity == loudest
            and e.pitch == min(recorded)
            and (instruments is None or e.instrument in instruments)
        )
    )
    pairs = [(a, b) for a, b in combinations(firsts, 2) if a.family != b.family]
    if not pairs:
        raise BadValue(
            "an interpolation grid needs two instruments of different families at pitch "
            f"{min(recorded)}"
        )
    return [
        pairs[round(i * (len(pairs) - 1) / max(count - 1, 1))]
        for i in range(min(count, len(pairs)))
    ]
