"""OSC datagrams as bytes: addresses, arguments of the types i f s b, bundles.

Arguments of other types that other programs send (h d T F I S c) are read as values of these.

python-osc builds and reads the values. What it is lax about is strict here: it guesses types (bools
become T and F, large integers h, which Pd's oscparse cannot read), completes a float that was cut
off, and skips unknown types. Source of the format: the OSC 1.0 specification, opensoundcontrol.org.
"""

import math
from collections.abc import Callable, Iterable

from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.parsing import osc_types

from notebank.errors import BadType

Value = int | float | str | bytes

TAGS = "ifsb"
# bytes of a datagram: what macOS sends by default, and far below the 64 KB that Pd 0.52 reads
LONGEST = 9216
TIME_ZERO = 2208988800  # 1970 in the seconds of a time tag, which count from 1900
_DEEPEST = 4  # bundles in bundles
_READERS: dict[str, Callable[[bytes, int], tuple[Value, int]]] = {
    "i": osc_types.get_int,
    "f": osc_types.get_float,
    "s": osc_types.get_string,
    "b": osc_types.get_blob,
    "h": osc_types.get_int64,
    "d": osc_types.get_double,
    "S": osc_types.get_string,
    "c": lambda data, at: (chr(osc_types.get_int(data, at)[0] & 0x7F), at + 4),
    "T": lambda data, at: (1, at),
    "F": lambda data, at: (0, at),
    "I": lambda data, at: (math.inf, at),
}


class Unreadable(BadType):
    """A message that cannot be read to its end. command: its address; values: the arguments before
    the fault."""

    def __init__(self, text: str, command: str = "", values: Iterable[Value] = ()):
        super().__init__(text)
        self.command = command
        self.values = list(values)


def encode(address: str, args: Iterable[tuple[str, Value]]) -> bytes:
    """The datagram of one message; `args` are (tag, value) with a tag of `ifsb`.

    >>> encode("/nb/sync", [("i", 7), ("i", 42)])
    b'/nb/sync\\x00\\x00\\x00\\x00,ii\\x00\\x00\\x00\\x00\\x07\\x00\\x00\\x00*'
    """
    builder = OscMessageBuilder(address=address)
    for tag, value in args:
        if tag not in TAGS:
            raise BadType(
                f"type tag '{tag}' never goes on the wire: Pd reads only {' '.join(TAGS)}"
            )
        builder.add_arg(value, tag)
    return builder.build().dgram


def bundles(messages: Iterable[bytes]) -> list[bytes]:
    """Messages in as few datagrams as may be, in their order: one alone as it is, several as
    bundles whose time tag says "immediately"."""
    packed: list[list[bytes]] = [[]]
    for message in messages:
        if 20 + sum(4 + len(m) for m in packed[-1]) + len(message) > LONGEST:
            packed.append([])
        packed[-1].append(message)
    return [_packed(together) for together in packed if together]


def _packed(messages: list[bytes]) -> bytes:
    if len(messages) == 1:
        return messages[0]
    sized = (len(message).to_bytes(4, "big") + message for message in messages)
    return b"#bundle\0" + (1).to_bytes(8, "big") + b"".join(sized)


def decode(datagram: bytes) -> list[tuple[str, list[Value]]]:
    """The messages (address, arguments) in a datagram: one, or those of a bundle in order. Time
    tags are ignored.

    >>> decode(encode("/nb/quit", [("i", 7), ("f", 42.0)]))
    [('/nb/quit', [7, 42.0])]

    Raises:
        BadType: It holds something else; Unreadable: a message has a fault.
    """
    return [message(data) for data in split(datagram)]


def split(datagram: bytes) -> list[bytes]:
    """The bytes of each message in a datagram; BadType where it is too long or a broken bundle."""
    return [data for _, data in timed(datagram)]


def timed(datagram: bytes) -> list[tuple[float, bytes]]:
    r"""As `split`, with the time [s since 1970] of each message, as its bundle's tag says: 0 where
    there is none, or it says "immediately".

    >>> timed(b"#bundle\0" + (2208988810 << 32).to_bytes(8, "big") + b"\0\0\0\4/a\0\0")
    [(10.0, b'/a\x00\x00')]
    """
    if len(datagram) > LONGEST:
        raise BadType(
            f"a datagram of more than {LONGEST} bytes is too long: send vectors in chunks of 128"
        )
    return _bundle(datagram, 0) if datagram.startswith(b"#bundle\0") else [(0.0, datagram)]


def _bundle(data: bytes, depth: int) -> list[tuple[float, bytes]]:
    if depth == _DEEPEST:
        raise BadType(f"bundles are nested deeper than {_DEEPEST}")
    time = max(0.0, int.from_bytes(data[8:16], "big") / (1 << 32) - TIME_ZERO)
    messages, at = list[tuple[float, bytes]](), 16  # behind "#bundle\0" and the time tag
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        item = data[at + 4 : at + 4 + size]
        if size < 4 or len(item) != size:
            raise BadType(f"the bundle announces {size} bytes at {at}, {len(item)} are there")
        inside = item.startswith(b"#bundle\0")
        messages += _bundle(item, depth + 1) if inside else [(time, item)]
        at += 4 + size
    return messages


def message(data: bytes) -> tuple[str, list[Value]]:
    """Address and arguments of one message.

    >>> message(b"/a\\0\\0,ThI\\0\\0\\0\\0" + (7).to_bytes(8, "big"))
    ('/a', [1, 7, inf])

    Raises:
        Unreadable: It is none, or has a fault; the text says which.
    """
    if not data.startswith(b"/"):
        raise Unreadable(
            "this is no OSC message: it must start with an address such as /nb/version"
        )
    address, args = "", list[Value]()
    try:
        address, at = osc_types.get_string(data, 0)
        tags, at = osc_types.get_string(data, at) if at < len(data) else (",", at)
        if not tags.startswith(","):
            raise BadType(f"{address}: the type tags must start with a comma, got '{tags[:20]}'")
        for tag in tags[1:]:
            value, at = _reader(tag, address)(data, at)
            args.append(value)
        if at != len(data):
            raise BadType(
                f"{address}: type tags {tags} ask for {at} bytes, the datagram has {len(data)}"
            )
    except BadType as error:
        raise Unreadable(str(error), address, args) from error
    except (osc_types.ParseError, UnicodeDecodeError) as error:
        is_cut = isinstance(error, osc_types.ParseError)
        reason = "it ends within an argument" if is_cut else "a text in it is no UTF-8"
        named = address or "the OSC message"
        raise Unreadable(f"{named} cannot be read: {reason}", address, args) from error
    return address, args


def _reader(tag: str, address: str) -> Callable[[bytes, int], tuple[Value, int]]:
    if tag == "N":
        raise BadType(f"{address}: an argument is nil (type tag 'N'): send a value")
    if tag not in _READERS:
        raise BadType(f"{address}: type tag '{tag[:1]}' is not understood: send {' '.join(TAGS)}")
    return _READERS[tag]
