"""Photographs patches/nsynth.pd, playing, for the README: `make screenshot`."""

import sys
from pathlib import Path

from notebank.paths import patches_folder
from notebank.stage.serving import HOST, serving
from pdtools.display import Display
from pdtools.session import Pd

PICTURE = Path(__file__).parent / "images" / "nsynth.png"


def main() -> None:
    with Display() as display, serving(0, fresh=True) as server, \
            Pd(patches_folder() / "nsynth.pd", gui=True, env=display.env, arguments=["-send", f"nb-server {HOST} {server.port}"]) as pd:
        ready = f"{pd.scopes[0]}-ready"
        pd.hear(ready)
        pd.send("nb-xy", 0.35, 0.4)
        pd.send("nb-note", 60, 100)
        pd.wait(ready, timeout=60)
        pd.sleep(3)
        display.window("nsynth.pd").screenshot(PICTURE)
    print(f"wrote {PICTURE}")


if __name__ == "__main__":
    sys.exit(main())
