"""What was checked is what is read."""

import os
from pathlib import Path

import numpy as np
import pytest

from notebank import files
from notebank.audio import wav
from notebank.errors import BadFile
from notebank.sounds import handed


@pytest.fixture
def inside(tmp_path):
    """A recording, by a path without links."""
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    for name, level in (("in", 0.25), ("out", 0.5)):
        wav.write(tmp_path / name / "a_60.wav", np.full(100, level, np.float32), 16000)
    return Path(os.path.realpath(tmp_path)) / "in/a_60.wav"


def test_files_are_read_under_their_own_names(inside):
    with handed.opened([str(inside)], [inside]) as (path,):
        assert path.name == "a_60.wav" and wav.read(path)[0][0] == 0.25


def test_a_link_put_in_the_place_of_a_folder_that_was_checked_is_refused(inside):
    inside.parent.rename(inside.parent.with_name("before"))
    inside.parent.symlink_to(inside.parents[1] / "out")
    elsewhere = pytest.raises(BadFile, match="lies elsewhere")
    with elsewhere as raised, handed.opened([inside], [inside]):
        pass
    assert raised.value.code == "not-allowed"


def test_what_is_put_there_after_it_was_opened_is_not_read(inside):
    with handed.opened([inside], [inside]) as (path,):
        os.replace(inside.parents[1] / "out/a_60.wav", inside)
        assert wav.read(path)[0][0] == 0.25


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_or_a_device_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.wav")
    for path in (tmp_path / "a.wav", Path("/dev/zero")):
        with pytest.raises(BadFile, match="a pipe or a device"):
            files.read_text(path)
