"""A bank as a SoundFont, played by FluidSynth."""

import struct
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.bank import About, NoteBank, convert, sf2
from notebank.data.soundfont import Instrument
from notebank.errors import BadFile, BadValue, NotFound
from notebank.notes import Loop, Note, midi_to_hz

RATE = 16000
PITCHES = (48, 60, 69)
LEVELS = (0.5, 0.25, 0.4)
PLAYED = 48000  # [Hz]
LASTS = Loop(4000, 400)
DIES = Loop(2000, 400, -12.0)
SHORT = Loop(4000, 8)


def sines(rows: int = 1, cols: int = 1, **more) -> NoteBank:
    """Places that are each 1 dB softer than the one before; a second of every pitch."""
    seconds = np.arange(RATE) / RATE
    cell = [a * np.sin(2 * np.pi * midi_to_hz(p) * seconds) for p, a in zip(PITCHES, LEVELS)]
    falling = 10 ** (-np.arange(rows * cols) / 20)
    samples = np.multiply.outer(falling, np.stack(cell)).reshape(rows, cols, 3, RATE)
    return NoteBank(samples.astype(np.float32), PITCHES, RATE, **more).guarded()


def decibels(audio: np.ndarray, second: float) -> float:
    """Power from there on, for 50 ms."""
    part = audio[int(second * PLAYED) :][: PLAYED // 20].astype(np.float64)
    return 10 * np.log10(np.mean(part**2) + 1e-20)


def samples_of(path):
    """All samples of a SoundFont, and [(start, end, loop start, loop end)] of its headers."""
    data, found = path.read_bytes(), {}
    assert struct.unpack("<I", data[4:8])[0] == len(data) - 8
    at = 12
    while at < len(data):
        tag, size = struct.unpack("<4sI", data[at : at + 8])
        if tag == b"LIST":
            at += 12
            continue
        found[tag] = data[at + 8 : at + 8 + size]
        at += 8 + size
    headers = [struct.unpack("<4I", each[20:36]) for each in chunks(found[b"shdr"], 46)]
    return np.frombuffer(found[b"smpl"], "<i2"), headers[:-1]


def chunks(data: bytes, size: int):
    return [data[at : at + size] for at in range(0, len(data), size)]


def test_every_key_sounds_in_tune_and_as_loud_as_its_note(tmp_path):
    font = convert.write(sines(1, 2), tmp_path / "pad", "sf2")
    nearest = {48: 48, 54: 48, 55: 60, 60: 60, 64: 60, 65: 69, 69: 69, 75: 69}
    loudness = {}
    for col in (0, 1):
        with Instrument(font, col, rate=PLAYED) as instrument:
            for key, pitch in nearest.items():
                heard = instrument.render(Note(key, 100, 0.8))
                assert abs(detect(heard[:24000], PLAYED) - key) < 0.02, f"column {col} key {key}"
                told = LEVELS[PITCHES.index(pitch)] * 10 ** (-col / 20)
                loudness[col, key] = decibels(heard, 0.1) - 20 * np.log10(told)
    assert np.ptp(list(loudness.values())) < 0.1, loudness


def test_a_held_key_lasts_where_the_note_does_and_dies_where_it_dies(tmp_path):
    loops = {(0, 0, 48): DIES, (0, 0, 69): LASTS}
    font = convert.write(sines(loops=loops), tmp_path / "pad", "sf2")
    with Instrument(font, 0, rate=PLAYED) as instrument:
        heard = instrument.render(Note(69, 127, 14.0))
        levels = [decibels(heard, second) for second in (0.1, 0.5, 2.0, 5.0, 10.0)]
        assert np.ptp(levels) < 0.05
        # a sine bends by its frequency at most: what jumps bends by much more
        held = heard[: int(10.5 * PLAYED)]
        bend = np.abs(held[2:] - 2 * held[1:-1] + held[:-2])
        sine = np.abs(held).max() * (2 * np.pi * 440 / PLAYED) ** 2
        assert bend[4800:].max() < 1.2 * sine
        assert decibels(heard, 11.5) < -80, "it ends with its key"
        dying = instrument.render(Note(48, 127, 4.0))
        assert decibels(dying, 0.01) == pytest.approx(decibels(dying, 0.07), abs=0.1)
        # FluidSynth's envelope falls 96 dB in the time that the specification gives 100
        assert decibels(dying, 1.0) - decibels(dying, 2.0) == pytest.approx(12.0, rel=0.05)


def test_loops_lie_as_the_specification_demands(tmp_path):
    loops = {(0, 0, 48): LASTS, (0, 0, 60): SHORT, (0, 0, 69): Loop(1, RATE - 3)}
    samples, headers = samples_of(convert.write(sines(loops=loops), tmp_path / "x.sf2", "sf2"))
    assert len(headers) == 3
    for start, end, loop_start, loop_end in headers:
        assert end - start >= 48 and loop_end - loop_start >= 32
        assert loop_start - start >= 8 and end - loop_end >= 8
        around = [samples[at - 8 : at + 8] for at in (loop_start, loop_end)]
        assert np.array_equal(*around) and around[0].any()
        assert samples[end - 1 :].size > 46 and not samples[end : end + 46].any()


def test_a_note_of_a_few_samples_is_filled_up(tmp_path):
    tiny = NoteBank(np.full((1, 1, 1, 8), 99, np.int16), (60,), RATE)
    samples, [(start, end, *_)] = samples_of(convert.write(tiny, tmp_path / "pad", "sf2"))
    assert end - start == 48 and samples.tolist() == [99] * 8 + [0] * 86


def test_rows_are_banks_and_columns_programs_named_after_place_and_corner(tmp_path):
    valid = np.ones((2, 3, 3), bool)
    valid[1, 1] = False
    bank = sines(2, 3, valid=valid, about=About(corners=("flute", "organ", "bell", "voice")))
    font = convert.write(bank, tmp_path / "pad", "sf2")
    names = {(0, 0): b"00_00 flute", (0, 1): b"00_01", (1, 2): b"01_02 voice"}
    data = font.read_bytes()
    for (row, col), name in names.items():
        assert name.ljust(20, b"\0") + struct.pack("<2H", col, row) in data
        Instrument(font, col, row).close()
    with pytest.raises(NotFound, match="no program 1 in bank 1"):
        Instrument(font, 1, 1)


TOO_LARGE = {
    "rows.*129 x 1": (129, 1, 1, 8),
    "at most 65535 zones": (8, 11, 128, 64),
    "4 GB.*need 4.4": (10, 10, 11, 2_000_000),
}


@pytest.mark.parametrize("says", TOO_LARGE)
def test_what_is_too_large_is_refused_before_anything_is_written(tmp_path, says):
    shape = TOO_LARGE[says]
    zeros = np.broadcast_to(np.int16(0), shape)  # takes no memory
    dying = (
        {} if shape[3] != 64 else dict.fromkeys(product(*map(range, shape[:3])), Loop(9, 40, -6))
    )
    bank = NoteBank(zeros, tuple(range(shape[2])), RATE, loops=dying)
    with pytest.raises(BadValue, match=says):
        convert.write(bank, tmp_path / "pad", "sf2")
    assert not list(tmp_path.iterdir())


def test_a_bank_without_a_note_is_refused(tmp_path):
    silent = replace(sines(), valid=np.zeros((1, 1, 3), bool))
    with pytest.raises(BadValue, match="has none"):
        sf2.write(silent, tmp_path / "pad")


def test_a_file_that_is_there_is_not_replaced(tmp_path):
    (tmp_path / "x.sf2").write_bytes(b"mine")
    with pytest.raises(BadFile, match="there already"):
        convert.write(sines(), tmp_path / "x.sf2", "sf2")
