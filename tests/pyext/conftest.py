"""Scenes for scripts' objects, and a host with boxes at its sockets."""

import pytest

from notebank.pyext.host import host, supervisor, watch
from notebank.pyext.host.host import Host
from pyexttools.echo import ECHO
from pyexttools.pdbox import PdBox
from pyexttools.scene import Scene


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def strict_scene(tmp_path):
    return Scene(tmp_path, strict=True)


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(watch, "PERIOD", 0.05)
    monkeypatch.setattr(supervisor, "RELOAD_LIMIT", 0.4)
    monkeypatch.setattr(host, "ABSENCE", 0.2)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "patch"
    made.mkdir()
    for name in ("one", "two"):
        (made / f"{name}.py").write_text(ECHO)
    return made


@pytest.fixture
def running(tmp_path, folder, quick):
    with Host(tmp_path / "home", 0, [folder]) as made:
        yield made


@pytest.fixture
def box(running, folder):
    """Call with a script and arguments; answers once its object is made."""
    made = []

    def make(script="one", *args, wait=True, **options):
        made.append(PdBox(running.port, "pyext.", script, "echo", *args, folder=folder, **options))
        if wait:
            made[-1].hear("made")
        return made[-1]

    yield make
    for one in made:
        one.hang_up()
