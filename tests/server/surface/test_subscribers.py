"""Who is told what the controls hold, and who is not."""

import pytest

from notebank.protocol import wire
from notebank_server.surface.subscribers import MOST, SILENT_S, STEP_S, Subscribers
from server.surface.patch import Patch, Phone

ME = ("127.0.0.1", 1000)


class Sent:
    """Keeps what an outbox would send."""

    waiting = 0

    def __init__(self):
        self.all = []

    def send(self, to, datagram):
        self.all += [(to, *one) for one in wire.decode(datagram)]

    def flush(self):
        pass


@pytest.fixture
def now():
    return [0.0]


@pytest.fixture
def sent():
    return Sent()


@pytest.fixture
def subscribers(sent, now):
    return Subscribers(sent, lambda: now[0])


def newest(name):
    return name == ""


def test_all_that_is_known_comes_first_and_then_what_changes(patch, phone):
    patch.tell("volume", 0.25)
    phone.say("/subscribe")
    assert phone.hear("/volume") == [0.25]
    patch.tell("adsr", 5.0, 200.0, 0.5, 250.0)
    assert phone.hear("/sustain-level") == [0.5]


def test_a_named_patch_is_told_under_its_name(server, patch, phone):
    patch.tell("named", "left")
    other = Patch(server.address[1], 9)
    phone.say("/left/subscribe")
    phone.hear("/left/pad")
    other.tell("volume", 0.75)
    patch.tell("volume", 0.25)
    assert phone.hear("/left/volume") == [0.25]
    other.socket.close()


def test_a_phone_that_listens_elsewhere_names_its_port(server, patch, phone):
    ear = Phone(server.address[1])
    phone.say("/subscribe", ear.socket.getsockname()[1])
    assert ear.hear("/pad") == [0.5, 0.5]
    ear.socket.close()


def test_of_what_changes_fast_the_newest_is_told_once_a_step(subscribers, sent, now):
    subscribers.add(ME, 0, "", {})
    for k in range(100):
        now[0] = k * STEP_S / 10
        subscribers.note(newest, "volume", (k / 100,))
        subscribers.flush()
    now[0] += STEP_S
    subscribers.flush()
    assert len(sent.all) <= 11 and sent.all[-1][2] == pytest.approx([0.99])


def test_nobody_is_told_its_own_word_but_what_became_of_it(subscribers, sent):
    subscribers.add(ME, 0, "", {})
    subscribers.said(ME, "volume", (0.3,))
    subscribers.note(newest, "volume", (0.30000001192,))
    subscribers.said(ME, "pad", (0.5, 2.0))
    subscribers.note(newest, "pad", (0.5, 1.0))
    subscribers.flush()
    assert [(address, values) for _, address, values in sent.all] == [("/pad", [0.5, 1.0])]


def test_who_is_silent_for_a_minute_is_told_no_more(subscribers, sent, now):
    subscribers.add(ME, 0, "", {})
    now[0] = SILENT_S - 1
    subscribers.heard(ME)
    now[0] += SILENT_S
    subscribers.note(newest, "volume", (0.5,))
    subscribers.flush()
    assert sent.all
    now[0] += 2
    subscribers.flush()
    subscribers.note(newest, "volume", (0.6,))
    now[0] += STEP_S
    subscribers.flush()
    assert len(sent.all) == 1


def test_the_one_that_was_silent_longest_makes_room(subscribers, sent):
    for port in range(MOST + 1):
        subscribers.add(("127.0.0.1", 1 + port), 0, "", {})
    subscribers.note(newest, "volume", (0.5,))
    subscribers.flush()
    assert {to[1] for to, *_ in sent.all} == set(range(2, MOST + 2))


def test_a_server_that_subscribes_to_itself_comes_to_rest(server, patch, phone):
    phone.say("/subscribe", server.address[1])
    patch.tell("volume", 0.25)
    phone.fence()
    assert not [word for word, *_ in patch.heard if word == "volume"]
