"""Notes of other makers in the exam of an orchestra of two."""

import numpy as np
import pytest
import soundfile

from notebank.audio import wav
from notebank.audio.measures.msmel import RATE
from notebank.audio.resample import resample
from notebank.errors import BadFile, NotFound
from notebank.evaluation.exam import foreign, instruments
from notebank.evaluation.exam.run import Paper, sit
from notebank.models.null import NullConfig, NullModel


@pytest.fixture
def put(folder, tmp_path):
    """Writes bow's note 60, as another maker would."""

    def put(name, rate=48000, channels=1):
        audio, own = wav.read(folder / "bow" / "bow_60.wav")
        late = np.concatenate([np.zeros(rate // 20, np.float32), resample(audio, own, rate)])
        path = tmp_path / "other" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(path, np.stack([late] * channels, 1), rate)
        return path

    return put


@pytest.mark.parametrize(
    "name",
    ["bow/bow_60.flac", "bow_60.wav", "bow/bow_60_recon.wav", "bow_60-out.mp3", "bow/C4.wav"],
)
def test_a_note_is_found_by_its_name_or_in_its_folder_by_its_pitch(name, field, put, tmp_path):
    path = put(name)
    assert foreign.find(tmp_path / "other", field) == {("bow", 60): path}


@pytest.mark.parametrize(("rate", "channels"), [(96000, 1), (44100, 2), (22050, 2)])
def test_a_late_note_of_any_rate_and_channels_is_its_recording(
    rate, channels, field, put, tmp_path
):
    path = put("bow/bow_60.wav", rate, channels)
    heard, real = foreign.note(path, field[0], 60), field[0].recording(60)
    lag = int(np.argmax(np.correlate(heard, real, "full"))) - real.size + 1
    assert abs(lag) < 0.02 * RATE
    begun = heard[max(lag, 0) :][:20000]
    left = begun - real[max(-lag, 0) :][: begun.size]
    assert np.std(left) < 0.1 * np.std(begun)


def test_a_longer_number_is_another_note(field, put, tmp_path):
    put("bow_601.wav")
    with pytest.raises(BadFile, match=r"none of the exam's notes: .* bow/bow_57\.wav"):
        foreign.find(tmp_path / "other", field)


def test_two_files_for_a_note_are_one_too_many(field, put, tmp_path):
    put("bow/bow_60_a.wav")
    put("bow/bow_60_b.wav")
    with pytest.raises(BadFile, match=r"2 files for bow at pitch 60: bow_60_a\.wav, bow"):
        foreign.find(tmp_path / "other", field)


def test_a_file_that_could_be_of_two_instruments_is_refused(folder, put, tmp_path):
    for name in ("bow", "pluck"):
        there = tmp_path / "alike" / name
        there.mkdir(parents=True)
        for pitch, note in ((60, "C4"), (62, "D4")):
            audio, rate = wav.read(folder / name / f"{name}_{pitch}.wav")
            wav.write(there / f"{note}.wav", audio, rate)
    put("C4.wav")
    with pytest.raises(BadFile, match=r"C4\.wav could be bow or pluck"):
        foreign.find(tmp_path / "other", instruments.read(tmp_path / "alike"))


def test_a_folder_that_is_missing_is_named(field, tmp_path):
    with pytest.raises(NotFound, match="nowhere is missing"):
        foreign.find(tmp_path / "nowhere", field)


def test_a_file_of_no_use_is_told_before_anything_is_measured(field, put, tmp_path):
    wav.write(put("bow/bow_60.wav"), np.zeros(48000, np.float32), 48000)
    steps = []
    paper = Paper(notes=9, targets=0, pairs=0, foreign={"RAVE": tmp_path / "other"})
    with pytest.raises(BadFile, match=r"bow_60\.wav is silent"):
        sit(NullModel(NullConfig(length=8000)), "null", field, paper, lambda *s: steps.append(s))
    assert not steps


def test_a_maker_without_the_notes_that_are_measured_is_told_their_names(field, put, tmp_path):
    put("bow/bow_60.wav")
    with pytest.raises(BadFile, match="RAVE has none of the 1 notes that are measured"):
        found = foreign.find(tmp_path / "other", field)
        foreign.check("RAVE", found, [(field[1], 57)])


def test_who_lacks_notes_is_compared_on_those_that_it_has(field, put, tmp_path):
    put("bow/bow_60.wav")
    model, folders = NullModel(NullConfig(length=8000)), {"RAVE": tmp_path / "other"}
    paper = Paper(notes=9, targets=0, pairs=0, foreign=folders)
    only = [one.without([60, 62]) for one in field]
    report = sit(model, "null", only, paper)
    text = report.to_markdown()
    assert "RAVE has 1 of the 4 notes (not bow 62, pluck 60, pluck 62)" in text
    own = report.corners[0].rows[report.titles[0]]["msmel"]
    assert report.corners[0].place.name == "bow 60" and f"null, as played {own:.2f}." in text
