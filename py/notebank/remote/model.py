"""A model that is elsewhere: in other processes, on other machines. To those who render it is a
model like any other."""

import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np

from notebank import __version__
from notebank.models.base import (
    Captured,
    DecodeOptions,
    NoteModel,
    NoteRequest,
    OnBlock,
    Phases,
    YieldPoint,
)
from notebank.notes import Loop
from notebank.remote import tasks
from notebank.remote.dispatch import PATIENCE, Dispatch, lost
from notebank.remote.pool import Lost, Pool
from notebank.remote.recordings import Missing
from notebank.remote.tasks import Loader

MOST_LOOPS = 4096  # that are remembered
AGAIN_S = 1.0  # before a lost pool is asked for again


class RemoteModel(NoteModel):
    """The model that `load` gives at the workers. Nothing of it is needed here.

    Args:
        workers: Who renders.
        load: Picklable; gives the model where it is called.
        each: Notes of a unit; None: by measured speed; 1 gives the first note soonest.
        shared: A folder that workers see under the same path; notes then travel through it, else
            through the connection.
        patience_s: How long to wait for a cluster that has gone to come back [s].

    Raises:
        Lost: The workers went away again and again.
        NotebankError: A worker has another version of notebank (code "workers-differ"); whoever has
            another model under that name is refused, too, when it is called.
    """

    def __init__(
        self,
        workers: Pool,
        load: Loader,
        each: int | None = None,
        shared: str | Path | None = None,
        patience_s: float = 60.0,
    ):
        self.workers = workers
        self.each = each
        self.shared = None if shared is None else str(shared)
        self.patience_s = patience_s
        self.spent = 0.0  # seconds that workers have spent in the model
        self._kinds: dict[str, tuple] = {}  # of processors, and the call of a note by each
        self._loops: dict[tuple[float, int, int], Loop] = {}
        self.losses: tuple[type[BaseException], ...] = (Lost, *workers.losses)
        self.version = __version__
        self.load = tasks.Same(load, __version__)
        info, self.fingerprint = self._call(tasks.describe, self.load)
        self.load = tasks.Same(load, __version__, self.fingerprint)
        self.info = replace(info, caps=info.caps - {"stream"})  # notes come whole

    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        count = max(1, min(self.workers.count, len(audio)))
        parts = [range(len(audio))[i::count] for i in range(count)]
        made = self._calls(
            [
                (
                    tasks.encode,
                    self.load,
                    [audio[i] for i in part],
                    None if pitch is None else [pitch[i] for i in part],
                )
                for part in parts
            ]
        )
        self.spent += sum(seconds for _, seconds in made)
        found = {i: z for part, (latents, _) in zip(parts, made) for i, z in zip(part, latents)}
        return [found[i] for i in range(len(audio))]

    def capture(self, audio: np.ndarray, pitch: float) -> tuple[np.ndarray, Captured]:
        z, captured, seconds = self._call(tasks.capture, self.load, audio, pitch)
        self.spent += seconds
        return z, captured

    def rest(self) -> None:
        tasks.WORKER.rest()

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        return self._call(tasks.sample, self.load, n, seed)

    def loop(self, pitch: float, samples: int, rate: int) -> Loop:
        about = (pitch, samples, rate)
        if about not in self._loops:
            if len(self._loops) >= MOST_LOOPS:
                self._loops.clear()
            self._loops[about] = self._call(tasks.loop, self.load, *about)
        return self._loops[about]

    def phases(self, request: NoteRequest, at: int) -> Phases:
        return self._told(tasks.phases, request, at)

    def level(self, request: NoteRequest) -> float | None:
        return self._told(tasks.level, request)

    def _told(self, task, request: NoteRequest, *more):
        """What a worker tells of a note: `task` of the request with names for its recordings, and
        with these themselves where a worker lacks some."""
        named, recordings = tasks.WORKER.recordings.named(request)
        told = self._call(task, self.load, named, {}, *more)
        whole = isinstance(told, Missing)
        return self._call(task, self.load, named, recordings, *more) if whole else told

    def precision(self, options: DecodeOptions = DecodeOptions()) -> str:
        """What the worker computes in that answers first."""
        return self._call(tasks.precision, self.load, options)

    def setting(self, options: DecodeOptions = DecodeOptions()) -> str:
        """That of the worker that answers first, and how many there are."""
        told = self._call(tasks.setting, self.load, options)
        return f"{told}, {self.workers.count} worker{'s'[: self.workers.count > 1]}"

    def probe(self) -> None:
        """The workers probe what they load."""

    def processors(self) -> list[str]:
        """The kinds of processor that notes have come from so far, the first one first."""
        return list(self._kinds)

    def disagreement(self) -> float | None:
        """See `NoteModel.disagreement`: each worker makes the first note of the newest kind."""
        if not self._kinds:
            return None
        *_, call = self._kinds.values()
        try:
            notes = dict(self.workers.everywhere(tasks.trial, self.load, *call))
        except self.losses:
            return None
        if len(notes) < 2:
            return None
        return float(np.ptp(np.stack(list(notes.values())), axis=0).max())

    def met(self, kind: str, request: NoteRequest, options: DecodeOptions) -> None:
        """Notes down that a processor of that kind made a note.

        Args:
            kind: See `models.processor.kind`.
            request: The note; the first of a kind is kept for `disagreement`.
            options: How it was decoded.
        """
        self._kinds.setdefault(kind, (request, options))

    def decode(
        self,
        requests: Iterable[NoteRequest],
        options: DecodeOptions = DecodeOptions(),
        *,
        on_block: OnBlock | None = None,
        yield_point: YieldPoint | None = None,
    ) -> Iterator[tuple[int, np.ndarray]]:
        """Has the workers make notes, see `NoteModel.decode`.

        Notes come as units are finished, in no order; a worker that is lost loses nothing but time.

        Args:
            requests: The notes, taken as there is room for them.
            options: How they are decoded.
            on_block: Not called: notes come whole.
            yield_point: Called about every 25 ms; True ends the decode.

        Returns:
            (request id, audio float32 [samples]) of each note.

        Raises:
            Cancelled: `yield_point` said so.
            Lost: The workers went away again and again.
        """
        return Notes(self, requests, options, yield_point).made()

    def _call(self, *call):
        return self._calls([call])[0]

    def _calls(self, calls):
        """What each (function, arguments…) returns, called at once."""
        for left in reversed(range(PATIENCE)):
            try:
                return [
                    future.result() for future in [self.workers.submit(*call) for call in calls]
                ]
            except self.losses as error:
                if not left:
                    raise lost(error) from error
                self.renew()
        raise AssertionError

    def renew(self) -> None:
        """Gets the pool back, trying for `patience_s`."""
        until = time.monotonic() + self.patience_s
        while True:
            try:
                self.workers.renew()
                return
            except Lost:
                if time.monotonic() >= until:
                    raise
                time.sleep(AGAIN_S)


class Notes(Dispatch[NoteRequest, tuple[int, np.ndarray]]):
    """One `decode`: requests out, notes in.

    Args:
        model: Whose workers render.
        requests: The notes.
        options: How they are decoded.
        yield_point: See `Dispatch`.
    """

    def __init__(
        self,
        model: RemoteModel,
        requests: Iterable[NoteRequest],
        options: DecodeOptions,
        yield_point: YieldPoint | None,
    ):
        super().__init__(model.workers, requests, yield_point, model.each, model.renew)
        self.model = model
        self.options = options

    def _asked(self, unit: list[NoteRequest], whole: bool = False) -> Future:
        """whole: with the recordings that the unit names."""
        named: list[NoteRequest] = []
        recordings: dict[str, Captured] = {}
        for request in unit:
            one, its = tasks.WORKER.recordings.named(request)
            named.append(one)
            recordings |= its if whole else {}
        about = (self.model.load, named, self.options, self.model.shared, recordings)
        return self.workers.submit(tasks.decode, *about)

    def _taken(self, unit: list[NoteRequest], told: tuple) -> tuple[float, tasks.Made] | Future:
        made, seconds, kind = told
        if isinstance(made, Missing):
            return self._asked(unit, whole=True)
        self.model.met(kind, unit[0], self.options)
        notes = tasks.collect(made, self.model.shared)
        self.model.spent += seconds
        return seconds, notes
