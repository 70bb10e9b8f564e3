"""Noise is measured, and made, as dense as it is."""

import numpy as np
import pytest

from audio.partials.tones import NUMBERS, RATE, tone
from notebank.audio.partials import analyse
from notebank.audio.partials.frames import DENSE_FRAMES, frame_count, frame_times
from notebank.audio.partials.noise import (
    BETWEEN,
    HIGHEST,
    LOWEST,
    NEAR,
    densities,
    erb_number,
    noise,
)
from notebank.audio.partials.note import BANDS

SECONDS = 2
HERTZ = 600.0 * np.arange(1, 33)
MIDDLES = np.linspace(erb_number(LOWEST), erb_number(HIGHEST), BANDS)
MIDDLES = (10 ** (MIDDLES / 21.4) - 1) / 0.00437  # Hz
INSIDE = (MIDDLES > 1000) & (MIDDLES < 8000)
LATER = slice(DENSE_FRAMES + 5, -5)
TIMES = frame_times(frame_count(SECONDS))


def decibels(power):
    return 10 * np.log10(np.mean(power, 0))


def mean_density(levels):
    """Of the frames [frames, 2, BANDS]: dB [2, BANDS]."""
    return decibels(10 ** (levels[LATER] / 10))


def two_densities(near_db, between_db, reach):
    """Noise of one density within `reach` [Hz] of HERTZ and another elsewhere."""
    white = np.random.default_rng(0).standard_normal(SECONDS * RATE)
    spectrum = np.fft.rfft(white)
    frequencies = np.fft.rfftfreq(white.size, 1 / RATE)
    away = np.abs(frequencies[:, None] - HERTZ).min(1)
    gain = 10 ** (np.where(away < reach, near_db, between_db) / 20)
    return np.fft.irfft(spectrum * gain).astype(np.float32)


def test_white_noise_has_0_db_in_all_bands():
    white = np.random.default_rng(0).standard_normal(5 * RATE).astype(np.float32)
    times = frame_times(frame_count(5.0))
    found = densities(white, RATE, times, np.array([20000.0]))
    assert found.shape == (len(times), 2, BANDS)
    level = decibels(10 ** (found / 10))
    assert np.abs(level).max() < 1 and abs(level.mean()) < 0.2


def test_noise_near_partials_is_told_from_noise_between_them():
    found = mean_density(densities(two_densities(-40, -60, 60), RATE, TIMES, HERTZ))
    assert found[NEAR, INSIDE].mean() == pytest.approx(-41, abs=1.5)
    assert found[BETWEEN, INSIDE].mean() == pytest.approx(-60, abs=1)


def test_a_tone_with_noise_close_beside_its_partials_has_it_there():
    noisy = tone(600, seconds=SECONDS) + two_densities(-40, -60, 30)
    note = analyse(noisy, RATE, 69 + 12 * np.log2(600 / 440))
    found = mean_density(note.noise)
    assert found[BETWEEN, INSIDE].mean() == pytest.approx(-60, abs=1)
    assert found[NEAR, INSIDE].mean() > found[BETWEEN, INSIDE].mean() + 5


def test_noise_is_made_louder_near_partials_than_between():
    levels = np.stack([np.full(BANDS, -40.0), np.full(BANDS, -60.0)])
    levels = np.broadcast_to(levels, (len(TIMES), 2, BANDS))
    hertz = np.broadcast_to(HERTZ, (len(TIMES), len(HERTZ)))
    made = noise(levels, hertz, SECONDS * RATE, RATE, 0)
    found = mean_density(densities(made, RATE, TIMES, HERTZ))
    assert found[BETWEEN, INSIDE].mean() == pytest.approx(-60, abs=1.5)
    assert -46 < found[NEAR, INSIDE].mean() < -40, "it falls off within the band that is near"


@pytest.mark.parametrize("rate", [11025, 22050, 44100, 48000, 96000])
def test_noise_at_any_rate_has_its_length_and_its_level_from_the_first_sample_on(rate):
    levels = np.full((len(TIMES), 2, BANDS), -20.0)
    made = noise(levels, np.full((len(TIMES), 1), 440.0), rate, rate, 0)
    assert made.dtype == np.float32 and made.shape == (rate,)
    for part in (slice(0, rate // 8), slice(rate // 8, rate // 4), slice(rate // 4, None)):
        assert 20 * np.log10(np.std(made[part])) == pytest.approx(-20, abs=0.5)


@pytest.mark.parametrize("until", [0.08, 0.25, 1.0])
def test_noise_falls_when_its_density_does(until):
    levels = np.where(TIMES[:, None, None] < until, -20.0, -60.0) + np.zeros((1, 2, BANDS))
    made = noise(levels, np.full((len(TIMES), 1), 440.0), SECONDS * RATE, RATE, 0)
    end = round(until * RATE)
    before, after = made[end - RATE // 20 : end - RATE // 40], made[end + RATE // 40 :][:1200]
    assert 20 * np.log10(np.std(before)) == pytest.approx(-20, abs=1.5)
    assert 20 * np.log10(np.std(after)) == pytest.approx(-60, abs=1.5)


@pytest.mark.parametrize("samples", [1, 100, 1919, 7680, 7681])
def test_noise_may_be_short(samples):
    levels = np.full((len(TIMES), 2, BANDS), -20.0)
    hertz = HERTZ[None, : len(NUMBERS)].repeat(len(TIMES), 0)
    assert noise(levels, hertz, samples, RATE, 0).shape == (samples,)


def test_no_noise_is_silent():
    levels = np.full((len(TIMES), 2, BANDS), -120.0)
    made = noise(levels, np.full((len(TIMES), 1), 440.0), RATE, RATE, 0)
    assert np.std(made) < 2e-6


@pytest.mark.parametrize("start", [0, 100, 6719, 6721, 7680, 7681, 20001])
def test_noise_that_begins_later_is_the_rest_of_it(start):
    levels = np.linspace(-60, -20, len(TIMES))[:, None, None] + np.zeros((1, 2, BANDS))
    hertz = HERTZ[None, : len(NUMBERS)].repeat(len(TIMES), 0)
    whole = noise(levels, hertz, 30000, RATE, 0)
    rest = noise(levels, hertz, 30000 - start, RATE, 0, start)
    assert np.abs(rest - whole[start:]).max() < 1e-6
