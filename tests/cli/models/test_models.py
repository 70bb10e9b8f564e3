import shutil

import pytest
from click.testing import CliRunner

from notebank.checkpoints import catalogue
from notebank.cli import notebank


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


def test_models_are_listed_and_described(run):
    listed = {line.split()[0]: line for line in run("models", "list").output.splitlines()}
    assert "null" in listed and "the default" in listed["concert"]
    assert "legacy" in listed["harmonic"] and "legacy" in listed["muse"]
    assert "legacy" not in listed["concert"]
    about = run("models", "info", "harmonic").output
    assert "spectral-ae" in about and "hz, 24..96" in about and "harmonic.md" in about


def test_a_broken_checkpoint_does_not_hide_the_others(run, tmp_path):
    (tmp_path / "home/models").mkdir(parents=True)
    (tmp_path / "home/models/bad-01234567.safetensors").write_text("nothing")
    result = run("models", "list")
    assert (
        result.exit_code == 0 and "cannot be read" in result.output and "harmonic" in result.output
    )


def test_an_unknown_model_gives_one_line_with_the_names_there_are(run):
    result = run("models", "info", "kazoo")
    assert (
        result.exit_code == 1
        and "no model 'kazoo'" in result.output
        and "harmonic" in result.output
    )


def test_a_model_is_removed_with_what_lies_beside_it_when_that_is_meant(run, tmp_path):
    place = tmp_path / "home/models"
    place.mkdir(parents=True)
    shipped = next(catalogue.SHIPPED.glob("muse-*.safetensors"))
    for name in ("mine", "mine-2"):
        shutil.copy(shipped, place / f"{name}-{shipped.stem[-8:]}.safetensors")
    (place / f"mine-{shipped.stem[-8:]}.directions.npz").touch()
    asked = run("models", "remove", "mine")
    assert asked.exit_code == 1 and ".directions.npz" in asked.output
    assert run("models", "remove", "mine", "--yes").exit_code == 0
    assert [path.name for path in place.iterdir()] == [f"mine-2-{shipped.stem[-8:]}.safetensors"]
    assert run("models", "info", "mine").exit_code == 1
    assert run("models", "info", "mine-2").exit_code == 0


@pytest.mark.parametrize("name", ["concert", "null"])
def test_a_model_that_comes_along_stays(run, name):
    refused = run("models", "remove", name, "--yes")
    assert refused.exit_code == 1 and f"{name} is no model of yours" in refused.output
