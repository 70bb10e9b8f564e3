"""Models that are published: listed, fetched, taken in, by commands."""

import json

import pytest
from click.testing import CliRunner

from checkpoints.store import Store
from models.gansynth import imported
from notebank import files
from notebank.checkpoints import catalogue, native
from notebank.cli import notebank


def run(*args, answer=None):
    return CliRunner().invoke(notebank, list(map(str, args)), input=answer)


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """Where a small GANSynth is published, in a catalogue that the user added."""
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    model = native.save(imported(), tmp_path, "gan")
    shop = Store(model.read_bytes(), patience=50_000)
    mine = {
        "name": "mine",
        "kind": "notebank",
        "source": shop.url,
        "licence": "CC BY 4.0",
        "size_mb": 0.7,
        "sha256": files.sha256(model),
        "description": "a small one",
    }
    (tmp_path / "ours.json").write_text(json.dumps({"models": [mine]}))
    added = run("models", "catalogue", "add", tmp_path / "ours.json")
    assert added.exit_code == 0 and "ours: mine" in added.output
    yield shop
    shop.close()


def test_it_is_listed_asked_about_broken_off_gone_on_with_and_plays(shop):
    assert "a small one" in run("models", "fetch").output
    no = run("models", "fetch", "mine", answer="n\n")
    assert no.exit_code == 1 and "licence  CC BY 4.0" in no.output and not shop.asked
    broken = run("models", "fetch", "mine", "--yes")
    assert broken.exit_code == 1 and "run the command again" in broken.output
    shop.patience = 1 << 40
    fetched = run("models", "fetch", "mine", answer="y\n")
    assert fetched.exit_code == 0 and "a gansynth model" in fetched.output
    assert shop.asked == [None, "bytes=50000-"]
    assert catalogue.load("mine").info.kind == "gansynth"
    assert [line for line in run("models", "fetch").output.splitlines() if "here" in line]


def test_a_catalogue_is_listed_and_forgotten(shop):
    listed = run("models", "catalogue", "list").output
    assert "4 models, the package" in listed and "ours.json" in listed
    assert run("models", "catalogue", "remove", "ours").exit_code == 0
    gone = run("models", "fetch", "mine", "--yes")
    assert gone.exit_code == 1 and "nothing is published as 'mine'" in gone.output


def test_a_program_is_called_one_before_it_is_fetched(shop, tmp_path):
    program = {"name": "rave", "kind": "nn", "source": "https://example.org/a.ts", "licence": "?"}
    (tmp_path / "programs.json").write_text(json.dumps({"models": [program]}))
    run("models", "catalogue", "add", tmp_path / "programs.json")
    asked = run("models", "fetch", "rave", "--from-file", tmp_path / "gan.ts", answer="n\n")
    assert asked.exit_code == 1 and "a program, which you let run here" in asked.output
