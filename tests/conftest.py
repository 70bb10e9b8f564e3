"""What more than one room of the tests needs."""

import os
import signal
from pathlib import Path

import pytest

HERE = Path(__file__).parent

# A shell that starts the tests in the background leaves SIGINT ignored, and children inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Commands that work for long give way to others. Here they run in the process of the tests.
os.environ.setdefault("NOTEBANK_NICE", "0")


FIRST = ("house", "training", "models", "cli", "pd")
"""Rooms with tests that take long: begun last, they would keep one worker busy and the others
idle."""

READERS = {
    f"tests/house/test_{name}.py" for name in ("installed", "readme", "scripts_installed", "sdist")
}
"""Files that share a clone and a venv, which take long to make."""


def pytest_collection_modifyitems(items):
    """Puts what takes long first."""
    places = {HERE / room: place for place, room in enumerate(FIRST)}

    def place(item):
        return min((places[p] for p in item.path.parents if p in places), default=len(FIRST))

    items.sort(key=place)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """With `--dist loadfile` the tests of a file go to one worker; the readers' files go
    together."""
    if config.getvalue("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        def _split_scope(self, nodeid):
            file = super()._split_scope(nodeid)
            return "readers" if file in READERS else file

    return Scheduling(config, log)


@pytest.fixture(scope="session")
def captured(tmp_path_factory):
    """Where all servers of this run keep what the default model captures of the shipped sounds,
    which takes ten seconds a home: call with a user's folder."""
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "captured"
    shared.mkdir(exist_ok=True)

    def share(home: Path) -> Path:
        cache = home / "server" / "cache"
        cache.mkdir(parents=True)
        (cache / "arrays").symlink_to(shared)
        return home

    return share


@pytest.fixture
def machine():
    """Max's messages, played."""
    from builder.package import PACKAGE
    from maxtools.machine import Machine

    machine = Machine(PACKAGE / "patchers")
    yield machine
    machine.close()
