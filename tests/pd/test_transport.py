"""nb.server against a stand-in of the server, over real sockets, in a real Pd."""

import time

import numpy as np
import pytest

from notebank.protocol import music, replies
from pdtools import Pd
from pdtools.standin import StandIn
from relay import Relay
from waiting import until

NAMES = ["me-reply", "me-part", "me-cell", "me-status", "me-connected"]


def link(port):
    return Pd(f"server: nb.server me 127.0.0.1 {port}", hear=NAMES, dsp=False)


def transmitted(pd):
    """The name by which each command goes out, from now on; the object's `$0` follows its
    patch's."""
    name = f"{pd.scopes[0] + 1}-transmit"
    pd.hear(name)
    return name


def tell_all(pd):
    """What an instrument says when it opens."""
    pd.send("me-command", "model", "null")
    pd.send("me-command", "corners", "flute", "organ", "bell", "voice")
    pd.send("me-command", "pitches", 48, 60, 72)
    pd.send("me-command", "position", 0.5, 0.5)


def count(pd, name):
    return len(pd.heard(name))


@pytest.fixture
def server(tmp_path):
    with StandIn(tmp_path) as standin:
        yield standin


def test_an_instrument_opens_proves_the_disk_and_gets_its_cell(server):
    with link(server.port) as pd:
        tell_all(pd)
        assert pd.wait("me-cell").atoms[1] == 3
        assert {m.atoms[7] for m in pd.heard("me-part")} == {48, 60, 72}
        pd.wait("me-status", "ready")
        assert [m.atoms[0] for m in pd.heard("me-status")] == ["connected", "ready"]
        assert server.said("probe")[0].token == 4711
        assert server.said("rate")[0].rate == 44100
        assert [c.verb for c in server.commands if c.verb != "status"] == [
            "open",
            "probe",
            "rate",
            "model",
            *["corner"] * 4,
            "pitches",
            "position",
        ]


def test_every_verb_goes_out_as_the_protocol_says(server):
    said = {
        "version": [],
        "sync": [],
        "notify": [0],
        "models": [0],
        "info": ["null"],
        "sounds": [32],
        "model": ["null"],
        "rate": [48000],
        "sound_add": ["oboe", -1, "/tmp/oh, no; a name.wav"],
        "corner": [2, "bell"],
        "pitches": [60, 61],
        "position": [0.25, 0.75],
        "note": [61, 100, 0.5],
        "latent_get": [-1, 60, 0, 128],
        "latent_set": [0, -1, 0, 4, 0.5, -1, 0, 2],
        "cancel": [3],
        "close": [],
        "quit": [],
    }
    with link(server.port) as pd:
        pd.wait("me-connected", 1)
        for verb, args in said.items():
            pd.send("me-command", verb, *args)
        for verb in said:
            pd.wait("me-reply", "done", verb)
            pd.ears.cursor.clear()  # they come in any order
    for verb in ("open", "probe", "status", *said):
        assert server.said(verb), verb
    assert server.said("sound_add")[0].paths == ("/tmp/oh, no; a name.wav",)
    assert server.said("latent_set")[0].values == (0.5, -1, 0, 2)
    assert server.said("position")[0].x == 0.25


def test_a_command_is_repeated_under_its_number_until_it_is_answered(server):
    server.behave = lambda command: [] if command.verb == "sync" else None
    with link(server.port) as pd:
        pd.wait("me-connected", 1)
        sent = transmitted(pd)
        pd.send("me-command", "sync")
        pd.sleep(4.5)
        times = [m.ms for m in pd.heard(sent) if "sync" in m.atoms]
    assert [ms - times[0] for ms in times] == pytest.approx([0, 250, 1000, 4000], abs=100)
    assert len({command.id for command in server.said("sync")}) == 1


def test_a_sign_of_life_starts_the_waiting_anew(server):
    server.behave = lambda command: (
        [replies.Progress(command.id, 0.4, -1.0)] if command.verb == "position" else None
    )
    with link(server.port) as pd:
        tell_all(pd)
        sent = transmitted(pd)
        for _ in range(6):
            pd.wait("me-status", "rendering", 40)
        told = [m.ms for m in pd.heard("me-status") if m.atoms == ("rendering", 40)]
        again = [m.ms for m in pd.heard(sent) if "position" in m.atoms and m.ms > told[0]]
    assert len(again) >= 3
    for ms in again:
        assert ms - max(told_ms for told_ms in told if told_ms < ms) == pytest.approx(250, abs=100)


def test_a_cell_with_a_pitch_missing_is_asked_for_again(server):
    asked = []

    def behave(command):
        if not isinstance(command, music.Position):
            return None
        asked.append(command.id)
        full = server.usual(command)
        return full if len(asked) > 1 else full[1:]

    server.behave = behave
    with link(server.port) as pd:
        tell_all(pd)
        pd.wait("me-cell")
        assert {m.atoms[7] for m in pd.heard("me-part")} == {48, 60, 72}
        assert count(pd, "me-part") == 3, "a file is passed on once"
    assert len(asked) == 2 and asked[0] == asked[1]


def test_while_the_dot_is_dragged_the_newest_place_goes_out_and_the_last_one_always(server):
    with link(server.port) as pd:
        tell_all(pd)
        pd.wait("me-cell")
        sent = transmitted(pd)
        for k in range(101):
            pd.send("me-command", "position", k / 100, 0.5)
            time.sleep(0.002)
        until(lambda: server.said("position")[-1].x == 1)
        pd.sleep(0.2)
        ms = {m.atoms[0]: m.ms for m in reversed(pd.heard(sent)) if "position" in m.atoms}
    places = [c.x for c in server.said("position")]
    assert places[-1] == 1 and places[1:] == sorted(places[1:])
    assert len(ms) > 2 and np.diff(sorted(ms.values())).min() >= 19.9


def test_a_command_that_fails_is_told_in_words_and_never_repeated(server):
    server.behave = lambda c: (
        [replies.Fail(c.id, c.address, "not-found", "no sound flut, sorry")]
        if c.verb == "corner"
        else None
    )
    with link(server.port) as pd:
        pd.wait("me-connected", 1)
        pd.send("me-command", "corner", 0, "flut")
        assert pd.wait("me-reply", "fail").atoms == (
            "fail",
            "corner",
            "not-found",
            "no sound flut, sorry",
        )
        assert pd.wait("me-status", "failed").atoms[1:3] == ("corner", "not-found")
        pd.sleep(0.5)
    assert len(server.said("corner")) == 1


def test_a_busy_server_is_asked_again_under_a_new_number(server):
    def behave(command):
        first = command.verb == "position" and len(server.said("position")) < 2
        return [replies.Fail(command.id, command.address, "busy", "later")] if first else None

    server.behave = behave
    with link(server.port) as pd:
        tell_all(pd)
        pd.wait("me-cell")
    first, second = server.said("position")
    assert first.id != second.id


def test_a_server_that_forgot_us_is_told_all_again(server):
    with link(server.port) as pd:
        tell_all(pd)
        before = pd.wait("me-cell").atoms[0]
        server.sessions.clear()
        server.commands.clear()
        server.generation = 0
        after = pd.wait("me-cell").atoms[0]
        assert after > before, "generations grow over a restart"
    held = {"open", "rate", "model", "corner", "pitches", "position"}
    assert held <= {c.verb for c in server.commands}
    assert sorted(c.name for c in server.said("corner")) == ["bell", "flute", "organ", "voice"]


def test_three_unanswered_seconds_mean_away_and_one_answer_means_back(server):
    with link(server.port) as pd:
        tell_all(pd)
        pd.wait("me-cell")
        server.deaf = True
        gone = pd.sync()
        assert 2000 < pd.wait("me-connected", 0).ms - gone < 4200
        assert pd.wait("me-status", "away")
        pd.send("me-command", "position", 0.1, 0.9)
        pd.send("me-command", "note", 61, 100, 1)
        pd.sleep(0.2)
        server.commands.clear()
        server.deaf = False
        pd.wait("me-connected", 1)
        pd.wait("me-cell")
    assert server.said("position")[-1].x == pytest.approx(0.1)
    assert not server.said("note"), "the moment of a note is over"


def test_two_instruments_have_sessions_of_their_own(server):
    patches = [f"server: nb.server {name} 127.0.0.1 {server.port}" for name in ("me", "you")]
    with Pd(*patches, hear=["me-connected", "you-connected"], dsp=False) as pd:
        pd.wait("me-connected", 1)
        pd.wait("you-connected", 1)
    assert len({c.sid for c in server.commands}) == 2


def test_another_address_is_taken_up_at_any_time(server):
    with Pd("server: nb.server me 127.0.0.1 9", hear=NAMES, dsp=False) as pd:
        tell_all(pd)
        pd.send("nb-server", "127.0.0.1", server.port)
        pd.wait("me-cell")


@pytest.mark.parametrize("seed", [1, 2])
def test_with_a_fifth_of_all_datagrams_lost_both_ways_every_part_arrives(server, seed):
    with Relay(server.port, loss=0.2, seed=seed) as relay, link(relay.port) as pd:
        tell_all(pd)
        for k in range(4):
            pd.wait("me-cell")
            pd.send("me-command", "note", 61 + k, 100, 1)
            pd.wait("me-reply", "done", "note")
            pd.send("me-command", "corner", k, "flute")
            pd.wait("me-reply", "done", "corner")
            pd.send("me-command", "position", k / 10, 0.5)
        pd.wait("me-cell")
        last = pd.heard("me-cell")[-1].atoms[0]
        pitches = [m.atoms[7] for m in pd.heard("me-part") if m.atoms[0] == last]
        assert relay.lost > 5
    assert sorted(p for p in pitches if p in (48, 60, 72)) == [48, 60, 72]


def test_the_first_outlet_gives_replies_and_the_last_one_status(server):
    sketch = f"""
        server: nb.server me 127.0.0.1 {server.port}
        first: s first
        last: s last
        in: r in
        server:0 -> first
        server:1 -> last
        in -> server
    """
    with Pd(sketch, hear=["first", "last"], dsp=False) as pd:
        pd.wait("last", "connected")
        pd.send("in", "sounds", 0)
        assert pd.wait("first", "done", "sounds").atoms[2:] == (2, 0, "flute", "organ")
