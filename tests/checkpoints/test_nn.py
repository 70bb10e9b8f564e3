import zipfile

import pytest
import torch

from models.torchscript import Copy, saved
from notebank import files
from notebank.checkpoints.importers import load
from notebank.errors import BadFile, BadValue
from notebank.models.nn import programs


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))


def pickled(path):
    torch.save({"a": torch.zeros(3)}, path)


def pickled_long_ago(path):
    torch.save({"a": torch.zeros(3)}, path, _use_new_zipfile_serialization=False)


def words(path):
    path.write_text("no model")


def empty(path):
    path.write_bytes(b"")


def cut(path):
    data = saved(Copy(), path).read_bytes()
    path.write_bytes(data[: len(data) // 2])


def other_zip(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a/b", "c")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (pickled, "weights alone, a pickle: export the model as TorchScript"),
        (pickled_long_ago, "a pickle, which is never opened"),
        (words, "no TorchScript file"),
        (empty, "no TorchScript file"),
        (cut, "no TorchScript file"),
        (other_zip, "no TorchScript file: export"),
    ],
)
def test_what_is_no_torchscript_is_refused_before_anything_is_started(make, said, tmp_path):
    make(tmp_path / "model.ts")
    with pytest.raises(BadFile, match=said):
        load("nn", tmp_path / "model.ts")
    assert not programs.approved().words()


def test_a_rate_is_for_files_that_may_not_say_it(tmp_path):
    with pytest.raises(BadValue, match="--rate is for nn"):
        load("wms", tmp_path, rate=44100)


def test_a_program_is_kept_under_its_hash_and_approved(tmp_path):
    path = saved(Copy(), tmp_path / "model.ts")
    kept = programs.take(path, files.sha256(path))
    assert kept == programs.place(files.sha256(path))
    assert kept.read_bytes() == path.read_bytes()
    assert programs.approved().words() == [files.sha256(path)]
    with pytest.raises(BadFile, match="changed while it was read"):
        programs.take(path, "0" * 64)
    assert programs.approved().words() == [files.sha256(path)]
