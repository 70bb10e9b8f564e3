"""grid.json: the settings that the notes in a job's folder belong to.

It is written before the first note.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from notebank import files
from notebank.errors import BadFile
from notebank.grid.plan import Plan

NAME = "grid.json"
FORMAT = {"format": "notebank grid", "schema": 2}
RENDERING = 4  # counts up when the same settings give other notes: a job that was begun ends alike


@dataclass(frozen=True)
class Manifest:
    """All that decides the bytes of a job's banks.

    rate: [Hz]; bits: 16 or 32, of bank.wav; model, fingerprint: the model's name and the hash of
    its weights; decoding: engine, precision, temperature; recordings: fingerprint of each sound, by
    name. processors: kinds of processor that notes came from so far, the oldest first.
    """

    plan: Plan
    rate: int
    bits: int
    model: str
    fingerprint: str
    decoding: tuple[str, str, float]
    recordings: dict[str, str]
    processors: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """What grid.json holds."""
        plan = self.plan
        processors = {"processors": list(self.processors)} if self.processors else {}
        return {
            **FORMAT,
            "corners": [" ".join(corners) for corners in plan.combinations],
            "resolution": plan.resolution,
            "pitches": list(plan.pitches),
            "samples": plan.samples,
            "rate": self.rate,
            "velocity": plan.velocity,
            "forms": list(plan.forms),
            "compat": plan.compat,
            "bits": self.bits,
            "model": self.model,
            "fingerprint": self.fingerprint,
            "decoding": list(self.decoding),
            "recordings": self.recordings,
            "notes": plan.unique,
            "rendering": RENDERING,
            **processors,
        }

    @classmethod
    def from_json(cls, entries: dict[str, Any]) -> "Manifest":
        """The manifest that `to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: entries are missing, or of another format or schema.
        """
        if any(entries[key] != value for key, value in FORMAT.items()):
            raise ValueError(f"format {entries['format']}, schema {entries['schema']}")
        combinations = [corners.split() for corners in entries["corners"]]
        return cls(
            Plan.of({**entries, "combinations": combinations}),
            entries["rate"],
            entries["bits"],
            entries["model"],
            entries["fingerprint"],
            tuple(entries["decoding"]),
            entries["recordings"],
            tuple(entries.get("processors", ())),
        )


def open_folder(folder: Path) -> None:
    """Makes the folder, unless it is a job's already; one that holds anything else is refused."""
    is_job = (folder / NAME).is_file() or (folder / "settings.json").is_file()
    if folder.exists() and not is_job and (not folder.is_dir() or _visible(folder)):
        raise BadFile(f"{folder} holds something else than a grid: give a new folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadFile(f"cannot make the folder {folder}: {error.strerror}") from error


def _visible(folder: Path) -> bool:
    return bool(files.entries(folder))


def read(folder: Path) -> Manifest:
    """The settings that a job was begun with."""
    _, manifest = _read(folder)
    return manifest


def claim(folder: Path, manifest: Manifest) -> None:
    """Writes the manifest into a new job's folder; refuses a folder that was begun with another."""
    if not (folder / NAME).is_file():
        _write(folder, manifest)
        return
    begun, _ = _read(folder)
    differing = [
        _difference(key, begun.get(key), value)
        for key, value in manifest.to_json().items()
        if begun.get(key) != value
    ]
    if differing:
        raise BadFile(
            f"{folder} was begun with other settings ({'; '.join(differing)}): "
            "give the old ones to go on, or a new folder"
        )


def rendered_on(folder: Path, kinds: Iterable[str]) -> list[str]:
    """Adds the kinds of processor that notes come from; returns all of them, the oldest first."""
    begun = read(folder)
    found = tuple(dict.fromkeys([*begun.processors, *kinds]))
    if found != begun.processors:
        _write(folder, replace(begun, processors=found))
    return list(found)


def _read(folder: Path) -> tuple[dict[str, Any], Manifest]:
    """The entries of grid.json, and what they mean."""
    path = folder / NAME
    if not path.exists():
        raise BadFile(f"{folder} holds no grid that was begun: render it first")
    try:
        entries = files.read_object(path)
        return entries, Manifest.from_json(entries)
    except (BadFile, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadFile(
            f"{path} is damaged or of another version of notebank: give a new folder"
        ) from error


def _write(folder: Path, manifest: Manifest) -> None:
    files.write(folder / NAME, json.dumps(manifest.to_json(), indent=1) + "\n", durable=True)


def _difference(key: str, there: Any, now: Any) -> str:
    if isinstance(there, dict) and isinstance(now, dict):
        other = " ".join(name for name in now if there.get(name) != now[name])
        return f"other {key}: {other}"
    return f"{key} {_text(there)} there, {_text(now)} now"


def _text(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
