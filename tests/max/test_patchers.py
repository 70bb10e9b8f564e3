"""The Max patchers: what their source says, and nothing that Max would trip over."""

import shutil
from xml.etree import ElementTree

import pytest

from builder import files, help, objects
from builder.contents import Contents
from builder.package import PACKAGE, outputs
from builder.patcher import Patcher
from maxtools import lint
from notebank.protocol import COMMANDS, REPLIES
from sources.whole import contents, parts

WHOLE = contents()
PATCHERS = tuple(WHOLE.patchers.values())


def test_the_package_holds_what_its_source_says_byte_for_byte():
    made = outputs(contents())
    assert made == outputs(contents())
    assert {name: (PACKAGE / name).read_bytes() for name in made} == made
    there = {f"patchers/{path.name}" for path in (PACKAGE / "patchers").iterdir()}
    assert there == {name for name in made if name.startswith("patchers/")}


def test_max_would_find_nothing_to_complain_about():
    assert lint.complaints(PACKAGE / "patchers", WHOLE) == []


def test_every_object_has_a_help_patch_and_a_reference_page_in_order():
    assert lint.of_help(PACKAGE, WHOLE) == lint.of_devices(PACKAGE, WHOLE) == []
    names = {name for name in WHOLE.patchers if not name.startswith("nb.part.")}
    assert {path.stem for path in (PACKAGE / "help").iterdir()} == names
    pages = [ElementTree.parse(path).getroot() for path in (PACKAGE / "docs").iterdir()]
    assert {page.get("name") for page in pages} == names
    assert all(page.findtext("digest") for page in pages)


def test_a_help_patch_shows_every_name_that_the_object_hears_and_says():
    for patcher in PATCHERS:
        shown = help.text(patcher, WHOLE)
        assert all(
            f"help-{name}" in shown
            for kind in ("send", "receive")
            for name in WHOLE.public(patcher, kind)
        ), patcher.name
        assert all(words in shown for words, _ in patcher.messages)


def test_the_launcher_opens_every_window_and_each_has_a_picture():
    launcher = (PACKAGE / "extras/notebank.maxpat").read_text(encoding="utf-8")
    assert all(f'"load {name}"' in launcher for name in WHOLE.windows)
    pictures = {path.stem for path in (PACKAGE / "media").iterdir()}
    assert pictures == {*WHOLE.windows, "nsynth-live"}


def test_every_public_name_is_explained():
    said = {
        box.words[0][3:]
        for patcher in PATCHERS
        for box in patcher.boxes
        if box.name == "send" and box.words[0].startswith("#1-")
    }
    inner = {
        "arrived",
        "again",
        "again-position",
        "closing",
        "life",
        "wire",
        "sid",
        "heard",
        "net",
        "fill",
    }
    outer = {name for name in said - inner if not name.startswith("gan-")}  # within nb.gansynth
    assert outer <= WHOLE.bus.keys()


def test_every_command_and_every_reply_is_one_of_the_protocol():
    sent, routed = lint.addresses(PACKAGE / "patchers")
    assert sent <= COMMANDS.keys()
    assert routed == REPLIES.keys()


@pytest.mark.parametrize(
    ("text", "ports"),
    [
        ("nb.part.held", (3, ("", ""))),
        ("nb.out~", (2, ())),
        ("nb.live", (0, ("signal", "signal"))),
        ("nb.wms~", (0, ("signal",))),
        ("nb.sound~", (0, ("signal",))),
        ("nb.server", (1, ("", ""))),
    ],
)
def test_inlets_and_outlets_of_our_own_patchers_are_read_from_them(text, ports):
    """What comes out of nb.sound~ is made two patchers further within."""
    assert WHOLE.ports(Patcher("nb.any", "any")(text)) == ports


def test_every_patcher_has_a_name_of_its_own():
    assert len(WHOLE.patchers) == len(parts()) + len(WHOLE.windows)


def test_a_patcher_that_nobody_knows_is_named():
    p = Patcher("nb.any", "holds another one")
    p("nb.nowhere")
    with pytest.raises(KeyError, match=r"nb\.nowhere"):
        files.text(p, Contents({}, {}))


def test_inlets_and_outlets_stand_from_left_to_right_in_their_order():
    for patcher in PATCHERS:
        files.text(patcher, WHOLE)
        for kind in ("inlet", "outlet"):
            places = [box.at[0] for box in patcher.boxes if box.kind == kind]
            assert places == sorted(set(places)), patcher.name


def test_the_table_of_objects_holds_those_that_are_used():
    used = {
        box.name
        for patcher in (*PATCHERS, *WHOLE.devices)
        for box in patcher.boxes
        if not objects.ours(box.name)
    }
    assert objects.table().keys() == used | {"pcontrol"}  # the launcher's


def test_no_cord_leads_upwards_but_those_that_go_round():
    for patcher in PATCHERS:
        files.text(patcher, WHOLE)
        assert all(
            cord.source.at[1] < cord.target.at[1] for cord in patcher.cords if not cord.back
        ), patcher.name


@pytest.mark.parametrize(
    ("name", "right", "wrong", "words"),
    [
        ("nb.part.feature", "\\\\,", ",", "has a comma"),
        ("nb.part.feature", '"expr ', '"exrp ', "no object exrp"),
        ("nb.wms.features", "nb.part.feature", "nb.part.faeture", "no object nb.part.faeture"),
        ("nb.wms.features", '"#1",\n      0\n', '"#1",\n      "0"\n', "gets 0 as a word"),
    ],
)
def test_what_max_would_read_otherwise_than_it_is_meant_is_found(
    tmp_path, name, right, wrong, words
):
    text = (PACKAGE / "patchers" / f"{name}.maxpat").read_text(encoding="utf-8")
    (tmp_path / f"{name}.maxpat").write_text(text.replace(right, wrong), encoding="utf-8")
    assert any(words in line for line in lint.complaints(tmp_path, WHOLE))


def broken(fill) -> Patcher:
    patcher = Patcher("nb.broken", "wrong")
    fill(patcher, patcher("receive #1-reply"))
    return patcher


@pytest.mark.parametrize(
    ("fill", "words"),
    [
        (lambda p, reply: p("send #1-status", p("zl.slice 1", reply)[2]), "no cord can go"),
        (
            lambda p, reply: [p("send #1-status", p("zl.slice 1")) for _ in "a"],
            "nothing flows into",
        ),
        (lambda p, reply: p("send status", reply), "has no scope"),
        (lambda p, reply: p("send #1-status", p("append /nb/#2", reply)), "argument within a word"),
        (lambda p, reply: p("send #1-status", p.message("slot-$1", reply)), "$ within a word"),
        (lambda p, reply: p("send #1-status", p("route a b", reply)), "branch b of"),
        (lambda p, reply: p("send #1-nowhere", reply), "nobody hears nowhere"),
        (
            lambda p, reply: p("send #1-status", p("receive #1-from-nowhere")),
            "nobody says from-nowhere",
        ),
        (
            lambda p, reply: p("line~", p.message("jump 1", reply)) and p("zl.reg", reply),
            "leads nowhere",
        ),
        (lambda p, reply: p("thispoly~", p.message("silence 1", reply)), "does not know"),
        (lambda p, reply: p("send #1-status", p("metro soon", reply)), "takes a number"),
        (lambda p, reply: p("send #1-status", p("metro 100 200", reply)), "more than 1 arguments"),
        (lambda p, reply: p("send #1-status", p("deferlow 1", reply)), "more than 0 arguments"),
        (lambda p, reply: p("send #1-status", p("udpreceive soon", reply)), "takes a number"),
        (lambda p, reply: p("out~ 1", p("line~", p("*~ 0.5", reply))), "takes no signal"),
        (lambda p, reply: p("out~ 1", p("*~ 0.5", p("t b", reply))), "takes no bang"),
        (lambda p, reply: p("out~ 1", p("*~ 0.5", p("delay 9", reply))), "takes no bang"),
        (lambda p, reply: p("poly~ nb.voice~ 2 @stealing 1", reply), "no attribute stealing"),
        (
            lambda p, reply: p("send #1-status", p.ui("umenu", reply, colour=1)),
            "no attribute colour",
        ),
        (
            lambda p, reply: p("send #1-command", p.message("play 60", reply)),
            "there is no command play",
        ),
        (
            lambda p, reply: p("send #1-command", p.message("note 60 100", reply)),
            "fewer than 3 arguments",
        ),
        (
            lambda p, reply: p("send #1-command", p("prepend position", p("pack 0. 0. 0.", reply))),
            "more than 2 arguments",
        ),
        (
            lambda p, reply: p("send #1-command", p("prepend corner", p("pack s 0", reply))),
            "index is a number",
        ),
        (
            lambda p, reply: p("send #1-command", p("prepend model", p("receive #1-xy"))),
            "name is text",
        ),
        (
            lambda p, reply: p(
                "nb.part.lane #1 x /nb/x",
                p("append /nb/pitches", p("receive #1-model")),
                p("receive #1-again"),
            ),
            "pitches is a number",
        ),
        (
            lambda p, reply: p("send #1-status", p("route play", p("route done", reply))),
            "no reply to play",
        ),
        (
            lambda p, reply: p(
                "send #1-status", p("unpack i i", p("route model", p("route done", reply)))
            ),
            "text where",
        ),
        (
            lambda p, reply: [p("send #1-status", reply), p("send #1-command", reply)],
            "without a trigger",
        ),
    ],
)
def test_a_mistake_is_found(fill, words, tmp_path):
    shutil.copytree(PACKAGE / "patchers", tmp_path, dirs_exist_ok=True)
    text = files.text(broken(fill), WHOLE)
    (tmp_path / "nb.broken.maxpat").write_text(text, encoding="utf-8")
    found = lint.complaints(tmp_path, WHOLE)
    assert any(words in line and "nb.broken" in line for line in found)
