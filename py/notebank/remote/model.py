"""A model that is elsewhere: in other processes, on other machines. To those who render it is a
model like any other."""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np

from notebank import __version__
from notebank.errors import Cancelled, NotebankError
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
from notebank.remote.pool import Lost, Pool
from notebank.remote.recordings import Missing
from notebank.remote.sizing import Sizer
from notebank.remote.tasks import Loader

LOOK_S = 0.025  # between looks at what came back
AHEAD = 2  # units under way a worker, so that none waits for the next
PATIENCE = 3  # times that a pool may break in a row without a note in between
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
        return Dispatch(self, iter(requests), options, yield_point).notes()

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
                    raise _lost(error) from error
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


class Dispatch:
    """One `decode`: units out, notes in.

    Args:
        model: Whose workers render.
        requests: The notes.
        options: How they are decoded.
        yield_point: Called while waiting; True ends the work with `Cancelled`. None: never.
    """

    def __init__(
        self,
        model: RemoteModel,
        requests: Iterator[NoteRequest],
        options: DecodeOptions,
        yield_point: YieldPoint | None,
    ):
        self.model = model
        self.options = options
        self.yield_point = yield_point
        self._requests = requests
        self._ready: deque[NoteRequest] = deque()  # those that will be given out next
        self._again: list[list[NoteRequest]] = []  # units that were lost
        self._out: dict[Future, list[NoteRequest]] = {}
        self._sizer = Sizer(model.each)
        self._breaks = 0

    def notes(self) -> Iterator[tuple[int, np.ndarray]]:
        try:
            while True:
                try:
                    self._fill()
                    if not self._out:
                        return
                    for future in self._finished():
                        yield from self._taken(future)
                except self.model.losses as error:
                    self._recover(error)
        finally:
            for future in self._out:
                future.cancel()

    def _fill(self) -> None:
        count = self.model.workers.count
        while len(self._out) < AHEAD * count:
            unit = self._again.pop() if self._again else self._unit(AHEAD * count)
            if not unit:
                return
            self._give(unit)

    def _give(self, unit: list[NoteRequest], whole: bool = False) -> None:
        """Gives out a unit; whole: with the recordings that it names."""
        model = self.model
        named: list[NoteRequest] = []
        recordings: dict[str, Captured] = {}
        for request in unit:
            one, its = tasks.WORKER.recordings.named(request)
            named.append(one)
            recordings |= its if whole else {}
        about = (model.load, named, self.options, model.shared, recordings)
        try:
            self._out[model.workers.submit(tasks.decode, *about)] = unit
        except Lost:
            self._again.append(unit)
            raise

    def _unit(self, places: int) -> list[NoteRequest]:
        """The next unit; towards the end they get smaller, so that all workers end at about the
        same time."""
        size = self._sizer.size
        self._ready.extend(islice(self._requests, max(0, 2 * places * size - len(self._ready))))
        return [self._ready.popleft() for _ in range(min(size, -(-len(self._ready) // places)))]

    def _finished(self) -> list[Future]:
        """Futures that are done; waits for one, looking up now and then."""
        while True:
            done, _ = wait(self._out, LOOK_S, FIRST_COMPLETED)
            if self.yield_point is not None and self.yield_point():
                raise Cancelled("rendering was given up")
            if done:
                return list(done)
            self.model.workers.check()

    def _taken(self, future: Future) -> Iterator[tuple[int, np.ndarray]]:
        made, seconds, kind = future.result()
        if isinstance(made, Missing):
            self._give(self._out.pop(future), whole=True)
            return
        self.model.met(kind, self._out[future][0], self.options)
        notes = tasks.collect(made, self.model.shared)
        # Whatever is raised up to here, the unit still counts as out.
        unit = self._out.pop(future)
        self._breaks = 0
        self.model.spent += seconds
        self._sizer.measured(len(unit), seconds)
        yield from notes

    def _recover(self, error: BaseException) -> None:
        """Takes back all that is out, and gets a new pool for it."""
        self._breaks += 1
        if self._breaks > PATIENCE:
            raise _lost(error) from error
        self._again += list(self._out.values())
        self._out = {}
        self.model.renew()


def _lost(error: BaseException) -> NotebankError:
    text = str(error) or type(error).__name__
    return Lost(f"workers were lost again and again ({text}); what is finished is kept")
