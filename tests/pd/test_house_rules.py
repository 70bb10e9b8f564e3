"""Every committed patch keeps the rules of the house."""

import pytest

from pdtools import ABSTRACTIONS, PATCHES
from pdtools.lint import faults

FILES = sorted([*ABSTRACTIONS.glob("*.pd"), *PATCHES.glob("*.pd")])
PUBLIC = [path for path in FILES if path.name.startswith("nb.") and not path.name.startswith("nb.part.") and "-help" not in path.name]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_patch_keeps_the_rules(path):
    assert not faults(path), "\n".join(faults(path))


@pytest.mark.parametrize("path", PUBLIC, ids=lambda path: path.name)
def test_every_object_has_its_help(path):
    assert path.with_name(f"{path.stem}-help.pd").is_file()
