"""What the commands about latents by name do. All but hallucinate keep the order in which they were
sent."""

import math
import secrets
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from notebank.checkpoints import latents as kept
from notebank.errors import BadValue
from notebank.latent import travel
from notebank.latent.blend import align, blend
from notebank.latent.directions import Directions
from notebank.models.base import YieldPoint
from notebank.protocol import Result, latents
from notebank.protocol.fields import ID_LIMIT
from notebank_server.context import Call, Services
from notebank_server.jobs import silent
from notebank_server.jobs.synthesis import HallucinationJob, SynthesisJob
from notebank_server.latents import CORNERS, HERE
from notebank_server.models import Hosted
from notebank_server.replies import Request
from notebank_server.session import Session
from notebank_server.verbs.music import names_page, overtaken, set_corner

T = TypeVar("T")

NAMELESS = "-"  # what a latent is saved as that is to be called by what it holds


class Desk:
    """What such a command works with: the session's latents by name, and its model.

    Args:
        host: The server's parts.
        session: Whose latents they are.
        request: What is to be answered.
        look: Called while a sound is encoded; True ends that.
    """

    def __init__(self, host: Services, session: Session, request: Request, look: YieldPoint):
        self.host = host
        self.look = look
        self.session = session
        self.request = request

    @property
    def hosted(self) -> Hosted:
        return self.host.models.get(self.session.model)

    def read(self, name: str) -> np.ndarray:
        """The latent of that name; of a corner that holds a sound, and of the blend, that of the
        pitch played last."""
        if name not in (*CORNERS, HERE):
            return self.session.named.get(name)
        return silent.latent(
            self.session, self.hosted, CORNERS.get(name, -1), self.session.pitch, self.look
        )

    def write(self, name: str, make: Callable[[], np.ndarray]) -> bool:
        """Makes the latent of that name what `make()` gives; False when a newer command has done so
        (the request is answered then)."""
        if name == HERE:
            raise BadValue(
                f"'{HERE}' is the blend at the present place and can only be read: write "
                f"a corner ({', '.join(CORNERS)}) "
                "or a name of your own"
            )
        z = np.asarray(make(), np.float32)
        if not np.all(np.isfinite(z)):
            raise BadValue(
                "the latent would hold numbers that are not finite: use smaller weights or amounts"
            )
        self.session.check_room(z)
        if overtaken(
            self.session,
            self.request,
            ("corner", CORNERS[name]) if name in CORNERS else ("latent", name),
        ):
            return False
        if name in CORNERS:
            set_corner(self.host, self.session, CORNERS[name], z, self.request.id)
        else:
            self.session.named.put(name, z, self.hosted.info.latent)
        return True


def queued(work: Callable[..., Result | None]) -> Callable[..., None]:
    """A verb that does `work(desk, command)` when what was sent before it is done."""

    def verb(call: Call) -> None:
        def done(look: YieldPoint) -> Result | None:
            return work(Desk(call.host, call.session, call.request, look), call.command)

        job = silent.Prompt(call.request, call.session, call.host.models, done)
        call.host.queue.add(job, urgent=True)

    return verb


def prepared(
    make: Callable[[Hosted, Any], T], work: Callable[[Desk, Any, T], Result | None]
) -> Callable[..., None]:
    """A verb that does `work(desk, command, made)`, as `queued`; what `make(model, command)` gives
    is made beside the worker before that."""

    def verb(call: Call) -> None:
        def done(look: YieldPoint, made: T) -> Result | None:
            return work(Desk(call.host, call.session, call.request, look), call.command, made)

        job = silent.Prepared(
            call.request,
            call.session,
            call.host.models,
            lambda hosted: make(hosted, call.command),
            done,
        )
        call.host.queue.add(job, urgent=True)

    return verb


def draw(hosted: Hosted, command: latents.Random) -> tuple[np.ndarray, int]:
    """A latent and the seed that gives it."""
    seed = chosen(command.seed)
    return hosted.renderer.model.sample(1, seed)[0], seed


def random(desk: Desk, command: latents.Random, drawn: tuple[np.ndarray, int]) -> Result | None:
    z, seed = drawn
    return latents.RandomDone(command.z, z.size, seed) if desk.write(command.z, lambda: z) else None


def slerp(desk: Desk, command: latents.Slerp) -> Result | None:
    def between() -> np.ndarray:
        ends = [desk.read(command.a), desk.read(command.b)]
        return blend(ends, [1 - command.amount, command.amount], desk.hosted.info.latent.geometry)

    return (
        latents.SlerpDone(command.to, command.amount) if desk.write(command.to, between) else None
    )


def weighted_sum(desk: Desk, command: latents.Sum) -> Result | None:
    names, weights = command.terms[::2], command.terms[1::2]

    def summed() -> np.ndarray:
        return travel.weighted_sum(
            align([desk.read(str(name)) for name in names]), [float(weight) for weight in weights]
        )

    return latents.MadeDone(command.to) if desk.write(command.to, summed) else None


def walk(desk: Desk, command: latents.Walk) -> Result | None:
    seed = chosen(command.seed)

    def step() -> np.ndarray:
        return next(travel.walk(desk.read(command.start), math.radians(command.angle), seed))

    return latents.WalkDone(command.to, seed) if desk.write(command.to, step) else None


def find_directions(hosted: Hosted, command: latents.Move | latents.Directions) -> Directions:
    return hosted.directions()


def move(desk: Desk, command: latents.Move, directions: Directions) -> Result | None:
    def moved() -> np.ndarray:
        return directions.move(desk.read(command.start), command.amounts)

    return latents.MadeDone(command.to) if desk.write(command.to, moved) else None


def directions(desk: Desk, command: latents.Directions, directions: Directions) -> Result:
    return names_page(list(directions.names), command.offset)


def read(desk: Desk, command: latents.Read) -> Result:
    total, values = silent.piece(desk.read(command.z), command.offset, command.count)
    return latents.ReadDone(command.z, total, command.offset, values)


def write(desk: Desk, command: latents.Write) -> Result | None:
    there, values = desk.session.gather(command.z, command.offset, command.total, command.values)
    written = values is None or desk.write(command.z, lambda: silent.shaped(values, desk.hosted))
    return latents.WriteDone(command.z, there) if written else None


def keep(desk: Desk, command: latents.Keep) -> Result:
    hosted = desk.hosted
    latent = kept.KeptLatent(desk.read(command.z), hosted.info.latent.geometry, hosted.name)
    name = kept.content_name(latent) if command.name == NAMELESS else command.name
    kept.save(name, latent)
    return latents.KeepDone(command.z, name)


def recall(desk: Desk, command: latents.Recall) -> Result | None:
    latent, spec = kept.load(command.name), desk.hosted.info.latent
    if not latent.fits(spec):
        raise BadValue(
            f"'{command.name}' was saved with {latent.model}: {latent.z.size} values, "
            f"{latent.geometry}; a latent of "
            f"{desk.hosted.name} has "
            f"{'a multiple of ' if None in spec.shape else ''}{desk.hosted.latent_size}, "
            f"{spec.geometry}"
        )
    return (
        latents.RecallDone(command.name, command.to)
        if desk.write(command.to, lambda: latent.z)
        else None
    )


def saved(desk: Desk, command: latents.Latents) -> Result:
    return names_page(kept.fitting(desk.hosted.info.latent), command.offset)


def synthesize(call: Call[latents.Synthesize]) -> None:
    call.host.queue.add(SynthesisJob(call.request, call.session, call.host.models), urgent=True)


def hallucinate(call: Call[latents.Hallucinate]) -> None:
    if overtaken(call.session, call.request, ("hallucination", call.command.to)):
        return
    job = HallucinationJob(call.request, call.session, call.host.models, chosen(call.command.seed))
    for older in list(call.host.queue.of(call.session)):
        if isinstance(older, HallucinationJob) and older.to == call.command.to:
            older.supersede(call.command.id)
            call.host.queue.discard(older)
    call.host.queue.add(job)


def chosen(seed: int) -> int:
    """The seed, or one drawn in place of -1."""
    return secrets.randbelow(ID_LIMIT) if seed < 0 else seed
