"""Corners are equally loud to the ear at every pitch, and so are the places between them."""

import numpy as np
import pytest

from notebank.audio.loudness import momentary
from notebank.checkpoints import catalogue
from notebank.latent.corners import bilinear
from notebank.render.renderer import Renderer
from notebank.sounds.library import SHIPPED, Library

RATE = 24000


@pytest.fixture(scope="module")
def renderer():
    return Renderer(catalogue.load("concert")).at(RATE)


@pytest.fixture
def heard(renderer):
    def read(names, pitch, places):
        """Loudness [LUFS] of notes of a second on the way from one sound to another."""
        corners = [renderer.encode(Library([SHIPPED]).get(name), [pitch]) for name in names]
        ways = [bilinear(x, 0.0) for x in places]
        notes = (next(renderer.cell(corners * 2, way, [pitch], RATE)) for way in ways)
        return np.array([momentary(note.audio, RATE) for note in notes])

    return read


@pytest.mark.parametrize(
    ("pitch", "names"), [(36, ("voice", "steelguitar")), (84, ("pad", "strings"))]
)
def test_corners_are_equally_loud_far_from_middle_c_and_no_step_between_them_is_heard(
    heard, pitch, names
):
    """As recorded these sounds are 11 and 13 dB apart."""
    read = heard(names, pitch, np.linspace(0, 1, 9))
    assert abs(read[0] - read[-1]) < 3
    assert np.abs(np.diff(read)).max() < 1.5
