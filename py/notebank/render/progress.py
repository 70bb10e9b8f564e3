"""How far a decode of many notes has come."""

from collections.abc import Callable, Sequence

import numpy as np

from notebank.models.base import NoteRequest, OnBlock
from notebank.render.note_spec import NoteSpec

OnProgress = Callable[[float], None]


def counted(
    on_progress: OnProgress, jobs: Sequence[NoteSpec], missing: Sequence[NoteRequest]
) -> OnBlock:
    """An `on_block` that counts notes and what is made of them for `on_progress`."""
    samples = {request.id: request.samples or 1 for request in missing}
    made = float(len(jobs) - len(missing))

    def on_block(id: int, start: int, audio: np.ndarray) -> None:
        nonlocal made
        made += audio.size / samples[id]
        on_progress(min(made / len(jobs), 1.0))

    return on_block
