from click.testing import CliRunner

from models.gansynth import imported
from notebank.checkpoints import catalogue, directions, native
from notebank.cli import notebank
from notebank.paths import home


def test_directions_are_found_kept_and_named(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    native.save(imported(), home() / "models", "small")
    run = lambda *args: CliRunner().invoke(notebank, ["models", "directions", *args])  # noqa: E731
    result = run("small", "--count", "4")
    assert (
        result.exit_code == 0
        and "direction_4" in result.output
        and "direction_5" not in result.output
    )
    assert "small" in catalogue.names()
    named = run("small", "--name", "direction_2=bright")
    assert named.exit_code == 0 and "bright" in named.output
    kept = directions.load(catalogue.find("small"))
    assert kept.names == (
        "direction_1",
        "bright",
        "direction_3",
        "direction_4",
    ) and kept.vectors.shape == (4, 256)
    assert "bright" not in run("small", "--again").output
    mistakes = {
        ("small", "--name", "bright"): "write OLD=NEW",
        ("harmonic",): "has no layer",
        ("nobody",): "no model 'nobody'",
    }
    for args, words in mistakes.items():
        refused = run(*args)
        assert (
            refused.exit_code == 1
            and words in refused.output
            and len(refused.output.splitlines()) == 1
        )


def test_directions_of_a_shipped_model_are_kept_in_the_users_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path))
    result = CliRunner().invoke(notebank, ["models", "directions", "muse", "--count", "2"])
    assert result.exit_code == 0 and str(tmp_path / "models") in result.output
    assert len(directions.load(catalogue.find("muse")).names) == 2
    assert not list(catalogue.SHIPPED.glob("*.npz"))
