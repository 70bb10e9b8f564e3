"""How various what models draw is, beside real instruments: `python benchmarks/prior/draws.py`.

Real ones are the melodic programs of FluidR3_GM (without those of the exam) and the shipped sounds.
All notes are C4, 4 s. Timbre distances are root mean squares over the log-mel pictures of
`notebank.evaluation.features` [dB], level-free, up to 8 kHz.
"""

import argparse
from collections.abc import Iterator

import numpy as np

from notebank.audio.measures.attack import rise
from notebank.audio.measures.centroid import centroid
from notebank.audio.partials.analysis import RATE
from notebank.audio.pitch import detect
from notebank.audio.resample import resample
from notebank.checkpoints import catalogue
from notebank.data.presets import PRESETS
from notebank.evaluation import features
from notebank.models.base import NoteRequest
from notebank.sounds.library import Library
from notebank.training.partials.space import PITCHES, font_notes, library_notes

PITCH = PITCHES[0]
HEAD = (
    "| | notes | within 50 cents | cents off, median | rise [ms] | centroid [Hz] | pairs [dB] "
    "| nearest other [dB] | nearest real [dB] |\n|---|---|---|---|---|---|---|---|---|"
)


def real() -> Iterator[np.ndarray]:
    """A note of each instrument, float32 [T] at RATE, those that sound."""
    font, names = PRESETS["default"].font(), Library().names()
    for instruments in (font_notes(font), library_notes(names)):
        for notes in instruments:
            if np.abs(notes[PITCH]).max() > 1e-4:
                yield notes[PITCH]


def drawn(name: str, count: int, seed: int) -> Iterator[np.ndarray]:
    """Notes that a model draws, float32 [T] at RATE."""
    model = catalogue.load(name)
    for z in model.sample(count, seed):
        ((_, audio),) = model.decode([NoteRequest(z, PITCH)])
        yield resample(audio, model.info.sample_rate, RATE)


class Row:
    """The figures of notes."""

    def __init__(self, title: str, notes: Iterator[np.ndarray]):
        self.title = title
        rises: list[float] = []
        centroids: list[float] = []
        cents: list[float] = []
        timbres: list[np.ndarray] = []
        for audio in notes:
            heard = resample(audio, RATE, features.RATE)
            pitch = detect(heard, features.RATE)
            rises.append(rise(audio, RATE))
            centroids.append(centroid(audio, RATE))
            cents.append(np.inf if pitch is None else 100 * abs(pitch - PITCH))
            timbres.append(features.timbre(heard))
        self.rises, self.centroids = np.array(rises), np.array(centroids)
        self.cents, self.timbres = np.array(cents), np.array(timbres)

    def line(self, others: "Row") -> str:
        """The row, compared with the real notes."""
        count = len(self.cents)
        apart = distances(self.timbres, self.timbres)
        pairs = apart[~np.eye(count, dtype=bool)].mean()
        nearest = (apart + np.diag(np.full(count, np.inf))).min(1)
        cells = [
            self.title,
            str(count),
            str(int((self.cents <= 50).sum())),
            f"{np.median(self.cents):.1f}",
            spread(self.rises),
            spread(self.centroids),
            f"{pairs:.1f}",
            least(nearest),
            "" if others is self else least(distances(self.timbres, others.timbres).min(1)),
        ]
        return f"| {' | '.join(cells)} |"


def distances(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Root mean square differences [n, m] of rows [n, d] and [m, d]."""
    return np.sqrt(np.square(one[:, None] - other[None]).mean(-1))


def spread(values: np.ndarray) -> str:
    """Least, median and greatest."""
    return f"{values.min():.0f}..{values.max():.0f}, median {np.median(values):.0f}"


def least(values: np.ndarray) -> str:
    """Median and least."""
    return f"{np.median(values):.1f}, least {values.min():.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="*", default=["muse", "fantasia"])
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    truth = Row("real instruments", real())
    print(HEAD, truth.line(truth), sep="\n", flush=True)
    for name in asked.models:
        print(Row(name, drawn(name, asked.count, asked.seed)).line(truth), flush=True)


if __name__ == "__main__":
    main()
