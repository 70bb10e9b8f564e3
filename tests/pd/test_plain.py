"""Patches as a double click opens them: Pd gets no search path and no library."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATCHES = sorted((ROOT / "patches").glob("*.pd")) + sorted((ROOT / "patches/pyext").glob("*.pd"))
ERRORS = re.compile("couldn't create|no method|no such|multiply defined|unknown tag|error:")


def opened_bare(patch):
    """What Pd prints while it opens a patch from the patch's own folder."""
    command = ["pd", "-noprefs", "-stderr", "-nogui", "-noaudio", "-nomidi", "-send", "pd quit", patch.name]
    return subprocess.run(command, cwd=patch.parent, capture_output=True, text=True, timeout=60).stderr


@pytest.mark.parametrize("patch", PATCHES, ids=lambda patch: patch.stem)
def test_a_patch_opens_bare(patch):
    assert not ERRORS.search(said := opened_bare(patch)), said


def test_patches_open_bare_from_any_folder_where_they_lie_beside_pd(tmp_path):
    for room in ("pd", "patches"):
        shutil.copytree(ROOT / room, tmp_path / "my externals/notebank" / room)
    said = opened_bare(tmp_path / "my externals/notebank/patches/nsynth.pd")
    assert not ERRORS.search(said), said


def test_without_the_line_nothing_is_made(tmp_path):
    """Shows that this file's tests can fail."""
    shutil.copytree(ROOT / "pd", tmp_path / "pd")
    (tmp_path / "patches").mkdir()
    text = (ROOT / "patches/nsynth.pd").read_text().replace("#X declare -path ../pd;\n", "", 1)
    (tmp_path / "patches/nsynth.pd").write_text(text)
    assert "couldn't create" in opened_bare(tmp_path / "patches/nsynth.pd")
