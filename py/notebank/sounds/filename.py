"""Pitches in file names, and names that Pd can say."""

import re
import unicodedata

from notebank.errors import BadValue

_NUMBER = re.compile(r"_(\d{1,3})$")
_NSYNTH = re.compile(r"-(\d{3})-\d{3}$")  # instrument-pitch-velocity, as in the NSynth data set
_LOWEST_NUMBER = 12  # 16 Hz; `take_3` counts takes


def pitch_in_number(stem: str) -> int | None:
    """MIDI pitch written as a number at the end of a file's stem.

    >>> stems = ("flute_60", "flute_acoustic_002-077-100", "take_3", "flute60", "x_200")
    >>> [pitch_in_number(stem) for stem in stems]
    [60, 77, None, None, None]
    """
    match = _NSYNTH.search(stem) or _NUMBER.search(stem)
    return int(match[1]) if match and _LOWEST_NUMBER <= int(match[1]) <= 127 else None


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
