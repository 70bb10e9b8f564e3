"""What a double click on a patch does: Pd gets the file and nothing else."""

from __future__ import annotations

from pathlib import Path

from pdtools.process import ABSTRACTIONS, PATCHES, PdProcess

OPENED = sorted([*PATCHES.rglob("*.pd"), *ABSTRACTIONS.glob("*-help.pd")])
"""What a user opens: the patches, and help by a right click."""


def errors(patch: Path, home: Path | None = None) -> list[str]:
    """What Pd complains of while it opens the patch from its folder, with no -path and no -lib;
    home: the user's, where libraries may lie."""
    env = {"HOME": str(home)} if home else {}
    with PdProcess(["-send", "pd quit", patch.name], folder=patch.parent, env=env) as pd:
        pd.wait(20)
        return pd.errors()
