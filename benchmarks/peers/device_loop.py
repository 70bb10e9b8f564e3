"""How steady keys are that are held on an Open NSynth Super.

PYTHONPATH=tests python benchmarks/peers/device_loop.py [--model harmonic]
"""

import argparse

import numpy as np

from bank.device import OUTPUT, held
from notebank.bank import NoteBank
from notebank.bank.pingpong import LOOP, choose
from notebank.checkpoints import catalogue
from notebank.notes import DEFAULT_PITCHES
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library

SOUNDS = ("flute", "organ", "cello", "voice")
NOTE_S = 3.75
HELD_S = 10
SETTLED_S = 0.5  # after which a key has its level
WINDOWS_S = (0.1, 0.4)  # of a level; the longer one is that of momentary loudness (BS.1770)


def rendered(model: str) -> NoteBank:
    """A row of cells, one for each of the sounds alone."""
    renderer = Renderer(catalogue.load(model))
    cells = []
    for name in SOUNDS:
        corner = renderer.encode(Library().get(name))
        samples = round(NOTE_S * renderer.rate)
        notes = renderer.cell([corner], [1.0], DEFAULT_PITCHES, samples)
        cells.append(np.stack([note.audio for note in sorted(notes, key=lambda one: one.pitch)]))
    return NoteBank(np.stack([cells]), DEFAULT_PITCHES, renderer.rate)


def spread(audio: np.ndarray, rate: int, window_s: float) -> float:
    """How much a level varies [dB] in windows of so many seconds, once it is settled."""
    window = round(window_s * rate)
    energy = np.cumsum(np.square(audio[round(SETTLED_S * rate) :].astype(np.float64)))
    means = (energy[window:] - energy[:-window])[:: window // 4] / window
    return float(np.ptp(10 * np.log10(np.maximum(means, 1e-12))))


def spreads(bank: NoteBank, loop: tuple[float, float], window_s: float) -> np.ndarray:
    """That of each key that is held."""
    nsynth = {"sampleRate": bank.rate, "looping": True, "loopStart": loop[0], "loopEnd": loop[1]}
    notes = bank.samples.reshape(-1, bank.layout.length)
    return np.array([spread(held(note, nsynth, HELD_S), OUTPUT, window_s) for note in notes])


def line(title: str, found: np.ndarray, window_s: float) -> str:
    """What a table says of them."""
    return (
        f"{title}, in {window_s} s: {np.mean(found <= 3):.0%} of {found.size} keys within 3 dB, "
        f"median {np.median(found):.1f} dB, most {found.max():.1f} dB"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="harmonic")
    bank = rendered(parser.parse_args().model)
    loops = {"the device's own": LOOP, "chosen": choose([bank])}
    for window_s in WINDOWS_S:
        notes = bank.samples.reshape(-1, bank.layout.length)
        own = np.array([spread(note, bank.rate, window_s) for note in notes])
        print(line("the notes themselves", own, window_s))
        for title, (start, end) in loops.items():
            found = spreads(bank, (start, end), window_s)
            print(line(f"{title} {start:g} {end:g}", found, window_s))
