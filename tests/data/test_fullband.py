"""Needs FluidSynth and FluidR3_GM, as `make test` installs them; packages are made here."""

import io
import json
import tarfile

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from notebank.cli import notebank
from notebank.data.fullband import exam, fonts, npm, recordings, sources
from notebank.data.fullband.hearing import judged
from notebank.data.fullband.make import Recipe, make
from notebank.data.soundfont import find_font
from notebank.errors import BadFile, BadValue, NotebankError
from notebank.notes import midi_to_hz

RATE = 44100


def tone(pitch, seconds=0.6):
    time = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * k * midi_to_hz(pitch) * time) / k for k in (1, 2, 3))
    return np.concatenate([np.zeros(4410), 0.2 * wave]).astype(np.float32)


def package(folder, name, notes):
    """A tarball as npm makes it."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {"README.md": b"Samples: CC-by 3.0"}
    for stem, audio in notes.items():
        file = io.BytesIO()
        soundfile.write(file, audio, RATE, format="WAV")
        files[f"{stem}.wav"] = file.getvalue()
    with tarfile.open(folder / npm.tarball_name(name), "w:gz") as tar:
        for stem, content in files.items():
            member = tarfile.TarInfo(f"package/{stem}")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))


def flute(name="flutes@1.0.0"):
    return sources.Instrument("flute", (sources.Package(name, 100, "CC BY 3.0"),))


def test_a_recording_is_cut_to_its_note_levelled_and_named_by_what_is_heard(tmp_path):
    notes = {"A4": tone(69), "As4": tone(71), "C5": tone(84), "D5": tone(80), "Take v2": tone(60)}
    package(tmp_path, "flutes@1.0.0", notes)
    recordings.convert(flute(), tmp_path, tmp_path / "flute")
    entries = json.loads((tmp_path / "flute/notes.json").read_text())
    # A#4 sounds a semitone higher, C5 an octave, D5 somewhere else
    assert [(e["pitch"], e["fault"]) for e in entries] == [(69, ""), (71, ""), (72, "octave")]
    audio, rate = soundfile.read(tmp_path / "flute" / entries[0]["file"])
    assert rate == RATE and 0 <= np.argmax(np.abs(audio) > 0.02) < 0.01 * RATE
    loudest = np.sqrt(np.mean(np.square(audio[: RATE // 2])))
    assert loudest == pytest.approx(0.1, rel=0.02)
    assert "CC-by" in (tmp_path / "flute/LICENCE-100.txt").read_text()


def test_pitches_beyond_the_detector_are_heard_by_their_strongest_partial():
    assert judged(tone(111)[4410:], RATE, 111).fault == ""
    assert judged(tone(110)[4410:], RATE, 111).fault == "no pitch"


def test_half_a_package_is_named(tmp_path):
    (tmp_path / "flutes-1.0.0.tgz").write_bytes(b"half")
    with pytest.raises(BadFile, match=r"flutes-1\.0\.0\.tgz is no package: .*; remove it"):
        recordings.convert(flute(), tmp_path, tmp_path / "flute")


def test_where_npm_is_missing_the_error_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotebankError, match=r"needs npm.*apt install npm"):
        npm.pack("flutes@1.0.0", tmp_path)


def test_all_pitches_occur_and_every_run_draws_the_same():
    drawn = [note for n in fonts.MELODIC for note in fonts.notes_of(n, 0, "font")]
    assert {note.pitch for note in drawn} == set(range(fonts.LOW, fonts.HIGH + 1))
    assert fonts.notes_of(5, 0, "font") == fonts.notes_of(5, 0, "font")
    assert fonts.notes_of(5, 0, "font") != fonts.notes_of(5, 1, "font")


def test_no_exam_instrument_gets_in():
    assert not exam.PROGRAMS & set(fonts.MELODIC)
    assert not set(exam.INSTRUMENTS) & {known.name for known in sources.INSTRUMENTS}
    with pytest.raises(BadValue, match="violin: kept for the exam"):
        Recipe((), (0,), ("cello", "violin"))
    with pytest.raises(BadValue, match="programs 40, 56: kept for the exam"):
        Recipe((), (0, 40, 56), ())


def test_a_stopped_run_goes_on_and_another_recipe_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "LOW", 60)
    monkeypatch.setattr(fonts, "HIGH", 63)
    recipe = Recipe((find_font(),), (12, 73), ())
    told = []
    entries = make(tmp_path, recipe, lambda *done: told.append(done))
    assert told == [(0, 2), (1, 2), (2, 2)] and len(entries) == 4
    assert {soundfile.info(tmp_path / entry["file"]).samplerate for entry in entries} == {48000}
    assert {e["split"] for e in entries} == {"train"}
    first = (tmp_path / entries[0]["file"]).read_bytes()
    (tmp_path / "fonts/FluidR3_GM-012/notes.json").unlink()
    told.clear()
    assert make(tmp_path, recipe, lambda *done: told.append(done)) == entries
    assert told == [(1, 2), (2, 2)] and (tmp_path / entries[0]["file"]).read_bytes() == first
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert "Frank Wen" in manifest["licences"]["FluidR3_GM"]
    with pytest.raises(BadFile, match="another folder"):
        make(tmp_path, Recipe((find_font(),), (12, 73), (), seed=1))


def test_the_command_refuses_an_exam_instrument_in_one_line(tmp_path):
    done = CliRunner().invoke(
        notebank,
        ["dataset", "full-band", "--soundfont", str(find_font()), "--recordings", "harp"]
        + ["--out", str(tmp_path)],
    )
    assert done.exit_code == 1 and done.output.startswith("Error: harp: kept for the exam")
