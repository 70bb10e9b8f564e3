"""The exam on an orchestra of two, whose notes and distances are known."""

import json
import shutil

import numpy as np
import pytest
from click.testing import CliRunner

from evaluation.exam import orchestra
from notebank.audio import wav
from notebank.audio.measures.msmel import RATE, msmel
from notebank.audio.pitch import detect
from notebank.checkpoints import catalogue
from notebank.cli import notebank
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, BadValue
from notebank.evaluation.exam import corners, instruments, middles, textbook, transfer
from notebank.evaluation.exam.page import rows_of
from notebank.evaluation.exam.player import Player
from notebank.evaluation.exam.run import Paper, sit
from notebank.evaluation.exam.sound import Sound
from notebank.models.null import NullConfig, NullModel


@pytest.fixture(scope="module")
def player():
    return Player(NullModel(NullConfig(length=8000)))


@pytest.fixture(scope="module")
def report(field):
    paper = Paper(notes=1, targets=1, pairs=1)
    return sit(NullModel(NullConfig(length=8000)), "null", field, paper)


def test_a_folder_of_folders_is_an_orchestra(field):
    assert [one.name for one in field] == ["bow", "pluck"]
    assert field[0].pitches == orchestra.PITCHES and field[0].spread(2) == [59, 62]
    assert field[0].without([57, 65]).nearest(60) == 57
    assert field[1].audio(60, 16000).size == pytest.approx(8000, abs=200)


def test_an_nsynth_data_set_is_one_too(tmp_path):
    from data import toy

    data = toy.make(tmp_path / "set", pitches=(48, 52), seconds=0.3)
    found = instruments.read(data)
    assert len(found) == len(NSynth(data).examples) // 4 == 2 and found[0].pitches == (48, 52)
    assert found[0].recording(48).size == pytest.approx(0.3 * RATE, rel=0.05)


def test_an_orchestra_of_one_or_with_twins_is_refused(folder, tmp_path):
    shutil.copytree(folder / "bow", tmp_path / "one" / "bow")
    with pytest.raises(BadFile, match="two or more"):
        instruments.read(tmp_path / "one")
    shutil.copy(folder / "bow" / "bow_57.wav", tmp_path / "one" / "bow" / "bow_A3.wav")
    with pytest.raises(BadFile, match="both pitch 57"):
        instruments.read(tmp_path / "one")


def test_a_sound_measures_msmel(field):
    a, b = (one.recording(60) for one in field)
    assert Sound(a).msmel(Sound(b[: a.size])) == pytest.approx(msmel(a, b[: a.size]), abs=1e-6)
    quiet = Sound(0.1 * a).as_loud_as(Sound(a))
    assert np.abs(quiet.audio - a).max() < 1e-6


def test_targets_may_only_use_recordings_that_are_far_enough(field, player):
    found = list(transfer.targets(player, field, 3))
    assert {target.far for target in found} >= {1, 2, 3}
    for target in found:
        distances = [abs(pitch - target.pitch) for pitch in target.instrument.pitches]
        assert min(distances) == target.far


def test_the_pitch_common_to_two_lies_where_both_have_notes(field, player):
    ends = (field[0].without([50, 62]), field[1].without([64, 80]))
    assert middles.common_pitch(ends, player) == 63


def test_a_textbook_morph_ends_at_its_ends_and_stays_in_tune(field):
    a, b = (textbook.analysed(one.recording(60), 60) for one in field)
    whole = textbook.morphed(a, b, 0)[: a.samples]
    assert msmel(whole, field[0].recording(60)) < 2.5
    half = textbook.morphed(a, b, 0.5)
    assert detect(half, RATE) == pytest.approx(60, abs=0.05)


def test_transposed_parameters_keep_the_envelope(field):
    bow = field[0]
    moved = textbook.transposed(bow.recording(60), 60, 62)
    real = Sound(bow.recording(62))
    assert real.msmel(Sound(moved)) < real.msmel(Sound(bow.recording(60)))


def test_the_report_has_every_table_and_its_figures_hold(report, field):
    assert report.titles == [
        "null, as played",
        "null, the network alone",
        "null, the network in phase",
        corners.ANALYSIS,
        corners.FLOOR,
    ]
    assert report.figure(corners.FLOOR, "msmel") < report.figure("null, as played", "msmel")
    assert report.figure("null, as played", "in_tune") == 1
    assert report.figure(corners.FLOOR, "harmonics") < 1
    (pair,) = report.pairs
    assert pair.rows[middles.CROSSFADE].ends == pytest.approx(1)
    assert pair.rows[middles.CROSSFADE].superposition < pair.rows["null"].superposition
    told = json.loads(json.dumps(report.to_json()))
    assert told["transfer"]["targets"] and len(told["corners"]["notes"]) == 2
    text = report.to_markdown()
    for line in ("| msmel |", "first 120 ms", "superposition", "3 | 1 |", "Not nearer than"):
        assert line in text
    for table in (part for part in text.split("\n\n") if part.startswith("|")):
        assert len({line.count("|") for line in table.splitlines()}) == 1


def test_a_model_without_an_encoder_is_refused(field):
    class Deaf(NullModel):
        def __init__(self):
            super().__init__()
            self.info = type(self.info)(**{**vars(self.info), "caps": frozenset()})

    with pytest.raises(BadValue, match="does not encode"):
        sit(Deaf(), "deaf", field)


def test_the_page_has_all_candidates_side_by_side(report):
    rows = list(rows_of(report))
    captions = [[caption for caption, _ in row.sounds] for row in rows]
    assert captions[0] == ["recording", *report.titles]
    assert ["100 : 0", "75 : 25", "50 : 50", "25 : 75", "0 : 100"] in captions
    assert captions[-1][:2] == ["recording", transfer.SAMPLER]
    assert {row.rate for row in rows} == {RATE}


def test_the_command_puts_foreign_files_in_a_row(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    other = tmp_path / "other" / "bow"
    other.mkdir(parents=True)
    audio, rate = wav.read(folder / "bow" / "bow_60.wav")
    wav.write(other / "bow_60.wav", audio, rate)
    few = ("--notes-per-instrument", "1", "--targets", "0", "--pairs", "0")
    told = CliRunner().invoke(
        notebank,
        [
            *("evaluate", "null", "--exam", str(folder), *few),
            *("--foreign", f"same={other.parent}"),
            *("--out", str(tmp_path / "exam.json")),
        ],
    )
    assert told.exit_code == 0, told.output
    rows = json.loads((tmp_path / "exam.json").read_text())["corners"]["rows"]
    assert rows["same"]["msmel"] == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "give a DATASET"),
        (("--exam", "{folder}", "--foreign", "RAVE"), "NAME=FOLDER"),
        (("--exam", "{folder}", "--foreign", "RAVE={empty}"), "none of the exam's notes"),
        (("--exam", "{folder}/nowhere"), "is missing"),
    ],
)
def test_mistakes_get_one_clear_line(words, said, folder, tmp_path):
    words = [word.format(folder=folder, empty=tmp_path) for word in words]
    out = ("--out", str(tmp_path / "x.json"))
    told = CliRunner().invoke(notebank, ["evaluate", "null", *words, *out])
    assert told.exit_code != 0 and said in told.output.replace("\n", " ")


def test_the_network_alone_can_begin_in_the_phases_of_the_recording(field):
    concert, one = Player(catalogue.load("concert")), field[0]
    recording, half = one.recording(60), RATE // 2
    alone, in_phase = (concert.network(one, 60, half, in_phase=told) for told in (False, True))
    start = slice(round(0.02 * RATE), round(0.06 * RATE))

    def likeness(note):
        return np.corrcoef(note[start], recording[start])[0, 1]

    assert likeness(in_phase) > 0.9 > likeness(alone)
