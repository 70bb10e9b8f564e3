"""Models that are published somewhere, and the catalogues that name them: ours, and those that
the user added.

A catalogue is JSON: `{"models": [{"name": …, "kind": …, "source": …, "licence": …}, …]}`, and where
it is known `size_mb`, `sha256`, `description` and, for kind nn, `rate`.
"""

import ipaddress
import json
import math
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from notebank import files
from notebank.checkpoints import catalogue, download, importers
from notebank.errors import BadFile, BadValue, NotFound
from notebank.paths import home

OURS = Path(__file__).with_name("published.json")
NATIVE = "notebank"  # the kind of our own checkpoints
MOST = 1000  # models of one catalogue
LONGEST = 250  # letters of a text, which fit into a datagram
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,12}")


@dataclass(frozen=True)
class Publication:
    """A model that can be fetched.

    name: That it gets here. kind: The format that `importers` knows it by, or "notebank".
    source: Its address, https; http on this machine only. licence: In a few words. size_mb: Of the
    download, about; None: unknown. sha256: Of the file, in hex; None: nobody published it. rate:
    [Hz], of a file of nn that does not say it.
    """

    name: str
    kind: str
    source: str
    licence: str
    description: str = ""
    size_mb: float | None = None
    sha256: str | None = None
    rate: int | None = None

    def __post_init__(self) -> None:
        catalogue.check_name(self.name)
        kinds = (NATIVE, *sorted(importers.FORMATS))
        if self.kind not in kinds:
            raise BadValue(f"{self.name} is of kind '{self.kind}'; known are {', '.join(kinds)}")
        check_address(self.source)
        if not self.licence:
            raise BadValue(f"{self.name} has no licence: say in a few words which, or that none is")
        if self.sha256 is not None and not _SHA256.fullmatch(self.sha256):
            raise BadValue(f"the sha256 of {self.name} must be 64 hex digits, or null")
        if self.size_mb is not None and not 0 < self.size_mb < math.inf:
            raise BadValue(f"the size_mb of {self.name} must be above 0, or null")

    @property
    def file(self) -> str:
        """What the download is called here."""
        suffix = PurePosixPath(urlsplit(self.source).path).suffix
        return self.name + (suffix if _SUFFIX.fullmatch(suffix) else "")

    @property
    def is_program(self) -> bool:
        """Whether fetching it lets somebody's program run here."""
        return self.kind == "nn"

    @property
    def size(self) -> str:
        return "size unknown" if self.size_mb is None else f"about {self.size_mb:.4g} MB"


def check_address(url: str) -> None:
    """BadValue unless it is an https address, or an http one on this machine."""
    parts = urlsplit(url)
    safe = parts.scheme == "https" or (parts.scheme == "http" and _is_here(parts.hostname or ""))
    if not (safe and parts.hostname and url.isascii() and url.isprintable() and " " not in url):
        raise BadValue(f"an address must begin with https:// and hold no blanks, not '{url[:200]}'")


def _is_here(host: str) -> bool:
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"


def read(path: Path) -> list[Publication]:
    """The models that a catalogue names.

    Raises:
        BadFile: It is no catalogue; the text says of which part.
    """
    with files.parsing(path, "a catalogue of models"):
        named = files.read_object(path)["models"]
        if not isinstance(named, list) or len(named) > MOST:
            raise BadValue(f"models must be a list of at most {MOST}")
        found = [_publication(entry) for entry in named]
        names = [one.name for one in found]
        if twice := {name for name in names if names.count(name) > 1}:
            raise BadValue(f"it names {', '.join(sorted(twice))} twice")
        return found


def _publication(entry: Any) -> Publication:
    """What one entry says; of values that we do not know nothing is kept."""
    if not isinstance(entry, Mapping):
        raise BadValue("each of its models must be names with values")
    texts = {key: _text(entry, key) for key in ("name", "kind", "source", "licence")}
    return Publication(
        **texts,
        description=_text(entry, "description", ""),
        size_mb=_number(entry, "size_mb"),
        sha256=None if entry.get("sha256") is None else _text(entry, "sha256"),
        rate=None if entry.get("rate") is None else int(_number(entry, "rate") or 0),
    )


def _text(entry: Mapping[str, Any], key: str, default: str | None = None) -> str:
    """A text in one line: a terminal would obey what cannot be printed."""
    found = entry[key] if default is None else entry.get(key, default)
    if not isinstance(found, str) or len(found) > LONGEST:
        raise BadValue(f"{key} must be a text of at most {LONGEST} letters")
    return "".join(letter if letter.isprintable() else " " for letter in found).strip()


def _number(entry: Mapping[str, Any], key: str) -> float | None:
    found = entry.get(key)
    if found is not None and (isinstance(found, bool) or not isinstance(found, int | float)):
        raise BadValue(f"{key} must be a number, or null")
    return found


def folder() -> Path:
    """Where the user's own catalogues lie."""
    return home() / "catalogues"


def catalogues() -> dict[str, Path]:
    """The file of each catalogue by its name, ours first."""
    own = files.entries(folder(), "*.json") if folder().is_dir() else []
    return {NATIVE: OURS, **{path.stem: path for path in own}}


def everything() -> dict[str, Publication]:
    """What all catalogues name; of two with one name that of the first catalogue counts."""
    found: dict[str, Publication] = {}
    for path in catalogues().values():
        for one in read(path):
            found.setdefault(one.name, one)
    return found


def find(name: str) -> Publication:
    """What is published under that name; NotFound, with the names there are, where nothing is."""
    known = everything()
    if name not in known:
        raise NotFound(f"nothing is published as '{name}'; there are {', '.join(known)}")
    return known[name]


def fetchable(names: Iterable[str]) -> list[str]:
    """Published models that are not among those names yet."""
    there = set(names)
    return [name for name in everything() if name not in there]


def origin(path: Path) -> str:
    """Where a catalogue came from, as it was noted."""
    with files.parsing(path, "a catalogue of models"):
        return _text(files.read_object(path), "from", "the package")


def add(source: str) -> tuple[str, list[Publication]]:
    """Takes a catalogue in; from the same place it replaces the one before.

    Args:
        source: Its address, or a file.

    Returns:
        (its name, what it names).

    Raises:
        BadFile: It cannot be had, or is no catalogue.
        BadValue: Another catalogue has its name, or names one of its models already.
    """
    if "://" in source:
        check_address(source)
        name, place = PurePosixPath(urlsplit(source).path).stem, source
    else:
        path = Path(source).expanduser().resolve()
        name, place = path.stem, str(path)
    name = re.sub(r"[^A-Za-z0-9_.-]", "_", name)
    _check_free(name, place)
    named = _named_at(source)
    _check_new(name, named)
    kept = [{key: value for key, value in asdict(one).items() if value} for one in named]
    files.make_folder(folder())
    text = json.dumps({"from": place, "models": kept}, indent=1, ensure_ascii=False)
    files.write(folder() / f"{name}.json", text + "\n")
    return name, named


def _named_at(source: str) -> list[Publication]:
    if "://" not in source:
        return read(Path(source).expanduser())
    files.make_folder(folder())
    arriving = folder() / ".arriving"
    try:
        files.write(arriving, download.read(source))
        return read(arriving)
    except BadFile as error:
        raise BadFile(str(error).replace(str(arriving), source), error.code) from error
    finally:
        arriving.unlink(missing_ok=True)


def _check_free(name: str, place: str) -> None:
    catalogue.check_name(name)
    there = catalogues().get(name)
    if there is None:
        return
    if there == OURS:
        raise BadValue(f"{NATIVE} is the catalogue of the package: call yours something else")
    if (was := origin(there)) != place:
        raise BadValue(
            f"there is a catalogue '{name}' already, from {was}: remove it first, "
            f"`notebank models catalogue remove {name}`"
        )


def _check_new(name: str, named: list[Publication]) -> None:
    for other, path in catalogues().items():
        known = {one.name for one in read(path)} if other != name else set()
        if twice := [one.name for one in named if one.name in known]:
            raise BadValue(f"the catalogue '{other}' names {', '.join(twice)} already")


def remove(name: str) -> None:
    """Forgets a catalogue of the user's; models that were fetched stay.

    Raises:
        BadValue: It is the package's.
        NotFound: There is none of that name.
    """
    there = catalogues()
    if name not in there:
        raise NotFound(f"there is no catalogue '{name}'; there are {', '.join(there)}")
    if there[name] == OURS:
        raise BadValue(f"{name} is the catalogue of the package, and stays")
    try:
        there[name].unlink()
    except OSError as error:
        raise files.unwritable(there[name], error) from error
