"""What travels between a box in Pd and the host: Pd's text (FUDI) outwards, length-prefixed OSC
packets inwards.

The reference of all messages is docs/pyext.md. Text is limited by Pd, which drops what is longer
than 4095 bytes.
"""

import math
import re
import struct
from collections.abc import Iterable, Iterator, Sequence

Atom = float | int | str

LONGEST = 4000  # bytes of one text message
LONGEST_LINE = 900  # bytes of one line on Pd's console
_SPECIAL = re.compile(r"([\s;,\\]|\$(?=\d))")
# what Pd would read as one
_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?", re.IGNORECASE)


class BadPacket(ValueError):
    """Bytes that no box sends."""


def text_of(atom: Atom) -> str:
    r"""An atom as Pd's text: numbers exact to float32, symbols escaped. Text has no way to say NaN:
    it goes as 0.

    >>> text_of(0.1), text_of(3.0), text_of("a b;$1"), text_of("808"), text_of(float("inf"))
    ('0.1', '3', 'a\\ b\\;\\$1', '\\808', '1e+39')
    """
    if isinstance(atom, str):
        return f"\\{atom}" if _NUMBER.fullmatch(atom) else _SPECIAL.sub(r"\\\1", atom)
    if math.isfinite(atom):
        return f"{atom:.9g}"
    # beyond float32: Pd reads it as infinity
    return "0" if math.isnan(atom) else f"{math.copysign(1e39, atom):.9g}"


def message(*atoms: Atom) -> bytes:
    r"""One message, whatever its length.

    >>> message("made", 1, 2)
    b'made 1 2;\n'
    """
    return (" ".join(text_of(atom) for atom in atoms) + ";\n").encode()


def messages(head: Sequence[Atom], atoms: Sequence[Atom]) -> bytes:
    r"""`head atoms…` as one message, or, where it is too long for Pd, in parts before it.

    >>> messages(["out", 1, "list"], [1, 2])
    b'out 1 list 1 2;\n'
    >>> long = messages(["out", 1, "list"], [0.123456789] * 1000).split(b"\n")
    >>> [line.split(b" ")[0] for line in long], max(map(len, long)) < 4096
    ([b'part', b'part', b'part', b'out', b''], True)
    """
    first = " ".join(text_of(atom) for atom in head)
    lines: list[str] = []
    line: list[str] = []
    size = 0
    room = LONGEST - len(first.encode()) - 8
    for word in map(text_of, atoms):
        length = len(word.encode()) + 1
        if size + length > room and line:
            lines.append("part " + " ".join(line))
            line, size = [], 0
        line.append(word)
        size += length
    lines.append(" ".join([first, *line]))
    return "".join(f"{line};\n" for line in lines).encode()


def lines(kind: str, text: str) -> bytes:
    r"""Text for the console, each line one symbol behind `print` or `error`.

    >>> lines("print", "two\n  words, here")
    b'print two;\nprint \\ \\ words\\,\\ here;\n'
    """
    pieces = [piece for line in text.expandtabs(4).splitlines() for piece in _pieces(line)]
    return b"".join(message(kind, piece) for piece in pieces)


def _pieces(line: str) -> Iterator[str]:
    while len(line.encode()) > LONGEST_LINE:
        cut = LONGEST_LINE // 4  # no character takes more than 4 bytes
        yield line[:cut]
        line = line[cut:]
    yield line or " "  # Pd has no empty symbol in its text


class Frames:
    """Puts a stream of bytes together again: each packet comes behind its length (2 bytes,
    big-endian)."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The packets that are whole now."""
        self._held += data
        at = 0
        while len(self._held) - at >= 2:
            end = at + 2 + int.from_bytes(self._held[at : at + 2], "big")
            if end > len(self._held):
                break
            yield bytes(self._held[at + 2 : end])
            at = end
        del self._held[:at]


def decode(packet: bytes) -> tuple[str, list[Atom]]:
    r"""Address and arguments of one OSC message, as Pd's [oscformat] writes them.

    Arguments are floats, integers and strings.

    >>> decode(b"/in\0,fs\0\x3f\x80\0\0abc\0")
    ('/in', [1.0, 'abc'])
    """
    address, at = _string(packet, 0)
    tags, at = _string(packet, at)
    if not tags.startswith(","):
        raise BadPacket("an OSC message without type tags")
    atoms: list[Atom] = []
    try:
        for run in re.finditer(r"f+|i|s|.", tags[1:]):
            tag, count = run[0][0], len(run[0])
            if tag == "f":  # long lists are floats: all at once
                atoms += struct.unpack_from(f">{count}f", packet, at)
                at += 4 * count
            elif tag == "i":
                atoms += struct.unpack_from(">i", packet, at)
                at += 4
            elif tag == "s":
                word, at = _string(packet, at)
                atoms.append(word)
            else:
                raise BadPacket(f"an OSC argument of type {tag}")
    except struct.error as error:
        raise BadPacket("an OSC message that is cut off") from error
    return address, atoms


def _string(packet: bytes, at: int) -> tuple[str, int]:
    end = packet.find(b"\0", at)
    if end < 0:
        raise BadPacket("an OSC string without its end")
    return packet[at:end].decode("utf-8", "replace"), (end + 4) & ~3


def encode(address: str, atoms: Iterable[Atom]) -> bytes:
    r"""The frame that `decode` reads; Python's side of a box speaks it in tests and measurements.

    >>> encode("/bye", [])
    b'\x00\x0c/bye\x00\x00\x00\x00,\x00\x00\x00'
    """
    tags, body = ",", b""
    for atom in atoms:
        tags += "s" if isinstance(atom, str) else "f"
        body += _padded(atom) if isinstance(atom, str) else struct.pack(">f", atom)
    packet = _padded(address) + _padded(tags) + body
    return struct.pack(">H", len(packet)) + packet


def _padded(text: str) -> bytes:
    data = text.encode() + b"\0"
    return data + b"\0" * (-len(data) % 4)
