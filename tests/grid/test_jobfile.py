"""settings.json as what a job is to render."""

import json

import numpy as np
import pytest

from notebank.bank.layout import Layout
from notebank.bank.settings import parse
from notebank.errors import BadFile, BadValue
from notebank.grid import jobfile
from notebank.grid.jobfile import JobOptions
from notebank.grid.opening import rate_of
from notebank.grid.options import GridOptions
from notebank.grid.plan import Plan

PIPELINE = {
    "pads": {"NW": ["brass", "kick"], "NE": ["flute"], "SW": ["marimba"], "SE": ["bass"]},
    "magenta_dir": "~/magenta",
    "pitches": [24, 28],
    "resolution": 3,
    "final_length": 60000,
    "gpus": 16,
}


def told(tmp_path, data):
    (tmp_path / "settings.json").write_text(json.dumps(data))
    return jobfile.read(tmp_path / "settings.json")


def test_the_pipelines_own_settings_make_its_own_banks(tmp_path):
    plan = told(tmp_path, PIPELINE).plan()
    ons = [target for target in plan.targets if target.form == "ons"]
    assert [target.place for target in ons] == [
        "brass_flute_bass_marimba.bin",
        "kick_flute_bass_marimba.bin",
    ]
    assert all(target.grid.law == "radial" and target.original for target in ons)
    assert (
        ons[0].grid.samples == 60000
        and ons[0].grid.pitches == (24, 28)
        and ons[0].grid.resolution == 3
    )


def test_our_banks_have_every_corner_where_its_name_says(tmp_path):
    ours = [target for target in told(tmp_path, PIPELINE).plan().targets if target.form == "folder"]
    assert [target.grid.corners for target in ours] == [
        ("brass", "flute", "marimba", "bass"),
        ("kick", "flute", "marimba", "bass"),
    ]
    assert all(target.grid.law == "bilinear" and not target.original for target in ours)


def test_the_devices_settings_tell_places(tmp_path):
    data = {
        "nsynth": {"resolution": 3, "pitches": [60], "length": 3200, "sampleRate": 16000},
        "corners": [{"instruments": [{"name": name}]} for name in ("a", "b", "c", "d")],
    }
    targets = told(tmp_path, data).plan(compat=False).targets
    assert [target.grid.corners for target in targets] == [("a", "b", "c", "d")] * 2


@pytest.mark.parametrize("compat", [True, False])
def test_a_job_reads_back_as_it_was_written_and_all_other_readers_find_the_bins_corners(
    tmp_path, compat
):
    corners, wishes = (
        (("a", "e"), ("b",), ("c",), ("d",)),
        JobOptions("null", ("ons",), compat, 16, 90),
    )
    layout = Layout(5, 5, (48, 60), 6400, 16000)
    (tmp_path / "settings.json").write_text(jobfile.text(corners, layout, wishes))
    back = jobfile.read(tmp_path / "settings.json")
    assert (back.corners, back.options, back.settings.layout) == (corners, wishes, layout)
    below = (("d",), ("c",)) if compat else (("c",), ("d",))
    assert parse((tmp_path / "settings.json").read_text()).corners == (("a", "e"), ("b",), *below)


@pytest.mark.parametrize(
    "change, says",
    [
        ({"pads": {"NW": [], "NE": ["a"], "SW": ["a"], "SE": ["a"]}}, "names no sounds"),
        ({"notebank": 3}, "notebank"),
    ],
)
def test_settings_that_make_no_job_are_refused_by_name(tmp_path, change, says):
    with pytest.raises(BadFile, match=says):
        told(tmp_path, {**PIPELINE, **change})


def test_edges_that_combinations_share_are_rendered_once():
    corners = [(nw, "b", "c", se) for nw in ("a", "e") for se in ("d", "f")]
    plan = Plan(tuple(corners), 9, (60,), 3200, forms=("folder",))
    separate = sum(Plan((four,), 9, (60,), 3200, forms=("folder",)).unique for four in corners)
    assert separate == 4 * 81
    # 6 corners; 8 edges (a-b e-b a-c e-c b-d b-f c-d c-f) of 7 cells; 7 x 7 cells inside each of
    # the 4.
    assert plan.unique == 6 + 8 * 7 + 4 * 49


def test_both_forms_share_what_is_the_same_in_both():
    both, ours, theirs = (
        Plan((tuple("abcd"),), 9, (60,), 3200, forms=forms)
        for forms in (("folder", "ons"), ("folder",), ("ons",))
    )
    # Radial weights reach no further than 1, so half-way along, the cell next to an edge sounds as
    # the edge: 4 cells less.
    assert ours.unique == 81 and theirs.unique == 77 and 81 < both.unique < 158
    assert Plan((tuple("abcd"),), 9, (60,), 3200, compat=False).unique == 81


def test_every_note_of_every_bank_has_its_number():
    plan = Plan((tuple("abcd"), tuple("abce")), 3, (48, 60), 3200)
    numbers = {
        plan.number(mix, i)
        for target in plan.targets
        for mix in target.grid.mixes()
        for i in range(2)
    }
    assert numbers == set(range(plan.unique)) and plan.total == 4 * 9 * 2
    assert all(
        np.isclose(sum(weight for _, weight in plan.note(number)[0]), 1) for number in numbers
    )


@pytest.mark.parametrize(
    "change",
    [
        {"combinations": ()},
        {"forms": ("mp3",)},
        {"forms": ()},
        {"resolution": 1},
        {"combinations": (tuple("abcd"), tuple("abcd"))},
    ],
)
def test_impossible_plans_are_refused(change):
    with pytest.raises(BadValue):
        Plan(**{"combinations": (tuple("abcd"),), **change})


@pytest.mark.parametrize(
    ("forms", "asked", "rate"),
    [
        (("ons",), None, 16000),
        ((), None, None),
        (("folder",), None, None),
        (("folder", "ons"), None, None),
        (("folder",), 44100, 44100),
    ],
)
def test_banks_for_the_device_alone_have_its_own_rate(forms, asked, rate):
    assert rate_of(GridOptions(forms=forms, rate=asked), None) == rate
