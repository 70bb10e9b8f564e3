"""Which folders scripts may be loaded from: those given to the launcher, and those approved once on
the command line."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path


def command(folder: Path) -> str:
    """What the user types to approve a folder."""
    return f'notebank pyext-host --approve "{folder}"'


class Approvals:
    """The list in `file`, a folder a line, and the `given` folders of this run. Files change while
    we run: it is read each time."""

    def __init__(self, file: Path, given: Iterable[Path] = ()):
        self._file = file
        self._given = [folder.resolve() for folder in given]

    def folders(self) -> list[Path]:
        """All folders that scripts may come from."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            lines = []
        return [*self._given, *(Path(line) for line in lines if line)]

    def allow(self, file: Path) -> bool:
        """Whether a script file, links followed, lies in an allowed folder or below one."""
        real = file.resolve()
        return any(folder == real.parent or folder in real.parents for folder in self.folders())

    def approve(self, folders: Sequence[Path]) -> list[Path]:
        """Adds folders for good and returns them as they were noted."""
        noted = [folder.resolve() for folder in folders]
        known = self.folders()
        new = [folder for folder in noted if folder not in known]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(
            os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
            "a",
            encoding="utf-8",
        ) as out:
            out.writelines(f"{folder}\n" for folder in new)
        return noted
