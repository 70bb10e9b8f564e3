"""What is in a bank, in numbers: its layout, how loud its notes are, whether they are in tune."""

from collections.abc import Callable, Iterator

import numpy as np

from notebank.bank.bank import CORNERS, NoteBank

Detect = Callable[[np.ndarray, int], float | None]
SILENT_DB = -80.0


def layout_lines(bank: NoteBank) -> Iterator[str]:
    """Shape, origin and size."""
    layout = bank.layout
    bits = "float32" if bank.samples.dtype == np.float32 else "16-bit"
    yield f"cells    {layout.rows} rows x {layout.cols} columns"
    yield f"pitches  {' '.join(map(str, layout.pitches))}"
    yield (
        f"notes    {layout.notes} of {layout.length} samples "
        f"({layout.length / layout.rate:.2f} s at {layout.rate} Hz), "
        f"{bits}, {bank.samples.nbytes / 1e6:.1f} MB"
    )
    if loops := list(bank.loops.values()):
        seconds = [loop.length / layout.rate for loop in loops]
        falls = [abs(loop.slope) for loop in loops]
        yield (
            f"loops    {len(loops)} of {layout.notes} notes, "
            f"{min(seconds):.2f} .. {max(seconds):.2f} s, "
            f"falling {min(falls):.1f} .. {max(falls):.1f} dB/s"
        )
    if layout.length % 32:
        yield f"warning  {layout.length} is no multiple of 32: Pd cannot address every cell exactly"
    if bank.about.model:
        yield f"model    {bank.about.model}"
    if bank.about.corners:
        corners = "  ".join(f"{corner} {name}" for corner, name in zip(CORNERS, bank.about.corners))
        yield f"corners  {corners}  ({bank.about.weights} weights)"


def level_lines(bank: NoteBank) -> Iterator[str]:
    """Loudest and softest note, and what is wrong with any: missing, silent, clipped, without its
    guards."""
    peaks = np.array(
        [np.abs(cell.astype(np.float32)).max(axis=1) for cell in bank.cells()]
    ).reshape(bank.samples.shape[:3])
    peaks /= 32768 if bank.samples.dtype == np.int16 else 1
    decibels = 20 * np.log10(np.maximum(peaks, 1e-9))
    assert bank.valid is not None
    silent = bank.valid & (decibels < SILENT_DB)
    unguarded = (bank.samples[..., 0] != 0) | (bank.samples[..., -2:] != 0).any(axis=-1)
    sounding = decibels[bank.valid & ~silent]
    if sounding.size:
        yield (
            f"peaks    {sounding.min():.1f} .. {sounding.max():.1f} dB, median "
            f"{np.median(sounding):.1f}"
        )
    loud = peaks >= 32767 / 32768
    for what, mask in [
        ("missing", ~bank.valid),
        ("silent", silent),
        ("at full scale", loud),
        ("without guards", unguarded),
    ]:
        if mask.any():
            yield f"warning  {int(mask.sum())} notes {what}: {_places(bank, mask)}"


def pitch_lines(
    bank: NoteBank, detect: Detect, told: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[str]:
    """How far the notes are from their pitches, measured.

    Args:
        bank: all its notes are listened to.
        detect: the MIDI pitch of (audio [T], rate [Hz]), or None.
        told: called with (notes done, notes in all) after each.

    Yields:
        A line of pitches, then one line a row: for each pitch the median distance [cents] over the
        row's cells, `?` where no pitch is heard. Then how many notes are in tune (within 50 cents),
        and where those are that are heard off it.
    """
    layout = bank.layout
    off = np.full(bank.samples.shape[:3], np.nan)
    for done, (row, col, i) in enumerate(np.ndindex(off.shape), 1):
        found = detect(bank.note(row, col, layout.pitches[i]), layout.rate)
        off[row, col, i] = np.nan if found is None else 100 * (found - layout.pitches[i])
        told(done, off.size)
    yield "cents    " + " ".join(f"{pitch:>5}" for pitch in layout.pitches)
    for row in range(layout.rows):
        yield f"row {row:<4} " + " ".join(
            _median(off[row, :, i]) for i in range(len(layout.pitches))
        )
    heard = ~np.isnan(off)
    right = heard & (np.abs(np.nan_to_num(off)) <= 50)
    yield (
        f"in tune  {int(right.sum())} of {off.size} notes within 50 cents, "
        f"{int((~heard).sum())} without a clear pitch"
    )
    if (heard & ~right).any():
        yield f"off      {_places(bank, heard & ~right)}"


def cell_lines(bank: NoteBank, place: tuple[int, int], detect: Detect | None) -> Iterator[str]:
    """A cell's notes: level, what is heard, loop.

    Args:
        bank: that holds it.
        place: row and column.
        detect: as in `pitch_lines`; None listens to none.

    Yields:
        A line for each pitch, after one for the cell.

    Raises:
        NotFound, BadValue: the bank has no such cell.
    """
    row, col = place
    bank.layout.start(row, col, bank.pitches[0])  # complains about a cell that is not there
    assert bank.valid is not None
    yield f"cell     row {row} column {col}, {bank.layout.length / bank.rate:.2f} s a note"
    for i, pitch in enumerate(bank.pitches):
        note = bank.note(row, col, pitch)
        peak = 20 * np.log10(max(float(np.abs(note).max()), 1e-9))
        words = ["missing" if not bank.valid[row, col, i] else f"peak {peak:.1f} dB"]
        if detect:
            heard = detect(note, bank.rate)
            words.append(f"{100 * (heard - pitch):+.0f} cents" if heard else "no clear pitch")
        if loop := bank.loop(row, col, pitch):
            words.append(f"loop of {loop.length} from {loop.start}, {loop.slope:.1f} dB/s")
        yield f"{pitch:<8} {', '.join(words)}"


def _median(cents: np.ndarray) -> str:
    known = cents[~np.isnan(cents)]
    return f"{np.median(known):+5.0f}" if known.size else "    ?"


def _places(bank: NoteBank, mask: np.ndarray) -> str:
    places = [f"row {r} column {c} pitch {bank.pitches[i]}" for r, c, i in np.argwhere(mask)]
    return "; ".join(places[:4]) + (f" and {len(places) - 4} more" if len(places) > 4 else "")
