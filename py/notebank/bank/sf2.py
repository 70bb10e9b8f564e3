"""Banks as a SoundFont 2: a preset for each cell, its row the MIDI bank, its column the program.

Written from the SoundFont Technical Specification 2.04 (E-mu Systems, 2006; sections are named
where they are followed). Samples are 16-bit, tuned by their rate and their root key alone. A held
note goes round its loop, and goes on doing so while it is released; what dies in it decays by the
volume envelope.
"""

import math
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio.wav import to_subtype
from notebank.bank import keyzones, scattered
from notebank.bank.bank import NoteBank
from notebank.errors import BadValue
from notebank.notes import Loop

MOST_PLACES = 128  # rows, and columns: MIDI's banks, and programs in each
MOST_INDEX = 0xFFFF  # zones and generators are counted in 16 bits (7.3, 7.7)
MOST_BYTES = 0xFFFFFFFF  # a RIFF chunk's size
GAP = 46  # zeros behind each sample (7.10)
SHORTEST = 48  # samples of a note, and of a loop, and on either side of one (7.10)
SHORTEST_LOOP = 32
GUARD = 8
SHIFT = 8  # samples that a loop is moved by: before both its ends lies the same then
RELEASE = 0.2  # [s], as of our SFZ
ENVELOPE_DB = 100.0  # that a decay's time is told for (8.1.3, decayVolEnv)
SILENT = 1000  # of sustainVolEnv [cB]
MONO = 1  # sfSampleType (7.10)

# Generators (8.1.2)
_HOLD = 35
_DECAY = 36
_SUSTAIN = 37
_RELEASE = 38
_INSTRUMENT = 41
_KEYS = 43
_SAMPLE = 53
_SAMPLE_MODES = 54


@dataclass
class _Tables:
    """What the records of `pdta` (section 7) are made of. Each preset has one zone with one
    generator, its instrument, so that these three are counted alike."""

    cells: list[tuple[str, int, int, int]] = field(default_factory=list)  # name row col first zone
    zones: list[int] = field(default_factory=list)  # the first generator of each
    generators: list[bytes] = field(default_factory=list)
    samples: list[bytes] = field(default_factory=list)
    frames: int = 0  # of all samples and the zeros behind them


def write(bank: NoteBank, out: str | os.PathLike) -> Path:
    """Writes the SoundFont.

    Args:
        bank: floats become 16-bit samples.
        out: the file, if it ends in .sf2; else a folder, made where it is missing, for a file of
            its name.

    Returns:
        The file.

    Raises:
        BadValue: the bank has no note, or more than a SoundFont holds; nothing is written then.
        BadFile: it cannot be written.
    """
    out = Path(out).resolve()
    path = out if out.suffix.lower() == ".sf2" else out / f"{out.name}.sf2"
    tables = _tables(bank)
    _check(tables, bank)
    info, pdta = _info(bank, path.stem), _pdta(tables)
    sample_bytes = 2 * tables.frames
    whole = 4 + len(info) + 20 + sample_bytes + len(pdta)
    if whole > MOST_BYTES:
        raise BadValue(
            f"a SoundFont holds 4 GB, and this bank would need {whole / 1e9:.1f}: {_REMEDY}"
        )
    files.make_folder(path.parent)
    with files.replacing(path) as file:
        file.write(b"RIFF" + struct.pack("<I", whole) + b"sfbk" + info)
        file.write(b"LIST" + struct.pack("<I", 12 + sample_bytes) + b"sdta")
        file.write(b"smpl" + struct.pack("<I", sample_bytes))
        for (row, col, pitch), note in _notes(bank):
            frames = _prepared(note, bank.loop(row, col, pitch))
            file.write(frames.astype("<i2").tobytes() + bytes(2 * GAP))
        file.write(pdta)
    return path


_REMEDY = "convert it to sfz, or render fewer places or pitches"


def _check(tables: _Tables, bank: NoteBank) -> None:
    """Complains about what the tables cannot count."""
    rows, cols = bank.samples.shape[:2]
    if not tables.samples:
        raise BadValue("a SoundFont needs a note, and this bank has none")
    if max(rows, cols) > MOST_PLACES:
        raise BadValue(
            f"a SoundFont holds {MOST_PLACES} rows (MIDI banks) of {MOST_PLACES} columns "
            f"(programs), not {rows} x {cols}: {_REMEDY}"
        )
    if max(len(tables.zones), len(tables.generators)) > MOST_INDEX:
        raise BadValue(
            f"a SoundFont has at most {MOST_INDEX} zones and as many settings, and this bank needs "
            f"{len(tables.zones)} and {len(tables.generators)}: {_REMEDY}"
        )


def _notes(bank: NoteBank):
    """((row, column, pitch), int16 [length]) in the order of the zones."""
    for row, col in np.ndindex(bank.samples.shape[:2]):
        for zone in keyzones.of_cell(bank, row, col):
            note = bank.samples[row, col, bank.layout.index(zone.pitch)]
            yield (row, col, zone.pitch), to_subtype(note, "PCM_16")


def _prepared(note: np.ndarray, loop: Loop) -> np.ndarray:
    """A note as it lies in the file [frames]: behind its loop's end stands the loop's beginning."""
    frames = _extent(note.size, loop)[0]
    if not loop:
        return np.pad(note, (0, frames - note.size))
    at = np.arange(frames)
    inside = loop.start + (at - loop.start) % loop.length
    return note[np.where(at < loop.start, at, inside)]


def _extent(length: int, loop: Loop) -> tuple[int, int, int]:
    """(frames, first sample of the loop, the one behind it) of a note in the file.

    The loop begins SHIFT later than the bank's and is as long, or twice, three times … where that
    is shorter than a loop may be: so the samples before its two ends are the same, too, and
    interpolation hears no seam. A note that has none says one that is not played.
    """
    if not loop:
        frames = max(length, SHORTEST)
        return frames, GUARD, frames - GUARD
    start = loop.start + SHIFT
    end = start + loop.length * math.ceil(SHORTEST_LOOP / loop.length)
    return end + GUARD, start, end


def _tables(bank: NoteBank) -> _Tables:
    tables = _Tables()
    for row, col in np.ndindex(bank.samples.shape[:2]):
        zones = keyzones.of_cell(bank, row, col)
        if not zones:
            continue
        tables.cells.append((_name(bank, row, col), row, col, len(tables.zones)))
        _add_zone(tables, [_generator(_RELEASE, _timecents(RELEASE))])  # the first is for all keys
        for zone in zones:
            loop = bank.loop(row, col, zone.pitch)
            _add_zone(tables, _note_generators(zone, loop, bank.rate, len(tables.samples)))
            _add_sample(tables, scattered.note_name(row, col, zone.pitch), zone.pitch, loop, bank)
    return tables


def _add_zone(tables: _Tables, generators: list[bytes]) -> None:
    tables.zones.append(len(tables.generators))
    tables.generators += generators


def _add_sample(tables: _Tables, name: str, pitch: int, loop: Loop, bank: NoteBank) -> None:
    frames, start, end = _extent(bank.layout.length, loop)
    first = tables.frames
    places = [(first + at) & MOST_BYTES for at in (0, frames, start, end)]  # too many: see `write`
    tables.samples.append(
        struct.pack("<20s5IBbHH", _text(name), *places, bank.rate, pitch, 0, 0, MONO)
    )
    tables.frames += frames + GAP


def _note_generators(zone: keyzones.KeyZone, loop: Loop, rate: int, sample: int) -> list[bytes]:
    """Keys first and the sample last, as 8.1.2 demands."""
    generators = [struct.pack("<HBB", _KEYS, zone.low, zone.high)]
    if loop:
        generators.append(_generator(_SAMPLE_MODES, 1))  # round and round, also in the release
    if loop.slope:
        generators += [
            _generator(_HOLD, _timecents(loop.start / rate)),
            _generator(_DECAY, _timecents(ENVELOPE_DB / -loop.slope)),
            _generator(_SUSTAIN, SILENT),
        ]
    return [*generators, struct.pack("<HH", _SAMPLE, sample & MOST_INDEX)]  # too many: see `_check`


def _generator(kind: int, amount: int) -> bytes:
    return struct.pack("<Hh", kind, amount)


def _timecents(seconds: float) -> int:
    """Seconds as 8.1.3 counts them, within what an envelope takes: 1 ms .. 100 s.

    >>> [_timecents(seconds) for seconds in (0.5, 1.0, 2.0)]
    [-1200, 0, 1200]
    """
    return min(max(round(1200 * math.log2(seconds)), -12000), 8000)


def _name(bank: NoteBank, row: int, col: int) -> str:
    """ROW_COL, and the corner's sound where the cell is one."""
    rows, cols = bank.samples.shape[:2]
    name = f"{row:02}_{col:02}"
    places = [(0, 0), (0, cols - 1), (rows - 1, 0), (rows - 1, cols - 1)]
    if bank.about.corners and (row, col) in places:
        name += f" {bank.about.corners[places.index((row, col))]}"
    return name


def _text(name: str) -> bytes:
    """At most 19 characters, for 20 bytes of which the last is zero."""
    return name.encode("ascii", "replace")[:19]


def _info(bank: NoteBank, name: str) -> bytes:
    """Section 5: the version, for which engine, the name, what made it, and the corners."""
    texts = {b"isng": "EMU8000", b"INAM": name, b"ISFT": "notebank"}
    if bank.about.corners:
        texts[b"ICMT"] = "corners (NW NE SW SE): " + " ".join(bank.about.corners)
    chunks = _chunk(b"ifil", struct.pack("<HH", 2, 1))
    for tag, text in texts.items():
        data = text.encode("ascii", "replace")[:254]
        chunks += _chunk(tag, data + bytes(2 - len(data) % 2))  # ends with zero, an even number
    return _chunk(b"LIST", b"INFO" + chunks)


def _pdta(tables: _Tables) -> bytes:
    """Section 7; the last record of each table only says where the one before it ends."""
    cells, zones = len(tables.cells), tables.zones
    presets = [
        struct.pack("<20s3H3I", _text(name), col, row, i, 0, 0, 0)
        for i, (name, row, col, _) in enumerate(tables.cells)
    ]
    presets.append(struct.pack("<20s3H3I", b"EOP", 0, 0, cells, 0, 0, 0))
    instruments = [struct.pack("<20sH", _text(cell[0]), cell[3]) for cell in tables.cells]
    instruments.append(struct.pack("<20sH", b"EOI", len(zones)))
    bags = [struct.pack("<HH", first, 0) for first in [*zones, len(tables.generators)]]
    end = bytes(4)
    records = {
        b"phdr": presets,
        b"pbag": [struct.pack("<HH", i, 0) for i in range(cells + 1)],
        b"pmod": [bytes(10)],
        b"pgen": [*(struct.pack("<HH", _INSTRUMENT, i) for i in range(cells)), end],
        b"inst": instruments,
        b"ibag": bags,
        b"imod": [bytes(10)],
        b"igen": [*tables.generators, end],
        b"shdr": [*tables.samples, struct.pack("<20s5IBbHH", b"EOS", *[0] * 9)],
    }
    chunks = (_chunk(tag, b"".join(table)) for tag, table in records.items())
    return _chunk(b"LIST", b"pdta" + b"".join(chunks))


def _chunk(tag: bytes, data: bytes) -> bytes:
    """Of a RIFF file; all that is written here has an even number of bytes."""
    return tag + struct.pack("<I", len(data)) + data
