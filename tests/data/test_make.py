import hashlib
import json
import sys

import numpy as np
import pytest

from notebank.data import make as making
from notebank.data import presets
from notebank.data.make import Recipe, make
from notebank.data.nsynth import NSynth
from notebank.data.presets import PRESETS
from notebank.data.programs import CLEAR, FAMILIES, program
from notebank.data.qualities import QUALITIES, qualities
from notebank.data.soundfont import find_font
from notebank.data.splits import SPLITS, TEST, VALID, split_of
from notebank.errors import BadFile, BadValue, NotebankError, NotFound
from notebank.sounds.ship import INSTRUMENTS

SMALL = Recipe(programs=(0, 73), pitches=(60, 67), velocities=(50, 110), seconds=0.5, format="wav")


def contents(folder):
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_data_set_has_every_note_once_and_is_the_same_every_time(tmp_path):
    assert make(find_font(), tmp_path / "a", SMALL) == 8
    make(find_font(), tmp_path / "b", SMALL)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    data = NSynth(tmp_path / "a")
    assert {(e.instrument, e.pitch, e.velocity) for e in data.examples} == {
        (name, pitch, velocity)
        for name in ("keyboard_acoustic_000", "flute_acoustic_073")
        for pitch in (60, 67)
        for velocity in (50, 110)
    }
    assert all(data.audio(e).shape == (8000,) for e in data.examples)
    entry = json.loads((tmp_path / "a/examples.json").read_text())["flute_acoustic_073-060-110"]
    assert (
        entry["gm_program"] == 73
        and FAMILIES[entry["instrument_family"]] == "flute"
        and len(entry["qualities"]) == 10
    )


def test_a_stopped_run_goes_on_with_the_same_bytes(tmp_path):
    class StopError(Exception):
        pass

    def stop_at_second(done, total):
        if done == 1:
            raise StopError

    with pytest.raises(StopError):
        make(find_font(), tmp_path / "a", SMALL, stop_at_second)
    assert not (tmp_path / "a/examples.json").exists()
    make(find_font(), tmp_path / "a", SMALL)
    make(find_font(), tmp_path / "b", SMALL)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_finished_instruments_are_not_rendered_again(tmp_path, monkeypatch):
    make(find_font(), tmp_path, SMALL)
    monkeypatch.setattr(making, "render_notes", None)
    assert make(find_font(), tmp_path, SMALL) == 8


def test_processes_make_the_same_bytes(tmp_path):
    for folder, jobs in (("a", 1), ("b", 2)):
        make(find_font(), tmp_path / folder / "set", SMALL, jobs=jobs)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_notes_off_pitch_or_out_of_range_are_marked_listed_and_left_out(tmp_path):
    # The contrabass ends below C4 here; the drawbar organ sounds an octave and more below what is
    # played.
    make(
        find_font(),
        tmp_path,
        Recipe(programs=(16, 43, 73), pitches=(48, 72), velocities=(100,), seconds=0.5),
    )
    assert {e.name: e.fault for e in NSynth(tmp_path, marked=True).examples} == {
        "organ_electronic_016-048-100": "off pitch",
        "organ_electronic_016-072-100": "off pitch",
        "string_acoustic_043-048-100": "",
        "string_acoustic_043-072-100": "quiet",
        "flute_acoustic_073-048-100": "",
        "flute_acoustic_073-072-100": "",
    }
    assert len(NSynth(tmp_path)) == 3
    card = json.loads((tmp_path / "card.json").read_text())
    assert card["faulty"] == 3 and card["faults"]["string_acoustic_043-072-100"]["peak"] < -50
    page = (tmp_path / "card.md").read_text()
    assert (
        "| organ_electronic_016-048-100 | off pitch |" in page
        and "Frank Wen" in page
        and "41, 52, 62, 72, 81" in page
    )


def test_splits_share_no_instrument_and_tests_hear_every_family():
    parts = {split: {number for number in CLEAR if split_of(number) == split} for split in SPLITS}
    assert sorted(number for part in parts.values() for number in part) == sorted(CLEAR)
    for split in ("valid", "test"):
        assert sorted(program(number).family for number in parts[split]) == sorted(FAMILIES)
    # the package's own sounds are trained on
    assert not set(INSTRUMENTS.values()) & (parts["valid"] | parts["test"])
    assert set(CLEAR) >= VALID | TEST


def test_another_recipe_needs_another_folder(tmp_path):
    make(find_font(), tmp_path, SMALL)
    with pytest.raises(BadFile, match="another font or recipe"):
        make(
            find_font(),
            tmp_path,
            Recipe(programs=(0,), pitches=(60,), velocities=(100,), seconds=0.5),
        )


def test_flac_holds_the_same_samples_as_wav(tmp_path):
    one = {"programs": (73,), "pitches": (60,), "velocities": (100,), "seconds": 0.5}
    for format in ("wav", "flac"):
        make(find_font(), tmp_path / format, Recipe(**one, format=format))
    sets = [NSynth(tmp_path / format) for format in ("wav", "flac")]
    assert np.array_equal(*(data.audio(data.examples[0]) for data in sets))


@pytest.mark.parametrize(
    "odd, words",
    [
        ({"programs": (120,)}, "effect"),
        ({"programs": ()}, "at least one"),
        ({"velocities": (0,)}, r"1\.\.127"),
        ({"seconds": 0.01}, r"0\.1 to 60"),
        ({"format": "mp3"}, "wav or flac"),
        ({"pitches": (200,)}, r"0\.\.127"),
    ],
)
def test_recipes_that_cannot_be_are_refused(odd, words):
    with pytest.raises(BadValue, match=words):
        Recipe(**odd)


def test_every_clear_program_has_a_family_of_nsynth():
    assert len(set(CLEAR)) == len(CLEAR) >= 60 and 16 not in CLEAR
    assert {program(number).family for number in CLEAR} == set(FAMILIES)
    assert (
        program(0).instrument == "keyboard_acoustic_000"
        and program(80).family == "synth_lead"
        and program(47).family == "mallet"
    )


def test_qualities_tell_a_pluck_from_a_held_bright_tone():
    time = np.arange(16000) / 16000
    pluck = np.sin(2 * np.pi * 200 * time) * np.exp(-12 * time)
    bright = 0.3 * sum(np.sin(2 * np.pi * 1500 * k * time) for k in (1, 2, 3)) * (time < 0.75)
    named = [
        {
            name
            for name, flag in zip(QUALITIES, qualities(x.astype(np.float32), 16000, 0.75))
            if flag
        }
        for x in (pluck, bright)
    ]
    assert named == [{"dark", "fast_decay", "percussive"}, {"bright"}]


def test_a_font_that_is_not_installed_is_named_with_its_package(monkeypatch, tmp_path):
    monkeypatch.setattr(presets, "_FOLDERS", (tmp_path,))
    with pytest.raises(NotFound, match="apt install musescore-general-soundfont"):
        PRESETS["musescore"].font()
    (tmp_path / "MuseScore_General_Lite.sf3").write_bytes(b"")
    assert PRESETS["musescore"].font() == tmp_path / "MuseScore_General_Lite.sf3"


def test_the_presets_are_large_enough_and_the_second_is_for_tests_only():
    first, second = (PRESETS[name].recipe for name in ("default", "musescore"))
    assert (
        len(first.programs) >= 60
        and first.pitches == tuple(range(36, 85))
        and len(first.velocities) >= 4
    )
    assert second.split == "test" and set(second.programs) <= set(first.programs)


def test_where_nothing_can_be_rendered_no_folder_is_begun(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "fluidsynth", None)
    with pytest.raises(NotebankError, match="pip install pyfluidsynth"):
        make(find_font(), tmp_path / "a", SMALL)
    assert not (tmp_path / "a").exists()
