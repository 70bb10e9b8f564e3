"""The folder that deken packs, as a user has it who unzipped the package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pdtools.process import ABSTRACTIONS

EXTERNALS = "Library/Pd" if sys.platform == "darwin" else ".local/lib/pd/extra"
"""Where Pd looks for a user's own libraries, below the home folder."""


def build(folder: Path) -> Path:
    """Lays the library out in `folder`; the library's own folder in there."""
    subprocess.run([sys.executable, ABSTRACTIONS / "deken/build.py", folder], check=True)
    return folder / "notebank"
