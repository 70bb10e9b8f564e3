"""Whatever is sent to it, the server answers or counts it, and lives."""

import math
import random
import socket
import struct

import pytest

from notebank.protocol import COMMANDS, hosting, music, page, reply, wire
from notebank.protocol.replies import Fail
from waiting import until


@pytest.fixture
def stranger(server):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.connect(server.address)
        sock.settimeout(2)
        yield sock


def answers(sock, datagram):
    sock.send(datagram)
    ((address, args),) = wire.decode(sock.recv(65536))
    return reply(address, args)


@pytest.mark.parametrize(
    "datagram, text",
    [
        (b"", "no OSC message"),
        (b"hello", "no OSC message"),
        (b"\xff" * 100, "no OSC message"),
        (b"/nb/sync", "cannot be read"),
        (b"/nb/sync\0\0\0\0,ii\0\0\0\1", "cannot be read"),
        (b"/nb/sync\0\0\0\0,rT\0\0\0\0\1", "type tag 'r'"),
        (b"/nb/sync\0\0\0\0,Ni\0\0\0\0\1", "nil"),
        (b"/" + b"x" * 60000, "too long"),
        (b"/nb/sync\0\0\0\0,b\0\0\x7f\xff\xff\xff", "cannot be read"),
        (b"#bundle\0" + b"\1" * 20, "bundle"),
    ],
)
def test_what_cannot_be_read_is_answered_with_id_minus_one_and_counted(
    server, stranger, datagram, text
):
    before = server.host.inbox.drops
    answer = answers(stranger, datagram)
    assert (answer.id, answer.code) == (-1, "bad-type")
    assert answer.command in ("", "/nb/sync")
    assert text in answer.text
    assert server.host.inbox.drops == before + 1


SYNC = b"/nb/sync\0\0\0\0"


@pytest.mark.parametrize(
    ("datagram", "text"),
    [
        (SYNC + b",ii\0\0\0\0\7", "cannot be read"),
        (SYNC + b",iiii\0\0\0\0\0\0\7" + b"\0\0\0\1" * 2, "cannot be read"),
        (SYNC + b",ir\0\0\0\0\7\0\0\0\1", "type tag 'r'"),
        (SYNC + b",fN\0" + struct.pack(">f", 7), "nil"),
        (SYNC + b",ii\0\0\0\0\7\0\0\0\1\0\0\0\1", "the datagram has"),
        (SYNC + b",hT\0" + (7).to_bytes(8, "big"), "unknown session"),
        (SYNC + b",dT\0" + struct.pack(">d", 7), "unknown session"),
        (SYNC + b",dI\0" + struct.pack(">d", 7), "must be a whole number"),
        (SYNC + b",hF\0" + (7).to_bytes(8, "big"), "must be a whole number"),
    ],
)
def test_what_breaks_off_behind_its_id_is_answered_with_it(stranger, datagram, text):
    answer = answers(stranger, datagram)
    assert (answer.id, answer.command) == (7, "/nb/sync") and text in answer.text


def test_types_that_other_programs_send_are_cast(server, make_client, stranger):
    make_client(server, sid=4242)
    numbers = (7).to_bytes(8, "big") + struct.pack(">d", 4242)
    assert answers(stranger, SYNC + b",hd\0" + numbers).command == "/nb/sync"
    place = b"/nb/position\0\0\0\0,hdTF\0\0\0" + (8).to_bytes(8, "big") + struct.pack(">d", 4242)
    answer = answers(stranger, place)
    assert answer.id == 8 and "must be" not in getattr(answer, "text", "")


def test_a_broken_message_in_a_bundle_takes_no_other_with_it(stranger):
    broken = SYNC + b",ii\0\0\0\0\7"
    good = wire.encode("/nb/version", [("i", 8), ("i", 1)])
    sized = b"".join(struct.pack(">i", len(data)) + data for data in (broken, good))
    stranger.send(b"#bundle\0" + b"\0" * 8 + sized)
    found = [wire.decode(stranger.recv(65536))[0] for _ in range(2)]
    assert sorted((address, args[0]) for address, args in found) == [
        ("/nb/done", 8),
        ("/nb/fail", 7),
    ]


@pytest.mark.parametrize(
    "datagram, code, id",
    [
        (wire.encode("/nb/nothing", [("i", 5), ("i", 1)]), "unknown-address", 5),
        (wire.encode("/nb/*", [("i", 5), ("i", 1)]), "unknown-address", 5),
        (
            wire.encode("/nb/position", [("f", 5.0), ("f", 1.0), ("f", math.nan), ("f", 0.5)]),
            "bad-value",
            5,
        ),
        (
            wire.encode("/nb/position", [("f", 5.0), ("f", 1.0), ("s", "left"), ("f", 0.5)]),
            "bad-type",
            5,
        ),
        (wire.encode("/nb/position", [("f", 5.0), ("f", 1.0)]), "bad-type", 5),
        (wire.encode("/nb/sync", [("f", math.nan), ("f", 1.0)]), "bad-value", -1),
        (wire.encode("/nb/sync", [("f", 1e30), ("f", 1.0)]), "bad-value", -1),
        (wire.encode("/nb/sync", [("i", 5), ("i", 77)]), "unknown-session", 5),
    ],
)
def test_what_is_wrong_is_answered_with_a_code_and_the_id_where_it_can_be_read(
    stranger, datagram, code, id
):
    answer = answers(stranger, datagram)
    assert isinstance(answer, Fail)
    assert (answer.code, answer.id) == (code, id)


@pytest.mark.parametrize(
    "cls",
    [cls for cls, _ in COMMANDS.values() if cls is not hosting.Quit],
    ids=lambda cls: cls.address,
)
def test_no_command_that_is_cut_or_garbled_harms_the_server(server, stranger, make_client, cls):
    client = make_client(server, sid=4242)
    client.corners("dull", "even", "bright", "thin")
    _, datagram = page.example(cls)
    dice = random.Random(cls.address)
    for _ in range(60):
        broken = bytearray(
            datagram[: dice.randrange(len(datagram) + 1)] if dice.random() < 0.3 else datagram
        )
        for _ in range(dice.randrange(1, 6) if broken else 0):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        if not broken.startswith(b"/nb/quit"):
            stranger.send(bytes(broken))
    # a garbled notify may well have sent the first one's replies elsewhere
    another = make_client(server)
    another.corners("dull", "even", "bright", "thin")
    assert another.position(0.5, 0.5).result().count == 13
    assert server.host.report.count == 0, "nothing was unforeseen"


def test_huge_and_nested_bundles_do_no_harm(server, stranger, make_client):
    deep = hosting.Version(1, 1).to_osc()
    while len(deep) < 8000:
        deep = b"#bundle\0" + b"\0" * 8 + struct.pack(">i", len(deep)) + deep
    assert "deeper" in answers(stranger, deep).text
    wide = b"#bundle\0" + b"\0" * 8 + 300 * (struct.pack(">i", 24) + hosting.Version(1, 1).to_osc())
    stranger.send(wide)
    assert sum(b"/nb/version" in stranger.recv(65536) for _ in range(300)) == 300


def test_a_burst_of_ten_thousand_is_answered_or_counted_while_another_client_goes_on(
    server, client, stranger
):
    wave = [
        hosting.Version(7, 7).to_osc(),
        b"rubbish",
        wire.encode("/nb/nothing", [("i", 1), ("i", 1)]),
        music.Position(1, 99, 0.5, 0.5).to_osc(),
    ]
    before = server.host.inbox.drops
    for i in range(10000):
        stranger.send(wave[i % 4])
    assert client.position(0.3, 0.9).result().count == 3
    until(lambda: server.host.inbox.empty)
    client.sync()
    dropped = server.host.inbox.drops - before
    assert 2500 <= dropped <= 10000, "at least all that was rubbish"
    assert client.status().drops >= dropped
    assert client.status().errors == 0


def test_datagrams_that_the_kernel_throws_away_are_reported(make_server, make_client):
    server = make_server()
    sock = server.host.inbox.sock
    server.host.inbox.stop()  # nobody reads any more
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    before = server.host.inbox.drops
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        for _ in range(200):
            stranger.sendto(hosting.Version(1, 1).to_osc(), server.address)
    assert server.host.inbox.drops > before + 100


def test_complaints_to_one_sender_are_few_so_that_two_programs_cannot_complain_for_ever(stranger):
    for _ in range(50):
        stranger.send(b"rubbish")
    stranger.settimeout(0.3)
    count = 0
    try:
        while stranger.recv(65536):
            count += 1
    except TimeoutError:
        pass
    assert 1 <= count <= 16


def test_a_model_that_breaks_is_answered_logged_once_and_counted(client, caplog):
    client.model("broken")
    for _ in range(3):
        pending = client.ask(music.Position, 0.5, 0.5)
        assert (pending.closing.code, "there is nothing inside" in pending.closing.text) == (
            "model-failed",
            True,
        )
    assert client.status().errors == 3
    assert (
        len([record for record in caplog.records if "nothing inside" in record.getMessage()]) == 1
    )
    client.model("quick")
    assert client.position(0.5, 0.5).result().count == 3


def test_too_many_jobs_of_one_session_are_refused_as_busy(make_server, make_client):
    server = make_server(jobs=4, model="slow")
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.post(music.Position, 0.5, 0.5)
    waiting = [client.post(music.LatentGet, 0, 60, 0, 4) for _ in range(8)]
    assert [client.wait(pending).closing for pending in waiting[:3]]
    assert [pending.closing.code for pending in map(client.wait, waiting[3:])] == ["busy"] * 5


def test_only_the_own_machine_may_quit_the_server(server):
    from notebank.errors import NotebankError
    from notebank_server.context import Call
    from notebank_server.verbs.hosting import quit_server

    command = hosting.Quit(1, 1)
    for host in ("192.168.1.7", "10.0.0.1", "fe80::1%eth0", "2001:db8::1"):
        with pytest.raises(NotebankError, match="own machine") as caught:
            quit_server(Call(server.host, None, command, None, (host, 5000)))
        assert caught.value.code == "not-allowed"
