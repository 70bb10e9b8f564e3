"""What a server captures of recordings, and when."""

import pytest

from notebank.client import Client
from render.sounds import CapturingModel
from waiting import until


@pytest.fixture
def model(shelf):
    model = shelf.models["capturing"] = CapturingModel()
    return model


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
