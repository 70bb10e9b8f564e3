"""What goes over a page's connection: the protocol's messages as JSON lists, `[address, id, …]`
without the session's number, and notes as bytes.

A note is one binary frame: the length of its head (uint32), the head (JSON, filled up with spaces
so that the samples begin at a multiple of 4), the samples. All little-endian.
"""

import json
import struct
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from notebank.audio.wav import DATA_OFFSET
from notebank.errors import BadFile, BadType, BadValue, NotebankError
from notebank.protocol import Message
from notebank.protocol.replies import Done, Fail, Part, Place, Region
from notebank.protocol.wire import Value

FORMATS: dict[str, np.dtype] = {"float32": np.dtype("<f4"), "int16": np.dtype("<i2")}
MOST_ARGUMENTS = 160
_SAMPLE = FORMATS["float32"].itemsize


@dataclass(frozen=True)
class Note:
    """One note of a part: its head, as the page gets it.

    id: of the page's request; rate: [Hz]; length: samples; start: samples since the onset at which
    it begins; loop_start, loop_length: samples, 0 0 = no loop; slope: [dB/s].
    """

    id: int
    generation: int
    pitch: int
    rate: int
    length: int
    start: int = 0
    loop_start: int = 0
    loop_length: int = 0
    slope: float = 0.0


@dataclass(frozen=True)
class StoredNote:
    """A note and the file in which its samples lie, `index` notes of its length behind others."""

    head: Note
    path: Path
    index: int

    def frame(self, form: str) -> bytes:
        """The frame of this note; BadFile where the file has gone.

        Args:
            form: Of the samples, a name of FORMATS.
        """
        offset = DATA_OFFSET["FLOAT"] + self.index * self.head.length * _SAMPLE
        try:
            samples = np.fromfile(self.path, "<f4", self.head.length, offset=offset)
        except OSError as error:
            raise BadFile(f"a note has gone before it was sent: {error.strerror}") from error
        head = json.dumps({**asdict(self.head), "format": form}).encode()
        head += b" " * (-len(head) % 4)
        return struct.pack("<I", len(head)) + head + _cast(samples, form).tobytes()


def _cast(samples: np.ndarray, form: str) -> np.ndarray:
    if form == "float32":
        return samples
    return np.rint(np.clip(samples, -1, 1) * 32767).astype(FORMATS[form])


def notes(part: Part, regions: dict[int, Region], id: int) -> list[StoredNote]:
    """The notes of a part, in its order.

    Args:
        part: What the server delivered.
        regions: By pitch, of those that last.
        id: Of the page's request.
    """
    path = Path(part.path)
    found = []
    for index, pitch in enumerate(part.pitches):
        head = Note(id, part.generation, pitch, part.rate, part.length)
        if (region := regions.get(pitch)) is not None:
            lasting = (region.start, region.loop_start, region.loop_length, region.slope)
            head = Note(id, part.generation, pitch, part.rate, part.length, *lasting)
        found.append(StoredNote(head, path, index))
    return found


def said(message: Message, id: int) -> str:
    """A reply as text, with the page's own number of its request."""
    values = [value for _, value in message.args()]
    behind = 2 if isinstance(message, Place) else 1
    return json.dumps([message.address, id, *values[behind:]])


def done(address: str, id: int, *values: Value) -> str:
    """The answer to a command that went well."""
    return json.dumps([Done.address, id, address, *values])


def failed(address: str, id: int, error: NotebankError) -> str:
    """The answer to a command that went wrong."""
    return json.dumps([Fail.address, id, address[:200], error.code, str(error)])


def asked(text: str) -> tuple[str, int, list]:
    """Address, id and arguments of a command.

    Raises:
        BadType: It is none; BadValue: it has too many arguments.
    """
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, list) or len(told) < 2 or not isinstance(told[0], str):
        raise BadType('a command is a JSON list: ["/nb/note", id, 60, 100, 0]')
    address, id, *args = told
    if type(id) is not int or not all(type(arg) in (int, float, str) for arg in args):
        raise BadType("the id of a command is a whole number, its arguments numbers and words")
    if len(args) > MOST_ARGUMENTS:
        raise BadValue(f"a command has at most {MOST_ARGUMENTS} arguments, got {len(args)}")
    return address, id, args
