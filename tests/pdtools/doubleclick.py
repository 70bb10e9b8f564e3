"""What a double click on a patch does: Pd gets the file and nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pdtools.process import ABSTRACTIONS, PATCHES, PdProcess
from waiting import PATIENCE

OPENED = sorted([*PATCHES.rglob("*.pd"), *ABSTRACTIONS.glob("*-help.pd")])
"""What a user opens: the patches, and help by a right click."""

EXTERNALS = "Library/Pd" if sys.platform == "darwin" else ".local/lib/pd/extra"
"""Where Pd looks for a user's own libraries, below the home folder."""


def unzipped(folder: Path) -> Path:
    """Lays out in `folder` what deken packs, as a user has it; the library in there."""
    subprocess.run([sys.executable, ABSTRACTIONS / "deken/build.py", folder], check=True)
    return folder / "notebank"


def errors(patch: Path, home: Path | None = None) -> list[str]:
    """What Pd complains of while it opens the patch from its folder, with no -path and no -lib;
    home: the user's, where libraries may lie."""
    env = {"HOME": str(home)} if home else {}
    with PdProcess(["-send", "pd quit", patch.name], folder=patch.parent, env=env) as pd:
        pd.wait(PATIENCE)
        return pd.errors()
