"""Venvs with notebank installed from a copy of this checkout, as readers of the README do it."""

import os
import shutil
import site
import subprocess
import sys
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = (
    "pd", "patches", "py", "server", ".ci", "setup.py", "pyproject.toml", "constraints.txt", "Makefile", "README.md", "LICENSE", "NOTICE",
)


@dataclass(frozen=True)
class Installed:
    """copy: the checkout's copy; bin: the venv's programs; wheel: the names in the wheel; env: of every command."""

    copy: Path
    bin: Path
    wheel: list[str]
    env: dict[str, str]

    def run(self, command: str, folder: Path, timeout: float = 120) -> subprocess.CompletedProcess:
        """Runs a line of shell in `folder` as the reader's terminal would."""
        return subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", command], cwd=folder, env=self.env, timeout=timeout, capture_output=True, text=True,
            stdin=subprocess.DEVNULL)


@pytest.fixture(scope="session")
def checkout(tmp_path_factory) -> Path:
    """A copy of what a clone holds."""
    return clone(tmp_path_factory.mktemp("reader") / "notebank")


@pytest.fixture(scope="session")
def installed(checkout, tmp_path_factory) -> Installed:
    """`pip install .`."""
    here = venv(checkout, tmp_path_factory.mktemp("installed"))
    for command in ("pip wheel -q --no-deps -w ../wheel .", "pip install -q ."):
        typed(here, command)
    for stamp in ("installed", "tools"):
        (here.bin.parent / stamp).touch()  # `make` need not install what is there
    wheel = next((checkout.parent / "wheel").glob("*.whl"))
    return replace(here, wheel=zipfile.ZipFile(wheel).namelist())


@pytest.fixture(scope="session")
def editable(tmp_path_factory) -> Installed:
    """`pip install -e .`, as `make` does it, in its own clone; no compiler, to save the time."""
    folder = tmp_path_factory.mktemp("editable")
    here = venv(clone(folder / "notebank"), folder)
    typed(here, "CC=false CXX=false pip install -q -e .")
    return here


def clone(copy: Path) -> Path:
    """Building in place would leave build/ folders behind, and later builds would pick them up."""
    copy.mkdir()
    for name in PARTS:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", "*.so")
            shutil.copytree(source, copy / name, ignore=ignored)
        else:
            shutil.copy2(source, copy / name)
    return copy


def venv(copy: Path, folder: Path) -> Installed:
    """PyTorch and the rest are borrowed from the running Python, not installed twice."""
    made = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", made], check=True)
    # An old setuptools of the venv's own would hide the one that is borrowed.
    pip = [made / "bin/pip", "uninstall", "-q", "-y", "setuptools"]
    subprocess.run(pip, check=True, capture_output=True)
    packages = next(made.glob("lib/python3*/site-packages"))
    borrowed = [p for p in sys.path + site.getsitepackages() if p.endswith("site-packages")]
    (packages / "borrowed.pth").write_text("\n".join(borrowed))
    left_out = ("PYTHONPATH", "DISPLAY", "VIRTUAL_ENV", "MAKEFLAGS")
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    env |= {
        "PATH": f"{made / 'bin'}{os.pathsep}{env['PATH']}", "NOTEBANK_HOME": str(folder / "home"),
        "VENV": str(made), "PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    return Installed(copy, made / "bin", [], env)


def typed(here: Installed, command: str) -> None:
    """A command in the clone that has to succeed."""
    done = here.run(command, here.copy, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
