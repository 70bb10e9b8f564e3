"""Datagrams that get lost, come twice, or come late."""

import select
import socket
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest

from notebank.audio import wav
from notebank.client import Client
from notebank.protocol import hosting, music, reply, result, wire
from notebank.protocol.replies import Done, Part, Progress, Superseded
from notebank_server import outbox
from relay import Relay
from waiting import until

PERFORMANCE = [(0.1, 0.2), (0.5, 0.5), (0.9, 0.9), (0.3, 0.7), (0.0, 1.0), (0.6, 0.1)]


def hear(client, seconds=0.3):
    """Everything that comes to the client's socket until it is silent for `seconds`, as
    messages."""
    heard = []
    client.socket.settimeout(10)
    try:
        while True:
            datagram = client.socket.recv(65536)
            heard += [reply(address, args) for address, args in wire.decode(datagram)]
            client.socket.settimeout(seconds)
    except TimeoutError:
        return heard


@pytest.mark.parametrize("seed", [1, 2])
def test_with_a_fifth_of_all_datagrams_lost_every_part_is_delivered_and_nothing_done_twice(
    server, make_client, shelf, seed, monkeypatch
):
    monkeypatch.setattr("notebank.client.transport.RETRY_S", (0.05, 0.1, 0.2))
    with Relay(server.address[1], 0.2, seed) as relay:
        client = make_client(relay)
        client.corners("dull", "even", "bright", "thin")
        client.pitches([48, 60, 72])
        changes = 2
        for step, (x, y) in enumerate(PERFORMANCE):
            pending = client.position(x, y)
            changes += 1
            assert sorted(pitch for part in pending.parts for pitch in part.pitches) == [48, 60, 72]
            assert pending.result().generation == changes, "each command was executed exactly once"
            for part in pending.parts:
                assert wav.read(part.path)[0].size == part.frames
            assert client.note(50 + step).pitches == (50 + step,)
            if step == 2:
                client.corner(1, "bright")
                changes += 1
        client.sync()
        assert relay.lost > 10
    pitches = shelf.models["quick"].made
    assert len(pitches) == 4 * len(PERFORMANCE), (
        "three pitches and one note each, each rendered once"
    )


def test_the_fifth_send_is_answered_where_two_answers_and_two_repetitions_got_lost(server):
    """So the dice of this seed fall: what opens the session gets through, the rate hardly."""
    with (
        Relay(server.address[1], 0.2, seed=3) as relay,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        client.connect(relay.address)
        sends, opened = sent_until_answered(client, relay, hosting.Open(1, 77, ()))
        assert sends == 1
        token = int(Path(opened.probe_path).read_text().rstrip(";\n"))
        assert sent_until_answered(client, relay, hosting.Probe(2, 77, token))[0] == 2
        sends, told = sent_until_answered(client, relay, music.SetRate(3, 77, 32000))
        assert sends == 5
        sends, again = sent_until_answered(client, relay, music.SetRate(4, 77, 32000))
        assert again == told, "it was executed once"


def sent_until_answered(client, relay, command):
    """How often it was sent, and what its `/nb/done` carries. Each send is either lost, there or
    back, or answered: no clock decides."""
    for sends in count(1):
        lost = relay.lost
        client.send(command.to_osc())
        until(lambda lost=lost: relay.lost > lost or select.select([client], [], [], 0)[0])
        if relay.lost == lost:
            ((address, args),) = wire.decode(client.recv(65536))
            done = reply(address, args)
            assert isinstance(done, Done) and done.id == command.id
            return sends, result(done)


def test_a_repeated_command_is_answered_again_with_all_its_replies_and_not_executed_again(
    client, shelf
):
    pending = client.position(0.5, 0.5)
    made = len(shelf.models["quick"].made)
    client.socket.sendto(pending.command.to_osc(), client.address)
    again = hear(client)
    assert [message for message in again if isinstance(message, Part)] == pending.parts
    assert again[-1] == pending.closing
    assert len(shelf.models["quick"].made) == made


def test_a_command_repeated_while_it_is_under_way_is_told_so(client, shelf):
    client.model("slow")
    shelf.models["slow"].held = True
    pending = client.post(music.Position, 0.3, 0.3)
    until(lambda: shelf.models["slow"].inside)
    client.socket.sendto(pending.command.to_osc(), client.address)
    early = hear(client)
    assert Progress(pending.command.id, 0.0, -1.0) in early


def test_the_last_256_replies_are_remembered(client):
    first = client.position(0.5, 0.5)
    for _ in range(120):
        client.ask(music.Corner, 0, "dull")
    client.socket.sendto(first.command.to_osc(), client.address)
    assert hear(client)[-1] == first.closing
    for _ in range(140):
        client.ask(music.Corner, 0, "dull")
    newest = client.position(0.25, 0.5)
    client.socket.sendto(first.command.to_osc(), client.address)
    assert hear(client) == [Superseded(first.command.id, newest.command.id)], (
        "forgotten, but known to be old"
    )


def test_a_position_that_comes_after_a_newer_one_is_superseded_and_moves_nothing(client):
    late = music.Position(client._next_id + 1, client.sid, 0.0, 0.0)
    client._next_id += 1
    newer = client.position(1.0, 1.0)
    client.socket.sendto(late.to_osc(), client.address)
    assert hear(client) == [Superseded(late.id, newer.command.id)]
    assert client.position(1.0, 1.0).result().generation == newer.result().generation


def test_a_late_corner_does_not_undo_a_newer_one_and_late_corners_only_what_is_older(client):
    late = client._next_id + 1
    client._next_id += 2
    client.corner(1, "thin")
    client.socket.sendto(music.Corner(late, client.sid, 1, "dull").to_osc(), client.address)
    assert hear(client) == [Superseded(late, late + 2)]
    client.socket.sendto(
        music.Corners(late + 1, client.sid, "bright", "bright", "bright", "bright").to_osc(),
        client.address,
    )
    assert hear(client)[0].values[:4] == ("bright", "thin", "bright", "bright")


def test_a_burst_of_answers_is_paced(client, server, monkeypatch):
    monkeypatch.setattr(outbox, "PER_SECOND", 0.0)
    for _ in range(200):
        client.socket.sendto(hosting.Status(1, client.sid).to_osc(), client.address)
    until(lambda: server.host.outbox.waiting >= 200 - outbox.BURST)
    assert len(early := hear(client)) <= outbox.BURST
    monkeypatch.setattr(outbox, "PER_SECOND", 1000.0)
    assert len(early + hear(client)) == 200


def test_who_hears_again_and_again_that_nothing_is_new_waits_on(monkeypatch):
    """Real datagrams; the clock goes on by most of the client's patience before each."""
    now = [0.0]
    monkeypatch.setattr("notebank.client.transport.time", SimpleNamespace(monotonic=lambda: now[0]))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        client = Client(port=server.getsockname()[1], give_up=10)
        pending = client.post(hosting.Sync)
        to = client.socket.getsockname()

        def answer():
            for _ in range(5):
                now[0] += 9
                last = pending.progress
                server.sendto(Progress(pending.command.id, 0.0, -1.0).to_osc(), to)
                until(lambda last=last: pending.progress is not last)
            server.sendto(Done(pending.command.id, "/nb/sync").to_osc(), to)

        with ThreadPoolExecutor(1) as pool:
            answered = pool.submit(answer)
            assert client.wait(pending).closing.command == "/nb/sync"
            answered.result()
        client.socket.close()
