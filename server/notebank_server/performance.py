"""What one session plays live: its voices, the features that shape them, and the next frame of
each."""

import random
import time
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, runtime_checkable

import numpy as np

from notebank.errors import BadValue, NotFound
from notebank.protocol import wms
from notebank_server.jobs.turns import Peer
from notebank_server.models import Hosted, Models
from notebank_server.replies import ReplyLog
from notebank_server.session import Session, Sessions

SILENT_S = 3.0  # without a command (status comes once a second) before frames rest
LOADING_S = 0.02  # between two looks whether the model is there
KEEP_S = 0.25  # between two frames of a voice that rests
STILL = 16  # frames within STILLNESS of each other after which a voice rests
STILLNESS = 1e-3  # of the greatest amplitude: 60 dB below it


@runtime_checkable
class Playable(Protocol):
    """A model that can be played live: Wavetable Manifold Synthesis."""

    @property
    def config(self) -> Any: ...

    @property
    def features(self) -> Sequence[Any]: ...

    @property
    def map(self) -> Any: ...

    def stream(self, voices: int = 1) -> Any: ...


class LiveVoice:
    """One voice of a session: its pitch, its last frame, and when the next one comes.

    `seq` is the number of its last frame; `due` is when its next frame comes, `stepped` when the
    network last made one [s].

    Args:
        number: 0..15, as the client counts.
        pitch: [MIDI].
        now: The time [s] by the monotonic clock; the first frame is due then.
    """

    def __init__(self, number: int, pitch: float, now: float):
        self.number = number
        self.pitch = pitch
        self.seq = random.randrange(wms.ROUND)
        self.due = now
        self.stepped = 0.0
        self.amplitudes = np.zeros(0, np.float32)
        self._reference = self.amplitudes  # the frame that the later ones are compared with
        self._still = 0

    @property
    def resting(self) -> bool:
        return self._still >= STILL

    def wake(self, now: float, hop: float) -> None:
        """Something has changed: the next frame comes as soon as a hop has passed since the last
        one."""
        self._still = 0
        self.due = min(self.due, max(now, self.stepped + hop))

    def advance(
        self, stream: Any, timbre: np.ndarray, voiced: float, now: float, hop: float
    ) -> None:
        """The next frame: from the network, or the last one again.

        Keeps the pace of the hop, also after a late one.

        Args:
            stream: Of the model; it holds the hidden state of every voice.
            timbre: float32 [n_mfcc].
            voiced: 0..1.
            now: The time [s] by the monotonic clock.
            hop: How long a frame lasts [s].
        """
        self.seq = (self.seq + 1) % wms.ROUND
        if self.resting:
            self.due = now + KEEP_S
            return
        self._take(stream.frame(timbre, self.pitch, voiced, self.number))
        self.stepped = now
        if self.resting:
            self.due = now + KEEP_S
        else:
            self.due = self.due + hop if self.due + hop > now else now + hop

    def _take(self, amplitudes: np.ndarray) -> None:
        self.amplitudes = amplitudes
        same = amplitudes.size == self._reference.size
        if same and np.abs(amplitudes - self._reference).max(initial=0) <= STILLNESS * np.abs(
            amplitudes
        ).max(initial=0):
            self._still += 1
        else:
            self._reference, self._still = amplitudes, 0


class LiveSession:
    """One session's live playing. Only the live thread touches it, but `heard` is told by the
    receiver."""

    def __init__(self, session: Session, models: Models):
        self.session = session
        self.models = models
        self.log = ReplyLog()
        self.player: Peer | None = None  # who sent the last command about a voice
        self.heard = time.monotonic()
        self.values: tuple[float, ...] | None = None  # as the client set them
        self.voices: dict[int, LiveVoice] = {}
        self._hosted: Hosted | None = None
        self._playable: Playable | None = None
        self._model: Playable | None = None  # that the stream is of
        self._stream: Any = None

    def reply_to(self, sender: Peer) -> Peer:
        return self.session.reply_to(sender)

    @property
    def to(self) -> Peer | None:
        """Where frames go: like replies to the player, also when notify gave another port since a
        voice began. None: to nobody, also while the player has not proven itself; a voice that it
        holds is heard from then on."""
        if self.player is None or self.player not in self.session.proven:
            return None
        return self.reply_to(self.player)

    @property
    def playable(self) -> Playable | None:
        """The session's model, when it can be played live. Once loaded it is kept, whatever other
        sessions load."""
        hosted = self.models.loaded(self.session.model)
        if hosted is None and self._hosted is not None and self._hosted.name == self.session.model:
            hosted = self._hosted
        if hosted is not self._hosted:  # asking a model what it has takes a moment: once is enough
            model = hosted.renderer.model if hosted else None
            self._hosted, self._playable = hosted, model if isinstance(model, Playable) else None
        return self._playable

    def model(self) -> Playable:
        """The same, or NotFound."""
        if (model := self.playable) is None:
            raise NotFound(
                f"the model {self.session.model} cannot be played live: choose one of the kind wms"
            )
        return model

    def set(self, values: tuple[float, ...]) -> None:
        """Sets the features; BadValue when the model has another number of them."""
        model = self.playable
        if model is not None and len(values) != (count := len(turned(model))):
            raise BadValue(
                f"{self.session.model} takes {count} features "
                f"({', '.join(f.name for f in turned(model))}), got {len(values)}"
            )
        self.values = values
        self.wake()

    def play(self, number: int, pitch: float) -> None:
        """Begins a voice, or changes its pitch."""
        now = time.monotonic()
        voice = self.voices.setdefault(number, LiveVoice(number, pitch, now))
        voice.pitch = pitch
        voice.wake(now, self._hop)

    def reset(self) -> None:
        """Sets the hidden state of all voices to zero."""
        if self._stream is not None:
            self._stream.reset()
        self.wake()

    def wake(self) -> None:
        """Something has changed for all voices."""
        now = time.monotonic()
        for voice in self.voices.values():
            voice.wake(now, self._hop)

    @property
    def due(self) -> float:
        """When the next frame is due [s]."""
        return min((voice.due for voice in self.voices.values()), default=float("inf"))

    def frames(self, now: float) -> Iterator[bytes]:
        """The datagrams of the voices that are due."""
        waiting = [voice for voice in self.voices.values() if voice.due <= now]
        if not waiting or not self._ready(now):
            for voice in waiting:
                voice.due = now + LOADING_S
            return
        assert self._model is not None  # ready
        timbre, voiced = shaped(self._model, self.values)
        for voice in waiting:
            voice.advance(self._stream, timbre, voiced, now, self._hop)
            yield wms.frame(
                self.session.sid, voice.number, voice.seq, voice.pitch, voice.amplitudes
            )

    def _ready(self, now: float) -> bool:
        """Whether frames can be made: somebody hears them, and the session's model is there. A new
        model gets a stream of its own."""
        if now - self.heard > SILENT_S:
            return False
        model = self.playable
        if model is not None and model is not self._model:
            self._model, self._stream = model, model.stream(wms.VOICES)
            self.wake()
        return model is not None

    @property
    def _hop(self) -> float:
        return hop(self._model) if self._model is not None else 0.0


class LiveSessions:
    """The performances of the sessions that there are, by sid."""

    def __init__(self, sessions: Sessions, models: Models):
        self._sessions = sessions
        self._models = models
        self._performances: dict[int, LiveSession] = {}

    def find(self, sid: int) -> LiveSession | None:
        """The session's performance; None when there is no such session."""
        session = self._sessions.get(sid)
        found = self._performances.get(sid)
        if session is None:
            self._performances.pop(sid, None)
            return None
        # closed and opened again: nothing of before stays
        if found is None or found.session is not session:
            found = self._performances[sid] = LiveSession(session, self._models)
        return found

    def hear(self, sender: Peer) -> None:
        """Notes a sign of life of a player; called by the receiver."""
        for performance in list(self._performances.values()):
            if performance.player == sender:
                performance.heard = time.monotonic()

    def knows(self, peer: Peer) -> bool:
        """As `Sessions.knows`."""
        return self._sessions.knows(peer)

    def answered(self, peer: Peer) -> None:
        """Commands only are handed to the live thread, never a reply."""

    def all(self) -> list[LiveSession]:
        """Those whose session still exists."""
        return [
            performance
            for sid in list(self._performances)
            if (performance := self.find(sid)) is not None
        ]


def hop(model: Playable) -> float:
    """How long a frame of the model lasts [s]."""
    return model.config.hop / model.config.sample_rate


def turned(model: Playable) -> list[Any]:
    """The features that a client sets: all but the pitch, which each voice brings."""
    return [feature for feature in model.features if feature.name != "pitch"]


def shaped(model: Playable, values: tuple[float, ...] | None) -> tuple[np.ndarray, float]:
    """(timbre [n_mfcc], voiced 0..1) from values in the order of `turned`; what is typical where
    they do not fit."""
    features = turned(model)
    if values is None or len(values) != len(features):
        values = tuple(feature.typical for feature in features)
    timbre = [value for feature, value in zip(features, values) if feature.name != "voiced"]
    voiced = [value for feature, value in zip(features, values) if feature.name == "voiced"]
    return np.array(timbre, np.float32), voiced[0] if voiced else 0.0
