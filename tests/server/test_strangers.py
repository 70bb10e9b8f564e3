"""The server among strangers: it answers no reply, floods nobody, and its sessions have owners."""

import socket

import pytest

from notebank.client import Client
from notebank.errors import NotebankError
from notebank.paths import secret_file
from notebank.protocol import hosting, music, wire
from notebank.protocol.replies import Done, Fail, Superseded
from notebank_server import budget
from notebank_server.app import Server
from notebank_server.config import ServerConfig
from notebank_server.performance import LiveSession
from notebank_server.secret import write_private
from notebank_server.session import Session

TOKEN = "a-word-of-20-letters"


@pytest.fixture
def ear():
    """A socket of a stranger."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(5)
        yield sock


def heard(sock):
    """(datagrams, bytes) that wait in a socket."""
    sock.setblocking(False)
    sizes = []
    try:
        while True:
            sizes.append(len(sock.recv(65536)))
    except BlockingIOError:
        return len(sizes), sum(sizes)


def settled(server, client):
    """All that was sent to the server before has been carried out."""
    client.sync()
    client.status()


def code(client, kind, *args):
    closing = client.ask(kind, *args).closing
    return closing.code if isinstance(closing, Fail) else "done"


@pytest.mark.parametrize(
    "reply",
    [
        Fail(-1, "/nb/version", "bad-type", "no"),
        Done(1, "/nb/status", ()),
        Superseded(1, 2),
        Fail(1, "", "error", "x"),
    ],
)
def test_a_reply_is_never_answered_only_counted(server, client, ear, reply):
    before = server.host.inbox.unread
    ear.sendto(reply.to_osc(), server.address)
    ear.sendto(reply.to_osc()[:-4], server.address)
    ear.sendto(hosting.Version(7, 1).to_osc(), server.address)
    assert b"/nb/version" in ear.recv(65536)
    assert heard(ear) == (0, 0)
    assert server.host.inbox.unread == before + 2


def test_two_servers_that_are_told_of_each_other_fall_silent(make_server, make_client, tmp_path):
    one, two = make_server(), make_server(folder=tmp_path / "other")
    for here, there in ((one, two), (two, one)):
        client = make_client(here)
        client.post(hosting.Notify, there.address[1])
        client.post(hosting.Status)
        client.post(hosting.Status)
    clients = [make_client(server) for server in (one, two)]
    for client in clients:
        client.sync()
    before = [server.host.inbox.unread for server in (one, two)]
    for client in 2 * clients:
        client.sync()
    assert [server.host.inbox.unread for server in (one, two)] == before


def test_a_port_that_answers_with_replies_gets_none_any_more(server, client, ear):
    client.post(hosting.Notify, ear.getsockname()[1])
    ear.recv(65536)
    ear.sendto(Fail(-1, "/nb/done", "unknown-address", "no").to_osc(), server.address)
    assert client.status().model == "quick"
    assert heard(ear) == (0, 0)


@pytest.mark.parametrize(
    "message",
    [
        wire.encode("/nb/nothing", [("i", 5), ("i", 1)]),
        hosting.Status(1, 77).to_osc(),
        music.Sounds(1, 77, 0).to_osc(),
        music.Info(1, 77, "quick").to_osc(),
        b"/",
        b"#bundle\0" + 32 * b"\xff",
    ],
)
def test_a_stranger_gets_at_most_four_bytes_for_one(server, client, ear, message):
    for _ in range(300):
        ear.sendto(message, server.address)
    settled(server, client)
    datagrams, size = heard(ear)
    assert datagrams and size <= budget.FIRST + budget.FACTOR * 300 * len(message)


def test_new_senders_share_what_is_free():
    clock = [0.0]
    shared = budget.Budget(lambda: clock[0])
    free = sum(shared.spend((str(k), 1), budget.FIRST) for k in range(1000))
    assert free == budget.POOL // budget.FIRST
    clock[0] += 1.0
    free = sum(shared.spend((str(k), 2), budget.FIRST) for k in range(1000))
    assert free == budget.POOL_PER_S // budget.FIRST


def test_a_client_that_read_its_probe_file_is_answered_all(client):
    for _ in range(100):
        assert {"dull", "even"} < set(client.sounds())


def test_only_a_holder_redirects_closes_or_quits(server, client, ear):
    thief = Client(*server.address, sid=client.sid)
    before = thief.socket
    thief._next_id = 1000
    assert code(thief, hosting.Notify, ear.getsockname()[1]) == "not-allowed"
    assert code(thief, hosting.Close) == "not-allowed"
    assert code(thief, hosting.Quit) == "not-allowed"
    assert code(thief, hosting.Open) == "done", "that opens nothing anew"
    assert code(thief, hosting.Close) == "not-allowed"
    assert client.position(0.5, 0.5).result().count == 3
    thief.open()  # reads the probe file, as only the user can
    assert code(thief, hosting.Close) == "done"
    before.close()


def test_a_session_without_a_holder_is_its_openers(server, make_client, ear):
    opener = make_client(server, opened=False)
    opener.asked(hosting.Open)
    thief = make_client(server, opened=False, sid=opener.sid)
    thief._next_id = 1000
    assert code(thief, hosting.Close) == "not-allowed"
    assert code(opener, hosting.Notify, 0) == "done"
    assert code(opener, hosting.Quit) == "not-allowed"
    assert code(opener, hosting.Close) == "done"


def test_the_number_of_a_probe_cannot_be_guessed(server, make_client):
    guesser = make_client(server, opened=False)
    guesser.asked(hosting.Open)
    right = server.host.sessions.get(guesser.sid).token
    for guess in range(right + 1, right + 18):
        assert code(guesser, hosting.Probe, guess % (1 << 24)) == "no-shared-disk"
    assert code(guesser, hosting.Probe, right) == "done"
    assert code(guesser, hosting.Quit) == "not-allowed"


def test_probe_and_secret_are_for_the_user_only(server, client, tmp_path):
    session = server.host.sessions.get(client.sid)
    for file in (
        server.host.sessions.probe(session),
        secret_file(server.config.folder, server.address[1]),
    ):
        assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(NotebankError, match="cannot write"):
        write_private(tmp_path / "nowhere" / "x", "y")


def test_frames_go_to_none_that_has_not_proven_itself(shelf):
    live = LiveSession(Session(1, "quick"), shelf)
    live.player = ("127.0.0.1", 9)
    assert live.to is None
    live.session.proven.append(live.player)
    assert live.to == live.player, "the voice that it holds is heard from then on"


def test_a_server_beyond_its_machine_needs_a_token(library, shelf, tmp_path, caplog):
    config = {"port": 0, "model": "quick", "folder": tmp_path / "server"}
    with pytest.raises(NotebankError, match="--token"):
        Server(ServerConfig(host="0.0.0.0", **config), library, shelf)
    with pytest.raises(NotebankError, match="a letter and 15"):
        ServerConfig(host="0.0.0.0", token="short", **config)
    Server(ServerConfig(host="0.0.0.0", token=TOKEN, **config), library, shelf)._socket.close()
    assert "nothing is encrypted" in caplog.text


def test_another_machine_says_the_token_or_is_refused(make_server, make_client, monkeypatch):
    # the own machine stands for another one
    monkeypatch.setattr("notebank_server.dispatch.is_loopback", lambda host: False)
    monkeypatch.setattr("notebank_server.verbs.hosting.is_loopback", lambda host: False)
    server = make_server(token=TOKEN)
    stranger = make_client(server, opened=False)
    assert stranger.version().name == "notebank"
    for kind, args in (
        (hosting.Open, ()),
        (hosting.Open, (("a-wrong-word",),)),
        (music.Sounds, (0,)),
        (music.Position, (0.5, 0.5)),
        (hosting.Quit, ()),
    ):
        assert code(stranger, kind, *args) == "not-allowed"
    friend = make_client(server, secret=TOKEN)
    assert {"dull", "even"} < set(friend.sounds())
    assert code(friend, hosting.Quit) == "not-allowed", "that is for the own machine"
    apart = friend.ask(hosting.Probe, -1).closing
    assert apart.code == "no-shared-disk" and "serve --executor dask://" in apart.text
