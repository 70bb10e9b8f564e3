import numpy as np
import pytest

from notebank.crc32c import crc32c, masked


@pytest.mark.parametrize(("data", "crc"), [(b"", 0), (b"123456789", 0xE3069283), (bytes(32), 0x8A9136AA), (b"\xff" * 32, 0x62A8AB43),
                                           (bytes(range(32)), 0x46DD794E)])
def test_the_checksums_of_rfc_3720_come_out(data, crc):
    assert crc32c(data) == crc


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 1001, 65_537, (1 << 24) + 5])
def test_lanes_joined_equal_one_byte_after_the_other(size):
    data = np.random.default_rng(size).integers(0, 256, size, dtype=np.uint8)
    head, tail = data[:-1], bytes(data[-1:])
    register = crc32c(head) ^ 0xFFFFFFFF ^ tail[0]
    for _ in range(8):
        register = register >> 1 ^ (0x82F63B78 if register & 1 else 0)
    assert crc32c(data) == register ^ 0xFFFFFFFF


def test_masking_is_leveldbs():
    assert masked(0) == 0xA282EAD8 and masked(1) == 0xA282EAD8 + 0x20000
