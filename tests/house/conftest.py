"""One venv in which notebank is installed from a copy of this checkout, as a reader of the README would do it."""

import os
import shutil
import site
import subprocess
import sys
import zipfile
from dataclasses import dataclass
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
    """A copy of what a clone holds: building in place would leave build/ folders behind, and later builds would pick them up."""
    copy = tmp_path_factory.mktemp("reader") / "notebank"
    copy.mkdir()
    for name in PARTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy2(source, copy / name)
    return copy


@pytest.fixture(scope="session")
def installed(checkout, tmp_path_factory) -> Installed:
    """`pip install .` in a venv of its own. PyTorch and the rest are borrowed from the running Python, not installed twice."""
    folder = tmp_path_factory.mktemp("installed")
    venv = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    # An old setuptools of the venv's own would hide the one that is borrowed.
    subprocess.run([venv / "bin/pip", "uninstall", "-q", "-y", "setuptools"], check=True, capture_output=True)
    packages = next(venv.glob("lib/python3*/site-packages"))
    (packages / "borrowed.pth").write_text("\n".join(p for p in sys.path + site.getsitepackages() if p.endswith("site-packages")))
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DISPLAY", "VIRTUAL_ENV", "MAKEFLAGS")}
    env |= {
        "PATH": f"{venv / 'bin'}{os.pathsep}{env['PATH']}", "NOTEBANK_HOME": str(folder / "home"), "VENV": str(venv),
        "PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    here = Installed(checkout, venv / "bin", [], env)
    for command in ("pip wheel -q --no-deps -w ../wheel .", "pip install -q ."):
        done = here.run(command, checkout, timeout=300)
        assert done.returncode == 0, done.stdout + done.stderr
    for stamp in ("installed", "tools"):
        (venv / stamp).touch()  # `make` need not install what is there
    wheel = next((checkout.parent / "wheel").glob("*.whl"))
    return Installed(checkout, venv / "bin", zipfile.ZipFile(wheel).namelist(), env)
