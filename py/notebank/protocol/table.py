"""The one address table, and the way from a datagram's address and arguments to a message."""

from notebank.errors import NotebankError
from notebank.protocol import (
    attributes,
    hosting,
    latents,
    music,
    published,
    replies,
    surface,
    wire,
    wms,
)
from notebank.protocol.fields import ID_LIMIT
from notebank.protocol.message import Command, Message, Result

VERSION = 1

COMMANDS: dict[
    str, tuple[type[Command], type[Result]]
] = {  # address: (the command, what its /nb/done carries)
    command.address: (command, result)
    for command, result in (
        (hosting.Version, hosting.VersionDone),
        (hosting.Open, hosting.OpenDone),
        (hosting.Probe, hosting.Nothing),
        (hosting.Home, hosting.HomeDone),
        (hosting.Status, hosting.StatusDone),
        (hosting.Sync, hosting.Nothing),
        (hosting.Notify, hosting.NotifyDone),
        (music.Models, music.NamesDone),
        (music.Info, music.InfoDone),
        (music.Model, music.ModelDone),
        (published.Fetchable, music.NamesDone),
        (published.Published, published.PublishedDone),
        (published.Fetch, published.FetchDone),
        (music.SetRate, music.RateDone),
        (attributes.Attributes, attributes.AttributesDone),
        (attributes.Attribute, attributes.AttributeDone),
        (attributes.Sliders, attributes.SlidersDone),
        (music.Sounds, music.NamesDone),
        (music.SoundAdd, music.SoundAddDone),
        (music.Corner, music.CornerDone),
        (music.Corners, music.CornersDone),
        (music.SetPitches, music.PitchesDone),
        (music.Position, music.PositionDone),
        (music.Note, music.NoteDone),
        (music.Hold, music.HoldDone),
        (music.Layers, music.LayersDone),
        (music.LatentGet, music.LatentGetDone),
        (music.LatentSet, music.LatentSetDone),
        (wms.WmsInfo, wms.WmsInfoDone),
        (wms.WmsVoice, wms.WmsVoiceDone),
        (wms.WmsFeatures, wms.WmsFeaturesDone),
        (wms.WmsReset, hosting.Nothing),
        (wms.WmsMap, wms.WmsMapDone),
        (wms.WmsDot, wms.WmsDotDone),
        (latents.Random, latents.RandomDone),
        (latents.Slerp, latents.SlerpDone),
        (latents.Sum, latents.MadeDone),
        (latents.Walk, latents.WalkDone),
        (latents.Move, latents.MadeDone),
        (latents.Directions, music.NamesDone),
        (latents.Read, latents.ReadDone),
        (latents.Write, latents.WriteDone),
        (latents.Keep, latents.KeepDone),
        (latents.Recall, latents.RecallDone),
        (latents.Latents, music.NamesDone),
        (latents.Synthesize, latents.SynthesizeDone),
        (latents.Hallucinate, latents.HallucinateDone),
        (surface.State, hosting.Nothing),
        (hosting.Cancel, hosting.CancelDone),
        (hosting.Close, hosting.Nothing),
        (hosting.Quit, hosting.Nothing),
    )
}
REPLIES: dict[str, type[Message]] = {
    reply.address: reply
    for reply in (
        replies.Done,
        replies.Fail,
        replies.Superseded,
        replies.Progress,
        replies.Part,
        replies.Region,
        replies.Place,
        replies.Layer,
        wms.WmsFrame,
        surface.Said,
    )
}
# these need no session
SESSIONLESS = (
    hosting.Version,
    hosting.Open,
    music.Models,
    music.Sounds,
    music.Info,
    hosting.Quit,
)


def command(address: str, args: list[wire.Value]) -> Command:
    """The command with this address and these arguments; a NotebankError says what is wrong and
    what would be right.

    >>> command("/nb/pitches", [18.0, 4242.0, 48.0, 60.0])
    SetPitches(id=18, sid=4242, pitches=(48, 60))
    >>> command("/nb/corner", [16, 4242, 7, "flute"])
    Traceback (most recent call last):
    notebank.errors.BadValue: /nb/corner index must be a whole number 0..3, got 7
    """
    if address not in COMMANDS:
        raise NotebankError(
            f"there is no command {address[:80]}; there are {' '.join(COMMANDS)}", "unknown-address"
        )
    return COMMANDS[address][0].from_args(args)


def reply(address: str, args: list[wire.Value]) -> Message:
    """The reply with this address and these arguments."""
    if address not in REPLIES:
        raise NotebankError(
            f"there is no reply {address[:80]}; there are {' '.join(REPLIES)}", "unknown-address"
        )
    return REPLIES[address].from_args(args)


def result(done: replies.Done) -> Result:
    """What a `/nb/done` carries, by the command it answers."""
    if done.command not in COMMANDS:
        raise NotebankError(f"there is no command {done.command[:80]}", "unknown-address")
    return COMMANDS[done.command][1].from_args(list(done.values))


def header(args: list[wire.Value]) -> tuple[int, int]:
    """(id, sid) as far as they can be read from a command's arguments, else -1: for answers to what
    is otherwise broken.

    >>> header([7.0, "x"])
    (7, -1)
    """
    read = [
        int(v) if isinstance(v, int | float) and 0 <= v < ID_LIMIT and v == int(v) else -1
        for v in args[:2]
    ]
    return (*read, -1, -1)[:2]  # type: ignore[return-value]
