"""Sounds into corners, corners into notes."""

import pickle
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from notebank.audio.loudness import level
from notebank.errors import BadValue, Cancelled
from notebank.latent.corners import bilinear
from notebank.models.null import NullConfig, NullModel
from notebank.notes import midi_to_hz
from notebank.render import post
from notebank.render.cache import Cache
from notebank.render.corner import Corner
from notebank.render.note_spec import outwards
from notebank.render.renderer import Renderer
from render.sounds import levels

CENTRE = bilinear(0.5, 0.5)
MEGABYTE = 1 << 20


@pytest.fixture
def model():
    return NullModel(NullConfig(length=8000))


def rms_db(audio):
    return 10 * np.log10(np.mean(np.square(audio, dtype=np.float64)))


def test_a_note_has_the_pitch_asked_for(model):
    renderer = Renderer(model)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    (note,) = renderer.cell([corner] * 4, CENTRE, [64])
    strongest = (
        np.abs(np.fft.rfft(note.audio * np.hanning(note.audio.size), 1 << 17)).argmax()
        * 16000
        / (1 << 17)
    )
    assert strongest == pytest.approx(midi_to_hz(64), rel=1e-3)


def test_every_note_has_guards_a_length_of_32s_and_no_step_at_its_ends(model):
    renderer = Renderer(model)
    corner = renderer.encode(levels(0.9, 0.9, 0.9))
    for samples in (32, 1000, 8000):
        (note,) = renderer.cell([corner] * 4, CENTRE, [60], samples=samples)
        assert note.audio.size % 32 == 0
        assert abs(note.audio.size - samples) <= 16
        assert note.audio[0] == 0
        assert not note.audio[-2:].any()
        assert np.abs(np.diff(note.audio[:4])).max() < 0.25
        assert np.abs(np.diff(note.audio[-6:])).max() < 0.05 or samples == 32


def test_a_note_is_as_loud_as_its_recording_whatever_the_model_made_of_it(model):
    renderer = Renderer(model)
    sound = levels(0.5, 0.3, 0.1)
    corner = renderer.encode(sound)
    struck = renderer.encode(sound).with_latent(np.float32([9, 9, 9, 9]))  # another wave shape
    for one in (corner, struck):
        for note in renderer.cell([one] * 4, CENTRE, [48, 60, 72]):
            recorded = level(sound.audio(note.pitch, 16000), 16000)
            assert level(note.audio, 16000) == pytest.approx(recorded, abs=0.2)


def test_a_note_cut_short_is_no_louder_than_its_beginning_was(model):
    renderer = Renderer(model)
    corner = renderer.encode(levels(0.9, 0.5, 0.2))
    (whole,) = renderer.cell([corner] * 4, CENTRE, [60])
    (short,) = renderer.cell([corner] * 4, CENTRE, [60], samples=1600)
    middle = slice(400, 1200)
    assert rms_db(short.audio[middle]) == pytest.approx(rms_db(whole.audio[middle]), abs=0.5)


def test_what_would_be_cut_off_at_full_scale_is_made_softer(model):
    note = post.finish(np.eye(1, 8000, 4000)[0], 8000, -20.0, 16000)
    assert np.abs(note).max() == pytest.approx(0.99, abs=1e-6)


def test_the_centre_of_the_pad_is_as_loud_as_its_corners_in_decibels(model):
    renderer = Renderer(model)
    loudness = (0.9, 0.5, 0.2, 0.1)
    corners = [
        renderer.encode(levels(v, v, v, bright))
        for v, bright in zip(loudness, (0.1, 0.9, 0.4, 0.02))
    ]
    (note,) = renderer.cell(corners, CENTRE, [60])
    ends = [corner.level(60) for corner in corners]
    assert level(note.audio, 16000) == pytest.approx(np.mean(ends), abs=0.2)
    (note,) = renderer.cell(corners, [0, 1, 0, 0], [60])
    assert level(note.audio, 16000) == pytest.approx(ends[1], abs=0.2)


def test_the_level_is_interpolated_in_decibels_between_recorded_pitches_and_held_beyond(model):
    corner = Renderer(model).encode(levels(1.0, 0.1, 0.1), [40, 51, 54, 80])
    recorded = levels(1.0, 0.1, 0.1)
    low, high = (level(recorded.audio(pitch, 16000), 16000) for pitch in (48, 60))
    assert low - high == pytest.approx(20, abs=1) and corner.level(48) == pytest.approx(low)
    assert corner.level(54) == pytest.approx((low + high) / 2, abs=0.1)
    assert corner.level(51) == pytest.approx((3 * low + high) / 4, abs=0.1)
    assert corner.level(40) == pytest.approx(low, abs=0.1)
    assert corner.level(80) == pytest.approx(level(recorded.audio(72, 16000), 16000))


def test_only_the_recordings_that_are_needed_are_encoded_and_each_only_once(model):
    model.info = SimpleNamespace(
        **{
            **vars(model.info),
            "latent": SimpleNamespace(**{**vars(model.info.latent), "per_pitch": True}),
        }
    )
    renderer, sound = Renderer(model), levels(0.5, 0.5, 0.5)
    assert sorted(renderer.encode(sound, [61]).latents) == [60, 72]
    assert sound.read == 4  # latents and levels at 60 and 72
    assert sorted(renderer.encode(sound, [47, 61, 100]).latents) == [48, 60, 72]
    once = sound.read
    renderer.encode(sound)
    assert sound.read == once


def test_between_two_recordings_the_latent_lies_as_far_on_the_way_as_the_pitch():
    low = np.zeros((2, 3), np.float32)
    high = np.ones((4, 3), np.float32) * [[1], [2], [3], [4]]
    corner = Corner({48: low, 60: high}, {}, "flat")
    assert np.array_equal(corner.z(48), low)
    assert np.array_equal(corner.z(60), high)
    assert np.array_equal(corner.z(100), high)
    assert np.allclose(corner.z(51), high / 4)  # the shorter track is held at its last frame
    assert np.allclose(corner.z(50.4), high / 5)


def test_on_a_sphere_the_way_between_two_recordings_is_an_arc():
    corner = Corner({48: np.float32([2, 0]), 60: np.float32([0, 2])}, {}, "sphere")
    assert np.allclose(corner.z(54), [2**0.5, 2**0.5])
    assert np.allclose(corner.z(52), [2 * np.cos(np.pi / 6), 2 * np.sin(np.pi / 6)])


def test_where_the_pitch_is_in_the_latent_recordings_are_not_mixed(model):
    info = {**vars(model.info), "pitch": SimpleNamespace(input="none")}
    info["latent"] = SimpleNamespace(**{**vars(model.info.latent), "per_pitch": True})
    model.info = SimpleNamespace(**info)
    corner = Renderer(model).encode(levels(0.5, 0.5, 0.5), [61])
    assert list(corner.latents) == [60]
    assert np.array_equal(corner.z(61), corner.latents[60])


def test_the_same_place_sounds_the_same_and_another_differently(model):
    renderer = Renderer(model)
    corners = [renderer.encode(levels(0.5, 0.5, 0.5, bright)) for bright in (0.1, 0.9, 0.5, 0.02)]
    first, again, other = (
        next(renderer.cell(corners, bilinear(x, 0.25), [60])).audio for x in (0.25, 0.25, 0.75)
    )
    assert np.array_equal(first, again)
    assert not np.allclose(first, other, atol=1e-3)


def test_corners_that_are_not_heard_may_be_missing_and_those_that_are_may_not(model):
    renderer = Renderer(model)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    assert len(list(renderer.cell([corner, None, None, None], bilinear(0, 0), [60]))) == 1
    with pytest.raises(BadValue, match="no sound yet"):
        list(renderer.cell([corner, None, None, None], CENTRE, [60]))


def test_a_latent_of_ones_own_replaces_a_corners_latent_but_not_its_level(model):
    renderer = Renderer(model)
    corner = renderer.encode(levels(0.5, 0.5, 0.5)).with_latent(np.float32([9, -9, -9, -9]))
    (note,) = renderer.cell([corner] * 4, CENTRE, [60])
    spectrum = np.abs(np.fft.rfft(note.audio * np.hanning(note.audio.size), 1 << 17))
    low, high = (
        spectrum[int(midi_to_hz(60) * k * (1 << 17) / 16000) - 9 :][:18].max() for k in (1, 2)
    )
    assert high == pytest.approx(low, rel=0.05)
    recorded = level(levels(0.5, 0.5, 0.5).audio(60, 16000), 16000)
    assert level(note.audio, 16000) == pytest.approx(recorded, abs=0.2)
    assert Corner({}, {}).with_latent(np.zeros(4), 50).level(50) == pytest.approx(-20)


def test_rendering_stops_when_it_is_cancelled(model):
    renderer = Renderer(model)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    with pytest.raises(Cancelled):
        list(renderer.cell([corner] * 4, CENTRE, [60, 61], yield_point=lambda: True))


def test_a_note_rendered_once_comes_from_the_disk_the_next_time(model, tmp_path):
    cache = Cache(tmp_path, 8 * MEGABYTE)
    sounds = [levels(0.5, 0.5, 0.5, bright) for bright in (0.1, 0.9, 0.5, 0.02)]

    def render(renderer):
        corners = [renderer.encode(sound, [60, 64]) for sound in sounds]
        return {
            note.pitch: note
            for note in renderer.cell(
                corners, CENTRE, [60, 64], yield_point=lambda: renderer.forbidden
            )
        }

    first, second = (
        Renderer(model, cache),
        Renderer(NullModel(model.config), Cache(tmp_path, 8 * MEGABYTE)),
    )
    first.forbidden, second.forbidden = False, True
    made = render(first)
    reads = sum(sound.read for sound in sounds)
    found = render(second)
    assert all(
        np.array_equal(made[p].audio, found[p].audio) and made[p].name == found[p].name
        for p in (60, 64)
    )
    assert sum(sound.read for sound in sounds) == reads


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-100],
        lambda data: b"",
        lambda data: b"x" * len(data),
        lambda data: data[:60] + b"\xff" * 400 + data[460:],
        lambda data: data + b"more",
    ],
)
def test_damaged_files_in_the_cache_are_made_again(model, tmp_path, damage):
    cache = Cache(tmp_path, 8 * MEGABYTE)
    sound = levels(0.5, 0.5, 0.5)

    def render():
        renderer = Renderer(model, cache)
        return next(iter(renderer.cell([renderer.encode(sound)] * 4, CENTRE, [60])))

    made = render()
    for path in [file for file in tmp_path.rglob("*") if file.is_file()]:
        path.write_bytes(damage(path.read_bytes()))
    assert np.array_equal(render().audio, made.audio)
    assert np.array_equal(render().audio, made.audio)


def test_jobs_can_be_sent_to_another_process(model):
    renderer = Renderer(model)
    jobs = renderer.jobs([renderer.encode(levels(0.5, 0.5, 0.5))] * 4, CENTRE, [60, 72])
    (there,) = renderer.render(pickle.loads(pickle.dumps(jobs[:1])))
    (here,) = renderer.render(jobs[:1])
    assert np.array_equal(there.audio, here.audio)


def test_everything_that_changes_a_note_changes_its_key(model):
    renderer = Renderer(model)
    (job,) = renderer.jobs([renderer.encode(levels(0.5, 0.5, 0.5))] * 4, CENTRE, [60])
    base = job.key("model", model.info, renderer.options)
    changes = [{"pitch": 61}, {"samples": 64}, {"seed": 1}, {"level_db": -3.0}, {"z": job.z + 1}]
    changes.append({"velocity": 1})
    keys = {replace(job, **change).key("model", model.info, renderer.options) for change in changes}
    keys |= {
        job.key("other", model.info, renderer.options),
        job.key("model", model.info, replace(renderer.options, precision="bf16")),
    }
    assert len(keys | {base}) == len(changes) + 3


def test_pitches_come_outwards_from_the_one_played_last():
    assert outwards([36, 40, 44, 48, 52], [44]) == [44, 40, 48, 36, 52]
    assert outwards([36, 40, 44, 48, 52], [52, 36]) == [52, 36, 48, 44, 40]
    assert outwards([36, 40, 44], []) == [40, 36, 44]
    assert outwards([36, 40, 44], [100]) == [44, 40, 36]
