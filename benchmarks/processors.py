"""How far notes of one grid lie apart between processors: rendered natively and as others compute.

    PYTHONPATH=tests python benchmarks/processors.py

Four cells between four sounds, two pitches each. Once the latents are the same everywhere, as when
workers of a cluster share a job; once each processor has encoded the sounds itself.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from cpus import CPUS
from notebank.checkpoints import catalogue, magenta_gansynth, magenta_nsynth
from notebank.latent.blend import blend
from notebank.models.base import NoteModel, NoteRequest
from notebank.sounds.library import Library

FIXTURES = Path(__file__).resolve().parents[1] / "tests/fixtures"
MODELS = {
    "spectral-ae (`harmonic`)": lambda: catalogue.load("harmonic"),
    "harmonic-vae (`muse`)": lambda: catalogue.load("muse"),
    "wms": lambda: catalogue.load("wms"),
    "GANSynth (reduced)": lambda: magenta_gansynth.load(FIXTURES / "gansynth"),
    "WaveNet (reduced)": lambda: magenta_nsynth.load(FIXTURES / "nsynth_wavenet"),
}
SOUNDS = ("flute", "organ", "bell", "voice")
PITCHES = (48, 60)
WEIGHTS = ([0.7, 0.3, 0, 0], [0, 0.5, 0.5, 0], [0.25] * 4, [0, 0, 0.1, 0.9])
STEP = 1 / 32768  # of 16 bits


def latents(model: NoteModel) -> list[np.ndarray]:
    """Those of the four corners; drawn where the model cannot encode."""
    if "encode" not in model.info.caps:
        return model.sample(4, 1)
    library = Library()
    rate, pitch = model.info.sample_rate, PITCHES[-1]
    audio = [library.get(name).audio(pitch, rate)[:rate] for name in SOUNDS]
    return model.encode(audio, [pitch] * 4)


def grid(model: NoteModel, corners: list[np.ndarray]) -> Iterator[np.ndarray]:
    """The notes [T] of a second or what the model makes; seeds do not hang on latents."""
    samples = None if model.info.length.fixed else model.info.sample_rate
    cells = [blend(corners, weights, model.info.latent.geometry) for weights in WEIGHTS]
    requests = [
        NoteRequest(z, pitch, samples=samples, seed=pitch, id=i)
        for i, (z, pitch) in enumerate((z, pitch) for z in cells for pitch in PITCHES)
    ]
    made = dict(model.decode(requests))
    yield from (made[request.id] for request in requests)


def render(given: Path, out: Path) -> None:
    """All models' notes on this processor. given: latents of another one, where they are."""
    arrays = {}
    for name, load in MODELS.items():
        model = load()
        own = latents(model)
        known = np.load(given) if given.is_file() else {}
        shared = [known.get(f"{name}/z{i}", z) for i, z in enumerate(own)]
        arrays |= {f"{name}/z{i}": z for i, z in enumerate(own)}
        arrays[f"{name}/shared"] = np.stack(list(grid(model, shared)))
        arrays[f"{name}/own"] = np.stack(list(grid(model, own)))
    np.savez(out, **arrays)


def row(name: str, cpu: str, here: dict[str, np.ndarray], there: dict[str, np.ndarray]) -> str:
    z = max(float(np.abs(here[f"{name}/z{i}"] - there[f"{name}/z{i}"]).max()) for i in range(4))
    cells = [name, cpu, f"{z:.1e}"]
    for which in ("shared", "own"):
        a, b = here[f"{name}/{which}"], there[f"{name}/{which}"]
        steps = np.mean(np.round(a / STEP) != np.round(b / STEP))
        cells += [f"{np.abs(a - b).max():.1e}", f"{100 * steps:.3f} %", first(a, b)]
    return f"| {' | '.join(cells)} |"


def first(a: np.ndarray, b: np.ndarray) -> str:
    """How many notes [N, T] never lie more than 0.01 apart, and after how many samples others
    do."""
    apart = np.abs(a - b) > 0.01
    starts = sorted(int(note.argmax()) for note in apart if note.any())
    others = f", others up to {', '.join(map(str, starts))}" if starts else ""
    return f"{len(a) - len(starts)} of {len(a)}{others}"


def main() -> None:
    print(
        "| model | processor | latents | same latents: max | 16-bit samples | within 0.01 "
        "| own latents: max | 16-bit samples | within 0.01 |"
    )
    print("|---" * 9 + "|")
    with tempfile.TemporaryDirectory() as folder:
        paths = {cpu: Path(folder) / f"{cpu}.npz" for cpu in CPUS}
        for cpu, path in paths.items():
            command = [sys.executable, __file__, str(paths["native"]), str(path)]
            subprocess.run(command, env={**os.environ, **CPUS[cpu]}, check=True)
        notes = {cpu: dict(np.load(path)) for cpu, path in paths.items()}
        for name in MODELS:
            for cpu in list(CPUS)[1:]:
                print(row(name, cpu, notes["native"], notes[cpu]))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        render(*map(Path, sys.argv[1:]))
    else:
        main()
