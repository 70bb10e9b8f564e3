import numpy as np
import pytest

from data import toy
from models.baseline import magenta
from notebank.data.nsynth import NSynth
from notebank.evaluation.candidates import resynthesis
from notebank.evaluation.score import spectrum


def test_a_model_that_forgets_levels_is_measured_at_the_recordings_own(tmp_path):
    data = NSynth(toy.make(tmp_path / "set", pitches=(48,), seconds=4.0))
    for example in data.examples:
        offer, real = resynthesis(magenta(), data)(example), data.audio(example)
        assert np.abs(offer.audio).max() == pytest.approx(float(np.abs(real).max()), rel=1e-5)
        assert float(offer.magnitude.max()) == pytest.approx(float(spectrum(real).max()), rel=1e-5)
