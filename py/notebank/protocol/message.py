"""What all messages share: fields that are checked, and the way to and from OSC."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, TypeVar, get_args, get_type_hints

from notebank.errors import BadType
from notebank.protocol import wire
from notebank.protocol.fields import TAG_OF, Kind, Many, RequestId, SessionId

M = TypeVar("M", bound="Message")
_LAYOUTS: dict[Any, tuple[tuple[str, Kind], ...]] = {}


@dataclass(frozen=True)
class Message:
    """A frozen dataclass whose fields are `Annotated[type, kind]`; every value is checked and cast
    when it is made."""

    address: ClassVar[str] = ""

    def __post_init__(self) -> None:
        for name, kind in layout(type(self)):
            object.__setattr__(
                self,
                name,
                kind.check(getattr(self, name), f"{type(self).address or 'reply'} {name}"),
            )

    def args(self) -> list[tuple[str, wire.Value]]:
        """The arguments as (type tag, value)."""
        tagged: list[tuple[str, wire.Value]] = []
        for name, kind in layout(type(self)):
            value = getattr(self, name)
            tagged += [
                (TAG_OF[type(item)], item)
                for item in (value if isinstance(kind, Many) else [value])
            ]
        return tagged

    def to_osc(self) -> bytes:
        """The datagram."""
        return wire.encode(self.address, self.args())

    @classmethod
    def from_args(cls: type[M], args: list[wire.Value]) -> M:
        """The message with these arguments; BadType says how many there should be."""
        kinds = layout(cls)
        rest = bool(kinds) and isinstance(kinds[-1][1], Many)
        single = len(kinds) - int(rest)
        if len(args) < single or (len(args) > single and not rest):
            raise BadType(
                f"{cls.address or cls.__name__} takes "
                f"{single}{' or more' if rest else ''} arguments "
                f"({signature(cls)}), got {len(args)}"
            )
        return cls(*args[:single], *([args[single:]] if rest else []))

    @classmethod
    def from_osc(cls: type[M], datagram: bytes) -> M:
        """The message in a datagram that holds this one message."""
        (address, args), *others = wire.decode(datagram)
        if address != cls.address or others:
            raise BadType(
                f"expected one message {cls.address}, got "
                f"{address}{' and others' if others else ''}"
            )
        return cls.from_args(args)

    def __str__(self) -> str:
        args = self.args()
        shown = " ".join(
            f"{value:g}" if isinstance(value, float) else _quoted(value) for _, value in args
        )
        return f"{self.address} ,{''.join(tag for tag, _ in args)} {shown}".rstrip()


@dataclass(frozen=True)
class Command(Message):
    """A request: `/nb/<verb> id sid args…`."""

    id: RequestId
    sid: SessionId

    @property
    def verb(self) -> str:
        return self.address.removeprefix("/nb/")


@dataclass(frozen=True)
class Result(Message):
    """What stands behind id and address in the `/nb/done` of one verb."""


def layout(cls: type[Message]) -> tuple[tuple[str, Kind], ...]:
    """(name, kind) of each field, in the order of the wire."""
    if cls not in _LAYOUTS:
        hints: dict[str, Any] = get_type_hints(cls, include_extras=True)
        _LAYOUTS[cls] = tuple((field.name, get_args(hints[field.name])[1]) for field in fields(cls))
    return _LAYOUTS[cls]


def signature(cls: type[Message]) -> str:
    """The names of the arguments, `…` behind one that may come many times."""
    return " ".join(name + ("…" if isinstance(kind, Many) else "") for name, kind in layout(cls))


def _quoted(value: wire.Value) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)
