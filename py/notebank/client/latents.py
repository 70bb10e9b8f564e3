"""Latents by name, from Python: what `Client.shelf` can do.

A name is one of the session's own, a corner (nw, ne, sw, se) or, to be read only, `here`, the
present blend. A server that was started anew has lost them: `keep` those worth keeping.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np

from notebank.protocol import Command, latents

DRAW = -1  # the seed that the server replaces by one of its own


class Asking(Protocol):
    """What a client must offer (`notebank.client.Client` does)."""

    def asked(self, kind: type[Command], *args: object) -> Any: ...

    def names(self, kind: type[Command]) -> list[str]: ...

    def gathered(self, kind: type[Command], *args: object) -> np.ndarray: ...

    def scattered(self, values: np.ndarray, kind: type[Command], *args: object) -> None: ...


class LatentTools:
    """The tools of one client's session.

    Each raises NotebankError where the server refuses it or does not answer.
    """

    def __init__(self, client: Asking):
        self.client = client

    def random(self, z: str, seed: int = DRAW) -> int:
        """Draws z from the model's prior; the seed that gives it again."""
        return self.client.asked(latents.Random, z, seed).seed

    def slerp(self, to: str, a: str, b: str, amount: float) -> None:
        """`to` lies `amount` of the way from a to b.

        Args:
            to: The latent made.
            a: Where the way begins.
            b: Where it ends.
            amount: 0..1.
        """
        self.client.asked(latents.Slerp, to, a, b, amount)

    def sum(self, to: str, weights: Mapping[str, float]) -> None:
        """`to` is the sum of latents, each times its weight."""
        self.client.asked(latents.Sum, to, [item for pair in weights.items() for item in pair])

    def walk(self, to: str, start: str, degrees: float, seed: int = DRAW) -> int:
        """`to` lies one step from `start`, in a random direction along the sphere through it.

        Args:
            to: The latent made.
            start: Where the step begins.
            degrees: How long it is, -360..360 along the sphere.
            seed: Of the direction; -1: the server draws one.

        Returns:
            The seed of the direction.
        """
        return self.client.asked(latents.Walk, to, start, degrees, seed).seed

    def move(self, to: str, start: str, amounts: Sequence[float]) -> None:
        """`to` is `start` moved along the model's directions.

        Args:
            to: The latent made.
            start: Where it begins.
            amounts: One for each direction, from the first on [standard deviations of the prior].
        """
        self.client.asked(latents.Move, to, start, list(amounts))

    def directions(self) -> list[str]:
        """Names of the model's directions, strongest first."""
        return self.client.names(latents.Directions)

    def read(self, z: str) -> np.ndarray:
        """The latent, flat float32."""
        return self.client.gathered(latents.Read, z)

    def write(self, z: str, values: np.ndarray) -> None:
        """Makes z these values, flat or not."""
        self.client.scattered(values, latents.Write, z)

    def keep(self, z: str, name: str = "-") -> str:
        """Saves z for all sessions and times, and gives the name: `-` is replaced by one that is
        made of what z holds."""
        return self.client.asked(latents.Keep, z, name).name

    def recall(self, name: str, to: str) -> None:
        """Makes `to` a latent that was saved."""
        self.client.asked(latents.Recall, name, to)

    def kept(self) -> list[str]:
        """Names of the saved latents that fit the model."""
        return self.client.names(latents.Latents)

    def synthesize(
        self, z: str, pitch: int, velocity: int = 100, seconds: float = 0.0, to: str = ""
    ) -> latents.SynthesizeDone:
        """Renders z as a note.

        Args:
            z: The latent.
            pitch: [MIDI].
            velocity: 1..127.
            seconds: The note's length; 0: the model's own.
            to: A word that comes back with the answer.

        Returns:
            `.path` says where the note is: a mono float32 WAV.
        """
        return self.client.asked(latents.Synthesize, z, to, pitch, velocity, seconds)

    def hallucinate(
        self,
        notes: int,
        steps: int,
        *,
        spacing: float = 0.2,
        trim: float = 0.0,
        attack: float = 0.5,
        sustain: float = 0.5,
        decay: float = 0.5,
        pitch: int = -1,
        seed: int = DRAW,
        to: str = "",
    ) -> latents.HallucinateDone:
        """Renders random places of the model's prior, and the ways between them, as one sound.

        Args:
            notes: Random places.
            steps: Further notes on the way from each to the next.
            spacing: [s] between the beginnings of two notes.
            trim: [s] cut off each note's beginning.
            attack: [s] in which it rises.
            sustain: [s] in which it stays.
            decay: [s] in which it falls.
            pitch: [MIDI]; -1: each place has one of its own.
            seed: Of the places; -1: the server draws one.
            to: A word that comes back with the answer; a newer hallucination to the same word
                supersedes this one.

        Returns:
            `.path` says where the sound is: a mono float32 WAV; `.seed` gives it again.
        """
        return self.client.asked(
            latents.Hallucinate,
            to,
            notes,
            steps,
            spacing,
            trim,
            attack,
            sustain,
            decay,
            pitch,
            seed,
        )
