"""How steady keys are that are held on an Open NSynth Super.

PYTHONPATH=tests python benchmarks/peers/device_loop.py [--model harmonic]
"""

import argparse

import numpy as np

from bank.device import held, levels
from notebank.bank import NoteBank
from notebank.bank.pingpong import LOOP, choose
from notebank.checkpoints import catalogue
from notebank.notes import DEFAULT_PITCHES
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library

SOUNDS = ("flute", "organ", "cello", "voice")
NOTE_S = 3.75
HELD_S = 10
SETTLED = 5  # tenths of a second after which a key has its level


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


def spreads(bank: NoteBank, loop: tuple[float, float]) -> np.ndarray:
    """How much the level of each key varies [dB] in tenths of a second, once it is settled."""
    nsynth = {"sampleRate": bank.rate, "looping": True, "loopStart": loop[0], "loopEnd": loop[1]}
    notes = bank.samples.reshape(-1, bank.layout.length)
    return np.array([np.ptp(levels(held(note, nsynth, HELD_S))[SETTLED:]) for note in notes])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="harmonic")
    bank = rendered(parser.parse_args().model)
    for name, loop in (("the device's own", LOOP), ("chosen", choose([bank]))):
        found = spreads(bank, loop)
        print(
            f"{name} {loop[0]:g} {loop[1]:g}: {np.mean(found <= 3):.0%} of {found.size} keys "
            f"within 3 dB, median {np.median(found):.1f} dB, most {found.max():.1f} dB"
        )
