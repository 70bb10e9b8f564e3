"""What the commands about playing live do. The live thread carries them out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from notebank.errors import BadValue
from notebank.protocol import Command, Result, hosting, wms
from notebank.protocol.fields import CHUNK
from notebank_server.mail import Peer
from notebank_server.outbox import Outbox
from notebank_server.performance import Performance, Performances, hop, turned
from notebank_server.replies import Reported, Request
from notebank_server.verbs.music import overtaken


@dataclass(frozen=True)
class LiveHost:
    """Everything a live command may need; only the live thread touches it."""

    sessions: Performances
    outbox: Outbox
    report: Reported


def info(host: LiveHost, session: Performance) -> Result:
    model = session.model()
    rows = [(f.name, f.unit, float(f.low), float(f.high), float(f.typical)) for f in turned(model)]
    return wms.WmsInfoDone(1000 * hop(model), 0 if model.map is None else len(model.map.points), tuple(v for row in rows for v in row))


def voice(host: LiveHost, session: Performance, command: wms.WmsVoice, request: Request, sender: Peer) -> Result | None:
    if overtaken(session.session, request, ("wms_voice", command.voice)):
        return None
    session.player = sender
    if command.velocity > 0:
        session.play(command.voice, command.pitch)
    else:
        session.voices.pop(command.voice, None)
    return wms.WmsVoiceDone(command.voice)


def features(host: LiveHost, session: Performance, command: wms.WmsFeatures, request: Request) -> Result | None:
    if overtaken(session.session, request, "wms_features"):
        return None
    session.set(command.values)
    return wms.WmsFeaturesDone(len(command.values))


def reset(host: LiveHost, session: Performance) -> Result:
    session.reset()
    return hosting.Nothing()


def dots(host: LiveHost, session: Performance, command: wms.WmsMap) -> Result:
    chart = session.model().map
    points = np.zeros((0, 2)) if chart is None else np.asarray(chart.points)
    page = points[command.offset:command.offset + CHUNK // 2]
    return wms.WmsMapDone(len(points), command.offset, tuple(page.ravel().tolist()))


def dot(host: LiveHost, session: Performance, command: wms.WmsDot) -> Result:
    model = session.model()
    count = 0 if model.map is None else len(model.map.points)
    if command.index >= count:
        raise BadValue(f"the map of {session.session.model} has {count} dots, there is no dot {command.index}")
    name = str(model.map.names[command.index]) if len(model.map.names) == count else ""
    timbre = iter(np.asarray(model.map.timbre[command.index], float).tolist())
    return wms.WmsDotDone(command.index, name, tuple(f.typical if f.name == "voiced" else next(timbre) for f in turned(model)))


VERBS: dict[type[Command], Callable[..., Any]] = {
    wms.WmsInfo: info,
    wms.WmsVoice: voice,
    wms.WmsFeatures: features,
    wms.WmsReset: reset,
    wms.WmsMap: dots,
    wms.WmsDot: dot,
}
