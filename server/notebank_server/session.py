"""All musical state of one open patch, and all sessions there are."""

import logging
import secrets
import time
import zlib
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio.partials.brightness import PLAIN
from notebank.errors import BadValue, NotebankError
from notebank.limits import hint, most
from notebank.models.base import Attributes, YieldPoint
from notebank.notes import DEFAULT_PITCHES
from notebank.protocol import Command
from notebank.protocol.fields import ID_LIMIT
from notebank.render.corner import Corner, Drawn
from notebank.render.encoder import layers_at
from notebank.render.note_spec import NoteSpec
from notebank.render.renderer import Recordings, Renderer
from notebank_server.jobs.turns import Peer
from notebank_server.latents import NamedLatents
from notebank_server.replies import ReplyLog
from notebank_server.secret import write_private

log = logging.getLogger("notebank.server")

MIDDLE = (0.5, 0.5)
SOUNDING = 4  # notes of one key of which the client may be playing any
RECENT = 8  # pitches played last that are rendered first
NAMELESS = "_"  # what a corner is called that holds a latent and no sound
LARGEST_LATENT = 1 << 18  # values
PROVEN = 16  # senders that have proven themselves to one session
PLAYED_S = 60.0  # without a word, after which a session that was played counts as left
SLOTS = 1024  # things that commands set of which the newest is remembered
TRANSFERS = 16  # latents of one session that may be half there


@dataclass(frozen=True)
class Chosen:
    """What was put into a corner: a sound, latents (by pitch, -1 = all pitches) that take its
    place, or both."""

    name: str
    sound: Recordings | None = None
    latents: Mapping[int, np.ndarray] = field(default_factory=dict)

    def corner(
        self,
        renderer: Renderer,
        pitches: Iterable[int],
        yield_point: YieldPoint | None = None,
        velocity: int = PLAIN,
    ) -> Corner:
        """The corner for these pitches; sounds are encoded where they were not yet.

        Args:
            renderer: Of the model that plays it.
            pitches: [MIDI].
            yield_point: As in `Renderer.encode`.
            velocity: 0..127, that the corner is heard at.

        Returns:
            The corner; one's own latents take the place of the sound's.

        Raises:
            Cancelled: `yield_point` ended the encoding.
        """
        pitches = list(pitches)
        everywhere, source = self.latents.get(-1), self._source(renderer.model.info.caps)
        if source is None:
            corner = renderer.corner({}, {})
        elif everywhere is None:
            corner = renderer.encode(source, pitches, yield_point, [velocity])
        else:
            corner = renderer.corner({}, renderer.envelopes(source, pitches))
        if everywhere is not None:
            corner = corner.with_latent(everywhere)
        for pitch in self.latents.keys() - {-1}:
            corner = corner.with_latent(self.latents[pitch], pitch)
        return corner

    def ahead(
        self,
        renderer: Renderer,
        pitches: Iterable[int],
        urgent: bool = False,
        owner: object = None,
        velocity: int = PLAIN,
    ) -> list[Future]:
        """`Renderer.ahead` for what `corner` will need."""
        source = self._source(renderer.model.info.caps)
        if source is None or -1 in self.latents:
            return []
        heard = [source, *self.layers(renderer, velocity)]
        return [one for each in heard for one in renderer.ahead(each, pitches, urgent, owner)]

    def layers(self, renderer: Renderer, velocity: int) -> list[Recordings]:
        """The velocity layers that the corner is played with at a velocity; none where it is played
        as it is at any."""
        source = self._source(renderer.model.info.caps)
        if source is None or self.latents:
            return []
        return list(layers_at(source, [velocity]).values())

    def ready(self, renderer: Renderer, pitches: Iterable[int]) -> bool:
        """Whether `corner` need not wait, see `Renderer.ready`."""
        source = self._source(renderer.model.info.caps)
        return source is None or -1 in self.latents or renderer.ready(source, pitches)

    def _source(self, caps: Collection[str]) -> Recordings | Drawn | None:
        """The sound; a model that can only draw latents takes one drawn by the sound's name in its
        place, so that it plays at once."""
        if self.sound is not None and "encode" not in caps and "sample" in caps:
            return Drawn(zlib.crc32(self.name.encode()) % ID_LIMIT)
        return self.sound

    def with_latent(self, pitch: int, z: np.ndarray) -> "Chosen":
        """The same with a latent of one's own at a pitch, or (-1) at all pitches."""
        return Chosen(self.name, self.sound, {-1: z} if pitch < 0 else {**self.latents, pitch: z})

    def without_latents(self) -> "Chosen | None":
        return Chosen(self.name, self.sound) if self.sound is not None else None


class Transfer:
    """A latent that comes in pieces."""

    def __init__(self, total: int):
        self.values = np.zeros(total, np.float32)
        self.there = np.zeros(total, bool)

    def add(self, offset: int, values: tuple[float, ...]) -> int:
        """Takes a piece; how many values are there by now."""
        self.values[offset : offset + len(values)] = values
        self.there[offset : offset + len(values)] = True
        return int(self.there.sum())


@dataclass(frozen=True)
class Held:
    """A note that was rendered for a key that is down, where, and by which model."""

    place: tuple[float, float]
    spec: NoteSpec
    model: str


class Session:
    """model: its name; rate: [Hz] of its notes, None the model's own; corners: NW NE SW SE; place:
    (x, y) on the lattice, the pad's middle before any; recent: pitches, the one played last
    first."""

    def __init__(self, sid: int, model: str):
        self.sid = sid
        self.model = model
        self.rate: int | None = None
        self._told: defaultdict[str, dict[str, tuple]] = defaultdict(dict)  # by model
        self.corners: list[Chosen | None] = [None] * 4
        self.pitches: tuple[int, ...] = DEFAULT_PITCHES
        self.place: tuple[float, float] = MIDDLE
        self.generation = 0
        self.recent: list[int] = []
        self.token = secrets.randbelow(ID_LIMIT - 1) + 1
        self.log = ReplyLog()
        self.named = NamedLatents()
        self.transfers: dict[object, Transfer] = {}
        # by pitch: what was rendered last for keys that are down, the newest last
        self.held: defaultdict[int, deque[Held]] = defaultdict(lambda: deque(maxlen=SOUNDING))
        self.reply_port = 0
        self.redirect: Peer | None = None  # where that is
        self.trusted = False  # may name any file
        self.creator: Peer | None = None  # who opened it
        self.proven: list[Peer] = []  # who knew the secret or the number of the probe
        self.guesses = 0  # wrong numbers that were said of the probe
        self.last_heard = 0.0
        # id of the newest command by what it sets, what was set last comes last
        self._newest: OrderedDict[object, int] = OrderedDict()

    @property
    def pitch(self) -> int:
        """The pitch played last, middle C before the first."""
        return self.recent[0] if self.recent else 60

    @property
    def told(self) -> Attributes:
        """Attributes of the model, with the values that the session told it."""
        return tuple(sorted(self._told[self.model].items()))

    def tell(self, name: str, values: tuple) -> None:
        """Notes values of an attribute of the model."""
        self._told[self.model][name] = values

    def advance(self) -> int:
        """The next generation."""
        self.generation = (self.generation + 1) % ID_LIMIT
        return self.generation

    def played(self, pitch: int) -> None:
        """Marks a pitch as played last."""
        self.recent = [pitch, *(p for p in self.recent if p != pitch)][:RECENT]

    def gather(
        self, slot: object, offset: int, total: int, values: tuple[float, ...]
    ) -> tuple[int, np.ndarray | None]:
        """Takes a piece of a latent on its way to `slot`.

        Args:
            slot: What the latent is for; each has its own transfer.
            offset: Of the piece's first value, from 0.
            total: Values of the whole latent.
            values: The piece.

        Returns:
            How many values are there by now, and all, float32 [total], when none is missing.

        Raises:
            BadValue: The piece does not lie in the latent, or that has more than 2^18 values.
        """
        if total > LARGEST_LATENT or offset + len(values) > total:
            raise BadValue(
                f"values {offset}..{offset + len(values) - 1} do not lie in a latent of "
                f"{total} (at most {LARGEST_LATENT})"
            )
        transfer = self.transfers.get(slot)
        if transfer is None or transfer.values.size != total:
            if len(self.transfers) >= TRANSFERS:
                self.transfers.pop(next(iter(self.transfers)))
            transfer = self.transfers[slot] = Transfer(total)
        there = transfer.add(offset, values)
        if there < total:
            return there, None
        del self.transfers[slot]
        return there, transfer.values

    def newer_than(self, command: Command, slot: object) -> int | None:
        """The id of a newer command that has already set `slot`, else None, and then this one is
        the newest."""
        newest = self._newest.get(slot)
        if newest is not None and later(newest, command.id):
            return newest
        self._newest[slot] = command.id
        self._newest.move_to_end(slot)
        if len(self._newest) > SLOTS:
            self._newest.popitem(last=False)
        return None

    def check_room(self, z: np.ndarray) -> None:
        """BadValue where the session's latents, by name and in corners, would be too many MB with
        this one."""
        kept = {id(one): one for one in self._latents()}
        size = z.nbytes + sum(one.nbytes for one in kept.values())
        if size > most("latents-mb") << 20:
            raise BadValue(
                f"the latents of a session may have {most('latents-mb')} MB in all: close it, or "
                f"make fewer or shorter ones {hint('latents-mb')}"
            )

    def _latents(self) -> Iterator[np.ndarray]:
        yield from self.named.values()
        for chosen in self.corners:
            yield from chosen.latents.values() if chosen else ()

    def is_held_by(self, sender: Peer) -> bool:
        """Whether a sender may redirect and close the session: it proved itself, or, while nobody
        has, it opened it."""
        return sender in self.proven or (not self.proven and sender == self.creator)

    def reply_to(self, sender: Peer) -> Peer:
        """Where replies go: to the sender, or to its host at the port that notify gave."""
        return (sender[0], self.reply_port, *sender[2:]) if self.reply_port else sender


class Sessions:
    """Sessions by sid; beyond the limit the one that was silent longest is forgotten, of
    those that nobody plays.

    Args:
        folder: Where probe files are written.
        limit: Most sessions at once.
        forget: Told of each session that is closed or forgotten.
    """

    def __init__(self, folder: Path, limit: int, forget: Callable[[Session], None]):
        self.folder = folder
        self.limit = limit
        self._forget = forget
        self._sessions: OrderedDict[int, Session] = OrderedDict()
        self.nobody = Session(0, "")  # whose work it is that is asked for without a session
        self._known: dict[Peer, set[int]] = {}  # who has proven itself, to which sessions

    def knows(self, peer: Peer) -> bool:
        """Whether a peer has proven itself, or one that did so gets its replies there; any thread
        may ask."""
        return peer in self._known

    def prove(self, session: Session, sender: Peer) -> None:
        """Notes that a sender has proven itself; of a session's the oldest is forgotten beyond
        16."""
        if sender in session.proven:
            session.proven.remove(sender)
        session.proven.append(sender)
        for peer in (sender, session.reply_to(sender)):
            self._known.setdefault(peer, set()).add(session.sid)
        if len(session.proven) > PROVEN:
            self._unprove(session, session.proven.pop(0))

    def redirect(self, session: Session, sender: Peer, port: int) -> None:
        """From now on replies go to the sender's host at that port, 0: to the sender."""
        if session.redirect is not None:
            self._unprove(session, session.redirect)
        session.reply_port = port
        session.redirect = session.reply_to(sender) if port else None
        if sender in session.proven:
            self.prove(session, sender)

    def answered(self, peer: Peer) -> None:
        """A peer has sent a reply: it is a server itself, and gets none any more."""
        for session in self._sessions.values():
            if session.redirect == peer:
                log.warning("replies are no longer sent to %s:%s: it answers them", *peer[:2])
                self.redirect(session, peer, 0)

    def _unprove(self, session: Session, peer: Peer) -> None:
        sids = self._known.get(peer, set())
        sids.discard(session.sid)
        if not sids:
            self._known.pop(peer, None)

    def find(self, sid: int) -> Session | None:
        session = self._sessions.get(sid)
        if session is not None:
            session.last_heard = time.monotonic()
            self._sessions.move_to_end(sid)
        return session

    def get(self, sid: int) -> Session | None:
        """The session, as other threads may ask for it: that is no sign of its life."""
        return self._sessions.get(sid)

    def create(self, sid: int, model: str) -> Session:
        """A new session; NotebankError (busy) where all there may be are played."""
        while len(self._sessions) >= self.limit:
            self.close(self._spare())
        session = self._sessions[sid] = Session(sid, model)
        session.last_heard = time.monotonic()
        return session

    def _spare(self) -> Session:
        """The session that was silent longest, of those that nobody plays."""
        now = time.monotonic()
        for session in self._sessions.values():
            if not session.recent or now - session.last_heard > PLAYED_S:
                return session
        raise NotebankError(
            f"all {self.limit} sessions are being played: close one, or wait for {PLAYED_S:.0f} s",
            "busy",
        )

    def write_probe(self, session: Session) -> None:
        """Writes the file that only a client on the same disk can read."""
        files.make_folder(self.folder)
        write_private(self.probe(session), f"{session.token};\n")

    def probe(self, session: Session) -> Path:
        """The probe file: one line, a number and `;`."""
        return self.folder / f"probe-{session.sid}.txt"

    def close(self, session: Session) -> None:
        """Forgets a session."""
        self._sessions.pop(session.sid, None)
        for peer in (*session.proven, *map(session.reply_to, session.proven)):
            self._unprove(session, peer)
        with suppress(OSError):  # on a disk that cannot be written
            self.probe(session).unlink(missing_ok=True)
        self._forget(session)

    def newest(self) -> Session | None:
        """The session that was heard last."""
        return next(reversed(self._sessions.values()), None)

    def close_all(self) -> None:
        for session in list(self._sessions.values()):
            self.close(session)


def later(one: int, other: int) -> bool:
    """Whether id `one` was given after `other`; ids go round in a circle of 2^24.

    >>> later(2, 1), later(1, 1), later(0, 2**24 - 1)
    (True, False, True)
    """
    return 0 < (one - other) % ID_LIMIT < ID_LIMIT // 2
