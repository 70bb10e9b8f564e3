"""The unit that systemd runs the server by."""

import shlex
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner

from notebank.cli import notebank

needs = {
    name: pytest.mark.skipif(not shutil.which(name), reason=f"there is no {name}")
    for name in ("systemctl", "systemd-analyze")
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    for name in ("XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("NOTEBANK_CACHE", "NOTEBANK_HOME"):
        monkeypatch.delenv(name, raising=False)
    return lambda *args: CliRunner().invoke(notebank, ["install-service", *map(str, args)])


@pytest.fixture
def unit(tmp_path):
    return tmp_path / "systemd/user/notebank.service"


@needs["systemctl"]
def test_the_unit_starts_the_server_with_the_options_given_and_whole_paths(
    run, unit, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my sounds").mkdir()
    options = ["--port", "7771", "--roots", "my sounds", "--no-prefetch", "--surface"]
    result = run("--memory", "800M", "--nice", 7, *options)
    assert result.exit_code == 0 and f"written: {unit}\n" in result.output
    assert "systemctl --user enable --now notebank" in result.output
    lines = unit.read_text().splitlines()
    (command,) = (line for line in lines if line.startswith("ExecStart="))
    words = shlex.split(command.removeprefix("ExecStart="))
    assert words[:4] == [sys.executable, "-m", "notebank", "serve"]
    given = ["--port", "7771", "--roots", str(tmp_path / "my sounds")]
    assert " ".join(given) in " ".join(words)
    assert {"--no-prefetch", "--surface"} == set(words[4:]) - set(given)
    assert {"Type=notify", "WatchdogSec=90", "Restart=on-failure"} < set(lines)
    assert {"MemoryMax=800M", "Nice=7"} < set(lines)


@needs["systemctl"]
@needs["systemd-analyze"]
def test_systemd_understands_every_line(run, unit, tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / '50% of "it"'))
    assert run("--cache", tmp_path / "a $b%c").exit_code == 0
    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", unit], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@needs["systemctl"]
def test_it_is_removed_with_the_link_that_enables_it(run, unit):
    run()
    link = unit.parent / "default.target.wants" / unit.name
    link.parent.mkdir()
    link.symlink_to(unit)
    result = run("--remove")
    assert result.exit_code == 0 and f"removed: {unit}\n" in result.output
    assert not unit.exists() and not link.is_symlink()
    again = run("--remove")
    assert again.exit_code == 1 and again.output.count("\n") == 1 and "no service" in again.output


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--memory", "lots"], "800M or 1G, got lots"),
        (["--port", "seven"], "'seven' is not a valid integer"),
        (["--token", "a-word-of-some-letters"], "notebank.env"),
    ],
)
def test_what_the_server_could_not_start_with_is_refused(run, unit, options, said):
    result = run(*options)
    assert result.exit_code != 0 and said in result.output and not unit.exists()


def test_where_there_is_no_systemd_one_line_says_so(run, unit, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    result = run()
    assert result.exit_code == 1 and result.output.count("\n") == 1
    assert "there is no systemd here" in result.output and not unit.exists()
