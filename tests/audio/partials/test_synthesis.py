"""What parameters sound like."""

import numpy as np
import pytest
from scipy.signal import butter, sosfiltfilt

from audio.partials.tones import AMPLITUDES, RATE, tone
from notebank.audio.partials import analyse, synthesise
from notebank.audio.partials.synthesis import partials


@pytest.fixture(scope="module")
def note():
    return analyse(tone(441), RATE, 69)


def peak(audio, rate, hertz):
    """Frequency [Hz] and level [dB] of the strongest sine within 20 Hz."""
    size = 1 << (audio.size - 1).bit_length() + 2
    window = np.hanning(audio.size)
    spectrum = np.abs(np.fft.rfft(audio * window, size)) * 2 / window.sum()
    first = round((hertz - 20) * size / rate)
    at = first + int(spectrum[first : round((hertz + 20) * size / rate)].argmax())
    return at * rate / size, 20 * np.log10(spectrum[at])


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
def test_partials_have_the_same_frequencies_and_levels_at_every_rate(note, rate):
    audio = synthesise(note, rate, rate)
    assert audio.dtype == np.float32 and audio.size == rate
    for number in range(1, 11):
        hertz, level = peak(audio, rate, 441 * number)
        assert hertz == pytest.approx(441 * number, abs=0.3)
        assert level == pytest.approx(20 * np.log10(AMPLITUDES[number - 1]), abs=0.1)


def test_a_partial_over_nyquist_is_left_out():
    rate = 8000
    high = analyse(tone(1500, [1, 2, 3], [0.3, 0.3, 0.3]), RATE, 90.2)
    spectrum = np.abs(np.fft.rfft(partials(high, rate, rate)[800:-800] * np.hanning(6400)))
    spectrum = 20 * np.log10(spectrum / spectrum.max())
    aliased = round((rate - 4500) * 6400 / rate)
    assert spectrum[aliased - 20 : aliased + 20].max() < -60
    assert spectrum[round(3000 * 6400 / rate)] > -1


def test_a_note_is_held_after_its_last_frame(note):
    audio = partials(note, 3 * RATE, RATE)
    first, last = (np.std(audio[part]) for part in (slice(RATE // 2), slice(-RATE // 2, None)))
    assert last == pytest.approx(first, rel=0.05)


@pytest.mark.parametrize("samples", [1, 47, 48, 4801])
def test_a_note_has_as_many_samples_as_were_asked_for(note, samples):
    assert synthesise(note, samples, 44100).shape == (samples,)


def test_the_same_seed_gives_the_same_noise(note):
    one, same, other = (synthesise(note, 4800, RATE, seed) for seed in (1, 1, 2))
    assert np.array_equal(one, same) and not np.array_equal(one, other)


def test_where_a_recording_has_nothing_its_synthesis_has_nothing():
    """As above what an MP3 keeps: partials and bands that lie at the floor are silent, all
    together."""
    random = 0.01 * np.random.default_rng(0).standard_normal(RATE)
    low = sosfiltfilt(butter(12, 12000, fs=RATE, output="sos"), random)
    audio = synthesise(analyse((tone(441) + low).astype(np.float32), RATE, 69), RATE, RATE)
    spectrum = (
        np.square(np.abs(np.fft.rfft(audio * np.hanning(RATE)))) / np.hanning(RATE).sum() ** 2
    )
    heard, silent = (10 * np.log10(spectrum[a:b].sum()) for a, b in ((8000, 10000), (17000, 23000)))
    assert heard > -55 and silent < -125
