"""The data card: what a data set is made of and what is wrong with it, as `card.md` to read and
`card.json` to compute with."""

import json
from collections import Counter
from pathlib import Path

from notebank import files
from notebank.data.check import OFF, QUIET
from notebank.data.soundfont import HELD, RENDER_RATE
from notebank.data.splits import HELD_OUT, SPLITS


def write(folder: Path) -> None:
    """Writes both cards of the data set in `folder`, from its `dataset.json` and
    `examples.json`."""
    made, entries = (
        json.loads((folder / name).read_text()) for name in ("dataset.json", "examples.json")
    )
    found = figures(made, entries)
    files.write(folder / "card.json", json.dumps(found, indent=1))
    files.write(folder / "card.md", markdown(found))


def figures(made: dict, entries: dict[str, dict]) -> dict:
    """Everything the card says: source, recipe, counts by split and family, held-out pitches, the
    notes that failed their check."""
    splits = {
        split: _counts([entry for entry in entries.values() if entry["split"] == split])
        for split in SPLITS
    }
    faults = {
        name: {"fault": entry["fault"], "heard": entry["heard"], "peak": entry["peak"]}
        for name, entry in sorted(entries.items())
        if entry["fault"]
    }
    off = [abs(entry["heard"] - entry["pitch"]) for entry in entries.values() if not entry["fault"]]
    return {
        **made,
        "notes": len(entries),
        "splits": splits,
        "held_out_pitches": list(HELD_OUT),
        "faulty": len(faults),
        "cents_off_median": round(100 * sorted(off)[len(off) // 2], 1) if off else None,
        "faults": faults,
    }


def _counts(entries: list[dict]) -> dict:
    return {
        "notes": len(entries),
        "instruments": sorted({entry["instrument_str"] for entry in entries}),
        "families": dict(
            sorted(Counter(entry["instrument_family_str"] for entry in entries).items())
        ),
    }


def markdown(found: dict) -> str:
    """The card as a page."""
    recipe, font = found["recipe"], found["soundfont"]
    wrong = Counter(fault["fault"] for fault in found["faults"].values())
    kinds = ", ".join(f"{kind}: {count}" for kind, count in sorted(wrong.items()))
    return "\n".join(
        [
            f"# Notes of {font['font']}",
            "",
            f"{found['notes']} notes of {len(recipe['programs'])} instruments: pitches "
            f"{min(recipe['pitches'])} to {max(recipe['pitches'])}, "
            f"velocities {', '.join(map(str, recipe['velocities']))}, "
            f"{recipe['seconds']:g} s each, the key held for "
            f"{recipe['seconds'] * HELD:g} s. {found['rate']} Hz, mono, 16 bits, "
            f"{recipe['format']}; in NSynth's format.",
            "",
            "## Source",
            "",
            f"Rendered, not recorded, from {font['font']} ({font['font_bytes']} bytes, "
            f'"{font.get("INAM", "")}") with FluidSynth at '
            f"{RENDER_RATE} Hz without reverb and chorus, then filtered down. One gain "
            "for each instrument, so velocities and registers keep "
            "their balance.",
            "",
            f"Copyright, as the font states it: {font.get('ICOP', 'not stated')}",
            "",
            font.get("ICMT", ""),
            "",
            "## Splits",
            "",
            "By instrument; one of each family is kept for tests. Apart from that, by pitch: "
            f"{', '.join(map(str, found['held_out_pitches']))} are for tests, whatever "
            "the instrument.",
            "",
            "| split | instruments | notes | families |",
            "|---|---|---|---|",
            *(_split(*item) for item in found["splits"].items()),
            "",
            "## Checks",
            "",
            "Each note was listened to by `notebank.audio.pitch`: it must lie within "
            f"{OFF * 100:g} cents of its name "
            f"and peak above {QUIET:g} dB. {found['faulty']} notes failed "
            f"({kinds or 'none'}); they are marked in `examples.json` (`fault`) "
            f"and left out by the reader. Median of the others: {found['cents_off_median']} cents.",
            "",
            *_faults(found["faults"]),
            "`qualities` are heuristics, not annotations: bright, dark, fast_decay, "
            "long_release and percussive are set, others never.",
            "",
        ]
    )


def _split(split: str, counts: dict) -> str:
    families = ", ".join(f"{family} {count}" for family, count in counts["families"].items())
    return f"| {split} | {len(counts['instruments'])} | {counts['notes']} | {families} |"


def _faults(faults: dict[str, dict]) -> list[str]:
    if not faults:
        return []
    rows = (
        f"| {name} | {fault['fault']} | {fault['heard'] or '-'} | {fault['peak']} |"
        for name, fault in faults.items()
    )
    return ["| note | fault | heard (MIDI) | peak, dB |", "|---|---|---|---|", *rows, ""]
