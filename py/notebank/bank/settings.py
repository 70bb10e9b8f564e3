"""settings.json in its dialects: what tells a headless Open NSynth Super bank its shape.

- pipeline (flat): `pads` {NW NE SW SE: names}, `pitches`, `resolution`, `final_length`; the rate is
  always 16000;
- device app (nested): `nsynth` {resolution, length, sampleRate, pitches, loop…, dataDirectory} and
  `corners`, a list of
  four {instruments: [{name, display, abbr}]} in the order top-left, top-right, bottom-left,
  bottom-right;
- course loader: the numbers in `nsynth`, nothing else;
- Max for Live generator (flat): `instruments`, a list of columns from left to right, each from
  bottom to top, and `pitches`,
  `resolution`, `final_length`; 16000 Hz too.

`dump` writes one file that all of them read, or any of the four. Beware: the pipeline weighs its
lists NW, NE, SE, SW as the corners top-left, top-right, bottom-left, bottom-right: what it calls SE
sounds at the bottom LEFT. `pads` is read and written in that sense, so that the pipeline makes of
our file the bank that it stands beside; `corners` is the plain truth.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from notebank.bank.instruments import instruments
from notebank.bank.layout import Layout
from notebank.bank.pingpong import LOOP
from notebank.errors import BadFile, BadValue
from notebank.files import as_object, parse_json
from notebank.notes import DEFAULT_PITCHES

PIPELINE_RATE = 16000
# of the pipeline, in the order top-left, top-right, bottom-left, bottom-right
PAD_KEYS = (
    "NW",
    "NE",
    "SE",
    "SW",
)
_APP_DEFAULTS = {
    "resolution": 9,
    "length": 60000,
    "sampleRate": 16000,
    "pitches": list(DEFAULT_PITCHES),
}
# nested: flat
_TWINS = {
    "resolution": "resolution",
    "length": "final_length",
    "pitches": "pitches",
}


@dataclass(frozen=True)
class Settings:
    """layout: of every bank that the file speaks of (rows = cols = resolution). corners: for each
    of top-left, top-right, bottom-left, bottom-right the names of its instruments; () where the
    file tells none. looping: whether the device goes on while a key is held, loop: between which
    fractions of the note; both as on the device where the file tells nothing."""

    layout: Layout
    corners: tuple[tuple[str, ...], ...] = ()
    looping: bool = True
    loop: tuple[float, float] = LOOP

    def __post_init__(self) -> None:
        if self.layout.rows != self.layout.cols:
            raise BadValue(
                f"an Open NSynth Super bank is square, not {self.layout.rows} x {self.layout.cols}"
            )
        if len(self.corners) not in (0, 4):
            raise BadValue(f"settings have four corners, not {len(self.corners)}")


def parse(text: str, where: str = "settings.json") -> Settings:
    """Settings from any dialect; `where` names the file in errors."""
    try:
        return _parse(as_object(parse_json(text), where), where)
    except json.JSONDecodeError as error:
        raise BadFile(f"{where} is no settings file, for it is no JSON: {error}") from error
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        what = f"lacks {error}" if isinstance(error, KeyError) else str(error)
        raise BadFile(
            f"{where} is no settings file of an Open NSynth Super bank: {what}"
        ) from error


def _parse(data: dict[str, Any], where: str) -> Settings:
    if "nsynth" in data:
        _check_twins(data, where)
        numbers = {**_APP_DEFAULTS, **data["nsynth"]}
    else:
        numbers = {
            "sampleRate": PIPELINE_RATE,
            **{nested: data[flat] for nested, flat in _TWINS.items()},
        }
    side = _whole(numbers["resolution"])
    layout = Layout(
        side,
        side,
        tuple(map(_whole, numbers["pitches"])),
        _whole(numbers["length"]),
        _whole(numbers["sampleRate"]),
    )
    loop = (float(numbers.get("loopStart", LOOP[0])), float(numbers.get("loopEnd", LOOP[1])))
    return Settings(layout, _corners(data), bool(numbers.get("looping", True)), loop)


def _whole(number: Any) -> Any:
    """Pd and Max write 16000.0 or 16000. where they mean 16000."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


def _check_twins(data: dict[str, Any], where: str) -> None:
    for nested, flat in _TWINS.items():
        if nested in data["nsynth"] and flat in data and data["nsynth"][nested] != data[flat]:
            raise BadFile(
                f"{where} contradicts itself: nsynth.{nested} is "
                f"{data['nsynth'][nested]}, but {flat} is {data[flat]}"
            )


def _corners(data: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
    if "corners" in data:
        return tuple(
            tuple(str(i["name"]) for i in corner["instruments"]) for corner in data["corners"]
        )
    if "pads" in data:
        return tuple(tuple(map(str, data["pads"][key])) for key in PAD_KEYS)
    if "instruments" in data:
        return _square(data["instruments"])
    return ()


def _square(columns: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    if [len(column) for column in columns] != [2, 2]:
        sounds = " + ".join(str(len(column)) for column in columns)
        raise ValueError(
            f"its instruments are {sounds} sounds in {len(columns)} columns; a bank has "
            "four corners, so make a settings "
            "file for every square of four neighbours"
        )
    (bottom_left, top_left), (bottom_right, top_right) = columns
    return tuple((str(name),) for name in (top_left, top_right, bottom_left, bottom_right))


def dump(settings: Settings, dialect: str = "all", extra: Mapping[str, Any] | None = None) -> str:
    """The text of a settings.json.

    Args:
        settings: what it tells.
        dialect: `all`: one file for the pipeline, the device app, the course loader and (where each
            corner has one sound) the Max for Live generator; or one of them, see DIALECTS.
        extra: further keys at the top; readers skip what they do not know.

    Returns:
        JSON; lists of numbers stand on one line.

    Raises:
        BadValue: the dialect is unknown, knows no rate but 16000 Hz where the bank has another, or
            (m4l) takes one sound a corner where there are more or none.
    """
    if dialect not in DIALECTS:
        raise BadValue(f"settings are written for {', '.join(DIALECTS)}, not for '{dialect}'")
    if dialect in ("pipeline", "m4l") and settings.layout.rate != PIPELINE_RATE:
        raise BadValue(
            f"the {dialect}'s settings know no sample rate but {PIPELINE_RATE} Hz, the "
            f"bank has {settings.layout.rate}"
        )
    data: dict[str, Any] = {}
    every = ("course", *(["m4l"] if _is_square(settings) else []), "pipeline", "app")
    for part in every if dialect == "all" else (dialect,):
        data |= _PARTS[part](settings)
    return _text({**data, **(extra or {})})


def _text(data: Mapping[str, Any]) -> str:
    # Lists of numbers stand on one line, for people and for Pd patches that read the file as words.
    text = json.dumps(data, indent=2)
    return (
        re.sub(
            r"\[\s+([^\[\]{}]*?)\s+\]", lambda m: "[" + re.sub(r"\s*\n\s*", " ", m[1]) + "]", text
        )
        + "\n"
    )


def _course(settings: Settings) -> dict[str, Any]:
    layout = settings.layout
    return {
        "nsynth": {
            "resolution": layout.rows,
            "pitches": list(layout.pitches),
            "length": layout.length,
            "sampleRate": layout.rate,
        }
    }


def _pipeline(settings: Settings) -> dict[str, Any]:
    pads = (
        {"pads": {key: list(names) for key, names in zip(PAD_KEYS, settings.corners)}}
        if settings.corners
        else {}
    )
    layout = settings.layout
    return {
        **pads,
        "magenta_dir": "~/magenta",
        "pitches": list(layout.pitches),
        "resolution": layout.rows,
        "final_length": layout.length,
        "gpus": 1,
    }


def _app(settings: Settings) -> dict[str, Any]:
    nsynth = {
        "dataDirectory": "/home/pi/pads",
        **_course(settings)["nsynth"],
        "looping": settings.looping,
        "loopStart": settings.loop[0],
        "loopEnd": settings.loop[1],
    }
    corners = {"corners": _instruments(settings)} if settings.corners else {}
    # The app reads osc.in.port although the file that comes with it says portNumber.
    return {
        "nsynth": nsynth,
        **corners,
        "audio": {"sampleRate": 48000, "bufferSize": 128},
        "midi": {"device": "/dev/ttyAMA0", "channel": 1},
        "osc": {"in": {"port": 8000, "portNumber": 8000}},
    }


def _is_square(settings: Settings) -> bool:
    return [len(names) for names in settings.corners] == [1, 1, 1, 1]


def _m4l(settings: Settings) -> dict[str, Any]:
    if not _is_square(settings):
        raise BadValue("the Max for Live generator's settings name one sound a corner")
    top_left, top_right, bottom_left, bottom_right = (names[0] for names in settings.corners)
    layout = settings.layout
    return {
        "instruments": [[bottom_left, top_left], [bottom_right, top_right]],
        "checkpoint_dir": "~/magenta/wavenet-ckpt",
        "pitches": list(layout.pitches),
        "resolution": layout.rows,
        "final_length": layout.length,
        "gpus": 1,
        "batch_size_embeddings": 32,
        "batch_size_generate": 256,
        "name": "_".join(names[0] for names in settings.corners),
    }


_PARTS = {"course": _course, "pipeline": _pipeline, "app": _app, "m4l": _m4l}
DIALECTS = ("all", *_PARTS)


def _instruments(
    settings: Settings, known: Mapping[str, Mapping[str, str]] | None = None
) -> list[dict[str, Any]]:
    entries = instruments((name for names in settings.corners for name in names), known)
    return [{"instruments": [entries[name] for name in names]} for names in settings.corners]


# of our own file, what a device's keeps as it is
_DEVICES_OWN = ("audio", "midi", "osc", "magenta_dir", "gpus")


def merged(device: Mapping[str, Any], settings: Settings, where: str) -> str:
    """A device's own settings.json with other banks in it.

    Args:
        device: What the file holds. Of it MIDI, audio, OSC, the folder of the banks and all that we
            do not know stay as they are; so do screen names of sounds that it knows.
        settings: Of the banks. Its sounds take the place of those that were there: the device
            wants a bank for every combination of the sounds of its corners.
        where: The file, for errors.

    Returns:
        JSON.

    Raises:
        BadFile: The file is none of a device.
    """
    if not isinstance(device.get("nsynth"), dict):
        raise BadFile(f"{where} is no settings file of an Open NSynth Super: it has no nsynth")
    ours = json.loads(dump(settings))
    nsynth = {**ours["nsynth"], **device["nsynth"]}
    nsynth |= {key: value for key, value in ours["nsynth"].items() if key != "dataDirectory"}
    same = {key: ours[key] for key in device.keys() & ours.keys() if key not in _DEVICES_OWN}
    corners = _instruments(settings, _known(device))
    return _text({**device, **same, "nsynth": nsynth, "corners": corners})


def _known(device: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """What a device shows of the sounds that it knows, by name."""
    found = [
        entry
        for corner in device.get("corners", [])
        for entry in corner.get("instruments", [])
        if {"name", "display", "abbr"} <= entry.keys()
    ]
    return {entry["name"]: entry for entry in found}
