"""nb.midi and nb.name: what comes in from outside. MIDI is put where Pd's own MIDI input puts it,
on the names of its objects."""

import pytest

from pdtools import Pd

BUS = ["note", "sustain", "bend", "panic", "xy"]


@pytest.fixture(scope="module")
def pd():
    with Pd(
        "midi: nb.midi me\nname: nb.name me", hear=[f"me-{name}" for name in BUS], dsp=False
    ) as pd:
        yield pd


def hear(pd, name):
    return pd.wait(f"me-{name}").atoms


def nothing_new(pd, name):
    before = len(pd.heard(f"me-{name}"))
    pd.sync()
    return len(pd.heard(f"me-{name}")) == before


def test_notes_keep_their_velocity_and_end_with_zero(pd):
    pd.send("#notein", 60, 77, 1)
    assert hear(pd, "note") == (60, 77)
    pd.send("#notein", 60, 0, 16)
    assert hear(pd, "note") == (60, 0)


def test_the_pedal_is_down_from_64_on(pd):
    for value, down in ((127, 1), (64, 1), (63, 0), (0, 0)):
        pd.send("#ctlin", 64, value, 1)
        assert hear(pd, "sustain") == (down,)


def test_the_wheel_bends_by_two_semitones_each_way(pd):
    for value, semitones in ((0, -2), (8192, 0), (16383, 2 * 8191 / 8192)):
        pd.send("#bendin", value, 1)
        assert hear(pd, "bend")[0] == pytest.approx(semitones)


@pytest.mark.parametrize("controller", [120, 123])
def test_all_sound_off_and_all_notes_off_are_panic(pd, controller):
    pd.send("#ctlin", controller, 0, 1)
    assert hear(pd, "panic") == ()


def test_public_names_reach_it_and_its_own_name_does_when_it_has_one(pd):
    pd.send("nb-note", 61, 100)
    assert hear(pd, "note") == (61, 100)
    pd.send("left-note", 62, 100)
    assert nothing_new(pd, "note")
    pd.send("me-name", "symbol", "left")
    pd.send("left-note", 63, 100)
    assert hear(pd, "note") == (63, 100)
    pd.send("left-xy", 0.25, 0.75)
    assert hear(pd, "xy") == (0.25, 0.75)
    pd.send("nb-name", "right")  # the copy opened last is this one
    pd.send("left-note", 64, 100)
    assert nothing_new(pd, "note")
    pd.send("right-note", 65, 100)
    assert hear(pd, "note") == (65, 100)
