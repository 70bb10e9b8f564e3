"""Recordings that are captured in threads beside the one who waits."""

from concurrent.futures import CancelledError
from threading import Event

import numpy as np
import pytest

from notebank.errors import BadValue, Cancelled
from notebank.latent.corners import bilinear
from notebank.render.cache import Cache
from notebank.render.captures import Captures, result
from notebank.render.renderer import Renderer
from render.sounds import CapturingModel, SineSound
from waiting import PATIENCE


@pytest.fixture
def gate():
    """Lets the one thread go on."""
    opened = Event()
    yield opened
    opened.set()


@pytest.fixture
def blocked(gate):
    """Two threads, one for what is urgent, which are busy until the gate is opened."""
    captures = Captures(1)
    for name, urgent in (("now", True), ("later", False)):
        busy = Event()

        def wait(busy=busy):
            busy.set()
            gate.wait(PATIENCE)
            return {}

        captures.ask(name, wait, urgent)
        assert busy.wait(PATIENCE)
    return captures


def test_the_most_urgent_come_first_and_each_is_captured_once(blocked, gate):
    order = []

    def captured(name):
        return lambda: order.append(name) or {name: np.zeros(1)}

    later = [blocked.ask(name, captured(name)) for name in ("a", "b", "c")]
    urgent = blocked.ask("d", captured("d"), urgent=True)
    assert blocked.ask("c", captured("c again"), urgent=True) is later[2]
    gate.set()
    assert [list(result(future, None)) for future in (*later, urgent)] == [
        ["a"],
        ["b"],
        ["c"],
        ["d"],
    ]
    assert order[:2] == ["c", "d"] and sorted(order[2:]) == ["a", "b"]


def test_owners_take_turns_however_much_one_of_them_asks_for(blocked, gate):
    order = []

    def ask(name, owner):
        return blocked.ask(name, lambda: order.append(name) or {}, urgent=True, owner=owner)

    asked = [ask(name, name[0]) for name in ("a0", "a1", "a2", "b0", "b1", "a3")]
    gate.set()
    for future in asked:
        future.result(10)
    assert order == ["a3", "b1", "a2", "b0", "a1", "a0"]


def test_nothing_is_forgotten_when_the_slow_thread_does_what_is_urgent(gate):
    captures = Captures(1)
    stands, begun = Event(), Event()
    captures.ask("now", lambda: stands.set() or (gate.wait(PATIENCE) and {}), urgent=True)
    assert stands.wait(PATIENCE)
    captures.ask("later", lambda: begun.wait(PATIENCE) and {})
    later = [captures.ask(name, lambda name=name: {name: np.zeros(1)}) for name in ("a", "b", "c")]
    for name in ("c", "d"):
        later.append(captures.ask(name, lambda name=name: {name: np.zeros(1)}, urgent=True))
    begun.set()  # the urgent thread stands still: the other one does c, d, a
    later[0].result(10)
    gate.set()
    assert [list(future.result(10)) for future in later] == [["a"], ["b"], ["c"], ["c"], ["d"]]


def test_what_is_urgent_does_not_wait_for_what_is_not(gate):
    captures = Captures(1)
    captures.ask("later", lambda: gate.wait(PATIENCE) and {})
    assert list(result(captures.ask("now", lambda: {"now": np.ones(1)}, urgent=True), None)) == [
        "now"
    ]


def test_who_waits_can_be_called_away_and_nothing_is_lost(blocked, gate):
    future = blocked.ask("a", lambda: {"a": np.ones(1)})
    looks = iter([False, False, True])
    with pytest.raises(Cancelled):
        result(future, lambda: next(looks))
    gate.set()
    assert list(result(future, None)) == ["a"]


def test_what_has_not_begun_can_be_given_up_and_asked_for_again(blocked, gate):
    future = blocked.ask("a", dict)
    blocked.clear()
    with pytest.raises(Cancelled):
        result(future, None)
    with pytest.raises(CancelledError):
        future.result()
    again = blocked.ask("a", dict)
    gate.set()
    assert result(again, None) == {}


def test_a_recording_that_cannot_be_captured_says_why():
    def fail():
        raise BadValue("a recording to analyse must not be silent")

    with pytest.raises(BadValue, match="silent"):
        result(Captures(1).ask("a", fail), None)


def test_at_a_recorded_pitch_that_recording_alone_is_captured_and_from_the_disk_none(tmp_path):
    sound, cache = SineSound({48: 0.5, 60: 0.5, 72: 0.5}), Cache(tmp_path, 1 << 24)
    model = CapturingModel()
    renderer = Renderer(model, cache)
    assert not renderer.ready(sound, [60])
    corner = renderer.encode(sound, [60])
    assert model.captured == [60] and renderer.ready(sound, [60])
    (note,) = renderer.cell([corner] * 4, bilinear(0, 0), [60])
    renderer.ahead(sound, [66])
    renderer.encode(sound, [66])
    assert sorted(model.captured) == [60, 72]
    again = Renderer(CapturingModel(), cache)
    (same,) = again.cell([again.encode(sound, [60])] * 4, bilinear(0, 0), [60])
    assert not again.model.captured and not same.fresh and np.array_equal(same.audio, note.audio)
