import numpy as np
import pytest
import torch

from models.wavenet.nets import fixture, magenta, receptive_field
from notebank.errors import BadFile, BadValue
from notebank.models.registry import build
from notebank.models.wavenet.autoencoder import WavenetAutoencoder, shapes
from notebank.models.wavenet.config import PRESETS, WavenetConfig
from notebank.models.wavenet.network import network_input


def test_encodings_equal_magentas():
    reference = fixture("encode")
    for wav, encoding in zip(reference["wav"], reference["encoding"]):
        (z,) = magenta().encode([wav], tail="cut")
        assert z.shape == encoding.shape and np.abs(z - encoding).max() < 1e-5


def test_probabilities_and_loss_equal_magentas():
    reference, network = fixture("training_graph"), magenta().network
    with torch.no_grad():
        x = network_input(reference["wav"])
        z = network.encoder(x)
        probabilities = (
            torch.softmax(network.decoder(x, z), dim=1)
            .numpy()
            .transpose(0, 2, 1)[:, reference["positions"]]
        )
        loss = network.loss(reference["wav"]).item()
    assert np.abs(z.numpy() - reference["encoding"]).max() < 1e-5
    assert np.abs(probabilities - reference["predictions"]).max() < 1e-5
    assert abs(loss / reference["loss"] - 1) < 1e-5


def test_full_scale_audio_has_a_finite_loss_and_encoding():
    wav = np.tile(np.array([1.0, -1.0, 1.2, -1.2], np.float32), 256)[None]
    with torch.no_grad():
        assert np.isfinite(magenta().network.loss(wav).item())
    assert np.isfinite(magenta().encode(list(wav))[0]).all()


def test_a_tail_is_padded_or_cut_to_whole_frames():
    clip = fixture("encode")["wav"][0][:1000]
    padded, cut = magenta().encode([clip])[0], magenta().encode([clip], tail="cut")[0]
    assert padded.shape == (2, 16) and cut.shape == (1, 16)
    assert np.array_equal(padded, magenta().encode([np.pad(clip, (0, 24))])[0])
    assert np.array_equal(cut, magenta().encode([clip[:512]])[0])


def test_the_magenta_preset_has_its_size():
    sizes = shapes(PRESETS["magenta"])
    assert sum(int(np.prod(shape)) for shape in sizes.values()) == 61_804_048 and len(sizes) == 374
    assert receptive_field(PRESETS["magenta"]) == 6141


def test_impossible_sizes_are_refused():
    for wrong in ({"width": 0}, {"stages": 17}, {"hop": 500}, {"layers": 1.5}):
        with pytest.raises(BadValue):
            WavenetConfig(**wrong)
        with pytest.raises(BadFile):
            build("wavenet-ae", wrong)


def test_weights_of_another_size_are_refused_with_both_shapes():
    state = dict(magenta().state())
    state["decoder.out.weight"] = np.zeros((8, 16, 1), np.float32)
    with pytest.raises(
        BadFile, match=r"'decoder.out.weight': expected shape \[16, 16, 1\], got \[8, 16, 1\]"
    ):
        WavenetAutoencoder.from_config(vars(magenta().config), state)
    del state["decoder.out.weight"]
    with pytest.raises(
        BadFile,
        match=r"expected 374 tensors, got 373; missing: decoder\.out\.weight; unknown: none",
    ):
        WavenetAutoencoder.from_config(vars(magenta().config), state)
