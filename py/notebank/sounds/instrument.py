"""An SFZ instrument as a sound: which of its recordings sound at which key and velocity."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from notebank import sfzregions
from notebank.errors import BadFile, BadValue
from notebank.files import entries
from notebank.notes import Note
from notebank.sfzregions import Region
from notebank.sounds.pack import CLASSES

SUFFIX = ".sfz"
# what is heard of it in a sound, or chooses what is heard
_TAKEN = re.compile(
    r"sample|default_path|(lo|hi|sw_lo|sw_hi)?key|pitch_keycenter|pitch_keytrack|(lo|hi)vel|tune"
    r"|pitch|transpose|offset|end|seq_(length|position)|(lo|hi)rand|trigger|sw_(last|default)"
    r"|(on_)?(lo|hi)cc\d+|\w*label|group|volume|pan"
)
_SAID = 6  # names in a line, at most
_LETTERS = 200  # of one of them


@dataclass(frozen=True)
class Source:
    """A recording, and the note that is made of it. `pitch`: MIDI, at which it sounds; `key`: the
    note's; `span`: the first sample of the file that is heard, and the one behind the last."""

    path: Path
    pitch: float
    key: int
    span: sfzregions.Span = sfzregions.WHOLE


@dataclass(frozen=True)
class Instrument:
    """layers: by velocity, then by key, the layer of the default velocity among them; said: what
    is left out, for the user."""

    layers: Mapping[int, Mapping[int, Source]]
    said: tuple[str, ...] = ()


def find(places: Sequence[Path]) -> Path | None:
    """The SFZ instrument that is meant by files and folders: itself, or the only one in a folder.

    Raises:
        BadValue: There is something beside it.
    """
    named = [path for path in places if path.suffix.lower() == SUFFIX and not path.is_dir()]
    if named and len(places) > 1:
        raise BadValue(f"{named[0].name} is an instrument: a sound is made of it, and of no other")
    found = named or (inside(places[0]) if len(places) == 1 else [])
    return found[0] if len(found) == 1 else None


def inside(place: Path) -> list[Path]:
    """The SFZ instruments right in a folder."""
    found = entries(place) if place.is_dir() else []
    return [path for path in found if path.suffix.lower() == SUFFIX]


def read(path: Path) -> Instrument:
    """What an instrument sounds like at a sound's velocities with no controller moved, the first
    of round robins.

    Args:
        path: The .sfz file.

    Returns:
        Its layers; of those that are alike the one nearest to the default velocity.

    Raises:
        BadFile: It cannot be read, has nothing to play, or a sample is missing.
    """
    regions = sfzregions.read(path)
    playing = [region for region in regions if region.plays]
    if not playing:
        raise BadFile(f"{path.name} is no SFZ instrument: it has no <region> with a sample to play")
    layers: dict[int, dict[int, Region]] = {}
    for velocity in sorted((Note.velocity, *CLASSES), key=lambda v: abs(v - Note.velocity)):
        layer = _sounding(playing, velocity, path.name)
        if layer not in layers.values():
            layers[velocity] = layer
    used = [region for layer in layers.values() for region in layer.values()]
    sources = {
        velocity: {key: _source(region, key, path) for key, region in layer.items()}
        for velocity, layer in sorted(layers.items())
    }
    return Instrument(sources, tuple(_left(path.name, regions, playing, used)))


def _sounding(regions: Iterable[Region], velocity: int, where: str) -> dict[int, Region]:
    """By key the region that sounds at a velocity, or is nearest to it; the first of those that
    are as good."""
    found: dict[int, Region] = {}
    for region in sorted(regions, key=lambda region: region.distance(velocity)):
        key = region.key(where)
        if not 0 <= key <= 127:
            raise BadFile(f"{where} has a region with the pitch {key}: pitches are 0..127")
        found.setdefault(key, region)
    return dict(sorted(found.items()))


def _source(region: Region, key: int, path: Path) -> Source:
    name = region.prefix + region.sample
    found = sfzregions.find(path.parent, name)
    if found is None:
        raise BadFile(f"{path.name} wants the sample {name[:_LETTERS]}, which is missing")
    return Source(found, key - region.cents / 100, key, region.span)


def _left(
    name: str, regions: Sequence[Region], playing: Sequence[Region], used: Sequence[Region]
) -> Iterable[str]:
    """What of an instrument is left out."""
    silent = len(regions) - len(playing)
    if silent:
        yield f"{name}: {silent} regions are left out that no key sounds by itself"
    other = {region.sample for region in playing} - {region.sample for region in used}
    if other:
        yield (
            f"{name}: {len(other)} recordings of other velocities, round robins or microphones "
            f"are left out ({_names(sorted(other))})"
        )
    opcodes = {opcode for region in used for opcode in region.opcodes}
    shaping = sorted(opcode for opcode in opcodes if not _TAKEN.fullmatch(opcode))
    if shaping:
        yield f"{name}: recordings are taken as they are, without {_names(shaping)}"


def _names(names: Sequence[str]) -> str:
    return ", ".join(names[:_SAID]) + (", …" if len(names) > _SAID else "")
