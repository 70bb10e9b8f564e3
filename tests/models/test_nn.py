"""Foreign models: every shape of nn~'s contract, with modules of our own that copy."""

import numpy as np
import pytest
import torch

from models import torchscript
from models.nn import model_of
from models.physics import fundamental
from notebank.checkpoints import directions
from notebank.errors import BadFile, BadValue
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.nn.config import config_from, config_of
from notebank.notes import midi_to_hz


def recording(samples: int = 4096) -> np.ndarray:
    return (0.1 * np.random.default_rng(0).standard_normal(samples)).astype(np.float32)


def notes(model, zs, **options) -> list[np.ndarray]:
    requests = [NoteRequest(z, 60, samples=4096, id=i) for i, z in enumerate(zs)]
    made = dict(model.decode(requests, DecodeOptions(**options)))
    return [made[i] for i in range(len(zs))]


@pytest.mark.parametrize("ratio", [64, 512, 2048])
def test_a_module_that_only_reshapes_gives_the_recording_back_sample_for_sample(ratio, tmp_path):
    model = model_of(torchscript.Copy(ratio, ratio), tmp_path)
    audio = recording()
    (z,) = model.encode([audio])
    assert z.shape == (4096 // ratio, ratio) and model.info.latent.frame_hop == ratio
    assert np.array_equal(notes(model, [z])[0], audio)


@pytest.mark.parametrize("latents", [1, 16, 128])
@pytest.mark.parametrize("outputs", [1, 2])
def test_a_note_is_what_the_module_gives_when_it_is_called_itself(latents, outputs, tmp_path):
    module = torchscript.Copy(512, latents, outputs)
    model = model_of(module, tmp_path)
    (z,) = model.encode([recording()])
    assert z.shape == (8, latents)
    direct = module.decode(torch.from_numpy(z.T.copy())[None])[0].mean(0).numpy()
    assert np.array_equal(notes(model, [z])[0], direct)
    assert ("mean of both" in model.described()["sound"]) == (outputs == 2)


def test_of_channels_that_cancel_the_louder_is_the_note(tmp_path):
    model = model_of(torchscript.Opposed(), tmp_path)
    (z,) = model.encode([recording()])
    assert np.array_equal(notes(model, [z])[0], recording())
    assert "the louder where they would cancel" in model.described()["sound"]


def test_several_notes_go_through_a_module_at_once_as_they_would_alone(tmp_path):
    model = model_of(torchscript.Copy(), tmp_path)
    assert model.config.batch
    zs = model.encode([recording(), 2 * recording(), recording(640)])
    for together, z in zip(notes(model, zs), zs):
        assert np.array_equal(together, notes(model, [z])[0])


def test_a_track_that_is_too_short_is_held_at_its_last_frame(tmp_path):
    model = model_of(torchscript.Copy(), tmp_path)
    (z,) = model.encode([recording(640)])
    (note,) = notes(model, [z])
    assert np.array_equal(note[:640], recording(640))
    assert np.array_equal(note[640:704], recording(640)[-64:])


def test_nothing_is_left_of_a_note_in_the_caches_of_a_streaming_module(tmp_path):
    model = model_of(torchscript.Streaming(), tmp_path)
    assert not model.config.batch
    (z,) = model.encode([recording()])
    for note in notes(model, [z, z, z]):
        assert np.array_equal(note, recording())


def test_random_numbers_are_those_of_the_seed(tmp_path):
    model = model_of(torchscript.Noise(), tmp_path)
    assert model.config.seeded and "seeded" in model.info.caps
    (z,) = model.encode([recording()])
    one, again = notes(model, [z, z])
    assert np.array_equal(one, again)
    ((_, other),) = model.decode([NoteRequest(z, 60, samples=4096, seed=5)])
    assert not np.array_equal(one, other)


def test_attributes_are_read_and_told_in_their_types(tmp_path):
    model = model_of(torchscript.Attributes(), tmp_path)
    assert model.config.attributes == (
        ("gain", ("float",), (1.0,)),
        ("mute", ("bool",), (False,)),
        ("pair", ("int", "float"), (1, 0.5)),
        ("steps", ("int",), (3,)),
        ("word", ("str",), ("soft",)),
    )
    (z,) = model.encode([recording()])
    told = (("gain", (0.5,)), ("steps", (4.0,)), ("pair", (2, 1)), ("word", ("loud",)))
    assert np.array_equal(notes(model, [z], attributes=told)[0], recording() * np.float32(0.5))
    assert not notes(model, [z], attributes=(("mute", (1.0,)),))[0].any()
    assert np.array_equal(notes(model, [z])[0], recording())
    for wrong, words in {
        ("colour", (1.0,)): "no attribute 'colour'; it has: gain, mute",
        ("gain", ("loud",)): "gain takes float",
        ("steps", (1.5,)): "steps takes int",
        ("pair", (1,)): "pair takes int float",
    }.items():
        with pytest.raises(BadValue, match=words):
            notes(model, [z], attributes=(wrong,))


def test_a_model_without_an_encoder_plays_latents_that_it_draws_in_tune(tmp_path):
    model = model_of(torchscript.DecodeOnly(), tmp_path)
    assert model.info.caps == {"sample"} and model.info.sample_rate == 16000
    (z,) = model.sample(1, 3)
    assert z.shape == (8,)
    for pitch in (48, 60, 67):
        ((_, note),) = model.decode([NoteRequest(z, pitch, samples=16000)])
        hz = 250 * midi_to_hz(pitch) / midi_to_hz(60)
        assert note.size == 16000
        assert abs(1200 * np.log2(fundamental(note, 16000, hz) / hz)) < 10


def test_the_strongest_directions_of_drawn_latents_change_the_sound_most(tmp_path):
    """The eight latents are levels of partials; the eighth was made deaf."""
    module = torchscript.DecodeOnly()
    module.heard[7] = 0.0
    found = directions.compute(model_of(module, tmp_path))
    assert found.vectors.shape == (8, 8)
    assert np.abs(found.vectors[:6, 7]).max() < 0.2 and abs(found.vectors[7, 7]) > 0.9


GOOD = {"encode": [1, 1, 8, 64], "decode": [8, 64, 1, 1]}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"decode": None}, "no method decode.*it has: encode"),
        ({"decode": [8, 64, 1, 2]}, "odd ratios"),
        ({"encode": [1, 1, 8, 32]}, "odd ratios: decode takes a latent every 64"),
        ({"encode": [1, 2, 8, 64]}, "odd ratios"),
        ({"encode": [1, 1, 9, 64]}, "channels do not match: encode makes 9 latents"),
        ({"decode": [8, 64, 3, 1]}, "decode makes 3 channels"),
        ({"encode": [5, 1, 8, 64]}, "encode takes 5 channels"),
        ({"decode": [10**9, 64, 1, 1]}, "no method decode"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(changed, words):
    methods = {name: numbers for name, numbers in {**GOOD, **changed}.items() if numbers}
    with pytest.raises(BadFile, match=words):
        config_of({"methods": methods, "rate": 44100}, "0")


def test_a_rate_is_asked_for_where_none_is_told_and_wins_where_one_is():
    with pytest.raises(BadFile, match="--rate"):
        config_of({"methods": GOOD, "rate": None}, "0")
    assert config_of({"methods": GOOD, "rate": 48000}, "0", 44100).sample_rate == 44100


@pytest.mark.parametrize(
    "told", [{}, {"methods": 3}, {"methods": {"decode": [1, "2", None, {}]}, "attributes": [1]}]
)
def test_nonsense_in_place_of_a_contract_is_refused(told):
    with pytest.raises(BadFile, match="no method decode"):
        config_of(told, "0")


@pytest.mark.parametrize("wrong", [{"colour": 1}, {"ratio": 0}, {"methods": 3}, {"channels": 7}])
def test_a_config_that_is_none_is_refused(wrong):
    with pytest.raises(BadFile, match="no config of a nn model"):
        config_from(wrong)
