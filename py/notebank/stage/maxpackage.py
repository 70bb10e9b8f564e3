"""The Max package: what of it Max needs, and where Max looks for it."""

import shutil
import tempfile
from pathlib import Path

from notebank.errors import NotebankError
from notebank.paths import patches_folder

NAME = "notebank"
PARTS = (
    "package-info.json",
    "icon.png",
    "license.txt",
    "patchers",
    "help",
    "docs",
    "extras",
    "media",
    "devices",
)
VERSIONS = ("Max 9", "Max 8")
DOCUMENTS = ("Documents", "OneDrive/Documents")  # Windows may keep them in the cloud's folder


def source() -> Path:
    """The package as it comes with notebank."""
    return patches_folder() / "max"


def found(documents: Path | None = None) -> list[Path]:
    """The Packages folders of the Max versions that are installed, which Live's own Max reads, too;
    documents: where to look."""
    places = [documents] if documents else [Path.home() / name for name in DOCUMENTS]
    folders = [place / version for place in places for version in VERSIONS]
    here = [folder / "Packages" for folder in folders if folder.is_dir()]
    if not here:
        raise NotebankError(
            f"there is neither {' nor '.join(map(str, folders))}: say with --to where "
            "Max's Packages folder is"
        )
    return here


def install(packages: Path) -> int:
    """Puts the package into this Packages folder, in place of one that is there; how many files it
    has."""
    target = packages / NAME
    if target.exists() and not (target / "package-info.json").is_file():
        raise NotebankError(
            f"{target} is something else: it has no package-info.json; nothing was changed"
        )
    try:
        _replace(packages, target)
    except OSError as error:
        raise NotebankError(
            f"{packages} cannot be written: {error.strerror or error}; give another "
            "folder with --to"
        ) from error
    return sum(path.is_file() for path in target.rglob("*"))


def _replace(packages: Path, target: Path) -> None:
    packages.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=packages, prefix=f".{NAME}-") as folder:
        fresh = Path(folder) / NAME
        _copy(fresh)
        if target.exists():
            target.rename(Path(folder) / "before")
        fresh.rename(target)


def _copy(target: Path) -> None:
    target.mkdir()
    for name in PARTS:
        part = source() / name
        if part.is_dir():
            shutil.copytree(part, target / name)
        else:
            shutil.copy(part, target / name)
