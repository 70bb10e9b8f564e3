"""What finished files were made with: a line of JSON each, in a hidden file beside them.

Lines are only ever added, so that commands at work in one folder do not lose each other's; the
last one about a file counts.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from notebank.errors import BadFile

NAME = ".notebank-clips.jsonl"
Settings = Mapping[str, Any]


def read(folder: Path) -> dict[str, dict[str, Any]]:
    """Settings by the name of the file; lines that are none, of a broken run, are left out."""
    try:
        lines = (folder / NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    return dict(entry for entry in map(_parsed, lines) if entry)


def note(target: Path, settings: Settings) -> None:
    """Adds what the file `target` was made with."""
    line = json.dumps({"file": target.name, **settings})
    place = target.with_name(NAME)
    try:
        with place.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
    except OSError as error:
        raise BadFile(f"cannot write {place}: {error.strerror or error}") from error


def differing(known: Settings | None, settings: Settings) -> list[str]:
    """Which settings are others than those noted; all of them where nothing was noted."""
    if known is None:
        return list(settings)
    wanted = json.loads(json.dumps(dict(settings)))
    return [name for name in {**known, **wanted} if known.get(name) != wanted.get(name)]


def _parsed(line: str) -> tuple[str, dict[str, Any]] | None:
    try:
        entry = json.loads(line)
        return entry.pop("file"), entry
    except (ValueError, AttributeError, KeyError, TypeError):
        return None
