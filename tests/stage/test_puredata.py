"""Finding Pure Data and starting it."""

import pytest

from notebank.errors import NotebankError, NotFound
from notebank.paths import pd_folder
from notebank.stage import puredata


def test_the_installed_pd_tells_a_version_that_the_patches_can_use():
    assert puredata.version(puredata.find()) >= puredata.OLDEST
    puredata.check(puredata.find())


def test_a_pd_that_is_too_old_is_refused_by_its_version(tmp_path):
    old = tmp_path / "pd"
    old.write_text("#!/bin/sh\necho 'Pd-0.51.4 (\"\") compiled 20:35:16' >&2\n")
    old.chmod(0o755)
    with pytest.raises(NotebankError, match=r"Pd 0\.51; the patches need 0\.52"):
        puredata.check(old)


def test_a_program_that_is_no_pd_is_refused(tmp_path):
    other = tmp_path / "pd"
    other.write_text("#!/bin/sh\necho hello\n")
    other.chmod(0o755)
    with pytest.raises(NotFound, match="version"):
        puredata.version(other)


def test_the_pd_of_ones_choice_goes_first(tmp_path, monkeypatch):
    chosen = tmp_path / "my-pd"
    chosen.write_text("#!/bin/sh\n")
    chosen.chmod(0o755)
    monkeypatch.setenv("NOTEBANK_PD", str(chosen))
    assert puredata.find() == chosen


def test_a_choice_that_does_not_exist_is_named(monkeypatch):
    monkeypatch.setenv("NOTEBANK_PD", "/nowhere/pd")
    with pytest.raises(NotFound, match="/nowhere/pd"):
        puredata.find()


def test_no_pd_at_all_points_to_the_doctor(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(puredata.sys, "platform", "linux")
    with pytest.raises(NotFound, match="notebank doctor"):
        puredata.find()


def test_the_command_line_opens_the_patch_with_our_abstractions_on_the_path(tmp_path):
    patch = tmp_path / "my piece.pd"
    line = puredata.command([patch], flags=["-jack"], sends=["nb-server 127.0.0.1 7770"])
    assert line[line.index("-path") + 1] == str(pd_folder())
    assert line[line.index("-open") + 1] == str(patch)
    assert line[-2:] == ["-send", "nb-server 127.0.0.1 7770"]
    assert "-jack" in line
