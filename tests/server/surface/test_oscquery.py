"""OSCQuery's tree, read as programs read it."""

import json
import socket
from http.client import HTTPConnection

import pytest

from notebank.protocol.surface import WORDS
from notebank_server.surface.oscquery import CONNECTIONS
from waiting import PATIENCE, until


@pytest.fixture
def ask(server):
    """Call with a path; gives status and JSON."""

    def ask(path, **headers):
        connection = HTTPConnection("127.0.0.1", server.doors.query.port, timeout=PATIENCE)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, json.loads(body) if body else None

    return ask


def paths(node):
    found = {node["FULL_PATH"]: node}
    for child in node.get("CONTENTS", {}).values():
        found |= paths(child)
    return found


def test_every_word_is_in_the_tree_with_its_type_range_and_meaning(ask):
    status, root = ask("/")
    nodes = paths(root)
    assert status == 200 and {f"/{address}" for address in WORDS} <= nodes.keys()
    for address, word in WORDS.items():
        node = nodes[f"/{address}"]
        assert node["DESCRIPTION"] == word.about and node["ACCESS"] in (2, 3)
        assert len(node["TYPE"]) == max(1, len(word.fields)) == len(node.get("RANGE", "I"))
    assert nodes["/glide"]["RANGE"] == [{"MIN": 0, "MAX": 5000}]
    assert {"dull", "bright"} <= set(nodes["/corner/nw"]["RANGE"][0]["VALS"])
    assert "quick" in nodes["/model"]["RANGE"][0]["VALS"]


def test_a_value_is_what_the_patch_told_last(ask, patch):
    assert ask("/pad?VALUE") == (200, {"VALUE": [0.5, 0.5]})
    patch.tell("xy", 0.25, 1.0)
    assert ask("/pad/x?VALUE") == (200, {"VALUE": [0.25]})
    assert ask("/volume?VALUE")[0] == 204
    patch.tell("named", "left")
    assert ask("/left/pad?VALUE") == (200, {"VALUE": [0.25, 1.0]})


def test_the_host_says_where_words_are_heard(ask, server):
    _, info = ask("/?HOST_INFO")
    assert (info["OSC_IP"], info["OSC_PORT"]) == server.address and info["OSC_TRANSPORT"] == "UDP"
    assert info["EXTENSIONS"]["RANGE"] and not info["EXTENSIONS"]["LISTEN"]


def test_what_is_not_there_is_said_so(ask):
    assert ask("/nothing/here")[0] == 404
    assert ask("/pad/z?VALUE")[0] == 404
    assert ask("/note?VALUE")[0] == 204
    assert ask("/pad?NONSENSE")[0] == 204
    assert ask("/%00%ff")[0] == 404


def test_a_page_of_the_web_is_told_nothing(ask):
    assert ask("/", Host="evil.example:7770")[0] == 403


def test_who_holds_all_places_and_says_nothing_is_outlived(ask, server, monkeypatch):
    monkeypatch.setattr("notebank_server.surface.oscquery._Request.timeout", 0.1)
    address = ("127.0.0.1", server.doors.query.port)
    idle = [socket.create_connection(address) for _ in range(CONNECTIONS)]
    assert until(lambda: answers(ask)) == 200
    for connection in idle:
        connection.close()


def answers(ask):
    try:
        return ask("/?HOST_INFO")[0]
    except OSError:
        return None


def test_another_machine_is_told_nothing_before_the_token(make_server, monkeypatch):
    monkeypatch.setattr("notebank_server.surface.senders.is_loopback", lambda host: False)
    server = make_server(surface=True, token="a-word-of-sixteen-letters")
    connection = HTTPConnection("127.0.0.1", server.doors.query.port, timeout=PATIENCE)
    connection.request("GET", "/")
    answer = connection.getresponse()
    assert answer.status == 403 and "/token" in json.load(answer)["error"]
    connection.close()
