"""Which method takes a message, with which arguments: the external's order, quirks included."""

import pytest

from notebank.pyext.child.dispatch import Incoming, find
from notebank.pyext.child.symbol import Symbol

ORDER = {  # message at inlet 2: the methods that would take it, best first, each with what it gets
    ("float", (5.5,)): [
        ("float_2", [5.5]),
        ("int_2", [5]),
        ("_anything_2", [5.5]),
        ("float_", [2, 5.5]),
        ("int_", [5]),
        ("_anything_", [2, 5.5]),
    ],
    ("int", (5,)): [
        ("int_2", [5]),
        ("float_2", [5.0]),
        ("_anything_2", [5]),
        ("int_", [2, 5]),
        ("float_", [5.0]),
        ("_anything_", [2, 5]),
    ],
    ("bang", ()): [
        ("bang_2", []),
        ("_anything_2", ["bang"]),
        ("bang_", [2]),
        ("_anything_", [2, "bang", "_"]),
    ],
    ("symbol", ("a",)): [
        ("symbol_2", ["a"]),
        ("_anything_2", ["a"]),
        ("symbol_", [2, "a"]),
        ("_anything_", [2, "a"]),
    ],
    ("list", (1, "a")): [
        ("list_2", [1, "a"]),
        ("_anything_2", [1, "a"]),
        ("list_", [2, 1, "a"]),
        ("_anything_", [2, 1, "a"]),
    ],
    ("note_on", (60, 1)): [
        ("note_on_2", [60, 1]),
        ("_anything_2", ["note_on", 60, 1]),
        ("note_on_", [2, 60, 1]),
        ("_anything_", [2, "note_on", 60, 1]),
    ],
    ("set", ()): [
        ("set_2", []),
        ("_anything_2", ["set"]),
        ("set_", [2]),
        ("_anything_", [2, "set"]),
    ],
}
CASES = [
    (selector, args, rank)
    for (selector, args), takers in ORDER.items()
    for rank in range(len(takers))
]


class Target:
    """Has the methods that it is told, and no others."""

    def __init__(self, names):
        for name in names:
            setattr(self, name, lambda *args, name=name: name)


@pytest.mark.parametrize(("selector", "args", "rank"), CASES)
def test_the_first_method_that_exists_takes_the_message(selector, args, rank):
    takers = ORDER[selector, args]
    target = Target([name for name, _ in takers[rank:]])
    method, given = find(target, Incoming(2, selector, args), Symbol)
    assert (method(), given) == takers[rank]


@pytest.mark.parametrize("selector", ["float", "bang", "note_on"])
def test_methods_of_other_inlets_take_nothing(selector):
    assert (
        find(
            Target(["float_1", "bang_1", "_anything_1", "note_on_1"]),
            Incoming(2, selector, ()),
            Symbol,
        )
        is None
    )


def test_a_float_with_company_is_no_int():
    assert find(Target(["int_1"]), Incoming(1, "float", (1.0, 2.0)), Symbol) is None


SCRIPT = """
import pyext
class box(pyext._class):
    _inlets = 3
    def float_1(self, value): self.got = value
    def list_1(self, *values): self.got = values
    def symbol_1(self, value): self.got = value
    def bang_1(self): self.got = "bang"
    def foo_1(self, *values): self.got = ("foo", values)
    def _anything_3(self, *values): self.got = values
    def returns_1(self): return 5
    def array_1(self):
        import numpy
        return numpy.ones(2)
    def boom_1(self): raise ValueError("no such luck")
"""


@pytest.mark.parametrize(
    ("selector", "atoms", "got"),
    [
        ("float", [5.0], 5),
        ("float", [5.5], 5.5),
        ("list", [1.0, "a"], (1, "a")),
        ("list", [7.0], 7),
        ("list", ["a"], "a"),
        ("list", [], "bang"),
        ("symbol", ["a"], "a"),
        ("bang", [], "bang"),
        ("foo", [1.0], ("foo", (1,))),
    ],
)
def test_atoms_become_python_values(scene, selector, atoms, got):
    box = scene.make(SCRIPT)
    assert box.take(1, selector, atoms)
    assert box.object.got == got
    assert type(box.object.got) is type(got) or isinstance(box.object.got, Symbol)


def test_a_float_that_equals_an_integer_is_an_int(scene):
    box = scene.make(SCRIPT)
    box.take(1, "float", [5.0])
    assert type(box.object.got) is int
    box.take(1, "float", [float("inf")])
    assert box.object.got == float("inf")


def test_symbols_are_symbols(scene, strict_scene):
    for here in (scene, strict_scene):
        box = here.make(SCRIPT)
        box.take(1, "symbol", ["a"])
        assert isinstance(box.object.got, here.pyext.Symbol)
        assert str(box.object.got) == "a"
    assert (scene.pyext.Symbol("a") == "a", strict_scene.pyext.Symbol("a") == "a") == (True, False)


def test_anything_gets_selectors_as_symbols(scene):
    box = scene.make(SCRIPT)
    box.take(3, "bar", [1.0])
    assert box.object.got == (Symbol("bar"), 1)
    assert isinstance(box.object.got[0], Symbol)


def test_a_message_without_a_method_is_told(scene):
    assert not scene.make(SCRIPT).take(2, "bar", [])
    assert scene.said == [("error", 1, "pyext - no matching method found for 'bar' into inlet 2")]


@pytest.mark.parametrize("method", ["returns", "array"])
def test_returned_values_are_ignored_aloud(scene, method):
    assert scene.make(SCRIPT).take(1, method, [])
    assert scene.said == [("print", 1, "pyext - returned value is ignored")]


def test_an_exception_is_printed_and_that_is_all(scene, capsys):
    box = scene.make(SCRIPT)
    assert box.take(1, "boom", [])
    assert "ValueError: no such luck" in capsys.readouterr().err
    box.take(1, "float", [1.0])
    assert box.object.got == 1
