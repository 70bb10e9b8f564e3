import numpy as np

from notebank.audio.noisefloor import NoiseFloor
from notebank.audio.wavetable import magnitudes, windows
from notebank.models.wms.config import WmsConfig

FLOOR = NoiseFloor(24)
TIME = np.arange(32000) / 16000
RNG = np.random.default_rng(0)
HISS = 0.01 * RNG.normal(size=32000).astype(np.float32)


def test_noise_comes_back_as_loud_as_it_was():
    levels = FLOOR.measure(HISS, np.full(126, 220.0), 36)
    again = FLOOR.sound(levels, 32000, seed=1)
    assert abs(20 * np.log10(np.std(again[2000:-2000]) / 0.01)) < 1
    assert np.corrcoef(again, HISS)[0, 1] < 0.1


def test_harmonics_are_no_noise():
    tone = sum(0.2 * np.sin(2 * np.pi * 220 * k * TIME) for k in range(1, 37)).astype(np.float32)
    with_tone, alone = (
        np.median(FLOOR.measure(x, np.full(126, 220.0), 36), axis=0) for x in (HISS + tone, HISS)
    )
    # powers of ten: 4 dB, beside harmonics 26 dB louder
    assert np.abs(with_tone - alone).max() < 0.2


def test_what_noise_adds_to_a_harmonic_is_known():
    config, places = WmsConfig(bins=65), np.arange(1000, 31000, 40)
    spectra = magnitudes(windows(HISS, places, np.full(places.size, 80.0)), config.bins)
    measured = np.sqrt(np.square(config.amplitudes(spectra, np.full(places.size, 200.0))).mean(0))
    expected = np.median(
        FLOOR.amplitudes(FLOOR.measure(HISS, np.full(126, 200.0), 32), 200.0, 32, 2), axis=0
    )
    assert np.abs(20 * np.log10(measured / expected)[:30]).max() < 2.5


def test_the_same_seed_gives_the_same_noise():
    levels = np.full((10, 24), -2.0, np.float32)
    assert np.array_equal(FLOOR.sound(levels, 2000, 5), FLOOR.sound(levels, 2000, 5))
    assert not np.array_equal(FLOOR.sound(levels, 2000, 5), FLOOR.sound(levels, 2000, 6))
