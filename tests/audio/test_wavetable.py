import numpy as np

from notebank.audio import wavetable

RATE, HZ = 16000, 173.3


def tone(levels, hz=HZ, samples=16000):
    turns = hz / RATE * np.arange(samples)
    return sum(
        level * np.sin(2 * np.pi * k * turns + k) for k, level in enumerate(levels, 1)
    ).astype(np.float32)


def test_a_harmonic_stands_at_its_own_bin_with_its_own_level():
    levels = np.array([0.4, 0.0, 0.2, 0.1, 0.05])
    window = wavetable.windows(
        tone(levels), np.array([8000.3]), np.array([RATE / HZ]), cycles=2, size=1024
    )
    stretch = 1024 * HZ / (2 * RATE)
    found = wavetable.magnitudes(window)[0, 2:12:2] * 4 / 1024 * np.sqrt(stretch)
    assert np.allclose(found, levels, atol=1e-4)


def test_windows_keep_the_energy_of_what_they_hold():
    wave = tone([0.5])
    for cycles, size in ((2, 1024), (3, 512)):
        window = wavetable.windows(wave, np.array([8000]), np.array([RATE / HZ]), cycles, size)
        assert np.isclose(np.square(window).sum(), 0.125 * cycles * RATE / HZ, rtol=0.01)


def test_many_windows_of_many_recordings_are_those_of_each_alone():
    audio = np.stack([tone([0.5], 100), tone([0.2, 0.1], 200)])
    places, periods = np.linspace(0, 15999, 2500), np.linspace(60, 200, 2500)
    together = wavetable.windows(audio, places, periods, size=64)
    assert together.shape == (2, 2500, 64)
    for row in (0, 1):
        for place in (7, 1200, 2499):
            alone = wavetable.windows(
                audio[row], places[place : place + 1], periods[place : place + 1], size=64
            )
            assert np.allclose(together[row, place], alone[0], atol=1e-4)


def test_there_is_silence_beyond_the_ends():
    assert not wavetable.windows(
        np.ones(1000, np.float32), np.array([-2000, 9000]), np.array([100, 100.0])
    ).any()


def test_a_table_has_the_harmonics_it_was_made_of_and_no_tall_peak():
    levels = np.ones((3, 2, 64), np.float32)
    table = wavetable.tables(levels, 2048)
    assert table.shape == (3, 2, 2048)
    assert np.allclose(wavetable.harmonics(table, 64), levels, atol=1e-5)
    assert np.abs(table).max() < 2.2 * np.std(table[0, 0])


def test_a_played_table_is_the_tone_itself():
    levels = np.array([0.4, 0.2, 0.1])
    played = wavetable.play(
        wavetable.tables(np.tile(levels, (4, 1))), HZ / RATE * np.arange(2000), 256
    )
    window = wavetable.windows(played, np.array([1000]), np.array([RATE / HZ]))
    found = wavetable.magnitudes(window)[0, 2:8:2] * 4 / 1024 * np.sqrt(1024 * HZ / (2 * RATE))
    assert np.allclose(found, levels, atol=1e-3)


def test_pitch_and_timbre_may_change_without_a_step():
    tables = wavetable.tables(np.stack([[0.5, 0, 0], [0, 0.5, 0], [0, 0, 0.5]]))
    turns = np.cumsum(np.linspace(100, 300, 600) / RATE)
    played = wavetable.play(tables, turns, 200)
    assert np.abs(np.diff(played)).max() < 1.1 * 0.5 * 2 * np.pi * 3 * 300 / RATE
    several = wavetable.play(np.stack([tables, 2 * tables]), turns, 200)
    assert np.allclose(several, np.stack([played, 2 * played]))
