"""Published models, fetched through the server."""

import json

import pytest

from checkpoints.store import Store
from models.gansynth import imported
from notebank import files
from notebank.checkpoints import catalogue, native, published
from notebank.errors import NotebankError
from notebank.protocol import published as messages
from notebank_server.app import Server
from notebank_server.config import ServerConfig
from notebank_server.verbs.published import Pace


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """Where a small GANSynth is published, and a program without a hash named."""
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    model = native.save(imported(), tmp_path, "gan")
    shop = Store(model.read_bytes(), patience=50_000)
    common = {"source": shop.url, "licence": "CC0"}
    mine = {"name": "mine", "kind": "notebank", "sha256": files.sha256(model), **common}
    path = tmp_path / "ours.json"
    path.write_text(json.dumps({"models": [mine, {"name": "rave", "kind": "nn", **common}]}))
    published.add(str(path))
    yield shop
    shop.close()


@pytest.fixture
def client(shop, library, tmp_path, make_client):
    config = ServerConfig(port=0, model="null", folder=tmp_path / "server", prefetch=False)
    with Server(config, library, catalogue) as server:
        yield make_client(server)


def refused(client, name):
    with pytest.raises(NotebankError) as error:
        client.asked(messages.Fetch, name)
    return error.value


def test_a_model_is_described_fetched_in_two_pieces_and_chosen(client, shop):
    names = client.asked(messages.Fetchable, 0).names
    assert names[0] == "nsynth-wavenet" and names[-2:] == ("mine", "rave")
    about = client.asked(messages.Published, "mine")
    assert (about.kind, about.size_mb, about.hashed, about.licence) == ("notebank", -1, 1, "CC0")
    assert refused(client, "mine").code == "no-download"
    shop.patience = 1 << 40
    assert client.asked(messages.Fetch, "mine").kind == "gansynth"
    assert shop.asked == [None, "bytes=50000-"]
    assert client.model("mine").kind == "gansynth" and "mine" in client.models()
    assert "mine" not in client.asked(messages.Fetchable, 0).names
    assert refused(client, "mine").code == "bad-value"


def test_what_may_not_be_fetched_is_refused_by_name(client, shop, make_client):
    assert refused(client, "kazoo").code == "not-found"
    program = refused(client, "rave")
    assert program.code == "not-approved" and "`notebank models fetch rave`" in str(program)
    stranger = make_client(client, opened=False)
    stranger.sid = client.sid
    assert refused(stranger, "mine").code == "not-allowed"
    assert not shop.asked


def test_the_pace_of_a_download_leaves_out_what_was_there_before():
    pace = Pace()
    assert pace(500, 1000) == (0.5, -1.0)
    share, eta = pace(750, 1000)
    assert share == 0.75 and eta >= 0
    assert pace(10, 0) == (0.0, -1.0)
