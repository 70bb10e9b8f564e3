"""Lays out the folder that deken packs: `python pd/deken/build.py DIST`.

Deken's rule (deken.puredata.info/docs/devs): one folder with the library's name, the objects at
its root, so that `[declare -path notebank]` finds them, and examples in folders below. In the
clone pd/ and patches/ lie beside each other; here patches/ lies within, and ways between the two
are written anew.
"""

import re
import shutil
import sys
from pathlib import Path

NAME = "notebank"
ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = {"max"}  # a package of its own


def write(dist: Path) -> Path:
    """Writes the folder anew.

    Args:
        dist: Where; made when missing.

    Returns:
        The folder, DIST/notebank: objects and help, list-abs/, patches/, README.deken.pd, the
        licence and its notices.
    """
    library = dist / NAME
    shutil.rmtree(library, ignore_errors=True)
    for source in _files(ROOT / "pd"):
        _copy(source, library / source.relative_to(ROOT / "pd"))
    for source in _files(ROOT / "patches"):
        _copy(source, library / source.relative_to(ROOT))
    shutil.move(library / "deken/README.deken.pd", library)
    shutil.rmtree(library / "deken")
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, library / f"{name}.txt")
    return library


def _files(folder: Path) -> list[Path]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [
        path for path in files if not {*path.relative_to(folder).parts} & {*LEFT_OUT, "__pycache__"}
    ]


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.suffix == ".pd":
        text = source.read_text(encoding="utf-8")
        target.write_text(_moved(text), encoding="utf-8", newline="\n")
    elif source.name != "build.py":
        shutil.copy(source, target)


def _moved(patch: str) -> str:
    """`../pd` of a patch is `..`, and `/../patches` of an object is `/patches`."""
    return re.sub(r"((?:\.\./)*\.\.)/pd(?=[; ])", r"\1", patch).replace("/../patches", "/patches")


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
