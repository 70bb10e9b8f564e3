"""Other programs that run Pd patches have what ours are made of, and no object of our names.

hosts/ holds lists of names, each with its version in the first line.
"""

import re
from pathlib import Path

import pytest

from pdtools import ABSTRACTIONS, PATCHES
from pdtools.patchfile import read

LIBRARIES = ("else", "cyclone", "gem")  # parts of plugdata
OURS = {path.stem for path in ABSTRACTIONS.glob("*.pd")}
USED = {
    box.words[0]
    for path in [*ABSTRACTIONS.rglob("*.pd"), *PATCHES.rglob("*.pd")]
    for canvas in read(path).walk()
    for box in canvas.boxes
    if box.kind == "obj" and box.words
}


PAGE = (PATCHES.parent / "docs/hosts.md").read_text(encoding="utf-8")


def names(host):
    lines = (Path(__file__).parent / f"hosts/{host}.txt").read_text().splitlines()
    assert lines[0].removeprefix("# ").split(" (")[0] in PAGE, "the page cites other versions"
    assert lines[0].startswith("# ") and len(lines) > 100
    return set(lines[1:])


def test_purr_data_which_is_older_than_pd_has_every_object_that_is_used():
    assert {"tabread4~", "savestate", "file"} <= USED
    assert names("purr-data") >= USED - OURS


def test_what_a_library_calls_as_pd_does_is_pds_own_and_named_on_the_page():
    """Whatever else of theirs a patch named would be theirs."""
    shared = USED & set().union(*map(names, LIBRARIES))
    assert shared <= names("purr-data")
    told = PAGE[PAGE.index("cyclone also has") : PAGE.index("They are\nmeant as Pd's own")]
    assert set(re.findall("`(.+?)`", told)) == shared == USED & names("cyclone")


@pytest.mark.parametrize("library", LIBRARIES)
def test_no_object_of_ours_is_called_like_one_of_a_library(library):
    assert not OURS & names(library)
