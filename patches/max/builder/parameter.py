"""Parameters of a Max for Live device: what Live shows, stores with the set and automates. Keys of
a box in the file."""

from typing import Any

UNITS = {"float": 1, "ms": 2, "dB": 4}
FLOAT = 0  # types of parameters, as Live numbers them
ENUM = 2
BLOB = 3
STORED_ONLY = 1  # with the set, without automation


def number(
    name: str,
    short: str,
    low: float,
    high: float,
    start: float,
    unit: str,
    about: str,
    exponent: float = 1.0,
) -> dict[str, Any]:
    """A number that can be automated.

    Args:
        name: what Live calls it.
        short: what the dial shows.
        low, high, start: the range, and where it begins.
        unit: one of UNITS.
        about: what Live's info view says.
        exponent: how the dial's way is bent; above 1, small values get more of it.

    Returns:
        Keys of the box.
    """
    return _keys(
        name,
        short,
        FLOAT,
        about,
        parameter_mmin=low,
        parameter_mmax=high,
        parameter_initial=[start],
        parameter_initial_enable=1,
        parameter_unitstyle=UNITS[unit],
        parameter_exponent=exponent,
    )


def choice(name: str, items: tuple[str, ...], about: str, start: int = 0) -> dict[str, Any]:
    """One of several words.

    Args:
        name: what Live calls it.
        items: the words.
        about: what Live's info view says.
        start: which of them it begins with.

    Returns:
        Keys of the box.
    """
    return _keys(
        name,
        name,
        ENUM,
        about,
        parameter_enum=list(items),
        parameter_mmax=len(items) - 1,
        parameter_initial=[start],
        parameter_initial_enable=1,
    )


def stored(name: str, *start: str) -> dict[str, Any]:
    """Anything, kept with the set; for `pattr`."""
    return _keys(
        name,
        name,
        BLOB,
        "",
        parameter_invisible=STORED_ONLY,
        parameter_initial=list(start),
        parameter_initial_enable=int(bool(start)),
    )


def _keys(name: str, short: str, kind: int, about: str, **more: Any) -> dict[str, Any]:
    value = {
        "parameter_longname": name,
        "parameter_shortname": short,
        "parameter_type": kind,
        "parameter_linknames": 1,
        **more,
    }
    hint = {"annotation": about, "annotation_name": name} if about else {}
    on = {"parameter_enable": 1}
    switch = {"saved_object_attributes": on} if kind == BLOB else on
    return {"varname": name, "saved_attribute_attributes": {"valueof": value}, **switch, **hint}
