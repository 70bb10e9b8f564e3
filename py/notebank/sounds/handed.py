"""Recordings that a client named: opened once, and read as they were checked.

Between a check of a path and its use a link may be put in its place; an open file stays what it is.
"""

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from notebank import files
from notebank.errors import BadFile, NotebankError

_DESCRIPTORS = Path("/proc/self/fd")  # on Linux: by these an open file has a path of its own


@contextmanager
def opened(paths: Sequence[str | Path], checked: Sequence[Path]) -> Iterator[list[Path]]:
    """The files, under their own names in a folder that nobody else writes to.

    Args:
        paths: As the client named them: their last parts are the names.
        checked: Where they truly lie (links followed), as it was allowed.

    Returns:
        Their paths, as long as the context lasts.

    Raises:
        BadFile: A file cannot be read, is no plain file, or lies elsewhere by now (code
            not-allowed).
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="notebank-")))
        found = []
        for number, (path, real) in enumerate(zip(paths, checked)):
            file = stack.enter_context(files.opened(real))
            if _place(file, real) != real:
                raise BadFile(f"{path} lies elsewhere than it did: name it again", "not-allowed")
            place = folder / str(number) / Path(path).name
            place.parent.mkdir()
            if _DESCRIPTORS.is_dir():
                place.symlink_to(_DESCRIPTORS / str(file.fileno()))
            else:
                with place.open("wb") as copy:
                    shutil.copyfileobj(file, copy, 1 << 20)
            found.append(place)
        try:
            yield found
        except NotebankError as error:
            raise _as_named(error, dict(zip(found, paths))) from error


def _as_named(error: NotebankError, paths: Mapping[Path, str | Path]) -> NotebankError:
    """The error, with the client's paths where its text has ours; `paths`: by ours."""
    text = str(error)
    for ours, named in paths.items():
        text = text.replace(str(ours), str(named))
    return type(error)(text, error.code)


def _place(file: BinaryIO, real: Path) -> Path | None:
    """Where an open file lies; None where that is not `real`, and the system does not tell."""
    if _DESCRIPTORS.is_dir():
        return Path(os.readlink(_DESCRIPTORS / str(file.fileno())))
    same = os.path.samestat(os.stat(real, follow_symlinks=False), os.fstat(file.fileno()))
    return Path(os.path.realpath(real)) if same else None
