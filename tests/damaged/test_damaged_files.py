"""A damaged file is loaded, or refused with a reason: nothing else is raised by any reader."""

import os
import tempfile
import warnings
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from damaged.edits import edits
from damaged.formats import FORMATS
from notebank.errors import NotebankError

# Damaged files of each format; `make fuzz` tries many, and others each time.
COUNT = int(os.environ.get("NOTEBANK_FUZZ", "0"))
PROFILE = settings(
    max_examples=COUNT or 20,
    derandomize=not COUNT,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def wholes(tmp_path_factory):
    """A folder with the whole file of each format."""
    folder = tmp_path_factory.mktemp("whole")
    for name, form in FORMATS.items():
        (folder / name).mkdir()
        form.make(folder / name)
    return folder


@pytest.mark.parametrize("name", FORMATS)
def test_a_whole_file_is_loaded(wholes, tmp_path, name):
    FORMATS[name].damage(wholes / name, tmp_path, [])
    FORMATS[name].read(tmp_path)


@pytest.mark.parametrize("name", FORMATS)
def test_a_damaged_file_is_loaded_or_refused_with_a_reason(wholes, name):
    @PROFILE
    @given(edits(3))
    def check(damage):
        with tempfile.TemporaryDirectory(dir=wholes) as place, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            folder = Path(place)
            FORMATS[name].damage(wholes / name, folder, damage)
            try:
                FORMATS[name].read(folder)
            except NotebankError as error:
                assert len(str(error).replace(str(folder), "")) > 20, str(error)

    check()
