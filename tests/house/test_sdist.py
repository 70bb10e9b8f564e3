"""The source distribution is a clone in an archive: it builds, tests and describes itself."""

import re
import shutil
import subprocess
from dataclasses import replace
from email import message_from_string
from pathlib import Path

import pytest

from house.reader import NO_COMPILER, files_in, names_in

ROOT = Path(__file__).resolve().parents[2]
ADDED = {"PKG-INFO", "setup.cfg"}  # by setuptools, beside its own folder
OWN_FOLDER = "py/notebank.egg-info/"


@pytest.fixture(scope="session")
def metadata(sdist):
    return message_from_string((sdist / "PKG-INFO").read_text(encoding="utf-8"))


def packed(sdist):
    return {name for name in files_in(sdist) if not name.startswith(OWN_FOLDER)}


def test_it_holds_what_a_clone_holds(sdist, cloned):
    assert packed(sdist) | ADDED == set(cloned) | ADDED


@pytest.mark.skipif(
    not (ROOT / ".git").exists() or not shutil.which("git"), reason="this is no clone"
)
def test_it_holds_what_git_tracks(sdist):
    ask = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    tracked = {name for name in listed.split("\0") if (ROOT / name).is_file()}
    assert len(tracked) > 100
    assert tracked <= packed(sdist)


def test_the_same_wheel_is_built_from_it_as_from_a_clone(installed, tmp_path):
    quick = replace(installed, env=installed.env | NO_COMPILER)
    built = names_in(quick.build_wheel(installed.copy, tmp_path))
    assert _without_native(built) == _without_native(installed.wheel)


def _without_native(names):
    return [name for name in names if not name.endswith(".so")]


def test_its_tests_run(installed, sdist):
    few = "tests/protocol tests/house/test_docs.py"
    done = installed.run(f"python -m pytest -p no:cacheprovider {few}", sdist)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[1-9]\d+ passed", done.stdout)


def test_no_link_or_picture_of_its_description_is_relative(metadata):
    shown = re.findall(r"(!?\[)[^\]]*\]\(([^)]+)\)", metadata.get_payload())
    home = metadata["Home-page"]
    raw = home.replace("//github.com/", "//raw.githubusercontent.com/")
    place = {"[": f"{home}/blob/main/", "![": f"{raw}/main/"}
    elsewhere = [link for kind, link in shown if not link.startswith(place[kind])]
    names = [
        link.removeprefix(place[kind]).partition("#")[0]
        for kind, link in shown
        if link not in elsewhere
    ]
    assert elsewhere == ["https://puredata.info"]
    assert len(names) > 10
    assert not [name for name in names if not (ROOT / name).is_file()]


def test_it_says_whose_it_is_and_where_it_lives(metadata):
    assert metadata["Author"] == "the notebank authors"
    assert metadata["License"] == "Apache-2.0"
    assert set(metadata.get_all("License-File")) == {"LICENSE", "NOTICE"}
    home = metadata["Home-page"]
    urls = dict(entry.split(", ") for entry in metadata.get_all("Project-URL"))
    assert home.startswith("https://") and urls.pop("Issues") == f"{home}/issues"
    assert set(urls) == {"Documentation", "Changelog"}
    for url in urls.values():
        assert (ROOT / url.removeprefix(f"{home}/blob/main/")).is_file()
    assert metadata["Keywords"] and metadata.get_all("Classifier")
