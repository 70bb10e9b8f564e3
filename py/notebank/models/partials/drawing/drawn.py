"""Notes at full band out of a few random numbers: the partials model's network, played from a
space of instruments."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from notebank.audio.partials.spectrum import string_ratios
from notebank.errors import BadFile, BadValue
from notebank.models.base import LatentSpec, NoteModel, NoteRequest
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.drawing.space import Space
from notebank.models.partials.model import PartialsModel
from notebank.models.partials.reach import WILD_DB
from notebank.models.partials.track import Track
from notebank.models.sizes import check_sizes
from notebank.models.stored import Tensors
from notebank.notes import midi_to_hz

LEARNT = (48, 72)  # MIDI pitches that instruments are encoded at, the lowest and the highest
NEARER = 0.85  # a wild draw is brought this much nearer to the middle of all, and again
TIMES = 12
KEPT = 64  # draws whose tracks are kept


@dataclass(frozen=True)
class DrawnConfig(PartialsConfig):
    """As `PartialsConfig`; latent: numbers that are drawn; steps: of the tracks that they make."""

    latent: int = 48
    steps: int = 80

    def __post_init__(self) -> None:
        super().__post_init__()
        check_sizes(1, (self.latent, self.steps))
        if min(self.latent, self.steps) < 1:
            raise BadValue("a latent has one number at least, a track one step")


class DrawnPartials(PartialsModel):
    """Latents [latent], mixed along the sphere: one for all pitches. Rates, lengths, loops and
    what continues are the partials model's."""

    config: DrawnConfig
    kind = "partials-drawn"
    sizes = DrawnConfig
    # no further than instruments were encoded: two octaves away the network makes no sense of one
    told = LEARNT

    def __init__(self, config: DrawnConfig = DrawnConfig()):
        super().__init__(config)
        self.info = replace(
            self.info,
            latent=LatentSpec((config.latent,), None, "sphere", per_pitch=False),
            caps=self.info.caps - {"encode", "residual"} | {"sample"},
        )
        self.space = Space.fresh(config.latent, config.steps, config.track + config.note)
        self._tracks: dict[bytes, Track] = {}

    def load(self, tensors: Tensors) -> None:
        """Takes over weights and space by name; names and shapes must match."""
        self._take({k: v for k, v in tensors.items() if not k.startswith("space.")})
        space = {k: v for k, v in tensors.items() if k.startswith("space.")}
        wanted = {name: array.shape for name, array in self.space.tensors().items()}
        found = {name: array.shape for name, array in space.items()}
        if wanted != found:
            odd = sorted({name for name, _ in wanted.items() ^ found.items()})
            raise BadFile(f"tensors of another space of instruments: {', '.join(odd[:3])}")
        self.inhabit(Space.of(space))

    def inhabit(self, space: Space) -> None:
        """Draws from this space from now on."""
        self.space = space
        self.forget()

    def forget(self) -> None:
        super().forget()
        self._tracks = {}

    def state(self) -> dict[str, np.ndarray]:
        return super().state() | self.space.tensors()

    def sample(self, n: int, seed: int) -> list[np.ndarray]:
        """`n` latents, each as long as the mean one (the root of its size)."""
        z = np.random.default_rng(seed).standard_normal((n, self.config.latent))
        z *= np.sqrt(self.config.latent) / np.linalg.norm(z, axis=1, keepdims=True)
        return list(z.astype(np.float32))

    def encode(
        self, audio: Sequence[np.ndarray], pitch: Sequence[float] | None = None
    ) -> list[np.ndarray]:
        return NoteModel.encode(self, audio, pitch)

    def capture(self, audio: np.ndarray, pitch: float) -> Any:
        return NoteModel.capture(self, audio, pitch)

    def first_layer(self) -> np.ndarray:
        """The matrix [track's numbers, latent] by which tracks depend on z, near its middle."""
        slopes = self.space.quantiles.std(1)
        return self.space.axes.reshape(self.config.latent, -1).T * slopes

    def _track(self, request: NoteRequest) -> Track:
        made = self.track_at(np.asarray(request.z, np.float32))
        return super()._track(replace(request, z=made.packed()))

    def track_at(self, z: np.ndarray) -> Track:
        """The track at a place [latent], or at the next one towards the middle that the network is
        not wild at."""
        known = self._tracks.get(z.tobytes())
        if known is not None:
            return known
        for times in range(TIMES):
            track = self.space.track(z * NEARER**times)
            if max(self._loudest(track, pitch) for pitch in LEARNT) <= WILD_DB:
                break
        if len(self._tracks) >= KEPT:
            self._tracks = {}
        self._tracks[z.tobytes()] = track
        return track

    def _loudest(self, track: Track, pitch: float) -> float:
        """The greatest level that the network says of a track at a pitch [dB]."""
        f0 = midi_to_hz(pitch)
        hertz = (string_ratios(f0, track.stiffness) * f0).astype(np.float32)
        made = self._network.decode(np.asarray(track.timbre, np.float32), hertz, pitch, 0.0)
        return max(float(part.max()) for part in made)
