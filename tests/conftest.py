"""What more than one room of the tests needs."""

import signal

import pytest

# A shell that starts the tests in the background leaves SIGINT ignored, and children inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


FIRST = ("house", "training", "models", "cli", "pd")
"""Rooms with tests that take long: begun last, they would keep one worker busy and the others idle."""


def pytest_collection_modifyitems(items):
    """With `--dist loadgroup` the tests of a file go to one worker, where they share what the file
    has made; files that share more name a group."""
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(f"{item.path.parent.name}/{item.path.stem}"))
    places = {room: place for place, room in enumerate(FIRST)}
    items.sort(key=lambda item: places.get(item.path.parent.name, len(FIRST)))


@pytest.fixture
def machine():
    """Max's messages, played."""
    from builder.package import PACKAGE
    from maxtools.machine import Machine

    machine = Machine(PACKAGE / "patchers")
    yield machine
    machine.close()
