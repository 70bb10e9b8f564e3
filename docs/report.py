"""How the shipped models sound: measures them, writes pages to listen to into report/, the table
and the picture of the README.

make report          (about a quarter of an hour on two cores; the data set is made first if
                     build/semitones is not there)
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from notebank.audio.cqt import constant_q
from notebank.checkpoints import catalogue
from notebank.data.make import make
from notebank.data.nsynth import NSynth
from notebank.data.presets import PRESETS
from notebank.data.splits import HELD_OUT
from notebank.evaluation import listening
from notebank.evaluation.report import Question, Report, evaluate
from notebank.latent.corners import bilinear
from notebank.plots.colours import INK
from notebank.plots.page import page
from notebank.plots.rainbowgram import image
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
PLACE = re.compile(r"(<!-- sound -->\n).*?(<!-- /sound -->)", re.DOTALL)
PICTURE = ROOT / "docs" / "images" / "pad.png"
CORNERS = ("flute", "organ", "bell", "voice")
GAP = 24  # dots between pictures


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=ROOT / "build" / "semitones",
        help="a data set of `notebank dataset make`",
    )
    parser.add_argument(
        "--out", type=Path, default=ROOT / "report", help="a new folder for the pages"
    )
    parser.add_argument("--notes", type=int, default=200)
    parser.add_argument("models", nargs="*", help="none: the shipped ones but the default")
    asked = parser.parse_args()
    draw(PICTURE)
    data = NSynth(_made(asked.data))
    names = asked.models or [
        name
        for name, path in sorted(catalogue.files().items())
        # the default model learnt of too many of these instruments: `make exam` measures it
        if path.parent == catalogue.SHIPPED and name != catalogue.default_model()
    ]
    reports = [measured(name, data, asked.notes, asked.out / name) for name in names]
    text = "\n".join(table(reports))
    print(text)
    README.write_text(
        PLACE.sub(
            lambda found: f"{found[1]}{text}\n{found[2]}", README.read_text(encoding="utf-8")
        ),
        encoding="utf-8",
    )


def _made(folder: Path) -> Path:
    if not (folder / "examples.json").is_file():
        preset = PRESETS["default"]
        make(preset.font(None), folder, preset.recipe, _progress)
    return folder


def _progress(done: int, total: int) -> None:
    print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def measured(name: str, data: NSynth, notes: int, folder: Path) -> Report:
    """One model on unseen instruments at unseen pitches; its page and its JSON."""
    print(f"== {name}", file=sys.stderr)
    model, asked = catalogue.load(name), Question("held-out", HELD_OUT, "test", notes)
    report = evaluate(model, name, data, asked, _progress)
    rows = list(listening.rows_of(model, data, asked))
    print(listening.write(folder, report, rows), file=sys.stderr)
    (folder / "report.json").write_text(json.dumps(report.to_json(), indent=1))
    (folder / "report.md").write_text(report.to_markdown() + "\n")
    return report


def table(reports: list[Report]) -> Iterator[str]:
    """One row a model, then the floors and the ceiling, which are the same for all."""
    yield (
        "| model | size | lsd_audio | LSD-60 | in pitch, 95 % | family heard | drawn notes "
        "in pitch | NDB |"
    )
    yield "|---|---|---|---|---|---|---|---|"
    for report in reports:
        size = f"{catalogue.find(report.model).stat().st_size / 1e6:.1f} MB"
        yield _line(
            report.model,
            size,
            report.rows[0] if report.rows else None,
            report.invented[0] if report.invented else None,
        )
    with_rows = next((report for report in reports if report.rows), None)
    for row in with_rows.rows[2:] if with_rows is not None else ():
        if row.mean("lsd_audio") is not None:
            yield _line(row.title, "", row, None)
    crowd = next((report.invented[1] for report in reports if report.invented), None)
    if crowd is not None:
        yield _line("ceiling: other real notes", "", None, crowd)


def _line(title, size, row, crowd) -> str:
    def figure(name):
        mean, interval = (None, None) if row is None else (row.mean(name), row.interval(name))
        return "" if mean is None else f"{mean:.2f} ({interval[0]:.2f}..{interval[1]:.2f})"

    family = row.share("family") if row is not None else None
    drawn = (str(crowd.in_pitch), crowd.different_bins) if crowd is not None else ("", "")
    cells = [
        title,
        size,
        figure("lsd_audio"),
        figure("lsd60_audio"),
        str(row.share("off").other) if row is not None else "",
        f"{100 * family.value:.0f} %" if family and family.total else "",
        *drawn,
    ]
    return f"| {' | '.join(cells)} |"


def draw(path: Path, pitch: int = 60) -> None:
    """Rainbowgrams of the pad's corners and of its middle, each in its place."""
    library = Library()
    renderer = Renderer(catalogue.load(catalogue.DEFAULT))
    corners = [renderer.encode(library.get(name), [pitch]) for name in CORNERS]
    places = {
        name: (x, y)
        for name, (x, y) in zip(
            (*CORNERS, "the middle"), ((0, 0), (1, 0), (0, 1), (1, 1), (0.5, 0.5))
        )
    }
    pictures = {}
    for name, (x, y) in places.items():
        (note,) = renderer.cell(corners, bilinear(x, y), [pitch])
        pictures[name] = image(constant_q(note.audio, renderer.rate))[::-1]  # high notes above
    high, wide = (max(picture.shape[axis] for picture in pictures.values()) for axis in (0, 1))
    canvas = np.ones((3 * high + 2 * GAP, 3 * wide + 2 * GAP, 3)) * np.median(
        pictures["the middle"][:40].reshape(-1, 3), axis=0
    )
    with page(
        path,
        "Four sounds and the note between them",
        f"model {catalogue.DEFAULT}, MIDI {pitch}",
        (10, 6),
    ) as axes:
        for name, (x, y) in places.items():
            top, left = round(2 * y) * (high + GAP), round(2 * x) * (wide + GAP)
            canvas[top : top + high, left : left + pictures[name].shape[1]] = pictures[name]
            axes.text(
                left + wide / 2,
                top + high - 12,
                name,
                color=INK,
                ha="center",
                va="bottom",
                fontsize=11,
            )
        axes.imshow(canvas, aspect="auto", interpolation="antialiased")
        axes.set(xticks=[], yticks=[])
    Image.open(path).quantize(128).save(path, optimize=True)
    print(f"wrote {path}", file=sys.stderr)


if __name__ == "__main__":
    main()
