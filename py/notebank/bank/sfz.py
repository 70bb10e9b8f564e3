"""Banks for any sampler that reads SFZ: one instrument a cell, and one of all cells that hears two
controllers.

In a folder: `notes/` (see `scattered`), `ROW_COL.sfz` for each cell, and `pad.sfz`, where
controller 16 chooses the column and 17 the row of the next note. Loops are opcodes, and `smpl`
chunks of the WAVs; what dies in its loop decays by the envelope. Reading takes any SFZ instrument
with samples (see `notebank.sfzregions`), as one cell.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from notebank import sfzregions as regions
from notebank.bank import keyzones, scattered
from notebank.bank.bank import About, NoteBank
from notebank.bank.layout import Layout
from notebank.errors import BadFile
from notebank.files import write as write_file
from notebank.notes import Loop

X_CONTROLLER, Y_CONTROLLER = 16, 17  # the first two "general purpose controllers" of MIDI
VELOCITY = 100  # of the layer that becomes the bank's note
DECAY_DB = 78.17  # that an envelope falls in its decay: exp(-9) in sfizz, which others come near


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
    for zone in keyzones.of_cell(bank, row, col):
        yield (
            f"<region> lokey={zone.low} hikey={zone.high} pitch_keycenter={zone.pitch} "
            f"sample={scattered.note_name(row, col, zone.pitch)}.{kind}"
            f"{_loop(bank.loop(row, col, zone.pitch), bank.rate)}\n"
        )


def _loop(loop: Loop, rate: int) -> str:
    """The opcodes of a note's loop; what dies in it decays from its start on."""
    if not loop:
        return ""
    text = (
        f" loop_mode=loop_sustain loop_start={loop.start} loop_end={loop.start + loop.length - 1}"
    )
    if loop.slope:
        hold, decay = loop.start / rate, DECAY_DB / -loop.slope
        text += f" ampeg_hold={hold:.4f} ampeg_decay={decay:.3f} ampeg_sustain=0"
    return text


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
    """The cell that an instrument plays. Of a `pad.sfz`, or a folder with one, the whole bank.

    Of velocity layers the one nearest to VELOCITY is taken, of round robins the first. Samples of
    unlike lengths are filled up with silence; channels are averaged.

    Raises:
        BadFile: A file is missing, damaged or of another kind, or rates differ.
    """
    path = Path(path)
    path = path / "pad.sfz" if path.is_dir() else path
    if path.name == "pad.sfz" and scattered.is_scattered(path.parent / "notes"):
        return scattered.read(path.parent / "notes")
    chosen = _chosen([region for region in regions.read(path) if region.plays], path.name)
    if not chosen:
        raise BadFile(f"{path.name} is no SFZ instrument: it has no <region> with a sample to play")
    samples = {pitch: _sample(region, path) for pitch, region in sorted(chosen.items())}
    return _bank(samples, About(weights="unknown", provenance={"file": path.name}))


def _chosen(found: list[regions.Region], where: str) -> dict[int, regions.Region]:
    """By pitch the region that sounds at VELOCITY; of those that are as good, the first."""
    chosen: dict[int, regions.Region] = {}
    for region in sorted(found, key=lambda region: region.distance(VELOCITY)):
        pitch = region.pitch(where)
        if not 0 <= pitch <= 127:
            raise BadFile(f"{where} has a region with the pitch {pitch}: pitches are 0..127")
        chosen.setdefault(pitch, region)
    return chosen


def _sample(region: regions.Region, path: Path) -> Path:
    name = region.prefix + region.sample
    found = regions.find(path.parent, name)
    if found is None:
        raise BadFile(f"{path.name} wants the sample {name}, which is missing")
    return found


def _bank(samples: dict[int, Path], about: About) -> NoteBank:
    notes = {pitch: scattered.read_note(path, mixed=True) for pitch, path in samples.items()}
    rates = {rate: samples[pitch].name for pitch, (_, rate) in notes.items()}
    if len(rates) > 1:
        told = ", ".join(f"{name} {rate} Hz" for rate, name in rates.items())
        raise BadFile(f"the samples of a bank have one rate, not {told}: convert them first")
    length = max(note.size for note, _ in notes.values())
    whole = all(note.dtype == np.int16 for note, _ in notes.values())
    layout = Layout(1, 1, tuple(notes), length, *rates)
    cell = np.zeros(layout.shape, np.int16 if whole else np.float32)
    for place, (note, _) in zip(cell[0, 0], notes.values()):
        is_scaled = note.dtype == np.int16 and not whole
        place[: note.size] = note / np.float32(1 << 15) if is_scaled else note
    found = {(0, 0, pitch): scattered.loop_of(path, length) for pitch, path in samples.items()}
    loops = {place: loop for place, loop in found.items() if loop}
    return NoteBank(cell, layout.pitches, layout.rate, None, about, loops)
