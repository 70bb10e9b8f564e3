"""The network in NumPy, as models play on the processor: PyTorch, 200 MB and seconds of loading,
need not be there. `network` is the same in PyTorch, where it is trained."""

from collections.abc import Iterator

import numpy as np

from notebank.audio.partials.noise import triangles
from notebank.audio.partials.note import BANDS
from notebank.models.partials.config import PartialsConfig
from notebank.models.partials.gradient import TAPS, Block, Tape, silu
from notebank.models.partials.scale import (
    CLOCK,
    LOWEST,
    MIDDLE,
    SCALE,
    SPACING,
    STRIDE,
    clock,
)
from notebank.models.stored import Tensors

Layer = tuple[np.ndarray, np.ndarray]  # weights [out, in * taps], bias [out, 1]


def _centres(config: PartialsConfig) -> np.ndarray:
    return np.arange(config.low, config.high + SPACING / 2, SPACING, dtype=np.float32)


def shapes(config: PartialsConfig) -> dict[str, tuple[int, ...]]:
    """The network's weights: their names, as PyTorch has them, and shapes."""
    features = len(_centres(config)) + 1
    heads = STRIDE * (config.nodes + config.numbered + 2 * BANDS)
    wide, width = config.encoder_width, config.width
    convolutions = {
        "encoder_in": (wide, heads + CLOCK, 1),
        "to_track": (config.track, wide, 1),
        "decoder_in": (width, config.track + CLOCK, 1),
        "heads": (heads, width, 1),
    }
    linears = {"to_note": (config.note, 2 * wide)}
    towers = (
        ("encoder_blocks", config.encoder_blocks, wide, features),
        ("decoder_blocks", config.blocks, width, features + 1 + config.note),
    )
    for name, count, channels, condition in towers:
        for place in range(count):
            convolutions[f"{name}.{place}.first"] = (channels, channels, TAPS)
            convolutions[f"{name}.{place}.second"] = (channels, channels, TAPS)
            linears[f"{name}.{place}.film"] = (2 * channels, condition)
    found: dict[str, tuple[int, ...]] = {}
    for name, shape in {**convolutions, **linears}.items():
        found |= {f"{name}.weight": shape, f"{name}.bias": shape[:1]}
    return found


class PlainNet:
    """Encoder and decoder of one note.

    Args:
        config: Sizes.
        weights: float32, by the names and in the shapes of `shapes`; they are not copied.
    """

    def __init__(self, config: PartialsConfig, weights: Tensors):
        self.config = config
        self._centres = _centres(config)
        self._layers: dict[str, Layer] = {
            name.removesuffix(".weight"): (
                array.reshape(len(array), -1),
                weights[f"{name.removesuffix('.weight')}.bias"][:, None],
            )
            for name, array in weights.items()
            if name.endswith(".weight")
        }

    def encode(
        self, partials: np.ndarray, noise: np.ndarray, hertz: np.ndarray, pitch: float
    ) -> np.ndarray:
        """The latent of a note.

        Args:
            partials: Levels [dB, frames, partials], LOWEST at least, frames even.
            noise: [dB, frames, 2, BANDS].
            hertz: Frequencies of the partials [partials], 0 where there is none.
            pitch: MIDI.

        Returns:
            float32 [frames / STRIDE, track + note]; the note's own numbers are the same in all.
        """
        nodes, numbered = self.config.nodes, self.config.numbered
        power = np.float32(10) ** (partials / np.float32(10)) * (hertz > 0)
        envelope = power @ triangles(hertz, nodes) + np.float32(10 ** (LOWEST / 10))
        rows = [partials[:, :numbered], 10 * np.log10(envelope), noise.reshape(len(noise), -1)]
        levels = (np.maximum(np.concatenate(rows, 1), LOWEST) - MIDDLE) / SCALE
        paired = levels.reshape(len(levels) // STRIDE, -1).T
        x = np.concatenate([paired, clock(len(levels))]).astype(np.float32)
        x = self._through("encoder", x, self._features(pitch))
        whole = self._apply("to_note", np.concatenate([x.mean(1), x.max(1)])[:, None])
        track = self._apply("to_track", x)
        return np.concatenate([track, np.repeat(whole, track.shape[1], 1)]).T

    def decode(
        self, z: np.ndarray, hertz: np.ndarray, pitch: float, harder: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """Levels of a note.

        Args:
            z: [steps, track + note].
            hertz: Frequencies of the partials [partials].
            pitch: MIDI.
            harder: How much harder than what was encoded, 1 = from 0 to 127.

        Returns:
            Levels of partials [dB, frames, partials] and of noise [dB, frames, 2, BANDS], float32,
            for STRIDE * steps frames; they may lie under LOWEST.
        """
        rows = self.rows(z, pitch, harder)
        nodes, numbered = self.config.nodes, self.config.numbered
        levels = (rows[:, :nodes] + np.float32(MIDDLE)) @ triangles(hertz, nodes).T
        count = min(numbered, len(hertz))
        levels[:, :count] += rows[:, nodes : nodes + count]
        noise = rows[:, nodes + numbered :] + np.float32(MIDDLE)
        return levels, noise.reshape(len(rows), 2, BANDS)

    def rows(
        self, z: np.ndarray, pitch: float, harder: float, tape: Tape | None = None
    ) -> np.ndarray:
        """What `decode` makes levels of.

        Args:
            z, pitch, harder: As there.
            tape: Gets what was computed on the way, to go back by.

        Returns:
            [dB, STRIDE * steps, nodes + numbered + 2 * BANDS]: the envelope above MIDDLE, what
            partials have of their own, noise above MIDDLE.
        """
        track, whole = z[:, : self.config.track], z[:, self.config.track :].mean(0)
        condition = np.concatenate([self._features(pitch), [harder], whole]).astype(np.float32)
        x = np.concatenate([track.T, clock(STRIDE * len(z))]).astype(np.float32)
        x = self._through("decoder", x, condition, tape)
        if tape is not None:
            tape.ends = self._layers["decoder_in"][0], self._layers["heads"][0]
        x = self._apply("heads", x)
        x *= np.float32(SCALE)
        return x.T.reshape(STRIDE * len(z), -1)

    def _features(self, pitch: float) -> np.ndarray:
        bumps = np.exp(-0.5 * ((np.float32(pitch) - self._centres) / SPACING) ** 2)
        low, high = self.config.low, self.config.high
        return np.append(bumps, 2 * (pitch - low) / (high - low) - 1).astype(np.float32)

    def _through(
        self, tower: str, x: np.ndarray, condition: np.ndarray, tape: Tape | None = None
    ) -> np.ndarray:
        # x + conv(silu(shift and scale(conv(silu(x))))), block for block: `models.layers`
        x = self._apply(f"{tower}_in", x)
        for name, dilation in self._blocks(tower):
            scale, shift = np.split(self._apply(f"{name}.film", condition[:, None]), 2)
            plain = self._apply(f"{name}.first", silu(x), dilation)
            inner = plain * (1 + scale) + shift
            if tape is not None:
                first, second, film = (
                    self._layers[f"{name}.{part}"][0] for part in ("first", "second", "film")
                )
                block = Block(first, second, film, dilation, x, plain, 1 + scale, inner)
                tape.blocks.append(block)
            x = x + self._apply(f"{name}.second", silu(inner))
        if tape is not None:
            tape.x = x
        return silu(x)

    def _blocks(self, tower: str) -> Iterator[tuple[str, int]]:
        """Names of a tower's blocks, and the dilation of each one's first convolution."""
        is_encoder = tower == "encoder"
        count = self.config.encoder_blocks if is_encoder else self.config.blocks
        for place in range(count):
            yield f"{tower}_blocks.{place}", 1 + place % (2 if is_encoder else 3)

    def _apply(self, name: str, x: np.ndarray, dilation: int = 1) -> np.ndarray:
        """A layer's answer to a track [in, steps] -> [out, steps]; the length is kept."""
        weights, bias = self._layers[name]
        if weights.shape[1] != len(x):
            x = _unfolded(x, dilation)
        made = weights @ x
        made += bias
        return made


def _unfolded(x: np.ndarray, dilation: int) -> np.ndarray:
    """What a convolution of TAPS taps sees at each step: [channels, steps] -> [channels * TAPS,
    steps]."""
    reach = TAPS // 2 * dilation
    padded = np.pad(x, ((0, 0), (reach, reach)))
    seen = np.lib.stride_tricks.sliding_window_view(padded, x.shape[1], axis=1)[:, ::dilation]
    return seen.reshape(-1, x.shape[1])
