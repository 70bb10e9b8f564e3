import numpy as np
import pytest
from safetensors.numpy import save_file

from notebank.checkpoints import native
from notebank.errors import BadFile
from notebank.models.null import NullConfig, NullModel
from notebank.models.stored import fingerprint


def test_the_name_carries_the_hash_of_config_and_weights(tmp_path):
    short = native.save(NullModel(NullConfig(length=8000)), tmp_path, "short")
    assert short.name == f"short-{NullModel(NullConfig(length=8000)).fingerprint[:8]}.safetensors"
    assert native.load(short).info.length.default == 8000
    assert NullModel().fingerprint != NullModel(NullConfig(length=8000)).fingerprint


def test_half_precision_does_not_change_the_fingerprint_of_what_is_stored():
    half = {"w": np.linspace(-1, 1, 7).astype(np.float16)}
    assert fingerprint("k", {}, half) == fingerprint("k", {}, {"w": half["w"].astype(np.float32)})


def test_files_that_are_no_checkpoints_are_refused_by_name(tmp_path):
    text = tmp_path / "text.safetensors"
    text.write_text("hello there, this is no checkpoint")
    foreign = tmp_path / "foreign.safetensors"
    save_file({"w": np.zeros(2)}, foreign)
    unknown = tmp_path / "unknown.safetensors"
    save_file(
        {"w": np.zeros(2)}, unknown, {"format": native.FORMAT, "kind": "kazoo", "config": "{}"}
    )
    for path, words in (
        (text, "cannot be read"),
        (foreign, "format notebank/1, got none"),
        (unknown, "kind 'kazoo'"),
        (tmp_path / "absent.safetensors", "cannot be read"),
    ):
        with pytest.raises(BadFile, match=words):
            native.load(path)


def test_nothing_half_written_stays_behind(tmp_path, monkeypatch):
    def broken(*_):
        raise OSError("disk full")

    monkeypatch.setattr("pathlib.Path.replace", broken)
    with pytest.raises(BadFile, match="cannot write"):
        native.save(NullModel(), tmp_path, "mine")
    assert list(tmp_path.iterdir()) == []
