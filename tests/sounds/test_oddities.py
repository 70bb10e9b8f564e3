"""Odd recordings are named."""

import struct

import numpy as np
import pytest
import soundfile

from notebank.audio import wav
from notebank.errors import BadFile
from notebank.notes import midi_to_hz
from notebank.sounds.recording import load

RATE = 22050
RANDOM = np.random.default_rng(0)


def tone(pitch, seconds=1.0, fall=2.0):
    t = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * k * midi_to_hz(pitch) * t) / k for k in (1, 2, 3))
    return 0.4 * wave * np.exp(-fall * t) * np.minimum(1, 20 * (seconds - t))


def hiss(seconds, level=0.02):
    return level * RANDOM.standard_normal(round(seconds * RATE))


def click():
    audio = np.zeros(round(0.5 * RATE))
    audio[100:130] = 0.3
    return audio


def hit(seconds=0.03, level=0.5):
    t = np.arange(round(0.5 * RATE)) / RATE
    return level * np.sin(2 * np.pi * 60 * t) * (t < seconds)


def swelling():
    t = np.arange(2 * RATE) / RATE
    return (
        0.4 * np.sin(2 * np.pi * 261.63 * t) * np.minimum(t, 1) ** 2 * np.minimum(1, 20 * (2 - t))
    )


ODD = {
    "a click before the note": np.concatenate([click(), tone(60)]),
    "noise before the note": np.concatenate([hiss(0.7), tone(60)]) + hiss(1.7),
    "is clipped": np.clip(4 * tone(60), -1, 1),
    "is cut off": tone(60)[: RATE // 4],
    "several notes (60 64 67)": np.concatenate([tone(60), tone(64), tone(67)]),
    "": tone(60),
}


@pytest.mark.parametrize("text", ODD)
def test_what_is_odd_is_named_and_nothing_else(tmp_path, text):
    soundfile.write(tmp_path / "x_60.wav", ODD[text], RATE)
    warnings = load(tmp_path / "x_60.wav").warnings
    if text:
        assert len(warnings) == 1 and warnings[0].startswith("x_60.wav ") and text in warnings[0]
    else:
        assert warnings == ()


@pytest.mark.parametrize("text", ["a click before the note", "noise before the note"])
def test_a_note_begins_at_its_own_onset(tmp_path, text):
    soundfile.write(tmp_path / "x_60.wav", ODD[text], RATE)
    audio = load(tmp_path / "x_60.wav").audio
    assert np.abs(audio[: RATE // 50]).max() > 0.2


def test_a_note_that_swells_is_left_as_it_is(tmp_path):
    soundfile.write(tmp_path / "x_60.wav", swelling(), RATE)
    recording = load(tmp_path / "x_60.wav")
    assert recording.warnings == () and recording.audio.size > 1.7 * RATE


def test_a_click_may_be_louder_than_its_note_but_what_has_an_echo_is_none(tmp_path):
    for name, note in (("click", 0.3 * tone(60)), ("echo", 0.5 * hit())):
        soundfile.write(tmp_path / f"{name}_60.wav", np.concatenate([hit(), note]), RATE)
    clicked, echoed = (load(tmp_path / f"{name}_60.wav") for name in ("click", "echo"))
    assert ["a click before the note" in line for line in clicked.warnings] == [True]
    assert clicked.audio.size < 1.1 * RATE
    assert not any("click before" in line for line in echoed.warnings)


def test_of_several_notes_none_is_believed_and_without_a_name_they_are_the_reason(tmp_path):
    for name in ("x_60", "scale"):
        audio = np.concatenate([tone(60), tone(64), tone(67, fall=0)])
        soundfile.write(tmp_path / f"{name}.wav", audio, RATE)
    assert load(tmp_path / "x_60.wav").pitch == 60
    with pytest.raises(BadFile, match=r"^scale\.wav holds several notes \(60 64 67\)"):
        load(tmp_path / "scale.wav")


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_wav_whose_header_was_never_finished_has_its_samples(tmp_path, size):
    path = tmp_path / "x_60.wav"
    soundfile.write(path, tone(60), RATE)
    data = bytearray(path.read_bytes())
    place = data.index(b"data")
    struct.pack_into("<I", data, place + 4, size)
    struct.pack_into("<I", data, 4, size)
    path.write_bytes(data)
    audio, rate = wav.read(path)
    assert rate == RATE and audio.size == RATE and load(path).pitch == 60
    assert wav.read(path, seconds=0.1)[0].size == round(0.1 * RATE)
