"""Recordings made ready for a grid."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from notebank.audio import wav
from notebank.errors import BadFile
from notebank.notes import midi_to_hz
from notebank.sounds import prepare
from notebank.sounds.pack import find


def note(path: Path, pitch: float, level=0.5, rate=44100, silence=0.0, seconds=1.0):
    t = np.arange(round(seconds * rate)) / rate
    tone = (
        level
        * sum(np.sin(2 * np.pi * midi_to_hz(pitch) * k * t) / k for k in (1, 2, 3))
        / 1.8
        * np.exp(-t)
        * np.minimum(1, 40 * (seconds - t))
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.concatenate([np.zeros(round(silence * rate)), tone]), rate)
    return path


def prepared(folder, wanted=None):
    return prepare.choose(prepare.load(find(folder).samples), wanted, (60, 64))


def test_pitches_are_those_that_all_sounds_share_and_outliers_are_named(tmp_path):
    for name in ("a", "b"):
        for pitch in (48, 60, 72):
            note(tmp_path / f"{name}_{pitch}.wav", pitch)
    note(tmp_path / "b_61.wav", 61)
    ready = prepared(tmp_path)
    assert ready.pitches == (48, 60, 72) and sorted(ready.sounds) == ["a", "b"]
    assert ready.said == ["b_61.wav: pitch 61 is not rendered, a lacks it"]


def test_sounds_of_one_recording_get_the_usual_pitches(tmp_path):
    note(tmp_path / "a_60.wav", 60)
    note(tmp_path / "b_60.wav", 60)
    ready = prepared(tmp_path)
    assert (
        ready.pitches == (60, 64) and "a has no recording at 64: the nearest is used" in ready.said
    )


def test_a_pitch_that_no_name_tells_is_heard_and_marked(tmp_path):
    note(tmp_path / "glass.wav", 67)
    note(tmp_path / "glass_C4.wav", 60)
    source, named = prepare.load(find(tmp_path).samples)
    assert "heard pitch 67" in source.doubt and source.recording.pitch == 67
    assert source.sound == "glass" and not named.doubt


def test_two_recordings_of_one_pitch_are_refused_by_name(tmp_path):
    note(tmp_path / "a_60.wav", 60)
    note(tmp_path / "a_C4.wav", 60)
    with pytest.raises(BadFile, match=r"a_60\.wav and a_C4\.wav are both pitch 60 of a"):
        prepared(tmp_path)


def test_all_recordings_get_the_same_rate_loudness_and_beginning(tmp_path):
    note(tmp_path / "in" / "a_60.wav", 60, level=0.02, silence=0.5)
    note(tmp_path / "in" / "b_60.flac", 60, level=0.9, rate=22050)
    prepare.write(
        tmp_path / "out",
        prepared(tmp_path / "in", (60,)),
        16000,
        12800,
        False,
        lambda done, total: None,
    )
    (a, rate), (b, _) = (wav.read(tmp_path / "out" / name / f"{name}_60.wav") for name in "ab")
    assert rate == 16000 and a.size == b.size == 12800
    assert np.abs(a[:4000]).max() == pytest.approx(np.abs(b[:4000]).max(), rel=0.05)
    assert np.argmax(np.abs(a) > 0.02) < 160 and np.abs(a[-20:]).max() < 0.01


@pytest.mark.parametrize(
    "fill, expected", [(True, {"a_60.wav", "a_64.wav"}), (False, {"a_60.wav"})]
)
def test_missing_pitches_are_made_only_for_models_that_take_their_pitch_from_the_recording(
    tmp_path, fill, expected
):
    from notebank.audio.pitch import detect

    note(tmp_path / "in" / "a_60.wav", 60)
    prepare.write(
        tmp_path / "out", prepared(tmp_path / "in"), 16000, 16000, fill, lambda done, total: None
    )
    assert {path.name for path in (tmp_path / "out" / "a").iterdir()} == expected
    for path in (tmp_path / "out" / "a").iterdir():
        assert abs(detect(*wav.read(path)) - int(path.stem[2:])) < 0.05


def test_sounds_that_cannot_all_be_written_leave_nothing(tmp_path):
    for name in ("a", "b"):
        note(tmp_path / f"{name}_60.wav", 60)
    blocked = tmp_path / "out/b/b_60.wav"
    (blocked / "in the way").mkdir(parents=True)
    with pytest.raises(BadFile, match="cannot write"):
        prepare.write(
            tmp_path / "out", prepared(tmp_path), 16000, 16000, False, lambda done, total: None
        )
    assert not (tmp_path / "out").exists()
