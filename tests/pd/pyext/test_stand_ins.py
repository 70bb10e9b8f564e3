"""Vanilla boxes that stand in for externals which old patches ask for: the pad [grid], [tabdump],
[list-abs/list-drip]."""

import time

import pytest

from pdtools import Pd, play
from pdtools.display import Display, missing
from waiting import until

PAD = """
    in: r in
    pad: grid name {arguments}
    x: list prepend x
    y: list prepend y
    out: s out
    in -> pad
    pad:0 -> x
    pad:1 -> y
    x -> out
    y -> out
"""


def said(arguments, *messages):
    """What the pad says to each message: x, then y."""
    take = play(
        PAD.format(arguments=arguments),
        score=[(10 * k, "in", *message) for k, message in enumerate(messages, 1)],
        ms=10 * len(messages) + 20,
        hear=["out"],
    )
    heard = take.heard("out")
    assert [atoms[0] for atoms in heard] == ["x", "y"] * len(messages)
    return [
        (pytest.approx(a[1], abs=1e-5), pytest.approx(b[1], abs=1e-5))
        for a, b in zip(heard[::2], heard[1::2])
    ]


def test_places_are_said_x_first_in_the_ranges_of_the_arguments_and_in_whole_steps():
    assert said(
        "140 0 1 140 0 1 0 0.01 0.01 10 10 170 677",
        ("values", 0.25, 0.756),
        ("bang",),
        ("values", 2, -1),
    ) == [(0.25, 0.75), (0.25, 0.75), (1, 0)]
    assert said("200 -1 1 100 0 10 0 0 0.5", ("values", -0.31, 2.7), ("goto", 50, 100)) == [
        (-0.31, 2.5),
        (-0.5, 0),
    ]


def test_a_pad_without_arguments_goes_from_0_to_1():
    assert said("", ("values", 0.125, 0.875)) == [(0.125, 0.875)]


def test_an_array_is_dumped_as_a_list_and_a_list_dripped_atom_by_atom():
    take = play(
        "in: r in\ndump: tabdump short\ndrip: list-abs/list-drip\nout: s out\nlist: s "
        "list\narray: array define short 3\n"
        "in -> dump\ndump -> list\ndump -> drip\ndrip -> out",
        hear=["list", "out"],
        ms=50,
        score=[(10, "short", 0, 1, 2.5, 3), (20, "in")],
    )
    assert take.heard("list") == [(1, 2.5, 3)]
    assert take.heard("out") == [(1,), (2.5,), (3,)]


@pytest.mark.skipif(bool(missing()), reason=f"not installed: {missing()}")
def test_the_dot_is_dragged_by_the_mouse(tmp_path):
    patch = tmp_path / "drag.pd"
    patch.write_text(
        "#N canvas 50 50 400 300 12;\n#X obj 40 40 grid name 200 0 1 100 0 1 0 0.01 0.01;\n"
        "#X obj 40 180 s x;\n#X obj 200 180 s y;\n#X connect 0 0 1 0;\n#X connect 0 1 2 0;\n"
    )
    with (
        Display(800, 600) as display,
        Pd(patch, hear=["x", "y"], dsp=False, gui=True, env=display.env) as pd,
    ):
        window = display.window("drag.pd")
        time.sleep(0.5)
        window.drag(140, 90, 190, 115)
        place = pytest.approx(0.75, abs=0.03), pytest.approx(0.25, abs=0.05)

        def dragged():  # the window tells Pd in its own time
            told = [pd.heard(name) for name in "xy"]
            return all(told) and tuple(axis[-1].atoms[0] for axis in told) == place

        until(dragged, but=lambda: [pd.heard(name)[-3:] for name in "xy"])
