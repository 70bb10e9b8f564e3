"""A job's folder, or options alone, made into sounds, a model and a plan: a job that is ready to
run."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from notebank import __version__
from notebank.bank.settings import PIPELINE_RATE
from notebank.checkpoints import catalogue
from notebank.errors import BadFile, BadValue, NotFound
from notebank.grid import jobfile
from notebank.grid.job import GridJob
from notebank.grid.jobfile import JobFile
from notebank.grid.jobfolder import NOTES
from notebank.grid.notefiles import NoteFiles
from notebank.grid.options import GridOptions
from notebank.grid.plan import FORMS, Plan
from notebank.grid.rendering import Rendering
from notebank.grid.workers import Workers
from notebank.models.base import DecodeOptions, NoteModel
from notebank.paths import home
from notebank.remote import tasks
from notebank.remote.model import RemoteModel
from notebank.remote.pools import Threads, open_pool
from notebank.remote.tasks import Loader
from notebank.render import post
from notebank.render.cache import Cache
from notebank.render.corner import Drawn
from notebank.render.renderer import Recordings, Renderer
from notebank.sounds.library import SHIPPED, Library

LATENTS = 1 << 30  # bytes of encoded sounds that are kept
INPUT = Path("workdir/audio_input")  # where the Open NSynth Super's pipeline has its recordings
TOGETHER = 2  # notes that a thread is given at once: it is soon back to look whether to stop
RANDOM = "random_"  # random_7: a latent drawn from the model's prior with seed 7


@contextmanager
def open_job(
    job: Path | None,
    out: Path | None,
    options: GridOptions,
    executor: str = "local",
    shared: Path | None = None,
    bit_identical: bool = False,
) -> Iterator[GridJob]:
    """The job that a command is about, ready to run.

    Args:
        job: A job's folder or its settings.json; None where options say it all.
        out: Where the banks go; None: the job's folder.
        options: What was said; it goes before what the job's file says.
        executor: Who renders: `local`, `processes[:N]` or `dask://HOST:PORT`.
        shared: A folder that this machine and all workers see.
        bit_identical: Whether notes of unlike processors are refused.

    Yields:
        The job; its workers end with the block.

    Raises:
        BadFile, BadValue, NotFound: There is no such job, sound or model, or they do not fit.
    """
    folder, told = _told(job, out, options)
    name = model_name(options, told)
    place = out or folder
    assert place is not None
    with open_model(name, executor, shared, options.device) as model:
        decoding = DecodeOptions(options.engine, options.precision, options.temperature)
        rate = rate_of(options, told)
        renderer = _renderer(model, decoding, rate)
        plan = plan_of(options, told, renderer.rate, renderer.length)
        sounds = sounds_of(plan.sounds, folder, model.info.caps)
        label = Path(name).name.removesuffix(".safetensors")
        bits = options.bits or (told.options.bits if told else 32)
        made_by = {"notebank": __version__}
        opened = GridJob(place, plan, renderer, sounds, label, bits, made_by, bit_identical)
        spec = partial(
            rendering, loader(name, options.device), decoding, rate, plan, sounds, place / NOTES
        )
        opened.workers = workers(model, executor, spec, plan.samples / renderer.rate)
        yield opened


def _renderer(model: NoteModel, decoding: DecodeOptions, rate: int | None) -> Renderer:
    # Encoding can take minutes: a job that goes on finds it done, and so do other processes.
    return Renderer(model, Cache(home() / "latents", LATENTS), decoding).at(rate)


def workers(
    model: NoteModel, executor: str, spec: Callable[[], Rendering], seconds: float
) -> Workers | None:
    """Processes that make notes of a job sooner than threads of this one; None where they do not:
    in the memory of each PyTorch would take the most.

    Args:
        model: As `open_model` gives it.
        executor: Who renders.
        spec: Picklable; gives the job's rendering where it is called.
        seconds: Length of a note.
    """
    is_one_by_one = executor == "local" and isinstance(model, RemoteModel)
    return Workers(spec, seconds) if is_one_by_one and "torch" not in sys.modules else None


def rendering(
    load: Loader,
    decoding: DecodeOptions,
    rate: int | None,
    plan: Plan,
    sounds: dict[str, Recordings | Drawn],
    notes: Path,
) -> Rendering:
    """What another process of this machine needs to make notes of a job.

    Args:
        load: Gives the model, once in a process.
        decoding: How notes are decoded.
        rate: Of the notes [Hz]; None: the model's.
        plan: What is rendered.
        sounds: What stands in the corners, by name.
        notes: The folder of their files.
    """
    renderer = _renderer(tasks.loaded(load), decoding, rate)
    return Rendering(plan, renderer, sounds, NoteFiles(notes, plan.samples))


def rate_of(options: GridOptions, told: JobFile | None) -> int | None:
    """Of the notes [Hz]; None: the model's. Banks for the Open NSynth Super alone have its own."""
    rate = options.rate or (told.options.rate if told and not options.model else None)
    return PIPELINE_RATE if rate is None and _forms(options, told) == ("ons",) else rate


def _forms(options: GridOptions, told: JobFile | None) -> tuple[str, ...]:
    """What is to be written. At another rate than the Open NSynth Super's own there is no .bin,
    and one that was asked for is refused."""
    forms = options.forms or (told.options.forms if told else FORMS)
    if options.rate in (None, PIPELINE_RATE):
        return forms
    others = tuple(form for form in forms if form != "ons")
    if "ons" in options.forms or not others:
        raise BadValue(
            f"an Open NSynth Super bank is rendered at {PIPELINE_RATE} Hz, not at {options.rate}: "
            f"say --rate {PIPELINE_RATE}, or --format folder"
        )
    return others


def settings_of(job: Path) -> tuple[Path, Path]:
    """(folder, its settings.json) of a job that is given as either; of the Open NSynth Super's
    pipeline, also as its workdir."""
    if (job / INPUT.name).is_dir() and not (job / jobfile.NAME).is_file():
        job = job.resolve().parent
    is_folder = job.is_dir() or job.suffix.lower() != ".json"
    path = job / jobfile.NAME if is_folder else job
    if not path.is_file():
        raise BadFile(
            f"{job} is no job: there is no {path}; "
            "make one with `notebank grid prepare`, or give --corners and --out"
        )
    return path.parent, path


def model_name(options: GridOptions, told: JobFile | None) -> str:
    """The model that was asked for, else the one that the job names, else the default."""
    return options.model or (told.options.model if told else "") or catalogue.default_model()


def plan_of(options: GridOptions, told: JobFile | None, rate: int, length: int) -> Plan:
    """The job's plan, changed by what was asked for.

    Args:
        options: What was asked for.
        told: What the job's file says; None where there is none.
        rate: Of the notes [Hz]; a job made for another keeps the duration of its notes.
        length: The model's note length [samples] at it, where nobody says another.

    Returns:
        What is to be rendered.

    Raises:
        BadValue: What was asked for is outside its range.
    """
    names = ("resolution", "pitches", "velocity", "compat")
    asked = {name: getattr(options, name) for name in names}
    changes: dict[str, Any] = {name: value for name, value in asked.items() if value is not None}
    if options.seconds:
        changes["samples"] = post.rounded(options.seconds * rate)
    changes["forms"] = _forms(options, told)
    if told is None:
        return Plan.of({"combinations": [options.corners], "samples": length, **changes})
    layout = told.settings.layout
    if layout.rate != rate:
        changes.setdefault("samples", post.rounded(layout.length * rate / layout.rate))
    return told.plan(**changes)


def sounds_of(
    names: tuple[str, ...], folder: Path | None, caps: frozenset[str]
) -> dict[str, Recordings | Drawn]:
    """What stands in the corners.

    Args:
        names: Of sounds, or `random_SEED`.
        folder: The job's; its own sounds go before those of the library: in `sounds/`, or, in the
            folder of the Open NSynth Super's pipeline, in `workdir/audio_input/`.
        caps: What the model can do.

    Returns:
        Recordings, or latents drawn from the model's prior, by name.

    Raises:
        BadValue: There are recordings, but the model cannot encode.
        NotFound: There is no such sound, or the model has no prior.
    """
    own = [folder / "sounds"] if folder is not None else []
    mixed = [folder / INPUT] if folder is not None else []
    library = Library([*own, home() / "sounds", SHIPPED], mixed)
    known = set(library.names())
    recorded = [name for name in names if name in known]
    if recorded and "encode" not in caps:
        raise BadValue(
            f"this model cannot encode sounds ({', '.join(recorded)}): "
            f"give corners like {RANDOM}1, drawn from its prior"
        )
    return {
        name: _drawn(name, caps) if _is_drawn(name) and name not in known else library.get(name)
        for name in names
    }


def _is_drawn(name: str) -> bool:
    return name.startswith(RANDOM) and name.removeprefix(RANDOM).isdigit()


def _drawn(name: str, caps: frozenset[str]) -> Drawn:
    if "sample" not in caps:
        raise NotFound(f"{name}: this model has no prior to draw latents from; give a sound")
    return Drawn(int(name.removeprefix(RANDOM)))


def _told(
    job: Path | None, out: Path | None, options: GridOptions
) -> tuple[Path | None, JobFile | None]:
    """The job's folder and what its file says; (None, None) where options say it all."""
    if job is None:
        if options.corners is None or out is None:
            raise BadValue(
                "say what to render: a JOB (see `notebank grid prepare`), "
                "or --corners NW NE SW SE and --out FOLDER"
            )
        return None, None
    folder, path = settings_of(job)
    told = jobfile.read(path)
    if options.corners is not None:
        told = replace(told, corners=tuple((name,) for name in options.corners))
    return folder, told


@contextmanager
def open_model(
    name: str, executor: str, shared: Path | None = None, device: str = "auto"
) -> Iterator[NoteModel]:
    """The model of that name, wherever it computes; its workers end with the block.

    Args:
        name: As in the catalogue.
        executor: `local` (in this process, in its threads where that is faster), `processes[:N]`
            or `dask://HOST:PORT`.
        shared: A folder that this machine and all workers see.
        device: What it computes on there, as `models.device.pick_device` takes it.

    Yields:
        The model.

    Raises:
        BadValue: There is no such executor, or no such device.
    """
    with placed(loader(name, device), executor, shared, device) as model:
        yield model


@contextmanager
def placed(
    load: Loader, executor: str, shared: Path | None = None, device: str = "auto"
) -> Iterator[NoteModel]:
    """The same of the model that `load` gives."""
    is_local = executor == "local"
    if is_local and not tasks.loaded(load).alone:
        yield tasks.loaded(load)
        return
    workers = Threads() if is_local else open_pool(executor, device)
    try:
        yield RemoteModel(workers, load, TOGETHER if is_local else None, shared)
    finally:
        workers.close()


def loader(name: str, device: str = "auto") -> Loader:
    """Gives the model of that name wherever it is called, on a device as `open_model` takes it."""
    return partial(catalogue.load, name, device=device)
