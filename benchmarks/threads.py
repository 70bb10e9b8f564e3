"""What threads cost: processor and wall time of training and rendering, alone and beside loops.

Each row is a process of its own: with PyTorch's own threads (`default`), with variables of the
environment (`OMP_NUM_THREADS=1,GOMP_SPINCOUNT=1000`), or as notebank's commands do it (`chosen`).
Medians of --runs; where the machine was busy with other work, the smallest is the truer one.

    python benchmarks/threads.py [--works train render] [--settings default chosen] [--runs 3]
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

STEPS, CELLS = 5, 3
PITCHES = tuple(range(48, 72, 2))
COLUMNS = ("CPU s before", "CPU ms each", "ms each")
WORDS = {"train": "step of fine-tuning", "render": "note of 4 s"}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--works", nargs="+", choices=sorted(WORDS), default=["train", "render"])
    parser.add_argument("--settings", nargs="+", default=["default", "chosen"])
    parser.add_argument("--loops", nargs="+", type=int, default=[0, 2], help="Busy, beside it.")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--child", choices=sorted(WORDS), help=argparse.SUPPRESS)
    parser.add_argument("--chosen", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        print(json.dumps({"train": train, "render": render}[options.child](options.chosen)))
        return
    for line in table(options.works, options.settings, options.loops, options.runs):
        print(line, flush=True)


def table(works: list[str], settings: list[str], loops: list[int], runs: int) -> Iterator[str]:
    """Rows: what is worked, beside what, and by which setting; median (least) of each figure."""
    yield f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before the run"
    yield ""
    yield f"| work | busy loops beside | threads | {' | '.join(COLUMNS)} |"
    yield "|---|---|---|" + "---|" * len(COLUMNS)
    for work in works:
        for count in loops:
            with busy(count):
                rounds = [[measured(work, each) for each in settings] for _ in range(runs)]
            for setting, found in zip(settings, zip(*rounds)):
                cells = " | ".join(_cell(values) for values in zip(*found))
                yield f"| {WORDS[work]} | {count} | {setting} | {cells} |"


def _cell(values: tuple[float, ...]) -> str:
    return f"{_text(statistics.median(values))} ({_text(min(values))})"


def _text(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}"


@contextmanager
def busy(loops: int) -> Iterator[None]:
    """So many processes that want a core each, inside the block."""
    command = [sys.executable, "-c", "while True: pass"]
    running = [subprocess.Popen(command) for _ in range(loops)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()


def measured(work: str, setting: str) -> list[float]:
    """The figures of one process that does the work."""
    words = [] if setting in ("default", "chosen") else setting.split(",")
    environment = {**os.environ, **dict(word.split("=", 1) for word in words)}
    command = [sys.executable, __file__, "--child", work]
    command += ["--chosen"] if setting == "chosen" else []
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)


def train(chosen: bool) -> list[float]:
    """CPU s before the first step of fine-tuning; CPU ms and ms of a step."""
    from notebank import threads
    from notebank.training.harmonic import MOST_THREADS

    if chosen:
        threads.settle(most=MOST_THREADS)
    from dataclasses import replace

    from notebank.checkpoints import catalogue
    from notebank.training import recordings
    from notebank.training.harmonic import finetune

    flutes = {
        example: audio
        for example, audio in recordings.shipped().notes.items()
        if example.instrument == "flute"
    }
    marks = []
    config = replace(finetune.CONFIG, steps=STEPS, validate_every=STEPS * 2)
    finetune.tune(
        catalogue.load("harmonic"),
        recordings.Recordings(flutes),
        config,
        None,
        lambda *_: marks.append(used()),
    )
    return _rates(marks, 1)


def render(chosen: bool) -> list[float]:
    """CPU s before the first cell of a grid is there; CPU ms and ms of a note of the others."""
    from notebank import threads

    if chosen:
        threads.settle()
    from notebank.checkpoints import catalogue
    from notebank.grid.opening import open_model
    from notebank.latent.corners import bilinear
    from notebank.render.renderer import Renderer
    from notebank.sounds.library import Library

    library, marks = Library(), []
    alone = nullcontext(None if chosen else catalogue.load("harmonic"))
    with open_model("harmonic", "local") if chosen else alone as model:
        renderer = Renderer(model)
        sounds = [library.get(name) for name in ("flute", "organ", "bell", "voice")]
        corners = [renderer.encode(sound) for sound in sounds]
        for cell in range(CELLS + 1):
            list(renderer.cell(corners, bilinear(cell / CELLS, 0.3), pitches=PITCHES))
            marks.append(used())
    return _rates(marks, len(PITCHES))


def used() -> tuple[float, float]:
    """(processor, wall) seconds of this process so far."""
    return time.process_time(), time.perf_counter()


def _rates(marks: list[tuple[float, float]], pieces: int) -> list[float]:
    """Seconds before the first mark; ms of each of the `pieces` from mark to mark."""
    (cpu, wall), (last_cpu, last_wall) = marks[0], marks[-1]
    each = 1000 / (len(marks) - 1) / pieces
    return [cpu, (last_cpu - cpu) * each, (last_wall - wall) * each]


if __name__ == "__main__":
    main()
