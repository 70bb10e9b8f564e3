"""A page steers a patch: a client that hears `/nb/surface` and tells what its controls hold."""

import pytest

from notebank.protocol import wire
from notebank.protocol.surface import State
from waiting import until


@pytest.fixture
def patch(make_web, make_client):
    """(web server, the patch's client, what it was told since the last look)."""
    web = make_web(surface=True)
    client = make_client(web.server)
    client.asked(State, "xy", [0.5, 0.25])
    client.asked(State, "named", ["left"])

    def told():
        datagram, _ = client.socket.recvfrom(65536)
        return [args[1:] for address, args in wire.decode(datagram) if address == "/nb/surface"]

    def until_told(*values):
        client.socket.settimeout(5)
        until(lambda: list(values) in told(), but=values)

    return web, client, until_told


def test_what_is_open_is_listed_and_its_state_is_shown_and_moved(patch, make_page):
    web, client, until_told = patch
    page = make_page(web)
    assert page.ask("/web/players")[2:] == [client.sid, "left"]
    page.ask("/web/steer", client.sid)
    page.until("/web/state", client.sid, "pad", 0.5, 0.25)
    page.ask("/pad", 0.75, 1)
    until_told("xy", 0.75, 1.0)
    client.asked(State, "xy", [0.75, 1.0])
    page.until("/web/state", client.sid, "pad", 0.75, 1.0)


def test_keys_that_a_page_holds_are_let_go_when_it_goes(patch, make_page):
    web, client, until_told = patch
    page = make_page(web)
    page.ask("/web/steer", client.sid)
    page.ask("/note", 60, 100)
    until_told("note", 60, 100.0)
    page.close()
    until_told("note", 60, 0.0)


def test_what_cannot_be_steered_is_said(patch, web, make_page):
    page = make_page(patch[0])
    assert page.ask("/pad", 0, 0)[2] == "not-found"
    assert page.ask("/web/steer", 4242)[2] == "not-found"
    page.ask("/web/steer", patch[1].sid)
    assert page.ask("/pad", 0)[2] == "bad-type"
    assert page.ask("/nowhere", 0)[2] == "not-found"
    deaf = make_page(web)
    assert deaf.ask("/web/players") == ["/nb/done", "/web/players"]
    assert deaf.ask("/web/steer", patch[1].sid)[0] == "/nb/done"
    assert deaf.ask("/note", 60, 100)[2] == "not-found"
