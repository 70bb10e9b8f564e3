"""The same in libpd, a newer Pd. Runs where cypd is installed."""

import pytest

pytest.importorskip(
    "cypd", reason="cypd (libpd, GPL) is not installed: pip install notebank[libpd]"
)

from pdtools import doubleclick
from pdtools.libpd import LibPd


@pytest.mark.parametrize("patch", doubleclick.OPENED, ids=lambda path: path.name)
def test_a_patch_opens_and_begins_without_an_error_line(patch):
    with LibPd(patch, bare=True) as pd:
        pd.play(0.3)
        assert pd.errors() == []


def test_a_patch_away_from_its_abstractions_does_not_open(tmp_path):
    patch = tmp_path / "nsynth.pd"
    patch.write_bytes(doubleclick.PATCHES.joinpath("nsynth.pd").read_bytes())
    with LibPd(patch, bare=True) as pd:
        assert any("couldn't create" in line for line in pd.errors())
