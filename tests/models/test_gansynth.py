import dataclasses
import json

import numpy as np
import pytest
import torch

from models.gansynth import FIXTURES, SMALL, correlation, fixture, imported
from notebank.checkpoints import magenta_gansynth
from notebank.errors import BadFile, BadValue, Cancelled
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.gansynth.config import GanConfig
from notebank.models.gansynth.fast import FastGenerator
from notebank.models.gansynth.model import GanSynth
from notebank.models.gansynth.network import Discriminator, ScaledConv, pixel_norm
from notebank.models.gansynth.prior import PITCH_COUNTS, random_pitches


@pytest.fixture(scope="module")
def reference() -> dict[str, np.ndarray]:
    return fixture("generator")


def pictures(
    model: GanSynth, z: np.ndarray, pitches: np.ndarray, precision: str = "auto"
) -> torch.Tensor:
    return torch.cat(
        list(model.pictures(torch.from_numpy(z), torch.from_numpy(pitches), precision))
    )


def requests(z: np.ndarray, pitches: np.ndarray) -> list[NoteRequest]:
    return [NoteRequest(one, int(pitch), id=i) for i, (one, pitch) in enumerate(zip(z, pitches))]


def test_pictures_are_magentas(reference):
    apart = np.abs(
        pictures(imported(), reference["z"], reference["pitches"])[:2, ::4, ::8].numpy()
        - reference["data"]
    )
    # where all channels nearly vanish, rounding is made louder
    assert np.quantile(apart, 0.999) < 2e-4 and apart.max() < 5e-3


def test_waves_are_magentas(reference):
    notes = dict(imported().decode(requests(reference["z"], reference["pitches"])))
    for i, wave in enumerate(reference["waves"]):
        assert correlation(notes[i][8000:24000], wave) > 0.99999


def test_a_half_grown_model_blends_its_last_two_blocks():
    fade = fixture("fade")
    model = GanSynth.from_config(
        vars(dataclasses.replace(imported().config, progress=float(fade["progress"]))),
        imported().state(),
    )
    apart = np.abs(pictures(model, fade["z"], fade["pitches"])[:, ::4, ::8].numpy() - fade["data"])
    assert np.quantile(apart, 0.999) < 2e-4 and apart.max() < 5e-3


def test_the_discriminator_judges_as_magentas(reference):
    model, said = imported(), fixture("discriminator")
    judge = Discriminator(model.config)
    _, weights = magenta_gansynth.raw_weights(magenta_gansynth.read_run(FIXTURES))
    judge.load_state_dict({name: torch.from_numpy(a.copy()) for name, a in weights.items()})
    c = model.config
    made = pictures(model, reference["z"], reference["pitches"])
    made = made * torch.tensor([c.magnitude_scale, c.phase_scale]) + torch.tensor(
        [c.magnitude_shift, c.phase_shift]
    )
    with torch.no_grad():
        real, classes = judge(made.clamp(-1, 1).permute(0, 3, 1, 2))
    assert np.abs(real.numpy() - said["logits"][:, 0]).max() < 1e-4
    assert np.abs(classes.numpy() - said["classification_logits"]).max() < 1e-4


@pytest.mark.parametrize("into_out_size", [(3, 5, (2, 4)), (16, 8, (8, 3)), (7, 7, (1, 1))])
def test_the_folded_convolution_is_the_plain_one(into_out_size):
    into, out, size = into_out_size
    torch.manual_seed(0)
    conv, x = ScaledConv(into, out, (3, 3)), torch.randn(2, into, *size)
    torch.nn.init.normal_(conv.bias)
    plain = conv(torch.nn.functional.interpolate(x, scale_factor=2, mode="nearest"))
    assert (conv.doubled(x) - plain).abs().max() < 1e-5 * plain.abs().max()


@pytest.mark.parametrize("progress", [0.0, 1.5, 2.25, 3.0])
def test_the_engine_for_playing_draws_what_the_network_draws(progress):
    model = GanSynth.from_config({**SMALL, "progress": progress})
    z, labels = torch.from_numpy(np.stack(model.sample(3, 0))), torch.tensor([0, 20, 60])
    made = torch.cat(list(FastGenerator(model.generator)(z, labels)))
    assert (made - model.generator(z, labels)).abs().max() < 1e-4
    exact = model.generator.double()
    made = torch.cat(list(FastGenerator(exact, torch.float64)(z.double(), labels)))
    assert (made - exact(z.double(), labels)).abs().max() < 1e-11


def test_pixel_norm_makes_every_place_as_loud():
    x = pixel_norm(torch.randn(2, 16, 3, 4) * 7)
    assert torch.allclose(x.square().mean(dim=1), torch.ones(2, 3, 4), atol=1e-4)


def test_half_precision_stays_close(reference):
    exact, half = (
        pictures(imported(), reference["z"], reference["pitches"], precision)
        for precision in ("fp32", "bf16")
    )
    power, turning = (exact - half).square().mean(dim=(0, 1, 2)).sqrt()
    # 0.23 is 1 dB; random weights are rougher than trained ones
    assert 0 < power < 0.3 and 0 < turning < 0.15


def test_the_prior_is_gaussian_and_its_pitches_are_those_of_the_training_set():

    counts = json.loads((FIXTURES / "pitch_counts.json").read_text())
    assert dict(PITCH_COUNTS) == {int(pitch): count for pitch, count in counts.items()}
    z = np.stack(imported().sample(200, 3))
    assert abs(z.mean()) < 0.02 and abs(z.std() - 1) < 0.02
    drawn = random_pitches(20000, 5)
    assert drawn == random_pitches(20000, 5) and drawn != random_pitches(20000, 6)
    expected = counts["60"] / sum(counts.values())
    assert abs(drawn.count(60) / 20000 - expected) < 4 * (expected / 20000) ** 0.5
    assert set(random_pitches(500, 1, 50, 52)) == {50, 51, 52}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"pitch": 23}, "plays pitches 24..84, not 23"),
        ({"pitch": 85}, "plays pitches 24..84, not 85"),
        ({"pitch": 60.5}, "whole MIDI pitches, not 60.5"),
        ({"samples": 2000}, "notes of 1216 samples, not 2000"),
    ],
)
def test_what_it_cannot_play_is_said(change, words):
    model = GanSynth.from_config(SMALL)
    with pytest.raises(BadValue, match=words):
        list(model.decode([dataclasses.replace(NoteRequest(model.sample(1, 0)[0], 60), **change)]))


def test_unknown_ways_to_decode_are_refused():
    model = GanSynth.from_config(SMALL)
    for options, words in (
        (DecodeOptions(engine="steam"), "auto, if, f0"),
        (DecodeOptions(precision="int8"), "auto, fp32 or bf16"),
    ):
        with pytest.raises(BadValue, match=words):
            list(model.decode([NoteRequest(model.sample(1, 0)[0], 60)], options))


def test_a_note_is_the_same_bits_whatever_is_made_beside_it():
    model = GanSynth.from_config(SMALL)
    asked = [NoteRequest(z, 60 + i, id=i) for i, z in enumerate(model.sample(5, 0))]
    together = dict(model.decode(asked))
    assert all(
        np.array_equal(next(model.decode([request]))[1], together[request.id]) for request in asked
    )


def test_shorter_notes_are_cut():
    model = GanSynth.from_config(SMALL)
    ((_, whole),) = model.decode([NoteRequest(model.sample(1, 0)[0], 60)])
    ((_, short),) = model.decode([NoteRequest(model.sample(1, 0)[0], 60, samples=320)])
    assert np.array_equal(short, whole[:320])


def test_it_looks_at_its_caller_between_all_layers():
    model = imported()
    looks: list[int] = []
    list(
        model.decode(
            [NoteRequest(model.sample(1, 0)[0], 60)], yield_point=lambda: bool(looks.append(1))
        )
    )
    assert len(looks) >= 2 * model.config.blocks
    for n in range(1, len(looks)):
        left = iter([False] * n)
        with pytest.raises(Cancelled):
            list(
                model.decode(
                    [NoteRequest(model.sample(1, 0)[0], 60)],
                    yield_point=lambda left=left: next(left, True),
                )
            )


def test_another_note_can_be_made_while_one_is_under_way():
    model, other = imported(), []
    z = model.sample(2, 0)

    def yield_point() -> bool:
        if not other:
            other.append(None)
            other[0] = next(model.decode([NoteRequest(z[1], 48)]))[1]
        return False

    ((_, audio),) = model.decode([NoteRequest(z[0], 60)], yield_point=yield_point)
    assert np.array_equal(audio, next(model.decode([NoteRequest(z[0], 60)]))[1])
    assert np.array_equal(other[0], next(model.decode([NoteRequest(z[1], 48)]))[1])


@pytest.mark.parametrize("config", [{"blocks": 0}, {"progress": 9.0}, {"low": 90}, {"latent": 0}])
def test_sizes_that_cannot_be_are_refused(config):
    with pytest.raises(BadFile, match="this is no config of a gansynth model"):
        GanSynth.from_config(config)


def test_channels_and_sizes_are_the_published_ones():
    c = GanConfig()
    assert [c.channels(b) for b in range(8)] == [256, 256, 256, 256, 256, 128, 64, 32]
    assert [c.size(b) for b in (1, 7)] == [(2, 16), (128, 1024)]
    assert sum(array.size for array in GanSynth().state().values()) == 7_311_246
