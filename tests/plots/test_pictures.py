import sys

import numpy as np
import pytest

from notebank.audio.cqt import constant_q
from notebank.errors import BadFile
from notebank.plots import encoding, rainbowgram
from notebank.plots.colours import paper, wheel

RATE = 16000
TIME = np.arange(RATE) / RATE


def pixels(path):
    from matplotlib.image import imread

    return imread(path)[..., :3]


def test_hues_are_colours_and_close_the_circle():
    colours = wheel(np.linspace(0, 1, 25))
    assert colours.min() >= 0 and colours.max() <= 1
    assert np.allclose(colours[0], colours[-1])
    assert np.ptp(colours @ [0.2126, 0.7152, 0.0722]) < 0.25, "no hue outshines another"


def test_a_steady_tone_keeps_one_colour_and_silence_is_paper():
    picture = constant_q(np.sin(2 * np.pi * 440 * TIME) * (TIME < 0.5), RATE)
    drawn = rainbowgram.image(picture)
    line = drawn[int(picture.magnitude.mean(axis=1).argmax())]
    assert np.ptp(line[30:90], axis=0).max() < 0.05
    assert np.allclose(drawn[:, -10:], paper(), atol=1e-6)


def test_vibrato_changes_the_colour():
    wobble = constant_q(np.sin(2 * np.pi * 880 * TIME + 8 * np.sin(2 * np.pi * 3 * TIME)), RATE)
    line = rainbowgram.image(wobble)[int(wobble.magnitude.mean(axis=1).argmax())]
    assert np.ptp(line[30:-30], axis=0).max() > 0.3


def test_silence_gives_an_empty_picture():
    assert np.allclose(rainbowgram.image(constant_q(np.zeros(RATE), RATE)), paper())


def test_a_rainbowgram_is_written_as_png(tmp_path):
    rainbowgram.draw(np.sin(2 * np.pi * 440 * TIME), RATE, tmp_path / "a.png", "A4 $x_1")
    seen = pixels(tmp_path / "a.png")
    assert seen.shape[0] > 600 and seen.shape[1] > 1200
    assert np.ptp(seen, axis=2).max() > 0.4, "the tone has a colour"


def test_every_channel_of_an_encoding_has_its_own_colour(tmp_path):
    encoding.draw(np.outer(np.ones(30), np.arange(16)), tmp_path / "z.png", "lines")
    seen = pixels(tmp_path / "z.png").reshape(-1, 3)
    for colour in wheel(np.arange(16) / 16):
        assert np.abs(seen - colour).max(axis=1).min() < 0.08


def test_plots_are_pngs_and_leave_no_ruin(tmp_path):
    with pytest.raises(BadFile, match=r"\.png"):
        encoding.draw(np.zeros((3, 16)), tmp_path / "z.jpg")
    assert not list(tmp_path.iterdir())


def test_drawing_does_not_touch_pyplot(tmp_path):
    encoding.draw(np.zeros((3, 16)), tmp_path / "z.png")
    assert "matplotlib.pyplot" not in sys.modules
