"""Generation of any number of notes: engines kept full to the end, blocks handed out as they are
made.

A lane is one engine with its slots, worked by one thread. A finished note frees its slot for the
next one at once.
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import gcd

import numpy as np

from notebank.audio import mulaw
from notebank.errors import Cancelled
from notebank.models.base import OnBlock, YieldPoint
from notebank.models.wavenet.draws import Draws
from notebank.models.wavenet.engine import Engine, Job

ROUND = 64  # samples between hand-outs, at most: 4 ms of audio
SLICE = 0.02  # seconds of work between two looks at `yield_point`


@dataclass(frozen=True)
class NoteStream:
    """One note to generate: `samples` samples under latent frames z [frames x latents], the last of
    which holds on."""

    id: int
    z: np.ndarray
    samples: int
    draws: Draws


@dataclass
class _Voice:
    note: NoteStream
    audio: np.ndarray
    position: int = 0


class Lane:
    """An engine and the notes in its slots, the first `len(voices)` of them.

    Args:
        engine: With all its slots free.
        hop: Samples that a latent frame covers.
        temperature: Divides the logits; 0 takes the most probable class always.
    """

    def __init__(self, engine: Engine, hop: int, temperature: float):
        self.engine = engine
        self.hop = hop
        self.temperature = temperature
        self.voices: list[_Voice] = []
        self.job: Job | None = None
        self.round = gcd(ROUND, hop)

    @property
    def free(self) -> bool:
        return self.job is None and len(self.voices) < self.engine.slots

    def take(self, note: NoteStream) -> None:
        """Puts a note into a free slot."""
        self.engine.start(len(self.voices))
        self.voices.append(_Voice(note, np.empty(note.samples, np.float32)))

    def work(self) -> None:
        """Generates for about SLICE seconds, at most to the end of a round."""
        if self.job is None:
            self.job = self._next_job()
        self.engine.run(self.job, SLICE)

    def hand_out(self, on_block: OnBlock | None) -> Iterator[tuple[int, np.ndarray]]:
        """After a finished round: passes each note's samples on, yields the notes that are done and
        closes their gaps."""
        if self.job is None or self.job.done < self.job.steps:
            return
        samples = mulaw.CLASS_SAMPLES[self.job.classes]
        self.job = None
        done = []
        for slot, voice in enumerate(self.voices):
            start, end = voice.position, min(voice.position + len(samples), voice.note.samples)
            voice.audio[start:end] = samples[: end - start, slot]
            voice.position = end
            if on_block is not None:
                on_block(voice.note.id, start, voice.audio[start:end])
            if end == voice.note.samples:
                done.append(slot)
        for slot in reversed(done):
            voice = self._remove(slot)
            yield voice.note.id, voice.audio

    def _next_job(self) -> Job:
        for slot, voice in enumerate(self.voices):
            if voice.position % self.hop == 0:
                self.engine.condition(
                    slot, voice.note.z[min(voice.position // self.hop, len(voice.note.z) - 1)]
                )
        draws = [voice.note.draws(voice.position, self.round) for voice in self.voices]
        return Job(np.ascontiguousarray(np.stack(draws, axis=1)), self.temperature)

    def _remove(self, slot: int) -> _Voice:
        last = len(self.voices) - 1
        if slot != last:
            self.engine.move(last, slot)
        self.voices[slot], self.voices[last] = self.voices[last], self.voices[slot]
        return self.voices.pop()


def generate(
    notes: Iterable[NoteStream],
    lanes: list[Lane],
    on_block: OnBlock | None = None,
    yield_point: YieldPoint | None = None,
) -> Iterator[tuple[int, np.ndarray]]:
    """Generates notes in lanes and yields each as it is finished. See `NoteModel.decode`.

    Args:
        notes: What to generate; the next one is taken up when a slot is free.
        lanes: At least one; several busy ones work in threads of their own.
        on_block: on_block(id, start, audio): each note's samples after each round.
        yield_point: Called after about SLICE seconds of work; True ends it.

    Yields:
        (id, audio float32 [samples], about -0.98..0.98).

    Raises:
        Cancelled: yield_point() said True.
    """
    waiting = iter(notes)
    with ThreadPoolExecutor(len(lanes)) as pool:
        while _refill(lanes, waiting):
            busy = [lane for lane in lanes if lane.voices]
            if len(busy) == 1:
                busy[0].work()
            else:
                list(pool.map(Lane.work, busy))
            if yield_point is not None and yield_point():
                raise Cancelled(
                    "generation was given up with "
                    f"{sum(len(lane.voices) for lane in busy)} notes under way"
                )
            for lane in busy:
                yield from lane.hand_out(on_block)


def _refill(lanes: list[Lane], waiting: Iterator[NoteStream]) -> bool:
    """Gives waiting notes to the emptiest lanes; False when nothing is left to do."""
    while free := [lane for lane in lanes if lane.free]:
        note = next(waiting, None)
        if note is None:
            break
        min(free, key=lambda lane: len(lane.voices)).take(note)
    return any(lane.voices for lane in lanes)
