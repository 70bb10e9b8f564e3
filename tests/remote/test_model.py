"""Rendering elsewhere: in processes of this machine and on a Dask cluster; real ones, whose parts
are killed."""

import logging
import os
import pickle
import re
import signal
import threading
from dataclasses import replace

import numpy as np
import pytest

from cpus import CPUS
from grid.slow import SlowNull, loader
from notebank.errors import BadValue, Cancelled, NotebankError
from notebank.grid import manifest
from notebank.grid.job import GridJob
from notebank.grid.plan import Plan
from notebank.models.base import NoteRequest
from notebank.models.null import NullConfig, NullModel
from notebank.remote.model import RemoteModel
from notebank.remote.pool import Lost
from notebank.remote.pools import Processes, Threads, open_pool
from notebank.remote.recordings import Missing, Recordings
from notebank.render.renderer import Renderer
from remote.cluster import LocalCluster, free_port
from render.sounds import CapturingModel, SineSound
from waiting import until

SOUNDS = {
    name: SineSound({48: 0.3, 60: 0.6, 72: 0.6}, bright, name)
    for name, bright in zip("abcd", (0.0, 0.2, 0.5, 1.0))
}


def job(path, model):
    plan = Plan((("a", "b", "c", "d"),), 4, (48, 60, 69), 3200)
    return GridJob(path, plan, Renderer(model), SOUNDS, "null")


def contents(path):
    """All files but the lock and the manifest, which names the processors."""
    return {
        entry.name: entry.read_bytes()
        for entry in path.iterdir()
        if entry.name not in (".lock", manifest.NAME)
    }


def seen_by(folder):
    """Process ids of the workers that have rendered, those with most notes first."""
    return sorted(
        (int(path.name) for path in folder.iterdir()),
        key=lambda pid: -(folder / str(pid)).stat().st_size,
    )


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    """The bank that one process makes."""
    path = tmp_path_factory.mktemp("one") / "g"
    job(path, NullModel(NullConfig(length=3200))).run()
    return contents(path)


@pytest.fixture
def seen(tmp_path):
    (tmp_path / "seen").mkdir()
    return tmp_path / "seen"


@pytest.fixture
def cluster(tmp_path):
    running = LocalCluster(tmp_path)
    yield running
    running.close()


def test_a_model_elsewhere_gives_the_very_notes_of_the_one_here(seen):
    workers = Threads(2)
    far, here = RemoteModel(workers, loader(0, seen)), SlowNull(0, str(seen))
    assert (
        replace(here.info, caps=here.info.caps - {"stream"}) == far.info
        and far.fingerprint == here.fingerprint
    )
    sine = np.sin(np.arange(4000) * 0.1).astype(np.float32)
    assert np.array_equal(far.encode([sine], [60])[0], here.encode([sine], [60])[0])
    assert np.array_equal(far.sample(2, 5)[1], here.sample(2, 5)[1])
    requests = [NoteRequest(z, 48 + i, samples=640, id=i) for i, z in enumerate(here.sample(40, 1))]
    away, local = dict(far.decode(iter(requests))), dict(here.decode(requests))
    assert far.precision() == here.precision()
    assert away.keys() == local.keys() and all(np.array_equal(away[i], local[i]) for i in local)
    workers.close()


def test_what_was_captured_travels_to_a_process_once_and_sounds_the_same_there():
    here, sound = CapturingModel(), SOUNDS["c"]
    workers = Processes(1)
    far = RemoteModel(workers, CapturingModel, each=2)
    corners = [Renderer(model).encode(sound, [60]) for model in (here, far)]
    kept, captured = (corner.captured[60] for corner in corners)
    assert all(np.array_equal(captured[name], kept[name]) for name in kept)
    requests = [
        NoteRequest(corners[1].z(60), 60, samples=640, id=i, residual=[(i / 4, captured)])
        for i in range(4)
    ]
    for _ in range(2):
        away, local = dict(far.decode(iter(requests))), dict(here.decode(requests))
        assert all(np.array_equal(away[i], local[i]) for i in local) and len(away) == 4
    assert not np.array_equal(away[0], away[3])
    workers.close()


def test_a_request_names_its_recordings_and_a_worker_says_which_it_lacks():
    recording = {"beginning": np.arange(1000.0)}
    parts = [(0.5, recording), (0.5, dict(recording))]
    request = NoteRequest(np.zeros(4), 60, residual=parts)
    sender, receiver = Recordings(), Recordings()
    named, recordings = sender.named(request)
    named = pickle.loads(pickle.dumps(named))
    assert len(recordings) == 1 and len(pickle.dumps(named)) < 2000
    assert receiver.whole([named], {}) == Missing(tuple(recordings))
    for given in (recordings, {}):
        (whole,) = receiver.whole([named], given)
        for _, captured in whole.residual:
            assert np.array_equal(captured["beginning"], recording["beginning"])


def test_requests_are_taken_as_workers_get_to_them_and_work_can_be_given_up(seen):
    workers, taken = Threads(2), []

    def requests():
        for i in range(1000):
            taken.append(i)
            yield NoteRequest(np.zeros(4, np.float32), 60, samples=320, id=i)

    notes = RemoteModel(workers, loader(0.01, seen), each=1).decode(
        requests(), yield_point=lambda: len(taken) > 20
    )
    with pytest.raises(Cancelled):
        list(notes)
    assert len(taken) < 60
    workers.close()


def test_what_fails_at_a_worker_is_told_here(seen):
    workers = Threads(2)
    model = RemoteModel(workers, loader(0, seen))
    with pytest.raises(BadValue, match="latents of shape"):
        list(model.decode([NoteRequest(np.zeros(3, np.float32), 60)]))
    model.load = replace(model.load, fingerprint="0" * 64)
    with pytest.raises(NotebankError, match=r"the model \([0-9a-f]{8} instead of 00000000\)"):
        list(model.decode([NoteRequest(np.zeros(4, np.float32), 60)]))
    model.load = replace(model.load, version="0.0.9")
    with pytest.raises(NotebankError, match=r"has notebank [0-9.]+, this is 0\.0\.9"):
        model.sample(1, 0)
    workers.close()


def test_notes_can_travel_through_a_shared_folder(seen, tmp_path, expected):
    (tmp_path / "shared").mkdir()
    workers = Threads(2)
    job(tmp_path / "g", RemoteModel(workers, loader(0, seen), shared=tmp_path / "shared")).run()
    assert contents(tmp_path / "g") == expected and not list((tmp_path / "shared").iterdir())
    workers.close()


def test_a_worker_process_killed_in_the_middle_loses_nothing(seen, tmp_path, expected):
    workers = Processes(2)
    model = RemoteModel(workers, loader(0.02, seen), each=3)
    killed = []

    def kill(done, total):
        if done > 5 and not killed:
            killed.append(seen_by(seen)[0])
            os.kill(killed[0], signal.SIGKILL)

    job(tmp_path / "g", model).run(kill)
    assert killed and contents(tmp_path / "g") == expected
    workers.close()


def test_a_dask_worker_killed_in_the_middle_loses_nothing(cluster, seen, tmp_path, expected):
    workers = open_pool(cluster.executor)
    model = RemoteModel(workers, loader(0.02, seen), each=2)
    killed = []

    def kill(done, total):
        if done > 5 and not killed and len(seen_by(seen)) == 2:
            killed.append(cluster.workers[0])
            killed[0].kill()

    job(tmp_path / "g", model).run(kill)
    assert killed and len(seen_by(seen)) == 2 and contents(tmp_path / "g") == expected
    workers.close()


def test_a_restarted_scheduler_goes_on_where_the_old_one_was_and_dask_prints_no_traceback(
    cluster, seen, tmp_path, expected, caplog
):
    workers = open_pool(cluster.executor)
    model = RemoteModel(workers, loader(0.02, seen), each=2)
    told = []
    restarting = threading.Thread(target=cluster.restart_scheduler)

    def restart(done, total):
        told.append(done)
        if done > 5 and restarting.ident is None:
            restarting.start()

    job(tmp_path / "g", model).run(restart)
    restarting.join()
    assert restarting.ident and told == sorted(told) and contents(tmp_path / "g") == expected
    workers.close()
    logging.getLogger("distributed.client").warning("heard\nand more")
    assert "heard" in caplog.messages
    assert [r for r in caplog.records if r.exc_info or "\n" in r.getMessage()] == []


def test_unlike_workers_are_told_with_what_lies_between_their_notes_or_refused(tmp_path, seen):
    cluster = LocalCluster(tmp_path, 1)
    cluster.workers.append(cluster.add_worker(CPUS["sse"]))
    workers = open_pool(cluster.executor)
    told = []
    try:
        until(lambda: workers.count == 2)
        going_on = job(tmp_path / "g", RemoteModel(workers, loader(0.02, seen), each=1))
        going_on.on_unlike = told.append
        going_on.run()
        strict = job(tmp_path / "h", RemoteModel(workers, loader(0.02, seen), each=1))
        strict.bit_identical = True
        with pytest.raises(
            BadValue, match=r"made by 2 kinds of processor .*leave out --bit-identical"
        ):
            strict.run()
    finally:
        workers.close()
        cluster.close()
    (line,) = told
    assert float(re.search(r"2 kinds of processor .* differs by (\S+) at most", line)[1]) < 1e-6
    native, simulated = manifest.read(tmp_path / "g").processors
    assert native != simulated and len(manifest.read(tmp_path / "h").processors) == 1


def test_nobody_at_the_address_is_told_in_one_line(monkeypatch):
    monkeypatch.setattr("notebank.remote.dask_cluster.WAIT_S", 0.5)
    port = free_port()
    with pytest.raises(
        Lost, match=f"no Dask scheduler with a worker answers at tcp://127.0.0.1:{port}"
    ):
        open_pool(f"dask://127.0.0.1:{port}")


@pytest.mark.parametrize("text", ["threads", "processes:0", "processes:many", ""])
def test_executors_that_do_not_exist_are_refused_by_name(text):
    with pytest.raises(BadValue, match=r"dask://HOST:PORT"):
        open_pool(text)
