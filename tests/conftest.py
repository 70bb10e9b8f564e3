"""What more than one room of the tests needs."""

import pytest


@pytest.fixture
def machine():
    """Max's messages, played."""
    from builder.package import PACKAGE
    from maxtools.machine import Machine

    machine = Machine(PACKAGE / "patchers")
    yield machine
    machine.close()
