"""What the user approved once: words, a line each, in a file that nobody else can read."""

import os
from collections.abc import Sequence
from pathlib import Path


class Approved:
    """The list in `file`. It may change while we run: it is read each time."""

    def __init__(self, file: Path):
        self._file = file

    def words(self) -> list[str]:
        """All that was approved, the oldest first."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        return [line for line in lines if line]

    def add(self, words: Sequence[str]) -> None:
        """Approves these for good."""
        known = self.words()
        new = [word for word in words if word not in known]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as out:
            out.writelines(f"{word}\n" for word in new)
