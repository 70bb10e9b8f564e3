import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from data import toy
from notebank.data.nsynth import NSynth
from notebank.errors import BadValue
from notebank.evaluation import candidates
from notebank.evaluation.grid import interpolate
from notebank.evaluation.report import Question, evaluate, split_notes
from notebank.evaluation.score import Offer, Row, Ruler, distance, mel, scales, spectrum
from notebank.evaluation.share import Share
from notebank.models.null import NullModel


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return NSynth(toy.make(tmp_path_factory.mktemp("toy") / "set"))


def test_a_real_note_scores_zero_and_a_louder_one_its_level(data):
    ruler, example = Ruler(data), data.examples[0]
    real = ruler.score(example, candidates.real(data)(example))
    assert (
        real.lsd_mag == pytest.approx(0, abs=1e-3)
        and real.lsd_audio == pytest.approx(0, abs=1e-3)
        and real.off is False
    )
    # far above the floor of 1e-3, so a factor is a level
    target = spectrum(data.audio(example)) + 1
    assert distance(2 * target, target) == pytest.approx(6.02, abs=0.01)


def test_lsd_60_does_not_hear_what_lsd_raw_hears():
    quiet = torch.full((3, 513), 0.05)  # -74 dB below full scale
    assert distance(quiet, torch.zeros(3, 513)) > 30
    assert distance(quiet, torch.zeros(3, 513), 256.0) < 2


def test_a_note_a_semitone_off_is_off_pitch(data):
    row = Ruler(data).row("next", candidates.neighbour(data), data.examples[2:8])
    assert (
        row.share("off") == Share(6, 6)
        and row.share("octave") == Share(0, 6)
        and row.mean("lsd_audio") > 3
    )


def test_notes_that_the_detector_misreads_are_left_out(data, monkeypatch):
    monkeypatch.setattr("notebank.evaluation.score.detect", lambda audio, rate: 99.0)
    row = Ruler(data).row("real", candidates.real(data), data.examples[:4])
    assert row.share("off").total == 0 and len(row.scores) == 4 and str(row.share("off")) == "-"


def test_a_note_an_octave_off_is_told_apart(data):
    ruler, example = Ruler(data), data.examples[0]
    above = data.neighbour(example, 12)
    score = ruler.score(example, Offer(audio=data.audio(above)))
    assert score.off and score.octave and score.pitch == pytest.approx(example.pitch + 12, abs=0.1)


def test_five_scales_and_mel_bands_measure_a_level_in_decibels(data):
    # nearly all bins lie above the floor
    wave = 0.45 * np.random.default_rng(0).uniform(-1, 1, 16000).astype(np.float32)
    assert scales(2 * wave, wave) == pytest.approx(6.0, abs=0.5) and scales(
        wave, wave
    ) == pytest.approx(0, abs=1e-3)
    assert mel(spectrum(2 * wave), spectrum(wave)) == pytest.approx(6.0, abs=0.5)


def test_the_interval_of_a_mean_is_as_wide_as_instruments_differ(data):
    alike, apart = (
        [
            replace(Ruler(data).score(e, Offer(audio=data.audio(e))), scales=value(e))
            for e in data.examples[:30:10] + data.examples[26:50:10]
        ]
        for value in (lambda e: 2.0, lambda e: 1.0 if e.family == "bass" else 3.0)
    )
    assert Row("", tuple(alike)).interval("scales") == (2, 2)
    low, high = Row("", tuple(apart)).interval("scales")
    assert low == pytest.approx(1) and high == pytest.approx(3)


def test_a_candidate_without_an_answer_is_not_counted(data):
    row = Ruler(data).row(
        "half",
        lambda e: Offer(spectrum(data.audio(e))) if e.velocity == 60 else None,
        data.examples[:4],
    )
    assert len(row.scores) == 2 and row.mean("lsd_audio") is None


def test_the_interval_is_wilsons():
    low, high = Share(8, 10).interval()
    assert low == pytest.approx(0.490, abs=2e-3) and high == pytest.approx(0.943, abs=2e-3)
    assert Share(0, 0).interval() == (0.0, 1.0)


def test_a_report_has_model_floors_ceiling_and_its_notes(data):
    asked = Question("held-out", (47, 52), most=6, grid=False, made_up=20)
    steps = []
    report = evaluate(
        NullModel(), "null", data, asked, lambda done, total: steps.append((done, total))
    )
    assert [row.title.split(":")[0].split(",")[0] for row in report.rows] == [
        "null",
        "null",
        "floor",
        "floor",
        "ceiling",
    ]
    held = json.loads(json.dumps(report.to_json()))
    names = list(held["notes"])
    assert (
        len(names) >= 4
        and all("-047-" in name or "-052-" in name for name in names)
        and held["pitches"] == [47, 52]
    )
    table = report.to_markdown().split("\n\n")[0].splitlines()
    assert table[0].count("|") == table[-1].count("|") and "100.0 %" in table[-1]
    assert report.rows[0].share("off").hits == 0  # the null model is in tune
    ceiling = held["rows"][-1]
    assert (
        ceiling["mel"] == 0
        and ceiling["scales"] < 1e-3
        and ceiling["family"]["hits"] == ceiling["family"]["of"] == len(names)
    )
    assert steps[-1][0] == steps[-1][1] == len(steps)


def test_splits_are_apart(data):
    unseen, seen = split_notes(data, "held-out", (47,))
    assert not {e.name for e in unseen} & {e.name for e in seen} and len(unseen) + len(seen) == len(
        data
    )
    with pytest.raises(BadValue, match="no notes in the split"):
        split_notes(data, "held-out", (100,))


def test_the_grid_of_a_tone_model_keeps_pitch_level_and_direction(data):
    report = interpolate(NullModel(), data, [50, 53], pairs=1, recorded=range(44, 57, 4))
    assert (
        report.pitch_kept == Share(10, 10)
        and report.monotone == Share(2, 2)
        and report.holes == Share(0, 2)
    )
    assert list(report.centroids) == sorted(report.centroids)
