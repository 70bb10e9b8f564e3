"""The functions and names of the module `pyext`."""

import pytest

USES = "import pyext\nclass box(pyext._class):\n    pass\n"


@pytest.mark.parametrize(
    ("args", "sent"),
    [
        (("name",), ("name", "bang", [])),
        (("name", 5), ("name", "float", [5])),
        (("name", "a"), ("name", "symbol", ["a"])),
        (("name", 1, 2), ("name", "list", [1, 2])),
        (("name", "foo", [1]), ("name", "foo", [1])),
        (("name", "foo", 1), ("name", "list", ["foo", 1])),
    ],
)
def test_send_reaches_receivers(scene, args, sent):
    scene.pyext._send(*args)
    scene.make(USES).object._send(*args)
    assert [said[2:] for said in scene.said] == [sent, sent]


def test_send_takes_symbols_as_names(scene):
    scene.pyext._send(scene.pyext.Symbol("name"), 1)
    assert scene.said == [("send", 0, "name", "float", [1])]


def test_values_are_asked_for_and_set(scene):
    scene.values["v"] = 0.5
    assert scene.pyext._getvalue("v") == 0.5
    scene.pyext._setvalue("v", 3)
    assert scene.said == [("send", 0, "v", "float", [3.0])]


def test_what_pd_runs_at_is_known(scene):
    scene.pd.rate, scene.pd.search = 48000.0, ["/a", "/b"]
    assert (scene.pyext._samplerate(), scene.pyext._blocksize(), scene.pyext._arraysupport()) == (
        48000.0,
        64,
        True,
    )
    assert (scene.pyext._searchpaths(), scene.pyext._helppaths()) == (["/a", "/b"], ["/a", "/b"])


def test_small_helpers_do_what_they_say(scene):
    assert (scene.pyext._list(1, "a"), scene.pyext._tuple(1, "a"), scene.pyext._priority(-1)) == (
        [1, "a"],
        (1, "a"),
        None,
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("_s_bang", "bang"),
        ("_s_list", "list"),
        ("_s_symbol", "symbol"),
        ("_s_float", "float"),
        ("_s_int", "int"),
        ("_s_", "_"),
    ],
)
def test_selectors_are_there_as_symbols(scene, strict_scene, name, text):
    for here in (scene, strict_scene):
        assert isinstance(getattr(here.pyext, name), here.pyext.Symbol)
        assert str(getattr(here.pyext, name)) == text


def test_functions_are_also_attributes_of_the_class(scene):
    box = scene.make(USES).object
    assert (box._samplerate(), box._list(1), box._tuple(2)) == (44100.0, [1], (2,))
    assert scene.pyext._class._send is scene.pyext._send


def test_bundles_send_what_they_gathered_once(scene):
    box = scene.make("import pyext\nclass box(pyext._class):\n    _outlets = 2\n").object
    bundle = scene.pyext.Bundle()
    bundle.append(box, 2, "foo", [1])
    bundle.append("name", 5)
    assert scene.said == []
    assert bundle.send() is bundle
    assert scene.said == [("out", 1, 2, "foo", [1]), ("send", 1, "name", "float", [5])]
    for use in (bundle.send, lambda: bundle.append("name", 1)):
        with pytest.raises(RuntimeError):
            use()


@pytest.mark.parametrize(("args", "error"), [((5, 5), SyntaxError), (("name",), SyntaxError)])
def test_bundles_refuse_what_is_no_message(scene, args, error):
    with pytest.raises(error):
        scene.pyext.Bundle().append(*args)


def test_bundles_refuse_outlets_that_do_not_exist(scene):
    box = scene.make(USES).object
    with pytest.raises(ValueError, match="out of range"):
        scene.pyext.Bundle().append(box, 1, 5)
