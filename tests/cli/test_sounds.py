import os

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from notebank.cli import notebank


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    return lambda *args: CliRunner().invoke(notebank, list(map(str, args)))


def test_an_own_recording_is_added_and_listed_beside_the_shipped_sounds(run, tmp_path):
    soundfile.write(
        tmp_path / "hum.wav", 0.5 * np.sin(2 * np.pi * 440 * np.arange(16000) / 16000), 16000
    )
    added = run("sounds", "add", "808", tmp_path / "hum.wav")
    assert added.exit_code == 0 and "added _808: pitches 36 40 44" in added.output
    assert (
        "808 is called _808" in added.output
        and "filled by resampling the nearest: 36 40" in added.output
    )
    lines = run("sounds", "list").output.splitlines()
    assert any(
        line.split()[:2] == ["_808", "yours"] and "(13 of them filled" in line for line in lines
    )
    assert any(line.split()[:2] == ["flute", "shipped"] for line in lines)


def test_wrong_input_gives_one_clear_line_and_a_failing_exit_code(run, tmp_path):
    (tmp_path / "x.wav").write_text("no sound")
    result = run("sounds", "add", "x", tmp_path / "x.wav")
    assert (
        result.exit_code == 1
        and "x.wav is no sound file" in result.output
        and len(result.output.splitlines()) == 1
    )


def tone(path, pitch):
    path.parent.mkdir(parents=True, exist_ok=True)
    hz = 440 * 2 ** ((pitch - 69) / 12)
    soundfile.write(path, 0.5 * np.sin(2 * np.pi * hz * np.arange(16000) / 16000), 16000)


@pytest.fixture
def kettle(run, tmp_path):
    """A sound made of a folder."""
    for name, pitch in (("hot C4", 60), ("cold E4", 64), ("C5 lid", 72)):
        tone(tmp_path / "kitchen" / f"{name}.wav", pitch)
    added = run("sounds", "add", "kettle", tmp_path / "kitchen", "--pitches", "60:72:4")
    assert added.exit_code == 0, added.output
    return tmp_path / "home" / "sounds" / "kettle"


def test_an_instruments_folder_becomes_one_sound_that_says_what_it_was_made_of(run, kettle):
    lines = run("sounds", "info", "kettle").output.splitlines()
    assert lines[0].split() == ["folder", str(kettle)] and lines[1].split()[1:] == [
        *("60", "64", "68", "72")
    ]
    assert lines[2].endswith("kettle_60.flac, 1.00 s at 16000 Hz, from hot C4.wav")
    assert lines[4].endswith("filled from 64")
    shipped = run("sounds", "info", "flute").output
    assert "flute_60.flac" in shipped and "filled" not in shipped


def test_a_sound_is_renamed_with_all_that_it_has(run, kettle):
    renamed = run("sounds", "rename", "kettle", "tea pot")
    assert renamed.exit_code == 0 and "kettle is called tea_pot now" in renamed.output
    assert sorted(path.name for path in kettle.with_name("tea_pot").iterdir()) == [
        *("sound.json", "tea_pot_60.flac", "tea_pot_64.flac", "tea_pot_68.flac", "tea_pot_72.flac")
    ]
    assert [path.name for path in kettle.parent.iterdir()] == ["tea_pot"]
    assert "hot C4.wav" in run("sounds", "info", "tea_pot").output
    taken = run("sounds", "rename", "tea_pot", "flute")
    assert taken.exit_code == 1 and "there is a sound called flute already" in taken.output


def test_a_sound_is_removed_when_that_is_meant(run, kettle, tmp_path):
    asked = run("sounds", "remove", "kettle")
    assert asked.exit_code == 1 and kettle.is_dir()
    assert run("sounds", "remove", "kettle", "--yes").exit_code == 0
    assert not list(kettle.parent.iterdir()) and len(list((tmp_path / "kitchen").iterdir())) == 3
    gone = run("sounds", "info", "kettle")
    assert gone.exit_code == 1 and "no sound called kettle" in gone.output


@pytest.mark.parametrize("words", [("remove", "flute", "--yes"), ("rename", "flute", "mine")])
def test_what_comes_with_the_package_stays(run, words):
    refused = run("sounds", *words)
    assert refused.exit_code == 1 and "flute is no sound of yours" in refused.output
    assert run("sounds", "where", "flute").exit_code == 0


@pytest.mark.skipif(os.name != "posix", reason="the player is a shell script")
def test_a_recording_is_played_by_the_player_that_is_there(run, kettle, tmp_path, monkeypatch):
    player = tmp_path / "bin" / "aplay"
    player.parent.mkdir()
    player.write_text(f'#!/bin/sh\n/bin/cp "$2" {tmp_path}/heard.wav\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(player.parent))
    played = run("sounds", "play", "kettle", "--pitch", "100")
    assert played.exit_code == 0 and "playing kettle: pitch 72, 1.0 s" in played.output
    heard, rate = soundfile.read(tmp_path / "heard.wav")
    assert abs(np.abs(np.fft.rfft(heard)).argmax() * rate / heard.size - 523.25) < 2


@pytest.mark.parametrize(
    "command", [["sounds"], ["sounds", "add"], ["sounds", "list"], ["sounds", "ship"]]
)
def test_every_command_has_help_with_an_example(run, command):
    result = run(*command, "--help")
    assert result.exit_code == 0 and (len(command) == 1 or "Example" in result.output)


def test_sounds_are_made_ready_once_and_the_cache_says_when_it_is_too_small(run, tmp_path):
    hum = 0.5 * np.sin(2 * np.pi * 220 * np.arange(24000) / 48000)
    soundfile.write(tmp_path / "hum.wav", hum, 48000)
    run("sounds", "add", "hum", tmp_path / "hum.wav", "--pitches", "57,58")
    small = run("sounds", "prepare", "hum", "--cache-mb", "4")
    assert small.exit_code == 1 and "with 1 recordings still to be made ready" in small.output
    first, again = (run("sounds", "prepare", "hum").output.splitlines()[-1] for _ in range(2))
    assert first == "1 sounds are ready for concert; 1 recordings lacked"
    assert again == "1 sounds are ready for concert; 0 recordings lacked"


def test_a_model_that_only_draws_sounds_has_nothing_to_make_ready(run):
    result = run("sounds", "prepare", "flute", "--model", "fantasia")
    assert result.exit_code == 1 and "fantasia does not encode sounds" in result.output
