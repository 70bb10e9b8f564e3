"""Measures the page in Chromium, on loopback, and writes docs/web.md's table: from a touch to its
sound, in the page and in the Pd that it steers; new places, of one page and of eight.

PYTHONPATH=tests python benchmarks/page.py

The browser's own buffer between the page and the sound card comes on top: it is printed as the
browser tells it.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from statistics import median

from figure import HEAD, Figure, spread, write
from instrument import steered
from instrument.memory import resident
from run import machine

from notebank.checkpoints import catalogue
from notebank.stage.browser import is_served, port_of_page
from notebank.stage.serving import HOST, serving
from waiting import until
from webtools.chromium import Chromium, Tab
from webtools.page import Page

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "web.md"
HOW = f"the command above with the model {catalogue.DEFAULT}"
PATIENCE = 300
PAGES = 8
# Looks at the newest block of samples every turn of the event loop: when does it hold a sound?
TOUCH = """
(async () => {
  const { synth, keyboard } = notebank;
  const turn = () => new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = next;
    port2.postMessage(0);
  });
  const small = new AnalyserNode(synth.context, { fftSize: 128 });
  synth.output.connect(small);
  const block = new Float32Array(128);
  const loud = () => (small.getFloatTimeDomainData(block), block.some((v) => Math.abs(v) > 1e-5));
  const key = document.querySelector("[data-key='60']");
  const send = (name) => key.dispatchEvent(new PointerEvent(name, {
    bubbles: true, pointerId: 7, clientX: key.getBoundingClientRect().x + 2, clientY: 700,
  }));
  const took = [];
  for (let touch = 0; touch < COUNT; touch++) {
    while (loud()) await turn();
    await new Promise((next) => setTimeout(next, 37));
    const begun = performance.now();
    send("pointerdown");
    while (!loud()) await turn();
    took.push(performance.now() - begun);
    send("pointerup");
  }
  small.disconnect();
  return took;
})()
"""
# From a move of the pad, a place that nobody has heard, to the moment when the page has its note;
# the other notes of the place are waited for before the next move.
MOVE = """
(async () => {
  const { state, player } = notebank;
  const took = [];
  for (let move = 0; move < COUNT; move++) {
    while (player.asking) await new Promise((next) => setTimeout(next, 20));
    await new Promise((next) => setTimeout(next, 300));
    const begun = performance.now();
    const came = new Promise((next) => { player.onNote = (note) => note && next(note); });
    const nth = FIRST + move;
    state.set({ x: nth % 33 / 32, y: (nth * 7 + Math.floor(nth / 33)) % 33 / 32 });
    await came;
    took.push(performance.now() - begun);
  }
  return took;
})()
"""


def begin(browser: Chromium, url: str) -> Tab:
    tab = browser.page(url)
    until(lambda: tab.js("window.notebank?.player.notes.byPitch.has(60)"), PATIENCE)
    return tab


def post(tab: Tab, script: str) -> None:
    """Begins a measurement in a page, beside others."""
    tab.js(f"window.measured = null; void {script.strip()}.then((took) => (measured = took))")


def measured(tab: Tab) -> list[float]:
    until(lambda: tab.js("window.measured !== null"), PATIENCE)
    return tab.js("window.measured")


def counted(script: str, count: int, first: int = 0) -> str:
    return script.replace("COUNT", str(count)).replace("FIRST", str(first))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--touches", type=int, default=100)
    parser.add_argument("--moves", type=int, default=40)
    told = parser.parse_args()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as home:
        os.environ["NOTEBANK_HOME"] = home
        figures = []
        for figure in measure(told.touches, told.moves):
            print(figure.row(), file=sys.stderr)
            figures.append(figure)
    table = "\n".join([HEAD, *(figure.row() for figure in figures)])
    text = f"{table}\n\n{machine(load, HOW)}\n"
    print(text)
    write(DOCUMENT, text, "page")


def measure(touches: int, moves: int) -> Iterator[Figure]:
    port = port_of_page(0)
    options = ["--no-prefetch", "--surface", "--web", "--web-port", str(port)]
    with serving(0, fresh=True, arguments=options) as server, Chromium() as browser:
        assert is_served(port, PATIENCE)
        tab = begin(browser, f"http://{HOST}:{port}/")
        post(tab, counted(TOUCH, touches))
        yield from spread("a touch to its sound, one page", measured(tab), "under 10 ms")
        context = "notebank.synth.context"
        latency = tab.js(f"{context}.baseLatency + {context}.outputLatency")
        yield Figure("the browser's buffers behind that", [1000 * latency], "ms", "the browser's")
        post(tab, counted(MOVE, moves))
        yield from spread("a new place to its first note, one page", measured(tab), "under 100 ms")
        yield from steered.figures(tab, server.port, touches)
        tab.js("notebank.link.url = 'ws://127.0.0.1:9/'; notebank.link.open()")  # it goes
        yield from eight((HOST, port), moves, server.process.pid)


def eight(address: tuple[str, int], moves: int, server: int) -> Iterator[Figure]:
    """Eight pages at once, spoken for in Python: eight browsers would measure the processor."""
    with ThreadPoolExecutor(PAGES) as pool:
        before = resident(server)
        pages = list(pool.map(lambda _: ready(address), range(PAGES)))
        each = list(pool.map(lambda k: walk(pages[k], moves, 100 * (k + 1)), range(PAGES)))
        yield from spread("a new place to its first note, eight pages", list(chain(*each)), "")
        medians = [median(took) for took in each]
        yield Figure("the medians of the eight", medians, "ms", "alike: none starves")
        yield Figure("memory of the server with one page", [before], "MB", "under 1 GB")
        yield Figure("memory of the server with eight", [resident(server)], "MB", "")


def ready(address: tuple[str, int]) -> Page:
    page = Page(address)
    page.ask("/nb/rate", 48000)
    page.ask("/nb/corners", "flute", "organ", "bell", "voice")
    page.ask("/nb/pitches", *range(36, 85, 4))
    return page


def walk(page: Page, moves: int, first: int) -> list[float]:
    """Milliseconds from each of so many new places to its first note."""
    took = []
    for move in range(first, first + moves):
        page.notes.clear()
        begun = time.perf_counter()
        asked = page.post("/nb/position", move % 33 / 32, (move * 7 + move // 33) % 33 / 32)
        page.until_note()
        took.append(1000 * (time.perf_counter() - begun))
        page.wait(asked)
    return took


if __name__ == "__main__":
    main()
