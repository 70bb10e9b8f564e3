"""What a WMS network predicts of a recording, beside what is there."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from notebank import files
from notebank.audio import wav
from notebank.audio.wavetable import hann, play, tables, windows
from notebank.errors import BadValue
from notebank.models.wms.config import WmsConfig
from notebank.models.wms.model import Wms
from notebank.models.wms.stream import inputs
from notebank.training.wms.dataset import extract
from notebank.training.wms.feature_map import heard, spaced
from notebank.training.wms.loss import distance

_PERIOD = 1024  # samples of a period as it is drawn
_LOOP = 0.5  # seconds of a loop, about
_PEAK = 0.9


@dataclass(frozen=True)
class Comparison:
    """Some frames: seconds, hz [n]; target, predicted |X| [n, bins]; phases [n, harmonics] of the
    recording.

    distance [dB]: of all frames of the recording, the mean.
    """

    config: WmsConfig
    seconds: np.ndarray
    hz: np.ndarray
    target: np.ndarray
    predicted: np.ndarray
    phases: np.ndarray
    distance: float

    def periods(self, size: int = _PERIOD) -> tuple[np.ndarray, np.ndarray]:
        """One period [n, size] of each frame, as it is and as it is predicted (with the phases of
        the recording)."""
        levels = [
            self.config.amplitudes(x, self.hz) * self.config.audible(self.hz)
            for x in (self.target, self.predicted)
        ]
        target, predicted = (tables(x, size, self.phases) for x in levels)
        return target, predicted


@torch.no_grad()
def compare(
    model: Wms, audio: np.ndarray, count: int, pitch: float | None = None, method: str = "yin"
) -> Comparison:
    """Frames of a recording, predicted in the course of all frames.

    Args:
        model: What predicts.
        audio: [T] at the model's rate.
        count: Frames at most, evenly over what is heard of it.
        pitch: MIDI, where it is known.
        method: How fundamentals are found otherwise, see `timbre.fundamentals`.

    Returns:
        The frames, and the mean distance of all [dB].

    Raises:
        BadValue: The recording is silent, or there is no such method.
    """
    config, found = model.config, extract(audio, model.config, method, pitch)
    hz = found.features[:, config.n_mfcc]
    given = inputs(
        config,
        model.statistics,
        model.statistics.standardised(found.features[:, : config.n_mfcc]),
        hz,
        found.features[:, -1],
    )
    predicted, target = (
        model.net(torch.from_numpy(given)[None])[0][0],
        torch.from_numpy(found.targets.astype(np.float32)),
    )
    chosen = spaced(np.flatnonzero(heard(config, found)), count)
    if not len(chosen):
        raise BadValue("the recording is silent: there is nothing to compare")
    cut = windows(
        audio, chosen * config.hop, config.sample_rate / hz[chosen], config.cycles, config.window
    )
    spectra = np.fft.rfft(cut * hann(config.window))[
        :, config.cycles : config.cycles * config.harmonics + 1 : config.cycles
    ]
    apart = float(distance(config, predicted, target, torch.from_numpy(hz)).mean())
    return Comparison(
        config,
        chosen * config.hop / config.sample_rate,
        hz[chosen],
        config.magnitude(target.numpy()[chosen]),
        config.magnitude(predicted.numpy()[chosen]),
        np.angle(spectra),
        apart,
    )


def write_loops(shown: Comparison, folder: Path, rate: int) -> list[Path]:
    """Writes loops of the frames, to be heard.

    They are called target_00.wav, predicted_00.wav, …: whole periods at the frame's pitch, to a
    cent, about half a second of them, 16 bits, their peak at 0.9.

    Args:
        shown: The frames.
        folder: Where to.
        rate: [Hz].

    Returns:
        The files.
    """
    written = []
    for name, periods in zip(("target", "predicted"), shown.periods(4096)):
        for i, (period, hz) in enumerate(zip(periods, shown.hz)):
            count = max(1, round(_LOOP * hz))
            samples = round(count * rate / hz)
            loop = play(period[None], np.arange(samples) * (count / samples), samples)
            written.append(folder / f"{name}_{i:02}.wav")
            wav.write(
                written[-1], _PEAK * loop / max(float(np.abs(loop).max()), 1e-9), rate, "PCM_16"
            )
    return written


def write_spectra(shown: Comparison, path: Path) -> None:
    """Writes a line for each frame and kind: seconds, Hz, `target` or `predicted`, and |X| of every
    bin."""
    lines = ["seconds hz kind " + " ".join(f"bin_{i}" for i in range(shown.config.bins))]
    for i, second in enumerate(shown.seconds):
        for kind in ("target", "predicted"):
            lines.append(
                f"{second:.3f} {shown.hz[i]:.2f} {kind} "
                + " ".join(f"{x:.6g}" for x in getattr(shown, kind)[i])
            )
    files.write(path, "\n".join(lines) + "\n")
