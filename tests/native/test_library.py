import numpy as np
import pytest

from notebank import native
from notebank.errors import NotebankError
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.registry import build


@pytest.fixture
def unbuilt(monkeypatch):
    native.library.cache_clear()
    monkeypatch.setattr(native, "NAME", "_never_built")
    yield
    native.library.cache_clear()


def test_without_the_library_the_native_engine_says_how_to_get_it(unbuilt):
    model = build(
        "wavenet-ae",
        {
            "width": 16,
            "skip": 16,
            "layers": 2,
            "encoder_width": 4,
            "encoder_layers": 1,
            "latents": 2,
            "hop": 64,
        },
    )
    request = NoteRequest(np.zeros((1, 2), np.float32), 60, samples=64)
    assert not native.available()
    with pytest.raises(
        NotebankError,
        match="was not built: install notebank again on a machine with a C\\+\\+ compiler",
    ):
        next(model.decode([request], DecodeOptions("native")))
    assert next(model.decode([request]))[1].shape == (64,), "auto takes torch then"


def test_a_library_that_does_not_load_is_told_from_a_missing_one(unbuilt, monkeypatch, tmp_path):
    monkeypatch.setattr(native, "__file__", str(tmp_path / "__init__.py"))
    (tmp_path / f"_never_built{native.EXTENSION_SUFFIXES[0]}").write_bytes(b"no library")
    with pytest.raises(NotebankError, match="cannot be loaded"):
        native.library()


@pytest.mark.skipif(not native.available(), reason="the native engine is not built here")
def test_the_best_instruction_set_is_one_of_those_it_was_built_for():
    assert native.library().notebank_kernels(b"").decode() in native.ISAS
    assert native.library().notebank_kernels(b"kazoo") is None
