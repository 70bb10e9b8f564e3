"""The container of a Max for Live device (.amxd): chunks, each four letters, a length and content.

    ampf  4     the kind: aaaa audio effect, mmmm MIDI effect, iiii instrument
    meta  4     flags
    ptch  size  the patcher as JSON, a line's end and a zero behind it

Lengths are little-endian. In a frozen device `ptch` holds further files: it begins with `mx@c` and
twelve bytes, then comes the patcher.
"""

import json
import struct
from typing import Any

INSTRUMENT = b"iiii"
FROZEN, HEADER = b"mx@c", 16


def pack(text: str, kind: bytes = INSTRUMENT) -> bytes:
    """The device's file. text: the patcher, as in a .maxpat.

    >>> pack("{}\\n")[:12]
    b'ampf\\x04\\x00\\x00\\x00iiii'
    >>> pack("{}\\n")[12:]
    b'meta\\x04\\x00\\x00\\x00\\x00\\x00\\x00\\x00ptch\\x04\\x00\\x00\\x00{}\\n\\x00'
    """
    chunks = ((b"ampf", kind), (b"meta", struct.pack("<I", 0)), (b"ptch", text.encode() + b"\0"))
    return b"".join(_chunk(name, content) for name, content in chunks)


def unpack(data: bytes) -> tuple[bytes, dict[str, Any]]:
    """(kind, patcher) of a device's file, frozen or not."""
    chunks = dict(_chunks(data))
    if "ciph" in chunks:
        raise ValueError("the device is encrypted")
    content = chunks["ptch"]
    text = content[HEADER:] if content.startswith(FROZEN) else content
    # Other files of a frozen device follow, and some versions of Max leave bytes of no meaning
    # behind the patcher.
    return chunks["ampf"], json.JSONDecoder().raw_decode(text.decode(errors="replace"))[0]


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content


def _chunks(data: bytes):
    """(name, content) of each."""
    at = 0
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        if at + 8 + size > len(data):
            raise ValueError(f"the chunk {name!r} has {size} bytes, the file ends before")
        yield name.decode("ascii"), data[at + 8 : at + 8 + size]
        at += 8 + size
