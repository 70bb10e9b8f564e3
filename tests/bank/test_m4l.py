"""Grids of the NSynth device for Max for Live."""

import json

import numpy as np
import pytest

from notebank.audio.pitch import detect
from notebank.bank import About, NoteBank, convert, m4l
from notebank.bank.settings import Settings, dump, parse
from notebank.errors import BadFile, BadValue
from notebank.notes import midi_to_hz

PITCHES = (48, 60, 72)


def bank(side=3, levels=None, **about):
    """Tones as loud as levels [side, side] say."""
    t = np.arange(8000) / 16000
    cell = np.stack([np.sin(2 * np.pi * midi_to_hz(pitch) * t) for pitch in PITCHES])
    levels = np.linspace(0.1, 0.5, side * side).reshape(side, side) if levels is None else levels
    return NoteBank(
        (levels[..., None, None] * cell).astype(np.float32), PITCHES, 16000, about=About(**about)
    )


def test_a_grid_comes_back_in_tune_as_loud_and_in_its_places(tmp_path):
    convert.write(bank(), tmp_path / "my grid", "m4l")
    back = convert.read(tmp_path / "my grid")
    assert back.layout == bank().layout
    for row in range(3):
        for col in range(3):
            for pitch in PITCHES:
                made, meant = back.note(row, col, pitch), bank().note(row, col, pitch)
                assert abs(detect(made, 16000) - pitch) < 0.05
                assert np.abs(made).max() == pytest.approx(np.abs(meant).max(), rel=0.1)


def test_files_are_named_and_numbered_from_the_bottom_left_as_the_device_counts(tmp_path):
    m4l.write(bank(), tmp_path / "duo")
    assert (tmp_path / "duo" / "options").read_text() == "1, 48 12 3 3 3 2 2 duo;"
    assert (tmp_path / "duo" / "duo_000000_x0.00_y0.00_pitch48.mp3").is_file()  # bottom left
    assert (tmp_path / "duo" / "duo_000002_x1.00_y0.00_pitch60.mp3").is_file()  # bottom right
    assert (
        tmp_path / "duo" / "duo_000007_x0.50_y1.00_pitch72.mp3"
    ).is_file()  # the middle of the top
    assert len(list((tmp_path / "duo").iterdir())) == 9 * 3 + 1


def test_a_multigrid_is_one_large_bank_and_goes_out_as_it_came_in(tmp_path):
    m4l.write(bank(5, **{"provenance": {"sounds a side": 3}}), tmp_path / "multi")
    text = (tmp_path / "multi" / "options").read_text()
    assert (
        text == "1, 48 12 3 5 5 3 3 multi;"
        and (tmp_path / "multi" / "multi_000024_x2.00_y2.00_pitch48.mp3").is_file()
    )
    m4l.write(m4l.read(tmp_path / "multi"), tmp_path / "again" / "multi")
    assert (tmp_path / "again" / "multi" / "options").read_text() == text


def test_missing_notes_stay_missing(tmp_path):
    valid = np.ones((3, 3, 3), bool)
    valid[0, 1, 2] = False
    whole = bank()
    m4l.write(NoteBank(whole.samples * valid[..., None], PITCHES, 16000, valid), tmp_path / "g")
    assert np.array_equal(m4l.read(tmp_path / "g").valid, valid)


@pytest.mark.parametrize(
    "text, hint",
    [
        ("2 3 4", "one line"),
        ("1, 48 12 3 3 4 2 2 x;", "square"),
        ("1, 48 12 3 4 4 3 3 x;", "evenly"),
    ],
)
def test_options_that_make_no_grid_are_refused(text, hint):
    with pytest.raises(BadFile, match=hint):
        m4l.parse(text)


def test_a_grid_whose_files_tell_otherwise_than_its_options_is_refused(tmp_path):
    m4l.write(bank(), tmp_path / "g")
    (tmp_path / "g" / "options").write_text("1, 48 12 3 2 2 2 2 g;")
    with pytest.raises(BadFile, match="2 x 2"):
        m4l.read(tmp_path / "g")


def test_uneven_pitches_do_not_fit_the_device(tmp_path):
    uneven = NoteBank(bank().samples, (48, 50, 60), 16000)
    with pytest.raises(BadValue, match="48 50 60"):
        m4l.write(uneven, tmp_path / "g")
    assert not (tmp_path / "g").exists()


def test_settings_place_the_sounds_in_columns_from_bottom_to_top():
    told = Settings(bank(2).layout, (("tl",), ("tr",), ("bl",), ("br",)))
    for dialect in ("m4l", "all"):
        text = dump(told, dialect)
        assert (
            json.loads(text)["instruments"] == [["bl", "tl"], ["br", "tr"]] and parse(text) == told
        )


def test_settings_of_a_multigrid_say_what_to_do():
    text = json.dumps(
        {"instruments": [list("abc")] * 3, "pitches": [60], "resolution": 3, "final_length": 64000}
    )
    with pytest.raises(BadFile, match="square of four"):
        parse(text)
