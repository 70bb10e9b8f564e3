"""Velocity layers of a sound: what is kept of a pack of samples, and where."""

import numpy as np
import pytest
import soundfile

from notebank.notes import midi_to_hz
from notebank.sounds.library import Library

RATE = 44100


def write(path, pitch, overtone):
    """A note of half a second with an overtone of that level."""
    turns = 2 * np.pi * midi_to_hz(pitch) * np.arange(RATE // 2) / RATE
    fall = np.exp(-np.arange(RATE // 2) / 5000)
    soundfile.write(path, 0.3 * fall * (np.sin(turns) + overtone * np.sin(2 * turns)), RATE)
    return path


def overtone(audio, pitch):
    spectrum = np.abs(np.fft.rfft(audio[:8192] * np.hanning(8192)))
    first, second = (round(k * midi_to_hz(pitch) / RATE * 8192) for k in (1, 2))
    return spectrum[second - 1 : second + 2].max() / spectrum[first - 1 : first + 2].max()


@pytest.fixture
def library(tmp_path):
    return Library([tmp_path / "mine"])


@pytest.mark.parametrize("name", ["glass_{pitch}_{velocity}", "glass-{pitch:03}-{velocity:03}"])
def test_a_sound_keeps_a_soft_a_middle_and_a_hard_layer_beside_its_own(library, tmp_path, name):
    files = [
        write(tmp_path / f"{name.format(pitch=p, velocity=v)}.wav", p, v / 127)
        for p in (60, 72)
        for v in (25, 40, 70, 96, 127)
    ]
    sound = library.add("glass", files, pitches=(60, 72))
    assert list(sound.layers) == [25, 70, 96, 127]
    assert sound.layers[96] is sound and "2 recordings of other velocities" in sound.warnings[0]
    for velocity, layer in sound.layers.items():
        assert layer.pitches == (60, 72)
        heard = overtone(layer.audio(72, RATE), 72)
        assert heard == pytest.approx(velocity / 127, abs=0.1)


def test_a_sound_that_is_renamed_keeps_its_layers(library, tmp_path):
    files = [write(tmp_path / f"C4v{layer}.wav", 60, layer / 3) for layer in (1, 2, 3)]
    library.add("glass", files, pitches=(60,))
    layers = library.rename("glass", "vase").layers
    assert list(layers) == [42, 85, 127]
    assert layers[42].files[60].name == "vase_60.flac"


def test_a_sound_of_one_velocity_has_no_layers(library, tmp_path):
    assert not library.add("glass", [write(tmp_path / "glass_60.wav", 60, 1)]).layers
