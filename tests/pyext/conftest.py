"""Scenes for scripts' objects."""

import pytest

from pyexttools.scene import Scene


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def strict_scene(tmp_path):
    return Scene(tmp_path, strict=True)
