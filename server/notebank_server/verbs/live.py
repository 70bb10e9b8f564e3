"""What the commands about playing live do. The live thread carries them out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np

from notebank.errors import BadValue
from notebank.protocol import Command, Result, hosting, wms
from notebank.protocol.fields import CHUNK
from notebank_server.jobs.turns import Peer
from notebank_server.outbox import Outbox
from notebank_server.performance import LiveSession, LiveSessions, hop, turned
from notebank_server.replies import Reported, Request
from notebank_server.verbs.music import overtaken

CommandT = TypeVar("CommandT", bound=Command)


@dataclass(frozen=True)
class LiveServices:
    """Everything a live command may need; only the live thread touches it."""

    sessions: LiveSessions
    outbox: Outbox
    report: Reported


@dataclass(frozen=True)
class LiveCall(Generic[CommandT]):
    """One live command to carry out: as `context.Call`."""

    host: LiveServices
    session: LiveSession
    command: CommandT
    request: Request
    sender: Peer


def info(call: LiveCall) -> Result:
    model = call.session.model()
    rows = [(f.name, f.unit, float(f.low), float(f.high), float(f.typical)) for f in turned(model)]
    return wms.WmsInfoDone(
        1000 * hop(model),
        0 if model.map is None else len(model.map.points),
        tuple(v for row in rows for v in row),
    )


def voice(call: LiveCall[wms.WmsVoice]) -> Result | None:
    if overtaken(call.session.session, call.request, ("wms_voice", call.command.voice)):
        return None
    call.session.player = call.sender
    if call.command.velocity > 0:
        call.session.play(call.command.voice, call.command.pitch)
    else:
        call.session.voices.pop(call.command.voice, None)
    return wms.WmsVoiceDone(call.command.voice)


def features(call: LiveCall[wms.WmsFeatures]) -> Result | None:
    if overtaken(call.session.session, call.request, "wms_features"):
        return None
    call.session.set(call.command.values)
    return wms.WmsFeaturesDone(len(call.command.values))


def reset(call: LiveCall) -> Result:
    call.session.reset()
    return hosting.Nothing()


def dots(call: LiveCall[wms.WmsMap]) -> Result:
    chart = call.session.model().map
    points = np.zeros((0, 2)) if chart is None else np.asarray(chart.points)
    page = points[call.command.offset : call.command.offset + CHUNK // 2]
    return wms.WmsMapDone(len(points), call.command.offset, tuple(page.ravel().tolist()))


def dot(call: LiveCall[wms.WmsDot]) -> Result:
    model = call.session.model()
    count = 0 if model.map is None else len(model.map.points)
    if call.command.index >= count:
        raise BadValue(
            f"the map of {call.session.session.model} has {count} dots, there is no dot "
            f"{call.command.index}"
        )
    name = str(model.map.names[call.command.index]) if len(model.map.names) == count else ""
    timbre = iter(np.asarray(model.map.timbre[call.command.index], float).tolist())
    return wms.WmsDotDone(
        call.command.index,
        name,
        tuple(f.typical if f.name == "voiced" else next(timbre) for f in turned(model)),
    )


VERBS: dict[type[Command], Callable[..., Any]] = {
    wms.WmsInfo: info,
    wms.WmsVoice: voice,
    wms.WmsFeatures: features,
    wms.WmsReset: reset,
    wms.WmsMap: dots,
    wms.WmsDot: dot,
}
