import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from notebank.cli import notebank


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


def test_an_own_recording_is_added_and_listed_beside_the_shipped_sounds(run, tmp_path):
    soundfile.write(
        tmp_path / "hum.wav", 0.5 * np.sin(2 * np.pi * 440 * np.arange(16000) / 16000), 16000
    )
    added = run("sounds", "add", "808", tmp_path / "hum.wav")
    assert added.exit_code == 0 and "added _808: pitches 36 40 44" in added.output
    assert (
        "808 is called _808" in added.output
        and "filled by resampling the nearest: 36 40" in added.output
    )
    lines = run("sounds", "list").output.splitlines()
    assert any(
        line.split()[:2] == ["_808", "yours"] and "(13 of them filled" in line for line in lines
    )
    assert any(line.split()[:2] == ["flute", "shipped"] for line in lines)


def test_wrong_input_gives_one_clear_line_and_a_failing_exit_code(run, tmp_path):
    (tmp_path / "x.wav").write_text("no sound")
    result = run("sounds", "add", "x", tmp_path / "x.wav")
    assert (
        result.exit_code == 1
        and "x.wav is no sound file" in result.output
        and len(result.output.splitlines()) == 1
    )


@pytest.mark.parametrize(
    "command", [["sounds"], ["sounds", "add"], ["sounds", "list"], ["sounds", "ship"]]
)
def test_every_command_has_help_with_an_example(run, command):
    result = run(*command, "--help")
    assert result.exit_code == 0 and (len(command) == 1 or "Example" in result.output)
