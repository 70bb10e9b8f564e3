"""What a note between four sounds costs, by the network and by ways that need none: seconds of one
core for a note of 4 s.

python benchmarks/peers/grid.py [--model concert] [--notes 8]

crossfade: the weighted sum of the four recordings, which are those of the very pitch. STFT morph:
geometric mean of their magnitudes, phases of the loudest. librosa shifts: the four nearest
recordings brought to the pitch by `librosa.effects.pitch_shift` (2 semitones), then summed, as a
sampler without the pitch has to.
"""

import argparse
import time
from collections.abc import Callable, Iterator

import numpy as np
import torch

from notebank.audio.stft import Stft
from notebank.checkpoints import catalogue
from notebank.latent.corners import bilinear
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library

CORNERS = ("flute", "organ", "bell", "voice")
SECONDS = 4.0
RATE = 48000
N_FFT = 2048
SHIFT = 2  # semitones


def crossfade(notes: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Sum of notes [corners, T]."""
    return np.asarray(weights @ notes, np.float32)


def morph(notes: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Geometric mean of magnitudes of notes [corners, T], phases of the one that counts most."""
    stft = Stft(N_FFT)
    spectra = stft.forward(torch.from_numpy(notes))
    share = torch.from_numpy(weights.astype(np.float32))[:, None, None]
    magnitude = (share * spectra.abs().clamp_min(1e-6).log()).sum(0).exp()
    phases = spectra[int(weights.argmax())].angle()
    return stft.inverse(torch.polar(magnitude, phases)).numpy()


def shifts(notes: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Each note [corners, T] at another pitch, then their sum."""
    import librosa

    moved = [librosa.effects.pitch_shift(note, sr=RATE, n_steps=SHIFT) for note in notes]
    return crossfade(np.stack(moved), weights)


def network(model: str, places: list[tuple[float, float]], pitch: int) -> Callable[[int], object]:
    """Renders the note at a place by its number; sounds are encoded before."""
    renderer, library = Renderer(catalogue.load(model)), Library()
    corners = [renderer.encode(library.get(name), [pitch]) for name in CORNERS]
    samples = round(SECONDS * renderer.rate / 32) * 32
    return lambda i: list(renderer.cell(corners, bilinear(*places[i]), [pitch], samples))


def recorded(pitch: int) -> np.ndarray:
    """The four sounds [corners, T]."""
    library, length = Library(), round(SECONDS * RATE)
    notes = [library.get(name).audio(pitch, RATE)[:length] for name in CORNERS]
    return np.stack([np.pad(note, (0, length - note.size)) for note in notes])


def costs(make: Callable[[int], object], count: int) -> float:
    """Median seconds of the processor for a note; the first is not counted."""
    make(0)
    spent = []
    for i in range(count):
        begun = time.process_time()
        make(i)
        spent.append(time.process_time() - begun)
    return float(np.median(spent))


def rows(asked: argparse.Namespace) -> Iterator[tuple[str, float]]:
    """(what, seconds) of each way."""
    rng = np.random.default_rng(0)
    places = [(float(x), float(y)) for x, y in rng.uniform(0.1, 0.9, (asked.notes, 2))]
    yield asked.model, costs(network(asked.model, places, asked.pitch), asked.notes)
    notes = recorded(asked.pitch)
    for name, way in (("crossfade", crossfade), ("STFT morph", morph), ("librosa shifts", shifts)):
        yield name, costs(lambda i, way=way: way(notes, bilinear(*places[i])), asked.notes)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=catalogue.DEFAULT)
    parser.add_argument("--notes", type=int, default=8)
    parser.add_argument("--pitch", type=int, default=60)
    torch.set_num_threads(1)
    for name, seconds in rows(parser.parse_args()):
        print(f"| {name} | {1e3 * seconds:.1f} |", flush=True)


if __name__ == "__main__":
    main()
