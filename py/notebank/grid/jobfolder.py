"""What is in a job's folder, for those who look at it from outside. The model is not needed."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from notebank import files
from notebank.errors import BadFile
from notebank.grid import building, manifest, notefiles
from notebank.grid.manifest import Manifest
from notebank.grid.plan import Target
from notebank.grid.share import Share

NOTES = "notes"
LOCK = ".lock"
WRITING = f"{NOTES}/.lock-manifest"
SHARES = f"{NOTES}/.lock-share-*"  # in the folder that goes when the banks are built
TRIES, PAUSE_S = 40, 0.25  # a share waits so for another one that begins at the same moment


@contextmanager
def alone(job: Path) -> Iterator[None]:
    """Nobody else is at work in the folder; BadFile (code busy) where somebody is."""
    with files.locked(job / LOCK), ExitStack() as held:
        for path in sorted(job.glob(SHARES)):
            held.enter_context(files.locked(path))
        yield


@contextmanager
def sharing(job: Path, share: Share) -> Iterator[None]:
    """Others may be at work on other shares; BadFile (code busy) where somebody is on this one, or
    on the whole."""
    (job / NOTES).mkdir(exist_ok=True)
    with ExitStack() as held:
        with briefly(job / LOCK):
            held.enter_context(files.locked(job / SHARES.replace("*", share.name)))
        yield


@contextmanager
def briefly(lock: Path) -> Iterator[None]:
    """Holds a lock that others hold for a moment only, which is waited for."""
    with ExitStack() as held:
        for left in reversed(range(TRIES)):
            try:
                held.enter_context(files.locked(lock))
                break
            except BadFile as error:
                if error.code != "busy" or not left:
                    raise
                time.sleep(PAUSE_S)
        yield


@dataclass(frozen=True)
class State:
    """How far a job is. notes: those that are durable; built: banks that are there, whole."""

    manifest: Manifest
    notes: int
    built: tuple[Target, ...]

    @property
    def total(self) -> int:
        """Notes to render."""
        return self.manifest.plan.unique

    @property
    def complete(self) -> bool:
        """Whether all banks are there."""
        return len(self.built) == len(self.manifest.plan.targets)


def look(job: Path) -> State:
    """How far the job in this folder is; BadFile when none was begun there."""
    begun = manifest.read(job)
    targets = begun.plan.targets
    built = tuple(target for target in targets if building.is_built(job, target))
    if len(built) == len(targets):  # its notes are gone by then
        return State(begun, begun.plan.unique, built)
    notes = min(notefiles.count(job / NOTES), begun.plan.unique)
    return State(begun, notes, built)


def is_running(job: Path) -> bool:
    """Whether a process is at work in the folder; BadFile when that cannot be told."""
    if not (job / LOCK).is_file():
        return False
    try:
        with alone(job):
            return False
    except BadFile as error:
        if error.code != "busy":
            raise
        return True


def size(job: Path) -> int:
    """Bytes of all files in the folder."""
    return sum(path.stat().st_size for path in job.rglob("*") if path.is_file())


def clean(job: Path, may_lose: Callable[[int], object]) -> int:
    """Removes notes of an unfinished run and half-written files; how many bytes that freed.

    may_lose(notes): called first when rendered notes would be lost; it raises to keep them.
    """
    manifest.read(job)
    with alone(job):
        lost = notefiles.count(job / NOTES)
        if lost:
            may_lose(lost)
        leftovers = [*job.glob(".*.tmp"), *job.glob("*/.*.tmp")]
        notes = (job / NOTES).glob("*.notes")
        freed = sum(path.stat().st_size for path in [*leftovers, *notes])
        shutil.rmtree(job / NOTES, ignore_errors=True)
        for path in leftovers:
            path.unlink(missing_ok=True)
    return freed
