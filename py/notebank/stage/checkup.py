"""What this machine has and lacks for playing, in plain words."""

import importlib.metadata
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from notebank import paths, threads
from notebank.errors import NotebankError
from notebank.stage import playing, puredata, serving

OLDEST_PYTHON = (3, 10)
_NEEDED_SPACE = 1 << 30  # [bytes] rendered notes are kept on disk

State = Literal["ok", "note", "missing"]


@dataclass(frozen=True)
class Finding:
    """One thing looked at. state: ok, note (works without it, but worse) or missing; cure: how to
    get it on this machine."""

    subject: str
    state: State
    text: str
    cure: str = ""


def findings() -> Iterator[Finding]:
    """Looks at everything, cheap things first, and tells each as it is known."""
    for look in (
        python,
        torch,
        native_engine,
        libsndfile,
        pure_data,
        screen,
        sound_card,
        patches,
        models,
        sounds,
        port,
        disk,
    ):
        try:
            yield look()
        except (NotebankError, ImportError, OSError) as error:
            yield Finding(look.__name__.replace("_", " "), "missing", str(error), _REINSTALL)


def python() -> Finding:
    found = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info[:2] < OLDEST_PYTHON:
        return Finding(
            "Python",
            "missing",
            f"{found} is too old: 3.10 or newer is needed",
            _get("python3", "python"),
        )
    return Finding("Python", "ok", f"{found} at {sys.executable}")


def torch() -> Finding:
    if importlib.util.find_spec("torch") is None:
        text = "not installed: concert plays without it, other models do not, nor does training"
        return Finding("PyTorch", "note", text)
    import torch  # loading it, not only finding it: a damaged installation shows here

    where = "with CUDA" if torch.cuda.is_available() else "on the processor"
    return Finding(
        "PyTorch", "ok", f"{torch.__version__}, computing {where} with {threads.cores()} cores"
    )


def native_engine() -> Finding:
    from notebank import native

    try:
        native.library()
    except NotebankError as error:
        return Finding(
            "WaveNet", "note", f"steps with PyTorch, some times slower: {error}", _get("g++", "gcc")
        )
    return Finding("WaveNet", "ok", "the native engine is built")


def libsndfile() -> Finding:
    import soundfile

    lacking = sorted({"WAV", "FLAC", "AIFF", "OGG"} - set(soundfile.available_formats()))
    version = soundfile.__libsndfile_version__
    if lacking:
        return Finding(
            "libsndfile",
            "note",
            f"{version} cannot read {', '.join(lacking)}",
            _get("libsndfile1", "libsndfile"),
        )
    return Finding(
        "libsndfile", "ok", f"{version} (soundfile {importlib.metadata.version('soundfile')})"
    )


def pure_data() -> Finding:
    cure = _get("puredata", "--cask pd", "the Pure Data page of its makers")
    try:
        program = puredata.find()
        puredata.check(program)
    except NotebankError as error:
        return Finding("Pure Data", "missing", str(error), cure)
    return Finding("Pure Data", "ok", "{}.{} at {}".format(*puredata.version(program), program))


def screen() -> Finding:
    if playing.has_display():
        return Finding("screen", "ok", os.environ.get("DISPLAY", "the desktop"))
    return Finding(
        "screen",
        "note",
        "none (DISPLAY is not set): `notebank play` will play the demo into a WAV instead",
    )


def sound_card() -> Finding:
    if sys.platform != "linux":
        return Finding(
            "sound card", "ok", "the system's own (choose another in Pd: Media, Audio Settings)"
        )
    cards = Path("/proc/asound/cards")
    names = (
        [line.split("]:")[1].strip() for line in cards.read_text().splitlines() if "]:" in line]
        if cards.is_file()
        else []
    )
    if names:
        return Finding("sound card", "ok", ", ".join(names))
    return Finding(
        "sound card",
        "note",
        "ALSA shows none: Pd will be silent here; the demo still writes its WAV",
    )


def patches() -> Finding:
    patch = playing.patch_file("nsynth")
    return Finding("patches", "ok", f"{patch.parent} and {paths.pd_folder()}")


def models() -> Finding:
    from notebank.checkpoints import catalogue

    names = catalogue.names()
    if catalogue.DEFAULT not in names:
        return Finding(
            "models",
            "missing",
            f"the default model {catalogue.DEFAULT} did not come along",
            _REINSTALL,
        )
    return Finding("models", "ok", ", ".join(names))


def sounds() -> Finding:
    from notebank.sounds.library import Library

    names = Library().names()
    if len(names) < 4:
        return Finding(
            "sounds",
            "missing",
            f"only {len(names)} sounds here, the pad has four corners",
            _REINSTALL,
        )
    return Finding("sounds", "ok", ", ".join(names))


def port() -> Finding:
    running = serving.answer(serving.PORT)
    if running:
        return Finding("port", "ok", f"{serving.PORT}: a server is running there ({running})")
    if not serving.is_free(serving.PORT):
        return Finding(
            "port",
            "note",
            f"{serving.PORT} is taken by another program: `notebank play` will choose a free one",
        )
    return Finding("port", "ok", f"{serving.PORT} is free")


def disk() -> Finding:
    folder = paths.home()
    folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK):
        return Finding(
            "disk",
            "missing",
            f"{folder} cannot be written",
            "set NOTEBANK_HOME to a folder of yours",
        )
    free = shutil.disk_usage(folder).free
    if free < _NEEDED_SPACE:
        return Finding(
            "disk",
            "note",
            f"{free / 1e9:.1f} GB free at {folder}: rendered notes may not all be kept",
        )
    return Finding("disk", "ok", f"{free / 1e9:.0f} GB free at {folder}")


_REINSTALL = "install notebank again: pip install --force-reinstall ."


def _get(apt: str, brew: str, otherwise: str = "your system's package manager") -> str:
    """The command that gets a program with this machine's package manager."""
    if shutil.which("apt-get"):
        return f"sudo apt-get install {apt}"
    return f"brew install {brew}" if shutil.which("brew") else f"get it with {otherwise}"
