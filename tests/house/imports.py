"""Who imports whom, read from the source (lazy imports inside functions included)."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = {"notebank": ROOT / "py", "notebank_server": ROOT / "server"}


@dataclass(frozen=True)
class Import:
    """`file`:`line` imports `name` (dotted)."""

    file: Path
    line: int
    name: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.name}"


def sources() -> list[Path]:
    """Every Python file of the library and the server."""
    return sorted(path for package, root in CODE.items() for path in (root / package).rglob("*.py"))


def module_name(file: Path) -> str:
    """`py/notebank/audio/wav.py` is notebank.audio.wav."""
    root = next(root for root in CODE.values() if root in file.parents)
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(module: str) -> str:
    """The room that a module lives in: notebank.audio.wav is in audio, everything of the server in
    server.

    >>> room("notebank.audio.wav"), room("notebank.notes")
    ('audio', 'notes')
    >>> room("notebank_server.app"), room("notebank")
    ('server', 'notebank')
    """
    first, *rest = module.split(".")
    if first == "notebank_server":
        return "server"
    return rest[0] if rest else first


def _package(file: Path) -> str:
    """The package that relative imports of a file start from; none for a script."""
    if not any(root in file.parents for root in CODE.values()):
        return ""
    name = module_name(file)
    return name if file.name == "__init__.py" else name.rpartition(".")[0]


def imports_of(file: Path) -> Iterator[Import]:
    """All imports of our own packages in `file`; `from package import module` counts as
    package.module."""
    package = _package(file)
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = (
                ".".join(package.split(".")[: len(package.split(".")) - node.level + 1])
                if node.level
                else ""
            )
            source = ".".join(part for part in (base, node.module or "") if part)
            names = [f"{source}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (Import(file, node.lineno, name) for name in names if name.split(".")[0] in CODE)
