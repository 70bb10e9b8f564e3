"""A client in Python with a patch's manners: it counts ids, repeats what is not answered, collects
parts, and tells a server that was started anew all that it holds.

>>> Client(port=1, give_up=0.1).ask(hosting.Version)
Traceback (most recent call last):
notebank.errors.NotebankError: no server answered /nb/version at 127.0.0.1:1 within 0.1 s
"""

import random
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from notebank.client_latents import LatentTools
from notebank.errors import NotebankError
from notebank.protocol import (
    PORT,
    REPLIES,
    RETRY_S,
    Command,
    Message,
    Result,
    hosting,
    music,
    reply,
    result,
    wire,
)
from notebank.protocol.fields import CHUNK, ID_LIMIT
from notebank.protocol.replies import Done, Fail, Part, Place, Progress, Region, Superseded

MISSED_S = 0.05  # after a closing reply without its parts, before they are asked for again


@dataclass
class Pending:
    """A command on its way: what came for it so far. `closing` is its Done, Fail or Superseded."""

    command: Command
    parts: list[Part] = field(default_factory=list)
    regions: dict[int, Region] = field(default_factory=dict)  # by pitch
    progress: Progress | None = None
    closing: Message | None = None
    sent: int = 0
    due: float = 0.0
    heard: float = 0.0  # the last sign of life, also one that says nothing new

    def result(self) -> Result:
        """What the server answered; a NotebankError when it failed or was superseded."""
        if isinstance(self.closing, Done):
            return result(self.closing)
        if isinstance(self.closing, Fail):
            raise NotebankError(self.closing.text, self.closing.code)
        if isinstance(self.closing, Superseded):
            raise NotebankError(
                f"request {self.command.id} was superseded by {self.closing.by_id}", "superseded"
            )
        raise NotebankError(f"request {self.command.id} is not answered yet")

    def part(self, part: Part) -> None:
        """Takes a part; one that comes twice counts once."""
        if part not in self.parts:
            self.parts.append(part)

    def lacks_parts(self, done: Done) -> bool:
        """Whether parts got lost: a cell says how many pitches were delivered, a note is one."""
        told = result(done)
        if isinstance(told, music.PositionDone):
            expected = told.count
        else:
            expected = int(isinstance(told, music.NoteDone | music.HoldDone))
        return sum(len(part.pitches) for part in self.parts) < expected


class Client:
    """One session, for one thread.

    Args:
        host: The server's name or address.
        port: UDP.
        sid: The session's number; None: drawn.
        give_up: Seconds without a sign of life after which a command raises NotebankError.
        secret: The server's secret, or the token of one on another machine; None: none is known.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = PORT,
        *,
        sid: int | None = None,
        give_up: float = 30.0,
        secret: str | None = None,
    ):
        self.address = (host, port)
        self.sid = sid or random.SystemRandom().randrange(1, ID_LIMIT)
        self.give_up = give_up
        self.secret = () if secret is None else (secret,)
        self.socket = socket.socket(
            socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_DGRAM
        )
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self.pending: dict[int, Pending] = {}
        self.shelf = LatentTools(self)
        self._next_id = 0
        self._held: dict[
            object, Callable[[], Command]
        ] = {}  # what a server that forgot us must be told again, in this order

    # -- one request --

    def post(self, kind: type[Command], *args: object) -> Pending:
        """Sends a command and does not wait; `wait` does."""
        self._next_id = (self._next_id + 1) % ID_LIMIT
        pending = self.pending[self._next_id] = Pending(kind(self._next_id, self.sid, *args))
        self._send(pending)
        return pending

    def wait(self, pending: Pending) -> Pending:
        """Waits for the closing reply, repeating the command where it is due."""
        pending.heard = time.monotonic()
        while pending.closing is None:
            self.pump(0.05)
            if time.monotonic() - pending.heard > self.give_up:
                self.pending.pop(pending.command.id, None)
                host, port = self.address
                raise NotebankError(
                    f"no server answered {pending.command.address} at {host}:{port} "
                    f"within {self.give_up:g} s"
                )
        return pending

    def ask(self, kind: type[Command], *args: object) -> Pending:
        """Sends a command and waits for its closing reply. A server that does not know the session
        is told all, and asked again."""
        pending = self.wait(self.post(kind, *args))
        if (
            isinstance(pending.closing, Fail)
            and pending.closing.code == "unknown-session"
            and kind is not hosting.Open
        ):
            self.restore()
            pending = self.wait(self.post(kind, *args))
        return pending

    def pump(self, seconds: float) -> None:
        """Repeats what is due, then takes in replies for at most that long; returns after the first
        one."""
        now = time.monotonic()
        for pending in list(self.pending.values()):
            if now >= pending.due:
                self._send(pending)
        self.socket.settimeout(max(seconds, 1e-4))
        try:
            datagram, _ = self.socket.recvfrom(65536)
        except (TimeoutError, ConnectionError):
            return
        for address, args in wire.decode(datagram):
            if address in REPLIES:  # a later server may say more
                self._take(reply(address, args))

    def _send(self, pending: Pending) -> None:
        self.socket.sendto(pending.command.to_osc(), self.address)
        pending.due = time.monotonic() + RETRY_S[min(pending.sent, len(RETRY_S) - 1)]
        pending.sent += 1

    def _take(self, message: Message) -> None:
        pending = self.pending.get(getattr(message, "id", -1))
        if pending is None or isinstance(message, Place):  # who asked for a place knows it
            return
        if isinstance(message, Part):
            pending.part(message)
        elif isinstance(message, Region):
            pending.regions[message.pitch] = message
        elif isinstance(message, Progress):
            pending.progress = message
        elif isinstance(message, Done) and pending.lacks_parts(message):
            pending.due = time.monotonic() + MISSED_S
            return
        else:
            pending.closing = message
            del self.pending[pending.command.id]
            return
        # a sign of life: the waiting starts anew
        pending.sent = 1
        pending.heard = time.monotonic()
        pending.due = pending.heard + RETRY_S[0]

    # -- the session --

    def open(self) -> "Client":
        """Opens the session and proves that the disk is shared."""
        done = self.asked(hosting.Open, self.secret)
        try:
            token = int(Path(done.probe_path).read_text().rstrip().rstrip(";"))
        except (OSError, ValueError):
            token = -1
        self.asked(hosting.Probe, token)
        return self

    def restore(self) -> None:
        """Tells a server that forgot the session all that it must know."""
        self.open()
        # the place comes last: it renders
        for slot in sorted(self._held, key=lambda slot: slot == "position"):
            self._held[slot]()

    def close(self) -> None:
        """Ends the session, if the server still has it, and closes the socket."""
        with self.socket:
            self.wait(self.post(hosting.Close))

    def __enter__(self) -> "Client":
        return self.open()

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- verbs --

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
        return self._hold("model", music.Model, name)

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
        for index in range(4):
            self._held.pop(("corner", index), None)
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

    def names(self, kind: type[Command]) -> list[str]:
        """All names of a command that lists them page by page."""
        names: list[str] = []
        while True:
            page = self.asked(kind, len(names))
            names += page.names
            if len(names) >= page.total or not page.names:
                return names

    def asked(self, kind: type[Command], *args: object):
        """Sends a command, waits, and gives what its `/nb/done` carries; a NotebankError says what
        went wrong."""
        return self.ask(kind, *args).result()

    def gathered(self, kind: type[Command], *args: object) -> np.ndarray:
        """A vector that comes in pieces, flat float32; `args` are those before offset and count."""
        values: list[float] = []
        while True:
            done = self.asked(kind, *args, len(values), CHUNK)
            values += done.values
            if len(values) >= done.total:
                return np.array(values, np.float32)

    def scattered(self, values: np.ndarray, kind: type[Command], *args: object) -> None:
        """Sends a vector, flat or not, in pieces; `args` are those before offset and total."""
        flat = np.asarray(values, np.float32).ravel().tolist()
        for offset in range(0, len(flat), CHUNK):
            self.asked(kind, *args, offset, len(flat), flat[offset : offset + CHUNK])

    def _hold(self, slot: object, kind: type[Command], *args: object):
        """Asks, and remembers to tell it again; the latest of a slot goes last."""
        done = self.asked(kind, *args)
        self._held.pop(slot, None)
        self._held[slot] = lambda: self.wait(self.post(kind, *args)).command
        return done
