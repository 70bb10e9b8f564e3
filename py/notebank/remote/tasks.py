"""What a worker does: it loads the model once and renders units of work, each a few notes. Runs
wherever notebank is installed."""

import multiprocessing
import os
import pickle
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from threading import Lock, Semaphore, Thread
from typing import Any

import numpy as np

from notebank import __version__, threads
from notebank.errors import NotebankError
from notebank.models.base import Captured, DecodeOptions, ModelInfo, NoteModel, NoteRequest, Phases
from notebank.notes import Loop
from notebank.remote.recordings import Missing, Recordings

Loader = Callable[[], NoteModel]  # picklable; a worker that calls it gets the model
Made = list[tuple[int, np.ndarray]]


@dataclass(frozen=True)
class Same:
    """A loader that is taken only by workers which have this version of notebank, and where it
    gives the model with this fingerprint."""

    load: Loader
    version: str
    fingerprint: str = ""

    def __call__(self) -> NoteModel:
        if self.version != __version__:
            raise NotebankError(
                f"a worker has notebank {__version__}, this is {self.version}: install the same "
                "version everywhere",
                "workers-differ",
            )
        model = WORKER.model(self.load)
        if self.fingerprint and model.fingerprint != self.fingerprint:
            raise NotebankError(
                f"a worker has another version of the model ({model.fingerprint[:8]} instead "
                f"of {self.fingerprint[:8]}): give all workers the same checkpoint",
                "workers-differ",
            )
        return model


class Worker:
    """What a process that decodes for others holds: the model, and how it computes.

    threads: of the model; None leaves them as they are. turns: of notes that are decoded at once;
    the threads of a worker take turns, unless they are there for that. recordings: what was
    captured of them, that notes name.
    """

    def __init__(self) -> None:
        self.threads: int | None = None
        self.turns = Semaphore(1)
        self.recordings = Recordings()
        self.ending: Any = None  # shared with whoever gives out the work
        self._loading = Lock()
        self._key = b""
        self._model: NoteModel | None = None

    def given_up(self) -> bool:
        """Whether nobody waits for its work any more."""
        return self.ending is not None and bool(self.ending.value)

    def share_cores(self, count: int) -> None:
        """Decodes in so many threads of this process, each of which works alone."""
        self.threads = threads.share(count)
        self.turns = Semaphore(count)

    def rest(self) -> None:
        """Keeps no recordings; the model rests, if there is one."""
        self.recordings.clear()
        if self._model is not None:
            self._model.rest()

    def model(self, load: Loader) -> NoteModel:
        """What `load` gives, loaded once; one model at a time, since they are large."""
        key = pickle.dumps(load)
        with self._loading:
            if self._model is None or key != self._key:
                self._model = None
                self._model = load()
                self._key = key
                if self.threads is not None and (torch := sys.modules.get("torch")):
                    torch.set_num_threads(self.threads)
            return self._model


WORKER = Worker()  # of this process: what a pool sends are functions, which find it here


def begin(each: int, gpus: Sequence[str], turn: Any, ending: Any) -> None:
    """What a new worker process of this machine does first.

    Args:
        each: Threads that its model computes with.
        gpus: Names of the GPUs there are.
        turn: A shared counter, by which each worker takes the next GPU.
        ending: A shared number that is not 0 once its work is given up.
    """
    Thread(target=_end_with_parent, daemon=True).start()
    # Ctrl-c is for the process that gives out the work.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with turn.get_lock():
        number = turn.value
        turn.value += 1
    if gpus:
        os.environ["CUDA_VISIBLE_DEVICES"] = gpus[number % len(gpus)]
    WORKER.threads = each
    WORKER.ending = ending


def _end_with_parent() -> None:
    """A worker whose parent was killed would wait for work for ever, with the model in its
    memory."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def describe(load: Loader) -> tuple[ModelInfo, str]:
    """(info, fingerprint) of the model as the worker has it."""
    model = loaded(load)
    return model.info, model.fingerprint


def encode(
    load: Loader, audio: Sequence[np.ndarray], pitch: Sequence[float] | None
) -> tuple[list[np.ndarray], float]:
    """`NoteModel.encode` at the worker.

    Args:
        load: Gives the model.
        audio: Recordings [T] at the model's rate, -1..1.
        pitch: Their MIDI pitches, or None.

    Returns:
        Latents, float32, and the seconds that they took.
    """
    model = loaded(load)
    with WORKER.turns:
        begun = time.perf_counter()
        latents = [np.asarray(z, np.float32) for z in model.encode(audio, pitch)]
        return latents, time.perf_counter() - begun


def capture(load: Loader, audio: np.ndarray, pitch: float) -> tuple[np.ndarray, Captured, float]:
    """`NoteModel.capture` at the worker.

    Args:
        load: Gives the model.
        audio: A recording [T] at the model's rate, -1..1.
        pitch: MIDI.

    Returns:
        The latent, what was captured, and the seconds that it took.
    """
    model = loaded(load)
    with WORKER.turns:
        begun = time.perf_counter()
        z, captured = model.capture(audio, pitch)
        return z, captured, time.perf_counter() - begun


def phases(
    load: Loader, request: NoteRequest, recordings: Mapping[str, Captured], at: int
) -> Phases | Missing:
    """`NoteModel.phases` at the worker.

    Args:
        load: Gives the model.
        request: The note; it names its recordings.
        recordings: Those by name that the worker lacked.
        at: Sample since the onset.

    Returns:
        The phases, or what recordings are missing.
    """
    whole = WORKER.recordings.whole([request], recordings)
    return whole if isinstance(whole, Missing) else loaded(load).phases(whole[0], at)


def level(
    load: Loader, request: NoteRequest, recordings: Mapping[str, Captured]
) -> float | Missing | None:
    """`NoteModel.level` at the worker.

    Args:
        load: Gives the model.
        request: The note; it names its recordings.
        recordings: Those by name that the worker lacked.

    Returns:
        The level [dB], or what recordings are missing.
    """
    whole = WORKER.recordings.whole([request], recordings)
    return whole if isinstance(whole, Missing) else loaded(load).level(whole[0])


def sample(load: Loader, n: int, seed: int) -> list[np.ndarray]:
    """`NoteModel.sample` at the worker.

    Args:
        load: Gives the model.
        n: Latents to draw.
        seed: The same gives the same latents.
    """
    return loaded(load).sample(n, seed)


def loop(load: Loader, pitch: float, samples: int, rate: int) -> Loop:
    """`NoteModel.loop` at the worker.

    Args:
        load: Gives the model.
        pitch: MIDI.
        samples: Of the note.
        rate: [Hz].
    """
    return loaded(load).loop(pitch, samples, rate)


def precision(load: Loader, options: DecodeOptions) -> str:
    """`NoteModel.precision` at the worker."""
    return loaded(load).precision(options)


def setting(load: Loader, options: DecodeOptions) -> str:
    """`NoteModel.setting` at the worker."""
    return loaded(load).setting(options)


def trial(load: Loader, request: NoteRequest, options: DecodeOptions) -> tuple[str, np.ndarray]:
    """One note as this worker makes it.

    Args:
        load: Gives the model.
        request: The note.
        options: How it is decoded.

    Returns:
        The kind of this worker's processor, and audio float32 [samples].
    """
    model = loaded(load)
    with WORKER.turns:
        ((_, audio),) = model.decode([request], options)
    return model.processors()[0], np.asarray(audio, np.float32)


def decode(
    load: Loader,
    requests: Sequence[NoteRequest],
    options: DecodeOptions,
    shared: str | None = None,
    recordings: Mapping[str, Captured] | None = None,
) -> tuple[Made | Missing | str, float, str]:
    """One unit of work.

    Args:
        load: Gives the model.
        requests: The notes; what was captured of recordings may be named only.
        options: How they are decoded.
        shared: A folder that both sides see; notes go there and the file's name comes back.
        recordings: Those that this worker may not have.

    Returns:
        Notes by id, or which recordings are missing, the seconds that they took, and the kind of
        this worker's processor.

    Raises:
        NotebankError: The worker has another model under that name.
    """
    model = loaded(load)
    whole = WORKER.recordings.whole(requests, recordings or {})
    if isinstance(whole, Missing):
        return whole, 0.0, model.processors()[0]
    with WORKER.turns:
        begun = time.perf_counter()
        made = [(id, np.asarray(audio, np.float32)) for id, audio in model.decode(whole, options)]
        seconds = time.perf_counter() - begun
    return (made if shared is None else _leave(made, Path(shared))), seconds, model.processors()[0]


def _leave(made: Made, folder: Path) -> str:
    name = f"unit-{token_hex(8)}.npz"
    with (folder / f".{name}").open("wb") as file:
        np.savez(file, allow_pickle=False, **{str(id): audio for id, audio in made})
    (folder / f".{name}").replace(folder / name)
    return name


def collect(made: Made | str, shared: str | None) -> Made:
    """The notes of a unit, wherever the worker left them; a file is removed when it was read."""
    if not isinstance(made, str):
        return made
    path = Path(shared or ".") / made
    with np.load(path, allow_pickle=False) as file:
        notes = [(int(id), file[id]) for id in file.files]
    path.unlink(missing_ok=True)
    return notes


def loaded(load: Loader) -> NoteModel:
    """The model, loaded once."""
    return load() if isinstance(load, Same) else WORKER.model(load)


def timed(call: Callable, *about: Any) -> tuple[float, Any]:
    """The seconds that a call takes here, and what it returns."""
    begun = time.perf_counter()
    made = call(*about)
    return time.perf_counter() - begun, made
