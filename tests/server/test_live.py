"""Playing live: frames follow the features, rest when nothing changes, stop when nobody listens."""

import time
from itertools import cycle, pairwise

import numpy as np
import pytest

from notebank.errors import NotebankError
from notebank.protocol import hosting, music, wire, wms
from notebank_server import performance
from notebank_server.performance import LiveVoice
from server.playable import HOP, RATE, SawModel, SawStream, saw
from waiting import until

HOP_S = HOP / RATE


@pytest.fixture
def model(shelf):
    shelf.models["saw"] = SawModel()
    return shelf.models["saw"]


@pytest.fixture
def player(server, model, make_client):
    """A client whose session plays the saw."""
    client = make_client(server)
    client.model("saw")
    return client


def ask(client, kind, *args):
    return client.ask(kind, *args).result()


def frames(client, seconds):
    """All frames that come in that long: to see that none comes."""
    end, found = time.monotonic() + seconds, []
    while time.monotonic() < end:
        found += received(client)
    return found


def hear(client, wanted, meanwhile=lambda: None):
    """The frames that come, up to the first one that `wanted` likes."""
    found = []

    def heard():
        meanwhile()
        for frame in received(client):
            found.append(frame)
            if wanted(frame):
                return True
        return False

    until(heard)
    return found


def count(number):
    """Likes the frame with that number."""
    left = iter(range(number - 1))
    return lambda _: next(left, None) is None


def received(client):
    """The frame that waits in the socket, if one does [0 or 1 frames]."""
    client.socket.settimeout(0.01)
    try:
        datagram = client.socket.recv(65536)
    except TimeoutError:
        return []
    ((address, args),) = wire.decode(datagram)
    return [wms.WmsFrame.from_args(args)] if address == wms.WmsFrame.address else []


def is_saw(frame, *sound):
    return np.allclose(frame.amplitudes, saw(*sound), atol=1e-6)


def restless(player):
    """Call it to move the brightness, so that nothing rests."""
    values = cycle(k / 50 for k in range(50))
    return lambda: player.post(wms.WmsFeatures, [next(values), 1.0, 1.0])


def test_the_features_of_a_model_are_described_without_the_pitch(player):
    info = ask(player, wms.WmsInfo)
    assert info.hop_ms == pytest.approx(1000 * HOP_S) and info.dots == 3
    assert (
        info.features[:5] == ("bright", "sd", 0.0, 2.0, 1.0)
        and info.features[10] == "voiced"
        and len(info.features) == 15
    )


def test_a_voice_gets_its_frames_one_after_the_other(player):
    ask(player, wms.WmsVoice, 3, 60.5, 100)
    found = hear(player, count(30), restless(player))
    assert {frame.voice for frame in found} == {3} and {frame.pitch for frame in found} == {60.5}
    assert all((b.seq - a.seq) % wms.ROUND == 1 for a, b in pairwise(found))


def test_frames_are_due_one_a_hop_also_after_a_late_one():
    voice, stream = LiveVoice(0, 48, now=10.0), SawStream(1, pace=1.0)
    due = []
    for k, now in enumerate((10.0, 11.0, 12.25, 14.5)):
        voice.advance(stream, np.array([k / 4, 1.0]), 1.0, now, hop=1.0)
        due.append(voice.due)
    assert due == [11.0, 12.0, 13.0, 15.5], "the third a quarter late, the fourth more than a hop"


def test_amplitudes_follow_the_features(player):
    ask(player, wms.WmsVoice, 0, 48, 100)
    ask(player, wms.WmsFeatures, [0.5, 0.8, 1.0])
    hear(player, lambda frame: is_saw(frame, 0.5, 0.8, 48))


def test_a_network_that_has_settled_rests_and_wakes_at_once_when_a_feature_moves(
    player, model, monkeypatch
):
    monkeypatch.setattr(performance, "KEEP_S", 0.05)
    ask(player, wms.WmsVoice, 0, 48, 100)
    hear(player, count(20))
    steps = model.streams[0].steps[0]
    resting = hear(player, count(4))
    assert model.streams[0].steps[0] == steps, "the network works although nothing changes"
    assert len({frame.amplitudes for frame in resting}) == 1
    monkeypatch.setattr(performance, "KEEP_S", 600.0)
    frames(player, 0.1)
    player.post(wms.WmsFeatures, [0.2, 1.0, 1.0])
    hear(player, lambda frame: is_saw(frame, 0.2, 1, 48))


def test_a_slow_network_is_streamed_until_it_has_arrived(player, model):
    model.pace = 0.1
    ask(player, wms.WmsVoice, 0, 48, 100)
    found = hear(player, lambda frame: np.abs(frame.amplitudes - saw(1, 1, 48)).max() < 0.01 * 0.5)
    assert len(found) > 40


def test_frames_go_to_the_port_that_notify_gave_also_when_the_voice_had_begun_before(
    server, player, make_client
):
    ear = make_client(server, opened=False, sid=player.sid)
    ear.socket.bind(("127.0.0.1", 0))
    ask(player, wms.WmsVoice, 0, 60, 100)
    hear(player, count(3), restless(player))
    player.post(hosting.Notify, ear.socket.getsockname()[1])
    hear(ear, count(3), restless(player))
    frames(player, 0.1)
    hear(ear, count(3), restless(player))
    player.post(wms.WmsVoice, 1, 64, 100)
    hear(ear, lambda frame: frame.voice == 1)
    assert not frames(player, 0.1)


def test_frames_stop_when_the_voice_is_off(player):
    ask(player, wms.WmsVoice, 0, 60, 100)
    ask(player, wms.WmsVoice, 1, 64, 100)
    ask(player, wms.WmsVoice, 0, 60, 0)
    assert {frame.voice for frame in hear(player, count(10), restless(player))} == {1}
    ask(player, wms.WmsVoice, 1, 60, 0)
    ask(player, wms.WmsFeatures, [0.3, 1.0, 1.0])
    assert not frames(player, 0.2)


def test_frames_rest_while_the_client_is_silent_and_go_on_when_it_speaks_again(server, player):
    ask(player, wms.WmsVoice, 0, 60, 100)
    hear(player, count(3))
    server._live.host.sessions.find(player.sid).heard -= 2 * performance.SILENT_S
    frames(player, 0.1)
    assert not frames(player, 3 * performance.KEEP_S)
    player.post(hosting.Status)
    hear(player, count(3))


def test_the_hidden_state_stays_from_note_to_note_and_goes_with_a_reset(player, model):
    model.pace = 0.3
    ask(player, wms.WmsVoice, 0, 48, 100)
    hear(player, lambda frame: frame.amplitudes[0] > 0.49)
    ask(player, wms.WmsVoice, 0, 48, 0)
    ask(player, wms.WmsVoice, 0, 48, 100)
    (kept,) = hear(player, count(1))
    assert kept.amplitudes[0] > 0.45
    ask(player, wms.WmsReset)
    hear(player, lambda frame: frame.amplitudes[0] < 0.3)


def test_an_older_choice_of_features_does_not_undo_a_newer_one(player):
    ask(player, wms.WmsVoice, 0, 48, 100)
    late = wms.WmsFeatures(player.post(hosting.Status).command.id, player.sid, (0.0, 1.0, 1.0))
    ask(player, wms.WmsFeatures, [0.7, 1.0, 1.0])
    player.socket.sendto(late.to_osc(), player.address)
    ask(player, wms.WmsInfo)  # answered after the late one
    assert is_saw(hear(player, count(2))[-1], 0.7, 1, 48)


def test_features_may_come_before_the_model(server, model, make_client):
    client = make_client(server)
    ask(client, wms.WmsFeatures, [0.4, 1.0, 1.0])
    ask(client, wms.WmsVoice, 0, 48, 100)
    assert not frames(client, 0.2)
    client.model("saw")
    hear(client, lambda frame: is_saw(frame, 0.4, 1, 48))


def test_wrong_features_fail_with_the_names_of_the_right_ones(player):
    with pytest.raises(
        NotebankError, match=r"saw takes 3 features \(bright, loud, voiced\), got 2"
    ):
        ask(player, wms.WmsFeatures, [0.0, 0.0])


def test_a_model_that_cannot_be_played_live_says_so(server, make_client):
    with pytest.raises(NotebankError, match="quick cannot be played live") as caught:
        ask(make_client(server), wms.WmsInfo)
    assert caught.value.code == "not-found"


def test_the_map_comes_in_pages_and_a_dot_tells_its_features(player, model):
    model.map.points = np.random.default_rng(0).random((100, 2)).astype(np.float32)
    first, second = ask(player, wms.WmsMap, 0), ask(player, wms.WmsMap, 64)
    assert first.total == second.total == 100
    assert np.allclose(np.reshape(first.points + second.points, (-1, 2)), model.map.points)
    model.map.names = tuple(f"sound-{k}" for k in range(100))
    assert ask(player, wms.WmsDot, 2) == wms.WmsDotDone(2, "sound-2", (2.0, 1.0, 1.0))
    with pytest.raises(NotebankError, match="has 100 dots, there is no dot 100"):
        ask(player, wms.WmsDot, 100)


def test_two_sessions_do_not_hear_each_other(server, player, model, make_client):
    other = make_client(server)
    ask(player, wms.WmsVoice, 0, 60, 100)
    assert not frames(other, 0.2)


def test_a_model_that_is_played_stays_whatever_others_load(server, player, make_client):
    ask(player, wms.WmsVoice, 0, 60, 100)
    other = make_client(server)
    for name in ("quick", "slow", "other"):
        other.model(name)
    assert server.host.models.loaded("saw") is None
    frames(player, 0.1)
    hear(player, count(3), restless(player))


def test_a_session_that_was_closed_gets_no_frames(player):
    ask(player, wms.WmsVoice, 0, 60, 100)
    player.wait(player.post(hosting.Close))
    assert not frames(player, 0.1)[1:]


def test_a_repeated_command_is_answered_again_and_not_carried_out_twice(player):
    first = player.post(wms.WmsVoice, 0, 60, 100).command
    hear(player, count(1))
    ask(player, wms.WmsVoice, 0, 72, 100)
    player.socket.sendto(first.to_osc(), player.address)
    ask(player, wms.WmsInfo)  # answered after the repeated one
    assert hear(player, count(2))[-1].pitch == 72


def test_a_stream_that_breaks_ends_its_voices_and_harms_nobody_else(player, model):
    model.stream = lambda voices: None
    ask(player, wms.WmsVoice, 0, 60, 100)
    until(lambda: player.status().errors == 1)
    assert not frames(player, 0.2)
    assert player.status().errors == 1


def test_rendering_does_not_hold_up_the_frames(server, shelf, player, make_client):
    other = make_client(server)
    other.model("slow")
    other.corners("dull", "even", "bright", "thin")
    shelf.models["slow"].held = True
    cell = other.post(music.Position, 0.3, 0.3)
    until(lambda: shelf.models["slow"].inside)
    ask(player, wms.WmsVoice, 0, 60, 100)
    hear(player, count(30), restless(player))
    other.status()
    assert cell.closing is None, "the note was being rendered all the while"
