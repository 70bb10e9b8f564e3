import shutil
import tarfile
from pathlib import Path

import numpy as np
import pytest

from notebank.errors import BadFile, NotFound
from notebank.tfformats.tfcheckpoint import open_checkpoint
from tfformats.bundle import field, write

FIXTURES = Path(__file__).parents[1] / "fixtures/nsynth_wavenet"
PREFIX = "model.ckpt-200000"


@pytest.fixture
def copy(tmp_path) -> Path:
    for file in FIXTURES.glob("*ckpt-200000.*"):
        shutil.copy(file, tmp_path)
    return tmp_path


def test_a_checkpoint_that_tensorflow_wrote_is_read_whole():
    bundle = open_checkpoint(FIXTURES)
    assert len(bundle.names) == 374 and bundle.names == sorted(bundle.names)
    assert bundle.shape("dilatedconv_30/W") == (1, 3, 32, 64)
    arrays = [bundle.read(name) for name in bundle.names]
    assert all(array.dtype == np.float32 and np.isfinite(array).all() for array in arrays)
    assert sum(array.size for array in arrays) == 303_968


def test_training_leaves_slots_shadows_and_a_whole_number():
    bundle = open_checkpoint(FIXTURES / "training_checkpoint")
    assert len(bundle.names) == 1495
    step = bundle.read("global_step")
    assert step.dtype == np.int64 and step.shape == () and step == 200_000


@pytest.mark.parametrize(
    "name",
    [
        "",
        "checkpoint",
        PREFIX,
        f"{PREFIX}.index",
        f"{PREFIX}.data-00000-of-00001",
        f"{PREFIX}.meta",
    ],
)
def test_any_of_its_paths_leads_to_a_checkpoint(name):
    path = FIXTURES / name if name != "checkpoint" else FIXTURES
    assert len(open_checkpoint(path).names) == 374


def test_a_tar_is_read_in_place(copy, tmp_path):
    with tarfile.open(tmp_path / "ckpt.tar", "w") as tar:
        for file in sorted(copy.glob("model*")):
            tar.add(file, f"wavenet-ckpt/{file.name}")
    inside, loose = open_checkpoint(tmp_path / "ckpt.tar"), open_checkpoint(copy)
    assert np.array_equal(inside.read("logits/W"), loose.read("logits/W"))


def test_nothing_is_read_before_it_is_asked_for(copy):
    data = copy / f"{PREFIX}.data-00000-of-00001"
    data.write_bytes(data.read_bytes()[:1000])
    assert len(open_checkpoint(copy).names) == 374


def test_a_flipped_bit_is_noticed(copy):
    data = copy / f"{PREFIX}.data-00000-of-00001"
    raw = bytearray(data.read_bytes())
    raw[-1] ^= 1
    data.write_bytes(raw)
    with pytest.raises(
        BadFile, match=r"checksum of 'startconv/biases' is [0-9a-f]{8}, expected [0-9a-f]{8}"
    ):
        open_checkpoint(copy).read("startconv/biases")
    assert open_checkpoint(copy).read("ae_res_1/W").shape == (1, 1, 16, 16), "the others are whole"


def test_files_cut_short_are_told_with_sizes(copy, tmp_path):
    data, index = copy / f"{PREFIX}.data-00000-of-00001", copy / f"{PREFIX}.index"
    data.write_bytes(data.read_bytes()[:1_000_000])
    with pytest.raises(
        BadFile, match=r"cut short: 'startconv/biases' needs bytes up to 1215872, it has 1000000"
    ):
        open_checkpoint(copy).read("startconv/biases")
    index.write_bytes(index.read_bytes()[:5000])
    with pytest.raises(BadFile, match="no checkpoint index: its last 8 bytes"):
        open_checkpoint(copy)
    index.write_bytes(b"")
    with pytest.raises(BadFile, match="no checkpoint index"):
        open_checkpoint(copy)


def test_a_damaged_index_is_noticed(copy):
    index = copy / f"{PREFIX}.index"
    raw = bytearray(index.read_bytes())
    raw[100] ^= 4
    index.write_bytes(raw)
    with pytest.raises(BadFile, match="checksum of its block at byte 0"):
        open_checkpoint(copy)


def test_all_number_types_and_several_data_files_are_read(tmp_path):
    tensors = {
        dtype: np.arange(6).reshape(2, 3).astype(dtype)
        for dtype in ("float32", "float64", "int32", "int64", "float16")
    }
    bundle = open_checkpoint(write(tmp_path / "many", tensors, shards=3))
    assert len(bundle.shards) == 3
    for name, array in tensors.items():
        assert bundle.read(name).dtype == array.dtype and np.array_equal(bundle.read(name), array)


def test_bfloat16_becomes_float32(tmp_path):
    upper_halves = (
        (np.array([1.0, -2.5, 3.140625], np.float32).view(np.uint32) >> 16)
        .astype(np.uint16)
        .view(np.float16)
    )
    bundle = open_checkpoint(write(tmp_path / "half", {"x": upper_halves}, dtype=14))
    assert bundle.read("x").tolist() == [1.0, -2.5, 3.140625]


def test_what_cannot_be_read_is_named(tmp_path):
    one = {"x": np.zeros(2, np.float32)}
    with pytest.raises(BadFile, match="'x' is stored in slices"):
        open_checkpoint(write(tmp_path / "sliced", one, extra=field(7, b""))).read("x")
    with pytest.raises(BadFile, match="data type 7; known are 1, 2, 3, 9, 14, 19"):
        open_checkpoint(write(tmp_path / "strings", one, dtype=7)).read("x")
    with pytest.raises(BadFile, match="compressed"):
        open_checkpoint(write(tmp_path / "snappy", one, kind=1))
    with pytest.raises(NotFound, match="no tensor 'y' among its 1"):
        open_checkpoint(write(tmp_path / "plain", one)).read("y")


def test_missing_files_are_named(tmp_path):
    with pytest.raises(BadFile, match=r"there is no file \*\.index"):
        open_checkpoint(tmp_path)
    with pytest.raises(BadFile, match="there is no checkpoint at"):
        open_checkpoint(tmp_path / "nowhere" / "model")
    write(tmp_path / "a", {"x": np.zeros(2)}, shards=2)
    (tmp_path / "a.data-00001-of-00002").unlink()
    with pytest.raises(BadFile, match="names 2 data files, 1 lie beside it"):
        open_checkpoint(tmp_path)
    (tmp_path / "a.data-00000-of-00002").unlink()
    with pytest.raises(BadFile, match="checkpoint is incomplete"):
        open_checkpoint(tmp_path)


def test_of_several_checkpoints_the_noted_one_is_taken(tmp_path):
    for name, value in (("a", 1.0), ("b", 2.0)):
        write(tmp_path / name, {"x": np.array([value])})
    with pytest.raises(BadFile, match="2 checkpoints, name one: a, b"):
        open_checkpoint(tmp_path)
    (tmp_path / "checkpoint").write_text(
        'model_checkpoint_path: "/long/gone/b"\nall_model_checkpoint_paths: "/long/gone/a"\n'
    )
    assert open_checkpoint(tmp_path).read("x") == 2.0
    assert open_checkpoint(tmp_path / "a").read("x") == 1.0
