"""Real Pure Data in tests.

    from pdtools import Pd, play
    with Pd(PATCHES / "nsynth.pd", hear=["nb-note"], tape_seconds=5) as pd:     # real time
        pd.send("nb-note", 60, 100)
        pd.wait(f"{pd.scopes[0]}-ready")                                        # after pd.hear(...)
            of that name
    take = play("osc: osc~ 440\\nout: throw~ nb-out-left\\nosc -> out", score=[], ms=1000)  # batch

`display` shows patches under Xvfb (screenshot, click, drag, keys); `patchfile` and `lint` read .pd
files.
"""

from pdtools.batch import Take, play
from pdtools.process import ABSTRACTIONS, ERRORS, PATCHES, ROOT, PdProcess
from pdtools.session import Pd
from pdtools.sketch import sketch

__all__ = ["ABSTRACTIONS", "ERRORS", "PATCHES", "ROOT", "Pd", "PdProcess", "Take", "play", "sketch"]
