"""Folders are read as if systems had left nothing in them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from house.imports import ROOT, sources
from leftovers import leave
from notebank import files
from notebank.bank import About, NoteBank, convert
from notebank.cli.magenta.clips import AUDIO, source_files
from notebank.data.nsynth import NSynth
from notebank.data.records import record_files
from notebank.errors import BadFile
from notebank.tfformats.bundlefiles import locate
from notebank.tfformats.contents import contents
from notebank.training.wms import dataset
from tfformats.bundle import write as write_checkpoint

CORNERS = ("flute", "organ", "bell", "voice")


def bank() -> NoteBank:
    samples = np.arange(2 * 2 * 2 * 64, dtype=np.int16).reshape(2, 2, 2, 64)
    return NoteBank(samples, (60, 64), 16000, None, About(corners=CORNERS))


def tone(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.zeros(256), 16000)
    return path


def nsynth(folder: Path) -> None:
    entry = {
        "instrument_str": "a",
        "instrument_family_str": "reed",
        "instrument_source_str": "acoustic",
        "pitch": 60,
        "velocity": 100,
    }
    for split in ("train", "test"):
        tone(folder / f"nsynth-{split}/audio/a_{split}.wav")
        text = json.dumps({f"a_{split}": entry})
        (folder / f"nsynth-{split}/examples.json").write_text(text)


def samples(folder: Path) -> bytes:
    return convert.read(folder).samples.tobytes()


READERS: dict[str, tuple[Callable[[Path], Any], Callable[[Path], Any]]] = {
    # what: (makes a folder, reads it)
    "a card": (lambda folder: convert.write(bank(), folder, "ons"), samples),
    "single notes": (lambda folder: convert.write(bank(), folder, "wav"), samples),
    "an SFZ instrument": (lambda folder: convert.write(bank(), folder, "sfz"), samples),
    "our folder": (lambda folder: convert.write(bank(), folder, "folder"), samples),
    "recordings": (lambda folder: tone(folder / "a.wav"), lambda f: source_files(f, AUDIO)),
    "recordings in folders": (
        lambda folder: tone(folder / "in" / "a.wav"),
        lambda f: [one.name for one in dataset.sound_files(f, 16000, 64)],
    ),
    "records": (lambda f: (f / "a.tfrecord").write_bytes(b""), record_files),
    "a data set": (nsynth, lambda f: sorted(e.name for e in NSynth(f).examples)),
    "a checkpoint": (
        lambda f: write_checkpoint(f / "model.ckpt-1", {"x": np.zeros(2, np.float32)}),
        lambda f: (locate(f).index.name, sorted(contents(f))),
    ),
}


@pytest.mark.parametrize("what", READERS)
def test_what_systems_leave_behind_is_not_seen(tmp_path, what):
    make, read = READERS[what]
    folder = tmp_path / "it"
    if what not in ("a card", "single notes", "an SFZ instrument", "our folder"):
        folder.mkdir()
    make(folder)
    before = read(folder)
    leave(folder)
    assert read(folder) == before


def test_a_folder_with_nothing_else_in_it_is_free(tmp_path):
    assert files.is_free(tmp_path) and files.is_free(tmp_path / "new")
    leave(tmp_path)
    assert files.is_free(tmp_path)
    convert.write(bank(), tmp_path, "folder")
    assert not files.is_free(tmp_path)


OWN = {  # what looks only into folders that notebank makes itself, or into the system's
    "checkpoints/catalogue.py", "data/fullband/npm.py", "data/fullband/recordings.py",
    "grid/job.py", "grid/jobfolder.py", "grid/notefiles.py", "pyext/host/soundfolder.py",
    "remote/pools.py", "render/cache.py", "sounds/ship.py", "stage/maxpackage.py",
    "stage/playing.py", "stage/presetpack.py", "stage/puredata.py", "files.py", "sounds/library.py",
    "cli/grid/prepare.py",
}  # fmt: skip


def test_people_s_folders_are_listed_by_one_function():
    looking = {
        path.relative_to(ROOT / "py/notebank").as_posix()
        for path in sources()
        if ROOT / "py/notebank" in path.parents
        and any(word in path.read_text() for word in (".iterdir(", ".glob(", ".rglob("))
    }
    assert looking <= OWN


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_settings_are_read_as_editors_save_them(tmp_path, encoding):
    convert.write(bank(), tmp_path / "card", "ons")
    settings = tmp_path / "card" / "settings.json"
    text = settings.read_text().rstrip().removesuffix("}") + ', // by hand "\n}\n'
    text = "# made by hand\n" + text + "\0"
    settings.write_bytes(text.encode(encoding))
    assert convert.read(tmp_path / "card").pitches == (60, 64)


def test_a_card_of_several_banks_lists_them_and_takes_a_name(tmp_path):
    (first,) = [convert.write(bank(), tmp_path / "card", "ons")]
    shutil.copy(first, first.with_name("other.BIN"))
    with pytest.raises(BadFile, match=r"holds 2 banks, name one .*: flute_organ_bell_voice, other"):
        convert.read(tmp_path / "card")
    assert convert.read(tmp_path / "card" / first.stem).layout.rows == 2


def checkpoint(folder: Path, *names: str, note: str) -> Path:
    for name in names:
        write_checkpoint(folder / name, {"x": np.zeros(2, np.float32)})
    (folder / "checkpoint").write_text(f'model_checkpoint_path: "{note}"\n')
    return folder


@pytest.mark.parametrize("note", ["model.ckpt-9", r"C:\\runs\\model.ckpt-9", "/gone/a"])
@pytest.mark.parametrize("named", ["", "checkpoint"])
def test_a_stale_note_does_not_hide_the_only_checkpoint(tmp_path, note, named):
    folder = checkpoint(tmp_path, "model.ckpt-1", note=note)
    assert locate(folder / named).index.name == "model.ckpt-1.index"


@pytest.mark.parametrize(
    "note", ["model.ckpt-2", r"C:\\runs\\model.ckpt-2", r"C:\runs\model.ckpt-2"]
)
def test_of_several_the_noted_one_is_taken_wherever_the_note_was_written(tmp_path, note):
    folder = checkpoint(tmp_path, "model.ckpt-1", "model.ckpt-2", note=note)
    assert locate(folder).index.name == "model.ckpt-2.index"
