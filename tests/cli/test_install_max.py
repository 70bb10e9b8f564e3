"""The Max package lands where Max finds it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from notebank.cli import notebank


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return lambda *args: CliRunner().invoke(notebank, ["install-max", *map(str, args)])


def test_the_package_goes_into_every_max_that_is_installed_and_replaces_an_older_one(run, tmp_path):
    for version in ("Max 8", "Max 9"):
        (tmp_path / "Documents" / version).mkdir(parents=True)
    assert run().exit_code == 0
    package = tmp_path / "Documents/Max 9/Packages/notebank"
    (package / "patchers/old.maxpat").write_text("gone")
    result = run()
    assert result.exit_code == 0 and result.output.count("files") == 2
    assert json.loads((package / "package-info.json").read_text())["name"] == package.name
    assert {path.name for path in package.iterdir()} == {
        "package-info.json",
        "icon.png",
        "license.txt",
        "patchers",
        "help",
        "docs",
        "extras",
        "media",
        "devices",
    }
    assert not (package / "patchers/old.maxpat").exists()
    assert {path.name for path in package.parent.iterdir()} == {"notebank"}


def test_documents_that_windows_keeps_in_the_cloud_are_found(run, tmp_path):
    (tmp_path / "OneDrive/Documents/Max 9").mkdir(parents=True)
    assert run().exit_code == 0
    assert (tmp_path / "OneDrive/Documents/Max 9/Packages/notebank/devices/nsynth.amxd").is_file()


def test_the_package_has_the_keys_that_published_packages_have(run, tmp_path):
    run("--to", tmp_path)
    info = json.loads((tmp_path / "notebank/package-info.json").read_text())
    assert info.keys() >= {
        "name",
        "displayname",
        "version",
        "author",
        "authors",
        "description",
        "tags",
        "extends",
        "extensible",
        "max_version_min",
        "max_version_max",
        "os",
        "homepatcher",
        "package_extra",
    }
    assert (tmp_path / "notebank/extras" / info["homepatcher"]).is_file()
    assert all(set(system) == {"min_version", "platform"} for system in info["os"].values())


def test_what_is_installed_names_no_place_of_the_machine_it_was_made_on(run, tmp_path):
    assert run("--to", tmp_path / "Packages").exit_code == 0
    texts = [
        path
        for path in (tmp_path / "Packages").rglob("*")
        if path.suffix in (".maxpat", ".maxhelp", ".xml", ".json")
    ]
    assert texts and not [
        path for path in texts if str(Path(__file__).parents[2]) in path.read_text(encoding="utf-8")
    ]


def test_without_max_it_says_where_it_looked_and_what_to_do(run, tmp_path):
    result = run()
    assert (
        result.exit_code == 1
        and "--to" in result.output
        and str(tmp_path / "Documents" / "Max 9") in result.output
    )


def test_a_folder_that_is_no_package_is_left_alone(run, tmp_path):
    (tmp_path / "Packages/notebank").mkdir(parents=True)
    result = run("--to", tmp_path / "Packages")
    assert result.exit_code == 1 and "nothing was changed" in result.output
    assert list((tmp_path / "Packages/notebank").iterdir()) == []


def test_a_place_that_cannot_be_written_is_told_in_one_line(run, tmp_path):
    (tmp_path / "file").write_text("")
    result = run("--to", tmp_path / "file" / "Packages")
    assert (
        result.exit_code == 1
        and "cannot be written" in result.output
        and len(result.output.splitlines()) == 1
    )
