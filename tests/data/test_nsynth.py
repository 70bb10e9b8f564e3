import json
import shutil

import numpy as np
import pytest

from data import toy
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, BadValue, NotFound
from tfformats.tfwrite import example, record


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return toy.make(tmp_path_factory.mktemp("toy") / "set", pitches=range(50, 53), seconds=0.25)


def test_notes_carry_what_their_entries_say(folder):
    data = NSynth(folder)
    assert len(data) == 12
    example = data.select(lambda e: e.pitch == 51 and e.velocity == 100 and e.family == "flute")[0]
    assert example.name == "flute_acoustic_001-051-100" and example.source == "acoustic"
    assert data.audio(example).shape == (4000,) and np.abs(data.audio(example)).max() > 0.1


def test_neighbours_share_instrument_and_velocity(folder):
    data = NSynth(folder)
    example = data.examples[0]
    above = data.neighbour(example, 1)
    assert above is not None
    assert (above.instrument, above.velocity, above.pitch) == (
        example.instrument,
        example.velocity,
        example.pitch + 1,
    )
    assert data.neighbour(example, 40) is None


def test_some_of_the_notes_are_always_the_same_and_favour_no_velocity(tmp_path):
    data = NSynth(toy.make(tmp_path / "set", pitches=range(40, 60), seconds=0.05))
    some = data.some(data.examples, 40)
    assert (
        some == data.some(data.examples, 40)
        and len(set(some)) == 40
        and some == sorted(some, key=lambda e: e.name)
    )
    assert 12 <= sum(example.velocity == 60 for example in some) <= 28
    assert data.some(data.examples, 1000) == list(data.examples)


def test_folders_that_hold_no_data_set_are_refused(tmp_path):
    with pytest.raises(NotFound, match=r"no examples\.json"):
        NSynth(tmp_path)
    (tmp_path / "examples.json").write_text("{")
    with pytest.raises(BadFile, match="cannot be read"):
        NSynth(tmp_path)
    (tmp_path / "examples.json").write_text(json.dumps({"a": {"pitch": 60}}))
    with pytest.raises(BadFile, match="note a lacks 'instrument_str'"):
        NSynth(tmp_path)


def test_a_missing_recording_is_named(tmp_path):
    folder = toy.make(tmp_path / "set", pitches=[50], seconds=0.1)
    data = NSynth(folder)
    (folder / "audio" / f"{data.examples[0].name}.wav").unlink()
    with pytest.raises(NotFound, match=r"bass_synthetic_000-050-060\.wav"):
        data.audio(data.examples[0])


def published(folder, toys):
    """The toy set in both shapes in which NSynth is published: (folder of folders, folder of
    TFRecords)."""
    shutil.copytree(toys, folder / "wav/nsynth-train")
    shutil.copytree(toys, folder / "wav/nsynth-test")
    data = NSynth(toys)
    (folder / "tf").mkdir()
    entries = json.loads((toys / "examples.json").read_text())
    for split in ("train", "test"):
        records = (
            example(
                note_str=e.name.encode(),
                audio=data.audio(e),
                sample_rate=[16000],
                pitch=[e.pitch],
                velocity=[e.velocity],
                instrument=[entries[e.name]["instrument"]],
                qualities=[0] * 10,
                instrument_str=e.instrument.encode(),
                instrument_family_str=e.family.encode(),
                instrument_source_str=e.source.encode(),
            )
            for e in data.examples
        )
        (folder / f"tf/nsynth-{split}.tfrecord").write_bytes(b"".join(map(record, records)))
    return folder / "wav", folder / "tf"


def test_the_published_set_is_read_alike_from_folders_and_from_tfrecords(folder, tmp_path):
    waves, records = (NSynth(path, "test") for path in published(tmp_path, folder))
    assert waves.examples == records.examples and len(waves) == 12
    assert {e.split for e in waves.examples} == {"test"}
    for e in waves.examples[::5]:
        assert np.array_equal(waves.audio(e), records.audio(e))
    assert len(NSynth(tmp_path / "tf")) == len(NSynth(tmp_path / "wav")) == 24
    alone = NSynth(tmp_path / "tf/nsynth-train.tfrecord")
    assert {e.split for e in alone.examples} == {"train"}
    with pytest.raises(BadValue, match="no notes of the split valid"):
        NSynth(tmp_path / "tf/nsynth-train.tfrecord", "valid")
    with pytest.raises(NotFound, match="no NSynth data set"):
        NSynth(tmp_path / "tf", "valid")
    with pytest.raises(BadValue, match="train, valid or test, not tests"):
        NSynth(tmp_path / "tf", "tests")


def test_entries_that_name_their_split_are_parted_by_it(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "set")
    whole, none = NSynth(tmp_path / "set").parts()
    assert len(whole) == 12 and none is None
    path = tmp_path / "set/examples.json"
    entries = json.loads(path.read_text())
    path.write_text(
        json.dumps(
            {
                name: entry | {"split": "train" if "flute" in name else "valid"}
                for name, entry in entries.items()
            }
        )
    )
    train, valid = NSynth(tmp_path / "set").parts()
    assert {e.family for e in train.examples} == {"flute"} and {
        e.family for e in valid.examples
    } == {"bass"}
    assert (
        NSynth(tmp_path / "set", "train").examples == train.examples
        and train.neighbour(valid.examples[0], 1) is None
    )
