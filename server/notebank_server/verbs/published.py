"""What the commands about published models do."""

import time

from notebank.checkpoints import fetch as fetching
from notebank.checkpoints import published
from notebank.errors import BadValue, NotebankError
from notebank.protocol import Result
from notebank.protocol import published as messages
from notebank_server.context import Call
from notebank_server.jobs.silent import Files
from notebank_server.verbs.hosting import check_holder
from notebank_server.verbs.music import names_page


class Fetching(Files):
    """A download, which keeps no other work with files waiting."""

    lane = "downloads"


class Pace:
    """How far a download is and how long [s] it will take, from bytes."""

    def __init__(self) -> None:
        self._start: tuple[float, int] | None = None  # when the first bytes came, and how many

    def __call__(self, done: int, total: int) -> tuple[float, float]:
        """(share that is done, seconds to go; -1: unknown)."""
        now = time.monotonic()
        since, first = self._start = self._start or (now, done)
        share = done / total if 0 < done <= total else 0.0
        eta = (now - since) / (done - first) * (total - done) if done > first else -1.0
        return share, eta


def fetchable(call: Call[messages.Fetchable]) -> Result:
    return names_page(published.fetchable(call.host.models.names()), call.command.offset)


def about(call: Call[messages.Published]) -> Result:
    one = published.find(call.command.name)
    size = -1.0 if one.size_mb is None else one.size_mb
    return messages.PublishedDone(
        one.name, one.kind, size, int(one.sha256 is not None), one.licence, one.description
    )


def fetch(call: Call[messages.Fetch]) -> None:
    check_holder(call)
    wanted = published.find(call.command.name)
    if wanted.name in call.host.models.names():
        raise BadValue(f"there is a model '{wanted.name}' already: choose it")
    if wanted.is_program and wanted.sha256 is None:
        raise NotebankError(
            f"{wanted.name} is somebody's program, and no catalogue says by a hash which one: "
            f"`notebank models fetch {wanted.name}` fetches it, if you trust where it comes from",
            "not-approved",
        )

    def work(told) -> Result:
        pace = Pace()
        _, model = fetching.install(wanted, progress=lambda *bytes: told(*pace(*bytes)))
        return messages.FetchDone(wanted.name, model.info.kind)

    host = call.host
    host.queue.add(Fetching(call.request, call.session, host.downloads, work))
