"""Notes that go on: continued under a held key, and looped."""

from dataclasses import replace

import numpy as np
import pytest

from notebank.latent.corners import bilinear
from notebank.models.base import DecodeOptions
from notebank.models.null import NullConfig, NullModel
from notebank.notes import midi_to_hz
from notebank.render.cache import Cache
from notebank.render.renderer import Renderer
from render.sounds import LoopingModel, OneRateModel, levels

CENTRE = bilinear(0.5, 0.5)


@pytest.mark.parametrize("rate", [None, 48000])
@pytest.mark.parametrize("kind", [NullModel, OneRateModel])
def test_a_held_note_goes_on_as_loud_as_if_it_had_been_struck_there(kind, rate):
    renderer = Renderer(kind(NullConfig(length=8000))).at(rate)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    (spec,) = renderer.jobs([corner] * 4, CENTRE, [60])
    start = spec.samples // 4
    (struck,) = renderer.render([spec])
    note = renderer.continued(replace(spec, start=start))
    assert (note.start, note.audio.size) == (start, spec.samples)
    assert not note.audio[0] and not note.audio[-2:].any()
    same = slice(8, spec.samples // 2)
    # a struck note was faded at its end before its rate was changed: 1.5 % of its level
    assert np.allclose(note.audio[same], struck.audio[start:][same], atol=1e-2)
    assert np.abs(note.audio[spec.samples // 2 : -2000]).max() == pytest.approx(0.5, rel=0.03)


def test_a_model_that_can_is_asked_for_phases_and_gets_them_back():
    asked = []

    class Telling(NullModel):
        def phases(self, request, at):
            return {"turns": np.array([request.start, at])}

        def decode(self, requests, options=None, **more):
            asked.extend(requests := list(requests))
            return super().decode(requests, **more)

    renderer = Renderer(Telling(NullConfig(length=8000))).at(32000)
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    (spec,) = renderer.jobs([corner] * 4, CENTRE, [60])
    first = replace(spec, start=4000, phases=renderer.phases(spec, 4000))
    second = replace(spec, start=9000, phases=renderer.phases(first, 9000))
    renderer.continued(second)
    (request,) = (r for r in asked if r.start)
    assert (request.start, request.rate) == (9000, 32000)
    assert request.phases["turns"].tolist() == [4000, 9000]
    key = [job.key("", renderer.model.info, DecodeOptions()) for job in (first, second)]
    other = replace(second, phases={"turns": np.array([4000, 9001])})
    assert len({*key, other.key("", renderer.model.info, DecodeOptions())}) == 3


def test_a_loop_comes_with_the_note_at_its_rate_and_none_where_the_model_has_none(tmp_path):
    for kind, length in ((LoopingModel, round(48000 / midi_to_hz(36) * 16)), (NullModel, 0)):
        renderer = Renderer(
            kind(NullConfig(length=16000)), Cache(tmp_path / kind.__name__, 1 << 24)
        )
        renderer = renderer.at(48000)
        corner = renderer.encode(levels(0.5, 0.5, 0.5))
        (made,) = renderer.cell([corner] * 4, CENTRE, [60])
        (again,) = renderer.cell([corner] * 4, CENTRE, [60])
        assert made.loop.length == length and made.fresh and not again.fresh
        assert again.loop == made.loop and np.array_equal(again.audio, made.audio)


def test_in_the_loop_of_a_finished_note_the_level_is_kept():
    renderer = Renderer(LoopingModel(NullConfig(length=16000)))
    corner = renderer.encode(levels(0.5, 0.5, 0.5))
    (note,) = renderer.cell([corner] * 4, CENTRE, [60])
    start, length = note.loop.start, note.loop.length
    assert note.loop.slope == pytest.approx(-2, abs=1e-3)
    assert np.allclose(note.audio[start : start + 4000], note.audio[start + length :][:4000])
