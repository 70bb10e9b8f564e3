"""A note as it comes out of a renderer."""

from dataclasses import dataclass

import numpy as np

from notebank.notes import NO_LOOP, Loop


@dataclass(frozen=True)
class RenderedNote:
    """A finished note: float32 [samples], guards included. `name` is its file in the cache, if
    there is one; `index` the place of its job in the list that was to be rendered; `fresh`: it was
    not in the cache before; `start`: samples since the onset at which it begins; `loop`: how it
    goes on while it is held; `seconds` that it took to be made, 0 unknown."""

    pitch: int
    audio: np.ndarray
    name: str | None = None
    index: int = 0
    fresh: bool = True
    start: int = 0
    loop: Loop = NO_LOOP
    seconds: float = 0.0
