import json

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.bank import About, NoteBank, onss
from notebank.bank.instruments import instruments
from notebank.bank.settings import parse
from notebank.errors import BadFile, BadValue

PITCHES = (60, 69, 72)

PIPELINE = """{
  "pads": {"NW": ["brass", "kick"], "NE": ["flute"], "SW": ["marimba"], "SE": ["cleanbass"]},
  "magenta_dir": "~/magenta", "pitches": [60, 69, 72], "resolution": 3,
  "final_length": 8000, "gpus": 16
}"""
APP = """{
  "debug": false,
  "nsynth": {"dataDirectory": "/home/pi/pads", "resolution": 3, "pitches": [60, 69, 72],
             "length": 8000, "sampleRate": 16000},
  "corners": [{"instruments": [{"name": "brass", "display": "BRASS", "abbr": "BR"},
                               {"name": "kick", "display": "KICK", "abbr": "KI"}]},
              {"instruments": [{"name": "flute", "display": "FLUTE", "abbr": "FL"}]},
              {"instruments": [{"name": "cleanbass", "display": "CLN BASS", "abbr": "CB"}]},
              {"instruments": [{"name": "marimba", "display": "MARIMBA", "abbr": "MA"}]}],
  "audio": {"sampleRate": 48000, "bufferSize": 128},
  "midi": {"device": "/dev/ttyAMA0", "channel": 1},
  "osc": {"in": {"portNumber": 8000}}
}"""
COURSE = (
    '{"nsynth": {"resolution": 3, "length": 8000, "sampleRate": 16000, "pitches": [60, 69, 72]}}'
)


def a440_bank():
    """3 x 3 x 3 notes of silence, but an A of 440 Hz at row 1, column 2."""
    samples = np.zeros((3, 3, 3, 8000), np.float32)
    samples[1, 2, 1] = 0.5 * np.sin(2 * np.pi * 440 * np.arange(8000) / 16000)
    return NoteBank(samples, PITCHES, 16000, about=About("null", ("a", "b", "c", "d"))).guarded()


def test_the_a_of_row_1_column_2_lies_at_its_byte_offset(tmp_path):
    path = onss.write(a440_bank(), tmp_path)
    data = path.read_bytes()
    assert path.name == "a_b_c_d.bin" and len(data) == 3 * 3 * 3 * 8000 * 2
    start = 2 * ((1 * 3 + 2) * 3 + 1) * 8000
    note = np.frombuffer(data[start : start + 16000], "<i2")
    assert abs(detect(note / 32768, 16000) - 69) < 0.01 and abs(note.max() - 16384) < 5
    assert not any(data[:start]) and not any(data[start + 16000 :])


def test_samples_are_16_bit_little_endian_without_any_header(tmp_path):
    samples = np.array([0, 1, -1, 16384, -32768, 32767, 0, 0], np.int16).reshape(1, 1, 1, 8)
    path = onss.write(NoteBank(samples, (60,), 16000), tmp_path)
    assert path.read_bytes().hex(" ", 2) == "0000 0100 ffff 0040 0080 ff7f 0000 0000"


def test_a_bank_goes_round_byte_by_byte(tmp_path):
    path = onss.write(a440_bank(), tmp_path / "one")
    again = onss.write(onss.read(path), tmp_path / "two")
    assert again.name == path.name and again.read_bytes() == path.read_bytes()
    assert (
        again.with_name("settings.json").read_text() == path.with_name("settings.json").read_text()
    )


FROM_MAX = "\ufeff" + COURSE.replace("8000,", "8000.0,").replace("16000", "16000.0")


@pytest.mark.parametrize("text", [PIPELINE, APP, COURSE, FROM_MAX])
def test_every_dialect_opens_the_bank(tmp_path, text):
    path = onss.write(a440_bank(), tmp_path)
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    bank = onss.read(path)
    assert bank.layout == a440_bank().layout and bank.samples.dtype == np.int16
    assert abs(detect(bank.note(1, 2, 69), 16000) - 69) < 0.01


def test_what_the_pipeline_calls_se_is_at_the_bottom_left():
    assert (
        parse(PIPELINE).corners
        == parse(APP).corners
        == (("brass", "kick"), ("flute",), ("cleanbass",), ("marimba",))
    )


def test_one_settings_file_serves_pipeline_app_and_course_loader(tmp_path):
    onss.write(a440_bank(), tmp_path)
    text = (tmp_path / "settings.json").read_text()
    data = json.loads(text)
    nested = data["nsynth"]
    assert (nested["resolution"], nested["length"], nested["sampleRate"], nested["pitches"]) == (
        3,
        8000,
        16000,
        [60, 69, 72],
    )
    assert (data["resolution"], data["final_length"], data["pitches"]) == (3, 8000, [60, 69, 72])
    assert [c["instruments"][0]["name"] for c in data["corners"]] == ["a", "b", "c", "d"]
    assert data["pads"] == {"NW": ["a"], "NE": ["b"], "SE": ["c"], "SW": ["d"]}
    assert '"pitches": [60, 69, 72]' in text and text.index('"sampleRate": 16000') < text.index(
        '"sampleRate": 48000'
    )


def test_corner_names_may_hold_underscores(tmp_path):
    bank = NoteBank(
        np.zeros((1, 1, 1, 32), np.int16),
        (60,),
        16000,
        about=About(corners=("_808", "my_flute", "c", "d")),
    )
    assert onss.read(onss.write(bank, tmp_path)).about.corners == ("_808", "my_flute", "c", "d")


def test_a_file_of_another_size_is_refused_with_the_numbers(tmp_path):
    path = onss.write(a440_bank(), tmp_path)
    (tmp_path / "settings.json").write_text(COURSE.replace("69, ", ""))
    with pytest.raises(
        BadFile,
        match=(
            r"holds 432000 bytes.*3 x 3 cells x 2 pitches x 8000 samples x 2 = 288000; it "
            r"would fit 3 pitches"
        ),
    ):
        onss.read(path)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(BadFile, match="431999"):
        onss.read(path)


@pytest.mark.parametrize(
    "text, says",
    [
        ("{", "settings.json"),
        ("[1]", "settings.json"),
        ("{}", "lacks 'resolution'"),
        ('{"nsynth": 3}', "settings.json"),
        ('{"nsynth": {"length": -5}}', "length"),
        ('{"nsynth": {"pitches": [60, 60]}}', "each pitch once"),
        (
            '{"nsynth": {"length": 60000}, "final_length": 64000}',
            "nsynth.length is 60000, but final_length is 64000",
        ),
    ],
)
def test_damaged_settings_are_refused_by_name(tmp_path, text, says):
    path = onss.write(a440_bank(), tmp_path)
    (tmp_path / "settings.json").write_text(text)
    with pytest.raises(BadFile) as caught:
        onss.read(path)
    assert says in str(caught.value) and "settings.json" in str(caught.value)


def test_a_missing_file_or_a_bank_that_is_not_square_is_refused(tmp_path):
    with pytest.raises(BadFile, match="missing"):
        onss.read(tmp_path / "a.bin")
    path = onss.write(a440_bank(), tmp_path)
    (tmp_path / "settings.json").unlink()
    with pytest.raises(BadFile, match=r"settings\.json is missing"):
        onss.read(path)
    with pytest.raises(BadValue, match="square, not 1 x 2"):
        onss.write(NoteBank(np.zeros((1, 2, 1, 32), np.int16), (60,), 16000), tmp_path / "x")


def test_a_held_key_loops_where_the_settings_do_not_say_it():
    told = parse(COURSE)
    assert told.looping and told.loop == (0.2, 0.41)
    assert not parse(COURSE.replace("3,", '3, "looping": false,', 1)).looping


def test_many_sounds_have_as_many_names_on_the_screen():
    names = [f"piano_{number}" for number in range(100)] + ["808", "909", "-", "grand piano"]
    entries = instruments(names)
    for key in ("display", "abbr"):
        assert len({entry[key] for entry in entries.values()}) == len(names)
    assert all(len(e["display"]) <= 8 and 1 <= len(e["abbr"]) <= 2 for e in entries.values())
