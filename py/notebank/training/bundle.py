"""A run packed for a machine without network: notes in shards, the command, a state to go on from.

BUNDLE/bundle.json says which command goes on with it (`command`, without paths) and holds the
shards' SHA-256; a shard is a tar file of FLAC recordings, the first holds `examples.json`, too.
BUNDLE/run is the run's folder, BUNDLE/resume.safetensors its packed state: what has to travel back.
"""

import io
import json
import tarfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from notebank import files
from notebank.data.examples import Example
from notebank.data.nsynth import NSynth
from notebank.errors import BadFile, BadValue, NotFound
from notebank.training.packing import BUNDLE

FORMAT = "notebank-bundle/1"
SHARD = 24 << 20  # bytes, at most
RATE = 16000
_BLOCK = 512  # tar pads files to blocks of it and puts one in front of each
_ENDS = 20 * _BLOCK  # a tar file ends with up to so many

Told = Callable[[int, int], None]


def pack(
    out: Path,
    data: NSynth,
    command: Sequence[str],
    most: int | None = None,
    told: Told | None = None,
) -> int:
    """Writes a bundle. Notes of the split `test` stay at home.

    Args:
        out: Its folder, new or empty.
        data: The notes.
        command: What goes on with the bundle, without paths.
        most: Shards at most; then as many notes as fit, drawn at random. None: all notes.
        told: told(notes so far, notes), called after each note.

    Returns:
        The number of shards.

    Raises:
        BadValue: The folder is not empty, or not one note fits.
    """
    if not files.is_free(out):
        raise BadValue(f"{out} is not empty: give a new folder for the bundle")
    out.mkdir(parents=True, exist_ok=True)
    examples = data.select(lambda e: e.split != "test")
    chosen = examples if most is None else _that_fit(data, examples, most)
    names: list[str] = []
    for shard in _shards(data, chosen, told or (lambda done, total: None)):
        names.append(f"notes-{len(names):03}.tar")
        files.write(out / names[-1], shard)
    about = {
        "format": FORMAT,
        "command": list(command),
        "notes": len(chosen),
        "of": len(examples),
        "shards": {name: files.sha256(out / name) for name in names},
    }
    files.write(out / BUNDLE, json.dumps(about, indent=1))
    return len(names)


def unpack(bundle: Path) -> tuple[list[str], Path]:
    """(command, folder of the data set): unpacks the notes into BUNDLE/notes unless they are
    there."""
    about = _about(bundle)
    notes = bundle / "notes"
    if not (notes / "examples.json").exists():
        # the first comes last: its examples.json says that all is there
        for name, digest in reversed(about["shards"].items()):
            path = bundle / name
            if not path.is_file() or files.sha256(path) != digest:
                raise BadFile(f"{path} is missing or damaged: bring it over once more")
            _extract(path, notes)
    return list(about["command"]), notes


def _about(bundle: Path) -> dict:
    if not (bundle / BUNDLE).is_file():
        raise NotFound(
            f"{bundle} is no bundle: it has no {BUNDLE} (`notebank train … --bundle` makes one)"
        )
    about = files.read_object(bundle / BUNDLE)
    if about.get("format") != FORMAT:
        raise BadFile(
            f"{bundle}: expected a bundle of format {FORMAT}, got {about.get('format', 'none')}"
        )
    return about


def _that_fit(data: NSynth, examples: Sequence[Example], shards: int) -> list[Example]:
    """As many notes as so many shards hold, in an order by chance that is always the same."""
    room = shards * (SHARD - _ENDS) - _padded(len(json.dumps(_entries(examples))))
    taken, chosen = 0, []
    for index in np.random.default_rng(0).permutation(len(examples)):
        size = _padded(len(_flac(data, examples[index])))
        # at the end of each shard there may be almost a note's worth of room left
        if taken + shards * size > room:
            break
        taken += size
        chosen.append(examples[index])
    if not chosen:
        raise BadValue("not one note fits into so few shards")
    return sorted(chosen, key=lambda e: e.name)


def _shards(data: NSynth, chosen: Sequence[Example], told: Told) -> Iterator[bytes]:
    waiting: list[tuple[str, bytes]] = [("examples.json", json.dumps(_entries(chosen)).encode())]
    for done, example in enumerate(chosen, 1):
        new = (f"audio/{example.name}.flac", _flac(data, example))
        if sum(_padded(len(content)) for _, content in [*waiting, new]) + _ENDS > SHARD:
            yield _tar(waiting)
            waiting = []
        waiting.append(new)
        told(done, len(chosen))
    yield _tar(waiting)


def _entries(examples: Sequence[Example]) -> dict[str, dict]:
    return {
        e.name: {
            "instrument_str": e.instrument,
            "instrument_family_str": e.family,
            "instrument_source_str": e.source,
            "pitch": e.pitch,
            "velocity": e.velocity,
            "split": e.split,
        }
        for e in examples
    }


def _flac(data: NSynth, example: Example) -> bytes:
    import soundfile

    file = io.BytesIO()
    soundfile.write(file, data.audio(example, RATE), RATE, subtype="PCM_16", format="FLAC")
    return file.getvalue()


def _padded(size: int) -> int:
    return _BLOCK + -(-size // _BLOCK) * _BLOCK


def _tar(contents: Sequence[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:
        for name, content in contents:
            about = tarfile.TarInfo(name)
            about.size = len(content)
            tar.addfile(about, io.BytesIO(content))
    return file.getvalue()


def _extract(path: Path, notes: Path) -> None:
    (notes / "audio").mkdir(parents=True, exist_ok=True)
    try:
        with tarfile.open(path) as tar:
            for member in tar:
                place = notes / member.name
                content = tar.extractfile(member)
                if content is None or place.resolve().parent not in (
                    notes.resolve(),
                    (notes / "audio").resolve(),
                ):
                    raise BadFile(f"{path} holds {member.name}, which no bundle has")
                files.write(place, content.read())
    except tarfile.TarError as error:
        raise BadFile(f"{path} is no shard of a bundle: {error}") from error
