import numpy as np
import pytest
import soundfile

from notebank.errors import BadFile, NotFound
from notebank.sounds.library import Library, Sound


def record(folder, pitch, hz=None, ending="wav", rate=16000):
    folder.mkdir(parents=True, exist_ok=True)
    hz = hz or 440 * 2 ** ((pitch - 69) / 12)
    soundfile.write(
        folder / f"{folder.name}_{pitch}.{ending}",
        0.5 * np.sin(2 * np.pi * hz * np.arange(rate) / rate),
        rate,
    )


def test_a_sound_is_a_folder_of_notes_named_by_pitch(tmp_path):
    for pitch, ending in [(60, "wav"), (72, "flac"), (48, "wav")]:
        record(tmp_path / "my_flute", pitch, ending=ending)
    (tmp_path / "my_flute" / "notes.txt").write_text("not a recording")
    sound = Library([tmp_path]).get("my_flute")
    assert sound.pitches == (48, 60, 72) and sound.nearest(54) == 48 and sound.nearest(127) == 72


def test_audio_is_the_nearest_recording_unshifted_at_the_asked_rate(tmp_path):
    record(tmp_path / "a", 60, hz=300, rate=44100)
    audio = Sound(tmp_path / "a").audio(65, 16000)
    assert audio.dtype == np.float32 and abs(audio.size - 16000) <= 1
    assert np.abs(np.fft.rfft(audio)).argmax() == 300


def test_earlier_roots_hide_later_ones_and_names_are_sorted(tmp_path):
    record(tmp_path / "mine" / "flute", 60, hz=100)
    record(tmp_path / "theirs" / "flute", 60, hz=200)
    record(tmp_path / "theirs" / "bell", 60)
    library = Library([tmp_path / "mine", tmp_path / "nowhere", tmp_path / "theirs"])
    assert library.names() == ["bell", "flute"]
    assert library.get("flute").folder.parent.name == "mine"


def test_all_sounds_are_the_user_s_first_and_what_cannot_be_read_is_left_out(tmp_path):
    for folder in ("theirs/bell", "theirs/flute", "mine/zither", "mine/flute"):
        record(tmp_path / folder, 60)
    library = Library([tmp_path / "mine", tmp_path / "theirs"])
    library.names = lambda: ["bell", "flute", "gone", "zither"]
    assert [sound.name for sound in library.all()] == ["flute", "zither", "bell"]


@pytest.mark.parametrize("name", ["oboe", "../theirs", "", "."])
def test_an_unknown_name_is_answered_with_the_known_ones(tmp_path, name):
    record(tmp_path / "bell", 60)
    with pytest.raises(NotFound, match="known: bell"):
        Library([tmp_path]).get(name)


def test_the_fingerprint_follows_the_recordings(tmp_path):
    record(tmp_path / "a", 60)
    first = Sound(tmp_path / "a").fingerprint
    assert Sound(tmp_path / "a").fingerprint == first and len(first) == 16
    record(tmp_path / "a", 60, hz=301)
    assert Sound(tmp_path / "a").fingerprint != first


def test_a_folder_without_notes_is_no_sound(tmp_path):
    (tmp_path / "empty").mkdir()
    assert Library([tmp_path]).names() == []
    with pytest.raises(BadFile, match="empty_60"):
        Sound(tmp_path / "empty")
