"""What `_outlet` makes of its arguments, row by row as the external does it, and where we are
friendlier."""

import numpy as np
import pytest

from notebank.pyext.child.outlets import message
from notebank.pyext.child.symbol import StrictSymbol, Symbol

AS_THE_EXTERNAL = [
    ((5,), ("float", [5])),
    ((5.0,), ("float", [5.0])),
    ((True,), ("float", [1])),
    (("sym",), ("symbol", ["sym"])),
    ((Symbol("sym"),), ("symbol", ["sym"])),
    ((StrictSymbol("sym"),), ("symbol", ["sym"])),
    ((["one"],), ("symbol", ["one"])),
    (([7],), ("float", [7])),
    (([1, "a", 2.5],), ("list", [1, "a", 2.5])),
    ((1, "a", 2.5), ("list", [1, "a", 2.5])),
    (((1, 2),), ("list", [1, 2])),
    (("play", 1, 2.5), ("list", ["play", 1, 2.5])),
    ((["play", 1, 2.5],), ("list", ["play", 1, 2.5])),
    (("loaded", [1, 2]), ("loaded", [1, 2])),
    ((Symbol("loaded"), (1, "a")), ("loaded", [1, "a"])),
    (("sel", ()), ("sel", [])),
    (("sel", "b"), ("list", ["sel", "b"])),
    ((None,), ("bang", [])),
    (((),), ("bang", [])),
    ((), ("bang", [])),
    (("list", [1, 2]), ("list", [1, 2])),
    (("float", [3]), ("float", [3])),
    (("bang", []), ("bang", [])),
    ((np.array([1.0, 2.5]),), ("list", [1.0, 2.5])),
    ((np.float64(2.5),), ("float", [2.5])),
]


@pytest.mark.parametrize(("args", "sent"), AS_THE_EXTERNAL)
@pytest.mark.parametrize("strict", [False, True])
def test_arguments_become_the_message_that_the_external_sends(args, sent, strict):
    assert message(args, strict) == sent


@pytest.mark.parametrize("value", [np.float32(2), np.int64(2), {"a": 1}, [1], object()])
def test_strict_refuses_what_the_external_cannot_convert_and_sends_an_empty_symbol(value):
    complaints = []
    assert message([1, value], strict=True, complain=complaints.append) == ("list", [1, ""])
    assert complaints == [f"py/pyext: Could not convert argument {type(value)}"]


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (np.float32(0.5), 0.5),
        (np.int64(7), 7),
        (np.bool_(True), 1),
        (np.array(3.0), 3.0),
        (np.array([4], np.int16), 4),
    ],
)
def test_numpy_numbers_are_numbers(value, number):
    assert message([value]) == ("float", [number])


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int16, np.int64, np.uint8])
def test_numpy_arrays_of_any_number_type_are_lists(dtype):
    assert message([np.array([[1, 2], [3, 4]], dtype)]) == ("list", [1, 2, 3, 4])
    assert message(["audio", np.array([1, 2], dtype)]) == ("audio", [1, 2])


@pytest.mark.parametrize("value", [{"a": 1}, [1, 2], None, b"bytes", 1j])
def test_what_is_no_atom_is_told_and_replaced_by_an_empty_symbol(value):
    complaints = []
    assert message([1, value], complain=complaints.append) == ("list", [1, ""])
    assert complaints == [f"py/pyext: Could not convert argument {type(value)}"]


def test_large_integers_are_numbers_and_zero_in_strict():
    assert message([2**31]) == ("float", [2**31])
    assert message([2**31], strict=True) == ("float", [0])
    assert message([-(2**31)], strict=True) == ("float", [-(2**31)])


def test_outlets_count_from_one(scene):
    box = scene.make("import pyext\nclass box(pyext._class):\n    _outlets = 2\n")
    box.object._outlet(1, 5)
    box.object._outlet(np.int64(2), "a")
    assert scene.said == [("out", 1, 1, "float", [5]), ("out", 1, 2, "symbol", ["a"])]
    for number in (0, 3, -1):
        with pytest.raises(ValueError, match="index out of range"):
            box.object._outlet(number, 5)
    for number in ("1", 1.0, None):
        with pytest.raises(SyntaxError):
            box.object._outlet(number, 5)


def test_complaints_reach_the_console_of_the_box(scene):
    box = scene.make(
        "import pyext\nclass box(pyext._class):\n    _outlets = 1\n    def bang_1(self): "
        "self._outlet(1, {})\n"
    )
    box.take(1, "bang", [])
    assert scene.said == [
        ("error", 1, "py/pyext: Could not convert argument <class 'dict'>"),
        ("out", 1, 1, "symbol", [""]),
    ]
