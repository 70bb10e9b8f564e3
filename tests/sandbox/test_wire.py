import json
import socket
import struct

import numpy as np
import pytest

from notebank.sandbox import wire


@pytest.fixture
def line():
    ends = socket.socketpair()
    yield ends
    for end in ends:
        end.close()


def test_a_message_comes_as_it_was_sent(line):
    arrays = [np.arange(6, dtype=np.float32).reshape(1, 2, 3), np.zeros((0, 4), np.float32)]
    wire.send(line[0], {"id": 7, "word": "ä"}, arrays)
    header, got = wire.receive(line[1])
    assert header == {"id": 7, "word": "ä"}
    assert all(np.array_equal(a, b) and a.shape == b.shape for a, b in zip(arrays, got))


@pytest.mark.parametrize(
    "header",
    [
        b"{",
        b"[]",
        b"{}",
        b'{"shapes": 3}',
        b'{"shapes": [[-1]]}',
        b'{"shapes": [[true]]}',
        b'{"shapes": [[100000, 100000]]}',
        b'{"shapes": [[99999999999]]}',
        json.dumps({"shapes": [[1]] * 3}).encode()[:-1],
    ],
)
def test_what_is_no_message_is_refused_before_its_samples_are_read(header, line):
    line[0].sendall(struct.pack("<I", len(header)) + header)
    with pytest.raises(wire.BadMessage):
        wire.receive(line[1])


def test_a_header_that_is_too_long_is_not_waited_for(line):
    line[0].sendall(struct.pack("<I", 1 << 31))
    with pytest.raises(wire.BadMessage):
        wire.receive(line[1])


def test_the_end_is_told(line):
    line[0].sendall(b"\x01")
    line[0].close()
    with pytest.raises(EOFError):
        wire.receive(line[1])
