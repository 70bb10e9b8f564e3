"""Photographs patches and page, playing, for the README and the pages: `make screenshot`."""

import sys
from pathlib import Path

from notebank.paths import patches_folder
from notebank.stage.browser import port_of_page
from notebank.stage.serving import HOST, serving
from pdtools.display import Display
from pdtools.session import Pd
from waiting import until
from webtools.chromium import Chromium

IMAGES = Path(__file__).parent / "images"
PATIENCE = 300  # s, until all notes of a cell are there that nobody has heard before
SAMPLED = [("sampled", 1)]
# Each patch: what is waited for (name, first atoms), what it is told then, what is waited for at
# last; names without the patch's number.
SCENES: dict[str, tuple[list[tuple], list[tuple], list[str]]] = {
    "nsynth": ([], [("xy", 0.35, 0.4), ("note", 60, 100)], ["cell"]),
    "gansynth": (SAMPLED, [("synth-c",)], ["cell"]),
    "gansynth_multi": (SAMPLED, [("synth-all",)], [f"seconds-{name}" for name in "edcba"]),
    "gansynth_hallucination": (
        SAMPLED,
        [("notes", 5), ("steps", 3), ("pitch-shown", 60), ("go",)],
        ["seconds-h"],
    ),
    "wms": ([("mapped",)], [("map", 1), ("xy", 0.35, 0.4), ("note", 60, 100)], ["dot", "frame"]),
}


def photograph(name: str) -> Path:
    first, told, awaited = SCENES[name]
    with (
        Display() as display,
        serving(0, fresh=True) as server,
        Pd(
            patches_folder() / f"{name}.pd",
            gui=True,
            env=display.env,
            arguments=["-send", f"nb-server {HOST} {server.port}"],
        ) as pd,
    ):
        scope = pd.scopes[0]
        pd.hear(
            *(f"{scope}-{what}" for what in awaited), *(f"{scope}-{what}" for what, *_ in first)
        )
        for what, *atoms in first:
            pd.wait(f"{scope}-{what}", *atoms, timeout=PATIENCE)
        for what, *atoms in told:
            pd.send(f"{scope}-{what}", *atoms)
        for what in awaited:
            pd.wait(f"{scope}-{what}", timeout=PATIENCE)
        pd.sleep(4)
        return display.window(f"{name}.pd").screenshot(IMAGES / f"{name}.png")


def photograph_page() -> Path:
    """The page in a browser, a key held down."""
    port = port_of_page(0)
    options = ["--web", "--web-port", str(port)]
    with serving(0, fresh=True, arguments=options), Chromium() as browser:
        tab = browser.page(f"http://{HOST}:{port}/")
        until(lambda: tab.js("window.notebank?.link.isUp"), PATIENCE)
        tab.js("notebank.state.set({ x: 0.35, y: 0.4 })")
        until(lambda: tab.js("document.querySelectorAll('.loaded').length") == 13, PATIENCE)
        tab.mouse("pressed", *tab.at("[data-key='60']", y=0.9))
        tab.ready()
        return tab.screenshot(IMAGES / "page.png")


def main() -> None:
    for name in SCENES:
        print(f"wrote {photograph(name)}")
    print(f"wrote {photograph_page()}")


if __name__ == "__main__":
    sys.exit(main())
