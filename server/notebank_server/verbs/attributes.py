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


def sliders(call: Call[attributes.Sliders]) -> None:
    def work() -> Result:
        model = call.host.models.get(call.session.model).renderer.model
        now = dict(call.session.told)
        values: list[int | float | str] = []
        for name, given in model.attributes:
            if len(given) == 1 and not isinstance(given[0], str):
                value = float(now.get(name, given)[0])
                values += [name, *span(given[0]), value]
        return attributes.SlidersDone(call.session.model, tuple(values))

    _queue(call, work)


def span(value: bool | int | float) -> tuple[float, float, float]:
    """Ends and step of a slider for a number: nobody says them, so they are drawn around what it
    was at first.

    >>> span(False), span(3), span(0.5), span(-2.0)
    ((0.0, 1.0, 1.0), (0.0, 6.0, 1.0), (0.0, 1.0, 0.0), (-4.0, 4.0, 0.0))
    """
    if isinstance(value, bool):
        return 0.0, 1.0, 1.0
    least = 4.0 if isinstance(value, int) else 1.0
    high = max(least, 2.0 * abs(value))
    return (-high if value < 0 else 0.0), high, float(isinstance(value, int))


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
