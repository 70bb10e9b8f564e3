"""What sounds between the harmonics of a note, as a few bands, and new noise of the same colour.

Levels are of |X| of `Stft(n_fft)`, in powers of ten, at nodes evenly spaced in mel.
"""

import numpy as np
import torch
from torch import Tensor

from notebank.audio.lobes import interpolation, mel_nodes
from notebank.audio.stft import Stft

_LOBE = 3.0  # bins to either side of a steady harmonic until it is 32 dB down under a Hann window
_RMS = 1.334  # of noise, over the geometric mean of its magnitudes: e to half of Euler's constant
_FLOOR = 1e-5


class NoiseFloor:
    """Bands for recordings at one rate; frames stand a quarter of their length apart.

    Args:
        bands: how many.
        n_fft: samples of a frame.
        rate: [Hz].
    """

    def __init__(self, bands: int, n_fft: int = 1024, rate: int = 16000):
        self.stft, self.rate = Stft(n_fft), rate
        self._bins = torch.arange(n_fft // 2 + 1, dtype=torch.float32)
        self._curve = interpolation(self._bins, mel_nodes(bands, n_fft, rate))

    def measure(self, audio: np.ndarray, hz: np.ndarray, harmonics: int) -> np.ndarray:
        """Levels of a recording between the harmonics of its note.

        Args:
            audio: float32 [T], T > n_fft / 2.
            hz: the fundamental [frames], in Hz, of each of the T // hop + 1 frames.
            harmonics: 1..harmonics are left out.

        Returns:
            Levels float32 [frames, bands]; a band that no gap reaches takes its neighbours'.
        """
        level = self.stft.forward(torch.tensor(audio)).abs().clamp_min(_FLOOR).log10()
        gaps = self._gaps(torch.from_numpy(np.asarray(hz, np.float32)), harmonics)
        weight = gaps @ self._curve.T
        found = ((gaps * level) @ self._curve.T / weight.clamp_min(1e-6)).numpy()
        seen = weight.numpy() > 1e-3
        band = np.arange(found.shape[1])
        filled = [
            np.interp(band, band[there], row[there]) if there.any() else row
            for row, there in zip(found, seen)
        ]
        return np.asarray(filled, np.float32)

    def _gaps(self, hz: Tensor, harmonics: int) -> Tensor:
        """1 for bins between harmonics, 0 for those within one's lobe (at least a tenth of the
        space between two counts as a gap)."""
        spacing = hz[:, None] * self.stft.n_fft / self.rate
        nearest = (self._bins / spacing).round().clamp(0, harmonics)
        return (
            (self._bins - nearest * spacing).abs() >= torch.clamp(0.45 * spacing, max=_LOBE)
        ).float()

    def magnitudes(self, levels: np.ndarray) -> Tensor:
        """RMS |X| [frames, bins] of levels [frames, bands]."""
        return _RMS * 10 ** (
            torch.from_numpy(np.asarray(levels, np.float32)).clamp(-5, 4) @ self._curve
        )

    def amplitudes(self, levels: np.ndarray, hz: float, harmonics: int, cycles: int) -> np.ndarray:
        """What this noise adds to the amplitudes measured of harmonics.

        White noise of power s^2 gives |X|^2 = 3/8 n_fft s^2, and 6 s^2 / L to the squared amplitude
        measured in L samples.

        Args:
            levels: [frames, bands].
            hz: the fundamental [Hz].
            harmonics: 1..harmonics are told of.
            cycles: periods of hz in the windows that they are measured in.

        Returns:
            Amplitudes [frames, harmonics].
        """
        n_fft = self.stft.n_fft
        places = torch.arange(1, harmonics + 1) * (hz * n_fft / self.rate)
        found = self.magnitudes(levels)[:, places.round().long().clamp(max=n_fft // 2)]
        return (4 * found / np.sqrt(cycles * self.rate / hz * n_fft)).numpy()

    def sound(self, levels: np.ndarray, samples: int, seed: int) -> np.ndarray:
        """Noise with these levels.

        Args:
            levels: [frames, bands].
            samples: how many at most.
            seed: the same seed, the same noise.

        Returns:
            float32 [samples], or [(frames - 1) * hop] where that is less.
        """
        frames, hop = len(levels), self.stft.hop
        white = torch.randn((frames - 1) * hop + 1, generator=torch.Generator().manual_seed(seed))
        flat = float(self.stft.window.square().sum().sqrt())  # |X| of white noise
        return self.stft.inverse(
            self.stft.forward(white)[:frames] * self.magnitudes(levels) / flat
        )[:samples].numpy()
