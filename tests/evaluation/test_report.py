import json

import numpy as np
import pytest
import torch

from data import toy
from notebank.data.nsynth import NSynth
from notebank.errors import BadValue
from notebank.evaluation import candidates
from notebank.evaluation.grid import centroid, interpolate
from notebank.evaluation.report import evaluate, split_notes
from notebank.evaluation.score import Offer, Ruler, distance, spectrum
from notebank.evaluation.share import Share
from notebank.models.null import NullModel


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return NSynth(toy.make(tmp_path_factory.mktemp("toy") / "set"))


def test_a_real_note_scores_zero_and_a_louder_one_its_level(data):
    ruler, example = Ruler(data), data.examples[0]
    real = ruler.score(example, candidates.real(data)(example))
    assert real.lsd_mag == pytest.approx(0, abs=1e-3) and real.lsd_audio == pytest.approx(0, abs=1e-3) and real.off is False
    target = spectrum(data.audio(example)) + 1  # far above the floor of 1e-3, so a factor is a level
    assert distance(2 * target, target) == pytest.approx(6.02, abs=0.01)


def test_lsd_60_does_not_hear_what_lsd_raw_hears():
    quiet = torch.full((3, 513), 0.05)  # -74 dB below full scale
    assert distance(quiet, torch.zeros(3, 513)) > 30
    assert distance(quiet, torch.zeros(3, 513), 256.0) < 2


def test_a_note_a_semitone_off_is_off_pitch(data):
    row = Ruler(data).row("next", candidates.neighbour(data), data.examples[2:8])
    assert row.off_pitch == Share(6, 6) and row.mean("lsd_audio") > 3


def test_notes_that_the_detector_misreads_are_left_out(data, monkeypatch):
    monkeypatch.setattr("notebank.evaluation.score.detect", lambda audio, rate: 99.0)
    row = Ruler(data).row("real", candidates.real(data), data.examples[:4])
    assert row.off_pitch.total == 0 and len(row.scores) == 4 and str(row.off_pitch) == "-"


def test_a_candidate_without_an_answer_is_not_counted(data):
    row = Ruler(data).row("half", lambda e: Offer(spectrum(data.audio(e))) if e.velocity == 60 else None, data.examples[:4])
    assert len(row.scores) == 2 and row.mean("lsd_audio") is None


def test_the_interval_is_wilsons():
    low, high = Share(8, 10).interval()
    assert low == pytest.approx(0.490, abs=2e-3) and high == pytest.approx(0.943, abs=2e-3)
    assert Share(0, 0).interval() == (0.0, 1.0)


def test_a_report_has_model_floors_ceiling_and_its_notes(data):
    report = evaluate(NullModel(), "null", data, "held-out", (47, 52), most=6, grid=False)
    assert [row.title.split(":")[0].split(",")[0] for row in report.rows] == ["null", "null", "floor", "floor", "ceiling"]
    held = json.loads(json.dumps(report.to_json()))
    names = list(held["notes"])
    assert len(names) >= 4 and all("-047-" in name or "-052-" in name for name in names) and held["pitches"] == [47, 52]
    table = report.to_markdown().splitlines()
    assert table[0].count("|") == table[-1].count("|") and "0.0 %" in table[-1]
    assert report.rows[0].off_pitch.hits == 0  # the null model is in tune


def test_splits_are_apart(data):
    unseen, seen = split_notes(data, "held-out", (47,))
    assert not {e.name for e in unseen} & {e.name for e in seen} and len(unseen) + len(seen) == len(data)
    with pytest.raises(BadValue, match="no notes in the split"):
        split_notes(data, "held-out", (100,))


def test_the_grid_of_a_tone_model_keeps_pitch_level_and_direction(data):
    report = interpolate(NullModel(), data, [50, 53], pairs=1, recorded=range(44, 57, 4))
    assert report.pitch_kept == Share(10, 10) and report.monotone == Share(2, 2) and report.holes == Share(0, 2)
    assert list(report.centroids) == sorted(report.centroids)


def test_the_centroid_of_a_tone_is_its_frequency():
    assert centroid(np.sin(2 * np.pi * 1000 * np.arange(16000) / 16000), 16000) == pytest.approx(1000, abs=2)
