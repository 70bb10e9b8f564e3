"""nb.midi and nb.name: what comes in from outside. MIDI is put where Pd's own MIDI input puts it,
on the names of its objects."""

import math

import pytest

from pdtools import Pd

BUS = ["note", "sustain", "bend", "panic", "xy", "x", "y", "volume", "glide", "attack"]
BUS += ["bend-key", "press-key", "place-key", "lift-key", "preset", "clock", "cc-map", "status"]


@pytest.fixture(scope="module")
def pd():
    # a wrong file of a scale is an error of Pd, too
    with Pd(
        "midi: nb.midi me\nname: nb.name me",
        hear=[f"me-{name}" for name in BUS],
        dsp=False,
        forgive=True,
    ) as pd:
        yield pd


SEEN: dict[str, int] = {}  # how much of each name was told


def new(pd, *names):
    """What came to the names since the last time, by name, in order."""
    pd.sync()
    told = {}
    for name in names:
        heard = pd.heard(f"me-{name}")
        told[name] = [m.atoms for m in heard[SEEN.get(name, 0) :]]
        SEEN[name] = len(heard)
    return told


@pytest.fixture
def fresh(pd):
    """The instrument with all controls as they were at first, and nothing new to be heard."""
    for name in ("mono", "legato", "glide", "mpe", "mpe-place"):
        pd.send(f"me-{name}", 0)
    pd.send("me-panic")
    pd.send("me-cc-map", "default")
    new(pd, *BUS)
    return pd


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


def test_controllers_move_what_the_map_says_at_first(fresh):
    for number, value in ((1, 127), (74, 127), (7, 127), (11, 0), (66, 0), (64, 100)):
        fresh.send("#ctlin", number, value, 1)
    assert new(fresh, "x", "y", "volume", "sustain") == {
        "x": [(1,)],
        "y": [(0,)],  # up
        "volume": [(1,), (0,)],
        "sustain": [(1,)],
    }


def test_a_map_can_be_told_dumped_and_restored(fresh):
    fresh.send("me-cc-map", "cc", 20, "glide", 0, 500)
    fresh.send("me-cc-map", "cc", 1)  # free
    fresh.send("me-cc-map", "cc", 74, "x")  # 0 to 1
    fresh.send("#ctlin", 20, 127, 1)
    fresh.send("#ctlin", 1, 127, 1)
    assert new(fresh, "glide", "x", "cc-map")["glide"] == [(500,)]
    fresh.send("me-cc-map", "dump")
    lines = [line for line in new(fresh, "cc-map")["cc-map"] if line != ("dump",)]
    assert lines == [
        ("cc", 7, "volume", 0, 1),
        ("cc", 11, "volume", 0, 1),
        ("cc", 74, "x", 0, 1),
        ("cc", 20, "glide", 0, 500),
    ]
    fresh.send("me-cc-map", "clear")
    for line in lines:
        fresh.send("me-cc-map", *line)
    new(fresh, "cc-map")
    fresh.send("me-cc-map", "dump")
    assert [line for line in new(fresh, "cc-map")["cc-map"] if line != ("dump",)] == lines


def test_a_controller_is_learnt_by_touching_a_control_and_moving_a_knob(fresh):
    for owner in range(fresh.scopes[0], fresh.scopes[0] + 3):
        fresh.send(f"{owner}-learn", 1)
    fresh.send("me-attack", 100)
    fresh.send("#ctlin", 33, 64, 1)
    assert ("cc", 33, "attack", 1, 5000) in new(fresh, "cc-map", "attack")["cc-map"]
    fresh.send("#ctlin", 33, 127, 1)
    assert new(fresh, "attack")["attack"] == [(5000,)]


def test_program_aftertouch_and_clock_have_their_names(fresh):
    fresh.send("#pgmin", 4, 1)
    fresh.send("#polytouchin", 60, 127, 1)
    fresh.send("#notein", 62, 100, 1)
    fresh.send("#touchin", 127, 1)  # of the channel: all keys that are down
    fresh.send("#midirealtimein", 0, 248)
    assert new(fresh, "preset", "press-key", "clock") == {
        "preset": [(4,)],
        "press-key": [(60, 1), (62, 1)],
        "clock": [()],
    }
    fresh.send("#notein", 62, 0, 1)


def test_sostenuto_keeps_what_was_down_when_it_came(fresh):
    fresh.send("#notein", 60, 100, 1)
    fresh.send("#ctlin", 66, 127, 1)
    for key, velocity in ((62, 90), (62, 0), (60, 0)):
        fresh.send("#notein", key, velocity, 1)
    assert new(fresh, "note")["note"] == [(60, 100), (62, 90), (62, 0)]
    fresh.send("#ctlin", 66, 0, 1)
    assert new(fresh, "note")["note"] == [(60, 0)]


def test_mono_plays_the_last_key_and_comes_back_to_the_one_before(fresh):
    fresh.send("me-mono", 1)
    for key, velocity in ((60, 100), (64, 90), (64, 0), (60, 0)):
        fresh.send("#notein", key, velocity, 1)
    notes = new(fresh, "note")["note"]
    assert [(key, velocity > 0) for key, velocity in notes] == [
        (60, True),
        (60, False),
        (64, True),
        (64, False),
        (60, True),
        (60, False),
    ]


def test_legato_leads_the_one_voice_by_its_bend(fresh):
    fresh.send("me-mono", 1)
    fresh.send("me-legato", 1)
    for key, velocity in ((60, 100), (67, 90), (67, 0), (60, 0)):
        fresh.send("#notein", key, velocity, 1)
    assert new(fresh, "note", "bend-key") == {
        "note": [(60, 100), (60, 0)],
        "bend-key": [(60, 7), (60, 0)],
    }


def test_glide_leads_a_note_from_the_last_one_in_as_many_milliseconds(fresh):
    fresh.send("#notein", 60, 100, 1)
    fresh.send("me-glide", 100)
    fresh.send("#notein", 62, 100, 1)
    fresh.sleep(0.2)
    bends = [m for m in fresh.heard("me-bend-key") if m.atoms[0] == 62]
    way = [m.atoms[1] for m in bends][-11:]
    assert way == pytest.approx([-2 + 0.2 * k for k in range(11)], abs=1e-4)
    assert bends[-1].ms - bends[-11].ms == pytest.approx(90, abs=10.5)  # a start, then ten steps


def play(pd, *data):
    """Bytes as Pd's own MIDI input puts them."""
    for byte in data:
        pd.send("#midiin", byte, 1)


@pytest.fixture
def mpe(fresh):
    """MPE with the lower zone of fifteen members that is there without a word."""
    fresh.send("me-mpe", 1)
    play(fresh, 0xB0, 101, 0, 0xB0, 100, 6, 0xB0, 6, 15, 0xB1, 74, 64, 0xB2, 74, 64)
    play(fresh, 0xE0, 0, 64, 0xE1, 0, 64, 0xE2, 0, 64, 0xD1, 0, 0xD2, 0)
    new(fresh, *BUS)
    return fresh


def test_with_mpe_the_ordinary_way_in_is_closed_and_without_it_bytes_are(mpe):
    mpe.send("#notein", 60, 100, 1)
    mpe.send("#bendin", 0, 1)
    mpe.send("me-mpe", 0)
    play(mpe, 0x91, 60, 100)
    assert new(mpe, "note", "bend") == {"note": [], "bend": []}


def test_every_finger_has_its_own_bend_of_48_semitones_and_others_stay(mpe):
    play(mpe, 0x91, 60, 100, 0x92, 64, 90, 0xE1, 0, 0, 0xE2, 127, 127)
    told = new(mpe, "note", "bend", "bend-key")
    assert told["note"] == [(60, 100), (64, 90)] and told["bend"] == []
    assert told["bend-key"] == [
        (60, pytest.approx(-48, abs=0.001)),
        (64, pytest.approx(48 * 8191 / 8192, abs=0.001)),
    ]


def test_a_real_time_byte_may_stand_in_the_middle_of_a_message(mpe):
    play(mpe, 0x91, 0xF8, 60, 0xFE, 100, 0xF0, 1, 2, 0xF7, 0x81, 60, 0)
    assert new(mpe, "note")["note"] == [(60, 100), (60, 0)]


def test_the_bend_and_the_pressure_of_the_master_are_for_its_whole_zone(mpe):
    play(mpe, 0x91, 60, 100, 0x92, 64, 90, 0xE0, 0, 96, 0xD0, 127)
    told = new(mpe, "bend-key", "press-key")
    assert told["bend-key"][-2:] == [(60, 1), (64, 1)]  # half of two semitones
    assert told["press-key"][-2:] == [(60, 1), (64, 1)]


def test_pressure_and_the_velocity_of_a_release_belong_to_their_finger(mpe):
    play(mpe, 0x91, 60, 100, 0x92, 64, 90)
    new(mpe, *BUS)
    play(mpe, 0xD2, 127, 0x82, 64, 127)
    told = new(mpe, "press-key", "lift-key", "note")
    assert told == {"press-key": [(64, 1)], "lift-key": [(64, 1)], "note": [(64, 0)]}


def test_a_finger_s_slide_is_its_own_height_on_the_pad(mpe):
    mpe.send("me-xy", 0.25, 0.75)
    mpe.send("me-mpe-place", 1)
    play(mpe, 0x91, 60, 100, 0x92, 64, 90)
    new(mpe, "place-key", "xy")
    play(mpe, 0xB1, 74, 127)
    mpe.send("me-xy", 0.5, 0.75)
    assert new(mpe, "place-key", "xy") == {
        "place-key": [
            (60, 0.25, 0),
            (60, 0.5, 0),
            (64, 0.5, pytest.approx(1 - 64 / 127)),
        ],
        "xy": [(0.5, 0.75)],
    }


def test_zones_and_ranges_of_bends_are_configured_by_their_messages(mpe):
    play(mpe, 0xB2, 101, 0, 0xB2, 100, 0, 0xB2, 6, 24, 0x91, 50, 90, 0xE1, 0, 96)
    assert new(mpe, "bend-key")["bend-key"][-1] == (50, 12)  # one member's range is every one's
    play(mpe, 0xB0, 101, 0, 0xB0, 100, 6, 0xB0, 6, 5)  # a zone of five: channels 2 to 6
    play(mpe, 0x95, 70, 90, 0xE5, 0, 96, 0x96, 72, 90, 0xE6, 0, 96)
    assert new(mpe, "bend-key")["bend-key"] == [(70, 24), (72, 1)]


def test_controllers_of_the_master_are_the_instrument_s_and_a_member_s_are_not(mpe):
    play(mpe, 0xB1, 1, 127, 0xB0, 1, 127, 0xB0, 64, 127, 0xC0, 6)
    told = new(mpe, "x", "sustain", "preset")
    assert told == {"x": [(1,)], "sustain": [(1,)], "preset": [(7,)]}


JUST = """! just.scl
!
A scale of seven; with 1/1 left out!
 7
!
 9/8
 386.313714 cents
 4/3
 701.955
 5/3
 15/8
 2
"""
CENTS = [0, 203.910, 386.314, 498.045, 701.955, 884.359, 1088.269]


def tuning(pd, name, path):
    """How many semitones each key is off, after a file was read."""
    pd.send(f"me-{name}", "symbol", str(path))
    pd.sync()
    off = [0.0] * 128
    for message in pd.heard("me-bend-key"):
        off[int(message.atoms[0])] = message.atoms[1]
    return off


def off_by(key, cents, a4=440):
    """Semitones off for a scale whose first note is key 60 and whose key 69 is A4."""
    place = cents(key - 60) - cents(69 - 60)
    return place / 100 - (key - 69) + 12 * math.log2(a4 / 440)


def just(degree):
    return 1200 * (degree // 7) + CENTS[degree % 7]


def test_a_scale_of_seven_and_one_of_nineteen_are_within_a_hundredth_of_a_cent(fresh, tmp_path):
    (tmp_path / "just.scl").write_text(JUST)
    steps = "".join(f"{1200 * k / 19:.6f}\r\n" for k in range(1, 20))
    (tmp_path / "nineteen.scl").write_text(f"nineteen\r\n19\r\n{steps}")
    off = tuning(fresh, "scale", tmp_path / "just.scl")
    assert off == pytest.approx([off_by(key, just) for key in range(128)], abs=1e-4)
    off = tuning(fresh, "scale", tmp_path / "nineteen.scl")
    assert off == pytest.approx(
        [off_by(key, lambda k: 1200 * k / 19) for key in range(128)], abs=1e-4
    )
    off = tuning(fresh, "scale", "equal")
    assert off == pytest.approx([0] * 128, abs=1e-4)


def test_a_keyboard_map_says_which_key_is_which_degree_and_the_pitch(fresh, tmp_path):
    (tmp_path / "white.kbm").write_text(
        "12\n0\n127\n60\n69\n432.0\n7\n0\nx\n1\nx\n2\n3\nx\n4\nx\n5\nx\n6\n"
    )
    (tmp_path / "just.scl").write_text(JUST)
    tuning(fresh, "scale", tmp_path / "just.scl")
    off = tuning(fresh, "keymap", tmp_path / "white.kbm")
    a4 = 12 * math.log2(432 / 440)
    e4 = (CENTS[2] - CENTS[5]) / 100 + 5  # from the A above
    assert off[69] == pytest.approx(a4, abs=1e-4) and off[64] == pytest.approx(e4 + a4, abs=1e-4)
    assert off[76] == pytest.approx(off[64], abs=1e-4)
    assert off[61] == 0  # an unmapped key is left alone
    fresh.send("me-reference", 440)
    tuning(fresh, "scale", "equal")


def test_a_wrong_scale_is_named_and_the_tuning_stays(fresh, tmp_path):
    (tmp_path / "short.scl").write_text("short\n 7\n 9/8\n")
    before = tuning(fresh, "scale", "equal")
    assert tuning(fresh, "scale", tmp_path / "short.scl") == before
    words = new(fresh, "status")["status"][-1]
    assert words[:4] == ("failed", "scale", "wrong-scale", str(tmp_path / "short.scl"))
    fresh.send("me-scale", "symbol", str(tmp_path / "none.scl"))
    assert new(fresh, "status")["status"][-1][2:] == (
        "no-file",
        str(tmp_path / "none.scl"),
        "cannot",
        "be",
        "read",
    )


def test_who_else_strikes_a_key_finds_it_unbent(mpe):
    play(mpe, 0x91, 60, 100, 0xE1, 0, 96, 0x81, 60, 0)
    new(mpe, "bend-key")
    mpe.send("me-note", 60, 100)  # a mouse's
    assert new(mpe, "bend-key")["bend-key"] == [(60, 0)]
