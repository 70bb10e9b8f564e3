"""Edits that damage files: bytes, tokens of JSON, and the pieces of containers, whose lengths and
checksums are mended so that the damage is met behind the door."""

import io
import json
import re
import struct
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

_TOKEN = re.compile(rb'"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[\[\]{}]')
ODD = (
    *(b"null", b"true", b'""', b'"a"', b'"/etc/passwd"', b"[]", b"{}", b"[[[]]]", b'{"a":{}}'),
    *(b"0", b"-1", b"1", b"0.5", b"1e999", b"-1e308", b"NaN", b"Infinity", b"65536"),
    *(b"2147483648", b"18446744073709551616", b"9" * 5000, b"[" * 100_000, b'{"a":' * 3000),
    *(b'"\\ud800"', b'"\xff"', b"1,1", b'"a":1,'),
)


@dataclass(frozen=True)
class Edit:
    """kind: a name in EDITS; piece: which of a container's pieces, -1 the file as it is; place: in
    millionths of it; value and size: what an edit makes of them."""

    kind: str
    piece: int
    place: int
    value: int
    size: int


def _token(data: bytes, edit: Edit) -> bytes:
    found = list(_TOKEN.finditer(data[: 1 << 16]))
    if not found:
        return data
    token = found[edit.place * len(found) // 1_000_000]
    return data[: token.start()] + ODD[edit.value % len(ODD)] + data[token.end() :]


def _at(data: bytes, edit: Edit) -> int:
    return edit.place * len(data) // 1_000_000


def _put(data: bytes, edit: Edit, piece: bytes) -> bytes:
    at = _at(data, edit)
    return data[:at] + piece + data[at + len(piece) :]


def _copy(data: bytes, edit: Edit) -> bytes:
    at = _at(data, edit)
    return data[:at] + data[at : at + edit.size] + data[at:]


EDITS: dict[str, Callable[[bytes, Edit], bytes]] = {
    "byte": lambda data, edit: _put(data, edit, bytes([edit.value])),
    "run": lambda data, edit: _put(data, edit, bytes([edit.value]) * edit.size),
    "ones": lambda data, edit: _put(data, edit, b"\xff" * min(edit.size, 8)),
    "insert": lambda data, edit: (
        data[: _at(data, edit)] + bytes([edit.value]) * edit.size + data[_at(data, edit) :]
    ),
    "delete": lambda data, edit: data[: _at(data, edit)] + data[_at(data, edit) + edit.size :],
    "copy": _copy,
    "cut": lambda data, edit: data[: _at(data, edit)],
    "token": _token,
}


def edits(pieces: int) -> st.SearchStrategy[list[Edit]]:
    """One or two edits of a file with so many pieces."""
    kinds = st.sampled_from([*EDITS, *["token"] * 6])
    places = st.integers(0, 999_999)
    sizes = st.integers(1, 64)
    edit = st.builds(Edit, kinds, st.integers(-1, pieces - 1), places, st.integers(0, 255), sizes)
    return st.lists(edit, min_size=1, max_size=2)


@dataclass(frozen=True)
class Container:
    """How a file is taken apart and put together again."""

    apart: Callable[[bytes], list[bytes]] = lambda data: [data]
    together: Callable[[bytes, Sequence[bytes]], bytes] = lambda whole, pieces: pieces[0]

    def damaged(self, data: bytes, edits: Sequence[Edit]) -> bytes:
        """The file after all edits: those of pieces first, then those of the file."""
        pieces = self.apart(data)
        for edit in edits:
            if edit.piece >= 0:
                number = edit.piece % len(pieces)
                pieces[number] = EDITS[edit.kind](pieces[number], edit)
        data = self.together(data, pieces)
        for edit in edits:
            if edit.piece < 0:
                data = EDITS[edit.kind](data, edit)
        return data


def _zip_apart(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def _zip_together(whole: bytes, pieces: Sequence[bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive, zipfile.ZipFile(made, "w") as new:
        for name, piece in zip(archive.namelist(), pieces):
            new.writestr(name, piece)
    return made.getvalue()


def _tensors_apart(data: bytes) -> list[bytes]:
    """Header, config, weights: the config is a text within the header's text."""
    (size,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + size])
    config = header["__metadata__"].get("config", "")
    return [data[8 : 8 + size], config.encode(), data[8 + size :]]


def _tensors_together(whole: bytes, pieces: Sequence[bytes]) -> bytes:
    header, config, weights = pieces
    (size,) = struct.unpack_from("<Q", whole)
    old = json.loads(whole[8 : 8 + size])["__metadata__"].get("config", "")
    if old:
        new = json.dumps(config.decode(errors="replace")).encode()
        header = header.replace(json.dumps(old).encode(), new)
    return struct.pack("<Q", len(header)) + header + weights


PLAIN = Container()
ZIP = Container(_zip_apart, _zip_together)
TENSORS = Container(_tensors_apart, _tensors_together)
