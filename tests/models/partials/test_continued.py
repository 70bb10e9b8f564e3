"""A key that is held goes from place to place, and nothing of it is lost."""

import numpy as np
import pytest

from models.partials.recordings import RATE, TIME, model, struck
from models.partials.sweep import FADE, faded, led, lost_db
from models.physics import fundamental
from notebank.audio.loudness import level
from notebank.audio.partials.vibrato import Vibrato
from notebank.latent.blend import blend
from notebank.models.base import NoteRequest

STEPS = np.arange(1, 17) / 16  # of a sweep
STARTS = [round((0.3 + 0.035 * i) * RATE) for i in range(16)]


def tone(cents=0.0, stiffness=0.0, trembling=0.0, rate=5.5):
    """Eight partials that stay, with a vibrato of so many cents."""
    moved = np.exp2((cents + trembling * np.sin(2 * np.pi * rate * TIME)) / 1200)
    turns = np.cumsum(261.6256 * moved) / RATE
    numbers = np.arange(1, 9)
    ratios = numbers * np.sqrt((1 + stiffness * numbers**2) / (1 + stiffness))
    waves = [0.2 / k * np.cos(2 * np.pi * ratio * turns + k) for k, ratio in zip(numbers, ratios)]
    return (np.sum(waves, 0) * np.minimum(TIME / 0.02, 1)).astype(np.float32)


@pytest.fixture(scope="module")
def net():
    return model()


class Line:
    """Places between two recordings, at pitch 60."""

    def __init__(self, net, one, other):
        self.net = net
        self.corners = [net.capture(sound, 60) for sound in (one, other)]

    def at(self, share, samples=RATE, **more):
        weights = (1 - share, share)
        z = blend([z for z, _ in self.corners], weights, self.net.info.latent.geometry)
        parts = [(weight, kept) for weight, (_, kept) in zip(weights, self.corners) if weight]
        return NoteRequest(z, 60, samples=samples, residual=parts, sustain=True, **more)

    def hertz(self, share, number):
        note = self.net.note(self.at(share))
        return note.f0 * note.ratios[number - 1]


@pytest.fixture(scope="module")
def unlike(net):
    """A steady tone and one that is 8 cents higher, trembles and has a stiffness."""
    return Line(net, tone(), tone(8, 2e-4, 10))


@pytest.mark.parametrize("start", [100, 5000, 7000, 20000, 33333])
def test_going_on_at_the_same_place_is_the_note_itself(net, start):
    line = Line(net, struck(), tone())
    request = line.at(0.25, 4 * RATE)
    whole, _ = led(net, [request], [])
    heard, pairs = led(net, [request, request], [start])
    assert np.abs(heard - whole).max() < 5e-3 * np.abs(whole).max()
    assert len(pairs[0][1]) == FADE


@pytest.mark.parametrize("start", [1.0, 2.7, 7.0])
def test_a_key_goes_on_in_the_loop_that_it_plays(net, start):
    line, begun = Line(net, tone(trembling=10), tone(5)), round(start * RATE)
    ((_, whole),) = net.decode([line.at(0.25, 10 * RATE)])
    phases = net.phases(line.at(0.25, 4 * RATE), begun)
    ((_, later),) = net.decode([line.at(0.25, 2 * RATE, start=begun, phases=phases)])
    error = later - whole[begun : begun + 2 * RATE]
    assert np.abs(error).max() < 5e-3 * np.abs(whole).max()


def test_in_a_sweep_through_16_places_no_partial_is_lost(net, unlike):
    places = [unlike.at(share) for share in (0.0, *STEPS)]
    heard, pairs = led(net, places, STARTS)
    _, alone = led(net, places, STARTS, follow=False)
    lost = [lost_db(pairs, unlike.hertz(0.5, k)).max() for k in range(1, 9)]
    assert max(lost) < 0.1, "of the 0.5 dB that may be"
    assert max(lost_db(alone, unlike.hertz(0.5, k)).max() for k in range(1, 9)) > 1
    for start, pair in zip(STARTS, pairs):
        whole, *both = (
            np.abs(np.diff(part, 3)).max() for part in (heard[start - 9 :][: FADE + 18], *pair)
        )
        assert whole < 1.1 * max(both), "no click"


def test_in_a_sweep_the_pitch_goes_in_a_straight_line(net):
    line = Line(net, tone(), tone(8))
    heard, _ = led(net, [line.at(share) for share in (0.0, *STEPS)], STARTS)
    for second in (0.35, 0.5, 0.7, 0.8):
        part = heard[round((second - 0.1) * RATE) : round((second + 0.1) * RATE)]
        share = np.clip((second - 0.3) / 0.56, 0, 1)
        found = 1200 * np.log2(fundamental(part, RATE, 262.0) / 261.6256)
        assert found == pytest.approx(8 * share, abs=2)


@pytest.mark.parametrize("other", [tone(1), tone(0, 4e-4)], ids=["1 cent", "stiffness"])
def test_corners_that_hardly_differ_do_not_dip_after_four_seconds(net, other):
    line, start = Line(net, tone(), other), 4 * RATE
    places = [line.at(share, 5 * RATE) for share in (0.0, 1.0)]
    for follow in (True, False):
        _, pairs = led(net, places, [start], follow)
        shares = 1 / np.square(np.arange(1, 9)) / np.sum(1 / np.square(np.arange(1, 9)))
        lost = sum(share * lost_db(pairs, line.hertz(0, k)) for k, share in enumerate(shares, 1))
        assert (lost < 0.1) if follow else (lost > 0.3)


def test_noise_goes_on_with_the_same_random_numbers(net):
    line = Line(net, struck(noise=0.1, decay=1), struck(noise=0.05, decay=1))
    _, pairs = led(net, [line.at(0.5), line.at(0.6)], [20000])
    above = [np.diff(part, 6) for part in (*pairs[0], faded(*pairs[0]))]
    loud = [np.std(part) for part in above]
    assert loud[2] == pytest.approx((loud[0] + loud[1]) / 2, rel=0.05)


def test_a_vibrato_of_another_rate_goes_on_where_it_is():
    one, other = Vibrato(5.0, 20.0, 0.0, 0.3), Vibrato(6.0, 10.0, 0.0, 2.0)
    led_on = other.turned(one.turns(1.7), 1.7)
    assert led_on.turns(1.7) == pytest.approx(one.turns(1.7))
    assert (led_on.rate, led_on.depth) == (6.0, 10.0)
    assert led_on.turns(1.8) == pytest.approx((one.turns(1.7) + 0.6) % 1)


def test_a_model_knows_how_loud_a_note_is_without_making_it(net, unlike):
    for share in (0.0, 0.3, 1.0):
        request = unlike.at(share)
        made = next(net.decode([request]))[1]
        assert net.level(request) == pytest.approx(level(made, RATE), abs=0.1)


def test_it_knows_it_too_where_a_note_rises_more_slowly_than_its_partials_do(net):
    """Between a pluck and a swell the loudest half second is one of rising."""
    swell = tone() * np.minimum(TIME / 0.6, 1).astype(np.float32)
    request = Line(net, struck(decay=8), swell).at(0.5)
    made = next(net.decode([request]))[1]
    *_, plain = net._sound(request, 0, RATE)
    assert level(plain, RATE) - level(made, RATE) > 0.5
    assert net.level(request) == pytest.approx(level(made, RATE), abs=0.01)
