"""The small installation: requirements-small.txt and no more."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from notebank.bank import NoteBank, folder
from notebank.sounds.library import SHIPPED, Library

ROOT = Path(__file__).parents[2]
LEFT_OUT = ("torch", "librosa", "numba", "matplotlib", "sklearn", "distributed", "pyloudnorm")
# what is not in the list cannot be imported: as if it were not installed
COMMAND = f"""
import sys
sys.modules.update(dict.fromkeys({LEFT_OUT!r}))
from notebank.cli import main
main()
"""


def notebank(*words):
    return subprocess.run(
        [sys.executable, "-c", COMMAND, *map(str, words)], capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def bank(tmp_path_factory):
    turns = np.arange(16000) / 16000 * np.array([[130.81], [261.63]])
    cell = (0.4 * np.sin(2 * np.pi * turns)).astype(np.float32)
    place = tmp_path_factory.mktemp("small") / "bank"
    return folder.write(NoteBank(cell[None, None], (48, 60), 16000).guarded(), place, 32)


def test_banks_are_looked_into_and_converted(bank, tmp_path):
    seen = notebank("bank", "inspect", bank)
    assert seen.returncode == 0 and "in tune  2 of 2 notes" in seen.stdout
    made = notebank("bank", "convert", bank, tmp_path / "pad", "--to", "ons")
    assert made.returncode == 0 and (tmp_path / "pad/bank.bin").stat().st_size == 2 * 2 * 16000


def test_what_needs_more_says_what_is_missing(bank, tmp_path):
    drawn = notebank("bank", "inspect", bank, "--plot", tmp_path / "cell.png")
    assert drawn.returncode == 1 and drawn.stderr.count("\n") == 1
    assert "this needs matplotlib" in drawn.stderr and "pip install notebank" in drawn.stderr


def render(out, model, *corners):
    words = ("--resolution", 2, "--pitches", 60, "--seconds", 0.5, "--out", out)
    return notebank("grid", "render", "--model", model, "--corners", *corners, *words)


SOUNDS = ("flute", "organ", "bell", "voice")
DRAWN = ("random_1", "random_2", "random_3", "random_4")


@pytest.mark.parametrize("model, corners", [("concert", SOUNDS), ("fantasia", DRAWN)])
def test_full_band_models_render_grids(tmp_path, model, corners):
    made = render(tmp_path / "bank", model, *corners)
    assert made.returncode == 0, made.stderr
    assert "in tune  4 of 4 notes" in notebank("bank", "inspect", tmp_path / "bank").stdout


def test_recordings_are_encoded_and_decoded(tmp_path):
    flute = Library([SHIPPED]).get("flute").files[60]
    assert notebank("encode", "concert", flute, "--out", tmp_path).returncode == 0
    latents = tmp_path / "flute_60_embeddings.npy"
    made = notebank("decode", "concert", latents, "--pitch", 60, "--out", tmp_path / "notes")
    assert made.returncode == 0, made.stderr


def test_other_models_say_what_is_missing(tmp_path):
    other = render(tmp_path / "bank", "harmonic", *SOUNDS)
    assert other.returncode == 1 and "this needs torch" in other.stderr


def test_the_list_is_part_of_what_notebank_needs():
    small = (ROOT / "requirements-small.txt").read_text()
    needed = re.findall(r'^ +"([a-z][^"]+)",', (ROOT / "setup.py").read_text(), re.MULTILINE)
    lines = [line for line in small.splitlines() if line and not line.startswith("#")]
    assert lines and set(lines) <= set(needed)
    assert not any(line.startswith(LEFT_OUT) for line in lines)
