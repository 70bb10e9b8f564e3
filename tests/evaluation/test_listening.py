"""The page to hear a model by."""

import re

import pytest
import soundfile
from click.testing import CliRunner

from data import toy
from notebank.audio.pitch import detect
from notebank.cli import notebank


def test_the_page_shows_the_tables_and_plays_notes_in_tune(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    data = toy.make(tmp_path / "set", pitches=range(36, 61))
    few = ("--held-out", "45,50", "--notes", "3", "--drawn", "10", "--rows", "1", "--no-grid")
    told = CliRunner().invoke(
        notebank,
        [
            "evaluate",
            "null",
            str(data),
            *few,
            "--out",
            str(tmp_path / "null.json"),
            "--page",
            str(tmp_path / "page"),
        ],
    )
    assert told.exit_code == 0, told.output
    text = (tmp_path / "page" / "index.html").read_text()
    assert (
        text.count("<table>") == 2
        and "ceiling: the real notes" in text
        and ("MIDI 45" in text or "MIDI 50" in text)
    )
    for kind, attribute in (
        ("audio", "src='(audio/[^']*)'"),
        ("pictures", "src='(pictures/[^']*)'"),
    ):
        files = re.findall(attribute, text)
        assert files and all((tmp_path / "page" / file).is_file() for file in files), kind
    for file in re.findall("src='(audio/[^']*-50-50.flac)'", text):
        assert detect(*soundfile.read(tmp_path / "page" / file, dtype="float32")) == pytest.approx(
            60, abs=0.1
        )
    again = CliRunner().invoke(
        notebank,
        ["evaluate", "null", str(data), "--held-out", "45", "--page", str(tmp_path / "page")],
    )
    assert again.exit_code != 0 and "new folder" in again.output
