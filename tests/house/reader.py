"""A reader of the README: their clone, and what they installed from it."""

import os
import shutil
import site
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Installed:
    """copy: the checkout's copy; bin: the venv's programs; wheel: the names of the files in what
    was installed; env: of every command."""

    copy: Path
    bin: Path
    wheel: list[str]
    env: dict[str, str]

    def run(self, command: str, folder: Path, timeout: float = 500) -> subprocess.CompletedProcess:
        """Runs a line of shell in `folder` as the reader's terminal would."""
        return subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", command],
            cwd=folder,
            env=self.env,
            timeout=timeout,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    def build_wheel(self, source: Path, folder: Path) -> Path:
        """The wheel that pip makes of a folder or of an archive."""
        typed(self, f"pip wheel -q --no-deps -w {folder} {source}")
        (wheel,) = folder.glob("*.whl")
        return wheel


def clone(copy: Path) -> Path:
    """A copy of what git tracks or would track. Building in place would leave build/ folders
    behind, and later builds would pick them up."""
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text().split()]
    return shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", *ignored))


def venv(copy: Path, folder: Path) -> Installed:
    """A venv in `folder`, nothing of ours in it yet. PyTorch and the rest are borrowed from the
    running Python, not installed twice."""
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
        "PATH": f"{made / 'bin'}{os.pathsep}{env['PATH']}",
        "NOTEBANK_HOME": str(folder / "home"),
        "VENV": str(made),
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    return Installed(copy, made / "bin", [], env)


def typed(here: Installed, command: str) -> None:
    """A command in the clone that has to succeed."""
    done = here.run(command, here.copy)
    assert done.returncode == 0, done.stdout + done.stderr


def files_in(folder: Path) -> list[str]:
    """The names of all files under a folder, sorted."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def names_in(wheel: Path) -> list[str]:
    """The names of the files in a wheel, sorted."""
    return sorted(zipfile.ZipFile(wheel).namelist())
