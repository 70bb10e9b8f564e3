"""The verbs of the Makefile and the installer behind them."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from house.readme import PAGES
from waiting import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
# steps of other verbs, not for readers
INSTALLERS = {"chromium", "compiler", "pd", "stage-tools", "supercollider"}
PHONY = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[1].split()
VERBS = sorted(set(PHONY) - INSTALLERS)


def need(*arguments, path=None):
    """Runs .ci/need; `path`: the only folder with programs."""
    env = {"PATH": str(path)} if path else None
    return subprocess.run(
        [shutil.which("sh"), ROOT / ".ci/need", *arguments],
        env=env,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def test_make_help_lists_every_verb_with_a_line():
    said = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert sorted(re.findall(r"^  make (\S+) +\S", said, re.MULTILINE)) == VERBS
    assert {"play", "test"} <= set(VERBS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_verbs_that_a_page_names_exist(page):
    named = re.findall(r"(?:^|`)make ([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(named) <= set(VERBS)


def test_make_alone_is_make_help():
    both = [
        subprocess.run(["make", *verb], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        for verb in ([], ["help"])
    ]
    assert both[0] == both[1]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_can_be_planned(verb):
    planned = subprocess.run(["make", "-n", verb], cwd=ROOT, capture_output=True, text=True)
    assert planned.returncode == 0, planned.stderr


@pytest.mark.parametrize(
    ("changed", "stale"),
    [
        ("py/notebank/native/kernels.cpp", True),
        ("py/notebank/native/kernels.inc", True),
        ("py/notebank/native/_wavenet.cpython-311-x86_64-linux-gnu.so", False),
    ],
)
def test_what_was_built_is_no_reason_to_install_again(tmp_path, changed, stale):
    installed = ".venv/installed"
    sources = ("setup.py", "pyproject.toml", "constraints.txt", ".venv/bin/python")
    for name, seconds in {**dict.fromkeys(sources, 10), installed: 20, changed: 30}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (seconds, seconds))
    make = ["make", "-q", "-f", ROOT / "Makefile", "VENV=.venv"]
    asked = subprocess.run([*make, installed], cwd=tmp_path)
    assert asked.returncode == int(stale)


def test_what_is_there_is_not_installed_again_and_nothing_is_said():
    done = need("the shell", "command -v sh", "no-such-package")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_a_package_manager_the_reader_is_told_what_to_get(tmp_path):
    for program in ("id", "sh"):
        (tmp_path / program).symlink_to(shutil.which(program))
    done = need("Pure Data", "false", "puredata", "--cask pd", path=tmp_path)
    assert done.returncode == 1
    assert done.stderr == (
        "Pure Data is missing, and there is neither apt-get nor brew here: please "
        "install it by hand\n"
    )


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 puredata"),
        ("brew", "install --cask pd"),
    ],
)
def test_the_package_manager_is_called_after_saying_so(tmp_path, manager, command):
    """With a package manager that writes down what it is told and puts the program there, as a real
    one would."""
    for program in ("env", "id", "sh", "touch"):
        (tmp_path / program).symlink_to(shutil.which(program))
    script = tmp_path / manager
    script.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/told\ntouch {tmp_path}/pd-is-here\n')
    script.chmod(0o755)
    (tmp_path / "sudo").write_text('#!/bin/sh\nexec "$@"\n')
    (tmp_path / "sudo").chmod(0o755)
    done = need(
        "Pure Data", f"test -e {tmp_path}/pd-is-here", "puredata", "--cask pd", path=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Pure Data is missing: installing")
    assert (tmp_path / "told").read_text().strip() == command


def _requirements() -> str:
    """Of setup.py what is installed with notebank and its extras."""
    text = (ROOT / "setup.py").read_text()
    listed = text[text.index("install_requires") : text.index("entry_points")]
    return re.sub(r'"[\w-]+": \[', "", listed).replace("]", ",")


def test_every_requirement_of_every_extra_has_a_tested_version():
    required = set(re.findall(r'"([a-z][\w-]*)(?:>=.*)?",', _requirements()))
    pinned = set(re.findall(r"^([\w-]+)==", (ROOT / "constraints.txt").read_text(), re.MULTILINE))
    assert {"numpy", "pacmap", "wheel", "cypd"} <= required
    assert sorted(required - pinned) == []


def test_tools_are_installed_by_their_hashes_in_the_tested_versions():
    """Each of the extras `test` and `lint` but libraries, for all Pythons and systems at once."""
    tools = (ROOT / ".ci/tools.txt").read_text()
    named = (ROOT / ".ci/tools.in").read_text().split()
    pins = set(re.findall(r"^([\w-]+==[\w.]+)", tools, re.MULTILINE))
    tested = re.findall(
        r"^([\w-]+)(==[\w.]+)", (ROOT / "constraints.txt").read_text(), re.MULTILINE
    )
    assert {"ruff", "mypy", "pytest", "hypothesis"} <= set(named)
    assert {name + version for name, version in tested if name in named} <= pins
    blocks = re.split(r"\n(?=[\w-]+==)", tools)[1:]
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "--require-hashes -r .ci/tools.txt" in (ROOT / "Makefile").read_text()


def test_ci_calls_nothing_but_make():
    lines = [
        line
        for line in (ROOT / ".ci/run").read_text().splitlines()
        if line and not line.startswith("#")
    ]
    assert [line for line in lines if line.startswith("make ")] == ["make lint", "make test"]
    assert "pytest" not in "".join(lines)
