"""The pieces of the server, without a socket."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from notebank.checkpoints import catalogue
from notebank.errors import BadValue
from notebank.limits import variable
from notebank.models.base import DecodeOptions
from notebank.protocol import hosting
from notebank.render.cache import Cache
from notebank_server.config import ServerConfig
from notebank_server.jobs.background import neighbours
from notebank_server.jobs.job import Job
from notebank_server.jobs.queue import AHEAD_S, FINGERS, JobQueue
from notebank_server.mail import bind, enlarge
from notebank_server.models import Models
from notebank_server.outbox import Outbox
from notebank_server.replies import ReplyLog, Request
from notebank_server.session import SLOTS, Chosen, Session, Sessions


class FakeSocket:
    def __init__(self):
        self.sent = []

    def sendto(self, datagram, to):
        self.sent.append((to, datagram))


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_replies_leave_in_a_short_burst_and_then_one_a_millisecond_in_order():
    sock, clock = FakeSocket(), Clock()
    outbox = Outbox(sock, clock)
    for i in range(40):
        outbox.send(("a", 1), bytes([i]))
    outbox.send(("b", 1), b"other")
    assert len(sock.sent) == 17
    assert sock.sent[-1] == (("b", 1), b"other")
    for _ in range(30):
        clock.now += 0.001
        outbox.flush()
    assert [datagram[0] for to, datagram in sock.sent if to == ("a", 1)] == list(range(40))
    assert outbox.waiting == 0


class SlowSocket(FakeSocket):
    """Other threads run between the look at what waits and its leaving."""

    @property
    def sendto(self):
        time.sleep(0.002)
        return super().sendto


def test_threads_that_answer_at_once_take_nothing_from_one_another():
    sock = SlowSocket()
    outbox = Outbox(sock)
    with ThreadPoolExecutor(3) as threads:
        answers = [threads.submit(outbox.send, ("a", 1), bytes([k])) for k in range(8)]
        for work in [*answers, *(threads.submit(outbox.flush) for _ in range(8))]:
            work.result()
    assert len(sock.sent) == 8


def test_a_request_is_closed_once_and_says_nothing_afterwards():
    sock = FakeSocket()
    request = Request(hosting.Sync(1, 2), ("a", 1), Outbox(sock), ReplyLog())
    request.done()
    request.superseded(9)
    request.fail(BadValue("late"))
    request.progress(0.5, 1.0)
    assert len(sock.sent) == 1


def test_requests_under_way_are_never_forgotten():
    log = ReplyLog(limit=4)
    open_entry = log.open(0)
    for id in range(1, 10):
        entry = log.open(id)
        entry.closed = True
        log.record(entry, b"reply")
    assert log.find(0) is open_entry
    assert [id for id in range(10) if log.find(id)] == [0, 6, 7, 8, 9]


def test_neighbours_stay_on_the_pad():
    assert neighbours((0.0, 0.0), 3) == [(0.5, 0.0), (0.0, 0.5)]
    assert len(neighbours((0.5, 0.5), 3)) == 4


@pytest.mark.parametrize(
    "wrong", [{"port": 70000}, {"lattice": 1}, {"cache_mb": 0}, {"threads": 0}]
)
def test_a_config_that_cannot_be_is_refused_with_its_range(wrong):
    with pytest.raises(BadValue, match=r"must be \d+\.\.\d+"):
        ServerConfig(**wrong)


def test_a_server_renders_in_the_precision_that_it_was_told(tmp_path):
    models = Models(catalogue, Cache(tmp_path, 1 << 20), 1, DecodeOptions(precision="bf16"))
    assert models.get("null").renderer.options.precision == "bf16"
    with pytest.raises(BadValue, match="precision must be auto, fp32, bf16, int8, got fp8"):
        ServerConfig(precision="fp8")


def test_where_a_large_buffer_is_refused_a_smaller_one_is_asked_for():
    class Strict:
        def setsockopt(self, level, option, size):
            if size > 3 << 20:
                raise OSError("no buffer space available")
            self.size = size

    sock = Strict()
    enlarge(sock)
    assert sock.size == 2 << 20


def test_the_receive_buffer_is_as_large_as_the_kernel_allows():
    sock, plain = bind("127.0.0.1", 0), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) > plain.getsockopt(
        socket.SOL_SOCKET, socket.SO_RCVBUF
    )
    sock.close()
    plain.close()


def test_the_latents_of_a_session_are_limited_by_their_bytes(monkeypatch):
    monkeypatch.setenv(variable("latents-mb"), "1")
    session = Session(1, "")
    session.check_room(np.zeros(1 << 18, np.float32))
    session.corners[2] = Chosen("_").with_latent(60, np.zeros(1 << 18, np.float32))
    with pytest.raises(BadValue, match="latents of a session may have 1 MB"):
        session.check_room(np.zeros(1, np.float32))


def test_a_session_remembers_so_many_things_that_were_set_the_newest_of_all():
    session = Session(1, "")
    for k in range(3 * SLOTS):
        session.newer_than(hosting.Sync(k, 1), ("attribute", str(k)))
        session.newer_than(hosting.Sync(k, 1), "position")
    assert len(session._newest) == SLOTS
    assert session.newer_than(hosting.Sync(5, 1), "position") == 3 * SLOTS - 1


def test_a_session_is_closed_although_its_probe_cannot_be_removed(tmp_path):
    closed = []
    sessions = Sessions(tmp_path, 2, closed.append)
    session = sessions.create(1, "")
    sessions.probe(session).mkdir()  # which cannot be unlinked
    sessions.close(session)
    assert closed == [session]


class Piece(Job):
    """A job of ten steps."""

    def __init__(self, session, pressing=True):
        super().__init__(None, session)
        self.pressing = pressing

    def steps(self, look):
        for _ in range(10):
            yield


def test_sessions_take_turns_by_the_time_that_they_used():
    queue = JobQueue(8)
    quick, slow = Session(1, ""), Session(2, "")
    for session in (quick, slow):
        queue.add(Piece(session))
    order = []
    for _ in range(12):
        job = queue.next()
        order.append(job.session.sid)
        queue.charge(job.session, 1.0 if job.session is quick else 3.0)
    assert order.count(1) == 3 * order.count(2)


def test_urgent_jobs_go_before_others_as_long_as_their_session_is_not_far_ahead():
    queue = JobQueue(999)
    player, other = Session(1, ""), Session(2, "")
    cell = Piece(other, pressing=False)
    queue.add(cell)
    for _ in range(FINGERS):
        queue.add(Piece(player), urgent=True)
    notes = 0
    while (job := queue.pressing(but=cell)) is not None:
        queue.charge(player, 0.125)
        queue.remove(job)
        notes += 1
    assert notes == AHEAD_S / 0.125 + 1
    queue.charge(other, 0.25)
    assert queue.pressing(but=cell).session is player


def test_the_first_note_of_a_place_has_as_much_of_a_claim_as_notes_of_others():
    queue = JobQueue(999)
    greedy, seldom = Session(1, ""), Session(2, "")
    for _ in range(5):
        queue.add(Piece(greedy), urgent=True)
    for seconds in (1.0, 0.125):
        queue.charge(greedy, seconds)
    cell = Piece(seldom)
    queue.add(cell)
    queue.charge(seldom, AHEAD_S)
    assert queue.next() is cell


def test_the_time_of_a_session_with_more_notes_than_hands_can_play_counts_threefold():
    queue = JobQueue(999)
    greedy, player = Session(1, ""), Session(2, "")
    for _ in range(99):
        queue.add(Piece(greedy), urgent=True)
    for _ in range(FINGERS):
        queue.add(Piece(player), urgent=True)
    turns = []
    for _ in range(16):
        turns.append((session := queue.next().session).sid)
        queue.charge(session, 0.125)
    assert turns.count(2) == 3 * turns.count(1)


def test_urgent_jobs_of_one_session_keep_their_order():
    queue = JobQueue(9)
    player, other = Session(1, ""), Session(2, "")
    first, second = Piece(player), Piece(player)
    others = Piece(other)
    queue.add(first, urgent=True)
    queue.add(second, urgent=True)
    assert queue.pressing(but=first) is None
    queue.add(others, urgent=True)
    assert queue.pressing(but=first) is others
    assert queue.pressing(but=others, stopped=[1]) is None


def test_who_asks_seldom_is_not_behind_all_that_is_urgent_of_one_who_asks_for_much():
    queue = JobQueue(999)
    greedy, seldom = Session(1, ""), Session(2, "")
    for _ in range(99):
        queue.add(Piece(greedy), urgent=True)
    for _ in range(9):
        queue.charge(greedy, 1.0)
    queue.charge(greedy, 0.01)
    cell = Piece(seldom)
    queue.add(cell)
    queue.charge(greedy, 0.02)
    assert queue.next() is cell


def test_who_comes_new_has_no_claim_to_the_time_that_those_used_who_rest():
    queue = JobQueue(999)
    player, new = Session(1, ""), Session(2, "")
    done, mine = Piece(player), Piece(player)
    queue.add(done, urgent=True)
    for _ in range(9):
        queue.charge(player, 1.0)
    queue.remove(done)
    for _ in range(99):
        queue.add(Piece(new), urgent=True)
    queue.charge(new, 2.0)
    queue.add(mine, urgent=True)
    assert queue.next() is mine


def test_who_waits_for_something_lets_others_pass():
    queue = JobQueue(8)
    one, other = Session(1, ""), Session(2, "")
    waits, goes = Piece(one), Piece(other)
    type(waits).waiting = property(lambda job: job is waits)
    try:
        queue.add(waits)
        assert queue.next() is None and queue.empty
        queue.add(goes)
        assert queue.next() is goes and queue.pressing(but=goes) is None
    finally:
        del type(waits).waiting
