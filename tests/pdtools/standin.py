"""A server of few words: speaks the protocol over a real socket, and leaves answers out when a test
asks for that."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from notebank.bank import part
from notebank.protocol import (
    Command,
    Message,
    command,
    hosting,
    latents,
    music,
    published,
    replies,
    wire,
)

TOKEN = 4711
RATE = 16000
LENGTH = 3200


class StandIn:
    """Answers every command at once. `commands` is what came in, `deaf` whether nothing is
    answered.

    behave : called with each command; the replies it returns are sent instead of the usual ones
        (None = the usual ones)
    """

    def __init__(
        self,
        folder: Path,
        behave: Callable[[Command], list[Message] | None] = lambda _: None,
        port: int = 0,
    ):
        self.folder = folder
        self.behave = behave
        self.deaf = False
        self.commands: list[Command] = []
        self.sessions: set[int] = set()
        self.answers: dict[tuple[int, int], list[Message]] = {}
        self.pitches: tuple[int, ...] = (60,)
        self.generation = 0
        self.probe = folder / "probe.txt"
        self.probe.write_text(f"{TOKEN};\n")
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", port))
        self.port = self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def __enter__(self) -> StandIn:
        return self

    def __exit__(self, *exc: object) -> None:
        # closing alone does not wake a recvfrom
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"", ("127.0.0.1", self.port))
        self.thread.join(5)
        self.socket.close()

    def said(self, verb: str) -> list[Command]:
        return [c for c in self.commands if c.verb == verb]

    def _run(self) -> None:
        while datagram := (received := self.socket.recvfrom(65536))[0]:
            ((address, args),) = wire.decode(datagram)
            heard = command(address, args)
            self.commands.append(heard)
            if not self.deaf:
                for reply in self._replies(heard):
                    self.socket.sendto(reply.to_osc(), received[1])

    def _replies(self, heard: Command) -> list[Message]:
        if isinstance(heard, hosting.Open):
            self.sessions.add(heard.sid)
        elif heard.sid not in self.sessions:
            return [
                replies.Fail(
                    heard.id, heard.address, "unknown-session", "no such session: send open"
                )
            ]
        chosen = self.behave(heard)
        return self.usual(heard) if chosen is None else chosen

    def usual(self, heard: Command) -> list[Message]:
        """The replies of a server that does its work, once: a repeated command gets the same
        ones."""
        key = heard.sid, heard.id
        if key not in self.answers:
            self.answers[key] = self._work(heard)
        return self.answers[key]

    def _work(self, heard: Command) -> list[Message]:
        """The parts, if any, and the closing reply."""
        parts: list[Message] = []
        values: tuple = ()
        match heard:
            case hosting.Open():
                values = (self.probe.as_posix(),)
            case hosting.Status():
                values = ("null", 0, 1.0, 0, 0, 1.0, 10.0)
            case music.Model():
                values = (heard.name, "null", RATE, 0, 127, LENGTH)
            case music.Corner():
                self.generation += 1
                values = (heard.index, heard.name, self.generation)
            case music.SetRate():
                values = (heard.rate, self.generation)
            case music.SetPitches():
                self.pitches = heard.pitches
                values = (len(heard.pitches), self.generation)
            case music.Position():
                self.generation += 1
                parts = [self.part(heard, pitch) for pitch in self.pitches]
                values = (self.generation, heard.x, heard.y, len(self.pitches))
            case music.Note():
                parts = [self.part(heard, heard.pitch)]
                values = (self.generation, heard.pitch)
            case latents.Random():
                values = (heard.z, 4, 7)
            case music.Sounds() | music.Models():
                values = (2, heard.offset, "flute", "organ")
            case published.Fetchable():
                values = (0, heard.offset)
        return [*parts, replies.Done(heard.id, heard.address, values)]

    def part(self, heard: Command, pitch: int) -> replies.Part:
        """A sine at the pitch, as a file and the news of it."""
        path = self.folder / f"{heard.id}-{pitch}.wav"
        time = np.arange(LENGTH) / RATE
        note = 0.5 * np.sin(2 * np.pi * 440 * 2 ** ((pitch - 69) / 12) * time)
        note[[0, -2, -1]] = 0
        part.write(path, np.asarray([note], np.float32), RATE)
        return replies.Part(
            heard.id, heard.sid, self.generation, path.as_posix(), LENGTH, RATE, LENGTH, (pitch,)
        )
