"""A user's folder with a small GANSynth, and a server that finds it there."""

import pytest

from models.gansynth import imported
from notebank.checkpoints import native
from notebank.stage.serving import serving


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """For this process and the servers it starts."""
    folder = tmp_path_factory.mktemp("home")
    native.save(imported(), folder / "models", "gan")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(folder))
        yield folder


@pytest.fixture(scope="module")
def empty_home(tmp_path_factory):
    """As `home`, with nothing in it; a module that wants no more takes it as its `home`."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(folder))
        yield folder


@pytest.fixture(scope="module")
def server(home):
    with serving(0, fresh=True, arguments=["--model", "null"]) as server:
        yield server
