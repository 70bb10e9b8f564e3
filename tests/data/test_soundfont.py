"""Needs FluidSynth and FluidR3_GM, as `make test` installs them."""

import numpy as np
import pytest

from models.physics import fundamental, harmonic_share
from notebank.data import soundfont
from notebank.errors import BadFile, NotFound
from notebank.notes import Note, midi_to_hz

FONT = soundfont.find_font()
FLUTE, SQUARE_LEAD = 73, 80


def played(font, program, note, bank=0):
    """A note from a fresh synth."""
    with soundfont.Instrument(font, program, bank) as instrument:
        return instrument.render(note)


def test_the_same_notes_give_the_same_samples():
    notes = [Note(60, velocity, 0.5) for velocity in (40, 100)]
    first, again = (soundfont.render_notes(FONT, FLUTE, notes) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(first, again))


def test_a_note_has_its_pitch_and_length():
    audio = played(FONT, FLUTE, Note(72, 100, 1.0))
    assert audio.shape == (16000,) and audio.dtype == np.float32
    assert abs(1200 * np.log2(fundamental(audio, 16000, midi_to_hz(72)) / midi_to_hz(72))) < 10


def test_one_gain_keeps_the_balance_of_velocities():
    soft, loud = soundfont.render_notes(
        FONT, 0, [Note(60, velocity, 0.5) for velocity in (40, 112)]
    )
    assert abs(np.abs(loud).max() - 0.85) < 1e-6 and np.abs(soft).max() < 0.4


def test_a_note_does_not_ring_on_into_the_next():
    (strings_alone,) = soundfont.render_notes(FONT, 50, [Note(60, 60, 0.5)], peak=0.1)
    _, strings_after = soundfont.render_notes(FONT, 50, [Note(48, 127, 0.5), Note(60, 60, 0.5)])
    # one gain for all: the loud one has set it
    level = np.abs(strings_alone).max() / np.abs(strings_after).max()
    # LFOs run on; a release would be 0.3
    assert np.abs(strings_after[:2000] * level - strings_alone[:2000]).max() < 0.002


def test_a_bright_lead_does_not_alias():
    audio = played(FONT, SQUARE_LEAD, Note(72, 100, 1.0))
    assert harmonic_share(audio[2000:10000], 16000, midi_to_hz(72), cents=15) > 0.999


def test_the_low_pass_keeps_a_tone_and_drops_what_would_alias():
    time = np.arange(48000) / 48000
    assert np.abs(soundfont.third(np.sin(2 * np.pi * 7000 * time))[100:-100]).max() > 0.99
    assert np.abs(soundfont.third(np.sin(2 * np.pi * 9000 * time))[100:-100]).max() < 1e-4


def test_the_font_says_whose_it_is():
    info = soundfont.font_info(FONT)
    assert "Frank Wen" in info["ICOP"] and "MIT" in info["ICMT"]


def test_missing_fonts_and_programs_are_named(tmp_path):
    with pytest.raises(NotFound, match="no SoundFont at"):
        soundfont.find_font(tmp_path / "none.sf2")
    with pytest.raises(NotFound, match="no program 5 in bank 77"):
        played(FONT, 5, Note(60), bank=77)
    noise = tmp_path / "noise.sf2"
    noise.write_bytes(b"RIFF" + bytes(100))
    with pytest.raises(BadFile, match="cannot be loaded"):
        played(noise, 5, Note(60))
    with pytest.raises(BadFile, match="no SoundFont"):
        soundfont.font_info(noise)
