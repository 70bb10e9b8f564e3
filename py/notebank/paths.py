"""Where things lie: the user's folder, and the patches and abstractions that come with the
package."""

import os
from pathlib import Path

import platformdirs

from notebank.errors import BadFile

PACKAGE = Path(__file__).resolve().parent


def home() -> Path:
    """The folder for the user's models, sounds and caches: `$NOTEBANK_HOME`, else the platform's
    data folder."""
    chosen = os.environ.get("NOTEBANK_HOME")
    return (
        Path(chosen).expanduser()
        if chosen
        else Path(platformdirs.user_data_dir("notebank", appauthor=False))
    )


def server_folder() -> Path:
    """Where a server keeps its cache, its probes and its secret: `$NOTEBANK_CACHE`, else in the
    user's folder."""
    chosen = os.environ.get("NOTEBANK_CACHE")
    return Path(chosen).expanduser().absolute() if chosen else home() / "server"


def secret_file(folder: Path, port: int) -> Path:
    """The file in a server's folder that holds the secret of the one at a port: one line, the word
    and `;`."""
    return folder / f"secret-{port}.txt"


def pd_folder() -> Path:
    """The folder of the `nb.*` abstractions; `patches_folder()` is its sibling, so `-path ../pd`
    holds."""
    return _beside("pd")


def patches_folder() -> Path:
    """The folder of the main patches."""
    return _beside("patches")


def _beside(name: str) -> Path:
    # Installed, the folders are package data (notebank/pd); in a checkout they stand at the top
    # (py/notebank -> ../../pd).
    for folder in (PACKAGE / name, PACKAGE.parent.parent / name):
        if folder.is_dir():
            return folder
    raise BadFile(
        f"the folder {name}/ is missing from this installation of notebank ({PACKAGE}): "
        "install it again"
    )
