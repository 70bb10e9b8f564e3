"""A server on a free port, sounds made of sines, and models without weights whose speed is
known."""

import time

import numpy as np
import pytest

from notebank.audio import wav
from notebank.client import Client
from notebank.models.null import NullConfig, NullModel
from notebank.notes import midi_to_hz
from notebank.sounds.library import Library
from notebank_server.app import Server
from notebank_server.config import ServerConfig
from waiting import PATIENCE

SOUNDS = {"dull": 0.05, "even": 0.4, "bright": 0.9, "thin": 0.2}  # name: level of the overtone
PITCHES = (48, 60, 72)


class CountingModel(NullModel):
    """A null model of short notes that counts what it makes; `delay` [s] passes before each block
    of 400 samples. While it is `held` no note ends, wherever it is; `inside` is the pitch of that
    note."""

    def __init__(self, delay: float = 0.0, length: int = 3200):
        super().__init__(NullConfig(length=length))
        self.delay = delay
        self.held = False
        self.inside: float | None = None
        self.made: list[float] = []  # pitches of the finished notes

    def phases(self, request, at):
        return {"went_on": np.array([request.start, at])}

    def decode(self, requests, options=None, *, on_block=None, yield_point=None):
        def slow():
            time.sleep(self.delay)
            while self.held:
                self.inside = request.pitch
                if yield_point is not None and yield_point():
                    return True
                time.sleep(0.001)
            return yield_point is not None and yield_point()

        for request in requests:
            for id, audio in super().decode([request], on_block=on_block, yield_point=slow):
                self.made.append(request.pitch)
                yield id, audio


class BrokenModel(NullModel):
    """Raises when it should decode."""

    def decode(self, requests, options=None, *, on_block=None, yield_point=None):
        raise ZeroDivisionError("there is nothing inside")
        yield


class Shelf:
    """Models by name, made once: `quick`, `slow` (a note takes 8 blocks of 20 ms), `broken`,
    `other`."""

    def __init__(self):
        self.models = {
            "quick": CountingModel(),
            "slow": CountingModel(0.02),
            "broken": BrokenModel(),
            "other": CountingModel(length=6400),
        }

    def names(self):
        return sorted(self.models)

    def load(self, name):
        return self.models[name]


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    root = tmp_path_factory.mktemp("sounds")
    for name, bright in SOUNDS.items():
        (root / name).mkdir()
        for pitch in PITCHES:
            turns = 2 * np.pi * midi_to_hz(pitch) / 16000 * np.arange(4000)
            wav.write(
                root / name / f"{name}_{pitch}.wav",
                0.5 * (np.sin(turns) + bright * np.sin(2 * turns)) / (1 + bright),
                16000,
            )
    return Library([root])


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A user's folder of its own."""
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def make_server(library, shelf, tmp_path):
    """Call with fields of ServerConfig; every server is stopped in the end."""
    started = []

    def make(**changes):
        config = {
            "port": 0,
            "model": "quick",
            "folder": tmp_path / "server",
            "roots": (tmp_path,),
            "prefetch": False,
            **changes,
        }
        started.append(Server(ServerConfig(**config), library, shelf).start())
        return started[-1]

    yield make
    for server in started:
        server.stop()


@pytest.fixture
def server(make_server):
    return make_server()


@pytest.fixture
def make_client():
    """Call with a server or a (host, port); opens a session. Sockets are closed in the end."""
    made = []

    def make(target, opened=True, **options):
        host, port = getattr(target, "address", target)
        made.append(Client(host, port, give_up=options.pop("give_up", PATIENCE), **options))
        return made[-1].open() if opened else made[-1]

    yield make
    for client in made:
        client.socket.close()


@pytest.fixture
def client(server, make_client):
    """An open session with four corners and three pitches."""
    client = make_client(server)
    client.corners("dull", "even", "bright", "thin")
    client.pitches(PITCHES)
    return client
