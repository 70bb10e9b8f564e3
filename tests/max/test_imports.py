"""Who imports whom in patches/max: the builder knows nothing of what it builds, nothing goes
round."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

from builder.package import PACKAGE

FILES = {
    ".".join(file.relative_to(PACKAGE).with_suffix("").parts): file
    for file in sorted(PACKAGE.rglob("*.py"))
}


def imported(file: Path) -> set[str]:
    """The modules of the package that a file imports, lazily or not."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file}: an import within the package by its full name, please"
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    packages = {f"{name}.__init__" for name in names}
    return FILES.keys() & (names | packages)


IMPORTED = {name: imported(file) for name, file in FILES.items()}
IMPORTED["sources.whole"] |= {name for name in FILES if name.count(".") == 2}  # it finds them


def test_no_file_imports_itself_on_any_way():
    assert {"builder.contents", "sources.face", "sources.wms.panel"} <= IMPORTED.keys()
    TopologicalSorter(IMPORTED).prepare()  # names the circle that it finds


def test_the_builder_imports_nothing_of_the_patchers():
    wrong = {
        name: found
        for name, files in IMPORTED.items()
        if name.startswith("builder.")
        if (found := {file for file in files if not file.startswith("builder.")})
    }
    assert not wrong


def test_only_builder_build_and_sources_stand_there():
    assert {name.split(".")[0] for name in FILES} == {"builder", "build", "sources"}
