"""What the command about control surfaces does."""

from notebank.protocol import Result, hosting, surface
from notebank_server.context import Call


def state(call: Call[surface.State]) -> Result:
    if call.host.surface is not None:
        command = call.command
        call.host.surface.tell(call.session.sid, call.request.to, command.word, command.values)
    return hosting.Nothing()
