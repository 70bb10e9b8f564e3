"""Commands about playing a model live, each with what its `/nb/done` carries, and the frames that
the server streams."""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, ClassVar

import numpy as np

from notebank.protocol import wire
from notebank.protocol.fields import (
    CHUNK,
    Floats,
    Index,
    Many,
    Real,
    SessionId,
    Text,
    Values,
    Whole,
)
from notebank.protocol.message import Command, Message, Result

VOICES = 16
ROUND = 1 << 16  # after the sequence number ROUND - 1 comes 0
# a frame that is at most that many numbers behind the newest is a late or a second copy; any other
# begins anew
LATE = 64

Voice = Annotated[int, Whole(0, VOICES - 1, "the voice, numbered by the client")]
Sequence = Annotated[
    int, Whole(0, ROUND - 1, "counts the frames of a voice, from an arbitrary number; goes round")
]
Pitch = Annotated[float, Real(0, 127, "MIDI pitch, parts of a semitone allowed")]
Velocity = Annotated[int, Whole(0, 127, "0 = the voice has ended")]
Features = Annotated[tuple[float, ...], Many(Real(), 1, CHUNK)]
Amplitudes = Annotated[tuple[float, ...], Many(Real(), 0, CHUNK)]


@dataclass(frozen=True)
class WmsInfo(Command):
    """Asks what can be turned at the session's model while it plays. Fails not-found when the model
    cannot be played live.

    >>> print(WmsInfo(23, 4242))
    /nb/wms_info ,ii 23 4242
    """

    address: ClassVar[str] = "/nb/wms_info"


@dataclass(frozen=True)
class WmsInfoDone(Result):
    """How long a frame lasts, how many dots the map has (0 = there is none), and of each feature in
    turn its name, unit, low, high (where the training set was) and typical value. The pitch is none
    of them: each voice brings its own."""

    hop_ms: Annotated[float, Real(0, 1000, "ms from frame to frame")]
    dots: Index
    features: Values


@dataclass(frozen=True)
class WmsVoice(Command):
    """Begins a voice, changes its pitch, or (velocity 0) ends it: a client says that when the
    release is over, not before.

    While a voice is on, frames come to where replies go: to the address that the last command about
    a voice came from, or to the port that `/nb/notify` gave. They stop when it ends, and rest while
    the client is silent for more than 3 s. The network's hidden state stays with the voice from
    note to note. Who has not proven itself with `/nb/probe` gets no frames yet.

    >>> print(WmsVoice(24, 4242, 0, 60, 100))
    /nb/wms_voice ,iiifi 24 4242 0 60 100
    """

    address: ClassVar[str] = "/nb/wms_voice"
    voice: Voice
    pitch: Pitch
    velocity: Velocity


@dataclass(frozen=True)
class WmsVoiceDone(Result):
    """The voice."""

    voice: Voice


@dataclass(frozen=True)
class WmsFeatures(Command):
    """Sets the features of all voices of the session, in the order of `/nb/wms_info`. The newest
    wins: one whose id is lower than that of the newest is answered superseded. They wait while the
    model is loaded; a number of them that does not fit the model fails.

    >>> print(WmsFeatures(25, 4242, [0.0, 1.5, -0.25, 1.0]))
    /nb/wms_features ,iiffff 25 4242 0 1.5 -0.25 1
    """

    address: ClassVar[str] = "/nb/wms_features"
    values: Features


@dataclass(frozen=True)
class WmsFeaturesDone(Result):
    """How many were set."""

    count: Index


@dataclass(frozen=True)
class WmsReset(Command):
    """Sets the network's hidden state of every voice to zero, as it was when the model was loaded.

    >>> print(WmsReset(26, 4242))
    /nb/wms_reset ,ii 26 4242
    """

    address: ClassVar[str] = "/nb/wms_reset"


@dataclass(frozen=True)
class WmsMap(Command):
    """Asks where the dots of the training set lie on the map: moments of its sounds, those alike
    close to each other.

    >>> print(WmsMap(27, 4242, 0))
    /nb/wms_map ,iii 27 4242 0
    """

    address: ClassVar[str] = "/nb/wms_map"
    offset: Index


@dataclass(frozen=True)
class WmsMapDone(Result):
    """x y (0..1 each, y downwards) of at most 64 dots from `offset` on, out of `total`."""

    total: Index
    offset: Index
    points: Floats


@dataclass(frozen=True)
class WmsDot(Command):
    """Asks for the features at a dot of the map. They sound when the client sends them as
    `/nb/wms_features`.

    >>> print(WmsDot(28, 4242, 17))
    /nb/wms_dot ,iii 28 4242 17
    """

    address: ClassVar[str] = "/nb/wms_dot"
    index: Index


@dataclass(frozen=True)
class WmsDotDone(Result):
    """The dot, the name of the sound it is a moment of (may be empty), and its features in the
    order of `/nb/wms_info`."""

    index: Index
    name: Annotated[str, Text(256)]
    values: Features


@dataclass(frozen=True)
class WmsFrame(Message):
    """What a voice sounds like now: linear amplitudes of the harmonics 1, 2, 3 … of its pitch, from
    which the client makes a table.

    One comes a hop for each voice that is on, without any acknowledgement: the newest wins, a lost
    one is not repeated. A receiver keeps its last table until the next frame, and passes over a
    frame whose number is the newest one's or up to 63 before it (going round after 65535); any
    other begins anew, since a server that was restarted starts at an arbitrary number. When
    features and pitch have not changed and the amplitudes have stayed within a thousandth of their
    greatest for 16 frames, the network rests and the last frame comes four times a second; a change
    wakes it at once.

    >>> print(WmsFrame(4242, 0, 65535, 60, [1.0, 0.5, 0.25]))
    /nb/wms/frame ,iiiffff 4242 0 65535 60 1 0.5 0.25
    """

    address: ClassVar[str] = "/nb/wms/frame"
    sid: SessionId
    voice: Voice
    seq: Sequence
    pitch: Pitch
    amplitudes: Amplitudes

    def newer_than(self, seq: int) -> bool:
        """Whether to take this frame when `seq` was the number of the newest one.

        >>> [WmsFrame(1, 0, seq, 60, ()).newer_than(2) for seq in (3, 2, 65535, 4000)]
        [True, False, False, True]
        """
        return (seq - self.seq) % ROUND >= LATE


def frame(sid: int, voice: int, seq: int, pitch: float, amplitudes: Iterable[float]) -> bytes:
    """The datagram of a WmsFrame, unchecked: made hundreds of times a second.

    It takes some ten microseconds instead of hundreds.

    Args:
        sid: the session.
        voice: 0..VOICES - 1.
        seq: number of the frame, 0..ROUND - 1.
        pitch: MIDI pitch, parts of a semitone allowed.
        amplitudes: of the harmonics 1, 2, 3 …, linear.

    >>> fields = (4242, 0, 65535, 60, [1.0, 0.5, 0.25])
    >>> frame(*fields) == WmsFrame(*fields).to_osc()
    True
    """
    values = np.asarray(amplitudes, ">f4")
    head = _heads.get(values.size)
    if head is None:
        head = _heads[values.size] = _head(values.size)
    return head + struct.pack(">iiif", sid, voice, seq, pitch) + values.tobytes()


_heads: dict[int, bytes] = {}  # address and type tags by the number of amplitudes


def _head(count: int) -> bytes:
    whole = wire.encode(WmsFrame.address, [("i", 0)] * 3 + [("f", 0.0)] * (1 + count))
    return whole[: len(whole) - 4 * (4 + count)]
