"""Writes small TensorFlow checkpoints, right and wrong ones, for the reader to read."""

from pathlib import Path

import numpy as np

from notebank.tfformats.checksum import masked_crc

MAGIC = (0xDB4775248B80FB57).to_bytes(8, "little")
DTYPES = {"float32": 1, "float64": 2, "int32": 3, "int64": 9, "float16": 19}


def varint(n: int) -> bytes:
    return bytes([n & 127 | 128]) + varint(n >> 7) if n > 127 else bytes([n])


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def block(pairs: list[tuple[bytes, bytes]], kind: int = 0) -> bytes:
    """Entries without shared prefixes, one restart point, type, checksum."""
    body = b"".join(
        varint(0) + varint(len(key)) + varint(len(value)) + key + value for key, value in pairs
    )
    body += bytes(4) + (1).to_bytes(4, "little") + bytes([kind])
    return body + masked_crc(body).to_bytes(4, "little")


def write(
    prefix: Path,
    tensors: dict[str, np.ndarray],
    *,
    shards: int = 1,
    kind: int = 0,
    extra: bytes = b"",
    dtype: int | None = None,
) -> Path:
    """A checkpoint at `prefix`, tensors dealt out to `shards` files; `extra` is added to every
    entry, `kind` marks its block."""
    data = [b""] * shards
    entries = [(b"", field(1, shards))]
    for i, name in enumerate(sorted(tensors)):
        array, shard = np.asarray(tensors[name]), i % shards
        raw = array.tobytes()
        shape = b"".join(field(2, field(1, n)) for n in array.shape)
        entry = field(1, dtype or DTYPES[array.dtype.name]) + field(2, shape)
        entry += field(3, shard) + field(4, len(data[shard])) + field(5, len(raw))
        entry += varint(6 << 3 | 5) + masked_crc(raw).to_bytes(4, "little")
        data[shard] += raw
        entries.append((name.encode(), entry + extra))
    first = block(entries, kind)
    meta, index = block([]), block([(b"~", varint(0) + varint(len(first) - 5))])
    handles = (
        varint(len(first))
        + varint(len(meta) - 5)
        + varint(len(first) + len(meta))
        + varint(len(index) - 5)
    )
    prefix.with_name(prefix.name + ".index").write_bytes(
        first + meta + index + handles.ljust(40, b"\0") + MAGIC
    )
    for shard, raw in enumerate(data):
        prefix.with_name(f"{prefix.name}.data-{shard:05}-of-{shards:05}").write_bytes(raw)
    return prefix
