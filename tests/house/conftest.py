"""notebank as readers of the README have it: a clone, the source distribution, a venv."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from house.reader import NO_COMPILER, Installed, clone, files_in, names_in, typed, venv


@pytest.fixture(scope="session")
def checkout(tmp_path_factory) -> Path:
    """A copy of what a clone holds."""
    return clone(tmp_path_factory.mktemp("reader") / "notebank")


@pytest.fixture(scope="session")
def cloned(checkout) -> list[str]:
    """The names of the files of a clone, before anything is made in it."""
    return files_in(checkout)


@pytest.fixture(scope="session")
def sdist(cloned, checkout) -> Path:
    """The source distribution, unpacked beside its archive."""
    folder = checkout.parent / "sdist"
    build = [sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", folder]
    done = subprocess.run([*build, checkout], capture_output=True, text=True, timeout=500)
    assert done.returncode == 0, done.stdout + done.stderr
    (archive,) = folder.iterdir()
    subprocess.run(["tar", "-xzf", archive, "-C", folder], check=True)
    return folder / archive.name.removesuffix(".tar.gz")


@pytest.fixture(scope="session")
def installed(checkout, sdist, tmp_path_factory) -> Installed:
    """The source distribution, installed by pip."""
    folder = tmp_path_factory.mktemp("installed")
    here = venv(checkout, folder)
    wheel = here.build_wheel(sdist.with_name(f"{sdist.name}.tar.gz"), folder)
    typed(here, f"pip install -q --no-deps {wheel}")
    for stamp in ("installed", "tools"):
        (here.bin.parent / stamp).touch()  # `make` need not install what is there
    return replace(here, wheel=names_in(wheel))


@pytest.fixture(scope="session")
def editable(tmp_path_factory) -> Installed:
    """`pip install -e .`, as `make` does it, in its own clone; no compiler, to save the time."""
    folder = tmp_path_factory.mktemp("editable")
    here = venv(clone(folder / "notebank"), folder)
    typed(replace(here, env=here.env | NO_COMPILER), "pip install -q --no-deps -e .")
    return here
