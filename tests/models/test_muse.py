"""The shipped generator: what it draws can be played."""

from itertools import pairwise

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.audio.specgram import frame_distance
from notebank.checkpoints import catalogue, native
from notebank.latent.blend import blend
from notebank.models.base import NoteRequest
from notebank.sounds.library import Library


@pytest.fixture(scope="module")
def muse():
    return native.load(catalogue.SHIPPED / catalogue.find("muse").name)


def note(model, z, pitch):
    ((_, audio),) = model.decode([NoteRequest(z, pitch)])
    return audio


def test_the_file_is_small_and_what_its_name_says(muse):
    path = catalogue.find("muse")
    assert path.stem == f"muse-{muse.fingerprint[:8]}" and path.stat().st_size <= 4_000_000
    assert path.stem in catalogue.card("muse").read_text()


def test_all_shipped_models_together_are_at_most_25_mb():
    assert sum(path.stat().st_size for path in catalogue.SHIPPED.iterdir()) <= 25_000_000


def test_drawn_notes_are_in_tune_and_not_silent(muse):
    for z, pitch in zip(muse.sample(12, 5), np.linspace(30, 88, 12)):
        audio = note(muse, z, pitch)
        assert abs(detect(audio, 16000) - pitch) < 0.5
        assert 0.05 < np.abs(audio).max() < 1


def test_drawn_notes_differ_from_each_other(muse):
    levels = [muse.magnitudes(z, 60, 251) for z in muse.sample(6, 9)]
    apart = [float(frame_distance(a, b).mean()) for i, a in enumerate(levels) for b in levels[:i]]
    assert np.median(apart) > 5  # dB; recordings of different instruments lie about 13 apart


def test_the_way_between_two_latents_has_no_jump(muse):
    ends = muse.sample(2, 1)
    levels = [
        muse.magnitudes(blend(ends, (1 - t, t), "sphere"), 55, 251) for t in np.linspace(0, 1, 9)
    ]
    steps = [float(frame_distance(a, b).mean()) for a, b in pairwise(levels)]
    assert max(steps) < 0.4 * float(frame_distance(levels[0], levels[-1]).mean())


def test_a_recording_can_be_encoded_and_keeps_more_of_itself_than_a_drawn_note(muse):
    audio = Library().get("clarinet").audio(60, 16000)[:64000]
    target, _ = muse.analysed(audio)
    made, drawn = (
        muse.magnitudes(z, 60, len(target)) for z in (muse.encode([audio])[0], muse.sample(1, 2)[0])
    )
    near, far = (float(frame_distance(2 * levels, target).mean()) for levels in (made, drawn))
    assert near < 11 and near < 0.8 * far
