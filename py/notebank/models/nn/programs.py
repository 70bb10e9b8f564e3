"""The files of foreign models: in the user's folder under their hash, run only if approved."""

import zipfile
from pathlib import Path
from weakref import WeakValueDictionary

from notebank import files
from notebank.approved import Approved
from notebank.errors import BadFile, NotebankError, NotFound
from notebank.paths import home
from notebank.sandbox.child import Child

_PICKLE = b"\x80"
_OPEN: WeakValueDictionary[str, Child] = WeakValueDictionary()  # by hash, while somebody uses it
_EXPORT = "export the model as TorchScript (.ts), as its project does for nn~"


def place(sha256: str) -> Path:
    """Where the program with that hash lies."""
    return home() / "models" / "nn" / f"{sha256}.ts"


def approved() -> Approved:
    """The hashes of the programs that the user let run."""
    return Approved(home() / "programs-approved.txt")


def opened(sha256: str) -> Child:
    """The program with that hash, to be asked; it starts when it is. One serves all who ask.

    Raises:
        NotebankError: The user has not approved it (code "not-approved").
        NotFound: It is not here.
    """
    path = place(sha256)
    if not path.is_file():
        raise NotFound(
            f"the program of this model is not here ({path}): import it from its .ts file, "
            "`notebank models import nn FILE.ts --out NAME`"
        )
    if sha256 not in approved().words():
        raise NotebankError(
            f"{path} is somebody's program and was not approved: import it yourself, "
            f'`notebank models import nn "{path}" --out NAME`, if you trust where it comes from',
            "not-approved",
        )
    return shared(Child(path, sha256))


def shared(child: Child) -> Child:
    """The child that runs this program already, else this one."""
    return _OPEN.setdefault(child.sha256, child)


def take(path: Path, sha256: str) -> Path:
    """Keeps a program and approves it.

    Args:
        path: Its file.
        sha256: That file's hash.

    Raises:
        BadFile: It cannot be copied, or was changed meanwhile.
    """
    kept = place(sha256)
    if not (kept.is_file() and files.sha256(kept) == sha256):
        files.make_folder(kept.parent)
        with files.opened(path) as source, files.replacing(kept) as copy:
            while piece := source.read(1 << 20):
                copy.write(piece)
        if files.sha256(kept) != sha256:
            kept.unlink()
            raise BadFile(f"{path} was changed while it was read: import it again")
    approved().add([sha256])
    return kept


def check_archive(path: Path) -> None:
    """Raises BadFile where a file is no TorchScript archive. Nothing in it is read but names."""
    with files.opened(path) as file:
        begin = file.read(1)
        if begin == _PICKLE:
            raise BadFile(f"{path} is a pickle, which is never opened: {_EXPORT}")
        try:
            with zipfile.ZipFile(file) as archive:
                names = {name.partition("/")[2] for name in archive.namelist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise BadFile(f"{path} is no TorchScript file, or a damaged one: {error}") from error
    if not {"constants.pkl", "data.pkl"} <= names or not any(n.startswith("code/") for n in names):
        what = "weights alone, a pickle" if "data.pkl" in names else "no TorchScript file"
        raise BadFile(f"{path} is {what}: {_EXPORT}")
