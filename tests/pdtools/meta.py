"""[pd META] of a help patch: what deken and search plugins read of an object."""

from __future__ import annotations

import re
from pathlib import Path

from pdtools.patchfile import read

TAG = re.compile(r"[A-Z]+(_\d+)?")
ALWAYS = {"KEYWORDS", "DESCRIPTION", "LIBRARY", "AUTHOR", "LICENSE", "VERSION"}


def tags(help_patch: Path) -> dict[str, str]:
    """Tag to value, in the order of the file; empty without a [pd META].

    Raises:
        ValueError: a comment in there that begins with no tag, or a tag twice.
    """
    found: dict[str, str] = {}
    for box in read(help_patch).boxes:
        if box.words != ["pd", "META"]:
            continue
        for text in box.canvas.boxes:
            tag, *value = text.words
            if not TAG.fullmatch(tag) or tag in found or not value:
                raise ValueError(f"{help_patch.name}: {text}")
            found[tag] = " ".join(value)
    return found
