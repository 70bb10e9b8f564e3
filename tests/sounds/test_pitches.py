"""Names and root notes are claims, the sound is evidence."""

import struct

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from notebank.cli import notebank
from notebank.errors import BadFile, BadValue
from notebank.notes import midi_to_hz
from notebank.sounds import prepare
from notebank.sounds.library import Library
from notebank.sounds.pack import find
from notebank.sounds.recording import load
from notebank.sounds.rootnote import root

RATE = 22050


def tone(pitch, seconds=0.5):
    t = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * k * midi_to_hz(pitch) * t) / k for k in (1, 2, 3))
    return 0.3 * wave * np.exp(-t) * np.minimum(1, 20 * (seconds - t))


def hiss(seconds=0.5):
    return 0.1 * np.random.default_rng(0).standard_normal(round(seconds * RATE))


def smpl(note, fraction=0):
    body = struct.pack("<9I", 0, 0, 45351, note, fraction, 0, 0, 0, 0)
    return struct.pack("<4sI", b"smpl", len(body)) + body


def inst(note, cents=0):
    return struct.pack("<4sIBbbBBBBx", b"inst", 7, note, cents, 0, 0, 127, 1, 127)


def aiff_inst(note, cents=0):
    return struct.pack(">4sIBb18x", b"INST", 20, note, cents)


@pytest.fixture
def file(tmp_path):
    def make(name, audio, chunk=b""):
        path = tmp_path / name
        soundfile.write(path, audio, RATE)
        data = path.read_bytes() + chunk
        order = "<I" if data[:4] == b"RIFF" else ">I"
        path.write_bytes(data[:4] + struct.pack(order, len(data) - 8) + data[8:])
        return path

    return make


@pytest.mark.parametrize(
    ("name", "sounds_at", "pitch"),
    [
        ("acousticguitar_60_110.wav", 60, 60),
        ("acousticguitar_60_100.wav", 48, 60),  # whole octaves are believed
        ("vox_take_12.wav", 57, 57),
        ("take_B2.wav", 64, 64),
        ("x_60.wav", 67, 67),
        ("x_C4.wav", 60.4, 60),
        ("x_Ab3.wav", 56, 56),
    ],
)
def test_a_clear_recording_is_believed_before_its_name(file, name, sounds_at, pitch):
    assert load(file(name, tone(sounds_at))).pitch == pitch


def test_what_contradicts_or_is_detuned_is_told(file):
    assert load(file("a_60.wav", tone(67))).warnings == (
        "a_60.wav: its name says 60 but it sounds at 67.0, which was believed",
    )
    assert load(file("b_60.wav", tone(60.4))).warnings == ("b_60.wav is 40 cents above its name",)
    assert load(file("c_60.wav", tone(60.2))).warnings == ()


def test_a_tempo_is_no_pitch(file):
    with pytest.raises(BadFile, match=r"no pitch found in loop_120\.wav"):
        load(file("loop_120.wav", hiss()))
    assert load(file("hit_38.wav", hiss())).pitch == 38


@pytest.mark.parametrize(
    ("ending", "chunk", "expected"),
    [
        ("wav", smpl(50), 50),
        ("wav", smpl(50, 2**31), 50.5),
        ("wav", inst(51), 51),
        ("wav", inst(51, -25), 51.25),
        ("aiff", aiff_inst(52, 10), 51.9),
        ("wav", inst(51) + smpl(50), 50),
        ("wav", smpl(4000), None),
        ("wav", b"smpl", None),
        ("flac", b"", None),
    ],
)
def test_the_root_note_in_a_file_is_found(file, ending, chunk, expected):
    assert root(file(f"x.{ending}", tone(60), chunk)) == expected


def test_a_root_note_tells_the_pitch_of_what_has_no_clear_one_but_not_of_what_has(file):
    assert load(file("drum.wav", hiss(), smpl(50))).pitch == 50
    assert load(file("flute.wav", tone(67), smpl(60))).pitch == 67
    assert load(file("bass.wav", tone(50.4), smpl(50, round(0.4 * 2**32)))).warnings == (
        "bass.wav sounds at 50.40 and was tuned to 50",
    )


def test_a_root_note_that_is_the_same_in_all_files_counts_for_nothing(file, tmp_path):
    for pitch in (40, 50):
        file(f"drum_{pitch}.wav", hiss(), smpl(60))
    sources = prepare.load(find(tmp_path).samples)
    assert [source.recording.pitch for source in sources] == [40, 50]
    assert not any(source.doubt for source in sources)


def test_where_all_recordings_lie_an_octave_above_their_names_middle_c_is_c3(file, tmp_path):
    for name, pitch in (("x_C3", 60), ("x_E3", 64)):
        file(f"{name}.wav", tone(pitch))
    file("x_G3.wav", hiss())
    library = Library([tmp_path / "mine"])
    files = sorted(tmp_path.glob("*.wav"))
    sound = library.add("x", files, pitches=())
    assert sound.pitches == (60, 64, 67) and "middle C C3" in sound.warnings[0]
    as_named = library.add("x", files, pitches=(), middle_c="C4", replace=True)
    assert as_named.pitches == (48, 52, 55)
    assert "its name was believed" in as_named.warnings[0]


def test_one_recording_an_octave_above_its_name_is_asked_about(file, tmp_path):
    path, library = file("x_C3.wav", tone(60)), Library([tmp_path / "mine"])
    with pytest.raises(BadValue, match=r"x_C3\.wav: its name says 48 .*--middle-c C3"):
        library.add("x", [path])
    assert library.add("x", [path], pitches=(), middle_c="C3").pitches == (60,)


def test_what_is_not_clear_is_listed_and_asked(file, tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    files = [file("a_40.wav", hiss(), smpl(60)), file("b_45.wav", hiss(), smpl(47))]
    add = ["sounds", "add", "drum", *map(str, files), "--pitches", "40"]
    asked = CliRunner().invoke(notebank, add)
    assert asked.exit_code == 1 and len(asked.output.splitlines()) == 1
    for text in ("a_40.wav: its root note says 60, its name 40", "b_45.wav", "--yes"):
        assert text in asked.output
    taken = CliRunner().invoke(notebank, [*add, "--yes"])
    assert "added drum: pitches 40 47" in taken.output
