"""What models with a harmonic decoder share: notes out of predicted levels at a known f0.

Magnitudes come from known lobes at the multiples of f0, so pitches that were never trained are in
tune. Phases follow f0 too, and a few fast Griffin-Lim steps settle them. (Harmonic plus noise:
Serra 1990; Engel et al. 2020, DDSP. Lobe synthesis: Rodet, Depalle 1992.)
"""

from abc import abstractmethod
from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor

from notebank.audio.lobes import Lobes, lobes
from notebank.audio.phases import signs
from notebank.audio.stft import Stft
from notebank.errors import BadValue
from notebank.models.base import NoteRequest, seed_of
from notebank.models.harmonic.spectral_network import HarmonicConfig, Spectrum
from notebank.models.staged import StagedModel
from notebank.notes import midi_to_hz

SILENCE = 1e-6  # a recording that never gets louder has no timbre
SHORTEST = 8  # frames: shorter notes are decoded so long and cut


class HarmonicModel(StagedModel):
    """Notes at any pitch low..high, of any length. A subclass says what the levels are."""

    alone = True
    config: HarmonicConfig
    stft: Stft

    @abstractmethod
    def levels(self, z: np.ndarray, pitch: float, frames: int) -> Spectrum:
        """How loud harmonics, skirts and noise of a note are, before any phase.

        Args:
            z: A latent, as `info.latent` shapes it.
            pitch: MIDI, any fraction of a semitone.
            frames: How many from the note's start, one a hop.

        Returns:
            Linear levels: harmonics and skirts [frames, harmonics], noise [frames, bins].
        """

    def forget(self) -> None:
        """Call this after the weights were changed from outside: the fingerprint is worked out
        anew."""
        self.__dict__.pop("fingerprint", None)

    def analysed(self, audio: np.ndarray) -> tuple[Tensor, float]:
        """Magnitudes [frames, bins] of a recording [T] brought to a peak of 1, and the peak that it
        had."""
        if (
            audio.ndim != 1
            or audio.size <= self.config.n_fft // 2
            or not np.all(np.isfinite(audio))
        ):
            raise BadValue(
                "a recording to encode must be mono, finite and longer than "
                f"{self.config.n_fft // 2} samples"
            )
        peak = float(np.abs(audio).max())
        if peak < SILENCE:
            raise BadValue("a recording to encode must not be silent")
        return self.stft.forward(torch.from_numpy(audio / np.float32(peak))).abs(), peak

    def _stages(self, request: NoteRequest) -> Iterator[np.ndarray]:
        """The note after each stage of the work; the last one counts."""
        samples = request.samples or self.config.length
        with torch.no_grad():
            magnitude, start = self._spectra(
                request, max(-(-samples // self.config.hop) + 1, SHORTEST)
            )
            stages = self.stft.griffin_lim(magnitude, start, self.config.steps)
        while True:
            with torch.no_grad():  # entered anew each time: the caller's code runs in between
                audio = next(stages, None)
            if audio is None:
                return
            yield audio[:samples].numpy()

    def magnitudes(self, z: np.ndarray, pitch: float, frames: int) -> Tensor:
        """Predicted magnitudes of a note, before any phase.

        Args:
            z: A latent, as `info.latent` shapes it.
            pitch: MIDI, any fraction of a semitone.
            frames: How many from the note's start, one a hop.

        Returns:
            |X| [frames, bins].
        """
        with torch.no_grad():
            return self.levels(z, pitch, frames).magnitude(self.known(pitch))

    def known(self, pitch: float) -> Lobes:
        """Where the harmonics of a pitch lie."""
        return lobes(
            midi_to_hz(pitch), self.config.harmonics, self.config.n_fft, self.config.sample_rate
        )

    def _spectra(self, request: NoteRequest, frames: int) -> tuple[Tensor, Tensor]:
        """Magnitudes [frames, bins] and a spectrum that has the phases to start from."""
        f0 = midi_to_hz(request.pitch)
        known = self.known(request.pitch)
        levels = self.levels(request.z, request.pitch, frames)
        number = torch.arange(1, self.config.harmonics + 1, dtype=torch.float64)
        turns = torch.arange(frames, dtype=torch.float64)[:, None] * (
            number * f0 * self.config.hop / self.config.sample_rate
        )
        turns = torch.frac(turns) + signs(self.config.harmonics) / 4  # sines: a note begins at 0
        tone = torch.polar(levels.harmonics, (2 * np.pi * turns).float())
        spectrum = torch.complex(tone.real @ known.lobes, tone.imag @ known.lobes)
        # Centred lobes are real; counted from the frame's start, half a window earlier, bin b is
        # turned by -pi b.
        spectrum[:, 1::2] *= -1
        noise = torch.randn(
            frames, self.config.bins, 2, generator=torch.Generator().manual_seed(seed_of(request))
        )
        return levels.magnitude(known), spectrum + (
            levels.skirts @ known.skirts + levels.noise
        ) * torch.view_as_complex(noise)
