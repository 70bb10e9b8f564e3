"""Phases that nobody recorded."""

import numpy as np

from notebank.audio.partials.phases import scattered


def test_partials_without_recorded_phases_make_no_pulse():
    cycles = np.linspace(0, 1, 4000, endpoint=False)[:, None] * np.arange(1, 49)
    pulse, even = (
        np.cos(2 * np.pi * cycles + phases).sum(1) for phases in (np.zeros(48), scattered(48))
    )
    assert pulse[0] > 47 and np.abs(even).max() < 0.5 * pulse[0]
    assert np.array_equal(scattered(48)[:24], scattered(24))
