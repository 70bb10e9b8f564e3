"""Witnesses of pitch."""

import importlib.util

import numpy as np
import pytest

from notebank.errors import BadValue
from notebank.evaluation.detectors import detector
from notebank.notes import midi_to_hz

T = np.arange(32000) / 16000
TONE = sum(0.2 / k * np.sin(2 * np.pi * k * midi_to_hz(57) * T) for k in range(1, 5))
INSTALLED = importlib.util.find_spec("swift_f0") is not None


def test_yin_is_our_own():
    assert detector("yin")(TONE, 16000) == pytest.approx(57, abs=0.02)


@pytest.mark.skipif(not INSTALLED, reason="swift-f0 is an extra")
def test_swift_f0_agrees():
    assert detector("swift-f0")(TONE, 16000) == pytest.approx(57, abs=0.3)


@pytest.mark.skipif(INSTALLED, reason="swift-f0 is there")
def test_a_missing_package_is_named_with_its_remedy():
    with pytest.raises(BadValue, match=r"pip install 'notebank\[swift-f0\]'"):
        detector("swift-f0")


def test_other_detectors_are_refused():
    with pytest.raises(BadValue, match="yin, swift-f0"):
        detector("ears")
