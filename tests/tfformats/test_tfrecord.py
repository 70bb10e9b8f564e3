import json

import numpy as np
import pytest

from notebank.audio import wav
from notebank.data.notes import open_notes
from notebank.errors import BadFile, NotFound
from notebank.tfformats.checksum import masked_crc
from notebank.tfformats.tfexample import parse
from notebank.tfformats.tfrecord import TFRecord
from tfformats.tfwrite import example, field, record, varint

# An Example as TensorFlow itself serialises it, from its tutorial on TFRecord.
TENSORFLOWS = (
    b"\nR\n\x14\n\x08feature3\x12\x08\x12\x06\n\x04[\xd3|?\n\x11\n\x08feature0\x12\x05\x1a\x03\n\x01\x00"
    b"\n\x14\n\x08feature2\x12\x08\n\x06\n\x04goat\n\x11\n\x08feature1\x12\x05\x1a\x03\n\x01\x04"
)
TONE = (0.5 * np.sin(np.arange(4000) * 0.1)).astype(np.float32)


def test_the_checksum_is_castagnolis_masked_as_leveldb_does():
    assert masked_crc(b"") == 0xA282EAD8
    assert masked_crc(b"123456789") == 0xC78AB0E5  # of RFC 3720's 0xE3069283
    assert masked_crc(np.zeros(32, np.uint8)) == 0x0FD7FFFA  # of its 0x8A9136AA


def test_an_example_written_by_tensorflow_is_read():
    features = parse(TENSORFLOWS)
    assert features["feature2"] == [b"goat"]
    assert features["feature0"].tolist() == [0] and features["feature1"].tolist() == [4]
    assert features["feature3"][0] == pytest.approx(0.9876)


def test_numbers_are_read_packed_and_one_by_one_and_negative_ones_too():
    one_by_one = field(
        1,
        field(
            1, field(1, b"x") + field(2, field(3, b"\x08\x05" + b"\x08" + varint((1 << 64) - 3)))
        ),
    )
    assert parse(one_by_one)["x"].tolist() == [5, -3]
    assert parse(example(x=np.array([5, -3, 1 << 40])))["x"].tolist() == [5, -3, 1 << 40]
    floats = field(
        1,
        field(1, field(1, b"x") + field(2, field(2, b"\x0d\x00\x00\x80\x3f\x0d\x00\x00\x00\x40"))),
    )
    assert parse(floats)["x"].tolist() == [1.0, 2.0]


def test_a_feature_without_values_is_empty():
    assert parse(field(1, field(1, field(1, b"x"))))["x"] == []


@pytest.mark.parametrize("cut", [1, 3, 20, 60])
def test_a_message_cut_short_is_refused(cut):
    with pytest.raises(BadFile):
        parse(TENSORFLOWS[:-cut])


def test_records_come_back_in_any_order(tmp_path):
    contents = [b"", b"one", bytes(100000), TENSORFLOWS]
    (tmp_path / "a.tfrecord").write_bytes(b"".join(map(record, contents)))
    file = TFRecord(tmp_path / "a.tfrecord")
    assert len(file) == 4
    assert [file[i] for i in (3, 0, 2, 1, 2)] == [contents[i] for i in (3, 0, 2, 1, 2)]


def test_a_flipped_bit_in_a_record_is_found_when_it_is_read(tmp_path):
    data = bytearray(record(b"good") + record(b"bad!"))
    data[-6] ^= 1
    (tmp_path / "a.tfrecord").write_bytes(data)
    file = TFRecord(tmp_path / "a.tfrecord")
    assert file[0] == b"good"
    with pytest.raises(
        BadFile, match=r"record 1 \(4 bytes at byte 32\) does not match its checksum"
    ):
        file[1]


@pytest.mark.parametrize(
    "damage, text",
    [
        (lambda data: data[:-1], "was cut off"),
        (lambda data: data + b"\x01\x02", "middle of a record's header"),
        (lambda data: b"\x01" + data[1:], "header at byte 0 does not match"),
        (lambda data: b"RIFF" * 10, "is no TFRecord file"),
    ],
)
def test_a_damaged_file_is_refused_when_opened(tmp_path, damage, text):
    (tmp_path / "a.tfrecord").write_bytes(damage(record(b"something")))
    with pytest.raises(BadFile, match=text):
        TFRecord(tmp_path / "a.tfrecord")


def test_event_files_of_tensorboard_have_the_same_framing(tmp_path):
    pytest.importorskip("tensorboard")
    from torch.utils.tensorboard import SummaryWriter

    with SummaryWriter(str(tmp_path)) as writer:
        for step in range(5):
            writer.add_scalar("loss", step, step)
    (path,) = tmp_path.iterdir()
    file = TFRecord(path)
    assert len([file[i] for i in range(len(file))]) >= 6


@pytest.fixture(params=["json-wav", "file", "folder"])
def published(request, tmp_path):
    """The same three notes as NSynth publishes them."""
    names = [f"bass_synthetic_033-{pitch:03}-100" for pitch in (40, 41, 42)]
    if request.param == "json-wav":
        (tmp_path / "audio").mkdir()
        entry = {
            "instrument_str": "bass_synthetic_033",
            "instrument_family_str": "bass",
            "instrument_source_str": "synthetic",
            "velocity": 100,
        }
        (tmp_path / "examples.json").write_text(
            json.dumps({name: entry | {"pitch": 40 + i} for i, name in enumerate(names)})
        )
        for i, name in enumerate(names):
            wav.write(tmp_path / f"audio/{name}.wav", TONE[: 4000 - 10 * i], 16000)
        return tmp_path
    records = [
        record(example(note_str=name.encode() + b"\0\0", audio=TONE[: 4000 - 10 * i], pitch=40 + i))
        for i, name in enumerate(names)
    ]
    if request.param == "file":
        (tmp_path / "nsynth-test.tfrecord").write_bytes(b"".join(records))
        return tmp_path / "nsynth-test.tfrecord"
    for i, data in enumerate((b"".join(records[:2]), records[2])):
        (tmp_path / f"nsynth.tfrecord-0000{i}-of-00002").write_bytes(data)
    return tmp_path


def test_both_forms_of_nsynth_give_the_same_notes(published):
    notes = open_notes(published)
    assert len(notes) == 3
    assert [notes.name(i) for i in range(3)] == [
        f"bass_synthetic_033-0{pitch}-100" for pitch in (40, 41, 42)
    ]
    for i in (2, 0, 1):
        assert np.array_equal(notes.audio(i), TONE[: 4000 - 10 * i])


def test_the_rate_may_be_another(published):
    assert abs(open_notes(published, 8000).audio(0).size - 2000) <= 1


def test_what_is_no_data_set_is_told(tmp_path):
    with pytest.raises(NotFound, match=r"neither an examples\.json nor \.tfrecord files"):
        open_notes(tmp_path)
    (tmp_path / "a.tfrecord").write_bytes(record(example(colour=3)))
    with pytest.raises(BadFile, match="record 0 has no audio; it holds colour"):
        open_notes(tmp_path).audio(0)
