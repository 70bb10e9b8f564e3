"""From a touch in the page to its sound in the Pd that it steers: Chromium, websocket, server, Pd.

Page, Pd and we have a clock each; Pd's is that of a tape of its mix. How far another clock is ahead
is found by asking for its time: the quickest of some answers counts.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import soundfile
from figure import Figure, spread

from notebank.paths import patches_folder
from notebank.stage import listening
from notebank.stage.hand import Hand
from notebank.stage.recital import warm_up
from webtools.chromium import Tab

RATE = 48000
ASKED = 20
NOW = "(performance.timeOrigin + performance.now()) / 1000"
# The key goes down or up as by a finger; gives when.
FINGER = f"""
(() => {{
  const key = document.querySelector("[data-key='60']");
  const at = {NOW};
  key.dispatchEvent(new PointerEvent("pointerNAME", {{
    bubbles: true, pointerId: 7, clientX: key.getBoundingClientRect().x + 2, clientY: 700,
  }}));
  return at;
}})()
"""
CHOOSE = """
(() => {
  const plays = document.getElementById("plays");
  plays.selectedIndex = 1;
  plays.dispatchEvent(new Event("change"));
})()
"""


def figures(tab: Tab, port: int, touches: int) -> Iterator[Figure]:
    """Touches of a key of the page, until the patch that it steers sounds.

    Args:
        tab: The page of a server that hears surfaces.
        port: The server's, of which Pd's patch becomes a client.
        touches: How many.
    """
    with tempfile.TemporaryDirectory() as folder:
        tape = Path(folder, "steered.wav")
        patch = patches_folder() / "nsynth.pd"
        with Hand([patch], rate=RATE, sends=[f"nb-server 127.0.0.1 {port}"]) as hand:
            warm_up(hand)
            steer(tab)
            hand.tape(tape)
            struck = [touch(tab, hand) for _ in range(touches)]
            hand.stop_tape()
        audio, rate = soundfile.read(tape, dtype="float32")
    mono = audio.mean(axis=1)
    heard = [listening.delay(mono, rate, at) for at in struck]
    took = [1000 * delay for delay in heard if delay is not None]
    yield from spread("a touch in the page to its sound in Pd", took, "under 30 ms")


def steer(tab: Tab) -> None:
    """Has the page steer the patch that is open."""
    tab.js("document.getElementById('plays').focus()")
    tab.until("document.getElementById('plays').options.length === 2")
    tab.js(CHOOSE)
    tab.until("document.getElementById('status').innerText.includes('steering')")


def touch(tab: Tab, hand: Hand) -> float:
    """A key of the page down and, when Pd sounds, up again; when it went down [s on the tape]."""
    assert hand.wait_for_sound(20, sounding=False), "Pd does not fall silent"
    page = ahead(lambda: tab.js(NOW))
    touched = tab.js(FINGER.replace("NAME", "down"))
    assert hand.wait_for_sound(20), "Pd does not sound"
    tab.js(FINGER.replace("NAME", "up"))
    return touched - page + ahead(lambda: hand.say("nb-nobody", 0))


def ahead(other: Callable[[], float]) -> float:
    """Seconds that another clock is ahead of ours."""
    found = []
    for _ in range(ASKED):
        before = time.time()
        told = other()
        after = time.time()
        found.append((after - before, told - (before + after) / 2))
    return min(found)[1]
