"""What moves the pad by itself: a recorded gesture, an LFO, a walk, a grid, MIDI clock."""

import math

import pytest

from maxtools.scope import Scope

STEP = 20  # ms


@pytest.fixture
def pad(machine):
    pad = Scope(machine, "S")
    pad.patch = machine.load("nb.gesture", "S")
    pad.say("xy", 0.5, 0.5)
    machine.wait(STEP)
    machine.names.clear()
    return pad


def recorded(pad, places, ms=100):
    """A hand goes from place to place."""
    pad.say("gesture-record", 1)
    for x, y in places:
        pad.say("xy", x, y)
        pad.machine.wait(ms)
    pad.machine.names.clear()
    pad.say("gesture-record", 0)


WAY = [(0.0, 0.0), (0.25, 0.5), (0.5, 1.0), (1.0, 0.25)]


def heard(pad, ms):
    """The places that it goes to in that time, each once."""
    pad.machine.names.clear()
    pad.machine.wait(ms)
    return [(round(x, 6), round(y, 6)) for x, y in pad.said("xy")]


def first_time(places, wanted):
    near = [math.dist(place, wanted) < 0.02 for place in places]
    return near.index(True) if any(near) else None


def test_a_recorded_gesture_is_played_at_once_and_goes_round(pad):
    recorded(pad, WAY)
    assert [pad.said(f"gesture-{way}")[0][:2] for way in "xy"] == [[0, 0.0], [0, 0.0]]
    places, beats = pad.said("gesture-length")[0]
    assert places == len(pad.said("gesture-x")[0]) - 1 and beats == pytest.approx(0.8, abs=0.05)
    places = heard(pad, 420)
    times = [first_time(places, place) for place in WAY[1:]]
    assert None not in times and times == sorted(times)
    again = heard(pad, 420)
    assert all(first_time(again, place) is not None for place in WAY)
    pad.say("gesture-loop", 0)
    pad.machine.wait(500)
    assert pad.said("gesture-play")[-1] == [0] and heard(pad, 400) == []


def test_backwards_it_ends_where_it_began_and_twice_as_fast_it_takes_half_the_time(pad):
    recorded(pad, WAY)
    pad.say("gesture-play", 0)
    pad.say("gesture-loop", 0)
    pad.say("gesture-reverse", 1)
    pad.say("gesture-speed", 2.0)
    pad.say("gesture-play", 1)
    places = heard(pad, 120)
    assert pad.said("gesture-play") == []
    pad.machine.wait(100)
    assert pad.said("gesture-play") == [[0]]
    places += [tuple(place) for place in pad.said("xy")]
    times = [first_time(places, place) for place in WAY[2::-1]]
    assert None not in times and times == sorted(times)


def test_a_hand_stops_the_gesture(pad):
    recorded(pad, WAY)
    pad.say("xy", 0.1, 0.9)
    assert pad.said("gesture-play")[-1] == [0] and heard(pad, 500) == []


def test_an_lfo_goes_round_the_place_of_the_hand_and_comes_back_to_it(pad):
    pad.say("lfo-beats", 1.0)
    pad.say("lfo-shape", 1)
    places = heard(pad, 1000)
    assert {round(math.dist(place, (0.5, 0.5)), 3) for place in places} == {0.25}
    assert max(x for x, _ in places) > 0.74 and min(y for _, y in places) < 0.26
    pad.say("xy", 0.25, 0.25)
    turned = heard(pad, 500)
    assert {round(math.dist(place, (0.25, 0.25)), 3) for place in turned} == {0.25}
    pad.say("lfo-shape", 0)
    assert heard(pad, 500) == [(0.25, 0.25)]


@pytest.mark.parametrize(("shape", "most"), [(2, 50), (3, 50), (4, 4), (5, 100)])
def test_each_shape_stays_on_the_pad_and_moves(pad, shape, most):
    pad.say("lfo-beats", 1.0)
    pad.say("lfo-depth", 1.0)
    pad.say("lfo-shape", shape)
    places = heard(pad, 2000)
    assert 3 <= len(set(places)) <= most
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places)


def test_the_grid_holds_the_hand_too(pad):
    pad.say("gesture-snap", 3)
    pad.say("xy", 0.3, 0.9)
    assert heard(pad, 100) == [(0.5, 1.0)]


def test_with_midi_clock_nothing_moves_but_by_its_ticks(pad):
    pad.say("gesture-clock", 1)
    pad.say("lfo-beats", 1.0)
    pad.say("lfo-shape", 4)
    assert heard(pad, 500) == []
    clock = pad.patch.find("rtin")
    for _ in range(24):
        clock.move(248)
    assert len(set(map(tuple, pad.said("xy")))) == 4
    clock.move(250)
    count = len(pad.said("xy"))
    pad.say("gesture-clock", 0)
    assert len(pad.said("xy")) == count


def test_a_gesture_by_midi_clock_has_whole_beats(pad):
    pad.say("gesture-clock", 1)
    clock = pad.patch.find("rtin")
    pad.say("gesture-record", 1)
    for tick in range(25):
        pad.say("xy", tick / 24, 0.5)
        clock.move(248)
    pad.say("gesture-record", 0)
    for _ in range(12):
        clock.move(248)
    assert pad.said("xy")[-1] == [pytest.approx(0.5), 0.5]
