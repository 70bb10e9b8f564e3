"""The Max patchers: what their source says, and nothing that Max would trip over."""

from xml.etree import ElementTree

import pytest

from builder import files, help, objects
from builder.package import PACKAGE, outputs
from builder.patcher import Patcher
from maxtools import lint
from notebank.protocol import COMMANDS, REPLIES
from sources import DOORS, device, patchers
from sources.bus import BUS, public
from sources.window import WINDOWS


def test_the_package_holds_what_its_source_says_byte_for_byte():
    made = outputs()
    assert made == outputs()
    assert {name: (PACKAGE / name).read_bytes() for name in made} == made
    assert {f"patchers/{path.name}" for path in (PACKAGE / "patchers").iterdir()} == {name for name in made if name.startswith("patchers/")}


def test_max_would_find_nothing_to_complain_about():
    assert lint.complaints(PACKAGE / "patchers") == []


def test_every_object_has_a_help_patch_and_a_reference_page_in_order():
    assert lint.of_help(PACKAGE) == lint.of_devices(PACKAGE) == []
    names = {patcher.name for patcher in patchers() if not patcher.name.startswith("nb.part.")}
    assert {path.stem for path in (PACKAGE / "help").iterdir()} == names
    pages = [ElementTree.parse(path).getroot() for path in (PACKAGE / "docs").iterdir()]
    assert {page.get("name") for page in pages} == names
    assert all(page.findtext("digest") for page in pages)


def test_a_help_patch_shows_every_name_that_the_object_hears_and_says():
    for patcher in patchers():
        shown = help.text(patcher)
        assert all(f"help-{name}" in shown for kind in ("send", "receive") for name in public(patcher, kind)), patcher.name
        assert all(words in shown for words, _ in patcher.messages)


def test_the_launcher_opens_every_window_and_each_has_a_picture():
    launcher = (PACKAGE / "extras/notebank.maxpat").read_text(encoding="utf-8")
    assert all(f'"load {name}"' in launcher for name in WINDOWS)
    assert {path.stem for path in (PACKAGE / "media").iterdir()} == {*WINDOWS, "nsynth-live"}


def test_every_public_name_is_explained():
    said = {box.words[0][3:] for patcher in patchers() for box in patcher.boxes if box.name == "send" and box.words[0].startswith("#1-")}
    inner = {"arrived", "again", "again-position", "closing", "life", "wire", "sid", "heard", "net", "fill"}
    assert {name for name in said - inner if not name.startswith("gan-")} <= BUS.keys()  # gan-…: within nb.gansynth


def test_every_command_and_every_reply_is_one_of_the_protocol():
    sent, routed = lint.addresses(PACKAGE / "patchers")
    assert sent <= COMMANDS.keys()
    assert routed == REPLIES.keys()


def test_inlets_and_outlets_of_our_own_patchers_are_those_that_others_count_on():
    for patcher in patchers():
        kinds = [box.kind for box in patcher.boxes]
        inlets, outlets = DOORS.get(patcher.name, (0, ()))
        assert (kinds.count("inlet"), kinds.count("outlet")) == (inlets, len(outlets)), patcher.name


def test_inlets_and_outlets_stand_from_left_to_right_in_their_order():
    for patcher in patchers():
        files.text(patcher)
        for kind in ("inlet", "outlet"):
            places = [box.at[0] for box in patcher.boxes if box.kind == kind]
            assert places == sorted(set(places)), patcher.name


def test_the_table_of_objects_holds_those_that_are_used():
    used = {box.name for patcher in (*patchers(), device.patcher()) for box in patcher.boxes if not objects.ours(box.name)}
    assert objects.table().keys() == used | {"pcontrol"}  # the launcher's


def test_no_cord_leads_upwards_but_those_that_go_round():
    for patcher in patchers():
        files.text(patcher)
        assert all(cord.source.at[1] < cord.target.at[1] for cord in patcher.cords if not cord.back), patcher.name


@pytest.mark.parametrize(("name", "right", "wrong", "words"), [
    ("nb.part.feature", "\\\\,", ",", "has a comma"),
    ("nb.wms.features", '"#1",\n      0\n', '"#1",\n      "0"\n', "gets 0 as a word"),
])
def test_what_max_would_read_otherwise_than_it_is_meant_is_found(tmp_path, name, right, wrong, words):
    text = (PACKAGE / "patchers" / f"{name}.maxpat").read_text(encoding="utf-8")
    (tmp_path / f"{name}.maxpat").write_text(text.replace(right, wrong), encoding="utf-8")
    assert any(words in line for line in lint.complaints(tmp_path))


def broken(fill) -> Patcher:
    patcher = Patcher("nb.broken", "wrong")
    fill(patcher)
    return patcher


@pytest.mark.parametrize(("fill", "words"), [
    (lambda p: p("send #1-status", p("zl.slice 1", p("receive #1-reply"))[2]), "no cord can go"),
    (lambda p: [p("send #1-status", p("zl.slice 1")) for _ in "a"], "nothing flows into"),
    (lambda p: p("send status", p("receive #1-reply")), "has no scope"),
    (lambda p: p("send #1-status", p("append /nb/#2", p("receive #1-reply"))), "argument within a word"),
    (lambda p: p("send #1-status", p.message("slot-$1", p("receive #1-reply"))), "$ within a word"),
    (lambda p: p("send #1-status", p("route a b", p("receive #1-reply"))), "branch b of"),
    (lambda p: p("send #1-nowhere", p("receive #1-reply")), "nobody hears nowhere"),
    (lambda p: p("send #1-status", p("receive #1-from-nowhere")), "nobody says from-nowhere"),
    (lambda p: p("line~", p.message("jump 1", p("receive #1-reply"))) and p("zl.reg", p("receive #1-reply")), "leads nowhere"),
    (lambda p: p("thispoly~", p.message("silence 1", p("receive #1-reply"))), "does not know"),
    (lambda p: p("send #1-status", p("metro soon", p("receive #1-reply"))), "takes a number"),
    (lambda p: p("send #1-status", p("metro 100 200", p("receive #1-reply"))), "more than 1 arguments"),
    (lambda p: p("poly~ nb.voice~ 2 @stealing 1", p("receive #1-reply")), "no attribute stealing"),
    (lambda p: p("send #1-status", p.ui("umenu", p("receive #1-reply"), colour=1)), "no attribute colour"),
    (lambda p: p("send #1-command", p.message("play 60", p("receive #1-reply"))), "there is no command play"),
    (lambda p: p("send #1-command", p.message("note 60 100", p("receive #1-reply"))), "fewer than 3 arguments"),
    (lambda p: p("send #1-command", p("prepend position", p("pack 0. 0. 0.", p("receive #1-reply")))), "more than 2 arguments"),
    (lambda p: p("send #1-command", p("prepend corner", p("pack s 0", p("receive #1-reply")))), "index is a number"),
    (lambda p: p("send #1-command", p("prepend model", p("receive #1-xy"))), "name is text"),
    (lambda p: p("nb.part.lane #1 x /nb/x", p("append /nb/pitches", p("receive #1-model")), p("receive #1-again")), "pitches is a number"),
    (lambda p: p("send #1-status", p("route play", p("route done", p("receive #1-reply")))), "no reply to play"),
    (lambda p: p("send #1-status", p("unpack i i", p("route model", p("route done", p("receive #1-reply"))))), "text where"),
    (lambda p: [(r := p("receive #1-reply")), p("send #1-status", r), p("send #1-command", r)], "without a trigger"),
])
def test_a_mistake_is_found(fill, words, tmp_path):
    for patcher in patchers():
        (tmp_path / f"{patcher.name}.maxpat").write_text(files.text(patcher), encoding="utf-8")
    (tmp_path / "nb.broken.maxpat").write_text(files.text(broken(fill)), encoding="utf-8")
    assert any(words in line and "nb.broken" in line for line in lint.complaints(tmp_path))
