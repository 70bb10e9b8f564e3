"""What the network learns: a note's levels from another note of the same instrument.

Half of the examples encode the note that is to be decoded, half another one up to an octave away,
struck harder or softer. In some, two latents are mixed, and what is decoded must lie between what
either gives, so that the pad has no surprises between its corners.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor, nn

from notebank.models.device import device_of
from notebank.models.partials.network import Levels, PartialsNet
from notebank.models.partials.scale import LOWEST
from notebank.training.config import TrainConfig
from notebank.training.loop import Task
from notebank.training.partials.notes import Instrument
from notebank.training.partials.varied import Variation, as_tensor
from notebank.training.prefetch import Prefetch

OTHER = 0.5  # share of examples that decode another note than was encoded
REAL = 5.0  # how much oftener a real instrument comes than a SoundFont's
REACH = 12  # semitones that it may be away
MIXED = 0.125  # share of the batch that is mixed with its neighbour
STRAIGHT = 0.1  # weight of that
BLUR = 0.03  # deviation of what is added to latents, so that neighbours sound alike
SHRINK = 1e-3  # of the latents' squares
LOUD = (-80.0, 50.0)  # dB where a partial begins to count, and how much more counts fully
NOISE_LOUD = (-85.0, 45.0)
NOISE = 0.6  # weight of noise beside partials
MEASURED = 64  # notes in a figure
SILENT = 0.02  # weight of what need only stay silent


@dataclass(frozen=True)
class Batch:
    """Rows of notes to encode and, `to_`, to decode: levels relative to the note's loudness."""

    partials: Tensor
    noise: Tensor
    hertz: Tensor
    pitch: Tensor
    to_partials: Tensor
    to_noise: Tensor
    to_hertz: Tensor
    to_pitch: Tensor
    frames: Tensor
    velocity: Tensor

    def to(self, device: torch.device) -> "Batch":
        """The same on a device."""
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


class PartialsTask(Task):
    """Trains a network on analysed instruments.

    Args:
        network: What is trained.
        instruments: All notes; those whose split is `valid` or `test` are kept apart.
        held_out: MIDI pitches of the others that are kept apart, too.
        weights: How often an instrument comes, by name; REAL unless said for recordings, else 1.
        watched: Instruments whose notes at `held_out` are measured, each from its neighbour.
    """

    def __init__(
        self,
        network: PartialsNet,
        instruments: Sequence[Instrument],
        held_out: Sequence[float] = (),
        weights: dict[str, float] | None = None,
        watched: Sequence[Instrument] = (),
    ):
        self.network: nn.Module = network
        self.net = network
        self.held_out = np.array(held_out, np.float32)
        self.learnt = [i for i in instruments if i.split == "train"] or list(instruments)
        self.unseen = [i for i in instruments if i.split != "train"]
        chance = np.array([(weights or {}).get(i.name, _weight(i)) for i in self.learnt])
        self.watched = list(watched)
        self.chance = chance / chance.sum()
        self.device = device_of(network)
        self.batches = Prefetch(self._batch)

    def loss(self, step: int, config: TrainConfig) -> Tensor:
        drawn, rng = self.batches(config.seed, step, config.batch)
        batch = drawn.to(self.device)
        z = self.net.encode(batch.partials, batch.noise, batch.hertz, batch.pitch)
        random = torch.Generator().manual_seed(config.seed * 1_000_003 + step)
        blurred = z + BLUR * torch.randn(z.shape, generator=random).to(self.device)
        made = self.net.decode(blurred, batch.to_hertz, batch.to_pitch, batch.velocity)
        loss = distance(made, batch) + SHRINK * z.square().mean()
        return loss + self._between(z, batch, rng)

    def _batch(self, seed: int, step: int, size: int) -> tuple[Batch, np.random.Generator]:
        rng = np.random.default_rng([seed, step])
        return stacked([self._pair(rng) for _ in range(size)]), rng

    def _between(self, z: Tensor, batch: Batch, rng: np.random.Generator) -> Tensor:
        """How far mixtures of neighbouring rows are from lying between them, at one's pitch."""
        count = max(1, round(MIXED * len(z)))
        share = as_tensor(rng.uniform(0.2, 0.8, (count, 1, 1))).to(self.device)
        one, other = z[:count], z[count : 2 * count]
        hertz, pitch = batch.to_hertz[:count], batch.to_pitch[:count]
        still = torch.zeros(count, device=self.device)
        mixed = self.net.decode(share * one + (1 - share) * other, hertz, pitch, still)
        with torch.no_grad():
            a = self.net.decode(one, hertz, pitch, still)
            b = self.net.decode(other, hertz, pitch, still)
        there = (hertz > 0)[:, None]
        between = share * a.partials + (1 - share) * b.partials
        off = ((mixed.partials - between).clamp(-40, 40).abs() * there).sum() / there.sum()
        noise = share[..., None] * a.noise + (1 - share[..., None]) * b.noise
        return STRAIGHT * (
            off / mixed.partials.shape[1] + NOISE * (mixed.noise - noise).abs().mean()
        )

    def _pair(self, rng: np.random.Generator) -> "Row":
        instrument = self.learnt[int(rng.choice(len(self.learnt), p=self.chance))]
        pitches = instrument["pitch"]
        allowed = np.flatnonzero(~np.isin(np.round(pitches), self.held_out))
        source = target = int(rng.choice(allowed))
        if rng.random() < OTHER:
            near = allowed[np.abs(pitches[allowed] - pitches[source]) <= REACH]
            target = int(rng.choice(near))
        return Row.of(instrument, source, target, Variation.drawn(rng))

    def validate(self) -> dict[str, float]:
        """Weighted distances [dB].

        First, where some are watched, of their notes at held-out pitches from a neighbour; then of
        learnt notes, and of instruments that were never seen, each note from itself and from
        another.
        """
        rng = np.random.default_rng(0)
        apart = [row for instrument in self.watched for row in self._apart(instrument)]
        rows = {"kept apart": apart} if apart else {}
        for name, instruments in (("learnt", self.learnt), ("unseen", self.unseen)):
            if instruments:
                rows[name], rows[f"{name}, from another"] = _some_rows(instruments, rng)
        total, done = sum(map(len, rows.values())), 0
        figures = {}
        for name, some in rows.items():
            figures[name] = self._measured(some, done, total)
            done += len(some)
        return figures

    def _apart(self, instrument: Instrument) -> list["Row"]:
        """An instrument's notes at held-out pitches, each from the nearest that is learnt."""
        pitches = instrument["pitch"]
        kept = np.isin(np.round(pitches), self.held_out)
        if kept.all():
            return []
        away = np.abs(pitches[:, None] - np.where(kept, np.inf, pitches))
        sources = away.argmin(1)
        plain = Variation.none()
        return [
            Row.of(instrument, int(sources[note]), int(note), plain)
            for note in np.flatnonzero(kept)
        ]

    @torch.no_grad()
    def _measured(self, rows: list["Row"], before: int, whole: int) -> float:
        """The distance of rows; of `whole` rows so many were measured before."""
        total = 0.0
        for first in range(0, len(rows), 16):
            batch = stacked(rows[first : first + 16]).to(self.device)
            z = self.net.encode(batch.partials, batch.noise, batch.hertz, batch.pitch)
            made = self.net.decode(z, batch.to_hertz, batch.to_pitch, batch.velocity)
            total += float(distance(made, batch)) * len(batch.pitch)
            self.told(before + first + len(batch.pitch), whole)
        return total / len(rows)


def _some_rows(
    instruments: Sequence[Instrument], rng: np.random.Generator
) -> tuple[list["Row"], list["Row"]]:
    """Notes from themselves, and from others at most a fifth away."""
    own, others = [], []
    plain = Variation.none()
    for _ in range(MEASURED):
        instrument = instruments[int(rng.integers(len(instruments)))]
        pitches = instrument["pitch"]
        target = int(rng.integers(len(pitches)))
        away = np.abs(pitches - pitches[target])
        near = np.flatnonzero((away > 0) & (away <= 7))
        own.append(Row.of(instrument, target, target, plain))
        if len(near):
            others.append(Row.of(instrument, int(rng.choice(near)), target, plain))
    return own, others


def _weight(instrument: Instrument) -> float:
    """A SoundFont's instruments are called FONT-PROGRAM."""
    return 1.0 if instrument.name[-3:].isdigit() else REAL


def distance(made: Levels, batch: Batch) -> Tensor:
    """Weighted mean |difference| [dB] of partials and noise; loud ones count."""
    frame = torch.arange(made.partials.shape[1], device=batch.frames.device)
    inside = frame < batch.frames[:, None]
    there = inside[..., None] & (batch.to_hertz > 0)[:, None]
    partials = _weighted(made.partials, batch.to_partials, there, LOUD)
    noise = _weighted(
        made.noise, batch.to_noise, inside[..., None, None].expand_as(made.noise), NOISE_LOUD
    )
    return partials + NOISE * noise


def _weighted(made: Tensor, wanted: Tensor, there: Tensor, loud: tuple[float, float]) -> Tensor:
    begin, span = loud
    louder = torch.maximum(made.detach(), wanted)
    weight = (((louder - begin) / span).clamp(0, 1) + SILENT) * there
    # a plain floor would have no slope, and what once fell under it would stay there
    floored = torch.where(made < LOWEST, LOWEST + 0.1 * (made - LOWEST), made)
    off = (floored - wanted.clamp_min(LOWEST)).abs()
    return (weight * off).sum() / weight.sum().clamp_min(1)


@dataclass(frozen=True)
class Row:
    """One example, as `Batch` has them."""

    partials: np.ndarray
    noise: np.ndarray
    hertz: np.ndarray
    pitch: np.ndarray
    to_partials: np.ndarray
    to_noise: np.ndarray
    to_hertz: np.ndarray
    to_pitch: np.ndarray
    frames: np.ndarray
    velocity: np.ndarray

    @classmethod
    def of(cls, instrument: Instrument, source: int, target: int, varied: Variation) -> "Row":
        """The note `target` from the note `source` of an instrument, both varied alike."""
        one, other = (_levels(instrument, i, varied) for i in (source, target))
        harder = (instrument["velocity"][target] - instrument["velocity"][source]) / 127
        return cls(
            *one,
            instrument["pitch"][source],
            *other,
            instrument["pitch"][target],
            instrument["frames"][target],
            harder,
        )


def _levels(
    instrument: Instrument, note: int, varied: Variation
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    loudness = instrument["loudness"][note]
    numbered = int(instrument["numbered"][note])
    hertz = instrument["ratios"][note] * instrument["f0"][note]
    hertz = np.where(np.arange(len(hertz)) < numbered, hertz, 0).astype(np.float32)
    partials = instrument["levels"][note].astype(np.float32) - loudness
    noise = instrument["noise"][note].astype(np.float32) - loudness
    partials += varied.partials(hertz, numbered, len(partials))
    noise += varied.noise(len(noise))
    partials[:, numbered:] = LOWEST
    return np.maximum(partials, LOWEST), np.maximum(noise, LOWEST), hertz


def stacked(rows: Sequence[Row]) -> Batch:
    """Rows as one batch."""
    return Batch(
        *(as_tensor(np.stack([getattr(row, f.name) for row in rows])) for f in fields(Row))
    )
