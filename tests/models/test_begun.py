"""Networks that are not good enough to be played yet, kept to be trained further."""

import pytest
from click.testing import CliRunner

from data import toy
from notebank.checkpoints import catalogue
from notebank.cli import notebank
from notebank.paths import home

BEGUN = catalogue.SHIPPED.parent / "begun"


@pytest.mark.parametrize("path", sorted(BEGUN.glob("*.safetensors")), ids=lambda path: path.name)
def test_a_network_that_was_begun_is_in_no_menu_and_can_be_gone_on_with(
    path, tmp_path, monkeypatch
):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    assert path.stem.split("-")[0] not in catalogue.names() and not (home() / "models").exists()
    data = toy.make(tmp_path / "set", pitches=(50, 51))
    short = ["--steps", "1", "--batch", "2", "--crop", "1024", "--name", "further"]
    places = ["--start", str(path), "--data", str(data), "--out", str(tmp_path / "run")]
    done = CliRunner().invoke(notebank, ["train", "wavenet-ae", *places, *short])
    assert done.exit_code == 0, done.output
    learnt = float(done.output.split("validation ")[1].split(" nats")[0])
    assert learnt < 3.5  # a fresh one begins above 5.5
