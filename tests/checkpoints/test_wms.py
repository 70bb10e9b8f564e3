import json
import shutil

import numpy as np
import pytest
import torch

from models.wms import FIXTURES, SIZES, reference
from notebank.checkpoints import native, wms
from notebank.checkpoints.importers import load
from notebank.errors import BadFile, NotebankError


@pytest.mark.parametrize("file", ["model.pth", "rt_model.json", ""])
@pytest.mark.parametrize("which", SIZES)
def test_both_files_of_both_networks_give_the_reference_spectra(which, file):
    model, there = load("wms", FIXTURES / which / file), reference(which)[1]
    assert model.config == reference(which)[0].config
    with torch.no_grad():
        spectra, hidden = model.net(torch.from_numpy(there["features"]))
    assert np.abs(spectra.numpy() - there["spectra"]).max() < 1e-6
    assert np.abs(hidden.numpy() - there["last_hidden"]).max() < 1e-6


def test_an_exported_model_comes_back_the_same(tmp_path):
    model, _ = reference("current")
    written = wms.export(model, tmp_path, "mine")
    assert [path.name for path in written] == ["mine.pth", "rt_model.json", "last_network.json"]
    for path in written:
        again = wms.load(path).weights()
        assert all(np.array_equal(again[name], array) for name, array in model.weights().items())


def test_exported_files_have_the_layout_of_the_reference(tmp_path):
    wms.export(wms.load(FIXTURES / "older"), tmp_path, "mine")
    theirs, ours = (
        json.loads((folder / "rt_model.json").read_text())
        for folder in (FIXTURES / "older", tmp_path)
    )
    assert {name: np.shape(array) for name, array in ours.items()} == {
        name: np.shape(array) for name, array in theirs.items()
    }
    state = torch.load(tmp_path / "mine.pth", weights_only=True)
    assert list(state) == list(torch.load(FIXTURES / "older/model.pth", weights_only=True))


def test_a_params_file_beside_the_weights_tells_what_shapes_do_not(tmp_path):
    shutil.copy(FIXTURES / "current/model.pth", tmp_path)
    (tmp_path / "params.json").write_text(
        json.dumps(
            {"hop_size": 128, "sample_rate": 22050, "include_voicedness": False, "f_low": 60}
        )
    )
    config = wms.load(tmp_path).config
    assert (config.hop, config.sample_rate, config.f_low, config.voicedness, config.n_mfcc) == (
        128,
        22050,
        60,
        False,
        9,
    )


def test_an_imported_model_is_saved_and_found_again(tmp_path):
    model = load("wms", FIXTURES / "older")
    again = native.load(native.save(model, tmp_path, "wms"))
    assert again.fingerprint == model.fingerprint and again.config == model.config


@pytest.mark.parametrize(
    "content, text",
    [
        ({"a": [1]}, "none is a matrix called 'input_encoder.0.weight'"),
        ([1], "holds a list"),
        ({"a": [[1], [1, 2]]}, "something else than lists"),
    ],
)
def test_other_json_is_refused_in_plain_words(tmp_path, content, text):
    (tmp_path / "rt_model.json").write_text(json.dumps(content))
    with pytest.raises(BadFile, match=text):
        wms.load(tmp_path / "rt_model.json")


def test_a_tensor_of_the_wrong_shape_is_named(tmp_path):
    tensors = json.loads((FIXTURES / "current/rt_model.json").read_text())
    tensors["gru.bias_ih_l0"].pop()
    (tmp_path / "rt_model.json").write_text(json.dumps(tensors))
    with pytest.raises(BadFile, match=r"gru.bias_ih_l0: expected shape \[72\], got \[71\]"):
        wms.load(tmp_path)


def test_what_is_no_checkpoint_is_refused(tmp_path):
    (tmp_path / "model.pth").write_bytes(b"nothing")
    for path in (tmp_path / "model.pth", tmp_path / "none.json", tmp_path / "none.pth"):
        with pytest.raises(BadFile):
            wms.load(path)
    (tmp_path / "model.pth").unlink()
    with pytest.raises(BadFile, match=r"holds no \.pth"):
        wms.load(tmp_path)
    with pytest.raises(NotebankError, match="without --ema"):
        wms.load(FIXTURES / "current", ema=True)
