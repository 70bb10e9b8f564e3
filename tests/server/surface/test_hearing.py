"""What a phone says reaches the patch that it means, whatever else is sent."""

import re
import time

import pytest

from notebank.protocol import hosting, wire
from notebank.protocol.surface import TOLD, WORDS
from notebank_server.surface.players import Player
from pdtools import ABSTRACTIONS
from server.surface.patch import Patch, Phone, message
from waiting import until

TOKEN = "a-word-of-sixteen-letters"


def timed(seconds, *messages):
    """A bundle whose tag says that many seconds since 1970."""
    tag = round((seconds + wire.TIME_ZERO) * (1 << 32))
    sized = (len(m).to_bytes(4, "big") + m for m in messages)
    return b"#bundle\0" + tag.to_bytes(8, "big") + b"".join(sized)


@pytest.mark.parametrize(
    "said, heard",
    [
        (("/pad", 0.25, 1), ("xy", 0.25, 1.0)),
        (("/pad", -3.0, 7.5), ("xy", 0.0, 1.0)),
        (("/pad/x", 0.75), ("x", 0.75)),
        (("/note", 60.0, 100), ("note", 60, 100.0)),
        (("/corner/sw", "flute"), ("corner", 2, "flute")),
        (("/model", "quick"), ("model", "quick")),
        (("/sustain-level", 1), ("sustain-level", 1.0)),
        (("/preset", 3), ("preset", 3)),
        (("/preset/name", "glass"), ("preset", "glass")),
        (("/panic",), ("panic",)),
        (("/panic", 1.0), ("panic",)),
    ],
    ids=lambda pair: str(pair[0]),
)
def test_a_word_arrives_as_the_patch_s_own_panel_would_say_it(patch, phone, said, heard):
    phone.say(*said)
    assert patch.hear(heard[0]) == heard[1:]


def test_what_is_wrong_is_counted_and_what_comes_behind_it_is_heard(server, patch, phone, caplog):
    bad = [
        message("/pad", 0.5),
        message("/pad", 0.5, float("nan")),
        message("/pad", "left", 0.5),
        message("/volume", 1.5),
        message("/note", 60.5, 1),
        message("/note", 60, 1, 1),
        message("/corner/nw", 808),
        message("/corner/nw", "a b"),
        message("/corner/nw", "; pd quit"),
        message("/model", b"\0\1"),
        message("/panic", "now"),
        message("/subscribe", 70000),
        message("/no-such-word", 1),
        message("/nobody/pad", 0.5, 0.5),
        message("/" + "x" * 9000),
        b"/pad\0\0\0\0,ff\0\0\0\0",
        b"/pad\0\0\0\0no tags\0",
        timed(time.time() + 1000, message("/panic")),
    ]
    for datagram in bad:
        phone.socket.send(datagram)
    phone.say("/panic")
    assert patch.hear("panic") == ()
    assert server.doors.senders.refused == len(bad) and not patch.heard
    assert "/volume must be a number 0..1, got 1.5" in caplog.text


def test_a_button_that_is_let_go_says_nothing(patch, phone):
    phone.say("/panic", 0)
    phone.say("/note", 1, 2)
    assert patch.hear("note") == (1, 2.0) and not patch.heard


def test_the_patch_opened_last_is_meant_or_the_one_named(server, patch, phone):
    left = Patch(server.address[1], 77, name="left")
    phone.say("/note", 1, 1)
    assert left.hear("note") == (1, 1.0)
    patch.tell("named", "right")
    phone.say("/right/note", 2, 2)
    assert patch.hear("note") == (2, 2.0)
    left.say(hosting.Close)
    phone.say("/note", 3, 3)
    assert patch.hear("note") == (3, 3.0)
    left.socket.close()


def test_a_bundle_is_played_at_its_time_and_a_late_one_at_once(server, patch, phone):
    now = [1000.0]
    server.doors._hearing._schedule.clock = lambda: now[0]
    phone.socket.send(timed(1003, message("/note", 3, 3)))
    phone.socket.send(timed(999, message("/note", 1, 1), message("/note", 2, 2)))
    phone.socket.send(timed(1002, message("/note", 4, 4)))
    assert [patch.hear("note")[0] for _ in range(2)] == [1, 2]
    for at, pitch in ((1002.5, 4), (1003.5, 3)):
        phone.say("/panic")
        patch.hear("panic")
        assert not patch.heard
        now[0] = at
        assert patch.hear("note")[0] == pitch


def test_a_flood_of_places_leaves_the_newest_and_every_note(patch, phone):
    for k in range(100):
        phone.say("/pad", k / 100, 0.5)
        if k % 10 == 9:
            phone.say("/note", k, 1)
    assert [patch.hear("note")[0] for _ in range(10)] == list(range(9, 100, 10))
    assert [values for word, *values in patch.heard if word == "xy"][-1][0] == pytest.approx(0.99)


def test_another_machine_says_the_token_before_it_is_heard(make_server, monkeypatch):
    # the own machine stands for another one
    monkeypatch.setattr("notebank_server.surface.senders.is_loopback", lambda host: False)
    server = make_server(surface=True, token=TOKEN)
    patch, phone = Patch(server.address[1], 9), Phone(server.address[1])
    phone.say("/note", 1, 1)
    phone.say("/token", "another-word-of-letters")
    phone.say("/subscribe")
    phone.say("/panic")
    phone.say("/token", TOKEN)
    phone.say("/note", 2, 2)
    assert patch.hear("note") == (2, 2.0) and not patch.heard
    assert server.doors.senders.refused == 4
    for one in (patch, phone):
        one.socket.close()


def test_without_surface_a_plain_address_is_no_command(client, server, make_server):
    server = make_server()
    phone = Phone(server.address[1])
    phone.say("/pad", 0.5, 0.5)
    assert phone.hear("/nb/fail")[2] == "unknown-address"
    phone.socket.close()


def test_one_sender_is_held_to_its_pace_and_panic_is_heard_all_the_same(
    server, patch, phone, monkeypatch
):
    monkeypatch.setattr("notebank_server.surface.senders.BURST", 5.0)
    monkeypatch.setattr("notebank_server.surface.senders.PER_SECOND", 0.0)
    for _ in range(9):
        phone.say("/pressure", 60, 0.5)
    phone.say("/panic")
    assert patch.hear("panic") == ()
    assert [word for word, *_ in patch.heard] == ["press-key"] * 5
    assert server.doors.senders.refused == 4


def test_every_word_is_one_that_the_patch_hears_and_tells():
    text = (ABSTRACTIONS / "nb.part.surface.pd").read_text()
    known = re.search(r"#A set (.*) \\;;", text)[1].split(" \\; ")
    assert set(known) == {word.to for word in WORDS.values()}
    assert set(re.findall(r"nb\.part\.told \S+ (\S+)", text)) == TOLD


def test_a_state_that_is_none_of_the_word_s_is_left_out():
    player = Player(1, ("127.0.0.1", 1), {"xy": ("far", 1.0), "volume": (0.5,), "adsr": (1.0, 2.0)})
    assert player.state() == {"pad/y": (1.0,), "volume": (0.5,), "attack": (1.0,), "decay": (2.0,)}


def test_the_page_s_way_in_needs_no_datagram(server, patch):
    heard = []
    end = server.surface.listen(lambda player, address, values: heard.append((address, values)))
    server.surface.say("volume", (0.25,), sid=patch.sid)
    assert patch.hear("volume") == (0.25,)
    patch.tell("volume", 0.25)
    until(lambda: ("volume", (0.25,)) in heard)
    end()
    patch.tell("volume", 0.5)
    assert ("volume", (0.5,)) not in heard
