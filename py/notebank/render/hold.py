"""A note longer than the model makes it: its steady part goes on, its attack is never heard again,
its end comes last.

The note is followed up to the end of its steady part; then it jumps back, again and again, by lags
for which the sound before both ends of the jump is most alike, crossfading them. A sound that fades
keeps fading at its own speed; one that stays keeps the level of the jump.
"""

from collections.abc import Iterator

import numpy as np

# of a note's length: behind the attack, before the release (NSynth's notes are let go at 0.75)
STEADY = (
    0.3,
    0.7,
)
FADE_S = 0.1  # crossfade; three periods of C1
SUSTAINED_DB = -3.0  # per second: what fades slower than this is meant to stay
STEEPEST_DB = (-60.0, 6.0)  # per second
ALIKE = 0.002  # of correlation: what counts as equal
_FLOOR = 1e-9


def held(audio: np.ndarray, samples: int, rate: int) -> np.ndarray:
    """A raw, finite note cut, or held until it is as long as asked.

    Args:
        audio: Float [T]; less than 32 samples are followed by silence instead.
        samples: Length asked for.
        rate: [Hz].

    Returns:
        float32 [samples].
    """
    audio = np.asarray(audio, np.float32)
    if samples <= audio.size or audio.size < 32:
        return np.pad(audio[:samples], (0, max(0, samples - audio.size)))
    return _Note(audio, rate).held(samples)


class _Note:
    """first, last: where its steady part begins and ends; fade: samples of a crossfade; slope: how
    its level changes, in dB a sample; goal: how it goes on."""

    def __init__(self, audio: np.ndarray, rate: int):
        self.audio = audio
        self.first, self.last = (round(share * audio.size) for share in STEADY)
        self.fade = min(round(FADE_S * rate), (self.last - self.first) // 4)
        steepest = np.array(STEEPEST_DB) / rate
        self.slope = float(
            np.clip(_slope(audio[self.first : self.last], self.fade), steepest[0], steepest[1])
        )
        self.goal = 0.0 if self.slope * rate > SUSTAINED_DB else self.slope

    def held(self, samples: int) -> np.ndarray:
        """float32 [samples], more than there are."""
        out = np.empty(samples, np.float32)
        out[: self.last] = self.audio[: self.last]
        written, lag = self.last, 0
        for jump in self._jumps(samples - self.audio.size):
            lag += jump
            self._cross(out, written, lag)
            out[written : written + jump] = self._read(
                np.arange(written, written + jump) - lag, lag
            )
            written += jump
        out[written:] = self._read(np.arange(written, samples) - lag, lag)
        return out

    def _jumps(self, missing: int) -> Iterator[int]:
        """Lags that together are as many samples as are missing, or a little more: about equal,
        each where the sound fits best."""
        longest = self.last - self.first - 2 * self.fade
        while missing > 0:
            jump = self._best(-(-missing // -(-missing // longest)))
            yield jump
            missing -= jump

    def _best(self, least: int) -> int:
        """The lag of least..least + fade at which what comes before is most like the end of the
        steady part; of equals the least."""
        end = self.audio[self.last - self.fade : self.last].astype(np.float64)
        begin = self.last - 2 * self.fade - least
        before = np.lib.stride_tricks.sliding_window_view(
            self.audio[begin : self.last - least].astype(np.float64), self.fade
        )
        alike = before @ end / np.maximum(np.linalg.norm(before, axis=1), _FLOOR)
        return least + self.fade - int(np.flatnonzero(alike >= alike.max() - ALIKE)[-1])

    def _cross(self, out: np.ndarray, at: int, lag: int) -> None:
        """Fades what was written before `at` over into the same moment at a new lag, at equal
        power."""
        times = np.arange(at - self.fade, at)
        going, coming = out[times].astype(np.float64), self._read(times - lag, lag)
        scale = np.linalg.norm(going) * np.linalg.norm(coming)
        alike = max(0.0, float(going @ coming) / scale) if scale > _FLOOR else 0.0
        share = np.sin(np.pi / 2 * (np.arange(self.fade) + 0.5) / self.fade) ** 2
        out[times] = (share * coming + (1 - share) * going) / np.sqrt(
            share**2 + (1 - share) ** 2 + 2 * alike * share * (1 - share)
        )

    def _read(self, places: np.ndarray, lag: int) -> np.ndarray:
        """The note at sample numbers `places` as loud as it is `lag` samples later."""
        level = (self.slope - self.goal) * np.maximum(self.last - places, 0) + self.goal * lag
        return self.audio[places] * 10 ** (level / 20)


def _slope(steady: np.ndarray, window: int) -> float:
    """How the level of a steady part changes, in dB a sample."""
    count = steady.size // window
    power = (
        np.square(steady[: count * window].astype(np.float64)).reshape(count, window).mean(axis=1)
    )
    return float(np.polyfit(np.arange(count) * window, 10 * np.log10(power + _FLOOR**2), 1)[0])
