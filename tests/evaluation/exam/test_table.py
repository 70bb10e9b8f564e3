"""The README's table of the exam is made of the figures."""

import importlib.util
import re

import pytest

from house.imports import ROOT
from notebank.evaluation.exam.corners import FLOOR
from notebank.evaluation.exam.middles import CROSSFADE, TEXTBOOK
from notebank.evaluation.exam.transfer import PARAMETERS


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("exam_table", ROOT / "docs/exam.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def figures(script):
    corners = {
        f"m, {what}" if what != FLOOR else what: dict.fromkeys(script.CORNERS, value)
        for what, value in (("as played", 1.5), ("the network alone", None), (FLOOR, 0.25))
    }
    middles = {row: dict.fromkeys(script.MIDDLES, 0.5) for row in ("m", CROSSFADE, TEXTBOOK)}
    won = [
        {
            "title": title,
            "semitones": "all",
            "better": {"hits": hits, "of": 10},
            "better_attack": {"hits": hits - 1, "of": 10},
        }
        for title, hits in (("m", 7), (PARAMETERS, 4))
    ]
    return {
        "model": "m",
        "corners": {"rows": corners},
        "middles": {"rows": middles},
        "transfer": {"rows": won},
    }


def test_each_line_has_model_and_rivals(script, figures):
    lines = list(script.table(figures))
    assert {line.count("|") for line in lines} == {5}
    assert lines[2] == "| distance from the recording (msmel), dB | 1.50 | - | 0.25 |"
    assert lines[-2] == "| nearer than a sampler | 7 of 10 | 4 of 10 | - |"
    assert lines[-1] == "| the same in the first 120 ms | 6 of 10 | 3 of 10 | - |"


def test_the_readme_has_the_place_for_it(script, figures):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    filled = script.filled(text, "\n".join(script.table(figures)))
    assert "| nearer than a sampler | 7 of 10 |" in filled
    assert len(re.findall("<!-- /?exam -->", filled)) == 2
