"""[py module function]: functions of a script as boxes."""

import pytest

from notebank.pyext import boxargs
from pyexttools.pdbox import PdBox

SCRIPT = """
from os import system
def add(*numbers): return sum(numbers)
def pair(a, b): return a, b
def message(word, *atoms): return "said", [word, *atoms]
def nothing(*_): return None
def divide(a, b): return a / b
"""


@pytest.fixture
def py(running, folder):
    """Call with the arguments of [py]."""
    (folder / "maths.py").write_text(SCRIPT)
    made = []

    def make(*args, wait="made"):
        made.append(PdBox(running.port, "py", *args, folder=folder))
        made[-1].hear(wait)
        return made[-1]

    yield make
    for one in made:
        one.hang_up()


@pytest.mark.parametrize(
    ("args", "said", "answer"),
    [
        (("maths", "add"), (1, 2, 3), ["float", 6]),
        (("maths.add",), (1, 2), ["float", 3]),
        (("maths", "add"), ("bang",), ["float", 0]),
        (("maths", "pair"), (1, 2), ["list", 1, 2]),
        (("maths", "message"), ("foo", 1), ["said", "foo", 1]),
        (("maths", "nothing"), (5,), ["bang"]),
        (("maths",), ("add", 4, 5), ["float", 9]),
    ],
)
def test_what_comes_in_is_the_arguments_and_what_is_returned_goes_out(py, args, said, answer):
    box = py(*args)
    box.say(1, *said)
    assert box.hear("out")[2:] == answer


def test_a_bang_at_the_leftmost_inlet_calls_with_the_boxes_own_arguments(py):
    box = py("maths", "add", 3, 4)
    box.say(0, "bang")
    assert box.hear("out")[2:] == ["float", 7]


def test_with_several_inlets_the_first_one_calls(py):
    box = py(2, "maths", "divide")
    box.say(2, 4)
    box.say(1, 2)
    assert box.hear("out")[2:] == ["float", 0.5]
    box.say(1, 8)
    assert box.hear("out")[2:] == ["float", 2]


def test_what_fails_is_told_and_a_saved_script_is_run_anew(py, folder):
    box = py("maths", "divide")
    box.say(1, 1, 0)
    while box.hear("error")[-1] != "ZeroDivisionError: division by zero":
        pass
    (folder / "maths.py").write_text(SCRIPT.replace("a / b", "a * b"))
    box.say(0, "reload")
    box.say(1, 3, 5)
    assert box.hear("out")[2:] == ["float", 15]


@pytest.mark.parametrize("function", ["system", "__import__", "nosuch"])
def test_patches_call_only_what_the_script_itself_defines(py, function):
    box = py("maths")
    box.say(1, function, "x")
    while "Uncallable" not in (said := box.hear("error")[-1]) or "has no function" not in said:
        pass
    py("maths", function, wait="failed")


@pytest.mark.parametrize("atoms", [[], [2.0], ["@detach", 1.0]])
def test_a_box_without_a_module_is_told(atoms):
    with pytest.raises(boxargs.BadBox, match="name a module"):
        boxargs.parse("py", atoms)
