"""The verbs of the Makefile and the installer behind them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VERBS = ("play", "demo", "test", "test-slow", "lint", "bench", "screenshot", "doctor", "dist", "clean")


def need(*arguments, path=None):
    """Runs .ci/need; `path`: the only folder with programs."""
    env = {"PATH": str(path)} if path else None
    return subprocess.run([shutil.which("sh"), ROOT / ".ci/need", *arguments], env=env, capture_output=True, text=True, timeout=20)


def test_make_help_lists_every_verb_with_a_line():
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(VERBS) <= set(re.findall(r"^  make (\S+) +\S", said, re.MULTILINE))


def test_make_alone_is_make_help():
    both = [subprocess.run(["make", *verb], cwd=ROOT, capture_output=True, text=True, check=True).stdout for verb in ([], ["help"])]
    assert both[0] == both[1]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_can_be_planned(verb):
    planned = subprocess.run(["make", "-n", verb], cwd=ROOT, capture_output=True, text=True)
    assert planned.returncode == 0, planned.stderr


def test_what_is_there_is_not_installed_again_and_nothing_is_said():
    done = need("the shell", "command -v sh", "no-such-package")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_a_package_manager_the_reader_is_told_what_to_get(tmp_path):
    for program in ("id", "sh"):
        (tmp_path / program).symlink_to(shutil.which(program))
    done = need("Pure Data", "false", "puredata", "--cask pd", path=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "Pure Data is missing, and there is neither apt-get nor brew here: please install it by hand\n"


@pytest.mark.parametrize(("manager", "command"), [
    ("apt-get", "install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 puredata"),
    ("brew", "install --cask pd"),
])
def test_the_package_manager_is_called_after_saying_so(tmp_path, manager, command):
    """With a package manager that writes down what it is told and puts the program there, as a real one would."""
    for program in ("env", "id", "sh", "touch"):
        (tmp_path / program).symlink_to(shutil.which(program))
    script = tmp_path / manager
    script.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/told\ntouch {tmp_path}/pd-is-here\n')
    script.chmod(0o755)
    (tmp_path / "sudo").write_text('#!/bin/sh\nexec "$@"\n')
    (tmp_path / "sudo").chmod(0o755)
    done = need("Pure Data", f"test -e {tmp_path}/pd-is-here", "puredata", "--cask pd", path=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Pure Data is missing: installing")
    assert (tmp_path / "told").read_text().strip() == command


def test_every_requirement_has_a_tested_version():
    optional = {"setuptools", "tensorboard", "cypd", "pacmap", "torchcrepe"}  # make asks for none of them by name
    required = set(re.findall(r'"([a-z][\w-]*)>=', (ROOT / "setup.py").read_text())) - optional
    pinned = set(re.findall(r"^([\w-]+)==", (ROOT / "constraints.txt").read_text(), re.MULTILINE))
    assert required <= pinned


def test_ci_calls_nothing_but_make():
    lines = [line for line in (ROOT / ".ci/run").read_text().splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if line.startswith("make ")] == ["make lint", "make test"]
    assert "pytest" not in "".join(lines)
