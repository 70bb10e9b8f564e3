"""The commands by name."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np

from notebank.client.latents import LatentTools
from notebank.client.pending import Pending
from notebank.client.session import Session
from notebank.protocol import hosting, music
from notebank.protocol.attributes import Attribute, AttributeDone, Attributes
from notebank.protocol.replies import Part


class Client(Session):
    """One session, for one thread.

    Args:
        host: The server's name or address.
        port: UDP.
        sid: The session's number; None: drawn.
        give_up: Seconds without a sign of life after which a command raises NotebankError.
        secret: The server's secret, or the token of one on another machine; None: none is known.
    """

    _chosen = ""  # the model; "": the server's own choice

    @cached_property
    def shelf(self) -> LatentTools:
        """Latents by name."""
        return LatentTools(self)

    def version(self) -> hosting.VersionDone:
        return self.asked(hosting.Version)

    def status(self) -> hosting.StatusDone:
        return self.asked(hosting.Status)

    def sync(self) -> None:
        """Waits until all jobs that were queued before are closed."""
        self.asked(hosting.Sync)

    def models(self) -> list[str]:
        """Names of all models."""
        return self.names(music.Models)

    def sounds(self) -> list[str]:
        """Names of all sounds."""
        return self.names(music.Sounds)

    def info(self, name: str) -> music.InfoDone:
        return self.asked(music.Info, name)

    def model(self, name: str) -> music.ModelDone:
        """Loads and selects a model."""
        if name != self._chosen:
            self._forget("attribute")
            self._chosen = name
        return self._hold("model", music.Model, name)

    def attributes(self) -> dict[str, tuple]:
        """What the model can be told, with the values that it has in this session: numbers, words,
        and switches as 0 or 1."""
        values = self.asked(Attributes).values
        told: dict[str, tuple] = {}
        for name, value in zip(values[::2], values[1::2]):
            told[name] = (*told.get(name, ()), value)
        return told

    def set_attribute(self, name: str, *values: float | str) -> AttributeDone:
        """Tells the model a value, or several where the attribute has several."""
        return self._hold(("attribute", name), Attribute, name, values)

    def rate(self, rate: int) -> music.RateDone:
        """Has parts come at this sample rate, 8000..192000 Hz."""
        return self._hold("rate", music.SetRate, rate)

    def add_sound(
        self, name: str, paths: Sequence[str | Path], pitch: int | None = None
    ) -> music.SoundAddDone:
        """Makes a sound out of recordings.

        Args:
            name: What it is to be called.
            paths: The recordings, under the server's roots.
            pitch: [MIDI]; None: from the names of the files, else detected.

        Returns:
            The sound's name and pitches.

        Raises:
            NotebankError: The server refused it, or did not answer.
        """
        return self.asked(
            music.SoundAdd,
            name,
            -1 if pitch is None else pitch,
            [Path(path).absolute().as_posix() for path in paths],
        )

    def corner(self, index: int, name: str) -> music.CornerDone:
        """Puts a sound into corner 0..3 = NW NE SW SE."""
        return self._hold(("corner", index), music.Corner, index, name)

    def corners(self, nw: str, ne: str, sw: str, se: str) -> music.CornersDone:
        """Puts sounds into all corners.

        Args:
            nw: The sound for the corner at the top left.
            ne: At the top right.
            sw: At the bottom left.
            se: At the bottom right.

        Returns:
            What is in the corners now.

        Raises:
            NotebankError: The server refused it, or did not answer.
        """
        self._forget("corner")
        return self._hold("corners", music.Corners, nw, ne, sw, se)

    def pitches(self, pitches: Sequence[int]) -> music.PitchesDone:
        """Chooses the pitches of a cell."""
        return self._hold("pitches", music.SetPitches, list(pitches))

    def position(self, x: float, y: float) -> Pending:
        """Moves the dot and waits for the whole cell; its `.parts` say where the notes are."""
        self._held["position"] = lambda: self.wait(self.post(music.Position, x, y)).command
        pending = self.ask(music.Position, x, y)
        pending.result()  # raises what went wrong
        return pending

    def note(self, pitch: int, velocity: int = 100, seconds: float = 0.0) -> Part:
        """Has one note rendered at the present place and waits for it.

        Args:
            pitch: [MIDI].
            velocity: 1..127.
            seconds: Its length; 0: the model's own.

        Returns:
            Where the note is.

        Raises:
            NotebankError: The server refused it, or did not answer.
        """
        pending = self.ask(music.Note, pitch, velocity, seconds)
        pending.result()
        return pending.parts[0]

    def hold(self, pitch: int, samples: int, to: tuple, come_from: tuple, velocity: int) -> Pending:
        """Has a key that is down rendered at another place.

        Args:
            pitch: [MIDI].
            samples: Since its onset, at the session's rate.
            to: The new place (x, y).
            come_from: The place that it sounds like.
            velocity: 1..127.
        """
        pending = self.ask(music.Hold, pitch, velocity, samples, *to, *come_from)
        pending.result()
        return pending

    def latent(self, corner: int, pitch: int = -1) -> np.ndarray:
        """The latent of a corner (0..3) or of the present blend (-1), flat float32."""
        return self.gathered(music.LatentGet, corner, pitch)

    def set_latent(self, corner: int, values: np.ndarray, pitch: int = -1) -> None:
        """Makes a latent the corner's own at one pitch or at all.

        Args:
            corner: 0..3 = NW NE SW SE.
            values: The latent, flat or not.
            pitch: [MIDI]; -1: all.

        Raises:
            NotebankError: The server refused it, or did not answer.
        """
        self.scattered(values, music.LatentSet, corner, pitch)

    def quit(self) -> None:
        """Ends the server."""
        self.asked(hosting.Quit)
