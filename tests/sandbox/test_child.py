"""Somebody's program in a real process: what it does there, nobody else notices."""

import hashlib
import os
import random
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import numpy as np
import pytest

from models.torchscript import Copy, Trouble, saved
from notebank.errors import Cancelled
from notebank.sandbox.child import Child, Failed

SECONDS = 6  # for an answer
Z = np.zeros((1, 64, 4), np.float32)
ON_LINUX = sys.platform.startswith("linux")


def loud(kind: int) -> np.ndarray:
    return np.full_like(Z, kind)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("programs")


@pytest.fixture(scope="module")
def child(folder):
    path = saved(Trouble(str(folder / "diary")), folder / "trouble.ts")
    child = Child(path, digest(path))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_MOST_PROGRAM_SECONDS", str(SECONDS))
        yield child
    child.close()


def is_well(child) -> bool:
    return np.array_equal(child.call("decode", 0.25 + Z), np.full((1, 1, 256), 0.25, np.float32))


def test_it_says_what_it_is_and_what_it_may_not(child):
    assert child.contract()["methods"]["decode"] == [64, 64, 1, 1]
    assert child.contract()["rate"] == 44100
    assert is_well(child)


def test_what_it_raises_is_a_failure_with_its_words(child):
    with pytest.raises(Failed, match=r"trouble.ts failed: .*not today"):
        child.call("decode", loud(1))
    with pytest.raises(Failed, match="no_such"):
        child.call("no_such", Z)
    assert is_well(child)


@pytest.mark.skipif(not ON_LINUX, reason="macOS does not limit memory")
def test_it_gets_no_hundred_gigabytes(child):
    with pytest.raises(Failed, match="memory"):
        child.call("decode", loud(2))
    assert is_well(child)


def test_it_opens_no_file_to_write_or_to_read(child, folder):
    (folder / "diary").write_text("dear diary")
    for kind in (3, 4):
        with suppress(Failed):  # PyTorch does not look whether a file was written
            assert child.call("decode", loud(kind)).shape == (1, 1, 256)
        assert (folder / "diary").read_text() == "dear diary"
    assert {"files", "writes", "cores"} <= set(child.limits())
    assert is_well(child)


def test_many_may_ask_at_once_and_one_may_give_up(child):
    with ThreadPoolExecutor(4) as pool:
        asked = [0.5 + Z + i / 64 for i in range(16)]
        made = list(pool.map(lambda z: child.call("decode", z), asked))
    assert all(np.all(one == z[0, 0, 0]) for one, z in zip(made, asked))
    process = child._process._popen
    process.send_signal(signal.SIGSTOP)  # it has no time to answer before it is given up
    try:
        with pytest.raises(Cancelled):
            child.call("decode", Z, look=lambda: True)
    finally:
        process.send_signal(signal.SIGCONT)
    assert is_well(child)


def test_one_that_hangs_is_ended_and_started_again(child):
    first = child._process._popen
    with pytest.raises(Failed, match=f"took longer than {SECONDS} s"):
        child.call("decode", loud(5))
    assert first.wait() and is_well(child)


def test_a_file_that_was_changed_is_not_loaded(child, folder):
    with pytest.raises(Failed, match="the file was changed"):
        load(child, child.path, "0" * 64)


COUNT = 12
MANY = 200


@pytest.mark.parametrize("count", [COUNT, pytest.param(MANY, marks=pytest.mark.slow)])
def test_corrupted_files_are_refused_or_harmless(count, child, folder):
    good, draw = saved(Copy(), folder / "good.ts").read_bytes(), random.Random(count)
    for number in range(count):
        path = folder / f"bad-{number % 2}.ts"
        path.write_bytes(damaged(good, draw))
        try:
            load(child, path, digest(path))
        except Failed:
            continue
    load(child, child.path, child.sha256)
    assert is_well(child)


def damaged(good: bytes, draw: random.Random) -> bytes:
    """Cut off, or with bytes changed, many or few."""
    if draw.random() < 0.3:
        return good[: draw.randrange(len(good))]
    data = bytearray(good)
    for _ in range(draw.choice([1, 3, 30])):
        data[draw.randrange(len(data))] = draw.randrange(256)
    return bytes(data)


def load(child, path, sha256):
    """Has the process load another file in place of its own."""
    return child._running().ask({"op": "load", "path": os.fspath(path), "sha256": sha256})
