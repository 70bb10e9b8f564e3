"""What the server sends: answers to requests, signs of life, and parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from notebank.protocol.fields import (
    Address,
    Generation,
    Path,
    Pitch,
    Pitches,
    Rate,
    Real,
    ReplyId,
    RequestId,
    Samples,
    SessionId,
    Since,
    Slope,
    Text,
    Unit,
    Values,
    Velocity,
)
from notebank.protocol.message import Message, Result

CODES = {
    "unknown-session": (
        "the server knows no such session: send open, then all that the client holds (model, "
        "corners, pitches, position)"
    ),
    "unknown-address": "there is no such command",
    "bad-type": (
        "an argument of the wrong type, too many or too few of them, or a datagram that "
        "cannot be read"
    ),
    "bad-value": "an argument outside its range; the text names the range",
    "not-found": "nobody knows a model, sound, job or latent of that name",
    "not-allowed": "a path outside the server's roots, or what only a holder of the session may do",
    "no-shared-disk": (
        "the probe file could not be read by the client: server and client see different disks, "
        "and notes come as files; the text says what works instead"
    ),
    "busy": "too many jobs of this session are waiting; ask again later",
    "cancelled": "given up because the client asked for that",
    "bad-file": "a file that is missing, damaged or of the wrong format",
    "disk-full": "the disk is full, and nothing of the server's own cache is left to make room",
    "read-only": "the disk or the folder cannot be written",
    "no-memory": "there is too little memory for that",
    "no-native": "the engine in C++ was asked for and is not there",
    "no-download": "a download was refused or broke off; the next try goes on from there",
    "no-fluidsynth": "FluidSynth is not installed",
    "no-npm": "npm is not installed",
    "program-failed": "a foreign model raised an error, crashed, or took too long",
    "not-approved": "a foreign model is a program that the user did not import here",
    "workers-lost": "who renders elsewhere went away again and again",
    "workers-differ": "a worker has another version of notebank, or another model by that name",
    "no-prior": "the model cannot draw latents at random: it encodes sounds",
    "no-encoder": "the model cannot encode sounds: its latents are drawn at random",
    "no-residual": "the model keeps nothing of a recording beside its latent",
    "superseded": "given up because a newer request made it pointless",
    "model-failed": "the model broke down at this request",
    "error": "anything else; the text says what",
}


@dataclass(frozen=True)
class Done(Message):
    """Closes a request that went well. What stands behind the address depends on the command.

    >>> print(Done(20, "/nb/note", [9, 60]))
    /nb/done ,isii 20 "/nb/note" 9 60
    """

    address: ClassVar[str] = "/nb/done"
    id: ReplyId
    command: Address
    values: Values = ()

    @classmethod
    def of(cls, id: int, command: str, result: Result) -> "Done":
        """The reply that carries a result.

        Args:
            id: of the request.
            command: the request's address.
            result: what its verb gave.

        Raises:
            BadType, BadValue: a value is not what its field takes.
        """
        return cls(id, command, tuple(value for _, value in result.args()))


@dataclass(frozen=True)
class Fail(Message):
    """Closes a request that went wrong: the command's address, a code word, and in a sentence what
    was wrong and what would be right.

    >>> print(Fail(16, "/nb/corner", "not-found", "there is no sound 'flut'"))
    /nb/fail ,isss 16 "/nb/corner" "not-found" "there is no sound 'flut'"
    """

    address: ClassVar[str] = "/nb/fail"
    id: ReplyId
    command: Address
    code: Annotated[str, Text(32, None, "a code word, see below")]
    text: Annotated[str, Text(1024)]


@dataclass(frozen=True)
class Superseded(Message):
    """Closes a request that a newer one has made pointless.

    >>> print(Superseded(19, 23))
    /nb/superseded ,ii 19 23
    """

    address: ClassVar[str] = "/nb/superseded"
    id: RequestId
    by_id: RequestId


@dataclass(frozen=True)
class Progress(Message):
    """A sign of life from a request under way.

    >>> print(Progress(13, 0.25, -1.0))
    /nb/progress ,iff 13 0.25 -1
    """

    address: ClassVar[str] = "/nb/progress"
    id: RequestId
    fraction: Unit
    eta_s: Annotated[float, Real(-1, note="seconds still to go; -1 = unknown")]


@dataclass(frozen=True)
class Part(Message):
    """Some or all pitches of a cell, or one note, in a WAV file: `frames` samples at `rate`,
    `length` to each pitch, in this order. Sample 0 and the last two of each note are zero. The file
    stays for 60 s at least.

    >>> print(Part(19, 4242, 9, "/tmp/c.wav", 128000, 16000, 64000, [60, 64]))
    /nb/part ,iiisiiiii 19 4242 9 "/tmp/c.wav" 128000 16000 64000 60 64
    """

    address: ClassVar[str] = "/nb/part"
    id: RequestId
    sid: SessionId
    generation: Generation
    path: Path
    frames: Samples
    rate: Rate
    length: Samples
    pitches: Pitches


@dataclass(frozen=True)
class Region(Message):
    """How one note of a part lasts: the sample since its onset at which it begins (0: a struck
    note), first sample and samples of its loop, counted in the part's note (0: none), and how the
    level of a looped note falls by itself. It travels in one bundle with its part and before it,
    and only where one of these is not 0: who does not know it plays the note to its end.

    >>> print(Region(19, 4242, 9, 60, 0, 24000, 96000, -1.5))
    /nb/region ,iiiiiiif 19 4242 9 60 0 24000 96000 -1.5
    """

    address: ClassVar[str] = "/nb/region"
    id: RequestId
    sid: SessionId
    generation: Generation
    pitch: Pitch
    start: Since
    loop_start: Samples
    loop_length: Samples
    slope: Slope


@dataclass(frozen=True)
class Place(Message):
    """Where on the pad the struck notes of a generation belong, snapped to the lattice. It travels
    in one bundle with the first part of a position or note and before it, so that a key need not
    wait for the end of the cell to know where it sounds.

    >>> print(Place(19, 4242, 9, 0.5, 0.25))
    /nb/place ,iiiff 19 4242 9 0.5 0.25
    """

    address: ClassVar[str] = "/nb/place"
    id: RequestId
    sid: SessionId
    generation: Generation
    x: Unit
    y: Unit


@dataclass(frozen=True)
class Layer(Message):
    """A note as a velocity plays it, in a WAV file like that of a part, and how it lasts, as in
    `/nb/region`. At velocity `tone` the brightness curve makes the note of velocity 100 as bright.

    >>> print(Layer(26, 4242, 9, 60, 30, 38.5, "/tmp/n.wav", 64000, 16000, 24000, 32000, -1.5))
    /nb/layer ,iiiiifsiiiif 26 4242 9 60 30 38.5 "/tmp/n.wav" 64000 16000 24000 32000 -1.5
    """

    address: ClassVar[str] = "/nb/layer"
    id: RequestId
    sid: SessionId
    generation: Generation
    pitch: Pitch
    velocity: Velocity
    tone: Annotated[float, Real(1, 1000, "velocity")]
    path: Path
    frames: Samples
    rate: Rate
    loop_start: Samples
    loop_length: Samples
    slope: Slope


CLOSING: Sequence[type[Message]] = (Done, Fail, Superseded)
