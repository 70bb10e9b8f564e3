"""`notebank train partials`."""

from click.testing import CliRunner

from notebank.checkpoints import native
from notebank.cli import notebank
from training.partials import notes


def test_a_full_band_model_is_trained_from_recordings_and_loads(tmp_path):
    options = ["train", "partials", "--data", notes.make(tmp_path), "--out", tmp_path / "run"]
    options += ["--steps", "3", "--batch", "2", "--minutes", "1e-9", "--name", "toy"]
    run = lambda *more: CliRunner().invoke(notebank, [*map(str, options), *more])  # noqa: E731
    first = run()
    assert first.exit_code == 0, first.output
    assert "after 1 of 3 steps" in first.output
    analysed = sorted(path.name for path in (tmp_path / "run/analysed").iterdir())
    assert analysed == [f"{name}.npz" for name in notes.BRIGHT]
    assert "holds a run already" in run().output
    assert "after 2 of 3 steps" in run("--resume").output
    path = max((tmp_path / "run").glob("toy-*"), key=lambda path: path.stat().st_mtime_ns)
    model = native.load(path)
    model.probe()
    assert model.info.kind == "partials" and path.stat().st_size < 20e6


def test_a_folder_without_notes_is_named(tmp_path):
    asked = ["train", "partials", "--data", tmp_path, "--out", tmp_path / "run"]
    done = CliRunner().invoke(notebank, list(map(str, asked)))
    assert done.exit_code == 1 and "no folder in it has a notes.json" in done.output
