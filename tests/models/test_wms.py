import numpy as np
import pytest
import torch

from models.physics import fundamental
from models.wms import SIZES, reference
from notebank.audio import wavetable
from notebank.audio.loudness import momentary, of_harmonics
from notebank.checkpoints import catalogue
from notebank.errors import BadValue
from notebank.models.base import NoteRequest
from notebank.models.wms.model import Wms
from notebank.notes import midi_to_hz
from notebank.sounds.library import Library

TIME = np.arange(32000) / 16000


@pytest.fixture(scope="module")
def model() -> Wms:
    return Wms.from_config({"hidden": 32})


@pytest.fixture(scope="module")
def shipped() -> Wms:
    return catalogue.load("wms")


def saw(pitch: float, partials: int = 20) -> np.ndarray:
    return sum(
        0.3 / k * np.sin(2 * np.pi * k * midi_to_hz(pitch) * TIME) for k in range(1, partials + 1)
    ).astype(np.float32)


@pytest.mark.parametrize("which", SIZES)
def test_both_networks_give_the_reference_spectra_and_states(which):
    model, there = reference(which)
    with torch.no_grad():
        spectra, hidden = model.net(torch.from_numpy(there["features"]))
    assert np.abs(spectra.numpy() - there["spectra"]).max() < 1e-6
    assert np.abs(hidden.numpy() - there["last_hidden"]).max() < 1e-6


@pytest.mark.parametrize("which", SIZES)
def test_a_stream_gives_the_reference_frame_by_frame(which):
    model, there = reference(which)
    stream = model.stream(voices=2)
    spectra = np.stack(
        [stream.spectra(frame) for frame in there["features"].swapaxes(0, 1)], axis=1
    )
    assert np.abs(spectra - there["spectra"]).max() < 1e-6
    assert np.abs(stream.hidden - there["last_hidden"][0]).max() < 1e-6


def test_voices_have_their_own_states(model):
    timbre, together = np.random.default_rng(0).normal(size=(5, 3, 8)), model.stream(voices=3)
    alone = [model.stream() for _ in range(3)]
    for step in timbre:
        frames = together.frames(step, np.array([40, 60.5, 80]), np.ones(3))
        for voice, pitch in enumerate((40, 60.5, 80)):
            assert np.allclose(
                frames[voice], alone[voice].frame(step[voice], pitch, 1.0), atol=1e-6
            )
    first = model.stream().frame(timbre[0, 0], 40)
    together.reset(voice=0)
    assert np.allclose(together.frame(timbre[0, 0], 40, voice=0), first, atol=1e-6)
    assert not np.allclose(together.frame(timbre[0, 0], 40, voice=1), first, atol=1e-6)


def test_harmonics_beyond_half_the_rate_are_silent(model):
    frame = model.stream().frame(np.zeros(8), 96.0)
    assert frame.dtype == np.float32 and frame.shape == (model.stream().harmonics,)
    count = int(8000 / midi_to_hz(96))
    assert np.all(frame[:count] > 0) and not frame[count:].any()


def test_features_that_are_no_numbers_leave_the_state_as_it_was(model):
    stream = model.stream()
    stream.frame(np.ones(8), 60)
    before = stream.hidden
    for timbre, pitch in ((np.full(8, np.nan), 60), (np.zeros(8), np.inf), (np.zeros(7), 60)):
        with pytest.raises(BadValue):
            stream.frame(timbre, pitch)
    assert np.array_equal(stream.hidden, before)


def test_the_networks_own_pitch_stays_where_it_was_trained(model):
    low, high = (model.features[model.config.n_mfcc].low, model.features[model.config.n_mfcc].high)
    assert [f.name for f in model.features][-2:] == ["pitch", "voiced"] and len(
        model.features
    ) == model.config.inputs
    inside, beyond = (
        model.stream().frame(np.zeros(8), high),
        model.stream().frame(np.zeros(8), high + 12),
    )
    # levelled, each at its own pitch
    assert inside[1] / inside[0] == pytest.approx(beyond[1] / beyond[0], rel=1e-4)
    at_end, below = (model.stream().frame(np.zeros(8), pitch) for pitch in (low, low - 24))
    assert np.allclose(at_end / at_end[0], below / below[0])


def test_a_recorded_level_is_the_level_of_its_harmonics():
    config = Wms.from_config({"bins": 257}).config
    wave = saw(57)
    hz, places = midi_to_hz(57), np.array([16000])
    spectrum = wavetable.magnitudes(
        wavetable.windows(wave, places, np.array([16000 / hz]), config.cycles, config.window),
        config.bins,
    )
    found = config.amplitudes(config.magnitude(config.target(spectrum)), np.array([hz]))[0]
    assert np.allclose(found[:20], 0.3 / np.arange(1, 21), rtol=0.01)
    assert found[20:].max() < 1e-3


def test_a_track_keeps_the_loudness_of_the_note(model):
    """Fresh weights know no timbre, but level and noise stand in the track itself."""
    envelope = np.exp(-2 * TIME).astype(np.float32)
    (z,) = model.encode([saw(57) * envelope], [57])
    ((_, note),) = model.decode([NoteRequest(z, 57, samples=32000)])
    for start in (2000, 12000, 28000):
        part = slice(start, start + 2000)
        assert abs(20 * np.log10(np.std(note[part]) / np.std((saw(57) * envelope)[part]))) < 1


@pytest.mark.parametrize("pitch", [12, 110])
def test_notes_beyond_the_reach_of_detectors_are_taken_at_their_word(model, pitch):
    (z,) = model.encode([0.3 * np.sin(2 * np.pi * midi_to_hz(pitch) * TIME)], [pitch])
    ((_, note),) = model.decode([NoteRequest(z, 60, samples=32000)])
    assert 0.1 < np.abs(note).max() < 1


def test_noise_stays_noise(model):
    hiss = 0.05 * np.random.default_rng(0).normal(size=32000).astype(np.float32)
    (z,) = model.encode([hiss], [57])
    ((_, note),) = model.decode([NoteRequest(z, 57, samples=32000)])
    assert abs(20 * np.log10(np.std(note[4000:28000]) / 0.05)) < 1.5


def test_a_bent_pitch_is_exact_beyond_the_range_of_the_network(model):
    (z,) = model.encode([saw(57)], [57])
    for pitch in (27.3, 60.01, 107.9):
        ((_, note),) = model.decode([NoteRequest(z, pitch, samples=32000)])
        assert (
            abs(1200 * np.log2(fundamental(note, 16000, midi_to_hz(pitch)) / midi_to_hz(pitch))) < 5
        )


def test_the_shipped_model_is_small_and_is_the_one_its_name_says(shipped):
    path = catalogue.files()["wms"]
    assert path.stem == f"wms-{shipped.fingerprint[:8]}" and path.stat().st_size < 1_000_000
    assert path.stem in catalogue.card("wms").read_text()


def test_the_shipped_model_has_a_map_and_ranges_for_its_features(shipped):
    assert 100 <= len(shipped.map.names) <= 200 and shipped.map.points.shape == (
        len(shipped.map.names),
        2,
    )
    for feature in shipped.features:
        assert feature.low <= feature.typical <= feature.high and feature.low < feature.high
    pitch = shipped.features[shipped.config.n_mfcc]
    assert 35 < pitch.low < 37 and 83 < pitch.high < 85


def test_louder_features_make_a_louder_wave(shipped):
    """`loud` is mfcc_0; the network itself, not the level of a track, has to follow it."""
    timbre = np.array([feature.typical for feature in shipped.features[: shipped.config.n_mfcc]])
    levels = []
    for step in (-1.0, -0.5, 0.0, 0.5):
        stream = shipped.stream()
        for _ in range(20):
            frame = stream.frame(timbre + step * np.eye(timbre.size)[0], 60)
        levels.append(float(np.square(frame).sum()))
    assert np.all(np.diff(10 * np.log10(levels)) > 1)


@pytest.mark.parametrize("name", ["flute", "organ"])
def test_a_shipped_sound_comes_back_in_tune_and_in_colour(shipped, name):
    recording = Library().get(name).audio(60, 16000)[:32000]
    (z,) = shipped.encode([recording], [60])
    ((_, note),) = shipped.decode([NoteRequest(z, 60, samples=32000)])
    hz = midi_to_hz(60)
    assert abs(1200 * np.log2(fundamental(note, 16000, hz) / hz)) < 5
    places, periods = np.arange(8000, 24000, 1000), np.full(16, 16000 / hz)
    levels = [
        shipped.config.amplitudes(
            wavetable.magnitudes(wavetable.windows(x, places, periods), shipped.config.bins),
            np.full(16, hz),
        )
        for x in (recording, note)
    ]
    heard = levels[0] > 0.03 * levels[0].max()
    assert np.abs(20 * np.log10(levels[1][heard] / levels[0][heard])).mean() < 4


def test_all_places_of_the_shipped_map_and_all_ends_of_its_sliders_are_within_12_db():
    model = catalogue.load("wms")
    features = model.features[: model.config.n_mfcc]
    ends = [[f.low if f is turned else f.typical for f in features] for turned in features] + [
        [f.high if f is turned else f.typical for f in features] for turned in features
    ]
    timbre = np.concatenate([model.map.timbre, np.array(ends, np.float32)])
    stream = model.stream(len(timbre))
    for _ in range(60):
        levels = stream.frames(timbre, np.full(len(timbre), 60.0), np.ones(len(timbre)))
    quick = of_harmonics(levels, np.full(len(timbre), midi_to_hz(60)))
    assert np.ptp(quick) < 12
    softest, loudest = quick.argmin(), quick.argmax()
    turn = 2 * np.pi * midi_to_hz(60) * np.arange(48000) / 48000
    for k in (softest, loudest):
        heard = sum(a * np.sin(n * turn) for n, a in enumerate(levels[k], 1))
        assert momentary(heard, 48000) == pytest.approx(quick[k], abs=0.1)
