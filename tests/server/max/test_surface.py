"""What a control surface says reaches the Max instrument, and what that holds comes back."""

import pytest

from maxtools.scope import Opened
from server.surface.patch import Phone


@pytest.fixture
def server(make_server):
    return make_server(surface=True)


def test_a_phone_plays_the_max_instrument_and_is_told_what_it_holds(machine, server):
    instrument = Opened(machine, "nsynth", server)
    instrument.say("corner", 0, "dull")
    assert machine.until(server.surface.players)
    phone = Phone(server.address[1])
    phone.say("/pad", 0.25, 1)
    phone.say("/corner/ne", "bright")
    phone.say("/lock/sw", 1)
    phone.say("/panic")
    assert machine.until(lambda: instrument.said("panic"))
    assert instrument.said("xy")[-1] == pytest.approx([0.25, 1.0])
    assert instrument.said("corner")[-1] == [1, "bright"]
    player = server.surface.find()
    assert machine.until(lambda: player.held("corner/ne") == ("bright",))
    assert machine.until(lambda: player.held("lock/sw") == (1,))
    assert machine.until(lambda: player.held("pad") == (0.25, 1.0))
    assert machine.until(lambda: player.held("corner/nw") == ("dull",))
    phone.socket.close()
