"""Commands about latents by name, each with what its `/nb/done` carries.

A session has a shelf of latents under names of its own choosing. `nw ne sw se` are the corners of
the pad, `here` is the present blend.
"""

from dataclasses import dataclass
from typing import ClassVar

from notebank.protocol import fields
from notebank.protocol.message import Command, Result


@dataclass(frozen=True)
class Random(Command):
    """Draws a latent from the model's prior. A model without one (it encodes sounds) fails
    no-prior.

    >>> print(Random(23, 4242, "z1", -1))
    /nb/latent_random ,iisi 23 4242 "z1" -1
    """

    address: ClassVar[str] = "/nb/latent_random"
    z: fields.Written
    seed: fields.Seed


@dataclass(frozen=True)
class RandomDone(Result):
    """The latent, how many values it has, and its seed: the same model gives the same latent for it
    again."""

    z: fields.Written
    total: fields.Index
    seed: fields.Drawn


@dataclass(frozen=True)
class Slerp(Command):
    """Makes `to` the place `amount` of the way from latent `a` to latent `b`: along the sphere
    where the model's latents lie on one, straight where they do not. 0 and 1 give `a` and `b`
    exactly.

    >>> print(Slerp(24, 4242, "between", "z1", "z2", 0.25))
    /nb/latent_slerp ,iisssf 24 4242 "between" "z1" "z2" 0.25
    """

    address: ClassVar[str] = "/nb/latent_slerp"
    to: fields.Written
    a: fields.Latent
    b: fields.Latent
    amount: fields.Share


@dataclass(frozen=True)
class SlerpDone(Result):
    """The latent made, and how far along the way it lies."""

    to: fields.Written
    amount: fields.Share


@dataclass(frozen=True)
class Sum(Command):
    """Makes `to` the sum of latents, each times its weight. Weights may be negative and need not
    sum to 1.

    >>> print(Sum(25, 4242, "mix", ["z1", 0.75, "z2", -0.5]))
    /nb/latent_sum ,iissfsf 25 4242 "mix" "z1" 0.75 "z2" -0.5
    """

    address: ClassVar[str] = "/nb/latent_sum"
    to: fields.Written
    terms: fields.Terms


@dataclass(frozen=True)
class MadeDone(Result):
    """The latent made."""

    to: fields.Written


@dataclass(frozen=True)
class Walk(Command):
    """Makes `to` a place one step from a latent, `angle` degrees in a random direction along the
    sphere through it.

    >>> print(Walk(26, 4242, "z1", "z1", 10.0, -1))
    /nb/latent_walk ,iissfi 26 4242 "z1" "z1" 10 -1
    """

    address: ClassVar[str] = "/nb/latent_walk"
    to: fields.Written
    start: fields.Latent
    angle: fields.Degrees
    seed: fields.Seed


@dataclass(frozen=True)
class WalkDone(Result):
    """The latent made, and the seed of its direction."""

    to: fields.Written
    seed: fields.Drawn


@dataclass(frozen=True)
class Move(Command):
    """Makes `to` a latent moved along the model's directions, by an amount for each from the first
    on (see `/nb/directions`).

    >>> print(Move(27, 4242, "brighter", "z1", [1.5, 0.0, -2.0]))
    /nb/latent_move ,iissfff 27 4242 "brighter" "z1" 1.5 0 -2
    """

    address: ClassVar[str] = "/nb/latent_move"
    to: fields.Written
    start: fields.Latent
    amounts: fields.Amounts


@dataclass(frozen=True)
class Directions(Command):
    """Lists the directions of the session's model, strongest first, at most 32 names a reply. Those
    of a file beside the model have the names they were given there; without one they are computed,
    exactly, when first asked for.

    >>> print(Directions(28, 4242, 0))
    /nb/directions ,iii 28 4242 0
    """

    address: ClassVar[str] = "/nb/directions"
    offset: fields.Index


@dataclass(frozen=True)
class Read(Command):
    """Asks for a piece of a latent. Tracks are flattened frame after frame; a corner that holds a
    sound has the latent of the pitch played last.

    >>> print(Read(29, 4242, "nw", 0, 128))
    /nb/latent_read ,iisii 29 4242 "nw" 0 128
    """

    address: ClassVar[str] = "/nb/latent_read"
    z: fields.Latent
    offset: fields.Index
    count: fields.ChunkSize


@dataclass(frozen=True)
class ReadDone(Result):
    """`values` from `offset` on, out of `total`."""

    z: fields.Latent
    total: fields.Index
    offset: fields.Index
    values: fields.Floats


@dataclass(frozen=True)
class Write(Command):
    """Sends a piece of a latent. When all `total` values are there the latent is these. Pieces may
    come in any order.

    >>> print(Write(30, 4242, "z1", 0, 4, [0.5, -1.0, 0.0, 2.0]))
    /nb/latent_write ,iisiiffff 30 4242 "z1" 0 4 0.5 -1 0 2
    """

    address: ClassVar[str] = "/nb/latent_write"
    z: fields.Written
    offset: fields.Index
    total: fields.Total
    values: fields.Piece


@dataclass(frozen=True)
class WriteDone(Result):
    """How many values of the latent are there by now."""

    z: fields.Written
    received: fields.Index


@dataclass(frozen=True)
class Keep(Command):
    """Saves a latent in the user's folder, in place of one that was saved under that name. Under
    the name `-` it is called by what it holds, `z-` and 12 digits, the same for the same latent;
    such names are not listed.

    >>> print(Keep(31, 4242, "z1", "glassy"))
    /nb/latent_keep ,iiss 31 4242 "z1" "glassy"
    """

    address: ClassVar[str] = "/nb/latent_keep"
    z: fields.Latent
    name: fields.KeptAs


@dataclass(frozen=True)
class KeepDone(Result):
    """The latent and the name that it was saved under; it is on the disk."""

    z: fields.Latent
    name: fields.Kept


@dataclass(frozen=True)
class Recall(Command):
    """Makes `to` a latent that was saved. One of another shape or geometry than the model's fails
    bad-value.

    >>> print(Recall(32, 4242, "glassy", "ne"))
    /nb/latent_recall ,iiss 32 4242 "glassy" "ne"
    """

    address: ClassVar[str] = "/nb/latent_recall"
    name: fields.Kept
    to: fields.Written


@dataclass(frozen=True)
class RecallDone(Result):
    """The saved latent, and what it was recalled to."""

    name: fields.Kept
    to: fields.Written


@dataclass(frozen=True)
class Latents(Command):
    """Lists the saved latents that fit the session's model, sorted, at most 32 names a reply.

    >>> print(Latents(33, 4242, 0))
    /nb/latents ,iii 33 4242 0
    """

    address: ClassVar[str] = "/nb/latents"
    offset: fields.Index


@dataclass(frozen=True)
class Synthesize(Command):
    """Renders a latent as a note, before all other work. Level, fades and guards are those of the
    notes in a part.

    >>> print(Synthesize(34, 4242, "z1", "1003-sound", 60, 100, 0.0))
    /nb/synthesize ,iissiif 34 4242 "z1" "1003-sound" 60 100 0
    """

    address: ClassVar[str] = "/nb/synthesize"
    z: fields.Latent
    to: fields.Target
    pitch: fields.Pitch
    velocity: fields.Velocity
    seconds: fields.Seconds


@dataclass(frozen=True)
class SynthesizeDone(Result):
    """The note, mono, in a float32 WAV of `frames` samples; the file stays for 60 s at least."""

    z: fields.Latent
    to: fields.Target
    pitch: fields.Pitch
    path: fields.Path
    frames: fields.Samples
    rate: fields.Rate


@dataclass(frozen=True)
class Hallucinate(Command):
    """Renders notes at random places of the model's prior, and `steps` further ones on the way from
    each to the next, melting into one another. `spacing` lies between their beginnings; of each,
    `trim` is cut off, then it rises for `attack`, stays for `sustain` and falls for `decay`. A
    newer one to the same `to` supersedes it. A model without a prior fails no-prior.

    >>> print(Hallucinate(35, 4242, "1003-sound", 5, 3, 0.2, 0.0, 0.5, 0.5, 0.5, 60, -1))
    /nb/hallucinate ,iisiifffffii 35 4242 "1003-sound" 5 3 0.2 0 0.5 0.5 0.5 60 -1
    """

    address: ClassVar[str] = "/nb/hallucinate"
    to: fields.Target
    notes: fields.Notes
    steps: fields.Steps
    spacing: fields.Time
    trim: fields.Time
    attack: fields.Time
    sustain: fields.Time
    decay: fields.Time
    pitch: fields.AnyPitch
    seed: fields.Seed


@dataclass(frozen=True)
class HallucinateDone(Result):
    """The hallucination, mono, in a float32 WAV of `frames` samples; the file stays for 60 s at
    least."""

    to: fields.Target
    path: fields.Path
    frames: fields.Samples
    rate: fields.Rate
    seed: fields.Drawn
