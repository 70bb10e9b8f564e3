import os

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from notebank.bank import About, NoteBank, folder, onss
from notebank.cli import notebank
from notebank.cli.options.speaker import PLAYERS


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    t = np.arange(8000) / 16000
    samples = np.stack([np.sin(2 * np.pi * 440 * k * t) for k in (0.5, 1)])[None, None] * np.array(
        [0.5, 0.25]
    ).reshape(1, 2, 1, 1)
    bank = NoteBank(
        np.concatenate([samples, samples]).astype(np.float32),
        (57, 69),
        16000,
        about=About("null", tuple("abcd")),
    ).guarded()
    folder.write(bank, "b", 16)
    onss.write(bank, "ons")
    return lambda *args: CliRunner().invoke(notebank, ["bank", *map(str, args)])


def test_a_bank_goes_from_the_device_to_a_sampler_and_back(run, tmp_path):
    assert run("convert", "ons/a_b_c_d.bin", "s", "--to", "sfz").exit_code == 0
    back = run("convert", "s", "back", "--to", "ons")
    assert back.exit_code == 0 and "2 x 2 cells, 2 pitches" in back.output
    assert (tmp_path / "back" / "a_b_c_d.bin").read_bytes() == (
        tmp_path / "ons" / "a_b_c_d.bin"
    ).read_bytes()
    again = run("convert", "s", "back", "--to", "ons")
    assert again.exit_code == 1 and "there already" in again.output


def test_what_the_converter_made_can_be_inspected(run):
    for form in ("wav", "flac", "sfz", "folder"):
        assert run("convert", "b", form, "--to", form).exit_code == 0
        seen = run("inspect", form)
        assert (
            seen.exit_code == 0
            and "8 of 8 notes within 50 cents" in seen.output
            and "NW a  NE b" in seen.output
        )


def test_a_cell_can_be_written_and_drawn(run, tmp_path):
    assert (
        run("inspect", "b", "--cell", 0, 1, "--wav", "cell.wav", "--plot", "cell.png").exit_code
        == 0
    )
    audio, rate = soundfile.read("cell.wav", dtype="float32")
    assert rate == 16000 and np.array_equal(audio, folder.read("b").cell(0, 1).reshape(-1))
    picture = (tmp_path / "cell.png").read_bytes()
    assert picture.startswith(b"\x89PNG") and len(picture) > 5000
    outside = run("inspect", "b", "--cell", 2, 0, "--wav", "no.wav")
    assert (
        outside.exit_code == 1
        and "cell 2 0 is outside" in outside.output
        and not (tmp_path / "no.wav").exists()
    )


def test_a_cell_is_described_when_it_is_asked_for(run):
    seen = run("inspect", "b", "--cell", 0, 1)
    assert seen.exit_code == 0 and "row 0 column 1" in seen.output
    notes = [line.split() for line in seen.output.splitlines()[1:]]
    assert [words[0] for words in notes] == ["57", "69"]
    assert all(words[1] == "peak" and "cents" in words[-1] for words in notes)
    outside = run("inspect", "b", "--cell", 2, 0)
    assert outside.exit_code == 1 and "cell 2 0 is outside" in outside.output


@pytest.mark.skipif(os.name != "posix", reason="the player is a shell script")
def test_a_cell_is_played_by_the_player_that_is_there(run, tmp_path, monkeypatch):
    player = tmp_path / "bin" / PLAYERS[2][0]
    player.parent.mkdir()
    player.write_text(f'#!/bin/sh\n/bin/cp "$2" {tmp_path}/heard.wav\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(player.parent))
    played = run("inspect", "b", "--play")
    assert played.exit_code == 0 and "row 1 column 1: pitches 57 69, 1 s" in played.output
    assert (
        np.abs(
            soundfile.read(tmp_path / "heard.wav")[0] - folder.read("b").cell(1, 1).reshape(-1)
        ).max()
        < 2**-15
    )
    monkeypatch.setenv("PATH", "/nowhere")
    silent = run("inspect", "b", "--play")
    assert silent.exit_code == 1 and "--wav" in silent.output
