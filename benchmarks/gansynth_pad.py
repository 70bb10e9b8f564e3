"""From a move of the pad to notes of a full-size GANSynth that can be played in Pd: real server,
real patch, random weights.

PYTHONPATH=tests python benchmarks/gansynth_pad.py
"""

import os
import tempfile
from pathlib import Path

from figure import HEAD
from instrument import pad
from run import machine

from notebank.checkpoints import native
from notebank.models.gansynth.model import GanSynth
from notebank.paths import home, patches_folder
from notebank.stage.serving import serving

NAME = "gansynth"
AIMS = {"cold": ("200 ms", "none"), "from cache": ("30 ms", "30 ms")}


def main() -> None:
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NOTEBANK_HOME"] = folder  # an empty cache: cold means cold
        native.save(GanSynth(), home() / "models", NAME)
        print(HEAD)
        with serving(
            0, fresh=True, arguments=["--no-prefetch", "--model", NAME], log=Path(folder) / "log"
        ) as server:
            for figure in pad.figures(patches_folder() / "nsynth.pd", server.port, AIMS):
                print(figure.row(), flush=True)
    print(f"\n{machine(load, '`benchmarks/gansynth_pad.py`')}")


if __name__ == "__main__":
    main()
