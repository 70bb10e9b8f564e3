"""Files and folders as they stand: nothing goes round, no folder is too full, the map is true."""

import importlib.util
from collections import Counter
from graphlib import TopologicalSorter

import pytest

from house.imports import CODE, ROOT, imports_of, module_name, sources

FULLEST = 18  # Python files of a folder
MODULES = {module_name(file): file for file in sources()}


def module_of(name):
    """The module that a dotted name is, or lies in."""
    parts = name.split(".")
    names = (".".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next(name for name in names if name in MODULES)


def test_no_file_imports_itself_on_any_way():
    graph = {
        name: {module_of(found.name) for found in imports_of(file)} - {name}
        for name, file in MODULES.items()
    }
    assert len(graph) > 200
    TopologicalSorter(graph).prepare()  # names the circle that it finds


@pytest.mark.parametrize("folder", ["docs", "benchmarks"])
def test_scripts_use_the_library_and_not_the_command_line(folder):
    scripts = sorted((ROOT / folder).glob("*.py"))
    wrong = [
        str(found)
        for file in scripts
        for found in imports_of(file)
        if found.name.startswith("notebank.cli")
    ]
    assert scripts and not wrong


def test_no_folder_is_too_full():
    roots = [*CODE.values(), *(ROOT / name for name in ("tests", "benchmarks", "patches/max"))]
    count = Counter(file.parent for root in roots for file in root.rglob("*.py"))
    full = {str(folder.relative_to(ROOT)): n for folder, n in count.items() if n > FULLEST}
    assert not full


def test_the_picture_shows_the_imports_as_they_are():
    spec = importlib.util.spec_from_file_location("rooms", ROOT / "docs/rooms.py")
    rooms = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rooms)
    drawn = rooms.PICTURE.read_text(encoding="utf-8")
    assert drawn == rooms.svg(), "`make rooms` draws it anew"
