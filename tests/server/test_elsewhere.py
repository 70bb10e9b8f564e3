"""A server whose notes are rendered by others: real processes, a real Dask cluster."""

import signal

import numpy as np
import pytest

from cli.test_serve import serving
from notebank.audio import wav
from notebank.audio.pitch import detect
from notebank.client import Client
from remote.cluster import LocalCluster
from waiting import PATIENCE


@pytest.fixture
def cluster(tmp_path):
    running = LocalCluster(tmp_path, 1)
    yield running
    running.close()


def cell(port, place=(0.25, 0.5)):
    """The notes of one place, as a patch asks for them: {pitch: audio}."""
    client = Client(port=port).open()
    client.corners("flute", "organ", "bell", "voice")
    client.pitches((48, 60))
    found = {}
    for part in client.position(*place).parts:
        audio = wav.read(part.path)[0].reshape(-1, part.length)
        found.update(zip(part.pitches, audio))
    return found


def test_a_patch_hears_the_very_notes_that_the_server_itself_would_make(tmp_path, cluster):
    with serving(tmp_path / "here", "--no-prefetch") as (_, port):
        here = cell(port)
    for executor in ("processes:1", cluster.executor):
        with serving(tmp_path / executor[:4], "--no-prefetch", "--executor", executor) as (
            process,
            port,
        ):
            away = cell(port)
            assert sorted(away) == [48, 60] and all(
                np.array_equal(away[pitch], here[pitch]) for pitch in here
            )
            assert all(abs(detect(audio, 16000) - pitch) < 0.05 for pitch, audio in away.items())
            process.send_signal(signal.SIGINT)
            err = process.communicate(timeout=PATIENCE)[1]
            assert process.returncode == 0 and "Traceback" not in err, err


def test_a_killed_worker_is_replaced_without_the_patch_noticing(tmp_path, cluster):
    with serving(tmp_path / "home", "--no-prefetch", "--executor", cluster.executor) as (_, port):
        before = cell(port)
        cluster.workers[0].kill()
        cluster.workers[0].wait()
        cluster.workers.append(cluster.add_worker())
        after = cell(port, (0.75, 0.5))
        assert sorted(after) == sorted(before) and not np.array_equal(before[60], after[60])
