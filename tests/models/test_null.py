import numpy as np
import pytest

from models.physics import harmonic_share
from notebank.models.base import NoteRequest
from notebank.models.null import NullModel
from notebank.notes import midi_to_hz

MODEL = NullModel()


def note(z, pitch, samples=16000):
    ((_, audio),) = MODEL.decode([NoteRequest(np.asarray(z, np.float32), pitch, samples=samples)])
    return audio


def centroid(audio):
    power = np.abs(np.fft.rfft(audio * np.hanning(audio.size)))
    return power @ np.arange(power.size) / power.sum()


def test_a_larger_latent_is_a_brighter_note():
    places = [centroid(note([level] * 4, 60)) for level in (-4, -1, 1, 4)]
    assert places == sorted(places) and places[-1] > 1.5 * places[0]


@pytest.mark.parametrize("pitch", [24, 60, 95.5, 108, 119])
def test_nothing_sounds_beside_the_harmonics(pitch):
    assert harmonic_share(note([3] * 4, pitch), 16000, midi_to_hz(pitch), cents=5) > 1 - 1e-5


def test_a_fundamental_above_half_the_rate_drops_by_octaves():
    assert np.allclose(note([0] * 4, 127), note([0] * 4, 115), atol=1e-6)


def test_encoding_a_decoded_note_gives_its_latent_back():
    z = np.array([1.0, -2.0, 0.5, -1.0], np.float32)
    audio = note(z, 57, 32000)
    assert np.allclose(MODEL.encode([audio], [57])[0], z, atol=0.05)
    assert np.allclose(MODEL.encode([note([-2, -2, -2, -2], 57, 32000)])[0], -2, atol=0.1)
