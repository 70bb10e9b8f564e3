import hashlib
import json

import numpy as np
import pytest

from notebank.data import make as making
from notebank.data.make import Recipe, make
from notebank.data.nsynth import NSynth
from notebank.data.programs import CLEAR, FAMILIES, program
from notebank.data.qualities import QUALITIES, qualities
from notebank.data.soundfont import find_font
from notebank.errors import BadFile, BadValue

SMALL = Recipe(programs=(0, 73), pitches=(60, 67), velocities=(50, 110), seconds=0.5)


def contents(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_data_set_has_every_note_once_and_is_the_same_every_time(tmp_path):
    assert make(find_font(), tmp_path / "a", SMALL) == 8
    make(find_font(), tmp_path / "b", SMALL)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    data = NSynth(tmp_path / "a")
    assert {(e.instrument, e.pitch, e.velocity) for e in data.examples} == {
        (name, pitch, velocity) for name in ("keyboard_acoustic_000", "flute_acoustic_073") for pitch in (60, 67) for velocity in (50, 110)}
    assert all(data.audio(e).shape == (8000,) for e in data.examples)
    entry = json.loads((tmp_path / "a/examples.json").read_text())["flute_acoustic_073-060-110"]
    assert entry["gm_program"] == 73 and FAMILIES[entry["instrument_family"]] == "flute" and len(entry["qualities"]) == 10


def test_a_stopped_run_goes_on_with_the_same_bytes(tmp_path):
    class StopError(Exception):
        pass

    def stop_at_second(done, total, name):
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


def test_another_recipe_needs_another_folder(tmp_path):
    make(find_font(), tmp_path, SMALL)
    with pytest.raises(BadFile, match="another font or recipe"):
        make(find_font(), tmp_path, Recipe(programs=(0,), pitches=(60,), velocities=(100,), seconds=0.5))


def test_flac_holds_the_same_samples_as_wav(tmp_path):
    one = {"programs": (73,), "pitches": (60,), "velocities": (100,), "seconds": 0.5}
    for format in ("wav", "flac"):
        make(find_font(), tmp_path / format, Recipe(**one, format=format))
    sets = [NSynth(tmp_path / format) for format in ("wav", "flac")]
    assert np.array_equal(*(data.audio(data.examples[0]) for data in sets))


@pytest.mark.parametrize("odd, words", [
    ({"programs": (120,)}, "effect"), ({"programs": ()}, "at least one"), ({"velocities": (0,)}, r"1\.\.127"),
    ({"seconds": 0.01}, r"0\.1 to 60"), ({"format": "mp3"}, "wav or flac"), ({"pitches": (200,)}, r"0\.\.127")])
def test_recipes_that_cannot_be_are_refused(odd, words):
    with pytest.raises(BadValue, match=words):
        Recipe(**odd)


def test_every_clear_program_has_a_family_of_nsynth():
    assert len(set(CLEAR)) == len(CLEAR) >= 24 and 16 not in CLEAR
    assert {program(number).family for number in CLEAR} == set(FAMILIES)
    assert program(0).instrument == "keyboard_acoustic_000" and program(80).family == "synth_lead" and program(47).family == "mallet"


def test_qualities_tell_a_pluck_from_a_held_bright_tone():
    time = np.arange(16000) / 16000
    pluck = np.sin(2 * np.pi * 200 * time) * np.exp(-12 * time)
    bright = 0.3 * sum(np.sin(2 * np.pi * 1500 * k * time) for k in (1, 2, 3)) * (time < 0.75)
    named = [{name for name, flag in zip(QUALITIES, qualities(x.astype(np.float32), 16000, 0.75)) if flag} for x in (pluck, bright)]
    assert named == [{"dark", "fast_decay", "percussive"}, {"bright"}]
