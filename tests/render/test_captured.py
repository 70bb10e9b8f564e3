"""A corner keeps what its model captured of recordings, and notes are played with it."""

import numpy as np
import pytest

from models.partials.recordings import model
from notebank.latent.corners import bilinear
from notebank.render.cache import Cache
from notebank.render.renderer import Renderer
from render.sounds import SineSound

CORNER, CENTRE = bilinear(0.0, 0.0), bilinear(0.5, 0.5)


@pytest.fixture(scope="module")
def net():
    return model()


def sounds():
    return SineSound({57: 0.5, 60: 0.4}), SineSound({60: 0.3}, bright=0.1, name="dull")


def test_at_a_corner_a_note_is_its_recording_at_the_recording_s_level(net):
    renderer = Renderer(net)
    sound, other = sounds()
    corners = [renderer.encode(sound), *[renderer.encode(other)] * 3]
    (note,) = renderer.cell(corners, CORNER, [60], samples=24000)
    recording = sound.audio(60, 48000)
    inner = slice(480, 20000)  # fades lie outside
    error = np.std((note.audio[:24000] - recording)[inner]) / np.std(recording[inner])
    assert 20 * np.log10(error) < -30


def test_the_parts_of_a_note_are_the_recordings_around_it_by_their_shares(net):
    renderer = Renderer(net)
    sound, other = sounds()
    corners = [renderer.encode(sound), *[renderer.encode(other)] * 3]
    (job,) = renderer.jobs(corners, CENTRE, [58])
    assert [round(part.weight, 3) for part in job.parts] == [0.167, 0.083, 0.25, 0.25, 0.25]
    assert len({part.name for part in job.parts}) == 3
    (elsewhere,) = renderer.jobs(corners, CORNER, [58])
    own = [j.key("mark", net.info, renderer.options) for j in (job, elsewhere)]
    assert own[0] != own[1]


def test_notes_are_named_by_the_recordings_that_the_corner_was_made_of(net):
    sound = sounds()[0]
    corner = Renderer(net).encode(sound)
    names = [part.name for part in corner.parts(57, 1.0)]
    sound.fingerprint = "replaced-on-the-disk"
    assert [part.name for part in corner.parts(57, 1.0)] == names


def test_a_latent_of_one_s_own_has_no_recording_any_more(net):
    corner = Renderer(net).encode(sounds()[0])
    assert corner.parts(60, 1.0) and not corner.with_latent(corner.z(60)).parts(60, 1.0)


def test_a_recording_is_captured_once_and_kept_on_disk(net, tmp_path, monkeypatch):
    captures = []
    real = net.capture
    monkeypatch.setattr(net, "capture", lambda *args: captures.append(1) or real(*args))
    sound = sounds()[1]
    first = Renderer(net, Cache(tmp_path, 1 << 28)).encode(sound)
    again = Renderer(net, Cache(tmp_path, 1 << 28)).encode(sound)
    assert len(captures) == 1
    assert np.array_equal(first.z(60), again.z(60))
    assert first.captured[60].keys() == again.captured[60].keys()
