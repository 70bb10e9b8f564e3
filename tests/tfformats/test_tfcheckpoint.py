import gzip
import re
import shutil
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from notebank.checkpoints import importers
from notebank.errors import BadFile
from notebank.tfformats.tfcheckpoint import open_checkpoint
from tfformats.bundle import write

TENSORFLOW = Path(__file__).parents[1] / "fixtures/tensorflow"
WAVENET = Path(__file__).parents[1] / "fixtures/nsynth_wavenet"
WEIGHTS = np.ones((2, 3), np.float32)


@pytest.fixture
def packed(tmp_path) -> Path:
    """A folder in a folder with a checkpoint, to be packed."""
    (tmp_path / "in/run/deeper").mkdir(parents=True)
    write(tmp_path / "in/run/deeper/model.ckpt-1", {"x": WEIGHTS})
    return tmp_path / "in"


def zip_of(folder: Path, path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*.*")):
            archive.write(file, file.relative_to(folder))
    return path


def tar_of(folder: Path, path: Path, mode: str = "w") -> Path:
    with tarfile.open(path, mode) as tar:
        tar.add(folder, ".")
    return path


@pytest.mark.parametrize(
    "place",
    [
        "v1",
        "v1/model.ckpt-7",
        "v1_sharded",
        "v1_sharded/model.ckpt-7",
        "v1_sharded/model.ckpt-7-00000-of-00001",
    ],
)
def test_a_v1_checkpoint_is_read_in_every_type(place):
    found, wanted = open_checkpoint(TENSORFLOW / place), np.load(TENSORFLOW / "variables.npz")
    assert found.names == sorted(wanted)
    for name in wanted:
        array = found.read(name)
        assert array.dtype == wanted[name].dtype and np.array_equal(array, wanted[name])


def test_a_v1_checkpoint_may_have_any_name(tmp_path):
    shutil.copy(TENSORFLOW / "v1/model.ckpt-7", tmp_path / "mine")
    assert open_checkpoint(tmp_path / "mine").read("global_step") == 200_000


def test_a_damaged_v1_checkpoint_is_noticed(tmp_path):
    raw = bytearray((TENSORFLOW / "v1/model.ckpt-7").read_bytes())
    raw[300] ^= 1
    (tmp_path / "model.ckpt-7").write_bytes(raw)
    with pytest.raises(BadFile, match=r"model\.ckpt-7 is damaged: the checksum of its block"):
        open_checkpoint(tmp_path).read("startconv/W")


def test_objects_are_read_under_the_names_of_their_variables():
    found, wanted = open_checkpoint(TENSORFLOW / "tf2"), np.load(TENSORFLOW / "variables.npz")
    assert found.names == ["global_step", "save_counter", "startconv/W", "startconv/biases"]
    assert np.array_equal(found.read("startconv/W"), wanted["startconv/W"])


def test_objects_of_another_model_are_named():
    with pytest.raises(
        BadFile,
        match=re.escape(
            "ckpt-1.index is no NSynth baseline: of its 4 tensors (saved by tf.train.Checkpoint) "
            "none is called 'encoder/0_Layer/0/weights', the first is 'global_step'"
        ),
    ):
        importers.load("magenta-baseline", TENSORFLOW / "tf2")


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_partitioned_variable_is_named(version):
    found = open_checkpoint(TENSORFLOW / f"{version}_partitioned")
    assert found.shape("part/W") == (10, 4)
    with pytest.raises(BadFile, match="'part/W' is stored in slices"):
        found.read("part/W")


def test_folders_and_archives_are_looked_into(packed, tmp_path):
    places = [packed, tar_of(packed, tmp_path / "a.tar"), zip_of(packed, tmp_path / "a.zip")]
    places += [tar_of(packed, tmp_path / f"a.tar.{kind}", f"w:{kind}") for kind in ("gz", "xz")]
    for place in [*places, tmp_path / "a.zip/run/deeper/model.ckpt-1"]:
        assert np.array_equal(open_checkpoint(place).read("x"), WEIGHTS), place


def test_the_checkpoint_least_deep_counts_and_several_are_named(packed, tmp_path):
    write(packed / "run/model.ckpt-2", {"x": 2 * WEIGHTS})
    assert open_checkpoint(zip_of(packed, tmp_path / "a.zip")).read("x")[0, 0] == 2
    write(packed / "run/model.ckpt-3", {"x": 3 * WEIGHTS})
    with pytest.raises(BadFile, match=r"2 checkpoints, name one: run/model.ckpt-2, run/model.*-3"):
        open_checkpoint(tar_of(packed, tmp_path / "a.tar"))
    assert open_checkpoint(tmp_path / "a.tar/run/model.ckpt-3").read("x")[0, 0] == 3


def test_what_is_wrong_in_an_archive_is_told_by_the_archives_name(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    write(folder / "model.ckpt-1", {"x": WEIGHTS})
    data = folder / "model.ckpt-1.data-00000-of-00001"
    data.write_bytes(data.read_bytes()[:-4] + b"\0\0\0\1")
    for archive in (zip_of(folder, tmp_path / "a.zip"), tar_of(folder, tmp_path / "a.tgz", "w:gz")):
        with pytest.raises(BadFile) as told:
            open_checkpoint(archive).read("x")
        assert re.match(
            rf"{archive.name}/(\./)?model.ckpt-1.data-0{{5}}-of-00001 is damaged", str(told.value)
        )


def test_an_archive_that_was_cut_says_so(tmp_path):
    whole = tar_of(WAVENET, tmp_path / "a.tar").read_bytes()
    (tmp_path / "a.tar").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "a.tar.gz").write_bytes(gzip.compress(whole, 1)[:200_000])
    raw = zip_of(WAVENET, tmp_path / "a.zip").read_bytes()
    (tmp_path / "a.zip").write_bytes(raw[: len(raw) // 2])
    for name, words in (
        ("a.tar", r"cut short: \S+ ends at byte \d+, the file at \d+\. Fetch it"),
        ("a.tar.gz", "cut short or damaged"),
        ("a.zip", "cut short or damaged"),
    ):
        with pytest.raises(BadFile, match=rf"/{name} is {words}"):
            open_checkpoint(tmp_path / name)


@pytest.mark.parametrize(
    "folder", ["model.ckpt-1_temp_0123456789abcdef0123456789abcdef", "ckpt_temp"]
)
def test_a_save_that_was_broken_off_is_no_checkpoint(tmp_path, folder):
    (tmp_path / folder).mkdir()
    write(tmp_path / folder / "part-00000-of-00001", {"x": WEIGHTS})
    with pytest.raises(BadFile, match=f"{folder} is left of a save that was broken off"):
        open_checkpoint(tmp_path)
    write(tmp_path / "model.ckpt-0", {"x": WEIGHTS})
    assert open_checkpoint(tmp_path).names == ["x"]


@pytest.mark.parametrize(
    ("begin", "words"),
    [
        (b"\x89HDF\r\n\x1a\n", "a Keras file of weights"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b"hello", "no TensorFlow checkpoint: give a checkpoint's folder"),
    ],
)
def test_a_file_of_something_else_is_called_what_it_is(tmp_path, begin, words):
    (tmp_path / "model.ckpt").write_bytes(begin + bytes(600))
    with pytest.raises(BadFile, match=f"model.ckpt is {words}"):
        open_checkpoint(tmp_path / "model.ckpt")
