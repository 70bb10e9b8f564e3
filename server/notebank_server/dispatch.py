"""From a command to what it does, and from what it gives or raises to an answer. No command gets
further than this."""

import time
from collections.abc import Callable
from typing import Any

from notebank.errors import NotebankError
from notebank.protocol import (
    SESSIONLESS,
    Command,
    attributes,
    hosting,
    latents,
    music,
    published,
    surface,
)
from notebank_server.context import Call, Services
from notebank_server.jobs.turns import Peer
from notebank_server.mail import Received, is_loopback
from notebank_server.performance import LiveSession
from notebank_server.replies import Request, failure, repeat
from notebank_server.session import Session
from notebank_server.verbs import attributes as attribute_verbs
from notebank_server.verbs import hosting as hosting_verbs
from notebank_server.verbs import latents as latent_verbs
from notebank_server.verbs import music as music_verbs
from notebank_server.verbs import published as published_verbs
from notebank_server.verbs import surface as surface_verbs
from notebank_server.verbs.live import LiveCall, LiveServices

Verbs = dict[type[Command], Callable[..., Any]]
# Each verb takes a Call. It returns what /nb/done carries, or None when the request is answered
# otherwise: by a job, later, or already.
VERBS: Verbs = {
    hosting.Version: hosting_verbs.version,
    hosting.Open: hosting_verbs.open_session,
    hosting.Probe: hosting_verbs.probe,
    hosting.Home: hosting_verbs.home_folder,
    hosting.Status: hosting_verbs.status,
    hosting.Sync: hosting_verbs.sync,
    hosting.Notify: hosting_verbs.notify,
    hosting.Cancel: hosting_verbs.cancel,
    hosting.Close: hosting_verbs.close,
    hosting.Quit: hosting_verbs.quit_server,
    music.Models: music_verbs.models,
    music.Info: music_verbs.info,
    music.Model: music_verbs.model,
    music.SetRate: music_verbs.rate,
    attributes.Attributes: attribute_verbs.listed,
    attributes.Attribute: attribute_verbs.told,
    attributes.Sliders: attribute_verbs.sliders,
    published.Fetchable: published_verbs.fetchable,
    published.Published: published_verbs.about,
    published.Fetch: published_verbs.fetch,
    music.Sounds: music_verbs.sounds,
    music.SoundAdd: music_verbs.sound_add,
    music.Corner: music_verbs.corner,
    music.Corners: music_verbs.corners,
    music.SetPitches: music_verbs.pitches,
    music.Position: music_verbs.position,
    music.Note: music_verbs.note,
    music.Hold: music_verbs.hold,
    music.Layers: music_verbs.layers,
    music.LatentGet: music_verbs.latent_get,
    music.LatentSet: music_verbs.latent_set,
    surface.State: surface_verbs.state,
    latents.Random: latent_verbs.prepared(latent_verbs.draw, latent_verbs.random),
    latents.Slerp: latent_verbs.queued(latent_verbs.slerp),
    latents.Sum: latent_verbs.queued(latent_verbs.weighted_sum),
    latents.Walk: latent_verbs.queued(latent_verbs.walk),
    latents.Move: latent_verbs.prepared(latent_verbs.find_directions, latent_verbs.move),
    latents.Directions: latent_verbs.prepared(
        latent_verbs.find_directions, latent_verbs.directions
    ),
    latents.Read: latent_verbs.queued(latent_verbs.read),
    latents.Write: latent_verbs.queued(latent_verbs.write),
    latents.Keep: latent_verbs.queued(latent_verbs.keep),
    latents.Recall: latent_verbs.queued(latent_verbs.recall),
    latents.Latents: latent_verbs.queued(latent_verbs.saved),
    latents.Synthesize: latent_verbs.synthesize,
    latents.Hallucinate: latent_verbs.hallucinate,
}
# These are answered anew each time they come, since the answer may have changed.
ASKED_AGAIN = (
    hosting.Version,
    hosting.Status,
    hosting.Close,
    hosting.Quit,
    music.Models,
    music.Sounds,
    music.Info,
    attributes.Attributes,
    attributes.Sliders,
    published.Fetchable,
    published.Published,
)
COMPLAINTS = 8  # a second, to one sender, about what cannot be read


class Dispatcher:
    """Carries out commands: at once, or by queueing a job that answers later.

    Args:
        host: What verbs may need.
        verbs: Of the commands that its thread carries out.
        call: What a verb is given: made of host, session, command, request and sender.
    """

    def __init__(
        self,
        host: Services | LiveServices,
        verbs: Verbs = VERBS,
        call: type[Call] | type[LiveCall] = Call,
    ):
        self.host = host
        self.verbs = verbs
        self.call: Callable[..., Any] = call
        self._complaints: dict[
            Peer, tuple[float, int]
        ] = {}  # sender: (start of its second, answers in it)

    def __call__(self, received: Received) -> None:
        if received.is_reply:
            self.host.sessions.answered(received.sender)
            return
        if received.command is None:
            self._refuse(received)
            return
        command, session = received.command, self.host.sessions.find(received.command.sid)
        to = session.reply_to(received.sender) if session else received.sender
        self.host.outbox.earn(to, received.size)
        if (error := self._stranger(command, session, received.sender)) is not None:
            self._send(received.sender, command.id, command.address, error)
            return
        entry = (
            session.log.find(command.id)
            if session and not isinstance(command, ASKED_AGAIN)
            else None
        )
        if entry is not None:
            repeat(entry, command.id, to, self.host.outbox)
        else:
            self._execute(command, session, to, received.sender)

    def _stranger(
        self, command: Command, session: Session | LiveSession | None, sender: Peer
    ) -> NotebankError | None:
        """Why a sender is not served: from another machine it must have said the token."""
        needs_none = isinstance(command, (hosting.Version, hosting.Open))
        if not needs_none and not is_loopback(sender[0]) and not self.host.sessions.knows(sender):
            return NotebankError("say the server's token with /nb/open first", "not-allowed")
        if session is None and not isinstance(command, SESSIONLESS):
            return NotebankError("unknown session: send open and what you hold", "unknown-session")
        return None

    def _execute(
        self, command: Command, session: Session | LiveSession | None, to: Peer, sender: Peer
    ) -> None:
        log = session.log if session and not isinstance(command, ASKED_AGAIN) else None
        request = Request(command, to, self.host.outbox, log)
        try:
            verb = self.verbs[type(command)]
            result = verb(self.call(self.host, session, command, request, sender))
            if result is not None:
                request.done(result)
        except NotebankError as error:
            request.fail(error)
        except Exception as error:
            self.host.report(command.address, error)
            request.fail(NotebankError(f"the server stumbled and says more in its window: {error}"))

    def _refuse(self, received: Received) -> None:
        """Answers what could not be read; without an id only so often, since two programs might
        else complain to each other for ever."""
        assert received.error is not None
        if received.id < 0 and not self._may_complain(received.sender):
            return
        session = self.host.sessions.find(received.sid) if received.sid > 0 else None
        to = session.reply_to(received.sender) if session else received.sender
        self.host.outbox.earn(to, received.size)
        self._send(to, received.id, received.address, received.error)

    def _may_complain(self, sender: Peer) -> bool:
        now = time.monotonic()
        start, count = self._complaints.get(sender, (now, 0))
        if now - start >= 1:
            start, count = now, 0
        if len(self._complaints) > 1000:
            self._complaints.clear()
        self._complaints[sender] = (start, count + 1)
        return count < COMPLAINTS

    def _send(self, to: Peer, id: int, address: str, error: NotebankError) -> None:
        self.host.outbox.send(to, failure(id, address, error).to_osc())
