"""Every committed patch keeps the rules of the house."""

import pytest

from pdtools import ABSTRACTIONS, PATCHES
from pdtools.lint import faults

FILES = sorted([*ABSTRACTIONS.rglob("*.pd"), *PATCHES.rglob("*.pd")])
# called what patches that ask for an external call it
STAND_INS = {"grid", "list-abs/list-drip", "py", "pyext", "pyext.", "pyx", "pyx.", "tabdump"}
WITHOUT_HELP = {"list-drip", "tabdump", "py", "pyext.", "pyx", "pyx."}  # their libraries have it, or pyext does
PUBLIC = [path for path in FILES if not path.name.startswith("nb.part.") and not path.stem.endswith("-help")
          and path.is_relative_to(ABSTRACTIONS) and path.stem not in WITHOUT_HELP]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_patch_keeps_the_rules(path):
    assert not faults(path), "\n".join(faults(path))


@pytest.mark.parametrize("path", PUBLIC, ids=lambda path: path.name)
def test_every_object_has_its_help(path):
    assert path.with_name(f"{path.stem}-help.pd").is_file()


def test_objects_are_called_nb_but_for_those_that_stand_in_for_an_external():
    others = {path.relative_to(ABSTRACTIONS).as_posix() for path in ABSTRACTIONS.rglob("*.pd") if not path.name.startswith("nb.")}
    assert {name.removesuffix(".pd").removesuffix("-help") for name in others} == STAND_INS


@pytest.mark.parametrize("path", sorted(PATCHES.glob("*.pd")), ids=lambda path: path.name)
def test_a_window_leaves_room_for_scroll_bars_so_that_none_stay(path):
    # Tk shows them for a moment while a window opens; they only go again if all fits beside them.
    window, *boxes = path.read_text().split(";\n")
    width, height = map(int, window.split()[4:6])
    x, y, ground_width, ground_height = next((*map(int, box.split()[2:4]), *map(int, box.split()[6:8])) for box in boxes if " cnv " in box)
    assert width - (x + ground_width) >= 14 and height - (y + ground_height) >= 14
