"""The page's server: notes over its own connection, and nobody who was not invited."""

import asyncio
import json
import urllib.error
import urllib.request

import numpy as np
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from notebank.audio import wav
from notebank.audio.pitch import detect
from notebank.protocol import music
from notebank_server.web import site
from notebank_server.web.door import Door
from notebank_server.web.frames import Note, StoredNote
from notebank_server.web.outgoing import WAITING, Behind, Outgoing
from waiting import until
from webtools.page import read

TOKEN = "a-word-of-20-letters"


def test_a_note_comes_in_pitch_at_the_page_s_rate_with_its_loop(web, make_page, make_client):
    page = make_page(web).ready()
    page.ask("/nb/model", "looping")
    page.ask("/nb/rate", 44100)
    assert page.ask("/nb/note", 60, 100, 0)[0] == "/nb/done"
    ((head, samples),) = page.notes
    assert (head["pitch"], head["rate"], head["length"]) == (60, 44100, samples.size)
    assert detect(samples, 44100) == pytest.approx(60, abs=0.05)

    client = make_client(web.server)
    client.corners("dull", "even", "bright", "thin")
    client.model("looping")
    client.rate(44100)
    pending = client.ask(music.Note, 60, 100, 0.0)
    region, (part,) = pending.regions[60], pending.parts
    looped = [head[name] for name in ("start", "loop_start", "loop_length", "slope")]
    told = [region.start, region.loop_start, region.loop_length, region.slope]
    assert head["loop_length"] > 0 and looped == told
    assert np.array_equal(samples, wav.read(part.path)[0])


def test_a_cell_comes_note_by_note_before_it_is_done(web, make_page):
    page = make_page(web, form="int16").ready()
    done = page.ask("/nb/position", 0.5, 0.25)
    assert done[:2] == ["/nb/done", "/nb/position"] and done[-1] == 3
    assert sorted(head["pitch"] for head, _ in page.notes) == [48, 60, 72]
    assert all(abs(samples).max() > 0.05 for _, samples in page.notes)
    places = [said for said in page.said if said[0] == "/nb/place"]
    assert places[0][3:] == [0.5, 0.25]


def test_samples_of_16_bit_are_those_of_32_rounded(tmp_path):
    path = tmp_path / "n.wav"
    wav.write(path, np.concatenate([np.zeros(8), np.linspace(-1, 1, 8)]), 16000, "FLOAT")
    stored = StoredNote(Note(7, 1, 60, 16000, 8), path, 1)
    head, exact = read(stored.frame("float32"))
    same, rounded = read(stored.frame("int16"))
    assert head["pitch"] == same["pitch"] == 60
    assert exact == pytest.approx(np.linspace(-1, 1, 8), abs=1e-6)
    assert rounded == pytest.approx(exact, abs=1 / 32767)


def test_two_pages_are_two_players(web, make_page):
    one, other = make_page(web).ready(), make_page(web).ready()
    assert one.welcome["sid"] != other.welcome["sid"]
    first = one.post("/nb/position", 0.0, 0.0)
    second = other.post("/nb/position", 1.0, 1.0)
    assert (one.wait(first)[3:5], other.wait(second)[3:5]) == ([0, 0], [1, 1])
    assert one.ask("/nb/note", 60, 100, 0)[0] == other.ask("/nb/note", 60, 100, 0)[0] == "/nb/done"


def test_a_page_that_asks_for_much_keeps_no_other_waiting(make_web, make_page, shelf):
    web = make_web(model="slow")
    greedy, other = make_page(web).ready(), make_page(web).ready()
    for _ in range(60):
        greedy.post("/nb/note", 72, 100, 0)
    assert other.ask("/nb/note", 48, 100, 0)[0] == "/nb/done"
    assert len(shelf.models["slow"].made) < 30, "its note came among the first"


def test_a_page_that_goes_takes_its_session_along(web, make_page):
    page = make_page(web)
    sid = page.welcome["sid"]
    assert web.server.host.sessions.get(sid)
    page.close()
    until(lambda: web.server.host.sessions.get(sid) is None)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (["/nb/quit"], "not-allowed"),
        (["/nb/sound_add", "x", 60, "/etc/passwd"], "not-allowed"),
        (["/nb/probe", 1], "not-allowed"),
        (["/nb/note", 60, 100, 61], "bad-value"),
        (["/nb/note", 60], "bad-type"),
        (["/nb/note", "sixty", 100, 0], "bad-type"),
        (["/nb/note", 60, 100, True], "bad-type"),
        (["/nb/pitches", *range(200)], "bad-value"),
    ],
)
def test_what_a_page_may_not_ask_is_answered(web, make_page, command, code):
    page = make_page(web)
    page.socket.send(json.dumps([command[0], 9, *command[1:]]))
    said = page.hear()
    assert (said[0], said[3]) == ("/nb/fail", code)
    assert page.ask("/nb/version")[2] == "notebank"


def test_what_is_no_command_is_answered(web, make_page):
    page = make_page(web)
    for text in ("", "{}", "[1, 2]", "[" * 5000, '["/nb/note"]', b"\xff"):
        page.socket.send(text)
        assert page.hear()[0] == "/nb/fail"


@pytest.mark.parametrize("token", ["", "another-word-of-20-letters", 5])
def test_beyond_loopback_a_page_says_the_token(make_web, make_page, token):
    web = make_web(host="0.0.0.0", token=TOKEN)
    with pytest.raises(ConnectionClosed, match="the token is another one"):
        make_page(web, token)
    assert make_page(web, TOKEN).ready().ask("/nb/note", 60, 100, 0)[0] == "/nb/done"
    assert f"#token={TOKEN}" in web.invitation and "█" in web.invitation


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"}]
)
def test_a_foreign_page_gets_no_connection(web, make_page, headers):
    with pytest.raises(InvalidStatus):
        make_page(web, **headers)


def test_its_own_page_gets_one(web, make_page):
    host, port = web.address
    assert make_page(web, Origin=f"http://{host}:{port}").welcome["sid"]


def fetched(web, path="/", **headers):
    host, port = web.address
    request = urllib.request.Request(f"http://{host}:{port}{path}", headers=headers)
    try:
        return urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        return error


def test_the_files_are_served_and_nothing_else(web):
    page = fetched(web)
    assert page.status == 200 and b"<html" in page.read()
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
    for file in site.PAGE.iterdir():
        assert fetched(web, f"/{file.name}").status == 200
    assert fetched(web, "/../site.py").status == 404
    assert fetched(web, "/%2e%2e/site.py").status == 404


def test_another_name_for_this_machine_is_not_answered(web):
    assert fetched(web, Host="evil.example").status == 421


@pytest.mark.parametrize(
    ("door", "known", "unknown"),
    [
        (
            Door("127.0.0.1", names=frozenset({"studio"})),
            ("localhost:1", "127.0.0.1:7772", "[::1]:7772"),
            ("studio:7772", "192.168.1.5:7772", "localhost.evil.example", "", "a:b:c"),
        ),
        (
            Door("192.168.1.5", TOKEN, frozenset({"studio", "studio.local"})),
            ("192.168.1.5:7772", "studio.local:7772", "localhost:7772"),
            ("rebound.example:7772", ""),
        ),
    ],
)
def test_a_name_that_a_name_server_could_turn_is_unknown(door, known, unknown):
    assert [host for host in known if not door.knows_host(host)] == []
    assert [host for host in unknown if door.knows_host(host)] == []


def test_the_first_note_of_a_new_place_waits_for_none_of_an_older_one(tmp_path):
    def note(generation, pitch):
        return StoredNote(Note(1, generation, pitch, 16000, 8), tmp_path / "n.wav", 0)

    cell = [note(2**24 - 1, pitch) for pitch in (60, 64, 56)]
    new, struck = [note(0, 60), note(0, 64)], note(2**24 - 1, 61)

    async def taken():
        outgoing = Outgoing()
        for item in (*cell, "done", *new):
            outgoing.put(item, False)
        outgoing.put(struck, True)
        return [await outgoing.take() for _ in range(len(outgoing))]

    assert asyncio.run(taken()) == [struck, "done", *new]


def test_a_page_that_takes_nothing_is_shown_out():
    async def one_of(count):
        outgoing = Outgoing()
        for _ in range(count):
            outgoing.put("word", True)
        return await outgoing.take()

    assert asyncio.run(one_of(WAITING)) == "word"
    with pytest.raises(Behind):
        asyncio.run(one_of(WAITING + 1))


def test_a_page_beyond_the_places_is_turned_away(web, make_page, monkeypatch):
    monkeypatch.setattr(site, "VISITS", 1)
    make_page(web)
    with pytest.raises(ConnectionClosed, match="play already"):
        make_page(web)
