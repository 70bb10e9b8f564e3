"""Measures of what lies between two sounds, on mixtures and on melts whose nature is known."""

import numpy as np
import pytest

from notebank.audio.measures import middle

RATE = 44100
T = np.arange(RATE) / RATE
HZ = 220.0


def struck(t60, amplitudes, hz=HZ):
    """Partials that fall the faster the higher they are."""
    return sum(
        a * 10 ** (-3 * T * k / t60) * np.sin(2 * np.pi * k * hz * T)
        for k, a in enumerate(amplitudes, 1)
    )


ODD, EVEN = struck(9, [0.4, 0, 0.3, 0, 0.2, 0, 0.1]), struck(2, [0, 0.3, 0, 0.3, 0, 0.2, 0, 0.2])


def test_a_mixture_is_two_sounds_and_the_geometric_middle_is_one():
    mixed = 0.5 * ODD + 0.5 * EVEN
    assert middle.superposition(mixed, ODD, EVEN) < 0.05
    flat, steep = struck(9, [0.3] * 8), struck(9, [0.3 * 0.2**k for k in range(8)])
    melted = struck(9, [0.3 * 0.2 ** (k / 2) for k in range(8)])
    assert middle.superposition(melted, flat, steep) > 0.1


def test_partials_that_share_their_fate_are_coherent():
    shape = 10 ** (-2 * T) * (1 + 0.5 * np.sin(2 * np.pi * 3 * T))
    together = shape * struck(1e9, [0.3, 0.2, 0.1])
    assert middle.coherence(together, RATE, HZ) > 0.98
    turns = (10 ** (0.5 * np.sin(2 * np.pi * (2 + k) * T)) for k in range(3))
    apart = sum(turn * struck(1e9, [0] * k + [0.1]) for k, turn in enumerate(turns))
    assert middle.coherence(apart, RATE, HZ) < 0.6


def test_a_crossfade_of_two_tunings_adds_beating():
    one, other = struck(1e9, [0.3, 0.2]), struck(1e9, [0.3, 0.2], HZ + 6)
    added = middle.added_beating(0.5 * (one + 0.8 * other), [one, other], RATE, HZ)
    assert added > 3
    assert middle.added_beating(one, [one], RATE, HZ) == 0


def test_a_quiet_middle_is_a_hole():
    assert middle.hole(0.5 * ODD, ODD, ODD, RATE) == pytest.approx(6.02, abs=0.01)


def test_a_way_is_monotone_within_its_tolerance_if_it_leads_anywhere():
    assert middle.monotone([10, 12, 11.5, 15, 20]) is True
    assert middle.monotone([20, 15, 16, 12, 10]) is False
    assert middle.monotone([10, 14, 12, 9, 10.5]) is None
    assert middle.monotone([3, 5, 2, 4, 4.2]) is False
    assert middle.monotone([3, 5, 2, 4, 4.2], least=1.5) is None
    assert middle.monotone([3, 5, 2, 4, 4.6], least=1.5) is False
