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
NO_COMPILER = {"CC": "false", "CXX": "false"}  # where the native library is not asked for
QUICK_COMPILER = '#!/bin/sh\nexec c++ "$@" -O0\n'  # optimizing takes longer than all the rest
PIP = """#!{}
from pip._internal.cli.main import main
raise SystemExit(main())
"""


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
    """A venv in `folder`, nothing of ours in it yet. PyTorch and the rest, pip too, are borrowed
    from the running Python, not installed twice."""
    made = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", made], check=True)
    program(made / "bin/pip", PIP.format(made / "bin/python"))
    quick = program(made / "bin/quick-c++", QUICK_COMPILER)
    packages = next(made.glob("lib/python3*/site-packages"))
    borrowed = [p for p in sys.path + site.getsitepackages() if p.endswith("site-packages")]
    (packages / "borrowed.pth").write_text("\n".join(borrowed))
    left_out = ("PYTHONPATH", "DISPLAY", "VIRTUAL_ENV", "MAKEFLAGS")
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    env |= {
        "PATH": f"{made / 'bin'}{os.pathsep}{env['PATH']}",
        "NOTEBANK_HOME": str(folder / "home"),
        "VENV": str(made),
        "CC": str(quick),
        "CXX": str(quick),
        "PIP_NO_INDEX": "1",
        "PIP_NO_COMPILE": "1",
        "PIP_CONFIG_SETTINGS": "--build-option=--compression=stored",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    return Installed(copy, made / "bin", [], env)


def program(path: Path, script: str) -> Path:
    """A script that can be run."""
    path.write_text(script)
    path.chmod(0o755)
    return path


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
