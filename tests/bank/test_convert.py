"""From any format into any other and back."""

import json

import numpy as np
import pytest
import soundfile

from notebank.audio.pitch import detect
from notebank.bank import About, NoteBank, convert, folder, onss, sfz
from notebank.bank.settings import parse
from notebank.errors import BadFile, BadValue
from notebank.notes import Loop

PITCHES = (48, 60, 69)


def foreign_bank(path):
    """A .bin as others make them: loud up to the first and the last sample of every note."""
    t = np.arange(8000) / 16000
    cell = [0.4 * np.sin(2 * np.pi * 440 * 2 ** ((pitch - 69) / 12) * t + 1) for pitch in PITCHES]
    samples = np.stack([np.stack(cell) * level for level in (1, 0.9, 0.8, 0.7)]).reshape(
        2, 2, 3, 8000
    )
    bank = NoteBank(
        np.rint(samples * 32767).astype(np.int16),
        PITCHES,
        16000,
        about=About(
            corners=("my_flute", "b", "c", "d"), provenance={"looping": True, "loop": [0.25, 0.5]}
        ),
    )
    return onss.write(bank, path)


@pytest.mark.parametrize("form", ["folder", "wav", "flac", "sfz"])
def test_a_foreign_bank_goes_through_any_format_and_back_byte_by_byte(tmp_path, form):
    original = foreign_bank(tmp_path / "one")
    convert.write(convert.read(original), tmp_path / "two", form)
    again = convert.write(convert.read(tmp_path / "two"), tmp_path / "three", "ons")
    assert (
        again.name == original.name == "my_flute_b_c_d.bin"
        and again.read_bytes() == original.read_bytes()
    )
    assert (
        again.with_name("settings.json").read_bytes()
        == original.with_name("settings.json").read_bytes()
    )


@pytest.mark.parametrize("form", ["wav", "sfz"])
def test_a_float_bank_and_its_missing_notes_come_back_as_they_were(tmp_path, form):
    samples = np.random.default_rng(1).uniform(-1, 1, (2, 3, 2, 64)).astype(np.float32)
    valid = np.ones((2, 3, 2), bool)
    valid[1, 2, 0] = False
    samples[1, 2, 0] = 0
    bank = NoteBank(
        samples, (50, 62), 22050, valid, About("null", tuple("abcd"), provenance={"seed": 1})
    ).guarded()
    convert.write(bank, tmp_path / "x", form)
    back = convert.read(tmp_path / "x")
    assert (
        np.array_equal(back.samples, bank.samples)
        and back.about == bank.about
        and back.layout == bank.layout
    )
    assert np.array_equal(back.valid, valid)


LOOPS = {(0, 1, 50): Loop(10, 40), (1, 2, 62): Loop(8, 50, -600.0)}


@pytest.fixture
def looped(tmp_path):
    samples = np.full((2, 3, 2, 64), 0.5, np.float32)
    return NoteBank(samples, (50, 62), 64, loops=LOOPS).guarded()


@pytest.mark.parametrize("form", ["folder", "wav", "sfz"])
def test_loops_come_back_where_the_format_has_them(tmp_path, looped, form):
    convert.write(looped, tmp_path / "x", form)
    back = convert.read(tmp_path / "x")
    assert back.loops == LOOPS and np.array_equal(back.samples, looped.samples)


def test_an_sfz_says_where_a_note_loops_and_how_it_dies(tmp_path, looped):
    convert.write(looped, tmp_path / "x", "sfz")
    lines = (tmp_path / "x" / "pad.sfz").read_text().splitlines()
    stays, dies = (line for line in lines if "loop_sustain" in line)
    assert "loop_start=10 loop_end=49" in stays and "ampeg_decay" not in stays
    assert "ampeg_hold=0.1250 ampeg_decay=0.130 ampeg_sustain=0" in dies


def test_where_there_are_no_loops_notes_die_by_themselves(tmp_path, looped):
    convert.write(looped, tmp_path / "x", "flac")
    back = convert.read(tmp_path / "x")
    assert not back.loops
    stays, dies = back.note(0, 1, 50), back.note(1, 2, 62)
    assert np.allclose(stays[1:-2], 0.5, atol=1e-4)
    assert np.allclose(dies[8:-2], 0.5 * 10 ** (-600 / 20 / 64 * np.arange(54)), atol=1e-4)


def test_banks_without_guards_say_so_to_pd(tmp_path):
    convert.write(convert.read(foreign_bank(tmp_path / "one")), tmp_path / "two", "folder")
    assert (
        "guards 0;" in (tmp_path / "two" / "bank.txt").read_text()
        and "bits 16;" in (tmp_path / "two" / "bank.txt").read_text()
    )
    convert.write(
        onss.read(tmp_path / "one" / "my_flute_b_c_d.bin").guarded(), tmp_path / "three", "folder"
    )
    assert "guards 1;" in (tmp_path / "three" / "bank.txt").read_text()


@pytest.mark.parametrize(
    "dialect, keys",
    [
        ("pipeline", {"pads", "pitches", "resolution", "final_length", "magenta_dir", "gpus"}),
        ("course", {"nsynth"}),
        ("app", {"nsynth", "corners", "audio", "midi", "osc"}),
    ],
)
def test_settings_are_written_in_one_dialect_when_asked_for(tmp_path, dialect, keys):
    bank = convert.read(foreign_bank(tmp_path / "one"))
    path = convert.write(bank, tmp_path / "two", "ons", dialect=dialect)
    text = path.with_name("settings.json").read_text()
    assert set(json.loads(text)) == keys and parse(text).layout == bank.layout
    assert (
        onss.read(path).about.corners
        == (() if dialect == "course" else ("my_flute", "b", "c", "d"))
        or dialect == "course"
    )
    assert np.array_equal(onss.read(path).samples, bank.samples)


def test_the_pipeline_knows_no_other_rate(tmp_path):
    with pytest.raises(BadValue, match="16000"):
        onss.write(NoteBank(np.zeros((1, 1, 1, 32), np.int16), (60,), 44100), tmp_path, "pipeline")
    assert not list(tmp_path.iterdir())


def test_a_sampler_finds_every_key_once_and_the_note_of_each_key_in_tune(tmp_path):
    convert.write(convert.read(foreign_bank(tmp_path / "one")), tmp_path / "two", "sfz")
    text = (tmp_path / "two" / "01_00.sfz").read_text()
    regions = [
        dict(word.split("=") for word in line.split()[1:])
        for line in text.splitlines()
        if line.startswith("<region>")
    ]
    keys = [
        key for region in regions for key in range(int(region["lokey"]), int(region["hikey"]) + 1)
    ]
    assert keys == list(range(128))
    for region in regions:
        audio, rate = soundfile.read(tmp_path / "two" / "notes" / region["sample"])
        assert abs(detect(audio, rate) - int(region["pitch_keycenter"])) < 0.05
    assert int(regions[0]["hikey"]) == 54, (
        "54 lies half-way between 48 and 60 and belongs to the lower"
    )


def test_the_pad_instrument_chooses_each_cell_by_its_own_controller_values(tmp_path):
    bank = NoteBank(np.zeros((9, 9, 1, 32), np.int16), (60,), 16000)
    text = sfz.write(bank, tmp_path).read_text()
    chosen = {}
    for line in (line for line in text.splitlines() if line.startswith("<group>")):
        said = {name: int(value) for name, value in (word.split("=") for word in line.split()[1:])}
        for x in range(said["locc16"], said["hicc16"] + 1):
            for y in range(said["locc17"], said["hicc17"] + 1):
                chosen[x, y] = chosen.get((x, y), 0) + 1
    assert len(chosen) == 128 * 128 and set(chosen.values()) == {1}


def test_foreign_sfz_instruments_are_read_as_one_cell(tmp_path):
    (tmp_path / "s").mkdir()
    for name, hz in (("low note", 220.0), ("high", 440.0)):
        soundfile.write(
            tmp_path / "s" / f"{name}.wav",
            0.5 * np.sin(2 * np.pi * hz * np.arange(8000) / 16000),
            16000,
            subtype="PCM_16",
        )
    (tmp_path / "x.sfz").write_text(
        "// by hand\n<control> default_path=s/\n<group> ampeg_release=1\n"
        "<region> sample=low note.wav "
        "key=a3\n<region>\nsample=high.wav\npitch_keycenter=69 lokey=60\n"
    )
    bank = convert.read(tmp_path / "x.sfz")
    assert bank.pitches == (57, 69) and bank.layout.shape == (1, 1, 2, 8000)
    assert all(abs(detect(bank.note(0, 0, pitch), 16000) - pitch) < 0.05 for pitch in bank.pitches)


@pytest.mark.parametrize(
    "text, says",
    [
        ("<region> sample=none.wav key=60", "none.wav, which is missing"),
        ("hello", "no SFZ instrument"),
        ("<region> sample=x.sfz key=999", "999"),
    ],
)
def test_instruments_that_cannot_be_played_are_refused_by_name(tmp_path, text, says):
    (tmp_path / "x.sfz").write_text(text)
    with pytest.raises(BadFile, match=says):
        convert.read(tmp_path / "x.sfz")


def test_nothing_is_overwritten(tmp_path):
    bank = convert.read(foreign_bank(tmp_path / "one"))
    for form in convert.FORMS:
        with pytest.raises(BadFile, match="there already"):
            convert.write(bank, tmp_path / "one", form)
    with pytest.raises(BadValue, match="folder, ons, wav"):
        convert.write(bank, tmp_path / "new", "mp3")


def test_notes_that_do_not_match_are_named(tmp_path):
    convert.write(convert.read(foreign_bank(tmp_path / "one")), tmp_path / "two", "wav")
    soundfile.write(tmp_path / "two" / "01_01_069.wav", np.zeros(10), 16000, subtype="PCM_16")
    with pytest.raises(BadFile, match=r"01_01_069\.wav holds 10 samples at 16000 Hz"):
        convert.read(tmp_path / "two")
    assert folder.is_bank(tmp_path / "two") is False


def strudels_choice(sounds, name, n, midi):
    """The file that Strudel plays, and by how many semitones it moves it: the nearest pitch, n
    modulo how many there are."""
    letters = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}

    def pitch(key):
        return letters[key[0]] + key.count("s") + 12 * (int(key.lstrip("abcdefgs")) + 1)

    key = min(sounds[name], key=lambda key: abs(pitch(key) - midi))
    return sounds[name][key][n % len(sounds[name][key])], midi - pitch(key)


def test_live_coders_hear_the_place_that_they_count_at_the_pitch_that_they_name(tmp_path):
    original = foreign_bank(tmp_path / "one")
    path = convert.write(convert.read(original), tmp_path / "My Pad", "strudel")
    url, moved = strudels_choice(json.loads(path.read_text()), "my_pad", 2, 62)
    heard, rate = soundfile.read(f"{path.parent}{url}")  # the folder's address, and the entry
    assert abs(detect(heard, rate) + moved - 62) < 0.05
    expected = 20 * np.log10(0.8)  # the third of four places
    assert 20 * np.log10(np.abs(heard).max() / 0.4) == pytest.approx(expected, abs=0.05)
    folders = convert.write(convert.read(original), tmp_path / "pad", "dirt")
    assert sorted(p.name for p in folders.iterdir()) == ["pad_048", "pad_060", "pad_069"]
    assert len(list((folders / "pad_048").iterdir())) == 4
    with pytest.raises(BadValue, match="no name for a sound"):
        convert.write(convert.read(original), tmp_path / "808", "dirt")
