"""Whatever is handed to a command in place of what it wants, it says in one line what is wrong."""

import re
import tempfile
import warnings
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from cli.wrong import COMMANDS, KINDS, TONE, WRONG
from models.wavenet.nets import FIXTURES
from notebank.bank import About, NoteBank, convert
from notebank.cli import notebank
from notebank.cli.magenta import gansynth_generate, nsynth_generate, nsynth_save_embeddings
from notebank.cli.options.oneline import one_line
from song.songs import note, write

SCRIPTS = {
    "nsynth_generate": nsynth_generate.main,
    "nsynth_save_embeddings": nsynth_save_embeddings.main,
    "gansynth_generate": gansynth_generate.main,
}
# what no message may hold: Python's own words, and reasons that are none
NOISE = re.compile(
    r"Traceback|Aborted!|\[Errno|object has no attribute|indices must be|NoneType"
    r"|sys\.set_|allow_pickle|: *$|\(\)"
)


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    """What is right, by the word that stands for it, and the folder of what is wrong."""
    folder = tmp_path_factory.mktemp("given")
    (folder / "wrong").mkdir()
    for name, make in WRONG.items():
        make(folder / "wrong" / name)
    (folder / "tone_60.wav").write_bytes(TONE)
    (folder / "sounds").mkdir()
    for pitch in (60, 64):
        (folder / f"sounds/tone_{pitch}.wav").write_bytes(TONE)
    np.save(folder / "z.npy", np.zeros((2, 16), np.float32))
    corners = About(corners=("a", "b", "c", "d"))
    bank = NoteBank(np.zeros((2, 2, 1, 64), np.int16), (60,), 16000, None, corners)
    return folder, {
        "TONE": folder / "tone_60.wav",
        "SOUNDS": folder / "sounds",
        "LATENT": folder / "z.npy",
        "SONG": write(folder / "song.mid", note(0, 480, 60)),
        "BANK": convert.write(bank, folder / "bank", "ons"),
        "CHECKPOINT": FIXTURES,
        "BASELINE": FIXTURES.parent / "nsynth_baseline",
    }


@pytest.mark.parametrize(("kind", "words"), COMMANDS, ids=lambda part: " ".join(part)[:60])
def test_what_is_wrong_is_told_in_one_line_by_name(given, tmp_path, monkeypatch, kind, words):
    folder, right = given
    monkeypatch.setenv("NOTEBANK_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.chdir(tmp_path)
    for name in KINDS[kind]:
        wrong = folder / "wrong" / name
        places = {**right, "OUT": tmp_path / "out", "WRONG": wrong}
        line = [_filled(word, places) for word in words]
        command = SCRIPTS.get(line[0])
        done = CliRunner().invoke(command or notebank, line[1:] if command else line)
        said = f"{name}: {done.exit_code} {done.output}"
        assert isinstance(done.exception, SystemExit), f"{said} {done.exception!r}"
        assert done.exit_code not in (0, None), said
        told = [line for line in done.output.splitlines() if line.startswith("Error: ")]
        told += [line for line in done.output.splitlines() if " is left out: " in line]
        assert len(told) == 1, said
        assert Path(name).name in told[0] or wrong.parent.name in told[0], said
        assert not NOISE.search(done.output), said
        assert f"{tempfile.gettempdir()}/notebank" not in done.output, said


def test_what_libraries_warn_of_is_not_told():
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with one_line():
            warnings.warn("an argument will be renamed", UserWarning, stacklevel=1)
    assert told == []


def _filled(word: str, places: dict[str, Path]) -> str:
    return re.sub("|".join(places), lambda found: str(places[found[0]]), word)
