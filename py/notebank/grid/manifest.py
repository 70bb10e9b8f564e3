"""grid.json: the settings that the notes in a job's folder belong to. It is written before the first note."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from notebank import files
from notebank.errors import BadFile

NAME = "grid.json"
FORMAT = {"format": "notebank grid", "schema": 2}


def open_folder(folder: Path) -> None:
    """Makes the folder, unless it is a job's already; one that holds anything else is refused."""
    foreign = folder.exists() and not (folder / NAME).is_file() and not (folder / "settings.json").is_file()
    if foreign and (not folder.is_dir() or any(not entry.name.startswith(".") for entry in folder.iterdir())):
        raise BadFile(f"{folder} holds something else than a grid: give a new folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadFile(f"cannot make the folder {folder}: {error.strerror}") from error


def read(folder: Path) -> dict[str, Any]:
    """The settings that a job was begun with."""
    path = folder / NAME
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        readable = {key: told[key] for key in FORMAT} == FORMAT
    except FileNotFoundError:
        raise BadFile(f"{folder} holds no grid that was begun: render it first") from None
    except (OSError, ValueError, KeyError, TypeError):
        readable = False
    if not readable:
        raise BadFile(f"{path} is damaged or of another version of notebank: give a new folder")
    return told


def claim(folder: Path, settings: Mapping[str, Any]) -> None:
    """Writes the settings (JSON values) into a new job's folder; refuses a folder that was begun with others."""
    path, wanted = folder / NAME, {**FORMAT, **settings}
    if not path.is_file():
        files.write(path, json.dumps(wanted, indent=1) + "\n", durable=True)
        return
    told = read(folder)
    differing = [_difference(key, told.get(key), value) for key, value in wanted.items() if told.get(key) != value]
    if differing:
        raise BadFile(f"{folder} was begun with other settings ({'; '.join(differing)}): give the old ones to go on, or a new folder")


def rendered_on(folder: Path, kinds: Iterable[str]) -> list[str]:
    """Adds the kinds of processor that notes come from; returns all of them, the oldest first."""
    told = read(folder)
    known = told.get("processors", [])
    found = [*known, *(kind for kind in dict.fromkeys(kinds) if kind not in known)]
    if found != known:
        told["processors"] = found
        files.write(folder / NAME, json.dumps(told, indent=1) + "\n", durable=True)
    return found


def _difference(key: str, there: Any, now: Any) -> str:
    if isinstance(there, dict) and isinstance(now, dict):
        return f"other {key}: {' '.join(name for name in now if there.get(name) != now[name])}"
    return f"{key} {_text(there)} there, {_text(now)} now"


def _text(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
