"""Creation arguments of a box -> file, class, arguments."""

import sys
from pathlib import Path

import pytest

from notebank.pyext import boxargs
from notebank.pyext.boxargs import BadBox, parse
from notebank.pyext.child.loading import Loaded
from notebank.pyext.child.python2 import hint
from notebank.pyext.host import scripts
from notebank.pyext.host.approval import Approvals
from notebank.pyext.host.scripts import NoScript, find


def readings(name, *atoms):
    return [(reading.module, reading.cls, reading.args) for reading in parse(name, atoms).readings]


@pytest.mark.parametrize("name", ["pyext", "pyx"])
def test_without_a_dot_the_class_is_the_last_word_of_the_module_or_the_next_argument(name):
    assert readings(name, "a.b.cls", 9.0)[0] == ("a.b", "cls", (9,))
    assert readings(name, "tst.c", 9.0) == [("tst", "c", (9,))]
    assert readings(name, "tst", "c", 9.0) == [("tst", "c", (9,))]


@pytest.mark.parametrize("name", ["pyext.", "pyx."])
def test_with_a_dot_the_next_argument_is_the_class_else_it_is_called_like_the_script(name):
    assert readings(name, "pkg.mod", "cls", 1.0, "x") == [
        ("pkg.mod", "cls", (1, "x")),
        ("pkg.mod", "mod", ("cls", 1, "x")),
    ]
    assert readings(name, "script", 5.0) == [("script", "script", (5,))]


def test_two_leading_integers_are_counts():
    args = parse("pyext", [2.0, 3.0, "m", "c", 4.0])
    assert (args.nin, args.nout, args.readings[0].args) == (2, 3, (4,))
    assert parse("pyext", ["m", "c", 2.0, 3.0]).nin is None


def test_attributes_are_no_arguments():
    args = parse("pyext.", ["m", "c", "1003-x", "@detach", 1.0, "@canvas", "pd-my.pd"])
    assert args.readings[0].args == ("1003-x",)
    assert args.attributes == {"detach": (1,), "canvas": ("pd-my.pd",)}


def test_module_names_are_read_to_63_letters():
    assert len(readings("pyext.", "m" * 80, "c")[0][0]) == boxargs.LONGEST_MODULE == 63


@pytest.mark.parametrize(
    "atoms", [[], [1.0], [1.0, 2.0], ["@detach", 1.0], ["module"], ["module", 5.0]]
)
def test_boxes_without_module_or_class_are_told_what_is_missing(atoms):
    with pytest.raises(BadBox, match="class"):
        parse("pyext", atoms)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "patch" / "pkg").mkdir(parents=True)
    (tmp_path / "path" / "sub").mkdir(parents=True)
    (tmp_path / "patch" / "mine.py").write_text("")
    (tmp_path / "patch" / "pkg" / "__init__.py").write_text("")
    (tmp_path / "patch" / "pkg" / "mod.py").write_text("")
    (tmp_path / "path" / "other.py").write_text("")
    (tmp_path / "path" / "mine.py").write_text("")
    (tmp_path / "path" / "sub" / "deep.py").write_text("")
    return tmp_path


def found(folder, name, *atoms, allow="."):
    approvals = Approvals(folder / "approved.txt", [folder / allow])
    return find(parse(name, atoms), str(folder / "patch"), [str(folder / "path")], approvals)


@pytest.mark.parametrize(
    ("module", "file"),
    [
        ("mine", "patch/mine.py"),
        ("pkg", "patch/pkg/__init__.py"),
        ("pkg.mod", "patch/pkg/mod.py"),
        ("other", "path/other.py"),
        ("sub/deep", "path/sub/deep.py"),
    ],
)
def test_scripts_are_searched_beside_the_patch_first_then_on_the_path(folder, module, file):
    script, _ = found(folder, "pyext.", module, "cls")
    assert script.file == (folder / file).resolve()
    assert script.path[:1] == (
        str(
            (folder / file).parent if module != "pkg.mod" and module != "pkg" else folder / "patch"
        ),
    )


def test_a_dotted_name_without_a_dot_at_the_box_may_also_mean_a_module_and_its_class(folder):
    script, fitting = found(folder, "pyext", "pkg.mod", "cls")
    assert (script.name, [reading.cls for reading in fitting]) == ("pkg", ["mod"])
    script, fitting = found(folder, "pyext", "sub/deep", "cls")
    assert (script.target, [reading.cls for reading in fitting]) == ("deep", ["cls"])


@pytest.mark.parametrize("module", ["nosuch", "../patch/nosuch", "a b", "os;rm"])
def test_missing_scripts_are_told_with_the_places_that_were_looked_at(folder, module):
    with pytest.raises(NoScript, match="looked in"):
        found(folder, "pyext.", module, "cls")


def test_scripts_from_other_folders_are_refused_with_the_command_that_approves(folder):
    with pytest.raises(NoScript) as error:
        found(folder, "pyext.", "other", "cls", allow="patch")
    assert f'notebank pyext-host --approve "{folder / "path"}"' in str(error.value)
    Approvals(folder / "approved.txt").approve([folder / "path"])
    assert found(folder, "pyext.", "other", "cls", allow="patch")[0].name == "other"


def test_links_out_of_an_allowed_folder_are_refused(folder):
    (folder / "patch" / "link.py").symlink_to(folder / "path" / "other.py")
    with pytest.raises(NoScript, match="approve"):
        found(folder, "pyext.", "link", "cls", allow="patch")


def test_ways_out_of_an_allowed_folder_are_refused(folder):
    with pytest.raises(NoScript, match="approve"):
        found(folder, "pyext.", "../path/other", "cls", allow="patch")


def test_what_python_has_installed_needs_approval_too(folder):
    with pytest.raises(NoScript, match=r'--approve ".*numpy"'):
        found(folder, "pyext", "numpy", "array")


@pytest.mark.parametrize(
    ("words", "module"),
    [
        (("string.swapcase",), "string"),
        (("os", "system"), "os"),
        (("math", "sin"), "math"),  # has no file of Python's
        (("xml.dom", "Node"), "xml"),
    ],
)
def test_pythons_own_modules_are_refused_in_words_and_nothing_is_approved(folder, words, module):
    with pytest.raises(NoScript, match=f"^{module} is a module of Python's own, no script") as told:
        found(folder, "py", *words)
    assert "--approve" not in str(told.value)


def test_a_script_of_the_users_may_be_called_like_one_of_pythons(folder):
    (folder / "patch" / "string.py").write_text("")
    assert found(folder, "py", "string.swapcase", allow="patch")[0].target == "string"


def test_a_module_that_was_installed_without_a_folder_offers_not_all_that_was(folder, monkeypatch):
    (folder / "site-packages").mkdir()
    (folder / "site-packages" / "single.py").write_text("")
    monkeypatch.syspath_prepend(str(folder / "site-packages"))
    with pytest.raises(NoScript, match=r"from single import \*") as told:
        found(folder, "py", "single", "f", allow="patch")
    assert "--approve" not in str(told.value)


def test_a_whole_disk_is_never_offered():
    root = Path("/").resolve()
    assert "move patch and script into a folder" in scripts._refusal("x", root / "x.py", root)


@pytest.mark.parametrize("name", sorted(scripts.ALIASES))
def test_the_names_of_the_course_are_answered_by_our_own_scripts(folder, name):
    script, _ = found(folder, "pyext.", name, "loader", allow="patch")
    assert (script.target, script.file.name) == ("notebank_pd", "notebank_pd.py")


def test_a_module_of_that_name_in_the_patches_folder_goes_first(folder):
    place = folder / "patch" / "sopimagenta" / "nsynth"
    place.mkdir(parents=True)
    (place / "pyext.py").write_text("")
    assert (
        found(folder, "pyext.", "sopimagenta.nsynth.pyext", "loader")[0].file
        == (place / "pyext.py").resolve()
    )


def test_approvals_are_kept_once_each_and_hold_for_what_is_below(tmp_path):
    approvals = Approvals(tmp_path / "home" / "approved.txt")
    folder = tmp_path / "scripts"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "x.py").write_text("")
    assert not approvals.allow(folder / "below" / "x.py")
    approvals.approve([folder])
    approvals.approve([folder])
    assert approvals.folders() == [folder.resolve()]
    assert approvals.allow(folder / "below" / "x.py")
    assert not approvals.allow(tmp_path / "scripts2.py")


SCRIPT = "import pyext\nvalue = 1\nclass one(pyext._class): pass\nclass two(pyext._class): pass\n"


@pytest.fixture
def loaded(scene, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyext", scene.pyext)

    def load(name):
        file = tmp_path / f"{name}.py"
        file.write_text(SCRIPT)
        return Loaded(name, name, file)

    return load


def test_the_class_is_the_first_that_the_module_has(loaded):
    script = loaded("one_script")
    choose = lambda name, *atoms: script.choose(parse(name, atoms).readings).cls  # noqa: E731
    assert choose("pyext.", "one_script", "two", 1.0) == "two"
    assert choose("pyext", "one_script.one") == "one"
    with pytest.raises(Exception, match="has no class three; its classes are one, two"):
        choose("pyext", "one_script.three")


def test_a_script_may_be_called_like_a_module_of_pythons_own(loaded):
    import queue

    script = loaded("queue")
    assert script.module.value == 1
    assert sys.modules["queue"] is queue


def test_a_reloaded_script_is_the_same_module_with_new_contents(loaded):
    script = loaded("reloaded_script")
    before = script.module
    script.file.write_text(SCRIPT.replace("value = 1", "value = 2"))
    script.reload()
    assert script.module is before
    assert before.value == 2


def test_reload_takes_the_modules_beside_the_script_with_it(loaded, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "deeper_beside").mkdir()
    for name in ("beside_it.py", "deeper_beside/__init__.py"):
        (tmp_path / name).write_text("value = 1\n")
    script = loaded("with_modules")
    script.file.write_text(SCRIPT + "import beside_it, deeper_beside, numpy\n")
    module, numpy = script.module, sys.modules["numpy"]
    for name in ("beside_it.py", "deeper_beside/__init__.py"):
        (tmp_path / name).write_text("value = 2\n")
    script.reload()
    assert (module.beside_it.value, module.deeper_beside.value, module.numpy) == (2, 2, numpy)
    (tmp_path / "beside_it.py").write_text("value = \n")
    with pytest.raises(SyntaxError):
        script.reload()
    assert sys.modules["beside_it"].value == 2


@pytest.mark.parametrize(
    ("line", "is_old"),
    [
        ("print 'a'", True),
        ("print >>sys.stderr, 'a'", True),
        ("exec 'a'", True),
        ("try: pass\nexcept ValueError, e: pass", True),
        ("raise ValueError, 'a'", True),
        ("x = 0777", True),
        ("x = 1 <> 2", True),
        ("x = xrange(3)", True),
        ("import urllib2", True),
        ("{}.has_key(1)", True),
        ("import string; string.join(['a'])", True),
        ("{1: 2}.keys()[0]", True),
        ("len(map(int, '1'))", True),
        ("[2, 1].sort(cmp=None)", True),
        ("iter([1]).next()", True),
        ("range(3) + [1]", True),
        ("sys.nonsense", False),
        ("(1).join", False),
        ("x = 3; x[0]", False),
        ("print('a'", False),
        ("def f(: pass", False),
        ("x = unknown", False),
        ("import no_such_module", False),
    ],
)
def test_a_script_of_python_2_is_told_with_its_line(tmp_path, line, is_old):
    file = tmp_path / "old.py"
    file.write_text(f"import sys\n{line}\n")
    with pytest.raises(Exception) as caught:
        exec(compile(file.read_text(), str(file), "exec"), {})
    told = hint(caught.value)
    assert (told is not None) == is_old
    if is_old:
        assert told.startswith(f"this is Python 2, line {1 + len(line.splitlines())} of old.py: ")
