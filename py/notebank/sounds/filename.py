"""Names that Pd can say, and the names of files."""

import os
import re
import unicodedata
from pathlib import Path

from notebank.errors import BadValue

ABOUT = "sound.json"  # in a sound's folder: what it was made of

LAYER = re.compile(r"v(\d{1,3})")  # the folder of a velocity layer, in a sound's folder


def safe_name(name: str) -> str:
    """A name that arrives in Pd as one word: letters, digits, `_`, `.` and `-`, no digit, dot or
    hyphen in front.

    >>> [safe_name(name) for name in ("808", "Grand Piano", "flûte", "a;b,c$d", "-1", "ok-2.b")]
    ['_808', 'Grand_Piano', 'flute', 'a_b_c_d', '_-1', 'ok-2.b']
    """
    plain = unicodedata.normalize("NFKD", str(name)).encode("ascii", "ignore").decode()
    safe = re.sub(r"[^A-Za-z0-9_.-]+", "_", plain.strip()).rstrip(".")[:64]
    if not re.search("[A-Za-z0-9]", safe):
        raise BadValue(f"'{name}' is no name for a sound: use letters a-z and digits")
    return safe if re.match("[A-Za-z_]", safe) else f"_{safe}"


def folder_name(folder: Path) -> str:
    """The safe name of a folder, `.` included."""
    return safe_name(os.path.basename(os.path.abspath(folder)))
