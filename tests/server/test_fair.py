"""Nobody waits because another one asks for much: counts and orders, no clock."""

import socket
import struct
from threading import Event

import numpy as np
import pytest

from notebank.audio import wav
from notebank.notes import midi_to_hz
from notebank.protocol import hosting, latents, music, wire
from notebank.protocol.replies import Fail
from notebank_server.jobs import turns
from notebank_server.jobs.turns import Turns
from waiting import PATIENCE, until

A = ("a", 1)
B = ("b", 1)
C = ("c", 1)


def taken(queue):
    found = []
    while (one := queue.take()) is not None:
        found.append(one)
    return found


def test_one_message_of_each_sender_is_taken_in_turn():
    queue = Turns()
    for k in range(4):
        queue.put(A, bytes([k]))
    queue.put(B, b"b")
    assert taken(queue) == [(A, b"\0"), (B, b"b"), (A, b"\1"), (A, b"\2"), (A, b"\3")]


def test_all_strangers_together_have_the_turns_of_one():
    queue = Turns(lambda peer: peer == A)
    for k in range(100):
        queue.put(("stranger", k), b"s")
    for _ in range(3):
        queue.put(A, b"a")
    assert [sender == A for sender, _ in taken(queue)][:6] == [False, True] * 3


def test_who_proves_itself_while_its_messages_wait_is_still_heard_in_order():
    known = set()
    queue = Turns(known.__contains__)
    queue.put(C, b"other")
    for k in range(3):
        queue.put(A, bytes([k]))
    known.add(A)
    queue.put(A, b"\3")
    assert [message for sender, message in taken(queue) if sender == A] == [
        b"\0",
        b"\1",
        b"\2",
        b"\3",
    ]


def test_strangers_leave_room_for_those_who_have_proven_themselves():
    queue = Turns(lambda peer: peer == A)
    put = sum(queue.put(("stranger", k % 100), b"s") for k in range(2 * turns.WAITING))
    assert put == turns.OF_STRANGERS and queue.put(A, b"a")
    assert sum(queue.put(A, b"a") for _ in range(2 * turns.WAITING)) == turns.OF_ONE - 1


def bundle(messages):
    sized = b"".join(struct.pack(">i", len(data)) + data for data in messages)
    return b"#bundle\0" + b"\0" * 8 + sized


@pytest.mark.parametrize("session", [77, None], ids=["a stranger", "a session"])
def test_fifty_bundles_of_two_hundred_keep_nobody_waiting(
    server, client, make_client, monkeypatch, session
):
    flood = make_client(server)
    sid = session or flood.sid
    sock = flood.socket if session is None else socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    order, gate = [], Event()
    dispatch = server._worker.dispatch

    def noted(received):
        gate.wait()
        order.append(received.sender[1])
        dispatch(received)

    monkeypatch.setattr(server._worker, "dispatch", noted)
    messages = [hosting.Status(k, sid).to_osc() for k in range(200)]
    for _ in range(50):
        sock.sendto(bundle(messages), server.address)
    waiting = server.host.inbox._turns
    until(lambda: waiting._count >= 1000)
    me = client.socket.getsockname()[1]
    mine = [client.post(hosting.Status) for _ in range(20)]
    until(lambda: waiting._all.length(("127.0.0.1", me)) >= 20)
    gate.set()
    for pending in mine:
        client.wait(pending).result()
    places = [i for i, port in enumerate(order) if port == me][:20]
    assert places[-1] - places[0] <= 40, "one of the flood's for one of mine"
    sock.close()


def test_a_session_that_wants_note_after_note_does_not_stop_anothers_cell(
    server, client, make_client, shelf
):
    greedy = make_client(server)
    shelf.models["slow"].delay = 0.004
    greedy.model("slow")
    greedy.corners("dull", "dull", "dull", "dull")
    greedy.position(0.0, 0.0)
    for k in range(60):
        greedy.post(music.Note, 30 + k, 100, 0.0)
    until(lambda: len(shelf.models["slow"].made) > 5)
    assert client.position(0.5, 0.5).result().count == 3
    assert len(shelf.models["slow"].made) < 50, "the notes are not all done before the cell"


@pytest.fixture
def recordings(tmp_path):
    made = []
    for pitch in range(60, 63):
        made.append(tmp_path / f"own_{pitch}.wav")
        turns = 2 * np.pi * midi_to_hz(pitch) / 16000 * np.arange(8000)
        wav.write(made[-1], 0.5 * np.sin(turns), 16000)
    return made


@pytest.fixture
def halted(monkeypatch):
    """Reading recordings halts in front of each until it is told to go on."""
    from notebank.sounds import recording

    go, reached = Event(), []
    hear = recording.hear

    def halting(path):
        reached.append(path)
        assert go.wait(PATIENCE)
        return hear(path)

    monkeypatch.setattr(recording, "hear", halting)
    yield go, reached
    go.set()


def test_all_are_answered_while_recordings_are_read(client, home, halted, recordings):
    go, reached = halted
    pending = client.post(music.SoundAdd, "own", -1, [str(path) for path in recordings])
    until(lambda: reached)
    assert client.position(0.5, 0.5).result().count == 3
    assert client.note(64).pitches == (64,)
    until(lambda: client.status().jobs == 1)
    client.socket.setblocking(True)
    until(lambda: client.pump(0.05) or pending.progress)
    go.set()
    assert client.wait(pending).result().pitches


def test_an_import_is_cancelled_between_two_recordings_and_leaves_nothing(
    server, client, home, halted, recordings
):
    go, reached = halted
    pending = client.post(music.SoundAdd, "gone", -1, [str(path) for path in recordings])
    until(lambda: reached)
    client.ask(hosting.Cancel, pending.command.id).result()
    assert client.wait(pending).closing.code == "cancelled"
    go.set()
    done = server.host.beside.ask(lambda: None)
    done.result()
    until(lambda: client.status().jobs == 0)
    assert "gone" not in client.sounds() and len(reached) == 1


def test_all_are_answered_while_a_model_is_loaded(server, client, make_client, shelf, monkeypatch):
    other, load = make_client(server), shelf.load
    go = Event()

    def slowly(name):
        assert go.wait(PATIENCE)
        return load(name)

    monkeypatch.setattr(shelf, "load", slowly)
    loading = other.post(music.Model, "other")
    told = other.post(music.Info, "slow")
    assert client.position(0.25, 0.5).result().count == 3
    assert other.status().model == "quick"
    assert loading.closing is None
    go.set()
    assert other.wait(loading).result().name == "other"
    assert other.wait(told).result().name == "slow"


def test_a_model_that_many_ask_about_is_read_once_and_its_latent_waits_for_it_beside(
    server, client, make_client, shelf, monkeypatch
):
    load, go = shelf.load, Event()
    loads = []

    def slowly(name):
        loads.append(name)
        assert go.wait(60)
        return load(name)

    monkeypatch.setattr(shelf, "load", slowly)
    asked = [client.post(music.Info, "slow") for _ in range(9)]
    server.host.models._hosted.clear()  # others have pushed the session's model out
    sent = client.post(music.LatentSet, 0, -1, 0, 4, [0.5] * 4)
    assert client.status().errors == 0 and sent.closing is None
    go.set()
    for pending in asked:
        assert client.wait(pending).result().name == "slow"
    client.wait(sent)
    assert loads.count("slow") == 1


def test_all_are_answered_while_a_sound_is_encoded(server, client, make_client, shelf):
    other, inside = make_client(server), []
    go = Event()
    model = shelf.models["other"]
    encode = model.encode

    def slowly(audio, pitch=None):
        inside.append(pitch)
        assert go.wait(PATIENCE)
        return encode(audio, pitch)

    model.encode = slowly
    other.model("other")
    other.corners("dull", "even", "bright", "thin")
    cell = other.post(music.Position, 0.5, 0.5)
    until(lambda: inside)
    assert client.position(0.75, 0.5).result().count == 3
    assert client.status().errors == 0 and cell.closing is None
    go.set()
    assert other.wait(cell).result().count == 13


@pytest.mark.parametrize("given_up", [False, True])
def test_all_are_answered_while_directions_are_computed_which_can_be_cancelled(
    client, shelf, given_up
):
    begun, go = Event(), Event()

    def slowly():
        begun.set()
        assert go.wait(PATIENCE)
        return np.diag(np.arange(1.0, 65.0))

    shelf.models["quick"].first_layer = slowly
    asked = client.post(latents.Directions, 0)
    until(begun.is_set)
    assert client.status().errors == 0 and asked.closing is None
    until(lambda: client.pump(0.01) or asked.progress)
    if given_up:
        client.asked(hosting.Cancel, asked.command.id)
    go.set()
    client.wait(asked)
    assert getattr(asked.closing, "code", "done") == ("cancelled" if given_up else "done")


@pytest.mark.parametrize(
    ("rate", "channels", "text"),
    [
        (2 * 10**9, 1, "Hz"),
        (2**31, 1, "absurd_60.wav"),
        (48000, 1024, "1024 channels"),
        (768000, 64, "together"),
    ],
)
def test_a_wav_that_no_recorder_made_is_refused_by_its_header(
    client, home, tmp_path, rate, channels, text
):
    width, size = 2 * channels, 2**32 - 128
    path = tmp_path / "absurd_60.wav"
    head = struct.pack("<4sI4s4sIHH", b"RIFF", size + 36, b"WAVE", b"fmt ", 16, 1, channels)
    head += struct.pack("<IIHH4sI", rate, min(rate * width, 2**32 - 1), width, 16, b"data", size)
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size + 44)  # sparse: nothing of it is on the disk
    closing = client.ask(music.SoundAdd, "absurd", 60, [str(path)]).closing
    assert isinstance(closing, Fail) and closing.code == "bad-file" and text in closing.text
    assert "/notebank-" not in closing.text, "the file is called as it was named"


def test_a_bundle_counts_as_its_messages(server, client, monkeypatch):
    monkeypatch.setattr(turns, "OF_ONE", 10)
    before = server.host.inbox.unread
    gate, dispatch = Event(), server._worker.dispatch
    monkeypatch.setattr(server._worker, "dispatch", lambda one: gate.wait() and dispatch(one))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        version = wire.encode("/nb/version", [("i", 8), ("i", 1)])
        sock.sendto(bundle([version] * 100), server.address)
        until(lambda: server.host.inbox.unread - before >= 89)
        gate.set()
    assert client.version().name == "notebank"
    assert server.host.inbox.unread - before in (89, 90), "ten wait, one may be under way"
