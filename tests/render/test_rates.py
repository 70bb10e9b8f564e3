"""Notes at the client's rate."""

import numpy as np
import pytest

from notebank.audio.loudness import level
from notebank.latent.corners import bilinear
from notebank.models.null import NullConfig, NullModel
from notebank.notes import midi_to_hz
from notebank.render.cache import Cache
from notebank.render.renderer import Renderer
from render.sounds import OneRateModel, levels

CENTRE = bilinear(0.5, 0.5)


def images(audio, rate, pitch, own_rate):
    """What is not a harmonic of the pitch [dB below the loudest partial], up to half the rate."""
    spectrum = np.abs(np.fft.rfft(audio * np.blackman(audio.size) ** 2))
    hz = np.arange(spectrum.size) * rate / audio.size
    away = np.abs(hz / midi_to_hz(pitch) - np.round(hz / midi_to_hz(pitch))) * midi_to_hz(pitch)
    other = (away > 100) | (hz > own_rate / 2)
    return 20 * np.log10(spectrum[other].max() / spectrum.max())


@pytest.mark.parametrize("rate", [11025, 44100, 48000, 96000])
@pytest.mark.parametrize("kind", [NullModel, OneRateModel])
def test_a_note_at_another_rate_is_the_same_note_without_images(kind, rate):
    renderer = Renderer(kind(NullConfig(length=8000))).at(rate)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    (note,) = renderer.cell([corner] * 4, CENTRE, [84])
    assert note.audio.size == renderer.length == round(8000 * rate / 16000 / 32) * 32
    assert level(note.audio, rate) == pytest.approx(corner.level(84), abs=0.2)
    middle = note.audio[note.audio.size // 8 : -note.audio.size // 4]
    assert images(middle, rate, 84, min(rate, 16000 if kind is OneRateModel else rate)) < -80


def test_a_model_for_any_rate_is_asked_at_it_and_others_are_resampled():
    asked = []
    for kind in (NullModel, OneRateModel):

        class Telling(kind):
            def decode(self, requests, options=None, **more):
                asked.append([(r.rate, r.samples) for r in requests])
                return iter(())

        renderer = Renderer(Telling(NullConfig(length=8000))).at(48000)
        corner = renderer.encode(levels(0.5, 0.5, 0.5))
        assert not list(renderer.cell([corner] * 4, CENTRE, [60]))
    assert asked == [[(48000, 24000)], [(None, 8000)]]


def test_a_model_of_one_length_holds_its_note_at_another_rate_too():
    renderer = Renderer(OneRateModel(NullConfig(length=8000), fixed=8000)).at(48000)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    (note,) = renderer.cell([corner] * 4, CENTRE, [60], samples=72000)
    assert note.audio.size == 72000
    assert np.abs(note.audio[60000:70000]).max() == pytest.approx(0.5, rel=0.1)


def test_notes_of_another_rate_are_kept_beside_those_of_the_models_own(tmp_path):
    model, cache = NullModel(NullConfig(length=8000)), Cache(tmp_path, 1 << 20)
    renderer = Renderer(model, cache)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))

    def cell(renderer):
        return next(iter(renderer.cell([corner] * 4, CENTRE, [60])))

    own, other = cell(renderer), cell(renderer.at(48000))
    assert own.fresh and other.fresh and own.name != other.name
    again = cell(Renderer(model, cache).at(48000))
    assert not again.fresh and np.array_equal(again.audio, other.audio)
    assert cell(renderer.at(48000).at(None)).name == own.name
