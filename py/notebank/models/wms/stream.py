"""A WMS network frame by frame, for live playing: features in, harmonics out, with a hidden state
for each voice.

It is the same network as `wms_net`, written in numpy: a step of one frame costs torch more in calls
than in arithmetic.
"""

import numpy as np

from notebank.audio.loudness import TARGET, of_harmonics
from notebank.errors import BadValue
from notebank.models.stored import Tensors
from notebank.models.wms.config import WmsConfig
from notebank.models.wms.statistics import Statistics
from notebank.notes import midi_to_hz

# of a difference in loudness, that is left to be heard: moments of recordings, which are up to
# 54 dB apart, lie within 9 dB then, the features at their ends (80 dB) within 12
KEPT = 0.15


class WmsStream:
    """`voices` hidden states and one set of weights. Not for several threads at once.

    Args:
        config: The network's sizes.
        weights: Its tensors by wms_torch's names; they are copied.
        statistics: Of the training set: how far inputs may go.
        voices: At least 1.

    Raises:
        BadValue: There is no voice.
    """

    def __init__(
        self, config: WmsConfig, weights: Tensors, statistics: Statistics, voices: int = 1
    ):
        if voices < 1:
            raise BadValue(f"a stream has at least 1 voice, not {voices}")
        self.config = config
        self.statistics = statistics
        self.voices = voices
        self._layers = {
            name: np.array(array, np.float32, order="C") for name, array in weights.items()
        }
        self._hidden = np.zeros((voices, config.hidden), np.float32)

    @property
    def harmonics(self) -> int:
        """Numbers in a frame."""
        return self.config.harmonics

    def reset(self, voice: int | None = None) -> None:
        """Forgets what one voice (None: every voice) has been given."""
        self._hidden[slice(None) if voice is None else voice] = 0

    def frame(
        self, timbre: np.ndarray, pitch: float, voiced: float = 1.0, voice: int = 0
    ) -> np.ndarray:
        """The next frame of one voice.

        Args:
            timbre: Standardised MFCCs [n_mfcc].
            pitch: Of the voice (MIDI); the network is told the nearest one that it was trained on.
            voiced: How periodic the frame is, 0..1.
            voice: 0..voices - 1.

        Returns:
            Peak amplitudes float32 [harmonics], levelled; harmonics at or above half the model's
            rate are 0.

        Raises:
            BadValue: There is no such voice, or features are of the wrong shape or not finite.
        """
        self._check_voice(voice)
        return self._step(
            np.asarray(timbre)[None], np.array([pitch]), np.array([voiced]), slice(voice, voice + 1)
        )[0]

    def frames(self, timbre: np.ndarray, pitch: np.ndarray, voiced: np.ndarray) -> np.ndarray:
        """The next frame of all voices at once.

        Args:
            timbre: Standardised MFCCs [voices, n_mfcc].
            pitch: [voices], MIDI.
            voiced: [voices], how periodic the frames are, 0..1.

        Returns:
            Peak amplitudes float32 [voices, harmonics], as `frame` gives them.

        Raises:
            BadValue: Features are of the wrong shape or not finite.
        """
        return self._step(np.asarray(timbre), np.asarray(pitch), np.asarray(voiced), slice(None))

    def spectra(self, features: np.ndarray) -> np.ndarray:
        """The network alone: inputs [voices, inputs] -> targets [voices, bins], one step of every
        voice's state."""
        return self._network(np.asarray(features, np.float32), slice(None))

    @property
    def hidden(self) -> np.ndarray:
        """The states [voices, hidden], a copy."""
        return self._hidden.copy()

    def _step(
        self, timbre: np.ndarray, pitch: np.ndarray, voiced: np.ndarray, rows: slice
    ) -> np.ndarray:
        count = len(self._hidden[rows])
        if (
            timbre.shape != (count, self.config.n_mfcc)
            or pitch.shape != (count,)
            or voiced.shape != (count,)
        ):
            raise BadValue(
                f"a frame of {count} voices takes {self.config.n_mfcc} MFCCs, a pitch and "
                "a voicedness each"
            )
        if not (
            np.all(np.isfinite(timbre))
            and np.all(np.isfinite(pitch))
            and np.all(np.isfinite(voiced))
        ):
            raise BadValue("features must be finite numbers")
        hz = midi_to_hz(self.statistics.trained_pitch(pitch))
        spectrum = self._network(inputs(self.config, self.statistics, timbre, hz, voiced), rows)
        levels = self.config.amplitudes(self.config.magnitude(spectrum), hz)
        heard = midi_to_hz(pitch)
        return levelled(levels * self.config.audible(heard), heard).astype(np.float32)

    def _network(self, x: np.ndarray, rows: slice) -> np.ndarray:
        before = self._hidden[rows]
        x = np.maximum(self._linear(x, "input_encoder.0"), 0)
        into, back = self._linear(x, "gru", "_ih_l0"), self._linear(before, "gru", "_hh_l0")
        size = self.config.hidden
        reset, update = np.split(_sigmoid(into[:, : 2 * size] + back[:, : 2 * size]), 2, axis=1)
        new = np.tanh(into[:, 2 * size :] + reset * back[:, 2 * size :])
        state = new + update * (before - new)
        self._hidden[rows] = state
        out = self._linear(state, "dense_layers.0")
        if self.config.network == "older":
            return np.maximum(out, 0)
        return np.logaddexp(0, self._linear(np.maximum(out, 0), "dense_layers.2"))

    def _linear(self, x: np.ndarray, layer: str, which: str = "") -> np.ndarray:
        names = (f"{layer}.weight{which}", f"{layer}.bias{which}")
        return x @ self._layers[names[0]].T + self._layers[names[1]]

    def _check_voice(self, voice: int) -> None:
        if not 0 <= voice < self.voices:
            raise BadValue(f"voice {voice} is outside 0..{self.voices - 1}")


def inputs(
    config: WmsConfig,
    statistics: Statistics,
    timbre: np.ndarray,
    hz: np.ndarray,
    voiced: np.ndarray,
) -> np.ndarray:
    """What the network is given: clamped timbre, pitch and, if it is told, voicedness.

    Args:
        config: The network's sizes.
        statistics: How far the timbre may go.
        timbre: Standardised MFCCs [n, n_mfcc].
        hz: Fundamentals [n], in Hz.
        voiced: [n]; clipped to 0..1.

    Returns:
        float32 [n, inputs].
    """
    columns = [
        statistics.clamped(timbre),
        config.network_pitch(hz)[:, None],
        np.clip(voiced, 0, 1)[:, None],
    ]
    return np.concatenate(columns[: 2 + config.voicedness], axis=1).astype(np.float32)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 0.5 * (1 + np.tanh(0.5 * x))


def levelled(amplitudes: np.ndarray, hz: np.ndarray) -> np.ndarray:
    """Frames brought nearer to one loudness, so that a place of the pad is heard after any other.

    Args:
        amplitudes: [*, harmonics], peak.
        hz: [*], the fundamentals [Hz].

    Returns:
        [*, harmonics]; a frame whose loudness is d dB off `TARGET` is KEPT * d off now.
    """
    off = TARGET - of_harmonics(amplitudes, hz)
    return amplitudes * 10 ** ((1 - KEPT) * off[..., None] / 20)
