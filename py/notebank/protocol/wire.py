"""OSC datagrams as bytes: addresses, arguments of the types i f s b, bundles.

python-osc builds and reads the values. What it is lax about is strict here: it guesses types (bools
become T and F, large integers h, which Pd's oscparse cannot read), completes a float that was cut
off, and skips unknown types. Source of the format: the OSC 1.0 specification, opensoundcontrol.org.
"""

from collections.abc import Callable, Iterable

from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.parsing import osc_types

from notebank.errors import BadType

Value = int | float | str | bytes

TAGS = "ifsb"
# bytes of a datagram: what macOS sends by default, and far below the 64 KB that Pd 0.52 reads
LONGEST = 9216
_DEEPEST = 4  # bundles in bundles
_READERS: dict[str, Callable[[bytes, int], tuple[Value, int]]] = {
    "i": osc_types.get_int,
    "f": osc_types.get_float,
    "s": osc_types.get_string,
    "b": osc_types.get_blob,
}


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
    """
    if len(datagram) > LONGEST:
        raise BadType(
            f"a datagram of {len(datagram)} bytes is too long: at most {LONGEST}; send "
            "vectors in chunks of 128"
        )
    return _bundle(datagram, 0) if datagram.startswith(b"#bundle\0") else [_message(datagram)]


def _bundle(data: bytes, depth: int) -> list[tuple[str, list[Value]]]:
    if depth == _DEEPEST:
        raise BadType(f"bundles are nested deeper than {_DEEPEST}")
    messages, at = [], 16  # behind "#bundle\0" and the time tag
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        item = data[at + 4 : at + 4 + size]
        if size < 4 or len(item) != size:
            raise BadType(f"the bundle announces {size} bytes at {at}, {len(item)} are there")
        messages += _bundle(item, depth + 1) if item.startswith(b"#bundle\0") else [_message(item)]
        at += 4 + size
    return messages


def _message(data: bytes) -> tuple[str, list[Value]]:
    if not data.startswith(b"/"):
        raise BadType("this is no OSC message: it must start with an address such as /nb/version")
    try:
        address, at = osc_types.get_string(data, 0)
        tags, at = osc_types.get_string(data, at) if at < len(data) else (",", at)
        if not tags.startswith(","):
            raise BadType(f"{address}: the type tags must start with a comma, got '{tags[:20]}'")
        args: list[Value] = []
        for tag in tags[1:]:
            if tag not in _READERS:
                raise BadType(
                    f"{address}: type tag '{tag}' is not understood: send {' '.join(TAGS)}"
                )
            value, at = _READERS[tag](data, at)
            args.append(value)
    except (osc_types.ParseError, UnicodeDecodeError) as error:
        raise BadType(f"the OSC message cannot be read: {error}") from error
    if at != len(data):
        raise BadType(
            f"{address}: type tags {tags} ask for {at} bytes, the datagram has {len(data)}"
        )
    return address, args
