"""The server that play and demo need: found, started, stopped."""

import os
import signal
import socket

import pytest

from notebank.errors import NotebankError
from notebank.stage import serving


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


def test_a_server_is_up_inside_the_block_and_gone_after_it(tmp_path):
    with serving.serving(0, arguments=["--model", "null"], log=tmp_path / "log") as server:
        assert serving.answer(server.port).startswith("notebank ")
    assert server.process.poll() is not None
    assert serving.answer(server.port) is None
    assert serving.is_free(server.port)


def test_a_server_that_runs_already_is_used_and_left_alone(tmp_path):
    with serving.serving(0, arguments=["--model", "null"], log=tmp_path / "log") as first:
        with serving.serving(first.port) as second:
            assert second.process is None and second.port == first.port
        assert serving.answer(first.port)


def test_a_port_held_by_another_program_is_left_to_it(tmp_path):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind((serving.HOST, 0))
        taken = other.getsockname()[1]
        with serving.serving(taken, arguments=["--model", "null"], log=tmp_path / "log") as server:
            assert server.port != taken
            assert serving.answer(server.port)


def test_a_server_that_cannot_start_says_why_in_one_line(tmp_path):
    with (
        pytest.raises(NotebankError, match="no-such-model"),
        serving.serving(0, arguments=["--model", "no-such-model"], log=tmp_path / "log"),
    ):
        pass


def test_a_frozen_server_is_ended_all_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(serving, "_STOP_LIMIT", 0.5)
    with serving.serving(0, arguments=["--model", "null"], log=tmp_path / "log") as server:
        os.kill(server.process.pid, signal.SIGSTOP)
    assert server.process.poll() == -signal.SIGKILL


def test_silence_and_foreign_words_are_no_answer():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind((serving.HOST, 0))
        assert serving.answer(other.getsockname()[1], timeout=0.1) is None
    assert serving.answer(serving.free_port(), timeout=0.1) is None
