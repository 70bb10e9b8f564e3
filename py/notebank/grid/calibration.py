"""How fast a model renders on this machine, found out in a few seconds."""

import time
from collections.abc import Sequence
from itertools import cycle

import numpy as np

from notebank.errors import BadValue, Cancelled
from notebank.models.base import Captured, NoteModel, NoteRequest
from notebank.render.renderer import Renderer

# Of a note: models that would take longer for a note than there is time are tried with a piece.
SHORTEST = 1 / 64
BATCH = 16
Parts = Sequence[tuple[float, Captured]]


def calibrate(
    renderer: Renderer, samples: int, pitches: tuple[int, ...], seconds: float = 10.0
) -> float:
    """Notes a second, rendered in batches as a grid has them.

    Args:
        renderer: What is measured.
        samples: Length of a note.
        pitches: MIDI pitches, taken in turn.
        seconds: About how long to measure; it takes a note longer at most.

    Returns:
        Notes of `samples` samples a second; for a slow model from pieces of a note.

    Raises:
        BadValue: The model can neither encode nor draw latents.
    """
    model = renderer.model
    z, residual = _latent(model)
    begun, piece = (
        time.monotonic(),
        samples if model.info.length.fixed else _rounded(samples * SHORTEST, model),
    )
    rate = _rate(renderer, z, residual, piece, pitches, seconds / 4) * piece / samples
    left = seconds - (time.monotonic() - begun)
    if rate * left < 2 * BATCH and not model.info.length.fixed:
        piece = _rounded(max(SHORTEST, min(1.0, rate * left / (2 * BATCH))) * samples, model)
    else:
        piece = samples
    return _rate(renderer, z, residual, piece, pitches, max(left, seconds / 4)) * piece / samples


def _rate(
    renderer: Renderer,
    z: np.ndarray,
    residual: Parts,
    samples: int,
    pitches: tuple[int, ...],
    seconds: float,
) -> float:
    """Notes a second, up to the last that was finished in time (the first is waited for)."""
    pitch = cycle(pitches)
    info = renderer.model.info
    rate = renderer.rate if "any-rate" in info.caps else None
    if not rate:
        samples = round(samples * info.sample_rate / renderer.rate)
    done = 0
    begun = time.perf_counter()
    last = begun

    def over() -> bool:
        return bool(done) and time.perf_counter() - begun > seconds

    while not over():
        batch = [
            NoteRequest(z, next(pitch), 100, samples, i, i, rate, residual) for i in range(BATCH)
        ]
        try:
            for _ in renderer.model.decode(batch, renderer.options, yield_point=over):
                done, last = done + 1, time.perf_counter()
        except Cancelled:
            break
    return done / (last - begun)


def _latent(model: NoteModel) -> tuple[np.ndarray, Parts]:
    """Any latent that the model can decode, and what it captured, as of four corners."""
    rate = model.info.sample_rate
    sine = np.sin(2 * np.pi * 440 / rate * np.arange(rate)).astype(np.float32) * 0.5
    if "residual" in model.info.caps:
        z, captured = model.capture(sine, 69)
        return z, [(0.25, captured)] * 4
    if "sample" in model.info.caps:
        return np.asarray(model.sample(1, 0)[0], np.float32), ()
    if "encode" not in model.info.caps:
        raise BadValue(f"a {model.info.kind} model can neither encode nor draw latents")
    return np.asarray(model.encode([sine], [69])[0], np.float32), ()


def _rounded(samples: float, model: NoteModel) -> int:
    multiple = max(model.info.length.multiple, 32)
    return max(multiple, round(samples / multiple) * multiple)
