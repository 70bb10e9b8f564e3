"""An SFZ instrument becomes a sound: what is heard of it, and what is told."""

import numpy as np
import pytest
import soundfile
from click.testing import CliRunner

from notebank import sfzregions
from notebank.audio.pitch import detect
from notebank.cli import notebank
from notebank.errors import BadFile
from notebank.sounds import instrument
from notebank.sounds.library import Library

RATE = 44100
TEXT = """
<control> default_path=samples/
<global> ampeg_release=0.5
<group> lovel=1 hivel=63
<region> sample=soft.wav lokey=50 hikey=70 pitch_keycenter=60 tune=30
<group> lovel=64 hivel=127
<region> sample=hard.wav key=60 seq_length=2 seq_position=1 offset=22050
<region> sample=again.wav key=60 seq_length=2 seq_position=2
<region> sample=low.wav key=48
<region> sample=up.wav trigger=release key=60
"""


def tone(path, pitch, overtone=0.0, before=0):
    """0.7 s of a tone, behind as many samples of another."""
    time = np.arange(RATE * 7 // 10) / RATE
    turns = 2 * np.pi * 440 * 2 ** ((pitch - 69) / 12) * time
    other = 0.3 * np.sin(2 * np.pi * 1000 * np.arange(before) / RATE)
    wave = np.append(other, 0.3 * (np.sin(turns) + overtone * np.sin(2 * turns)))
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, wave, RATE)


def overtone(audio):
    """Level of the octave over that of the fundamental, of a middle C."""
    spectrum = np.abs(np.fft.rfft(audio[:8192] * np.hanning(8192)))
    return spectrum[92:102].max() / spectrum[44:54].max()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    samples = tmp_path / "pack/samples"
    tone(samples / "soft.wav", 59.7)
    tone(samples / "hard.wav", 60, 0.9, RATE // 2)
    tone(samples / "again.wav", 60)
    tone(samples / "low.wav", 48)
    (tmp_path / "pack/piano.sfz").write_text(TEXT)
    return tmp_path / "pack"


def add(*words):
    return CliRunner().invoke(notebank, ["sounds", "add", "grand", *map(str, words)])


@pytest.mark.parametrize("named", ["", "piano.sfz"])
def test_an_instrument_is_a_sound_with_its_keys_tuning_offsets_and_layers(folder, named):
    added = add(folder / named, "--pitches", "48:60:12")
    assert "added grand: pitches 48 60" in added.output, added.output
    assert "1 recordings of other velocities, round robins or microphones" in added.output
    assert "1 regions are left out" in added.output and "without ampeg_release" in added.output
    sound = Library().get("grand")
    assert list(sound.layers) == [30, 100]
    for layer in sound.layers.values():
        assert detect(layer.audio(60, RATE), RATE) == pytest.approx(60, abs=0.05)
    hard, soft = (sound.layers[velocity].audio(60, RATE) for velocity in (100, 30))
    assert overtone(hard) > 0.5 > 0.1 > overtone(soft)


def test_what_an_instrument_cannot_be_is_said(folder):
    assert "says its pitches itself" in add(folder, "--pitch", 60).output
    assert "and of no other" in add(folder / "piano.sfz", folder / "samples/low.wav").output
    (folder / "samples/low.wav").unlink()
    assert "wants the sample samples/low.wav, which is missing" in add(folder).output
    (folder / "other.sfz").write_text(TEXT)
    assert "other.sfz, piano.sfz are left out: name one" in add(folder, "--yes").output


MACROS = "".join(f"#define ${'A' * k} ${'A' * (k - 1)}${'A' * (k - 1)}\n" for k in range(2, 60))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (MACROS + "<region> sample=$" + "A" * 59, "at most 16 million letters"),
        ('#include "again.sfz"\n' * 9, "of more than"),
        ("<region> /* " + "/* " * 200_000, "has no <region>"),
        ("<region> sample=a" + " " * 200_000 + "b.wav", "which is missing"),
        ("<region> " + "a" * 200_000, "has no <region>"),
    ],
    ids=["macros", "includes", "a comment", "spaces", "a word"],
)
def test_an_instrument_that_would_take_hours_to_read_is_refused(tmp_path, monkeypatch, text, told):
    monkeypatch.setattr(sfzregions, "FILES", 20)
    (tmp_path / "a.sfz").write_text(text)
    (tmp_path / "again.sfz").write_text('#include "less.sfz"\n' * 9)
    (tmp_path / "less.sfz").write_text("")
    with pytest.raises(BadFile, match=told):
        instrument.read(tmp_path / "a.sfz")


def test_a_transposed_region_is_moved_once(tmp_path):
    (tmp_path / "a.sfz").write_text("<region> sample=a.wav key=60 transpose=5")
    (region,) = sfzregions.read(tmp_path / "a.sfz")
    assert region.key("a.sfz") == region.pitch("a.sfz") == 55
