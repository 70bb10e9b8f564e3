"""TFRecord files read without TensorFlow.

A record is: length (uint64 LE), masked CRC-32C of those 8 bytes, the bytes, masked CRC-32C of the
bytes. Source: tensorflow.org/tutorials/load_data/tfrecord, "TFRecords format details".
"""

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from notebank.errors import BadFile
from notebank.tfformats.checksum import masked_crc

_HEAD = struct.Struct("<QI")
_TAIL = 4


class TFRecord:
    """Random access to the records of one file. Opening reads the headers only; a record's bytes
    are checked when first read."""

    def __init__(self, path: str | Path):
        self.path = Path(path)
        try:
            self._file = (
                np.memmap(self.path, np.uint8, "r")
                if self.path.stat().st_size
                else np.empty(0, np.uint8)
            )
        except OSError as error:
            raise BadFile(f"{self.path} cannot be read: {error.strerror or error}") from error
        self._spans = np.array(list(self._headers()), np.int64).reshape(-1, 2)
        self._checked = np.zeros(len(self._spans), bool)

    def __len__(self) -> int:
        return len(self._spans)

    def __getitem__(self, index: int) -> bytes:
        start, size = (int(n) for n in self._spans[index])
        data = self._file[start : start + size].tobytes()
        if not self._checked[index]:
            (crc,) = struct.unpack("<I", self._file[start + size : start + size + _TAIL].tobytes())
            if masked_crc(data) != crc:
                raise BadFile(
                    f"{self.path.name}: record {index} ({size} bytes at byte {start}) "
                    "does not match its checksum"
                )
            self._checked[index] = True
        return data

    def _headers(self) -> Iterator[tuple[int, int]]:
        place, end = 0, self._file.size
        while place < end:
            head = self._file[place : place + _HEAD.size].tobytes()
            if len(head) < _HEAD.size:
                raise BadFile(
                    f"{self.path.name} ends in the middle of a record's header, at byte {place}"
                )
            size, crc = _HEAD.unpack(head)
            if masked_crc(head[:8]) != crc:
                raise BadFile(
                    f"{self.path.name} is no TFRecord file, or damaged: the header at "
                    f"byte {place} does not match its checksum"
                )
            if place + _HEAD.size + size + _TAIL > end:
                raise BadFile(
                    f"{self.path.name} was cut off: the record at byte {place} needs "
                    f"{size} bytes and its checksum"
                )
            yield place + _HEAD.size, size
            place += _HEAD.size + size + _TAIL
