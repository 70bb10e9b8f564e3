"""Everything that the package holds, by path."""

from pathlib import Path

from builder import files
from sources import patchers

PACKAGE = Path(__file__).parents[1]


def outputs() -> dict[str, bytes]:
    """Path in the package -> content, of every file that is made."""
    made = {f"patchers/{patcher.name}.maxpat": files.text(patcher) for patcher in patchers()}
    return {name: text.encode() for name, text in made.items()}


def write() -> int:
    """Writes them all; how many there are."""
    made = outputs()
    for name, content in made.items():
        path = PACKAGE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return len(made)
