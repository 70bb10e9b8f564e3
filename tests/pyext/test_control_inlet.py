"""The leftmost inlet: messages to the box and not to its script."""

import pytest

SCRIPT = '''
"""What the module says."""
import pyext
class box(pyext._class):
    """What the class says."""
    val, pair, word, _private = 4, (1, 2.5), "a", 0
    def __init__(self, *args): pass
'''


@pytest.fixture
def box(scene):
    return scene.make(SCRIPT, "box", "x", 2)


@pytest.mark.parametrize(
    ("name", "answer"), [("val", ["val", 4]), ("pair", ["pair", 1, 2.5]), ("word", ["word", "a"])]
)
def test_get_answers_at_the_attribute_outlet(scene, box, name, answer):
    assert scene.control(box, "get", name)
    assert scene.said == [("attr", 1, "get", answer)]


def test_get_of_a_missing_attribute_is_told(scene, box):
    scene.control(box, "get", "nosuch")
    assert scene.said == [("error", 1, "pyext - get: the object has no attribute 'nosuch'")]


def test_set_keeps_one_value_bare_and_several_as_a_tuple(scene, box):
    scene.control(box, "set", "val", 5.0)
    assert box.object.val == 5
    scene.control(box, "set", "val", 5.0, "a")
    assert box.object.val == (5, "a")
    assert scene.said == []


@pytest.mark.parametrize("name", ["_private", "_inlets", "nosuch"])
def test_set_refuses_private_and_unknown_names(scene, box, name):
    scene.control(box, "set", name, 1.0)
    assert scene.said[0][0] == "error"
    assert not hasattr(box.object, "nosuch")
    assert box.object._private == 0


@pytest.mark.parametrize(
    ("message", "answer"),
    [
        ("getdetach", ("detach", [0])),
        ("getargs", ("args", ["x", 2])),
        ("getpy", ("py", [0])),
        ("getrespond", ("respond", [0])),
        ("getattributes", ("attributes", ["detach", "dir+", "args", "py", "respond"])),
    ],
)
def test_attributes_answer_at_the_attribute_outlet(scene, box, message, answer):
    scene.control(box, message)
    assert scene.said == [("attr", 1, *answer)]


@pytest.mark.parametrize("name", ["detach", "py", "respond"])
def test_attributes_can_be_set(scene, box, name):
    scene.control(box, name, 1.0)
    scene.control(box, f"get{name}")
    assert scene.said == [("attr", 1, name, [1])]


def test_detach_2_is_a_thread_for_each_call(scene, box):
    scene.control(box, "detach", 2.0)
    assert box.settings["detach"] == 2


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("doc", "What the module says."),
        ("doc+", "What the class says."),
        ("help", "a Python object"),
        ("dir", "'box'"),
        ("dir+", "'val'"),
        ("edit", "the script is"),
    ],
)
def test_questions_are_answered_on_the_console(scene, box, message, text):
    scene.control(box, message)
    assert [said[:2] for said in scene.said] == [("print", 1)]
    assert text in scene.said[0][2]


def test_getdir_names_what_the_object_has(scene, box):
    scene.control(box, "getdir+")
    assert "val" in scene.said[0][3]


@pytest.mark.parametrize(
    ("selector", "atoms", "text"),
    [
        ("nosuch", ["a"], "args:1 symbol:nosuch"),
        ("bang", [], "args:0 symbol:bang"),
        ("float", [1.0], "args:1 symbol:float"),
    ],
)
def test_other_messages_are_unhandled(scene, box, selector, atoms, text):
    assert not scene.control(box, selector, *atoms)
    assert scene.said == [("error", 1, f"pyext: message unhandled - inlet:0 {text}")]
