"""The spectral autoencoder, with fresh weights and with the shipped ones."""

import numpy as np
import pytest
import torch

from models.physics import fundamental, harmonic_share
from notebank.audio.specgram import frame_distance
from notebank.checkpoints import catalogue, native
from notebank.errors import BadFile, BadValue
from notebank.models.base import NoteRequest
from notebank.models.harmonic.spectral_ae import PRESETS, SpectralAE
from notebank.models.harmonic.spectral_network import SpectralConfig
from notebank.notes import midi_to_hz
from notebank.sounds.library import Library


@pytest.fixture(scope="module")
def shipped():
    return native.load(catalogue.SHIPPED / catalogue.find("harmonic").name)


@pytest.fixture(scope="module")
def sound():
    return Library().get("bell")


def note(model, z, pitch, samples=None, seed=None):
    ((_, audio),) = model.decode([NoteRequest(z, pitch, samples=samples, seed=seed)])
    return audio


def test_the_shipped_model_is_the_one_its_name_says(shipped):
    path = catalogue.find("harmonic")
    assert path.stem == f"harmonic-{shipped.fingerprint[:8]}"
    assert path.stat().st_size <= 8_000_000
    assert shipped.config == SpectralConfig(**PRESETS["harmonic"])


@pytest.mark.parametrize("name", Library().names())
def test_a_shipped_sound_decoded_at_440_hz_comes_out_at_440_hz(shipped, name):
    sound = Library().get(name)
    (z,) = shipped.encode([sound.audio(69, 16000)])
    hz = fundamental(note(shipped, z, 69.0, 32000), 16000, 440)
    assert abs(1200 * np.log2(hz / 440)) < 10


def test_a_quarter_tone_is_in_tune(shipped, sound):
    (z,) = shipped.encode([sound.audio(60, 16000)])
    hz = fundamental(note(shipped, z, 60.5, 32000), 16000, midi_to_hz(60.5))
    assert abs(1200 * np.log2(hz / midi_to_hz(60.5))) < 10


def test_a_resynthesis_is_nearer_than_the_next_recording(shipped, sound):
    audio, other = sound.audio(60, 16000), sound.audio(64, 16000)
    target = shipped.stft.forward(torch.from_numpy(audio.copy())).abs()
    made = note(shipped, shipped.encode([audio])[0], 60, audio.size)
    distances = [
        float(
            frame_distance(
                shipped.stft.forward(torch.from_numpy(x[: audio.size])).abs(), target
            ).mean()
        )
        for x in (made, other)
    ]
    assert distances[0] < 7.0 and distances[0] < distances[1]


def test_a_recordings_level_is_kept_in_the_last_channel(shipped, sound):
    audio = sound.audio(60, 16000)
    loud, soft = shipped.encode([audio, 0.1 * audio])
    assert np.allclose(loud[:, :-1], soft[:, :-1], atol=1e-3) and np.allclose(
        loud[:, -1] - soft[:, -1], 1, atol=1e-4
    )
    assert np.allclose(
        note(shipped, soft, 60, 16000, seed=1),
        0.1 * note(shipped, loud, 60, 16000, seed=1),
        atol=2e-3,
    )


def test_a_note_longer_than_its_track_is_held_without_a_new_attack(shipped, sound):
    z = shipped.encode([sound.audio(60, 16000)])[0][:20]
    audio = note(shipped, z, 60, 40000)
    held = audio[22000:].reshape(-1, 1000)
    level = np.sqrt((held**2).mean(1))
    assert level.max() < 2 * np.median(level) + 1e-4


def test_high_notes_do_not_alias(shipped, sound):
    (z,) = shipped.encode([sound.audio(84, 16000)])
    assert harmonic_share(note(shipped, z, 96, 32000), 16000, midi_to_hz(96), cents=30) > 0.97


def test_the_seed_changes_only_the_noise(shipped, sound):
    (z,) = shipped.encode([sound.audio(60, 16000)])
    one, two = note(shipped, z, 60, 16000, seed=1), note(shipped, z, 60, 16000, seed=2)
    assert not np.array_equal(one, two)
    assert np.corrcoef(one, two)[0, 1] > 0.5


def test_work_stops_within_a_stage(shipped, sound):
    """Every stage looks at `yield_point`: the network, and each step of the phases."""
    (z,) = shipped.encode([sound.audio(60, 16000)])
    looks = []
    list(shipped.decode([NoteRequest(z, 60)], yield_point=lambda: bool(looks.append(1))))
    assert len(looks) == shipped.config.steps + 1


def test_decoding_inside_cancel_changes_nothing(shipped, sound):
    (z,) = shipped.encode([sound.audio(60, 16000)])
    alone = note(shipped, z, 60, 8000)

    def nested() -> bool:
        note(shipped, z, 72, 4000)
        return False

    ((_, audio),) = shipped.decode([NoteRequest(z, 60, samples=8000)], yield_point=nested)
    assert np.array_equal(audio, alone)


def test_wild_latents_give_finite_notes(shipped):
    for value in (-1e6, 1e6):
        assert np.all(
            np.isfinite(
                note(shipped, np.full((8, shipped.config.latent), value, np.float32), 40, 8000)
            )
        )


def test_silence_and_empty_tracks_are_refused(shipped):
    with pytest.raises(BadValue, match="silent"):
        shipped.encode([np.zeros(16000, np.float32)])
    with pytest.raises(BadValue, match="no frame"):
        note(shipped, np.zeros((0, shipped.config.latent), np.float32), 60)


def test_weights_of_another_shape_are_refused_with_both_shapes():
    state = SpectralAE().state()
    state["encoder.body.0.bias"] = np.zeros(3, np.float32)
    with pytest.raises(BadFile, match=r"encoder.body.0.bias: expected shape \[256\], got \[3\]"):
        SpectralAE.from_config({}, state)


def test_sizes_that_cannot_be_are_refused():
    with pytest.raises(BadFile, match="power of two"):
        SpectralAE.from_config({"stride": 3})
