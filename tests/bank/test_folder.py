import json
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
import soundfile

from notebank.audio.pitch import detect
from notebank.bank import About, NoteBank, folder
from notebank.bank.report import layout_lines
from notebank.errors import BadFile, BadValue
from notebank.notes import Loop
from waiting import PATIENCE

PITCHES = (48, 60, 69)


def sine_bank(rows=2, cols=3, length=8000, rate=16000):
    """Every note a sine at its pitch, 10 * (row * cols + col) cents sharp, with guards."""
    t = np.arange(length) / rate
    samples = np.zeros((rows, cols, len(PITCHES), length), np.float32)
    for (row, col, i), _ in np.ndenumerate(samples[..., 0]):
        samples[row, col, i] = 0.5 * np.sin(
            2 * np.pi * 440 * 2 ** ((PITCHES[i] - 69 + (row * cols + col) / 10) / 12) * t
        )
    return NoteBank(
        samples, PITCHES, rate, about=About("null", ("a", "b", "c", "d"), provenance={"seed": 1})
    ).guarded()


@pytest.mark.parametrize("bits, step", [(32, 0), (16, 2**-16)])
def test_a_bank_comes_back_as_it_was_written_and_stays_in_its_file(tmp_path, bits, step):
    bank = sine_bank()
    back = folder.read(folder.write(bank, tmp_path / "b", bits))
    assert (
        isinstance(back.samples, np.memmap)
        and back.layout == bank.layout
        and back.about == bank.about
        and back.valid.all()
    )
    assert (
        max(np.abs(back.cell(r, c) - bank.cell(r, c)).max() for r in range(2) for c in range(3))
        <= step
    )


@pytest.mark.parametrize("bits, offset", [(32, 56), (16, 44)])
def test_the_a_of_a_cell_reads_back_at_its_byte_offset_with_its_pitch(tmp_path, bits, offset):
    folder.write(sine_bank(), tmp_path / "b", bits)
    start = ((1 * 3 + 2) * 3 + 2) * 8000  # row 1, col 2, the third pitch: 50 cents above A4
    data = (tmp_path / "b" / "bank.wav").read_bytes()[offset + start * bits // 8 :][
        : 8000 * bits // 8
    ]
    audio = np.frombuffer(data, "<f4" if bits == 32 else "<i2").astype(np.float32)
    assert abs(detect(audio / np.abs(audio).max(), 16000) - 69.5) < 0.01
    assert audio[0] == 0 and not audio[-2:].any() and audio[1] != 0


def test_any_sound_editor_can_open_the_wav(tmp_path):
    audio, rate = soundfile.read(folder.write(sine_bank(), tmp_path / "b") / "bank.wav")
    assert rate == 16000 and audio.size == 2 * 3 * 3 * 8000


def test_bank_txt_says_in_fudi_what_pd_needs(tmp_path):
    folder.write(sine_bank(), tmp_path / "b", 16)
    assert (tmp_path / "b" / "bank.txt").read_text() == (
        "notebank 1;\nrows 2;\ncols 3;\nlength 8000;\nrate 16000;\nframes "
        "144000;\noffset 44;\nbytes 2;\nbits 16;\nguards 1;\n"
        "missing 0;\nmodel null;\nweights bilinear;\ncorners a b c d;\npitches 48 60 "
        "69;\nfile bank.wav;\n"
    )


def test_missing_notes_are_told(tmp_path):
    bank = sine_bank()
    valid = np.ones((2, 3, 3), bool)
    valid[1, 2, 0] = False
    folder.write(NoteBank(bank.samples, bank.pitches, bank.rate, valid), tmp_path / "b")
    assert json.loads((tmp_path / "b" / "bank.json").read_text())["missing"] == [[1, 2, 48]]
    assert np.array_equal(folder.read(tmp_path / "b").valid, valid)


@pytest.mark.parametrize("bits", [16, 32])
def test_vanilla_pd_reads_one_note_of_the_bank_with_soundfiler(tmp_path, bits):
    pd = shutil.which("pd")
    assert pd, "Pure Data is needed for this test: apt-get install puredata-core"
    folder.write(sine_bank(), tmp_path / "b", bits)
    offset, start = {16: 44, 32: 56}[bits], ((1 * 3 + 2) * 3 + 2) * 8000
    (tmp_path / "t.pd").write_text(
        "#N canvas 0 0 400 300 12;\n#X obj 20 20 loadbang;\n"
        f"#X msg 20 60 read -raw {offset} 1 {bits // 8} l -skip {start} b/bank.wav note;\n"
        "#X obj 20 100 soundfiler;\n#X msg 20 140 write -wave -bytes 4 out.wav note \\; "
        "pd quit;\n#X obj 20 180 soundfiler;\n"
        "#X obj 200 20 array define note 8000;\n"
        "#X connect 0 0 1 0;\n#X connect 1 0 2 0;\n#X connect 2 0 3 0;\n#X connect 3 0 4 0;\n"
    )
    log = subprocess.run(
        [pd, "-nogui", "-batch", "-open", "t.pd"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    ).stderr
    assert "error" not in log and "couldn't" not in log, log
    audio, _ = soundfile.read(tmp_path / "out.wav", dtype="float32")
    assert audio.size == 8000 and np.array_equal(audio, folder.read(tmp_path / "b").note(1, 2, 69))


def test_notes_without_guards_and_bits_unknown_are_refused_and_leave_no_bank(tmp_path):
    bank = sine_bank()
    bank.samples[1, 0, 2, -2] = 0.1
    with pytest.raises(BadValue, match=r"cell 3.*zero"):
        folder.write(bank, tmp_path / "b")
    assert not list((tmp_path / "b").iterdir())
    with pytest.raises(BadValue, match="16 or 32"):
        folder.write(sine_bank(), tmp_path / "c", 24)


def test_a_shortened_file_is_refused_with_both_sizes(tmp_path):
    path = folder.write(sine_bank(), tmp_path / "b") / "bank.wav"
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(BadFile, match=r"holds 576052 bytes, but bank\.json tells of 576056"):
        folder.read(tmp_path / "b")


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"format": "other"}',
        '{"format": "notebank bank", "schema": 1}',
        '{"format": "notebank bank", "schema": 99}',
    ],
)
def test_a_damaged_or_newer_description_is_refused_by_name(tmp_path, text):
    (tmp_path / "bank.json").write_text(text)
    with pytest.raises(BadFile, match=r"bank\.json"):
        folder.read(tmp_path)


def test_opening_banks_imports_nothing_heavy():
    code = (
        "import sys, notebank.bank; print([m for m in ('torch', 'scipy', 'librosa', "
        "'soundfile', 'soxr') if m in sys.modules])"
    )
    assert (
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONPATH": folder.__file__.rsplit("notebank", 1)[0]},
        ).stdout.strip()
        == "[]"
    )


LOOPS = {(0, 1, 60): Loop(2000, 4000, -3.5), (1, 2, 48): Loop(100, 7000)}


def test_loops_and_slopes_come_back_and_stand_in_bank_txt_before_the_file(tmp_path):
    bank = replace(sine_bank(), loops=LOOPS)
    back = folder.read(folder.write(bank, tmp_path / "b"))
    assert back.loops == LOOPS and back.guarded().loops == LOOPS
    assert back.loop(0, 1, 60).slope == -3.5 and not back.loop(0, 0, 60)
    lines = (tmp_path / "b" / "bank.txt").read_text().splitlines()
    told = [line for line in lines if line.startswith("loop")]
    assert told == ["loop 0 1 60 2000 4000 -3.5;", "loop 1 2 48 100 7000 0.0;"]
    assert lines[-1] == "file bank.wav;"
    assert "loops    2 of 18 notes, 0.25 .. 0.44 s, falling 0.0 .. 3.5 dB/s" in layout_lines(back)


def test_a_bank_of_before_has_no_loops(tmp_path):
    path = folder.write(sine_bank(), tmp_path / "b") / "bank.json"
    about = json.loads(path.read_text())
    assert about.pop("loops") == []
    path.write_text(json.dumps(about))
    assert folder.read(path).loops == {}


@pytest.mark.parametrize("loop", [Loop(0, 100), Loop(2000, 5999)])
def test_a_loop_outside_its_note_is_refused_with_numbers(loop):
    with pytest.raises(BadValue, match="does not lie between the guards of a note of 8000 samples"):
        replace(sine_bank(), loops={(0, 0, 60): loop})
