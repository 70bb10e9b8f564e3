"""An orchestra of two whose notes are known."""

import pytest

from evaluation.exam import orchestra
from notebank.evaluation.exam import instruments


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return orchestra.make(tmp_path_factory.mktemp("exam") / "notes")


@pytest.fixture(scope="module")
def field(folder):
    return instruments.read(folder)
