"""A model file is what its name says, and holds numbers that can be played."""

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from damaged.formats import CONFIGS
from notebank.checkpoints import catalogue, native
from notebank.errors import BadFile
from notebank.models.registry import build


@pytest.fixture
def saved(tmp_path):
    return native.save(build("wms", CONFIGS["wms"]), tmp_path, "m")


def changed(path, value, *without):
    """The file with another first weight, some things taken out of its header."""
    with native.opened(path) as file:
        header = {key: text for key, text in file.metadata().items() if key not in without}
    tensors = load_file(path)
    next(iter(tensors.values())).flat[0] = value
    save_file(tensors, path, header)


def test_weights_that_are_not_those_of_the_name_are_refused(saved):
    changed(saved, 0.5)
    with pytest.raises(BadFile, match=r"its name says [0-9a-f]{8}"):
        catalogue.load(saved)


def test_under_a_name_without_a_hash_the_header_tells_it(saved):
    renamed = saved.rename(saved.with_name("m.safetensors"))
    assert catalogue.load(renamed).info.kind == "wms"
    changed(renamed, 0.5)
    with pytest.raises(BadFile, match=r"its header says [0-9a-f]{8}"):
        catalogue.load(renamed)
    changed(renamed, 0.5, "hash")
    assert catalogue.load(renamed).info.kind == "wms", "as files of before are taken"


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_weights_that_are_no_numbers_are_refused(saved, value):
    changed(saved, value, "hash")
    with pytest.raises(BadFile, match="NaN or infinite"):
        catalogue.load(saved.rename(saved.with_name("m.safetensors")))


@pytest.mark.parametrize(
    ("kind", "config"),
    [
        ("partials", {"blocks": 2**31}),
        ("partials", {"width": 8000, "blocks": 200}),
        ("wavenet-ae", {"layers": 10**6, "width": 10**6}),
        ("gansynth", {"blocks": 12, "start_width": 4096}),
        ("nsynth-baseline", {"width": 10**5}),
        ("spectral-ae", {"stride": 2**20}),
        ("harmonic-vae", {"length": 2**24}),
        ("wms", {"hidden": 10**6}),
        ("wms", {"sample_rate": "fast"}),
        ("null", {"block": 0}),
    ],
)
def test_sizes_beyond_reason_are_refused_before_anything_is_made(kind, config):
    with pytest.raises(BadFile, match="no config of a"):
        build(kind, config, {})
