"""What docs/pyext.md says of boxes and scripts is so."""

import re

import pytest

from house.imports import ROOT
from notebank.cli.pyext_host import pyext_host
from notebank.pyext.child.outlets import message
from notebank.pyext.host import box, host
from pyexttools.scene import Scene

PAGE = (ROOT / "docs/pyext.md").read_text(encoding="utf-8")


def section(title):
    return PAGE.split(f"\n## {title}\n")[1].split("\n## ")[0]


def rows(text):
    """First and second cell of every row of tables."""
    return [
        tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:3])
        for line in text.splitlines()
        if line.startswith("| ")
    ]


def test_the_script_does_what_the_page_says(tmp_path):
    scene = Scene(tmp_path)
    source = re.search(r"```python\n(.*?)```", section("Write a script"), re.DOTALL)[1]
    steps = scene.make(source, "count", 10)
    for selector, atoms in (("bang", []), ("float", [3]), ("scale", [2])):
        steps.take(1, selector, atoms)
    assert [said[2:] for said in scene.said] == [(1, "float", [11]), (2, "scaled", [6])]


def test_outlets_send_what_the_table_says():
    table = [
        (said, gets)
        for said, gets in rows(section("Write a script").split("\n### ")[0])
        if said not in ("`_outlet(1, …)`", "---")
    ]
    assert len(table) == 8
    for said, gets in table:
        for code in re.findall(r"`([^`]*)`", said) or [""]:
            selector, atoms = message(eval(f"({code},)" if code else "()"))
            assert (
                " ".join(str(int(atom) if atom == 5.0 else atom) for atom in [selector, *atoms])
                == re.search(r"`([^`]*)`", gets)[1]
            )


def test_every_message_of_the_wire_has_its_row():
    told = set(
        re.findall(r"`/?([a-z]+)", " ".join(first for first, _ in rows(section("On the wire"))))
    )
    heard = {verb.strip("/") for verb in host._VERBS}
    said = set(
        re.findall(
            r'"(made|failed|out|send|attr|canvas|print|error|bind|unbind|array|value)"',
            (ROOT / box.__file__).read_text(),
        )
    )
    assert told == heard | said | {"ack", "part"}


@pytest.mark.parametrize("option", ["--allow", "--approve", "--strict", "--shims", "--port"])
def test_options_that_are_named_exist(option):
    assert option in PAGE
    assert option in {word for parameter in pyext_host.params for word in parameter.opts}


def test_files_that_are_named_exist():
    for link in re.findall(r"\]\(([^)#]+)", PAGE):
        assert (ROOT / "docs" / link).exists(), link
