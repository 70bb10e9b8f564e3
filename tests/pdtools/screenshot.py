"""The picture of a patch at work, for the README: `python -m pdtools.screenshot patches/nsynth.pd docs/images/nsynth.png`.

Starts a server of its own, opens the patch on a virtual screen, waits for the first cell, holds a chord, and takes the picture.
Run it with the folder tests/ on PYTHONPATH.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from notebank.stage.serving import HOST, serving
from pdtools.display import Display
from pdtools.session import Pd

CHORD = (48, 60, 64, 67)
PLACE = (0.62, 0.38)


def picture(patch: Path, png: Path, log: Path | None = None) -> Path:
    """Writes the PNG and returns its path."""
    png.parent.mkdir(parents=True, exist_ok=True)
    with serving(0, fresh=True, log=log) as server, Display() as display, Pd(patch, gui=True, env=display.env) as pd:
        window = display.window(patch.name)
        scope = pd.scopes[0]
        pd.hear(f"{scope}-cell")
        pd.send("nb-server", HOST, server.port)
        pd.send(f"{scope}-xy", *PLACE)
        pd.wait(f"{scope}-cell", timeout=120)
        for pitch in CHORD:
            pd.send(f"{scope}-note", pitch, 100)
        time.sleep(2)  # Tk draws, and the model's name comes with the next status
        return window.screenshot(png)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("use: python -m pdtools.screenshot PATCH PNG")
    print(picture(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
