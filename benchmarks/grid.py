"""Grids from end to end: notes a minute, what is lost outside the model, how busy the cores are,
memory; and a job of 120,000 notes.

    python benchmarks/grid.py speed [--model harmonic] [--resolution 2] [--pitches 36:84:4]
        [--seconds 4] [--executor local|threads|processes]
    python benchmarks/grid.py growth [--model null] [--seconds 0.05]
    python benchmarks/grid.py scale [--notes 120000]
"""

import argparse
import contextlib
import os
import resource
import tempfile
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from instrument.cores import Cores
from instrument.memory import peak, resident

from notebank.checkpoints import catalogue
from notebank.grid.job import GridJob
from notebank.grid.opening import open_model, placed, rendering, workers
from notebank.grid.plan import Plan
from notebank.models.base import DecodeOptions, NoteModel
from notebank.models.null import NullConfig, NullModel
from notebank.notes import parse_pitches
from notebank.render.cache import Cache
from notebank.render.renderer import Renderer
from notebank.sounds.library import Library


class Clock:
    """A model whose time is measured: `spent` [s], while its caller does other things in
    between. now: the clock; told: a folder where each process leaves what it spent."""

    def __init__(self, model: NoteModel, now=time.perf_counter, told: Path | None = None):
        self.model = model
        self.now = now
        self.told = told
        self.spent = 0.0
        self._lock = threading.Lock()

    def __getattr__(self, name):
        return getattr(self.model, name)

    @contextlib.contextmanager
    def _running(self, sign: int = 1) -> Iterator[None]:
        begun = self.now()
        try:
            yield
        finally:
            with self._lock:
                self.spent += sign * (self.now() - begun)
                if self.told:
                    (self.told / str(os.getpid())).write_text(str(self.spent))

    def encode(self, audio, pitch=None):
        with self._running():
            return self.model.encode(audio, pitch)

    def capture(self, audio, pitch):
        with self._running():
            return self.model.capture(audio, pitch)

    def decode(self, requests, options=None, **callbacks) -> Iterator:
        def timed(made):
            while True:
                with self._running(-1):  # making a request is not the model's work
                    request = next(made, None)
                if request is None:
                    return
                yield request

        notes = self.model.decode(timed(iter(requests)), options, **callbacks)
        while True:
            with self._running():
                note = next(notes, None)
            if note is None:
                return
            yield note


def clocked(name: str, told: Path) -> NoteModel:
    """The model of that name, which tells there how many seconds of the processor it took."""
    model = catalogue.load(name)
    # one that makes a note at a time has one thread, others may have several
    return Clock(model, time.thread_time if model.alone else time.process_time, told)  # type: ignore[return-value]


def speed(asked: argparse.Namespace) -> None:
    """One row: notes, notes a minute, share of the processor's time that is spent outside the
    model, with starting workers and building banks; cores in use, and asked for; memory of this
    process and of the largest worker."""
    library, forms = Library(), tuple(asked.forms)
    with tempfile.TemporaryDirectory(dir=".") as folder, Cores(os.getpid()) as cores:
        place, told = Path(folder), Path(folder) / "told"
        told.mkdir()
        load = partial(clocked, asked.model, told)
        executor = "local" if asked.executor == "threads" else asked.executor
        with placed(load, executor) as model:
            renderer = Renderer(model, Cache(place / "latents", 1 << 30))
            samples = round(asked.seconds * renderer.rate / 32) * 32
            plan = Plan(
                (("flute", "organ", "bell", "voice"),),
                asked.resolution,
                asked.pitches,
                samples,
                forms=forms,
            )
            sounds = {name: library.get(name) for name in plan.sounds}
            job = GridJob(place / "g", plan, renderer, sounds, asked.model, 16)
            spec = partial(rendering, load, DecodeOptions(), None, plan, sounds, place / "g/notes")
            # "threads" is what local was before it took a process a core
            job.workers = workers(model, asked.executor, spec, asked.seconds)
            cpu, begun = _cpu(), time.perf_counter()
            cores.begin()
            job.run()
            wall, wanted = time.perf_counter() - begun, cores.end()
        cpu = _cpu() - cpu  # of ended processes too
        spent = sum(float(path.read_text()) for path in told.iterdir())
    size = f"{asked.resolution} x {asked.resolution} x {len(asked.pitches)} of {asked.seconds:g} s"
    print(
        f"| {Path(asked.model).name}, {asked.executor}, {size}, {'+'.join(forms)} "
        f"| {plan.unique} | {60 * plan.unique / wall:.1f} | {60 * plan.unique / cpu:.1f} | "
        f"{100 * (1 - spent / cpu):.1f} % | {cpu / wall:.2f} of {os.cpu_count()} | {wanted:.2f} | "
        f"{peak():.0f}, {peak(resource.RUSAGE_CHILDREN):.0f} MB |"
    )


SIDES = (3, 9, 17, 33)


def growth(asked: argparse.Namespace) -> None:
    """A row for each size of a grid: seconds of the processor, all in all and a note."""
    library = Library()
    print("| cells | different notes | CPU s | ms a note | memory at most |")
    print("|---|---|---|---|---|")
    for side in SIDES:
        with (
            tempfile.TemporaryDirectory(dir=".") as folder,
            open_model(asked.model, asked.executor) as model,
        ):
            renderer = Renderer(model)
            samples = round(asked.seconds * renderer.rate / 32) * 32
            plan = Plan((("flute", "organ", "bell", "voice"),), side, asked.pitches, samples)
            sounds = {name: library.get(name) for name in plan.sounds}
            begun = _cpu()
            GridJob(Path(folder) / "g", plan, renderer, sounds, asked.model, 16).run()
            spent = _cpu() - begun
        each = 1e3 * spent / plan.unique
        most = f"{peak():.0f} MB"
        row = f"| {side} x {side} | {plan.unique} | {spent:.1f} | {each:.2f} |"
        print(f"{row} {most} |", flush=True)


def _cpu() -> float:
    """Seconds of all cores that this process and its ended children have used."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def scale(notes: int) -> None:
    """A job like the large bank of the Open NSynth Super: four sounds in each corner, 256 banks of
    9 x 9."""
    corners = [[f"{corner}{i}" for i in range(4)] for corner in ("nw", "ne", "sw", "se")]
    combinations = tuple(
        (a, b, c, d) for a in corners[0] for b in corners[1] for c in corners[2] for d in corners[3]
    )
    unique = Plan(combinations, 9, (60,), 320, forms=("ons",)).unique
    plan = Plan(
        combinations, 9, tuple(range(36, 36 + max(1, round(notes / unique)))), 320, forms=("ons",)
    )
    sound = Library().get("flute")

    def job(folder, clock):
        return GridJob(
            folder,
            plan,
            Renderer(clock),
            {name: Named(sound, name) for name in plan.sounds},
            "null",
        )

    with tempfile.TemporaryDirectory(dir=".") as folder:
        clock, memory = Clock(NullModel(NullConfig(length=3200))), []
        first, half = time.perf_counter(), plan.unique // 2
        with contextlib.suppress(InterruptedError):
            job(folder, clock).run(
                lambda done, total: memory.append(resident(os.getpid())) if done < half else stop()
            )
        made = time.perf_counter() - first
        begun, resumed = time.perf_counter(), []
        job(folder, clock).run(
            lambda done, total: (
                resumed.append(time.perf_counter() - begun) if len(resumed) < 2 else None
            )
        )
        wall = made + time.perf_counter() - begun
        memory.append(resident(os.getpid()))
        size = sum(path.stat().st_size for path in Path(folder).glob("grid.json"))
    print(
        f"{plan.unique} notes for {plan.total} in {len(plan.targets)} banks: {wall:.1f} "
        f"s, {clock.spent:.1f} of them in the null model"
    )
    print(
        f"outside the model {1e3 * (wall - clock.spent) / plan.unique:.3f} ms a note (of "
        "320 samples)"
    )
    print(
        f"resumed half-way: looked through the folder after {resumed[0]:.2f} s, made the "
        f"next notes durable after {resumed[-1]:.2f} s"
    )
    print(
        f"memory {memory[1]:.0f} MB at the first notes, {max(memory):.0f} MB at most; "
        f"manifest {size} bytes"
    )


def stop() -> None:
    raise InterruptedError


class Named:
    """A sound under another name."""

    def __init__(self, sound, name):
        self.sound = sound
        self.fingerprint = f"{sound.fingerprint}{name}"
        self.pitches = sound.pitches

    def audio(self, pitch, rate):
        return self.sound.audio(pitch, rate)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["speed", "growth", "scale"])
    parser.add_argument("--model", default=catalogue.DEFAULT)
    parser.add_argument("--resolution", type=int, default=2)
    parser.add_argument("--pitches", type=parse_pitches, default="36:84:4")
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--format", dest="forms", nargs="+", default=["folder", "ons"])
    parser.add_argument("--executor", default="local")
    parser.add_argument("--notes", type=int, default=120_000)
    asked = parser.parse_args()
    if asked.what == "speed":
        speed(asked)
    elif asked.what == "growth":
        growth(asked)
    else:
        scale(asked.notes)


if __name__ == "__main__":
    main()
