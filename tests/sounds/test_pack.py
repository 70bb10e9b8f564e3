"""Packs of samples as people have them: whose file is whose, and which of them are taken."""

import numpy as np
import pytest
import soundfile

from notebank.errors import BadFile
from notebank.notes import midi_to_hz
from notebank.sounds import pack, prepare
from notebank.sounds.library import Library

SOUNDS = ("flute", "organ", "bell", "voice")
NOTES = {"C4": 60, "C5": 72}
SPELLINGS = {
    "note": "{sound}_{note}.wav",
    "lower case": "{sound}-{lower}.wav",
    "capitals inside a word": "{sound}{note}.wav",
    "note first": "{note} {sound}.wav",
    "number": "{sound}_{pitch}.wav",
    "NSynth": "{sound}_000-{pitch:03d}-100.wav",
    "number and velocity": "{sound}_{pitch}_110.wav",
    "note and number": "{sound}_{note}_100.wav",
    "number before the note": "{sound}_100_{note}.wav",
    "velocity": "{sound}_{note}_v120.wav",
    "velocity first": "v120_{sound}_{note}.wav",
    "dynamics": "{sound}.mf.{note}.wav",
    "layer": "{sound}_{note}vl2.wav",
    "round robin": "{sound}_{note}_rr1.wav",
    "round robin first": "RR2 {sound} {note}.wav",
    "microphone": "{sound}_{note}_close.wav",
    "take": "{sound}_take2_{note}.wav",
    "folders": "{sound}/{note}.wav",
    "folders of numbers": "{sound}/{pitch}.wav",
    "folders of layers": "{sound}/{note}v10.wav",
    "folders of words": "{sound}/sustain_{note}.wav",
    "folders by dynamics": "ff/{sound}_{note}.wav",
    "numbered": "0{index}_{sound}_{note}.wav",
    "number first": "{pitch}_{sound}.wav",
    "number and velocity first": "0{pitch}-100-{sound}.wav",
    "a number that says what it is": "{sound}_note{pitch}.wav",
    "dynamics in words": "{sound}_mezzo-forte_{note}.wav",
    "dynamics behind the note": "{sound}_{note}_soft.wav",
}


def write(path, pitch, seconds=0.3):
    hz, t = midi_to_hz(pitch), np.arange(round(seconds * 16000)) / 16000
    path.parent.mkdir(parents=True, exist_ok=True)
    tone = sum(np.sin(2 * np.pi * k * hz * t) / k for k in (1, 2, 3))
    soundfile.write(path, 0.3 * tone * np.exp(-t) * np.minimum(1, 20 * (seconds - t)), 16000)


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=list(SPELLINGS))
def test_four_sounds_at_two_pitches_are_four_sounds_however_they_are_spelled(tmp_path, spelling):
    for index, sound in enumerate(SOUNDS):
        for note, pitch in NOTES.items():
            words = {"sound": sound, "note": note, "lower": note.lower()}
            name = spelling.format(**words, pitch=pitch, index=index)
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.touch()
    found = pack.find(tmp_path)
    endings = ("", "_000")  # NSynth's number of an instrument
    ids = {f"{sound}{ending}" for sound in SOUNDS for ending in endings}
    assert found.said == () and len(found.chosen().samples) == 8
    assert len({sample.sound for sample in found.samples} & ids) == 4
    assert {sample.name.pitch for sample in found.samples} == {60, 72}


@pytest.mark.parametrize(
    ("sign", "steps"),
    [
        ("#", 1), ("s", 1), ("S", 1), ("♯", 1), ("is", 1), ("-sharp", 1), (" sharp ", 1), ("#_", 1),
        ("b", -1), ("B", -1), ("♭", -1), ("es", -1), ("_flat_", -1),
    ],
)  # fmt: skip
def test_sharps_and_flats_are_read_in_any_spelling_and_case(sign, steps):
    for note in ("D", "d"):
        assert pack.read(f"flute_{note}{sign}4").pitch == 62 + steps
    assert pack.read("flute_H3").pitch == pack.read("flute_b3").pitch == 59


def test_a_pack_of_thirty_piano_files_comes_in_whole(tmp_path):
    names = ["A0", *(f"{n}{o}" for o in range(1, 8) for n in ("C", "Ds", "Fs", "A")), "C8"]
    for name in names:
        write(tmp_path / "piano" / f"{name}v10.mp3", pack.read(name).pitch)
    files, said = pack.all_files([tmp_path / "piano"])
    sound = Library([tmp_path / "mine"]).add("piano", files, pitches=())
    assert len(names) == len(sound.pitches) == 30 and said == []
    assert (sound.pitches[0], sound.pitches[-1]) == (21, 108)


def test_of_velocity_layers_the_nearest_to_100_is_taken_and_the_rest_is_told(tmp_path):
    for layer in range(1, 17):
        (tmp_path / f"C4v{layer}.wav").touch()
    for name in ("flute_C4_v20", "flute_C4_v90", "flute_C4_v127", "harp_C4_pp", "harp_C4_f"):
        (tmp_path / f"{name}.wav").touch()
    found = pack.find(tmp_path).chosen()
    kept = {sample.path.stem for sample in found.samples}
    assert kept == {"C4v13", "flute_C4_v90", "harp_C4_f"}
    assert "flute: 2 recordings of other velocities" in found.said[0]
    layers = pack.find(tmp_path).chosen(layers=True)
    assert len(layers.samples) == 21
    heard = pack.velocities(layers.samples)
    assert {heard[sample] for sample in layers.samples if sample.sound == "flute"} == {20, 90, 127}


def test_of_round_robins_and_microphones_the_first_is_taken(tmp_path):
    for name in ("a_C4_rr2", "a_C4_rr1", "b_C4_far", "b_C4_close", "c_60_2", "c_60_1"):
        (tmp_path / f"{name}.wav").touch()
    kept = {sample.path.stem for sample in pack.find(tmp_path).chosen().samples}
    assert kept == {"a_C4_rr1", "b_C4_close", "c_60_1"}


def test_what_is_not_read_is_told_and_what_systems_leave_behind_is_not(tmp_path):
    for name in ("a/C4.wav", "a/b/C4.wav", "x.m4a", "._a_C4.wav", "__MACOSX/C4.wav", "notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = pack.find(tmp_path)
    assert [sample.path.name for sample in found.samples] == ["C4.wav"]
    assert len(found.said) == 2
    assert "x.m4a" in found.said[0] and str(tmp_path / "a/b") in found.said[1]


def test_words_say_how_loud_a_note_is_where_they_name_no_sound():
    heard = {name: pack.read(name) for name in ("harp_C4_piano", "C4_piano", "soft pad_C4")}
    assert [name.velocity for name in heard.values()] == [49, None, None]
    assert [name.sound for name in heard.values()] == ["harp", "piano", "soft pad"]
    assert pack.read("cello_A2_1_pianissimo_arco").velocity == 33


def test_where_all_recordings_lie_too_deep_one_is_told_so(tmp_path):
    (tmp_path / "flute/rr1").mkdir(parents=True)
    (tmp_path / "flute/rr1/C4.wav").touch()
    with pytest.raises(BadFile, match=r"deeper ones \(flute.rr1\) are not read"):
        pack.find(tmp_path)


def test_a_folder_without_sounds_says_what_belongs_there(tmp_path):
    with pytest.raises(BadFile, match=r"flute_60\.wav"):
        pack.find(tmp_path)


def test_a_model_that_uses_velocity_learns_from_all_layers(tmp_path):
    for velocity in (40, 110):
        write(tmp_path / f"glass_C4_v{velocity}.wav", 60)
    sources, said = prepare.of_folder(tmp_path)
    assert said == [] and {source.velocity for source in sources} == {40, 110}


def test_an_instruments_folder_is_one_sound_whatever_its_files_are_called(tmp_path):
    for name in ("Gtr E2 open", "Gtr A2 2nd fret", "high E4"):
        write(tmp_path / "guitar" / f"{name}.wav", 60)
    for name in ("kick_36", "snare_36", "hat_36"):
        write(tmp_path / "drums" / f"{name}.wav", 60)
    found = pack.find(tmp_path)
    assert {sample.sound for sample in found.samples} == {"guitar", "kick", "snare", "hat"}
    assert found.said == ("guitar: 3 recordings, each called otherwise, are one sound",)


def test_four_single_notes_side_by_side_stay_four_sounds(tmp_path):
    for name in ("flute_60", "organ_62", "bell_64", "voice_65"):
        write(tmp_path / f"{name}.wav", 60)
    assert len({sample.sound for sample in pack.find(tmp_path).samples}) == 4
