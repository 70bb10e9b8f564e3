"""What the commands about a foreign model's attributes do."""

from notebank.protocol import Result, attributes
from notebank_server.context import Call
from notebank_server.jobs.silent import SilentJob
from notebank_server.verbs.music import changed, overtaken


def listed(call: Call[attributes.Attributes]) -> None:
    def work() -> Result:
        model = call.host.models.get(call.session.model).renderer.model
        values = {**dict(model.attributes), **dict(call.session.told)}
        pairs = [(name, value) for name in values for value in values[name]]
        return attributes.AttributesDone(tuple(word for pair in pairs for word in _plain(*pair)))

    _queue(call, work)


def told(call: Call[attributes.Attribute]) -> None:
    if overtaken(call.session, call.request, ("attribute", call.command.name)):
        return

    def work() -> Result:
        session, name = call.session, call.command.name
        model = call.host.models.get(session.model).renderer.model
        model.check_attributes(((name, call.command.values),))
        session.tell(name, call.command.values)
        changed(call.host, session, call.command.id)
        return attributes.AttributeDone(name, session.generation)

    _queue(call, work)


def _queue(call: Call, work) -> None:
    """Has work done once the session's model is there."""
    host = call.host
    host.queue.add(SilentJob(call.request, call.session, host.models, lambda look: work()))


def _plain(name: str, value: bool | int | float | str) -> tuple[str, int | float | str]:
    return name, int(value) if isinstance(value, bool) else value
