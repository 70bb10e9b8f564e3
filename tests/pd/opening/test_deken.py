"""The package for Pd's package finder: what it holds, and what is told of each object."""

import re

import pytest

from notebank import __version__
from pdtools import ABSTRACTIONS, PATCHES, Pd, doubleclick
from pdtools.patchfile import read, tags

ALWAYS = {"KEYWORDS", "DESCRIPTION", "LIBRARY", "AUTHOR", "LICENSE", "VERSION"}
HELP = sorted(ABSTRACTIONS.glob("*-help.pd"))


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def library(home):
    return doubleclick.unzipped(home / doubleclick.EXTERNALS)


@pytest.mark.parametrize("path", HELP, ids=lambda path: path.name)
def test_a_help_patch_says_who_made_what_with_which_doors(path):
    said = tags(path)
    source = path.with_name(path.name.replace("-help", ""))
    heads = [box.words[:1] for box in read(source).boxes] if source.exists() else []
    doors = {
        f"{kind.upper()}_{k}"
        for kind in ("inlet", "outlet")
        for k in range(sum(head in ([kind], [f"{kind}~"]) for head in heads))
    }
    if path.name != "pyext-help.pd":  # as many as its script asks for
        assert {tag for tag in said if "LET_" in tag} == doors
    assert said.keys() >= ALWAYS
    assert (said["LICENSE"], said["VERSION"]) == ("Apache-2.0", __version__)
    assert not re.search("[,;]", said["DESCRIPTION"]), "deken lists it with a backslash before"


def test_objects_lie_at_the_root_with_their_help_and_the_licence(library):
    names = {path.name for path in library.iterdir()}
    assert {path.name for path in ABSTRACTIONS.glob("*.pd")} <= names
    assert {"README.deken.pd", "LICENSE.txt", "NOTICE.txt", "patches", "list-abs"} <= names
    assert not [path for path in library.rglob("*") if path.suffix in (".pyc", ".maxpat")]
    assert not (library / "deken").exists()


def test_a_patch_of_ones_own_finds_the_objects_by_the_librarys_name(home, library, tmp_path):
    patch = tmp_path / "own.pd"
    patch.write_text(
        "#N canvas 0 0 400 300 12;\n"
        "#X declare -path notebank;\n"
        "#X obj 20 20 declare -path notebank;\n"
        "#X obj 20 60 nb.xy own;\n"
    )
    assert doubleclick.errors(patch, tmp_path) != []
    assert doubleclick.errors(patch, home) == []


def test_a_copy_saved_anywhere_opens_by_a_double_click_whole_and_as_it_was(home, library, tmp_path):
    nobody = ["-send", "nb-server 127.0.0.1 9"]

    def kept(patch, change=None):
        """The state in a file that Pd saves of a patch."""
        options = {"bare": True, "dsp": False, "arguments": nobody, "env": {"HOME": str(home)}}
        with Pd(patch, **options) as pd:
            if change:
                pd.send(f"{pd.scopes[0]}-volume", change)
                pd.sync()
            pd.send(f"pd-{patch.name}", "savetofile", "mine.pd", tmp_path.as_posix())
            pd.sync()
        return re.findall("#A (.*?);\n", (tmp_path / "mine.pd").read_text(), re.DOTALL)

    assert "0.123" in str(state := kept(PATCHES / "nsynth.pd", 0.123))
    assert kept(tmp_path / "mine.pd") == state


def test_it_opens_with_a_page_that_says_how_to_get_the_server(home, library):
    page = library / "README.deken.pd"
    assert doubleclick.errors(page, home) == []
    assert "pip install ." in page.read_text() and "notebank serve" in page.read_text()


def test_the_lessons_are_opened_from_where_they_lie(library):
    text = (library / "nb.lessons-help.pd").read_text()
    (way,) = re.findall(r"makefilename %s(\S+);", text)
    assert sorted(path.name for path in (library / way.strip("/")).glob("*.pd")) == sorted(
        re.findall(r"msg \d+ \d+ symbol (\S+\.pd)", text)
    )
