"""The page's server beside a server of notes."""

import pytest

from notebank.models.null import NullConfig
from notebank_server.app import Server
from notebank_server.config import ServerConfig
from notebank_server.web.serving import Web
from render.sounds import LoopingModel
from server.conftest import Shelf
from webtools.page import Page


@pytest.fixture
def make_web(make_server):
    """Call with fields of ServerConfig; every one is stopped before its server."""
    started = []

    def make(**changes):
        started.append(Web(make_server(**changes), port=0).start())
        return started[-1]

    yield make
    for web in started:
        web.stop()


@pytest.fixture(scope="module")
def web(library, tmp_path_factory):
    """One for all tests of a file; the notes of its model `looping` have loops."""
    shelf = Shelf()
    shelf.models["looping"] = LoopingModel(NullConfig(length=16000))
    folder = tmp_path_factory.mktemp("web")
    config = ServerConfig(port=0, model="quick", folder=folder, roots=(folder,), prefetch=False)
    with Server(config, library, shelf) as server, Web(server, port=0) as web:
        yield web


@pytest.fixture
def make_page():
    """Call with a web server; what stands in `Page` may follow. All are closed in the end."""
    made = []

    def make(web, *args, **options):
        made.append(Page(web.address, *args, **options))
        return made[-1]

    yield make
    for page in made:
        page.close()
