"""Notes of a job made by processes of this machine; real ones, which fail and are killed."""

import os
import signal
import sys
from collections import Counter
from functools import partial

import pytest

from grid.slow import SlowNull
from notebank import memory
from notebank.errors import BadValue, Cancelled
from notebank.grid import jobfolder, manifest, notefiles, opening
from notebank.grid.job import GridJob
from notebank.grid.notefiles import NoteFiles
from notebank.grid.plan import Plan
from notebank.grid.rendering import Rendering
from notebank.grid.share import Share
from notebank.grid.workers import Workers
from notebank.models.null import NullModel
from notebank.render.cache import Cache
from notebank.render.renderer import Renderer
from render.sounds import CapturingModel, SineSound

PLAN = Plan((("a", "b", "c", "d"),), 4, (48, 60, 69), 3200)
SOUNDS = {
    name: SineSound({48: 0.3, 60: 0.6, 72: 0.6}, bright, name)
    for name, bright in zip("abcd", (0.0, 0.2, 0.5, 1.0))
}


class Capturing(CapturingModel):
    """Leaves a line for each recording that it captures, in a file of its process."""

    def __init__(self, seen):
        super().__init__()
        self.seen = seen

    def capture(self, audio, pitch):
        with (self.seen / str(os.getpid())).open("a") as file:
            file.write(f"{pitch} {float(abs(audio).sum()):.6f}\n")
        return super().capture(audio, pitch)


class Failing(CapturingModel):
    def decode(self, requests, options=None, **callbacks):
        for id, audio in super().decode(requests, **callbacks):
            if id == 60:
                raise BadValue("the note 60 is none")
            yield id, audio


def rendering(load, folder):
    renderer = Renderer(load(), Cache(folder / "cache", 1 << 30))
    return Rendering(PLAN, renderer, SOUNDS, NoteFiles(folder / "g" / jobfolder.NOTES, 3200))


def job(folder, load, count=2):
    """A job in `folder`/g, made by so many processes."""
    made = GridJob(folder / "g", PLAN, Renderer(load()), SOUNDS, "null")
    made.workers = Workers(partial(rendering, load, folder), 3200 / 16000, count)
    return made


@pytest.fixture(autouse=True)
def few_notes_are_worth_it(monkeypatch):
    monkeypatch.setattr("notebank.grid.workers.PAYS_S", 0)


@pytest.fixture
def seen(tmp_path):
    (tmp_path / "seen").mkdir()
    return tmp_path / "seen"


def contents(path):
    names = {".lock", manifest.NAME}  # which names the processors
    return {entry.name: entry.read_bytes() for entry in path.iterdir() if entry.name not in names}


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    """The banks that one process makes."""
    path = tmp_path_factory.mktemp("one") / "g"
    GridJob(path, PLAN, Renderer(CapturingModel()), SOUNDS, "null").run()
    return contents(path)


def test_processes_give_the_bytes_of_one_and_capture_each_recording_once_in_all(
    tmp_path, seen, expected
):
    told = []
    path = job(tmp_path, partial(Capturing, seen)).run(lambda *far: told.append(far))
    assert contents(path) == expected
    here = str(os.getpid())
    assert len(list(seen.iterdir())) and not (seen / here).exists()
    captured = Counter(line for file in seen.iterdir() for line in file.read_text().splitlines())
    assert len(captured) == 12 and set(captured.values()) == {1}
    assert told[0] == (0, PLAN.unique) and told[-1] == (PLAN.unique, PLAN.unique)
    assert told == sorted(told)
    assert len(manifest.read(path).processors) == 1


def test_a_share_is_made_by_processes_too(tmp_path, expected):
    for share in (Share(1, 2), Share(2, 2)):
        assert not job(tmp_path, CapturingModel).run_share(share).joinpath("bank.json").exists()
    finished = job(tmp_path, CapturingModel)
    finished.workers = None
    finished.renderer.model.decode = None  # nothing is left to be made
    assert contents(finished.run()) == expected


def test_what_fails_in_a_process_is_raised_and_the_others_end(tmp_path):
    with pytest.raises(BadValue, match="the note 60 is none"):
        job(tmp_path, Failing).run()
    assert notefiles.count(tmp_path / "g" / "notes")
    assert not jobfolder.is_running(tmp_path / "g")


def test_a_process_that_is_killed_loses_nothing(tmp_path, seen, expected):
    killed = []

    def kill(done, total):
        if done > 5 and not killed:
            killed.append(int(next(seen.iterdir()).name))
            os.kill(killed[0], signal.SIGKILL)

    plain = GridJob(tmp_path / "one", PLAN, Renderer(SlowNull(0, str(seen))), SOUNDS, "null").run()
    (seen / str(os.getpid())).unlink()
    path = job(tmp_path, partial(SlowNull, 0.02, str(seen))).run(kill)
    assert killed and contents(path) == contents(plain)


def test_work_that_is_given_up_is_kept_and_taken_up_again(tmp_path, seen):
    slow = job(tmp_path, partial(SlowNull, 0.02, str(seen)))
    with pytest.raises(Cancelled):
        slow.run(yield_point=lambda: notefiles.count(tmp_path / "g" / "notes") > 5)
    kept = notefiles.count(tmp_path / "g" / "notes")
    assert 5 < kept < PLAN.unique and not list((tmp_path / "g" / "notes").glob(".*.tmp"))
    told = []
    job(tmp_path, partial(SlowNull, 0, str(seen))).run(lambda done, total: told.append(done))
    assert told[0] == kept


def test_few_notes_little_memory_or_one_core_are_no_case_for_processes(tmp_path, monkeypatch):
    monkeypatch.setattr("notebank.grid.workers.PAYS_S", 20)
    workers = Workers(partial(rendering, CapturingModel, tmp_path), 0.2, 4)
    assert workers.pays(100) and not workers.pays(99)
    assert not Workers(workers.spec, 0.2, 1).pays(1000)
    monkeypatch.setattr(memory, "free", lambda: 400e6)
    assert not workers.pays(1000)


def test_processes_are_for_models_that_make_a_note_at_a_time_without_pytorch(monkeypatch):
    spec = partial(rendering, CapturingModel)
    with opening.placed(NullModel, "local") as threaded:
        monkeypatch.setitem(sys.modules, "torch", None)
        assert opening.workers(threaded, "local", spec, 4.0) is None
        monkeypatch.delitem(sys.modules, "torch")
        made = opening.workers(threaded, "local", spec, 4.0)
        assert made is not None and (made.spec, made.seconds) == (spec, 4.0)
        assert opening.workers(threaded, "processes", spec, 4.0) is None
    assert opening.workers(NullModel(), "local", spec, 4.0) is None
