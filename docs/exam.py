"""The README's table of the exam: measures a model on a folder of real notes, or reads figures that
are there.

make exam EXAM=FOLDER                  (three minutes of one core)
python docs/exam.py --json exam.json   (the table only)
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from notebank.checkpoints import catalogue
from notebank.evaluation import listening
from notebank.evaluation.exam.corners import FLOOR
from notebank.evaluation.exam.instruments import read
from notebank.evaluation.exam.middles import CROSSFADE, TEXTBOOK
from notebank.evaluation.exam.page import rows_of
from notebank.evaluation.exam.run import sit
from notebank.evaluation.exam.transfer import NEIGHBOUR, PARAMETERS

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
PLACE = re.compile(r"(<!-- exam -->\n).*?(<!-- /exam -->)", re.DOTALL)
CORNERS = {
    "msmel": ("distance from the recording (msmel), dB", 2),
    "attack": ("the same of the first 120 ms", 2),
    "level": ("level off, dB", 2),
    "harmonics": ("partials off, dB", 1),
    "band_8_16": ("8-16 kHz, dB", 1),
    "vibrato": ("vibrato kept", 2),
    "in_tune": ("in tune", 2),
}
MIDDLES = {
    "superposition": "superposition (0: two sounds at once)",
    "coherence": "coherence of the partials (1: as the ends)",
    "beating": "added beating, dB",
    "ends": "distance of the ends (1: as the recordings)",
}
TRANSFER = {
    "better": "nearer than a sampler",
    "better_attack": "the same in the first 120 ms",
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--exam", type=Path, help="a folder of instruments")
    parser.add_argument("--json", type=Path, help="figures of `notebank evaluate --exam`")
    parser.add_argument("--model", default=catalogue.DEFAULT)
    parser.add_argument(
        "--out", type=Path, default=ROOT / "report" / "exam", help="a new folder for the page"
    )
    asked = parser.parse_args()
    if (asked.exam is None) == (asked.json is None):
        parser.error("give --exam FOLDER or --json FILE, one of them")
    figures = (
        measured(asked.model, asked.exam, asked.out)
        if asked.json is None
        else json.loads(asked.json.read_text(encoding="utf-8"))
    )
    text = "\n".join(table(figures))
    print(text)
    README.write_text(filled(README.read_text(encoding="utf-8"), text), encoding="utf-8")


def measured(name: str, folder: Path, out: Path) -> dict:
    """Sits the exam; its page, its Markdown and its JSON go into `out`."""
    report = sit(catalogue.load(name), name, read(folder), on_step=_progress)
    print(listening.write(out, report, list(rows_of(report))), file=sys.stderr)
    figures = report.to_json()
    (out / "exam.json").write_text(json.dumps(figures, indent=1))
    (out / "exam.md").write_text(report.to_markdown() + "\n")
    return figures


def filled(readme: str, text: str) -> str:
    """The README with a new table."""
    return PLACE.sub(lambda found: f"{found[1]}{text}\n{found[2]}", readme)


def table(figures: dict) -> Iterator[str]:
    """Corners, middles and pitch transfer in few lines; "-" where there is no such figure."""
    model = figures["model"]
    corners, middles = figures["corners"]["rows"], figures["middles"]["rows"]
    yield f"| at the corners | {model} | its network alone | the recording, other noise |"
    yield "|---|---|---|---|"
    for key, (title, digits) in CORNERS.items():
        rows = (corners[f"{model}, as played"], corners[f"{model}, the network alone"])
        yield _line(title, [row[key] for row in (*rows, corners[FLOOR])], digits)
    if middles:
        yield f"| **in the middle** | **{model}** | **crossfade** | **partials interpolated** |"
        for key, title in MIDDLES.items():
            yield _line(title, [middles[row][key] for row in (model, CROSSFADE, TEXTBOOK)])
    won = {row["title"]: row for row in _over_all(figures)}
    if won:
        yield f"| **at other pitches** | **{model}** | **no network** | **a real note beside** |"
        for key, title in TRANSFER.items():
            shares = [_share(won.get(row, {}).get(key)) for row in (model, PARAMETERS, NEIGHBOUR)]
            yield f"| {title} | {' | '.join(shares)} |"


def _over_all(figures: dict) -> list[dict]:
    return [row for row in figures["transfer"]["rows"] if row["semitones"] == "all"]


def _line(title: str, values: list[float | None], digits: int = 2) -> str:
    cells = ("-" if value is None else f"{value:.{digits}f}" for value in values)
    return f"| {title} | {' | '.join(cells)} |"


def _share(share: dict | None) -> str:
    return "-" if share is None else f"{share['hits']} of {share['of']}"


def _progress(done: int, total: int) -> None:
    print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
