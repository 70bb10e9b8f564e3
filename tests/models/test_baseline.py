from dataclasses import replace

import numpy as np
import pytest
import torch

from models.baseline import fixture, magenta
from notebank.audio.recovery import Recovery
from notebank.errors import BadFile, BadValue, Cancelled
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.baseline.config import PRESETS, BaselineConfig
from notebank.models.baseline.fast import SLICE, FastDecoder, _Up
from notebank.models.baseline.model import Baseline
from notebank.models.baseline.network import (
    BaselineNetwork,
    frequency_weights,
    network_input,
    weighted_loss,
)
from notebank.models.registry import build


def given() -> tuple[torch.Tensor, torch.Tensor]:
    reference = fixture("autoencoder")
    return torch.from_numpy(reference["input"]), torch.from_numpy(reference["pitch"])


def seen(levels: torch.Tensor) -> np.ndarray:
    """The rows and columns that the fixture keeps."""
    reference = fixture("autoencoder")
    return levels.numpy()[:, reference["rows"]][:, :, reference["columns"]]


def play(model: Baseline, z: np.ndarray, pitch: int = 60, **options) -> np.ndarray:
    ((_, audio),) = model.decode([NoteRequest(z, pitch)], DecodeOptions(**options))
    return audio


@torch.no_grad()
def test_latents_spectrograms_and_loss_equal_magentas():
    levels, pitch = given()
    reference = fixture("autoencoder")
    network = magenta().network
    z = network.encoder(levels)
    found = network.decoder(z, pitch)
    assert np.abs(z.numpy() - reference["z_running"]).max() < 1e-4
    assert np.abs(seen(found) - reference["xhat_running"]).max() < 1e-4
    weights = frequency_weights(16000)
    assert np.abs(weights[:, 0].numpy() - reference["freq_mask"]).max() < 1e-5
    assert float(weighted_loss(levels, found, weights)) == pytest.approx(
        float(reference["loss_running"]), rel=1e-5
    )


@torch.no_grad()
def test_the_batchs_own_statistics_give_magentas_training_graph():
    levels, pitch = given()
    reference = fixture("autoencoder")
    network = magenta().network
    z = network.encoder(levels, "batch")
    # Of two notes some channels differ by 1e-3 of their mean: there the reference's own rounding
    # grows a thousandfold.
    away = np.abs(z.numpy() - reference["z_batch"])
    assert np.median(away) < 1e-6 and np.sort(away.ravel())[-10] < 5e-4 and away.max() < 2e-3
    found = network.decoder(torch.from_numpy(reference["z_batch"]), pitch, "batch")
    assert np.abs(seen(found) - reference["xhat_batch"]).max() < 1e-4
    assert float(weighted_loss(levels, found, frequency_weights(16000))) == pytest.approx(
        float(reference["loss_batch"]), rel=1e-4
    )


@torch.no_grad()
def test_statistics_are_learnt_only_while_training():
    (levels, pitch), network = given(), BaselineNetwork(BaselineConfig(width=2, latent=8, keep=0.9))
    layer = network.encoder.layers["0"]
    network.eval()(levels, pitch, "batch")
    assert not layer.mean.any()
    network.train()(levels, pitch)
    batch = layer._down(levels[:, None])
    assert torch.allclose(layer.mean, 0.1 * batch.mean((0, 2, 3)), atol=1e-6)
    assert torch.allclose(layer.variance, 0.9 + 0.1 * batch.var((0, 2, 3)), atol=1e-5)


def test_the_magenta_preset_has_its_size():
    with torch.device("meta"):
        network = BaselineNetwork(PRESETS["magenta"])
    assert sum(tensor.numel() for tensor in network.state_dict().values()) == 36_779_713


@torch.no_grad()
def test_folded_kernels_in_stripes_make_what_the_network_makes():
    reference, decoder = fixture("autoencoder"), magenta().network.decoder
    z, pitch = torch.from_numpy(reference["z_running"]), torch.from_numpy(reference["pitch"])
    asked = []
    found = FastDecoder(decoder)(z, pitch, lambda: asked.append(1))
    assert np.abs(seen(found) - reference["xhat_running"]).max() < 1e-4
    assert (
        torch.allclose(FastDecoder(decoder)(z[1:], pitch[1:])[0], found[1], atol=1e-5)
        and len(asked) >= 10
    )
    rough = FastDecoder(decoder, torch.bfloat16)(z, pitch)
    assert 1e-4 < float((rough - found).abs().max()) < 0.05


@torch.no_grad()
@pytest.mark.parametrize("name", ["1", "8", "8_1"])
def test_stripes_of_any_height_fit_together(name, monkeypatch):
    layer = magenta().network.decoder.layers[name]
    x = torch.randn(2, layer.weight.shape[0], 9, 6, generator=torch.Generator().manual_seed(0))
    for height in (1, 4, 9):
        up = _Up(layer, torch.float32)
        monkeypatch.setattr(
            "notebank.models.baseline.fast.SLICE", 0 if height == 1 else SLICE * height
        )
        stripes = [
            up._stripe(
                torch.nn.functional.pad(x, (up.left, up.right, up.above, up.below)),
                first,
                min(height, 9 - first),
                6,
            )
            for first in range(0, 9, height)
        ]
        assert torch.allclose(torch.cat(stripes, dim=2), layer(x), atol=1e-5)


def test_a_decoder_asks_often_and_a_note_is_given_up_in_between():
    model = Baseline(BaselineConfig(width=32, latent=62))
    note, asked = NoteRequest(np.zeros(62, np.float32), 60), []
    list(model.decode([note], yield_point=lambda: bool(asked.append(True))))
    assert len(asked) > 20
    for last in (1, len(asked) // 2):
        asks = iter(range(1, last))
        with pytest.raises(Cancelled):
            list(model.decode([note], yield_point=lambda asks=asks: next(asks, None) is None))


def test_a_note_is_as_loud_as_a_note_can_be_and_the_same_every_time():
    z = fixture("autoencoder")["z_running"][0]
    for engine in ("auto", "f0:0", "zero:4:0", "random:4"):
        audio = play(magenta(), z, engine=engine)
        assert audio.shape == (64000,) and np.abs(audio).max() == 1
        assert np.array_equal(audio, play(magenta(), z, engine=engine))
    assert not np.array_equal(play(magenta(), z, 60), play(magenta(), z, 61))


def test_seeds_count_where_chance_does():
    z, options = fixture("autoencoder")["z_running"][0], DecodeOptions(engine="random:2")
    notes = [
        audio
        for _, audio in magenta().decode(
            [NoteRequest(z, 60, seed=seed) for seed in (1, 1, 2)], options
        )
    ]
    assert np.array_equal(notes[0], notes[1]) and not np.array_equal(notes[0], notes[2])


def test_notes_side_by_side_sound_as_they_do_alone():
    z, model = fixture("autoencoder")["z_running"], magenta()
    levels = model._levels([NoteRequest(row, 60) for row in z], torch.float32, lambda: None)
    notes = [NoteRequest(z[0], 60), NoteRequest(z[1], 72)]
    together = list(model._sound(levels, notes, Recovery(), lambda: None))
    for note, row, audio in zip(notes, levels, together):
        (alone,) = model._sound(row[None], [note], Recovery(), lambda: None)
        assert np.abs(alone - audio).max() < 1e-4


def test_recordings_are_cut_or_followed_by_silence_and_their_level_is_forgotten():
    model, rng = magenta(), np.random.default_rng(0)
    clip = rng.standard_normal(70000).astype(np.float32)
    (whole,) = model.encode([clip[:64000]])
    assert np.array_equal(model.encode([clip])[0], whole)
    assert np.abs(model.encode([0.01 * clip])[0] - whole).max() < 1e-4
    assert np.array_equal(
        model.encode([clip[:9000]])[0], model.encode([np.pad(clip[:9000], (0, 55000))])[0]
    )


def test_latents_by_the_batchs_statistics_depend_on_the_batch():
    rng = np.random.default_rng(0)
    clips = [
        rng.standard_normal(64000).astype(np.float32)
        * np.exp(-np.arange(64000) / 8000 / k).astype(np.float32)
        for k in (1, 2, 3)
    ]
    one, other = (magenta().encode(clips[:n], statistics="batch") for n in (2, 3))
    assert np.abs(one[0] - other[0]).max() > 1e-2
    assert np.array_equal(magenta().encode(clips)[0], magenta().encode(clips[:1])[0])
    with pytest.raises(BadValue, match="a batch of one note has no statistics"):
        magenta().encode(clips[:1], statistics="batch")


def test_the_networks_input_ends_in_silence_and_lacks_the_highest_bin():
    levels = torch.rand(251, 513)
    x = network_input(levels)
    assert (
        x.shape == (512, 256) and not x[:, 251:].any() and torch.equal(x[:, :251], levels.t()[:512])
    )


def test_impossible_sizes_and_ways_are_refused():
    for wrong, text in (
        ({"width": 0}, "whole numbers"),
        ({"samples": 64001}, "multiple of 256"),
        ({"keep": 1.0}, "below 1"),
        ({"phase": "moon:3"}, "phases start from"),
        ({"samples": 65536}, "65280 samples"),
    ):
        with pytest.raises(BadValue, match=text):
            replace(BaselineConfig(), **wrong)
        with pytest.raises(BadFile, match=text):
            build("nsynth-baseline", wrong)
    z = fixture("autoencoder")["z_running"][0]
    for options, text in (
        ({"engine": "native"}, "phases start from"),
        ({"precision": "int8"}, "auto, fp32 or bf16, not int8"),
    ):
        with pytest.raises(BadValue, match=text):
            play(magenta(), z, **options)
    with pytest.raises(BadValue, match="makes notes of 64000 samples, not 64001"):
        list(magenta().decode([NoteRequest(z, 60, samples=64001)]))
    with pytest.raises(BadValue, match=r"whole MIDI pitches, not 60\.5"):
        list(magenta().decode([NoteRequest(z, 60.5)]))
    with pytest.raises(BadValue, match="must not be silent"):
        magenta().encode([np.zeros(64000, np.float32)])


def test_a_network_with_nan_in_it_does_not_pass_the_probe():
    broken = {name: array.copy() for name, array in magenta().state().items()}
    broken["encoder.layers.z.variance"][:] = np.nan
    with pytest.raises(BadFile, match="latent: expected 124 finite numbers"):
        Baseline.from_config(vars(magenta().config), broken).probe()
