"""Commands about models that are published somewhere and can be fetched."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from notebank.protocol import fields
from notebank.protocol.message import Command, Result


@dataclass(frozen=True)
class Fetchable(Command):
    """Lists the published models that are not here yet, at most 32 names a reply.

    >>> print(Fetchable(40, 4242, 0))
    /nb/fetchable ,iii 40 4242 0
    """

    address: ClassVar[str] = "/nb/fetchable"
    offset: fields.Index


@dataclass(frozen=True)
class Published(Command):
    """Describes a published model: what somebody should know before they fetch it.

    >>> print(Published(41, 4242, "nsynth-wavenet"))
    /nb/published ,iis 41 4242 "nsynth-wavenet"
    """

    address: ClassVar[str] = "/nb/published"
    name: fields.Name


@dataclass(frozen=True)
class PublishedDone(Result):
    """Its kind, the size of the download, whether its catalogue names a hash (1) or that of the
    first download is noted (0), licence and description in a few words."""

    name: fields.Name
    kind: fields.ModelKind
    size_mb: Annotated[float, fields.Real(-1, note="MB, about; -1 = unknown")]
    hashed: Annotated[int, fields.Whole(0, 1)]
    licence: Annotated[str, fields.Text()]
    description: Annotated[str, fields.Text()]


@dataclass(frozen=True)
class Fetch(Command):
    """Downloads a published model, checks it and makes it one of the user's; `/nb/progress` says
    how far it is, and a download that broke off is gone on with the next time. Only a holder may do
    that. A foreign program without a hash is fetched by the command line alone (not-approved).

    >>> print(Fetch(42, 4242, "nsynth-wavenet"))
    /nb/fetch ,iis 42 4242 "nsynth-wavenet"
    """

    address: ClassVar[str] = "/nb/fetch"
    name: fields.Name


@dataclass(frozen=True)
class FetchDone(Result):
    """The model, which can be chosen now."""

    name: fields.Name
    kind: fields.ModelKind
