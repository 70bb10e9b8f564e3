"""Commands about models, sounds, corners, the pad and notes, each with what its `/nb/done`
carries."""

from dataclasses import dataclass
from typing import ClassVar

from notebank.protocol import fields
from notebank.protocol.message import Command, Result


@dataclass(frozen=True)
class Models(Command):
    """Lists the models that can be loaded, sorted, at most 32 names a reply. Needs no session.

    >>> print(Models(11, 4242, 0))
    /nb/models ,iii 11 4242 0
    """

    address: ClassVar[str] = "/nb/models"
    offset: fields.Index


@dataclass(frozen=True)
class NamesDone(Result):
    """The names from `offset` on, and how many there are in all."""

    total: fields.Index
    offset: fields.Index
    names: fields.Names


@dataclass(frozen=True)
class Info(Command):
    """Describes a model, selected or not. Needs no session.

    >>> print(Info(12, 4242, "concert"))
    /nb/info ,iis 12 4242 "concert"
    """

    address: ClassVar[str] = "/nb/info"
    name: fields.Name


@dataclass(frozen=True)
class InfoDone(Result):
    """Kind, sample rate, lowest and highest pitch, samples of a note, floats of one latent (of one
    frame where latents are tracks), how latents are mixed (flat, sphere), what it can do."""

    name: fields.Name
    kind: fields.ModelKind
    rate: fields.Rate
    low: fields.Pitch
    high: fields.Pitch
    length: fields.Samples
    latent_size: fields.Index
    geometry: fields.Geometry
    caps: fields.Caps


@dataclass(frozen=True)
class Model(Command):
    """Loads a model and selects it for this session. Supersedes the cell under way.

    >>> print(Model(13, 4242, "concert"))
    /nb/model ,iis 13 4242 "concert"
    """

    address: ClassVar[str] = "/nb/model"
    name: fields.Name


@dataclass(frozen=True)
class ModelDone(Result):
    """The model selected, with its sample rate, range of pitches and samples of a note."""

    name: fields.Name
    kind: fields.ModelKind
    rate: fields.Rate
    low: fields.Pitch
    high: fields.Pitch
    length: fields.Samples


@dataclass(frozen=True)
class SetRate(Command):
    """Says at which sample rate the client plays: from now on all parts of the session come at it,
    synthesised at it or resampled. A client that never says so gets them at the model's own.
    Another rate than before supersedes the cell under way.

    >>> print(SetRate(24, 4242, 48000))
    /nb/rate ,iii 24 4242 48000
    """

    address: ClassVar[str] = "/nb/rate"
    rate: fields.ClientRate


@dataclass(frozen=True)
class RateDone(Result):
    """The rate that notes have now."""

    rate: fields.ClientRate
    generation: fields.Generation


@dataclass(frozen=True)
class Sounds(Command):
    """Lists the sounds for the corners, sorted, at most 32 names a reply. Needs no session.

    >>> print(Sounds(14, 4242, 0))
    /nb/sounds ,iii 14 4242 0
    """

    address: ClassVar[str] = "/nb/sounds"
    offset: fields.Index


@dataclass(frozen=True)
class SoundAdd(Command):
    """Makes a sound out of recordings that lie under the server's roots; `pitch` -1 = from the file
    names, else detected.

    >>> print(SoundAdd(15, 4242, "door", 60, ["/home/me/door.wav"]))
    /nb/sound_add ,iisis 15 4242 "door" 60 "/home/me/door.wav"
    """

    address: ClassVar[str] = "/nb/sound_add"
    name: fields.Name
    pitch: fields.AnyPitch
    paths: fields.Paths


@dataclass(frozen=True)
class SoundAddDone(Result):
    """The sound and the pitches it has recordings of."""

    name: fields.Name
    pitches: fields.Recorded


@dataclass(frozen=True)
class Corner(Command):
    """Puts a sound into one corner of the pad. Supersedes the cell under way.

    >>> print(Corner(16, 4242, 0, "flute"))
    /nb/corner ,iiis 16 4242 0 "flute"
    """

    address: ClassVar[str] = "/nb/corner"
    index: fields.CornerIndex
    name: fields.Name


@dataclass(frozen=True)
class CornerDone(Result):
    """The corner as it is now."""

    index: fields.CornerIndex
    name: fields.Name
    generation: fields.Generation


@dataclass(frozen=True)
class Corners(Command):
    """Puts sounds into all four corners. Supersedes the cell under way.

    >>> print(Corners(17, 4242, "flute", "organ", "bell", "voice"))
    /nb/corners ,iissss 17 4242 "flute" "organ" "bell" "voice"
    """

    address: ClassVar[str] = "/nb/corners"
    nw: fields.Name
    ne: fields.Name
    sw: fields.Name
    se: fields.Name


@dataclass(frozen=True)
class CornersDone(Result):
    """The corners as they are now."""

    nw: fields.Name
    ne: fields.Name
    sw: fields.Name
    se: fields.Name
    generation: fields.Generation


@dataclass(frozen=True)
class SetPitches(Command):
    """Chooses the pitches of a cell; one named twice counts once. Supersedes the cell under way.

    >>> print(SetPitches(18, 4242, [48, 60, 72]))
    /nb/pitches ,iiiii 18 4242 48 60 72
    """

    address: ClassVar[str] = "/nb/pitches"
    pitches: fields.Pitches


@dataclass(frozen=True)
class PitchesDone(Result):
    """How many different pitches a cell has now."""

    count: fields.PitchCount
    generation: fields.Generation


@dataclass(frozen=True)
class Position(Command):
    """Moves the dot on the pad and renders that cell: the pitch played last first, alone, then the
    others outwards from it, as `/nb/part`. Answered done when all `count` pitches are delivered.
    The place is snapped to the server's lattice. A newer position, corner, model or choice of
    pitches of the session supersedes it; so does an older request that arrives late.

    >>> print(Position(19, 4242, 0.5, 0.25))
    /nb/position ,iiff 19 4242 0.5 0.25
    """

    address: ClassVar[str] = "/nb/position"
    x: fields.Place
    y: fields.Place


@dataclass(frozen=True)
class PositionDone(Result):
    """The snapped place and how many pitches were delivered in parts of this generation."""

    generation: fields.Generation
    x: fields.Unit
    y: fields.Unit
    count: fields.PitchCount


@dataclass(frozen=True)
class Note(Command):
    """Marks the pitch as played last and renders it at the present place, before all other work, as
    one part of one pitch.

    >>> print(Note(20, 4242, 60, 100, 4.0))
    /nb/note ,iiiif 20 4242 60 100 4
    """

    address: ClassVar[str] = "/nb/note"
    pitch: fields.Pitch
    velocity: fields.Velocity
    seconds: fields.Seconds


@dataclass(frozen=True)
class NoteDone(Result):
    """The pitch delivered and the generation it belongs to."""

    generation: fields.Generation
    pitch: fields.Pitch


@dataclass(frozen=True)
class Hold(Command):
    """A key is still down, and sounds like the place `from_x from_y`: renders it at the place `x y`
    from `samples` after its onset on (at the session's rate), as one part that a `/nb/region`
    with that `start` stands before. Where the model can, it goes on in the phases that the old
    place has there; the client crossfades. `begun` is the `start` of what the key sounds like, 0
    if that is the struck note; without it, it is the newest part at that place. A newer hold of
    the same pitch supersedes it.

    >>> print(Hold(25, 4242, 60, 100, 96000, 0.5, 0.25, 0.5, 0.0))
    /nb/hold ,iiiiiffff 25 4242 60 100 96000 0.5 0.25 0.5 0
    """

    address: ClassVar[str] = "/nb/hold"
    pitch: fields.Pitch
    velocity: fields.Velocity
    samples: fields.Later
    x: fields.Place
    y: fields.Place
    from_x: fields.Place
    from_y: fields.Place
    begun: fields.Begun = ()


@dataclass(frozen=True)
class HoldDone(Result):
    """The pitch delivered, the sample since its onset at which it begins, and the snapped place."""

    generation: fields.Generation
    pitch: fields.Pitch
    start: fields.Since
    x: fields.Unit
    y: fields.Unit


@dataclass(frozen=True)
class Layers(Command):
    """Asks for the notes of the present place as another velocity plays them: a pitch, or (-1) all
    of the session's, each in a `/nb/layer`. Where no sound that is heard there has velocity
    layers, none comes. What supersedes a position supersedes it.

    >>> print(Layers(26, 4242, 30, -1))
    /nb/layers ,iiii 26 4242 30 -1
    """

    address: ClassVar[str] = "/nb/layers"
    velocity: fields.Velocity
    pitch: fields.AnyPitch


@dataclass(frozen=True)
class LayersDone(Result):
    """The velocity, and how many notes came."""

    generation: fields.Generation
    velocity: fields.Velocity
    count: fields.PitchCount


@dataclass(frozen=True)
class LatentGet(Command):
    """Asks for a piece of the latent of a corner or of the present blend (corner -1) at a pitch (-1
    = played last). Tracks are flattened frame after frame.

    >>> print(LatentGet(21, 4242, 0, 60, 0, 128))
    /nb/latent_get ,iiiiii 21 4242 0 60 0 128
    """

    address: ClassVar[str] = "/nb/latent_get"
    corner: fields.AnyCorner
    pitch: fields.AnyPitch
    offset: fields.Index
    count: fields.ChunkSize


@dataclass(frozen=True)
class LatentGetDone(Result):
    """`values` from `offset` on, out of `total`."""

    corner: fields.AnyCorner
    pitch: fields.AnyPitch
    total: fields.Index
    offset: fields.Index
    values: fields.Floats


@dataclass(frozen=True)
class LatentSet(Command):
    """Sends a piece of a latent. When all `total` values are there the corner becomes this latent,
    at this pitch (-1 = at all pitches), and the cell under way is superseded. Pieces may come in
    any order.

    >>> print(LatentSet(22, 4242, 0, -1, 0, 4, [0.5, -1.0, 0.0, 2.0]))
    /nb/latent_set ,iiiiiiffff 22 4242 0 -1 0 4 0.5 -1 0 2
    """

    address: ClassVar[str] = "/nb/latent_set"
    corner: fields.CornerIndex
    pitch: fields.AnyPitch
    offset: fields.Index
    total: fields.Total
    values: fields.Piece


@dataclass(frozen=True)
class LatentSetDone(Result):
    """How many values of the latent are there by now."""

    corner: fields.CornerIndex
    pitch: fields.AnyPitch
    received: fields.Index
