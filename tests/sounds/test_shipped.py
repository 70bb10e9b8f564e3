import numpy as np
import pytest

from notebank.audio.loudness import TARGET, momentary
from notebank.audio.measures.centroid import centroid
from notebank.audio.pitch import detect
from notebank.data.fullband import exam
from notebank.sounds.library import SHIPPED, Library
from notebank.sounds.ship import INSTRUMENTS, LARGEST, Rendered

NAMES = Library([SHIPPED]).names()


def test_at_least_fifteen_sounds_of_at_most_thirty_megabytes_ship_with_their_notice():
    assert len(NAMES) >= 15 and set(NAMES) == set(INSTRUMENTS)
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*.flac")) <= LARGEST == 30_000_000
    notice = (SHIPPED / "NOTICE.txt").read_text()
    for name in ("Frank Wen", "Christian Collins", "Alexander Holm", "Brosowsky", *NAMES):
        assert name in notice
    assert "The above copyright notice and this permission notice shall be" in notice


def test_no_exam_instrument_is_shipped():
    for name, source in INSTRUMENTS.items():
        if isinstance(source, Rendered):
            assert source.program not in exam.PROGRAMS, name
        else:
            assert source.folder not in exam.INSTRUMENTS, name
    assert not set(NAMES) & set(exam.INSTRUMENTS)


@pytest.mark.parametrize("name", NAMES)
def test_shipped_notes_are_in_tune_and_loud_enough_and_last(name):
    sound = Library([SHIPPED]).get(name)
    assert len(sound.pitches) >= 8 and np.diff(sound.pitches).max() <= 6
    for pitch in sound.pitches[::4]:  # all were measured when they were made
        audio = sound.audio(pitch, 48000)
        assert 48000 <= audio.size <= 4 * 48000
        assert np.abs(audio).max() <= 0.9
        assert abs(detect(audio, 48000) - pitch) < 0.5


def test_the_piano_has_velocity_layers_that_are_in_tune_and_the_brighter_the_harder():
    layers = Library([SHIPPED]).get("piano").layers
    assert list(layers) == [34, 64, 100, 127]
    assert len({layer.pitches for layer in layers.values()}) == 1
    heard = [layer.audio(60, 48000) for layer in layers.values()]
    assert all(abs(detect(audio, 48000) - 60) < 0.5 for audio in heard)
    bright = [centroid(audio[:48000], 48000) for audio in heard]
    assert bright == sorted(bright) and bright[-1] > 1.3 * bright[0]


def test_shipped_sounds_are_full_band():
    spectrum = np.abs(np.fft.rfft(Library([SHIPPED]).get("harpsichord").audio(60, 48000)))
    hz = np.fft.rfftfreq(2 * (spectrum.size - 1), 1 / 48000)
    above = np.square(spectrum[(hz > 8000) & (hz < 16000)]).sum() / np.square(spectrum).sum()
    assert 10 * np.log10(above) > -40


@pytest.mark.parametrize("pitch", [36, 60, 84])
def test_all_shipped_sounds_are_equally_loud_at_every_pitch(pitch):
    library = Library([SHIPPED])
    for name in library.names():
        audio = library.get(name).audio(pitch, 48000)
        assert momentary(audio, 48000) == pytest.approx(TARGET, abs=0.2), name
