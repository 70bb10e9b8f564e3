"""What every model of the registry keeps, whatever it is made of."""

from collections.abc import Iterator
from dataclasses import asdict

import numpy as np
import pytest

from models.nn import installed
from models.physics import fundamental
from models.torchscript import Copy
from notebank.checkpoints import native
from notebank.errors import BadFile, BadValue, Cancelled
from notebank.models.base import NoteRequest
from notebank.models.registry import KINDS, build
from notebank.models.stored import StoredModel
from notebank.notes import midi_to_hz

CONFIGS: dict[str, dict] = {kind: {} for kind in KINDS}
CONFIGS["wavenet-ae"] = {
    "width": 16,
    "skip": 16,
    "layers": 6,
    "stages": 3,
    "encoder_width": 8,
    "encoder_layers": 6,
    "hop": 64,
    "length": 4000,
}
CONFIGS["gansynth"] = {
    "blocks": 4,
    "progress": 3.0,
    "channels_base": 64,
    "channels_most": 16,
    "samples": 1216,
}
CONFIGS["nsynth-baseline"] = {"width": 4, "latent": 62, "embedding": 16}
# fresh weights know of no pitch; test_gansynth.py and training/test_baseline.py do
PITCH_IS_LEARNT = {
    "gansynth",
    "nsynth-baseline",
}


@pytest.fixture(params=sorted(KINDS), scope="module")
def model(request, tmp_path_factory) -> Iterator[StoredModel]:
    with pytest.MonkeyPatch.context() as patch:
        config = CONFIGS[request.param]
        if request.param == "nn":  # its program lies in the user's folder
            home = tmp_path_factory.mktemp("home")
            patch.setenv("NOTEBANK_HOME", str(home))
            config = asdict(installed(Copy(), home / "copy.ts"))
        yield build(request.param, config)


def tone(model: StoredModel, pitch: float, seconds: float = 1.0) -> np.ndarray:
    time = np.arange(int(seconds * model.info.sample_rate)) / model.info.sample_rate
    wave = sum(np.sin(2 * np.pi * midi_to_hz(pitch) * k * time) / k for k in range(1, 5))
    return (0.3 * wave * np.exp(-time)).astype(np.float32)


def latents(model: StoredModel, n: int = 1) -> list[np.ndarray]:
    if "encode" in model.info.caps:
        return model.encode(
            [tone(model, 57 + 3 * i) for i in range(n)], [57 + 3 * i for i in range(n)]
        )
    return model.sample(n, seed=1)


def note(
    model: StoredModel, z: np.ndarray, pitch: float = 60, samples: int | None = None, **more
) -> np.ndarray:
    ((_, audio),) = model.decode([NoteRequest(z, pitch, samples=samples, **more)])
    return audio


def test_latents_have_the_shape_that_info_promises(model):
    for z in latents(model, 2):
        assert z.dtype == np.float32 and np.all(np.isfinite(z))
        assert len(z.shape) == len(model.info.latent.shape)
        assert all(want in (None, got) for want, got in zip(model.info.latent.shape, z.shape))


def test_a_note_is_finite_float32_of_exactly_the_length_asked_for(model):
    (z,) = latents(model)
    lengths = (
        [None]
        if model.info.length.fixed
        else [None, 12345 * model.info.length.multiple, model.info.length.multiple]
    )
    for samples in lengths:
        audio = note(model, z, samples=samples)
        assert audio.shape == (samples or model.info.length.default,)
        assert audio.dtype == np.float32 and np.all(np.isfinite(audio))


def test_the_same_request_gives_the_same_samples(model):
    (z,) = latents(model)
    assert np.array_equal(note(model, z), note(model, z))


def test_encoding_is_deterministic(model):
    if "encode" in model.info.caps:
        assert np.array_equal(latents(model)[0], latents(model)[0])


def test_many_notes_come_back_under_their_own_ids(model):
    (z,) = latents(model)
    pitches = {7: 60, 3: 64, 12: 67}
    notes = dict(model.decode([NoteRequest(z, pitch, id=id) for id, pitch in pitches.items()]))
    assert set(notes) == set(pitches)
    for id, pitch in pitches.items():
        alone = note(model, z, pitch)
        assert np.max(np.abs(notes[id] - alone)) < 1e-3 * max(np.max(np.abs(alone)), 1e-3)


@pytest.mark.parametrize("pitch", [45, 60, 69.37, 81])
def test_a_note_has_the_pitch_that_was_asked_for(model, pitch):
    if model.info.pitch.input == "none" or (model.info.pitch.input == "index" and pitch % 1):
        pytest.skip("this model cannot be asked for such a pitch")
    if model.info.kind in PITCH_IS_LEARNT:
        pytest.skip("this model learns what a pitch is")
    audio = note(
        model, latents(model)[0], pitch, samples=None if model.info.length.fixed else 32000
    )
    hz = fundamental(audio, model.info.sample_rate, midi_to_hz(pitch))
    assert abs(1200 * np.log2(hz / midi_to_hz(pitch))) < 10


def test_a_model_that_says_so_makes_the_note_at_another_rate_and_others_refuse(model):
    (z,) = latents(model)
    if "any-rate" not in model.info.caps:
        with pytest.raises(BadValue, match=f"at {model.info.sample_rate} Hz only, not at 48000"):
            note(model, z, rate=48000)
        return
    audio = note(model, z, 69, samples=48000, rate=48000)
    assert audio.size == 48000
    assert abs(1200 * np.log2(fundamental(audio, 48000, 440) / 440)) < 10


def test_a_cancelled_note_stops_at_the_first_block(model):
    asked = []
    with pytest.raises(Cancelled):
        list(
            model.decode(
                [NoteRequest(latents(model)[0], 60)],
                yield_point=lambda: bool(asked.append(1)) or len(asked) > 1,
            )
        )
    assert len(asked) == 2


def test_a_model_that_is_entered_again_at_any_yield_point_gives_the_same_samples(model):
    (z,) = latents(model)
    samples = None if model.info.length.fixed else 4096 * model.info.length.multiple
    alone = note(model, z, samples=samples)
    visits = []

    def other_work() -> bool:
        visits.append(note(model, -z, 67, model.info.length.multiple))
        return False

    request = NoteRequest(z, 60, samples=samples)
    ((_, interrupted),) = model.decode([request], yield_point=other_work)
    assert visits and np.array_equal(interrupted, alone)


def test_blocks_make_up_the_note_if_the_model_streams(model):
    if "stream" not in model.info.caps:
        pytest.skip("this model gives whole notes")
    blocks = []
    ((_, audio),) = model.decode(
        [NoteRequest(latents(model)[0], 60, id=5)], on_block=lambda *block: blocks.append(block)
    )
    assert {id for id, _, _ in blocks} == {5}
    assert [start for _, start, _ in blocks] == list(
        np.cumsum([0] + [b.size for _, _, b in blocks[:-1]])
    )
    assert np.array_equal(np.concatenate([b for _, _, b in blocks]), audio)


def test_sampled_latents_depend_on_the_seed_alone(model):
    if "sample" not in model.info.caps:
        pytest.skip("this model has no prior")
    first = model.sample(2, 5)
    again = model.sample(2, 5)
    other = model.sample(2, 6)
    assert all(np.array_equal(a, b) for a, b in zip(first, again))
    assert not np.array_equal(first[0], first[1]) and not np.array_equal(first[0], other[0])


def test_bad_requests_are_refused_in_plain_words(model):
    (z,) = latents(model)
    high = model.info.pitch.high + 1
    if model.info.pitch.input != "none":
        with pytest.raises(
            BadValue, match=f"{model.info.pitch.low}..{model.info.pitch.high}, not {high}"
        ):
            note(model, z, high)
    with pytest.raises(BadValue, match="takes latents of shape"):
        note(model, z[..., :-1])
    with pytest.raises(BadValue, match="NaN"):
        note(model, np.full_like(z, np.nan))
    with pytest.raises(BadValue, match="at least 1 sample"):
        note(model, z, samples=0)


def test_recordings_with_holes_are_refused(model):
    if "encode" in model.info.caps:
        with pytest.raises(BadValue):
            model.encode([np.full(16000, np.nan, np.float32)], [60])
        with pytest.raises(BadValue):
            model.encode([np.zeros((2, 16000), np.float32)], [60])


def test_the_probe_passes(model):
    model.probe()


def test_a_saved_model_comes_back_the_same(model, tmp_path):
    path = native.save(model, tmp_path, "mine")
    again = native.load(path)
    assert again.config == model.config and again.fingerprint == model.fingerprint
    assert path.stem == f"mine-{model.fingerprint[:8]}"
    (z,) = latents(model)
    assert np.array_equal(note(again, z), note(model, z))


def test_a_config_with_a_foreign_key_is_refused(model):
    with pytest.raises(BadFile, match="colour"):
        build(model.info.kind, {"colour": 3})


def test_weights_with_foreign_names_are_refused(model):
    with pytest.raises(BadFile):
        build(model.info.kind, {}, {"nobody.weight": np.zeros(3, np.float32)})
