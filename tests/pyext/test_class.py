"""`_class`: in- and outlets, the hooks of its life, its private attributes and methods."""

import pytest

from notebank.pyext.child.instance import Unmakeable
from notebank.pyext.child.loading import Loaded
from waiting import until

LIFE = """
import pyext
class box(pyext._class):
    _inlets, _outlets = 1, 1
    life = []
    def __init__(self, *args):
        self.life = ["made with", *args]
    def _init(self):
        self.life.append("init")
        self._outlet(1, "here")
    def _del(self):
        self.life.append("del")
"""


@pytest.mark.parametrize(
    "counts",
    [
        "_inlets = 2\n    _outlets = 3",
        "def __init__(self): self._inlets, self._outlets = 2, 3",
        "def _inlets(self): return 2\n    def _outlets(self): return 3",
        "_inlets = lambda self: 2\n    _outlets = lambda self: 3",
    ],
)
def test_counts_are_attributes_of_class_or_object_or_are_asked_for(scene, counts):
    box = scene.make(f"import pyext\nclass box(pyext._class):\n    {counts}\n")
    assert (box.nin, box.nout) == (2, 3)


def test_there_are_no_in_or_outlets_by_default_and_a_box_may_ask_for_others(scene):
    source = "import pyext\nclass box(pyext._class): pass\n"
    assert (scene.make(source).nin, scene.make(source).nout) == (0, 0)
    box = scene.make(
        "import pyext\nclass box(pyext._class):\n    _inlets = 1\n    _outlets = 1\n", counts=(4, 5)
    )
    assert (box.nin, box.nout) == (4, 5)


def test_init_runs_when_outlets_exist_and_del_when_the_box_goes(scene):
    box = scene.make(LIFE, "box", 1, "a")
    kept = box.object
    assert kept.life == ["made with", 1, "a", "init"]
    assert scene.said == [("out", 1, 1, "symbol", ["here"])]
    box.unmake()
    assert kept.life[-1] == "del"


def test_in_the_constructor_there_are_no_outlets_yet(scene):
    scene.make(
        "import pyext\nclass box(pyext._class):\n    _outlets = 1\n    def "
        "__init__(self): self._outlet(1, 5)\n"
    )
    assert [said[0] for said in scene.said] == ["error"]
    assert "_init" in scene.said[0][2]


def test_private_attributes_say_how_the_object_lives(scene):
    box = scene.make(LIFE)
    assert (box.object._shouldexit, box.object._isthreaded, box.object._canvas_dir) == (
        0,
        True,
        "/patches",
    )
    assert str(box.object).startswith("<pyext object 0x")
    assert box.object._this is box


@pytest.mark.parametrize("name", ["_shouldexit", "_isthreaded", "_canvas_dir"])
def test_private_attributes_cannot_be_set(scene, name):
    with pytest.raises(AttributeError):
        setattr(scene.make(LIFE).object, name, 1)


def test_only_classes_that_inherit_are_made(scene, tmp_path):
    file = tmp_path / "some_script_of_mine.py"
    file.write_text("def box(): pass\nclass plain: pass\n")
    script = Loaded("some_script_of_mine", "some_script_of_mine", file)
    for name in ("box", "plain"):
        with pytest.raises(Unmakeable, match="is unhandled"):
            script.class_named(name)


BINDS = """
import pyext
class box(pyext._class):
    got = []
    def __init__(self):
        self.got = []
        self._bind("name", self.hear)
    def hear(self, *args): self.got.append(args)
    def twice_1(self): self._bind("name", self.again)
    def again(self, *args): self.got.append(("again", *args))
    def off_1(self): self._unbind("name", self.hear)
"""


def test_bound_functions_hear_what_is_sent_to_the_name(scene):
    box = scene.make(BINDS)
    assert scene.said == [("bind", 1, "name")]
    for selector, atoms in [
        ("bang", []),
        ("float", [5.0]),
        ("symbol", ["a"]),
        ("list", [1.0, "b"]),
        ("foo", [1.0]),
    ]:
        box.heard("name", selector, atoms)
    box.heard("other", "bang", [])
    assert box.object.got == [("bang",), (5,), ("a",), (1, "b"), ("foo", 1)]
    assert isinstance(box.object.got[0][0], scene.pyext.Symbol)


def test_unbinding_ends_that_and_so_does_the_end_of_the_box(scene):
    box = scene.make(BINDS)
    box.take(1, "twice", [])
    box.take(1, "off", [])
    box.heard("name", "float", [1.0])
    assert box.object.got == [("again", 1)]
    assert ("unbind", 1, "name") not in scene.said
    box.unmake()
    assert scene.said[-1] == ("unbind", 1, "name")


def test_messages_to_the_canvas_go_to_the_window_that_the_box_names(scene):
    box = scene.make(
        "import pyext\nclass box(pyext._class):\n    def obj_1(self): "
        "self._tocanvas('obj', 10, 20, 'float')\n"
        "    def clear_1(self): self._tocanvas('clear', [])\n"
    )
    box.take(1, "obj", [])
    scene.control(box, "canvas", "pd-my.pd")
    box.take(1, "obj", [])
    box.take(1, "clear", [])
    assert scene.said == [
        ("canvas", 1, ["obj", 10, 20, "float"]),
        ("send", 1, "pd-my.pd", "obj", [10, 20, "float"]),
        ("send", 1, "pd-my.pd", "clear", []),
    ]


SLOW = """
import pyext, time
class box(pyext._class):
    begun = done = 0
    deaf = True
    def wait_1(self):
        self.begun += 1
        while not self._shouldexit: time.sleep(0.002)
        self.done += 1
    def brief_1(self):
        time.sleep(0.02)
        self.done += 1
    def deaf_1(self):
        self.begun += 1
        while self.deaf: time.sleep(0.002)
    def threads_1(self): self._detach(2)
    def halt_1(self): self._stop(50)
"""


def test_calls_come_one_after_the_other_unless_each_has_a_thread(scene):
    box = scene.make(SLOW)
    for mode in (0, 1):
        box.detach(mode)
        box.take(1, "brief", [])
        assert box.object.done == mode + 1, "the method has ended"
    box.take(1, "threads", [])
    box.take(1, "wait", [])
    box.take(1, "wait", [])
    until(lambda: box.object.begun == 2)
    assert box.object.done == 2, "both are at work"
    box.stop()
    until(lambda: box.object.done == 4)


def test_stop_sets_shouldexit_until_the_methods_have_ended(scene):
    box = scene.make(SLOW)
    box.detach(2)
    box.take(1, "wait", [])
    until(lambda: box.object.begun)
    assert box.object._shouldexit == 0
    box.take(1, "halt", [])
    until(lambda: box.object.done == 1)
    until(lambda: box.object._shouldexit == 0)
    assert scene.heard("error", 0.1) == []


def test_methods_that_do_not_stop_are_told_and_no_new_ones_start(scene):
    box = scene.make(SLOW)
    box.detach(2)
    box.take(1, "deaf", [])
    until(lambda: box.object.begun)
    box.stop(20)
    assert not box.take(1, "wait", [])
    told = scene.heard("error")
    assert told[0] == ("pyext - Stopping.... new threads can't be launched now!",)
    until(lambda: len(scene.heard("error")) == 2)
    assert "still run after 20 ms" in scene.heard("error")[1][0]
    box.object.deaf = False
