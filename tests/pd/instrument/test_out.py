"""nb.out~: volume and limiter, sample by sample."""

import numpy as np
import pytest

from pdtools import play

VOICE = """
    osc: osc~ 441
    amp: *~ {gain}
    out: nb.out~ me
    osc -> amp
    amp -> out:0
    amp -> out:1
"""


def tape(gain, volume=1.0, more=()):
    return play(
        VOICE.format(gain=gain),
        score=[(0, "me-volume", volume), *more],
        ms=600,
        hear=["me-limiting"],
    )


def test_nothing_louder_than_one_comes_out():
    take = tape(5)
    assert 0.99 < np.abs(take.audio).max() <= 1
    assert take.heard("me-limiting")[-1] == (1,)


def test_what_is_not_too_loud_passes_untouched():
    sketch = VOICE.format(gain=0.9) + "raw: throw~ raw\n amp -> raw"
    take = play(
        sketch, score=[(0, "me-volume", 1)], ms=300, tapes=["nb-out-left", "nb-out-right", "raw"]
    )
    left, right, raw = take.audio[:, 4410:]  # the volume takes 20 ms to get there
    assert 0.89 < np.abs(raw).max() < 0.91
    assert np.array_equal(left, raw) and np.array_equal(right, raw)


def test_the_limiter_lets_up_slowly_and_without_a_step():
    take = play(
        VOICE.format(gain=1).replace("osc -> amp", "loud: r loud\n loud -> amp:1\n osc -> amp"),
        score=[(0, "me-volume", 1), (100, "loud", 4), (200, "loud", 0.5)],
        ms=600,
    )
    quiet = take.between(210, 600)
    # a period of the sine each
    envelope = np.abs(quiet[: len(quiet) // 100 * 100].reshape(-1, 100)).max(axis=1)
    assert envelope[0] < 0.3 and envelope[-1] > 0.49
    assert np.all(np.diff(envelope) > -1e-3)


def test_the_volume_is_the_square_of_the_slider_and_moves_without_a_click():
    take = play(
        VOICE.format(gain=0.9), score=[(0, "me-volume", 0.5), (300, "me-volume", 0)], ms=600
    )
    assert np.abs(take.between(100, 290)).max() == pytest.approx(0.9 * 0.25, rel=1e-3)
    assert np.abs(np.diff(take.audio[0])).max() < 0.06
    assert np.abs(take.between(330, 600)).max() < 1e-6
