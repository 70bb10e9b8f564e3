"""MIDI files as they are found, made into files as the standard has them, which mido reads.

What a player forgives is forgiven here: a RIFF wrapper (.rmi), junk before the header, chunks that
are no tracks, wrong counts and lengths, a file that is cut, metadata of a wrong length, time in
frames, independent sequences (type 2). Source: Standard MIDI Files 1.0; RP-029 for RIFF.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

HEADER, TRACK = b"MThd", b"MTrk"
TEMPO, END = 0x51, 0x2F
_LENGTHS = {0x2F: 0, 0x51: 3, 0x54: 5, 0x58: 4, 0x59: 2}  # of metadata, where it is fixed
_SYSTEM = {0xF1: 1, 0xF2: 2, 0xF3: 1}  # data bytes; 0 of the others
_PLAIN_TEMPO = 500_000  # microseconds a beat, where a file has none
_BEATS = 480  # ticks a beat, where a file counts none


@dataclass
class Mended:
    """data: A file of type 1 whose tracks hold tempo and channel messages, system exclusive left
    out. oddities: What was put right, in words."""

    data: bytes
    oddities: list[str]


@dataclass
class _Track:
    """body: its events, without the end; ticks: its length; ended: it has an end of its own."""

    body: bytearray = field(default_factory=bytearray)
    ticks: int = 0
    ended: bool = False
    _told: int = 0

    def add(self, event: bytes) -> None:
        self.body += _varint(self.ticks - self._told) + event
        self._told = self.ticks

    def chunk(self, first: bytes = b"") -> bytes:
        end = _varint(self.ticks - self._told) + bytes([0xFF, END, 0])
        return _chunk(TRACK, first + self.body + end)


def mend(data: bytes) -> Mended:
    """The song in those bytes, as a plain MIDI file.

    Raises:
        ValueError: There is no song in them; the text says why.
    """
    oddities: dict[str, None] = {}  # in order, each once
    data = _song(data, oddities)
    if len(data) < 14:
        raise ValueError("it ends within its header")
    kind, count, division = (int.from_bytes(data[i : i + 2], "big") for i in (8, 10, 12))
    frames = _frames_tempo(division)
    size = max(int.from_bytes(data[4:8], "big"), 6)
    found = list(_tracks(data, 8 + size, oddities, bool(frames)))
    if len(found) != count:
        oddities[f"its header counts {count} tracks, it has {len(found)}"] = None
    if kind > 2:
        oddities[f"its type is {kind}, which is unknown"] = None
    if frames:
        per_beat, tempo = frames
        heads = [_tempo(tempo)] + [b""] * (len(found) - 1)
    else:
        per_beat, heads = division or _BEATS, [b""] * len(found)
        if not division:
            oddities[f"it counts no ticks a beat, {_BEATS} are taken"] = None
    if kind == 2 and len(found) > 1:
        oddities["its sequences (type 2) are played one after the other"] = None
        heads = list(_in_turn(found, bool(frames), heads[0]))
    tracks = b"".join(track.chunk(head) for track, head in zip(found, heads))
    numbers = (1, len(found), per_beat)
    header = _chunk(HEADER, b"".join(number.to_bytes(2, "big") for number in numbers))
    return Mended(header + tracks, list(oddities))


def _song(data: bytes, oddities: dict[str, None]) -> bytes:
    """From the header on, to the end of the wrapper's chunk if there is one."""
    start = data.find(HEADER)
    if start < 0:
        raise ValueError("it is empty" if not data else "it has no MIDI header (MThd)")
    if data[:4] == b"RIFF" and data[8:12] == b"RMID" and start >= 20:
        size = int.from_bytes(data[start - 4 : start], "little")
        return data[start : start + size] if size else data[start:]  # 0: it was streamed
    if start:
        oddities[f"{start} bytes before its header are left out"] = None
    return data[start:]


def _frames_tempo(division: int) -> tuple[int, int] | None:
    """Ticks a beat and microseconds a beat that say the same as time counted in frames."""
    if division < 0x8000:
        return None
    frames, ticks = 0x100 - (division >> 8), max(division & 0xFF, 1)
    if frames == 29:  # 30 of 29.97 a second
        return 30 * ticks, 1_001_000
    return frames * ticks, 1_000_000


def _in_turn(tracks: list[_Track], framed: bool, tempo: bytes) -> Iterator[bytes]:
    """What to put before each so that it begins, at the usual tempo, when the one before ended."""
    before = 0
    for track in tracks:
        yield _tempo(_PLAIN_TEMPO, before) if not framed else tempo or _rest(before)
        tempo = b""
        before += track.ticks


def _tracks(data: bytes, at: int, oddities: dict[str, None], framed: bool) -> Iterator[_Track]:
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "big")
        begin = at + 8
        end = begin + size
        right = end == len(data) or _is_chunk(data, end)
        if name == TRACK:
            track, stop = _events(data, begin, end if right else len(data), oddities, framed)
            yield track
            at = end if right and data[stop : stop + 4] != TRACK else _next(data, stop)
            if not track.ended and end > len(data):
                oddities["it is cut short, and played as far as it goes"] = None
            elif at != end:
                oddities["the length of a track is wrong"] = None
        elif right and _is_chunk(data, at):
            oddities[f"its chunk {name.decode('ascii')} is no track, and left out"] = None
            at = end
        else:
            oddities["bytes between its tracks are left out"] = None
            at = _next(data, at + 1)


def _is_chunk(data: bytes, at: int) -> bool:
    name = data[at : at + 4]
    return len(name) == 4 and name.isalnum() and at + 8 <= len(data)


def _next(data: bytes, at: int) -> int:
    found = data.find(TRACK, at)
    return found if found >= 0 else len(data)


def _events(
    data: bytes, at: int, limit: int, oddities: dict[str, None], framed: bool
) -> tuple[_Track, int]:
    """The events from `at` on, and where they end: at the end of the track, at `limit`, at another
    track, or at what is no event."""
    track, status = _Track(), 0
    while at < limit and data[at : at + 4] != TRACK:
        try:
            delta, place = _number(data, at, limit)
            lead = data[place]
            status = lead if 0x80 <= lead < 0xF0 else status
            if lead in (0xFF, 0xF0, 0xF7):
                kind = data[place + 1] if lead == 0xFF else None
                size, begin = _number(data, place + 1 + (kind is not None), limit)
                after = begin + size
            else:
                kind, begin = None, place + (lead >= 0x80)
                after = begin + _SYSTEM.get(lead, 0) if lead > 0xF0 else begin + _size(status)
        except (IndexError, ValueError):
            oddities.setdefault("a track is damaged, and played as far as it goes")
            break
        if after > limit:
            break
        track.ticks += delta
        at = after
        if kind == END:
            track.ended = True
            break
        if kind is not None:
            _add_meta(track, kind, data[begin:after], oddities, framed)
        elif lead < 0xF0:
            track.add(bytes([status]) + data[begin:after])
    return track, at


def _add_meta(
    track: _Track, kind: int, body: bytes, oddities: dict[str, None], framed: bool
) -> None:
    odd = len(body) != _LENGTHS.get(kind, len(body))
    if kind == 0x59 and len(body) == 2:  # sharps or flats, major or minor
        odd = not (body[0] < 8 or body[0] > 248) or body[1] > 1
    if kind == 0x58 and len(body) == 4:
        odd = not body[0] or body[1] > 7
    if kind == TEMPO and not framed:
        odd = odd or not any(body)
        if not odd:
            track.add(bytes([0xFF, TEMPO, 3]) + body)
    if odd:
        oddities["metadata that the standard does not have is left out"] = None


def _size(status: int) -> int:
    """Data bytes of a channel message."""
    if not status:
        raise ValueError("data without a message")
    return 1 if 0xC0 <= status < 0xE0 else 2


def _number(data: bytes, at: int, limit: int) -> tuple[int, int]:
    """A number of variable length, and where it ends."""
    value = 0
    for place in range(at, min(at + 4, limit)):
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return value, place + 1
    raise ValueError("a number without its end")


def _varint(value: int) -> bytes:
    digits = [value & 0x7F]
    while value := value >> 7:
        digits.append(value & 0x7F | 0x80)
    return bytes(reversed(digits))


def _tempo(microseconds: int, delta: int = 0) -> bytes:
    return _varint(delta) + bytes([0xFF, TEMPO, 3]) + microseconds.to_bytes(3, "big")


def _rest(ticks: int) -> bytes:
    """An event that does nothing: text without letters."""
    return _varint(ticks) + bytes([0xFF, 0x01, 0])


def _chunk(name: bytes, body: bytes | bytearray) -> bytes:
    return name + len(body).to_bytes(4, "big") + bytes(body)
