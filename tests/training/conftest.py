"""What several trainings are tried with."""

import pytest
import torch

from data import toy
from notebank.data.nsynth import NSynth


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A toy data set of NSynth's form."""
    return NSynth(toy.make(tmp_path_factory.mktemp("toy") / "set"))


@pytest.fixture
def one_thread():
    """Layers this small are slower with more."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
