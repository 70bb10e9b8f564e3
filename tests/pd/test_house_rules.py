"""Every committed patch keeps the rules of the house."""

import pytest

from pdtools import ABSTRACTIONS, PATCHES
from pdtools.lint import faults
from pdtools.sketch import records

FILES = sorted([*ABSTRACTIONS.rglob("*.pd"), *PATCHES.rglob("*.pd")])
# called what patches that ask for an external call it
STAND_INS = {"grid", "list-abs/list-drip", "py", "pyext", "pyext.", "pyx", "pyx.", "tabdump"}
# their libraries have it, or pyext does
WITHOUT_HELP = {
    "list-drip",
    "tabdump",
    "py",
    "pyext.",
    "pyx",
    "pyx.",
}
PUBLIC = [
    path
    for path in FILES
    if not path.name.startswith("nb.part.")
    and not path.stem.endswith("-help")
    and path.is_relative_to(ABSTRACTIONS)
    and path.name != "README.deken.pd"
    and path.stem not in WITHOUT_HELP
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_patch_keeps_the_rules(path):
    assert not faults(path), "\n".join(faults(path))


@pytest.mark.parametrize("path", PUBLIC, ids=lambda path: path.name)
def test_every_object_has_its_help(path):
    assert path.with_name(f"{path.stem}-help.pd").is_file()


def test_objects_are_called_nb_but_for_those_that_stand_in_for_an_external():
    others = {
        path.relative_to(ABSTRACTIONS).as_posix()
        for path in ABSTRACTIONS.rglob("*.pd")
        if not path.name.startswith("nb.") and path.name != "README.deken.pd"
    }
    assert {name.removesuffix(".pd").removesuffix("-help") for name in others} == STAND_INS


@pytest.mark.parametrize("path", sorted(PATCHES.glob("*.pd")), ids=lambda path: path.name)
def test_a_window_leaves_room_for_scroll_bars_so_that_none_stay(path):
    # Tk shows them for a moment while a window opens; they only go again if all fits beside them.
    window, *boxes = path.read_text().split(";\n")
    width, height = map(int, window.split()[4:6])
    x, y, ground_width, ground_height = next(
        (*map(int, box.split()[2:4]), *map(int, box.split()[6:8]))
        for box in boxes
        if " cnv " in box
    )
    assert width - (x + ground_width) >= 14 and height - (y + ground_height) >= 14


SLIDER = "vsl 20 68 0 1 0 0 e e e 0 -8 0 11 #fff #000 #000 0 0"
CLEAN = [
    "obj 20 20 inlet",
    "text 70 20 float 0..1",
    "obj 20 50 t f f",
    "obj 20 80 s \\$0-a",
    "obj 90 80 s \\$0-b",
    "connect 0 0 2 0",
    "connect 2 0 3 0",
    "connect 2 1 4 0",
]
BROKEN = {
    "41 boxes, at most 40": [f"obj 20 {20 + 30 * k} s \\$0-{k}" for k in range(41)],
    "outlet 0 of [f] at 20 20 goes to 2 inlets without a [t]": [
        "obj 20 20 f",
        "obj 20 50 s \\$0-a",
        "obj 90 50 s \\$0-b",
        "connect 0 0 1 0",
        "connect 0 0 2 0",
    ],
    "the wire from [f] at 20 20 to [s $0-b] at 20 80 runs through [s $0-a] at 20 50": [
        "obj 20 20 f",
        "obj 20 50 s \\$0-a",
        "obj 20 80 s \\$0-b",
        "connect 0 0 2 0",
    ],
    f"the wire from [f] at 20 20 to [f] at 200 80 runs through [{SLIDER}] at 90 10": [
        "obj 20 20 f",
        f"obj 90 10 {SLIDER}",
        "obj 200 80 f",
        "connect 0 0 2 0",
    ],
    "a wire runs upwards from [f] at 20 50 to [f] at 90 60": [
        "obj 20 50 f",
        "obj 90 60 f",
        "connect 0 0 1 0",
    ],
    "[inlet] at 20 20 has no comment": ["obj 20 20 inlet", "text 300 20 float 0..1"],
    "[outlet] at 20 20 has no comment": ["obj 20 20 outlet", "text 20 90 float 0..1"],
    "the name mine is neither of a scope nor public": ["obj 20 20 r mine"],
}


def broken(folder, rows, inside=""):
    """A patch of these records, or one with these in a subpatch."""
    text = records(rows)
    if inside:
        text += f"#X restore 20 20 pd {inside};\n"
        text = "#N canvas 50 50 500 500 12;\n" + text.replace("500 12;", f"500 {inside} 0;")
    path = folder / "nb.part.broken.pd"
    path.write_text(text)
    return path


def test_a_patch_that_keeps_all_rules_has_no_fault(tmp_path):
    assert faults(broken(tmp_path, CLEAN)) == []


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_rule_is_found_and_only_that(fault, tmp_path):
    assert faults(broken(tmp_path, BROKEN[fault])) == [f"nb.part.broken.pd: [pd ] {fault}"]


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_rule_is_found_in_a_subpatch_too(fault, tmp_path):
    path = broken(tmp_path, BROKEN[fault], inside="deep")
    assert faults(path) == [f"nb.part.broken.pd: [pd deep] {fault}"]


def test_a_signal_may_fan_out_and_a_wire_may_run_over_a_comment(tmp_path):
    rows = [
        "obj 20 20 osc~ 440",
        "text 20 50 a comment in the way",
        "obj 20 80 dac~ 1 2",
        "connect 0 0 2 0",
        "connect 0 0 2 1",
    ]
    assert faults(broken(tmp_path, rows)) == []
