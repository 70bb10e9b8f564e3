"""What a sound is called on the Open NSynth Super's screen: eight letters in its list, two in the
corner of the pad, each unlike those of all other sounds."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from string import ascii_uppercase, digits

DISPLAY = 8  # letters that have room
LETTERS = ascii_uppercase + digits


def instruments(
    names: Iterable[str], known: Mapping[str, Mapping[str, str]] | None = None
) -> dict[str, dict[str, str]]:
    """The entries of sounds in the device's settings.

    Args:
        names: Of the sounds; those that come twice have one entry.
        known: Entries by name that stay as they are, where no other sound has the same.

    Returns:
        {name, display, abbr} by name. Two sounds share neither display nor abbr, as long as there
        are letters: 1296 sounds.

    >>> [entry["abbr"] for entry in instruments(["flute", "flugel", "clean_bass", "808"]).values()]
    ['FL', 'FU', 'CB', '80']
    >>> [entry["display"] for entry in instruments(["grand_piano_1", "grand_piano_2"]).values()]
    ['GRAND PI', 'GRAND P2']
    """
    entries: dict[str, dict[str, str]] = {}
    for name in dict.fromkeys(names):
        entry = {**(known or {}).get(name, {}), "name": name}
        for key, candidates in (("display", _displays), ("abbr", _abbreviations)):
            taken = {other[key] for other in entries.values()}
            wanted = [entry[key]] if key in entry else []
            first, *more = [*wanted, *candidates(name)]
            entry[key] = next((text for text in (first, *more) if text not in taken), first)
        entries[name] = entry
    return entries


def _displays(name: str) -> Iterator[str]:
    plain = re.sub(r"[^A-Z0-9.-]+", " ", name.upper()).strip() or "X"
    yield plain[:DISPLAY].strip()
    for number in range(2, 1000):
        yield f"{plain[: DISPLAY - len(str(number))].strip()}{number}"


def _abbreviations(name: str) -> Iterator[str]:
    """Initials of two words, or the first two letters; the first letter and a later one; any."""
    words = re.findall(r"[A-Z0-9]+", name.upper()) or ["X"]
    letters = "".join(words)
    if len(words) > 1:
        yield words[0][0] + words[1][0]
    yield letters[:2]
    for second in letters[1:] + LETTERS:
        yield letters[0] + second
    yield from map("".join, product(LETTERS, repeat=2))
