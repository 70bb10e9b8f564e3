"""What a server captures of recordings, and when."""

from dataclasses import replace
from threading import Event

import pytest

from notebank.client import Client
from notebank_server.jobs.preparing import Preparing
from render.sounds import CapturingModel
from waiting import until


@pytest.fixture
def model(shelf):
    model = shelf.models["capturing"] = CapturingModel()
    return model


@pytest.fixture(autouse=True)
def with_the_priority_of_all(monkeypatch):
    """A busy machine gives a thread of the lowest priority next to nothing for minutes."""
    monkeypatch.setattr("notebank.threads.go_last", lambda: None)


@pytest.fixture
def play(make_server, make_client):
    """Opens a session whose corners are four sounds; words: fields of ServerConfig."""

    def play(**words) -> Client:
        client = make_client(make_server(model="capturing", **words))
        client.corners("dull", "even", "bright", "thin")
        client.pitches([48, 60, 72])
        return client

    return play


def test_the_key_that_is_played_has_its_recordings_first_and_no_others(model, play):
    client = play()
    client.position(0.5, 0.5)
    assert len(model.captured) == 12 and model.captured[:4] == [60] * 4  # the middle pitch


def test_at_a_corner_its_own_recordings_alone_are_captured(model, play):
    client = play()
    done = client.position(0, 0)
    assert done.parts[0].pitches == (60,)
    assert sorted(model.captured) == [48, 60, 72] and model.captured[0] == 60


def test_while_nothing_is_to_be_done_all_corners_are_captured_for_the_next_move(model, play):
    client = play(prefetch=True)
    client.position(0, 0)
    until(lambda: len(model.captured) == 12)
    before = len(model.captured)
    client.position(0.5, 0.5)
    assert len(model.captured) == before


def test_what_a_new_pad_plays_first_is_captured_before_anybody_asks(model, make_server):
    make_server(model="capturing", prefetch=True, corners=("dull", "even", "bright", "none"))
    until(lambda: model.captured == [60] * 3)


def test_a_server_started_anew_captures_nothing_again(model, play):
    play().position(0.5, 0.5)
    count = len(model.captured)
    play().position(0.25, 0.5)
    assert len(model.captured) == count == 12


def test_all_sounds_are_captured_before_anybody_chooses_them(model, make_server, make_client):
    server = make_server(model="capturing", prepare_after=0.0)
    preparing = server._worker.preparing  # of all in the library, whatever others put there

    def is_over():
        begun = preparing._round is not None and preparing._under_way is not None
        return begun and preparing._under_way.done() and preparing._round.over

    until(is_over)
    count = len(model.captured)
    assert count >= 12 and model.captured[:4] == [60] * 4
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.pitches([48, 60, 72])
    assert len(client.position(0.5, 0.5).parts) > 0 and len(model.captured) == count


def test_nothing_is_captured_where_the_server_is_not_to(model, make_server, make_client):
    client = make_client(make_server(model="capturing"))
    client.corners("dull", "even", "bright", "thin")
    client.pitches([60])
    client.position(0, 0)
    client.sync()
    assert model.captured == [60]


def test_a_note_waits_for_no_recording_that_is_made_ready(
    model, make_server, make_client, monkeypatch
):
    begun, over = Event(), Event()
    real = model.capture

    def capture(audio, pitch):
        if not begun.is_set():
            begun.set()
            over.wait()
        return real(audio, pitch)

    monkeypatch.setattr(model, "capture", capture)
    try:
        server = make_server(model="capturing", prepare_after=0.0)
        assert begun.wait(60)
        client = make_client(server)
        client.corners("dull", "even", "bright", "thin")
        client.pitches([60])
        assert client.position(0, 0).parts  # that of the very recording that is under way, too
    finally:
        over.set()


def test_after_work_none_is_begun_for_a_while(model, make_server, monkeypatch):
    now, warm = [0.0], Event()
    monkeypatch.setattr(model, "warm_up", warm.set)
    host = make_server(model="capturing").host
    config = replace(host.config, prepare_after=10.0)
    preparing = Preparing(replace(host, config=config), lambda: now[0])
    try:
        for now[0] in (5.0, 9.0):
            preparing.advance()
        assert preparing._under_way is None
        preparing.disturbed()
        now[0] = 18.0
        preparing.advance()
        assert preparing._under_way is None and not warm.is_set()
        now[0] = 19.5
        preparing.advance()
        preparing._under_way.result(60)
        assert model.captured == [60] and warm.is_set()
    finally:
        preparing.close()
