"""Banks for any sampler that reads SFZ: one instrument a cell, and one of all cells that hears two
controllers.

In a folder: `notes/` (see `scattered`), `ROW_COL.sfz` for each cell, and `pad.sfz`, where
controller 16 chooses the column and 17 the row of the next note. Reading takes any SFZ instrument
whose regions name a sample and a pitch, as one cell. Opcodes: https://sfzformat.com/opcodes/
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from notebank.bank import scattered
from notebank.bank.bank import About, NoteBank
from notebank.errors import BadFile
from notebank.files import write as write_file

X_CONTROLLER, Y_CONTROLLER = 16, 17  # the first two "general purpose controllers" of MIDI
_HEADER = re.compile(r"<(\w+)>")
_OPCODE = re.compile(r"(\w+)=(.*?)(?=\s+\w+=|\s*<|\s*$)", re.MULTILINE)
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_STEPS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}


def write(bank: NoteBank, folder: str | os.PathLike, kind: str = "wav") -> Path:
    """Writes notes and instruments.

    Args:
        bank: as `scattered.write` takes it.
        folder: made where it is missing.
        kind: of the notes, wav or flac.

    Returns:
        pad.sfz.

    Raises:
        BadValue: another kind.
        BadFile: a file cannot be written.
    """
    folder = Path(folder)
    scattered.write(bank, folder / "notes", kind)
    rows, cols = bank.samples.shape[:2]
    for row in range(rows):
        for col in range(cols):
            write_file(
                folder / f"{row:02}_{col:02}.sfz", _HEAD + "".join(_regions(bank, row, col, kind))
            )
    cells = (
        _group(row, rows, col, cols) + "".join(_regions(bank, row, col, kind))
        for row in range(rows)
        for col in range(cols)
    )
    write_file(folder / "pad.sfz", _HEAD + "".join(cells))
    return folder / "pad.sfz"


_HEAD = "<control>\ndefault_path=notes/\n<global>\nloop_mode=no_loop ampeg_release=0.2\n"


def _regions(bank: NoteBank, row: int, col: int, kind: str) -> Iterator[str]:
    assert bank.valid is not None
    pitches = sorted(pitch for i, pitch in enumerate(bank.pitches) if bank.valid[row, col, i])
    # a key half-way between two belongs to the lower, as on the Open NSynth Super
    for i, pitch in enumerate(pitches):
        low = 0 if i == 0 else (pitches[i - 1] + pitch) // 2 + 1
        high = 127 if i == len(pitches) - 1 else (pitch + pitches[i + 1]) // 2
        yield (
            f"<region> lokey={low} hikey={high} pitch_keycenter={pitch} "
            f"sample={scattered.note_name(row, col, pitch)}.{kind}\n"
        )


def _group(row: int, rows: int, col: int, cols: int) -> str:
    """Which values of the two controllers choose a cell; as many of the 128 as its neighbours
    have."""
    spans = [(-(-128 * i // n), -(-128 * (i + 1) // n) - 1) for i, n in ((col, cols), (row, rows))]
    (left, right), (top, bottom) = spans
    return (
        f"<group> locc{X_CONTROLLER}={left} hicc{X_CONTROLLER}={right} "
        f"locc{Y_CONTROLLER}={top} hicc{Y_CONTROLLER}={bottom}\n"
    )


def read(path: str | os.PathLike) -> NoteBank:
    """The cell that an instrument plays. Of a `pad.sfz`, or a folder with one, the whole bank."""
    path = Path(path)
    path = path / "pad.sfz" if path.is_dir() else path
    if path.name == "pad.sfz" and scattered.is_scattered(path.parent / "notes"):
        return scattered.read(path.parent / "notes")
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror}") from error
    found = {(0, 0, pitch): sample for pitch, sample in sorted(_samples(text, path))}
    if not found:
        raise BadFile(
            f"{path.name} is no SFZ instrument: it has no <region> with a sample and a pitch"
        )
    return scattered.collect(found, About(weights="unknown", provenance={"file": path.name}))


def _samples(text: str, path: Path) -> Iterator[tuple[int, Path]]:
    folder = ""
    order = ("global", "master", "group")
    layers: dict[str, dict[str, str]] = {header: {} for header in order}
    for header, body in _sections(_COMMENT.sub("", text)):
        opcodes = {m[1].lower(): m[2].strip() for m in _OPCODE.finditer(body)}
        if header == "control":
            folder = opcodes.get("default_path", folder)
        elif header in layers:
            layers[header] = opcodes
            layers |= {inner: {} for inner in order[order.index(header) + 1 :]}
        elif header == "region":
            region = {**layers["global"], **layers["master"], **layers["group"], **opcodes}
            pitch = region.get("pitch_keycenter", region.get("key"))
            if "sample" in region and pitch is not None:
                sample = path.parent / (folder + region["sample"]).replace("\\", "/")
                if not sample.is_file():
                    raise BadFile(f"{path.name} wants the sample {sample}, which is missing")
                yield _pitch(pitch, path), sample


def _sections(text: str) -> Iterator[tuple[str, str]]:
    headers = list(_HEADER.finditer(text))
    for header, following in zip(headers, [*headers[1:], None]):
        yield header[1].lower(), text[header.end() : following.start() if following else len(text)]


def _pitch(text: str, path: Path) -> int:
    """A number, or a name: c4 is 60, c#4 61."""
    name = re.fullmatch(r"([a-g])([#b]?)(-?\d)", text.lower())
    if name:
        return 12 * (int(name[3]) + 1) + _STEPS[name[1]] + {"#": 1, "b": -1, "": 0}[name[2]]
    if not re.fullmatch(r"\d{1,3}", text) or int(text) > 127:
        raise BadFile(
            f"{path.name} has a region with the pitch '{text}': a pitch is a number "
            "0..127 or a name like c4"
        )
    return int(text)
