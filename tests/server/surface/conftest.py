"""A server that hears control surfaces, a patch that is open there, and a phone."""

import pytest

from server.surface.patch import Patch, Phone

SID = 4242


@pytest.fixture
def server(make_server):
    return make_server(surface=True)


@pytest.fixture
def patch(server):
    patch = Patch(server.address[1], SID)
    yield patch
    patch.socket.close()


@pytest.fixture
def phone(server):
    phone = Phone(server.address[1])
    yield phone
    phone.socket.close()
