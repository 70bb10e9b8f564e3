"""How much is taken of what others send or hand in; docs/limits.md says what each is for.

`NOTEBANK_MOST_SONG_HOURS=24` in the environment sets `song-hours`, and so on.
"""

import os

from notebank.errors import BadValue

DEFAULTS = {
    "latents": 256,
    "latents-mb": 32,
    "kept-latents": 4096,
    "note-seconds": 600,
    "song-hours": 12,
    "wave-seconds": 43200,
    "song-mb": 32,
    "text-mb": 256,
    "json-depth": 64,
    "archive-mb": 8192,
    "archive-ratio": 100,
    "preset-files": 1024,
    "preset-mb": 512,
    "model-layers": 256,
    "model-width": 8192,
    "model-weights": 1 << 26,
    "program-seconds": 60,
    "program-mb": 4096,
}
_LARGEST = 1 << 40


def variable(name: str) -> str:
    """The variable of the environment that sets a limit.

    >>> variable("song-hours")
    'NOTEBANK_MOST_SONG_HOURS'
    """
    return f"NOTEBANK_MOST_{name.replace('-', '_').upper()}"


def most(name: str) -> int:
    """The limit of that name, as it is set now.

    Raises:
        BadValue: It is set to something else than a whole number from 1 up.
    """
    text = os.environ.get(variable(name), "")
    if not text:
        return DEFAULTS[name]
    if not (text.isascii() and text.isdigit() and len(text) < 14 and 1 <= int(text) <= _LARGEST):
        raise BadValue(f"{variable(name)} must be a whole number 1..{_LARGEST}, got {text[:40]!r}")
    return int(text)


def hint(name: str) -> str:
    """How to raise a limit, in a few words, for the end of a message."""
    return f"({variable(name)} sets how much is taken)"
