"""Recordings into parameters, each once."""

import numpy as np
import pytest

from notebank.audio import wav
from notebank.audio.partials import analyse
from notebank.audio.partials.note import BANDS, PARTIALS
from notebank.errors import BadFile
from notebank.training.partials.analysed import FRAMES, analyse_all, loudest_db, packed
from notebank.training.partials.notes import load
from training.partials import notes


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return notes.make(tmp_path_factory.mktemp("notes"))


@pytest.fixture(scope="module")
def analysed(data, tmp_path_factory):
    out = tmp_path_factory.mktemp("analysed")
    analyse_all(data, out)
    return out


def test_every_note_is_analysed_with_its_instrument(analysed):
    horn, oboe = load(analysed)
    assert (horn.name, oboe.name) == tuple(notes.BRIGHT) and horn.split == "train"
    assert len(horn) == 3 and horn["pitch"].tolist() == list(notes.PITCHES)
    assert horn["levels"].shape == (3, FRAMES, PARTIALS)
    assert horn["noise"].shape == (3, FRAMES, 2, BANDS)
    for instrument, fall in zip((horn, oboe), notes.BRIGHT.values()):
        levels = instrument["levels"][1, 20:40].astype(float).mean(0)
        assert levels[0] - levels[3] == pytest.approx(20 * fall * np.log10(4), abs=0.3)
    assert (horn["levels"][:, int(horn["frames"][0]) :] <= -119).all(), "then it is silent"


def test_loudness_is_that_of_the_loudest_400_ms():
    sine = np.cos(2 * np.pi * 440 * np.arange(notes.RATE) / notes.RATE)
    assert loudest_db(sine, notes.RATE) == pytest.approx(-3.01, abs=0.02)
    quiet_first = np.concatenate([0.1 * sine, sine])
    assert loudest_db(quiet_first, notes.RATE) == pytest.approx(-3.01, abs=0.02)


def test_a_run_that_was_stopped_analyses_only_what_is_missing(data, analysed, tmp_path):
    first, second = sorted(analysed.glob("*.npz"))
    (tmp_path / first.name).write_bytes(first.read_bytes())
    before = (tmp_path / first.name).stat().st_mtime_ns
    told = []
    analyse_all(data, tmp_path, on_instrument=lambda *count: told.append(count))
    assert told == [(2, 2)] and (tmp_path / first.name).stat().st_mtime_ns == before
    one, other = (np.load(path)["levels"] for path in (second, tmp_path / second.name))
    assert np.array_equal(one, other)


def test_what_is_an_octave_off_is_taken_as_heard_and_what_is_false_is_left_out(tmp_path):
    entries = [
        notes.entry(45, heard=57, fault="octave"),
        notes.entry(60, heard=64, fault="pitch"),
    ]
    notes.write(tmp_path / "set/flute", entries)
    notes.write(tmp_path / "set/drum", [notes.entry(60, fault="clipped")])
    analyse_all(tmp_path / "set", tmp_path / "out")
    (flute,) = load(tmp_path / "out")
    assert flute["pitch"].tolist() == [57] and abs(flute["f0"][0] - 220) < 0.5


def test_a_long_note_is_cut_and_a_short_one_filled():
    for seconds in (0.1, 4.0):
        note = analyse(notes.tone(81, 1.0, seconds), notes.RATE, 81)
        row = packed(note)
        assert row["frames"] == min(note.frames, FRAMES)
        assert row["levels"].shape == (FRAMES, PARTIALS) and np.isfinite(row["levels"]).all()


def test_folders_without_notes_are_named(tmp_path):
    with pytest.raises(BadFile, match=r"no folder in it has a notes\.json"):
        analyse_all(tmp_path, tmp_path / "out")
    with pytest.raises(BadFile, match="no analysed notes"):
        load(tmp_path)


def test_the_recordings_of_the_set_are_as_long_as_they_were_made(data):
    audio, rate = wav.read(data / "oboe" / "60.wav")
    assert rate == notes.RATE and audio.size == notes.RATE // 2
