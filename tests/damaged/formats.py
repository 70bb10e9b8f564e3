"""A small whole file of each format that is read, and who reads it."""

import functools
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import mido
import numpy as np
import pytest

from damaged.edits import PLAIN, TENSORS, ZIP, Container, Edit
from notebank.audio import wav
from notebank.bank import About, NoteBank, convert
from notebank.checkpoints import catalogue, directions, importers, latents, native, wms
from notebank.latent import npy
from notebank.latent.directions import Directions
from notebank.models.registry import build
from notebank.models.wms.model import Wms
from notebank.notes import Loop
from notebank.song import song
from notebank.sounds import presetfile
from notebank.stage import presetpack
from song.songs import note, tempo, write

GANSYNTH = Path(__file__).parents[1] / "fixtures/gansynth"
CONFIGS = {
    "partials": {"track": 2, "note": 2, "width": 4, "encoder_width": 4, "numbered": 2, "nodes": 4},
    "wavenet-ae": {
        **{"width": 16, "skip": 16, "layers": 2, "stages": 2, "encoder_width": 4},
        **{"encoder_layers": 2, "latents": 2, "hop": 16, "length": 256},
    },
    "gansynth": {
        **{"blocks": 4, "progress": 3.0, "channels_base": 64, "channels_most": 16},
        **{"samples": 1216},
    },
    "null": {},
    "wms": {"hidden": 4, "bins": 6},
}


@dataclass(frozen=True)
class Format:
    """make(folder): writes it whole. files: those that are damaged, by name, and how each is taken
    apart. read(folder): loads it from there."""

    make: Callable[[Path], object]
    files: dict[str, Container]
    read: Callable[[Path], object]

    def damage(self, whole: Path, folder: Path, edits: Sequence[Edit]) -> None:
        """Puts the file, with these edits, into an empty folder; each edit goes to one of its
        files, by its place."""
        for path in sorted(whole.rglob("*")):
            place = folder / path.relative_to(whole)
            if path.is_dir():
                place.mkdir(exist_ok=True)
            elif path.relative_to(whole).as_posix() not in self.files:
                os.link(path, place)
        for number, (name, container) in enumerate(self.files.items()):
            its = [edit for edit in edits if edit.place % len(self.files) == number]
            (folder / name).write_bytes(container.damaged((whole / name).read_bytes(), its))


def _wms(folder: Path) -> None:
    wms.export(Wms.from_config(CONFIGS["wms"]), folder, "model")


def _checkpoint(kind: str, folder: Path) -> None:
    native.save(build(kind, CONFIGS[kind]), folder, "m").rename(folder / "m.safetensors")


def _song(folder: Path) -> None:
    bend = [(10, mido.Message("control_change", control=64, value=127))]
    write(folder / "a.mid", tempo(0, 90), note(0, 480, 60) + bend, note(240, 960, 64))


def _bank(folder: Path) -> NoteBank:
    notes = np.zeros((2, 2, 2, 64), np.int16)
    about = About("m", ("a", "b", "c", "d"), provenance={"looping": True})
    return NoteBank(notes, (60, 64), 16000, None, about, {(0, 0, 60): Loop(8, 32, -1.0)})


def _preset(folder: Path) -> None:
    """Packed by a user who is another one afterwards."""
    with _user(folder / "one"):
        sound = folder / "one/sounds/door"
        sound.mkdir(parents=True)
        tone = np.sin(np.arange(2000) / 9).astype(np.float32) / 2
        wav.write(sound / "door_57.wav", tone, 16000, "PCM_16")
        latent = latents.KeptLatent(np.arange(4, dtype=np.float32), "flat", "null")
        z = latents.content_name(latent)
        latents.save(z, latent)
        text = f"preset 3 a;\nmodel concert;\ncorner 0 flute;\ncorner 1 door {z};\n"
        (folder / "one/presets.txt").write_text(text)
        presetpack.pack("a", folder / "a.zip")
    shutil.rmtree(folder / "one")


@contextmanager
def _user(folder: Path) -> Iterator[None]:
    """This folder is the user's meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTEBANK_HOME", str(folder))
        yield


def _unpack(folder: Path) -> None:
    with _user(folder / "two"):
        presetpack.unpack(folder / "a.zip")


def _latent(folder: Path) -> None:
    with _user(folder):
        latents.save("z", latents.KeptLatent(np.ones(4, np.float32), "flat", "null"))


def _recall(folder: Path) -> object:
    with _user(folder):
        latents.fitting(build("null", {}).info.latent)
        return latents.load("z")


def _presets(folder: Path) -> object:
    with _user(folder):
        return presetfile.load()


def _directions(folder: Path) -> None:
    (folder / "a.safetensors").touch()
    found = Directions(("a", "b"), np.eye(2, 4, dtype=np.float32), np.ones(2, np.float32))
    directions.save(folder / "a.safetensors", found)


def _gansynth(folder: Path) -> None:
    shutil.copy(GANSYNTH / "experiment.json", folder)
    shutil.copytree(GANSYNTH / "stage_00012", folder / "stage_00012")


def _zipped(folder: Path) -> None:
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(GANSYNTH.rglob("*")):
            if path.name == "experiment.json" or path.parent.name == "stage_00012":
                archive.write(path, path.relative_to(GANSYNTH))


def _read_samples(folder: Path) -> object:
    bank = convert.read(folder / "bank")
    return np.asarray(bank.samples).sum()


_INDEX = next((GANSYNTH / "stage_00012").glob("*.index")).name
FORMATS = {
    "wms-pth": Format(
        _wms, {"model.pth": ZIP}, lambda folder: importers.load("wms", folder / "model.pth")
    ),
    "wms-json": Format(
        _wms,
        {"rt_model.json": PLAIN},
        lambda folder: importers.load("wms", folder / "rt_model.json"),
    ),
    **{
        f"safetensors-{kind}": Format(
            functools.partial(_checkpoint, kind),
            {"m.safetensors": TENSORS},
            lambda folder: catalogue.load(folder / "m.safetensors"),
        )
        for kind in CONFIGS
    },
    "midi": Format(_song, {"a.mid": PLAIN}, lambda folder: song.read(folder / "a.mid")),
    "bank": Format(
        lambda folder: convert.write(_bank(folder), folder / "bank", "folder"),
        {"bank/bank.json": PLAIN},
        _read_samples,
    ),
    "settings": Format(
        lambda folder: convert.write(_bank(folder), folder / "bank", "ons"),
        {"bank/settings.json": PLAIN},
        _read_samples,
    ),
    "gansynth": Format(
        _gansynth,
        {"experiment.json": PLAIN, f"stage_00012/{_INDEX}": PLAIN},
        lambda folder: importers.load("magenta-gansynth", folder),
    ),
    "gansynth-zip": Format(
        _zipped, {"a.zip": ZIP}, lambda folder: importers.load("magenta-gansynth", folder / "a.zip")
    ),
    "preset-zip": Format(_preset, {"a.zip": ZIP}, _unpack),
    "presets": Format(
        lambda folder: (folder / "presets.txt").write_text("preset 1 a;\nmodel m;\n"),
        {"presets.txt": PLAIN},
        _presets,
    ),
    "latent": Format(_latent, {"latents/z.safetensors": TENSORS}, _recall),
    "npy": Format(
        lambda folder: np.save(folder / "z.npy", np.ones((2, 4), np.float32)),
        {"z.npy": PLAIN},
        lambda folder: npy.read(folder / "z.npy"),
    ),
    "directions": Format(
        _directions,
        {"a.directions.npz": ZIP},
        lambda folder: directions.load(folder / "a.safetensors"),
    ),
}
