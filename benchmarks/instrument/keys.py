"""From a key to its first sample, and what the arrival of a cell costs Pd."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import soundfile
from figure import Figure

from notebank.paths import patches_folder
from notebank.stage import listening
from notebank.stage.hand import Hand
from notebank.stage.recital import warm_up

RATE, BLOCK = 48000, 64
KEYS = tuple(range(40, 84, 4))


def figures(port: int) -> Iterator[Figure]:
    """note_on → first sample above -120 dB on the patch's public mix."""
    with tempfile.TemporaryDirectory() as folder:
        tape = Path(folder, "keys.wav")
        with Hand(
            [patches_folder() / "nsynth.pd"], rate=RATE, sends=[f"nb-server 127.0.0.1 {port}"]
        ) as hand:
            warm_up(hand)
            hand.tape(tape)
            struck = [strike(hand, pitch) for pitch in KEYS]
            hand.stop_tape()
        audio, rate = soundfile.read(tape, dtype="float32")
    delays = [listening.delay(audio.mean(axis=1), rate, at) for at in struck]
    heard = [1000 * delay for delay in delays if delay is not None]
    yield Figure(
        "`note_on` → first sample above −120 dB",
        heard,
        "ms",
        f"one block and the limiter's 2 ms ({1000 * BLOCK / RATE + 2:.1f} ms)",
    )


def strike(hand: Hand, pitch: int) -> float:
    """A key, up again before the next; returns when it went down [s on the tape]."""
    hand.wait_for_sound(10, sounding=False)
    at = hand.say("nb-note", pitch, 127)
    hand.wait_for_sound(5)
    hand.say("nb-note", pitch, 0)
    return at
