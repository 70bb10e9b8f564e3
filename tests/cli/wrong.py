"""Wrong inputs of every kind, and every command with a place for them."""

import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

RATE = 16000


def _folder(path: Path, **files: bytes) -> None:
    path.mkdir()
    for name, data in files.items():
        (path / name.replace("__", ".")).write_bytes(data)


def _wav(samples: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, RATE, format="WAV", subtype="PCM_16")
    return buffer.getvalue()


def _npy(array: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array)
    return buffer.getvalue()


def _tar(path: Path) -> None:
    (path.parent / "inside.txt").write_text("hello")
    with tarfile.open(path, "w") as tar:
        tar.add(path.parent / "inside.txt", "inside.txt")


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("inside.txt", "hello")


def _npz(path: Path) -> None:
    with path.open("wb") as file:
        np.savez(file, a=np.zeros(3))


DEEP = b"[" * 20_000
TEXT = b"this is none of that\n"
SILENCE = _wav(np.zeros(RATE))
TONE = _wav(0.5 * np.sin(2 * np.pi * 261.63 * np.arange(RATE) / RATE))
OBJECTS = _npy(np.array([{"a": 1}, None], dtype=object))

# What people hand in by mistake: a name, and what makes it.
WRONG: dict[str, Callable[[Path], object]] = {
    "missing": lambda path: None,
    "missing/deeper": lambda path: None,
    "empty.wav": lambda path: path.write_bytes(b""),
    "text.wav": lambda path: path.write_bytes(TEXT),
    "cut.wav": lambda path: path.write_bytes(TONE[:30]),
    "silence_60.wav": lambda path: path.write_bytes(SILENCE),
    "empty.npy": lambda path: path.write_bytes(b""),
    "objects.npy": lambda path: path.write_bytes(OBJECTS),
    "words.npy": lambda path: path.write_bytes(_npy(np.array(["a", "b"]))),
    "nothing.npy": lambda path: path.write_bytes(_npy(np.zeros((0, 16), np.float32))),
    "nan.npy": lambda path: path.write_bytes(_npy(np.full((2, 16), np.nan, np.float32))),
    "shape.npy": lambda path: path.write_bytes(_npy(np.zeros((2, 3, 5, 7), np.float32))),
    "empty.json": lambda path: path.write_bytes(b""),
    "list.json": lambda path: path.write_text("[1, 2]"),
    "null.json": lambda path: path.write_text("null"),
    "digits.json": lambda path: path.write_text(f'{{"pads": 1{"0" * 5000}}}'),
    "several.npy": _npz,
    "strange.json": lambda path: path.write_text(json.dumps({"a": {"b": None}})),
    "empty.mid": lambda path: path.write_bytes(b""),
    "empty.bin": lambda path: path.write_bytes(b""),
    "text.sfz": lambda path: path.write_bytes(TEXT),
    "text.safetensors": lambda path: path.write_bytes(TEXT),
    "empty.safetensors": lambda path: path.write_bytes(b""),
    "page.tar": lambda path: path.write_text("<html>404</html>"),
    "other.tar": _tar,
    "other.zip": _zip,
    "cut.zip": lambda path: path.write_bytes(b"PK\3\4" + bytes(20)),
    "text.tfrecord": lambda path: path.write_bytes(TEXT),
    "text.index": lambda path: path.write_bytes(TEXT),
    "text.pth": lambda path: path.write_bytes(TEXT),
    "folder": lambda path: path.mkdir(),
    "folder_of_text": lambda path: _folder(path, a__txt=TEXT, b__wav=TEXT, c_60__wav=TEXT),
    "cut.sf2": lambda path: path.write_bytes(b"RIFF\xff\xff\0\0sfbkLIST" + bytes(50)),
    "loop": lambda path: path.symlink_to(path),
    "folder_of_null": lambda path: _folder(path, grid__json=DEEP, notes__json=b"null"),
    "folder_of_json": lambda path: _folder(
        path, examples__json=b"[1]", bank__json=b"{}", grid__json=b"{}", settings__json=b"{}",
        notes__json=b"{}", params__json=b"{}", dataset__json=b"[]", experiment__json=b"[]",
        about__json=b"[]", options=b"x", run__json=b"[]", state__json=b"[]", bundle__json=b"[]",
    ),
}  # fmt: skip

KINDS = {  # which of them people hand in where something of a kind is asked for
    "patch": ("missing", "text.wav"),
    "sound": ("missing", "text.wav", "cut.wav", "folder"),
    "sounds": ("missing", "text.wav", "folder", "loop"),
    "latent": (
        "missing", "empty.npy", "objects.npy", "words.npy", "nothing.npy", "nan.npy", "shape.npy",
        "several.npy", "cut.zip", "folder",
    ),
    "model": ("missing", "empty.safetensors", "text.wav", "folder"),
    "checkpoint": (
        "missing/deeper", "text.wav", "text.index", "page.tar", "other.tar", "cut.zip", "folder",
        "folder_of_json",
    ),
    "network": (
        "missing", "text.pth", "cut.wav", "other.tar", "empty.json", "list.json", "strange.json",
        "text.safetensors", "folder",
    ),
    "song": ("missing", "empty.mid", "text.wav", "folder"),
    "bank": ("missing", "empty.bin", "text.sfz", "list.json", "folder", "folder_of_json"),
    "settings": (
        "missing", "empty.json", "list.json", "null.json", "digits.json", "strange.json", "folder",
    ),
    "job": ("missing", "text.wav", "folder", "folder_of_json", "folder_of_null"),
    "data": ("missing", "text.tfrecord", "folder", "folder_of_json", "folder_of_null"),
    "font": ("missing", "text.wav", "cut.sf2", "folder"),
}  # fmt: skip

OUT = ["--out", "OUT"]
STEPS = ["--steps", "1", *OUT]
NSYNTH = ["--checkpoint_path=CHECKPOINT", "--save_path=OUT"]
# Every command that takes a file, a folder or a model, and of what kind; WRONG stands for it.
COMMANDS: list[tuple[str, list[str]]] = [
    ("patch", ["play", "WRONG"]),
    ("model", ["serve", "--port", "0", "--model", "WRONG"]),
    ("model", ["models", "info", "WRONG"]),
    ("model", ["models", "directions", "WRONG"]),
    ("model", ["models", "fetch", "WRONG"]),
    ("checkpoint", ["models", "fetch", "nsynth-wavenet", "--from-file", "WRONG"]),
    *(
        ("checkpoint", ["models", "import", kind, "WRONG", "--out", "made"])
        for kind in ("magenta-nsynth", "magenta-baseline", "magenta-gansynth")
    ),
    ("network", ["models", "import", "wms", "WRONG", "--out", "made"]),
    ("sound", ["sounds", "add", "new", "WRONG"]),
    *(("sound", ["sounds", verb, "WRONG"]) for verb in ("where", "info", "play", "remove")),
    ("sound", ["sounds", "rename", "WRONG", "other"]),
    ("model", ["models", "remove", "WRONG"]),
    ("sound", ["encode", "null", "WRONG", *OUT]),
    ("model", ["encode", "WRONG", "TONE", *OUT]),
    ("latent", ["decode", "null", "WRONG", "--pitch", "60", *OUT]),
    ("model", ["decode", "WRONG", "LATENT", "--pitch", "60", *OUT]),
    ("sounds", ["mix", "WRONG", "--model", "null", *OUT]),
    ("checkpoint", ["mix", "SOUNDS", "--model", "WRONG", *OUT]),
    ("song", ["midi", "WRONG", "--model", "null", "--out", "OUT.wav"]),
    ("model", ["midi", "SONG", "--model", "WRONG", "--out", "OUT.wav"]),
    ("latent", ["midi", "SONG", "--model", "null", "--instruments", "WRONG", "--out", "OUT.wav"]),
    ("job", ["grid", "clean", "WRONG", "--yes"]),
    ("job", ["grid", "export", "WRONG", "OUT"]),
    ("settings", ["grid", "plan", "WRONG"]),
    ("sounds", ["grid", "prepare", "WRONG", *OUT]),
    ("settings", ["grid", "render", "WRONG"]),
    ("job", ["grid", "status", "WRONG"]),
    ("job", ["grid", "watch", "WRONG"]),
    ("bank", ["bank", "convert", "WRONG", "OUT", "--to", "folder"]),
    ("bank", ["bank", "inspect", "WRONG"]),
    ("settings", ["bank", "inspect", "BANK", "--settings", "WRONG"]),
    ("data", ["dataset", "info", "WRONG"]),
    ("font", ["dataset", "make", "--soundfont", "WRONG", *OUT]),
    ("font", ["dataset", "full-band", "--soundfont", "WRONG", *OUT]),
    *(
        ("data", ["train", kind, "--data", "WRONG", *STEPS])
        for kind in ("baseline", "gansynth", "wavenet-ae", "harmonic-vae", "partials")
    ),
    ("model", ["train", "partials-drawn", "--model", "WRONG", *OUT]),
    ("font", ["train", "partials-drawn", "--soundfont", "WRONG", *OUT]),
    ("sounds", ["train", "spectral-ae", "--sounds", "WRONG", "--steps", "1"]),
    ("settings", ["train", "wms", "WRONG", "--sounds", "SOUNDS", *OUT]),
    ("sounds", ["train", "wms", "--sounds", "WRONG", *OUT]),
    ("data", ["train", "carried", "WRONG"]),
    ("latent", ["plot", "encoding", "WRONG", "--out", "OUT.png"]),
    ("sound", ["plot", "rainbowgram", "WRONG", "--out", "OUT.png"]),
    ("sound", ["plot", "wms", "wms", "WRONG", "--out", "OUT.png"]),
    ("data", ["evaluate", "null", "WRONG"]),
    ("model", ["evaluate", "WRONG", "SOUNDS"]),
    ("data", ["evaluate", "null", "--exam", "WRONG"]),
    ("sound", ["nsynth_generate", "--source_path=WRONG", *NSYNTH]),
    ("latent", ["nsynth_generate", "--source_path=WRONG", "--npy_only", *NSYNTH]),
    ("checkpoint", ["nsynth_generate", "--source_path=LATENT", *NSYNTH, "--checkpoint_path=WRONG"]),
    ("sound", ["nsynth_save_embeddings", "--source_path=WRONG", *NSYNTH]),
    (
        "data",
        [
            "nsynth_save_embeddings",
            "--tfrecord_path=WRONG",
            "--savedir=OUT",
            "--checkpoint_path=BASELINE",
        ],
    ),
    ("checkpoint", ["gansynth_generate", "--ckpt_dir=WRONG", "--output_dir=OUT"]),
]
