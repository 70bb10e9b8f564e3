"""What more than one room of the tests needs."""

import signal

import pytest

# A shell that starts the tests in the background leaves SIGINT ignored, and children inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def machine():
    """Max's messages, played."""
    from builder.package import PACKAGE
    from maxtools.machine import Machine

    machine = Machine(PACKAGE / "patchers")
    yield machine
    machine.close()
