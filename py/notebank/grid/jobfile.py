"""A job's settings.json: that of an Open NSynth Super bank, in all its dialects, with our own
options under `notebank`.

The file that says what is to be rendered is the file that stands beside the finished .bin.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import product
from pathlib import Path
from typing import Any

from notebank import files
from notebank.bank.layout import Layout
from notebank.bank.settings import Settings, dump, parse
from notebank.errors import BadFile, BadValue
from notebank.grid.plan import FORMS, Plan

NAME = "settings.json"


@dataclass(frozen=True)
class JobOptions:
    """What only notebank knows: the model's name ("" = the default), what to write, and how; rate:
    [Hz] that was asked for, None: the model's."""

    model: str = ""
    forms: tuple[str, ...] = FORMS
    compat: bool = True
    bits: int = 32
    velocity: int = 100
    rate: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "forms", tuple(self.forms))


@dataclass(frozen=True)
class JobFile:
    """settings: layout and corners; corners: labels NW NE SW SE, each a list of names; options:
    ours."""

    settings: Settings
    corners: tuple[tuple[str, ...], ...]
    options: JobOptions

    def plan(self, **changes: Any) -> Plan:
        """The plan, with changes to its fields."""
        layout = self.settings.layout
        told = {
            "combinations": combinations(self.corners),
            "resolution": layout.rows,
            "pitches": layout.pitches,
            "samples": layout.length,
            **vars(self.options),
        }
        return Plan.of({**told, **changes})


def combinations(corners: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, str, str, str], ...]:
    """Every choice of one sound a corner."""
    return tuple(product(*corners))  # type: ignore[arg-type]


def read(path: Path) -> JobFile:
    """A settings.json of any dialect that tells its sounds."""
    text = files.read_text(path)
    settings = parse(text, str(path))
    if not settings.corners or not all(settings.corners):
        raise BadFile(f"{path} names no sounds for its four corners: it needs pads or corners")
    data = files.parse_json(text)
    options = _options(data.get("notebank", {}), path)
    return JobFile(settings, _labels(data, settings, options), options)


def _labels(
    data: Mapping[str, Any], settings: Settings, options: JobOptions
) -> tuple[tuple[str, ...], ...]:
    """NW NE SW SE as the author meant them. The pipeline's `pads` are labels; `corners` are places
    of the .bin, which in compatibility mode has what is called SE at the bottom left."""
    if "pads" in data and options.compat:
        return tuple(tuple(map(str, data["pads"][key])) for key in ("NW", "NE", "SW", "SE"))
    return settings.corners


def _options(entries: Any, path: Path) -> JobOptions:
    known = [field.name for field in fields(JobOptions)]
    try:
        return JobOptions(**{name: entries[name] for name in known if name in entries})
    except (TypeError, BadValue) as error:
        raise BadFile(f"{path}: what it says under `notebank` cannot be: {error}") from error


def text(corners: tuple[tuple[str, ...], ...], layout: Layout, options: JobOptions) -> str:
    """The settings.json of a job.

    Args:
        corners: Labels NW NE SW SE, each with its names.
        layout: The banks'.
        options: What only notebank knows.

    Returns:
        An Open NSynth Super bank's settings in all dialects, with ours under `notebank`.
    """
    nw, ne, sw, se = corners
    placed = (nw, ne, se, sw) if options.compat else corners
    own = {**vars(options), "forms": list(options.forms)}
    return dump(Settings(layout, placed), extra={"notebank": own})


def write_settings(
    folder: Path, plan: Plan, rate: int, model: str, bits: int, asked: bool = False
) -> None:
    """Puts the settings of what was rendered beside it.

    Nothing is written where a file there says the same; another is kept as *.before.

    Args:
        folder: The job's.
        plan: What was rendered.
        rate: [Hz].
        model: The model's name.
        bits: 16 or 32, of bank.wav.
        asked: Whether the rate was asked for, and is not the model's.

    Raises:
        BadFile: The settings there cannot be read.
    """
    path = folder / NAME
    corners = tuple(tuple(dict.fromkeys(names)) for names in zip(*plan.combinations))
    layout = plan.targets[0].grid.layout(rate)
    options = JobOptions(
        model, plan.forms, plan.compat, bits, plan.velocity, rate if asked else None
    )
    if path.is_file():
        there = read(path)
        if (there.settings.layout, there.corners, there.options.compat) == (
            layout,
            corners,
            plan.compat,
        ):
            return
        path.replace(path.with_name(f"{NAME}.before"))
    files.write(path, text(corners, layout, options), durable=True)
