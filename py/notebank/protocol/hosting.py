"""Commands about the server and the session, each with what its `/nb/done` carries."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from notebank.protocol.fields import (
    ID_LIMIT,
    NAME_PATTERN,
    Index,
    Many,
    Name,
    Path,
    Real,
    RequestId,
    Text,
    Unit,
    Whole,
)
from notebank.protocol.message import Command, Result

Port = Annotated[int, Whole(0, 65535, "UDP port; 0 = the sender's own")]
Token = Annotated[
    int, Whole(-1, ID_LIMIT - 1, "the number in the probe file; -1 = it could not be read")
]
Count = Index
Secret = Annotated[
    tuple[str, ...],
    Many(Text(64, NAME_PATTERN, "the word in the server's secret file"), 0, 1),
]


@dataclass(frozen=True)
class Nothing(Result):
    """No further arguments."""


@dataclass(frozen=True)
class Version(Command):
    """Asks who is there. Needs no session.

    >>> print(Version(1, 4242))
    /nb/version ,ii 1 4242
    """

    address: ClassVar[str] = "/nb/version"


@dataclass(frozen=True)
class VersionDone(Result):
    """Name and version of the program, version of this protocol."""

    name: Name
    version: Annotated[str, Text(64)]
    protocol: Annotated[int, Whole(1, 1000)]


@dataclass(frozen=True)
class Open(Command):
    """Creates the session, with the server's default model; a session that exists stays as it is.

    The server writes a small file, the probe, whose one line is a number and `;`. The client reads
    it and sends `/nb/probe`. A client that knows the server's secret may name any file that its
    user chose, not only those under the server's roots; a wrong one gives no right. The secret is a
    new word each time the server starts, in `server/secret-PORT.txt` of the user's folder, which
    nobody else can read. A program on another machine says the server's token here, before
    anything but `/nb/version`; else it fails not-allowed.

    >>> print(Open(2, 4242, []))
    /nb/open ,ii 2 4242
    >>> print(Open(2, 4242, ["k2h7"]))
    /nb/open ,iis 2 4242 "k2h7"
    """

    address: ClassVar[str] = "/nb/open"
    secret: Secret = ()


@dataclass(frozen=True)
class OpenDone(Result):
    """Where the probe file lies."""

    probe_path: Path


@dataclass(frozen=True)
class Probe(Command):
    """Proves that client and server share a disk: the number read from the probe file. A wrong one
    fails no-shared-disk.

    It also proves the sender: who read the file, which is the user's alone, or opened the session
    with the secret, is a *holder* of it.

    >>> print(Probe(3, 4242, 123456))
    /nb/probe ,iii 3 4242 123456
    """

    address: ClassVar[str] = "/nb/probe"
    token: Token


@dataclass(frozen=True)
class Home(Command):
    """Asks for the user's folder, where presets, saved latents and own sounds lie.

    >>> print(Home(11, 4242))
    /nb/home ,ii 11 4242
    """

    address: ClassVar[str] = "/nb/home"


@dataclass(frozen=True)
class HomeDone(Result):
    """The user's folder; it is there."""

    path: Path


@dataclass(frozen=True)
class Status(Command):
    """Asks how things are. A client sends it every second; three that stay unanswered mean that the
    server is away.

    >>> print(Status(4, 4242))
    /nb/status ,ii 4 4242
    """

    address: ClassVar[str] = "/nb/status"


@dataclass(frozen=True)
class StatusDone(Result):
    """`jobs` wait or run for this session and `fraction` of the one under way is done (1 when none
    is). Since the server started it lost `drops` datagrams (kernel buffer full, or unreadable) and
    failed inside `errors` times. `render_ms` is the median time to render a note, 0 before the
    first."""

    model: Name
    jobs: Count
    fraction: Unit
    drops: Count
    errors: Count
    render_ms: Annotated[float, Real(0, note="ms")]
    memory_mb: Annotated[float, Real(0, note="MB in use by the server")]


@dataclass(frozen=True)
class Sync(Command):
    """Is answered when every job that this session queued before is closed.

    >>> print(Sync(5, 4242))
    /nb/sync ,ii 5 4242
    """

    address: ClassVar[str] = "/nb/sync"


@dataclass(frozen=True)
class Notify(Command):
    """From now on replies to this session go to the sender's host at this port (Max's udpsend hears
    no replies).

    Only a holder may do that, or who opened the session while it has no holder; else it fails
    not-allowed. A port from which replies come gets none any more.

    >>> print(Notify(6, 4242, 7771))
    /nb/notify ,iii 6 4242 7771
    """

    address: ClassVar[str] = "/nb/notify"
    port: Port


@dataclass(frozen=True)
class NotifyDone(Result):
    """The port in use."""

    port: Port


@dataclass(frozen=True)
class Cancel(Command):
    """Gives up the job of an earlier request, which is answered fail, cancelled. A job that is
    closed already fails not-found.

    >>> print(Cancel(8, 4242, 7))
    /nb/cancel ,iii 8 4242 7
    """

    address: ClassVar[str] = "/nb/cancel"
    target_id: RequestId


@dataclass(frozen=True)
class CancelDone(Result):
    """The request given up."""

    target_id: RequestId


@dataclass(frozen=True)
class Close(Command):
    """Forgets the session and all it holds. Cached notes stay. Who may do that: as `/nb/notify`.

    >>> print(Close(9, 4242))
    /nb/close ,ii 9 4242
    """

    address: ClassVar[str] = "/nb/close"


@dataclass(frozen=True)
class Quit(Command):
    """Ends the server. From another machine, or from who is no holder of a session, it fails
    not-allowed.

    >>> print(Quit(10, 4242))
    /nb/quit ,ii 10 4242
    """

    address: ClassVar[str] = "/nb/quit"
