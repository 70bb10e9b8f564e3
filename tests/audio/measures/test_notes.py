"""Measures of one note on signals whose figures are known."""

import numpy as np
import pytest

from notebank.audio.measures import attack, level, noise
from notebank.audio.measures.centroid import centroid
from notebank.audio.measures.decay import LONGEST, decay, t60, t60_errors
from notebank.audio.measures.modulation import beating, tremolo, vibrato
from notebank.audio.measures.msmel import attack_msmel, msmel
from notebank.audio.measures.partials import harmonics_error, peaks, strong_error

RATE = 44100
T = np.arange(2 * RATE) / RATE
HZ = 220.0


def sines(amplitudes, hz=HZ, t=T):
    return sum(a * np.sin(2 * np.pi * k * hz * t) for k, a in enumerate(amplitudes, 1))


def test_the_centroid_of_a_tone_is_its_frequency():
    assert centroid(sines([0.5], 1000), RATE) == pytest.approx(1000, abs=2)


def test_the_level_is_that_of_the_loudest_400_ms():
    tone = np.where(T < 1, 0.1, 0.5) * sines([1])
    assert level.momentary_db(tone, RATE) == pytest.approx(20 * np.log10(0.5) - 3.01, abs=0.01)
    assert level.level_error(0.5 * tone, tone, RATE) == pytest.approx(-6.02, abs=0.01)


def test_the_error_of_a_band_is_its_own_and_none_where_there_was_nothing():
    low, high = sines([0.5], 500), sines([0.1], 10000)
    assert level.band_error(low + 0.5 * high, low + high, RATE, 8000, 16000) == pytest.approx(
        -6.02, abs=0.01
    )
    assert level.band_error(low + high, low, RATE, 8000, 16000) is None


def test_partials_are_measured_in_level_and_in_cents():
    real, softer = sines([0.3, 0.2, 0.1]), sines([0.3, 0.1, 0.1])
    assert harmonics_error(softer, real, RATE, HZ) == pytest.approx(6.02 / 3, abs=0.05)
    sharp = sines([0.3, 0.2, 0.1], HZ * 2 ** (10 / 1200))
    found = strong_error(sharp, real, RATE)
    assert found.found == 1 and found.cents == pytest.approx(10, abs=0.1)
    assert found.level == pytest.approx(0, abs=0.05)
    beside = real + 0.5 * sines([0.3], HZ * 2 ** (40 / 1200))
    assert strong_error(beside, beside, RATE).level == 0
    assert strong_error(sines([0.3]), real, RATE).found == pytest.approx(1 / 3)


def test_peaks_of_no_harmonics_are_found_where_they_are():
    bar = sum(0.2 * np.sin(2 * np.pi * hz * T) for hz in (441.3, 1214.7, 2381.1))
    found = peaks(bar, RATE).strong()
    assert found.hz == pytest.approx([441.3, 1214.7, 2381.1], abs=0.05)
    assert found.db == pytest.approx(20 * np.log10(0.2), abs=0.1)


def test_a_ramp_rises_for_eight_tenths_of_its_length():
    tone = np.clip((T - 0.1) / 0.1, 0, 1) * sines([0.5], 1000)
    assert attack.rise(tone, RATE) == pytest.approx(80, abs=3)
    step = np.where(T > 0.1, 1, 0) * sines([0.5], 1000)
    assert attack.rise(step, RATE) < 6
    assert attack.slope(step, RATE) > 5 * attack.slope(tone, RATE)
    assert attack.flux(step, RATE) > 1.5 * attack.flux(tone, RATE)


def test_vibrato_and_tremolo_are_found_in_their_depth_and_apart():
    phase = 2 * np.pi * HZ * (T - 20 / 1731.2 / (2 * np.pi * 5) * np.cos(2 * np.pi * 5 * T))
    bent = 0.3 * np.sin(phase) + 0.2 * np.sin(2 * phase)
    assert vibrato(bent, RATE, HZ) == pytest.approx(20, rel=0.05)
    assert tremolo(bent, RATE, HZ) < 0.1
    swelling = 10 ** (2 / 20 * np.sin(2 * np.pi * 6 * T)) * sines([0.2, 0.1])
    assert tremolo(swelling, RATE, HZ) == pytest.approx(2, rel=0.05)
    assert vibrato(swelling, RATE, HZ) < 0.3
    assert vibrato(bent[: RATE // 2], RATE, HZ) is None


def test_two_tones_that_are_nearly_one_beat():
    assert beating(sines([0.2, 0.1]), RATE, HZ) < 0.05
    assert beating(sines([0.2]) + sines([0.1], HZ + 8), RATE, HZ) > 3


def test_noise_is_found_between_partials_only():
    tone = sines([0.3, 0.2, 0.1])
    hiss = np.random.default_rng(0).normal(0, 0.01, T.size)
    loud, soft = (
        noise.between_harmonics(tone + x, RATE, HZ, 200, 2000) for x in (hiss, 0.1 * hiss)
    )
    assert loud - soft == pytest.approx(20, abs=0.5)
    assert noise.between_harmonics(tone, RATE, HZ, 200, 2000) < -110
    assert noise.between_harmonics(tone, RATE, 5000, 200, 2000) is None


def test_a_decay_is_measured_in_each_octave():
    tone = sum(
        a * 10 ** (-3 * T / seconds) * np.sin(2 * np.pi * hz * T)
        for a, hz, seconds in ((0.4, 250, 2.0), (0.3, 2000, 0.5))
    )
    found = t60(tone, RATE)
    assert found[250] == pytest.approx(2, rel=0.03) and found[2000] == pytest.approx(0.5, rel=0.03)
    slower = sum(
        a * 10 ** (-3 * T / (2 * seconds)) * np.sin(2 * np.pi * hz * T)
        for a, hz, seconds in ((0.4, 250, 2.0), (0.3, 2000, 0.5))
    )
    errors = t60_errors(slower, tone, RATE)
    assert errors and errors == pytest.approx([1] * len(errors), abs=0.1)
    assert decay(sines([0.3]), RATE) == LONGEST
    assert decay(10 ** (-3 * T / 0.7) * sines([0.3]), RATE) == pytest.approx(0.7, rel=0.03)


def test_new_noise_leaves_the_tone_and_the_level_of_the_noise():
    hiss = np.random.default_rng(0).normal(0, 0.02, RATE)
    tone = sines([0.3, 0.2, 0.1], t=T[:RATE])
    again = noise.redrawn(tone + hiss, RATE)
    assert np.std(again) == pytest.approx(np.std(tone + hiss), rel=0.02)
    assert msmel(again, (tone + hiss).astype(np.float32)) > 1
    assert msmel(noise.redrawn(tone, RATE), tone.astype(np.float32)) < 0.5
    assert attack_msmel(again, again) == 0
