"""Which folders scripts may be loaded from: those given to the launcher, and those approved once on
the command line."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from notebank.approved import Approved


def command(folder: Path) -> str:
    """What the user types to approve a folder."""
    return f'notebank pyext-host --approve "{folder}"'


class Approvals:
    """The list in `file`, a folder a line, and the `given` folders of this run."""

    def __init__(self, file: Path, given: Iterable[Path] = ()):
        self._approved = Approved(file)
        self._given = [folder.resolve() for folder in given]

    def folders(self) -> list[Path]:
        """All folders that scripts may come from."""
        return [*self._given, *map(Path, self._approved.words())]

    def allow(self, file: Path) -> bool:
        """Whether a script file, links followed, lies in an allowed folder or below one."""
        real = file.resolve()
        return any(folder == real.parent or folder in real.parents for folder in self.folders())

    def approve(self, folders: Sequence[Path]) -> list[Path]:
        """Adds folders for good and returns them as they were noted."""
        noted = [folder.resolve() for folder in folders]
        self._approved.add([str(folder) for folder in noted])
        return noted
