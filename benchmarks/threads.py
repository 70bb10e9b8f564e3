"""What threads cost: processor seconds and wall time of training and rendering, alone and beside two busy loops.

Each row is a process of its own, with PyTorch's own choice of threads (`default`), with variables of
the environment (`OMP_NUM_THREADS=1,GOMP_SPINCOUNT=1000`), or as notebank's commands choose (`chosen`).
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
from contextlib import contextmanager

STEPS, NOTES = 6, 30
COLUMNS = ("CPU s before", "CPU ms each", "ms each")
WORDS = {"train": "step of fine-tuning", "render": "note of 4 s"}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--works", nargs="+", choices=sorted(WORDS), default=["train", "render"])
    parser.add_argument("--settings", nargs="+", default=["default", "chosen"])
    parser.add_argument("--loops", nargs="+", type=int, default=[0, 2], help="Busy loops beside it.")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--nice", type=int, default=0,
                        help="Priority of work and loops: -20 (root) keeps other programs away.")
    parser.add_argument("--child", choices=sorted(WORDS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        print(json.dumps({"train": train, "render": render}[options.child]()))
        return
    os.nice(options.nice)
    for line in table(options.works, options.settings, options.loops, options.runs):
        print(line, flush=True)


def table(works: list[str], settings: list[str], besides: list[int], runs: int) -> Iterator[str]:
    """Rows: what is worked, beside what, and by which setting; median (least) of each figure."""
    yield f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before the run"
    yield ""
    yield f"| work | beside | threads | {' | '.join(COLUMNS)} |"
    yield "|---|---|---|" + "---|" * len(COLUMNS)
    for work in works:
        for loops in besides:
            with busy(loops):
                rounds = [[measured(work, setting) for setting in settings] for _ in range(runs)]
            for setting, found in zip(settings, zip(*rounds)):
                cells = " | ".join(_cell(values) for values in zip(*found))
                beside = f"{loops} busy loops" if loops else "nothing"
                yield f"| {WORDS[work]} | {beside} | {setting} | {cells} |"


def _cell(values: tuple[float, ...]) -> str:
    return f"{statistics.median(values):.3g} ({min(values):.3g})"


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
    environment["NOTEBANK_THREADS_BENCHMARK"] = "chosen" if setting == "chosen" else ""
    command = [sys.executable, __file__, "--child", work]
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)


def train() -> list[float]:
    """CPU s before the first step of fine-tuning; CPU ms and ms of a step."""
    from dataclasses import replace

    from notebank.checkpoints import catalogue
    from notebank.training import recordings, tune

    all_notes = recordings.shipped().notes
    mine = recordings.Recordings({e: audio for e, audio in all_notes.items() if e.instrument == "flute"})
    marks = []
    config = replace(tune.CONFIG, steps=STEPS, validate_every=STEPS * 2)
    tune.tune(catalogue.load("harmonic"), mine, config, None, lambda *_: marks.append(used()))
    return _rates(marks)


def render() -> list[float]:
    """CPU s before the first notes; CPU ms and ms of a note, one after the other."""
    from notebank.checkpoints import catalogue
    from notebank.latent.corners import bilinear
    from notebank.render.renderer import Renderer
    from notebank.sounds.library import Library

    library, renderer = Library(), Renderer(catalogue.load("harmonic"))
    corners = [renderer.encode(library.get(name)) for name in ("flute", "organ", "bell", "voice")]
    marks = []
    for note in range(NOTES):
        list(renderer.cell(corners, bilinear(note / NOTES, 0.3), pitches=[60]))
        marks.append(used())
    return _rates(marks)


def used() -> tuple[float, float]:
    """(processor, wall) seconds of this process so far."""
    return time.process_time(), time.perf_counter()


def _rates(marks: list[tuple[float, float]]) -> list[float]:
    (cpu, wall), (last_cpu, last_wall) = marks[0], marks[-1]
    each = 1000 / (len(marks) - 1)
    return [cpu, (last_cpu - cpu) * each, (last_wall - wall) * each]


if __name__ == "__main__":
    main()
