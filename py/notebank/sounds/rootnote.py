"""The root note that a sound file claims for itself: `smpl` and `inst` chunks of WAV, `INST` of
AIFF. (libsndfile reads them, its Python binding does not hand them on.)"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_MOST = 64  # bytes read of a chunk
_FORMS = {b"RIFF": "<", b"RIFX": ">", b"RF64": "<", b"FORM": ">"}


def root(path: Path) -> float | None:
    """The MIDI pitch, with its fraction, at which a file says it was recorded; None where it says
    none, or is no WAV or AIFF."""
    try:
        with path.open("rb") as file:
            found = dict(chunks(file))
    except OSError:
        return None
    for name, read in _READERS:
        pitch = read(found[name]) if name in found else None
        if pitch is not None and 0 <= pitch <= 127.5:
            return pitch
    return None


def chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Name and first bytes of the chunks of a RIFF or FORM file, numbers as in little-endian files;
    those behind a chunk of a wrong size are not found."""
    head = file.read(12)
    order = _FORMS.get(head[:4], "")
    while order and len(start := file.read(8)) == 8:
        name, size = struct.unpack(f"{order}4sI", start)
        begin = file.read(min(size, _MOST))
        if order == ">" and name == b"smpl":
            begin = b"".join(begin[i : i + 4][::-1] for i in range(0, len(begin), 4))
        yield name, begin
        file.seek(size - len(begin) + size % 2, 1)


def _smpl(chunk: bytes) -> float | None:
    if len(chunk) < 20:
        return None
    note, fraction = struct.unpack_from("<II", chunk, 12)  # a fraction of a semitone upwards
    return note + fraction / 2**32


def _inst(chunk: bytes) -> float | None:
    """WAV and AIFF alike: the note, and the cents by which a player must retune it."""
    if len(chunk) < 2:
        return None
    note, cents = struct.unpack_from("<Bb", chunk)
    return note - cents / 100 if abs(cents) <= 50 else float(note)


_READERS = ((b"smpl", _smpl), (b"inst", _inst), (b"INST", _inst))
