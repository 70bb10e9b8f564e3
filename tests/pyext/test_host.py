"""The host with boxes at its sockets: messages of every form, arrays, consoles, reload."""

import time

import numpy as np
import pytest

from pyexttools.echo import ECHO, pid
from pyexttools.pdbox import PdBox
from waiting import until

# -- messages --


def test_messages_of_every_form_arrive_and_come_back_as_they_were(box):
    one = box()
    for message, answer in [
        ((5,), ["float", 5]),
        ((0.1,), ["float", pytest.approx(0.1, rel=1e-7)]),
        ((16777215,), ["float", 16777215]),
        (("bang",), ["symbol", "bang"]),
        (("symbol", "a b;c,$1\\"), ["symbol", "a b;c,$1\\"]),
        ((1, "x", 2), ["list", 1, "x", 2]),
        (("foo",), ["symbol", "foo"]),
        (("foo", 1, 2), ["list", "foo", 1, 2]),
        (("symbol", "808"), ["symbol", "808"]),
        (("symbol", "ü"), ["symbol", "ü"]),
    ]:
        one.say(1, *message)
        assert one.hear("out")[2:] == answer


def test_a_long_list_goes_both_ways_in_pieces_and_arrives_whole_and_exact(box):
    one = box()
    numbers = np.random.default_rng(1).standard_normal(8000).astype(np.float32).tolist()
    for at in range(0, 7500, 500):
        one.frame("more", *numbers[at : at + 500])
    one.frame("in", 1, 1, "list", *numbers[7500:])
    assert np.array_equal(np.float32(one.hear("out")[3:]), np.float32(numbers))


def test_two_thousand_messages_come_back_in_order_and_are_acknowledged(box):
    one = box()
    for number in range(2000):
        one.say(1, number)
    assert [one.hear("out")[-1] for _ in range(2000)] == list(range(2000))
    until(lambda: (one.listen(0.01), one.acknowledged == 2000)[1])


def test_messages_before_the_object_is_made_wait_for_it(box):
    one = box(wait=False)
    one.say(1, 7)
    one.hear("made")
    assert one.hear("out")[-1] == 7


def test_objects_of_one_script_share_its_module_and_other_scripts_do_not(box):
    first = box("one")
    second = box("one")
    other = box("two")
    for one in (first, second, other):
        one.say(1, 1)
        one.hear("out")
    for one, count in ((first, 2), (second, 2), (other, 1)):
        one.say(2, "count")
        assert one.hear("out")[-1] == count
    assert pid(first) == pid(second) != pid(other)


def test_what_is_printed_appears_at_the_right_box(box):
    first, second = box(), box()
    second.say(2, "print", "hello", "there")
    assert second.hear("print") == ["print", "hello there"]
    second.say(2, "fail")
    assert second.hear("error") == ["error", "Traceback (most recent call last):"]
    assert "one.py" in second.hear("error")[-1], "it begins where it is in the script"
    until(lambda: second.hear("error")[-1] == "ValueError: no such luck")
    assert first.heard == []


def test_what_a_library_prints_past_python_appears_too(box):
    one = box()
    one.say(2, "c")
    assert one.hear("error") == ["error", "from C"]


def test_arrays_are_worked_on(box):
    one = box()
    one.arrays["audio"] = np.arange(20_000, dtype=np.float32)
    one.say(2, "double", "audio")
    one.hear("out")
    assert np.array_equal(one.arrays["audio"], np.arange(20_000) * 2)


def test_scripts_know_the_folder_of_their_patch(box, folder):
    one = box("one", 5)
    one.say(2, "folder")
    assert one.hear("out")[3:] == [str(folder), str(folder), "['py/pyext', '5']"]


def test_the_control_inlet_answers(box):
    one = box("one", "x", 2)
    one.say(0, "getargs")
    assert one.hear("attr") == ["attr", "args", "x", 2]
    one.say(0, "detach", 2)
    one.say(0, "getdetach")
    assert one.hear("attr") == ["attr", "detach", 2]
    one.say(0, "respond", 1)
    assert one.hear("attr") == ["attr", "response", 1]
    one.say(0, "nosuch")
    assert one.hear("attr") == ["attr", "response", 0]


# -- reload --


def test_reload_makes_all_objects_of_the_script_anew_one_of_them_with_new_arguments(box):
    first, second = box("one", 1), box("one", 2)
    first.say(1, 0)
    first.say(0, "reload", "new")
    for one, args in ((first, ["symbol", "new"]), (second, ["float", 2])):
        one.say(2, "args")
        until(lambda one=one, args=args: one.hear("out")[2:] == args)
    first.say(2, "count")
    assert first.hear("out")[-1] == 0


def test_a_saved_script_is_reloaded_and_a_broken_one_changes_nothing(box, folder):
    one = box()
    time.sleep(0.06)
    (folder / "one.py").write_text("this is no Python")
    until(lambda: "not reloaded" in one.hear("error")[-1])
    one.say(1, 3)
    assert one.hear("out")[-1] == 3
    (folder / "one.py").write_text(
        ECHO.replace("self._outlet(1, args)", "self._outlet(1, 'changed')")
    )

    def changed():
        one.say(1, 3)
        return one.hear("out")[-1] == "changed"

    until(changed)


def test_a_script_that_fails_to_load_is_told_and_made_when_it_is_mended(box, folder):
    (folder / "one.py").write_text("import pyext\nraise ValueError('not today')\n")
    one = box(wait=False)
    assert one.hear("failed") == ["failed", "ValueError: not today"]
    time.sleep(0.06)
    (folder / "one.py").write_text(ECHO)
    assert one.hear("made") == ["made", 2, 1]


@pytest.mark.parametrize(
    ("atoms", "why"),
    [
        (("nosuch", "echo"), "there is no script nosuch"),
        (("one", "nosuch"), "has no class nosuch"),
        (("one", "time"), "is unhandled"),
        ((), "name a module and a class"),
    ],
)
def test_boxes_that_cannot_be_made_are_told_why(running, folder, atoms, why):
    with PdBox(running.port, "pyext.", *atoms, folder=folder) as one:
        assert why in one.hear("failed")[1]
