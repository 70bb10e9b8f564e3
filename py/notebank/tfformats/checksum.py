"""Checksums as TensorFlow and LevelDB store them."""

import google_crc32c
import numpy as np

_ALL_ONES = 0xFFFFFFFF
_DELTA = 0xA282EAD8


def masked_crc(data: bytes | np.ndarray) -> int:
    """The CRC-32C of bytes, or of an array of uint8 [n], rotated and offset.

    So data that holds such checksums can be checked itself.

    >>> hex(masked_crc(b""))
    '0xa282ead8'
    """
    crc = google_crc32c.value(data)
    return ((crc >> 15 | crc << 17) + _DELTA) & _ALL_ONES
