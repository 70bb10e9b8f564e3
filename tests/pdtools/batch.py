"""Pd faster than real time: a score in, sound and messages out, the same every time."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from pdtools import control, tape
from pdtools.ears import Ears, Heard
from pdtools.fudi import Atom, atom
from pdtools.process import ABSTRACTIONS, PdProcess
from pdtools.sketch import sketch

BLOCK = 64  # samples that Pd computes at a time
Event = tuple  # (ms, name, atoms…)


@dataclass
class Take:
    """What a batch run gave. audio: float64 [tapes, T], sample 0 at 0 ms of the score; arrays:
    those asked for, at the end."""

    rate: int
    audio: np.ndarray
    messages: list[Heard]
    log: str
    errors: list[str] = field(default_factory=list)
    arrays: dict[str, np.ndarray] = field(default_factory=dict)

    def heard(self, name: str) -> list[tuple[Atom, ...]]:
        return [m.atoms for m in self.messages if m.name == name]

    def between(self, start_ms: float, end_ms: float, channel: int = 0) -> np.ndarray:
        return self.audio[
            channel, int(start_ms * self.rate / 1000) : int(end_ms * self.rate / 1000)
        ]


def score_text(events: Iterable[Event], end_ms: float, last: Sequence[str]) -> str:
    """The qlist of a score: waiting time, receiver, message. Events of one moment keep their
    order."""
    rows, now = [], 0.0
    for ms, name, *atoms in sorted(events, key=lambda event: event[0]):
        rows.append(f"{ms - now:.9g} {atom(name)} {' '.join(atom(a) for a in atoms) or 'bang'};")
        now = ms
    return (
        "\n".join(
            [
                "0 pd dsp 1;",
                "0 nbt-record bang;",
                *rows,
                f"{end_ms - now:.9g} nbt-save bang;",
                *last,
                "0 pd quit;",
            ]
        )
        + "\n"
    )


def play(
    *patches: Path | str,
    score: Iterable[Event],
    ms: float,
    hear: Iterable[str] = (),
    rate: int = 44100,
    tapes: Iterable[str] = ("nb-out-left", "nb-out-right"),
    arrays: Iterable[str] = (),
    forgive: bool = False,
    timeout: float = 60,
) -> Take:
    """Opens patches (paths or sketches), plays the score for `ms` milliseconds of Pd's time, and
    returns the take.

    An event is `(ms, receiver, atoms…)`; without atoms it is a bang. Error lines raise
    AssertionError unless `forgive`.
    """
    with tempfile.TemporaryDirectory(prefix="pdtools-") as name:
        folder = Path(name)
        tapes = tuple(tapes)
        arrays = tuple(arrays)
        ears = Ears()
        dumps = [f"0 nbt-dump {folder}/array-{k}.wav {atom(a)};" for k, a in enumerate(arrays)]
        (folder / "score.txt").write_text(score_text(score, ms, dumps))
        control.write(
            folder,
            rate=rate,
            hear=tuple(hear),
            tape=tapes,
            frames=int(np.ceil(ms * rate / 1000)),
            tell=ears.port,
            score=folder / "score.txt",
        )
        opened = []
        for k, patch in enumerate(patches):
            path = folder / f"sketch-{k}.pd" if isinstance(patch, str) else patch
            if isinstance(patch, str):
                path.write_text(sketch(patch))
            opened += ["-open", str(path)]
        paths = ["-path", str(ABSTRACTIONS), "-path", str(folder)]
        arguments = [
            "-batch",
            "-r",
            str(rate),
            *paths,
            *opened,
            "-open",
            str(folder / "control.pd"),
            "-send",
            "nbt-start bang",
        ]
        with PdProcess(arguments) as pd:
            pd.wait(timeout)
            ears.close()
            errors = pd.errors()
            assert forgive or not errors, "\n".join(errors)
            audio = tape.read(*(folder / f"tape-{k}.wav" for k in range(len(tapes))))
            # a block that was not whole at the end never came
            audio = audio[:, : audio.shape[1] // BLOCK * BLOCK]
            dumped = {a: tape.read(folder / f"array-{k}.wav")[0] for k, a in enumerate(arrays)}
            return Take(rate, audio, ears.messages, pd.log(), errors, dumped)
