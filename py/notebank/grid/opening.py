"""What the grid commands share: a job's folder or its options made into sounds, a model and a plan."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from notebank.errors import BadFile, BadValue, NotFound

if TYPE_CHECKING:
    from notebank.grid.job import GridJob
    from notebank.grid.jobfile import JobFile
    from notebank.models.base import NoteModel
    from notebank.render.corner import Drawn
    from notebank.render.renderer import Recordings

LATENTS = 1 << 30  # bytes of encoded sounds that are kept
TOGETHER = 4  # notes that a thread is given at once: it is soon back to look whether to stop
RANDOM = "random_"  # random_7: a latent drawn from the model's prior with seed 7


@dataclass(frozen=True)
class Asked:
    """Options of a command; None where nothing was said."""

    model: str | None = None
    resolution: int | None = None
    pitches: tuple[int, ...] | None = None
    seconds: float | None = None
    bits: int | None = None
    velocity: int | None = None
    forms: tuple[str, ...] = ()
    compat: bool | None = None
    engine: str = "auto"
    precision: str = "auto"
    temperature: float = 1.0
    corners: tuple[str, str, str, str] | None = None


def settings_of(job: Path) -> tuple[Path, Path]:
    """(folder, its settings.json) of a job that is given as either."""
    path = job / "settings.json" if job.is_dir() or job.suffix.lower() != ".json" else job
    if not path.is_file():
        raise BadFile(f"{job} is no job: there is no {path}; make one with `notebank grid prepare`, or give --corners and --out")
    return path.parent, path


def model_name(asked: Asked, told: "JobFile | None") -> str:
    """The model that was asked for, else the one that the job names, else the default."""
    from notebank.cli.serve import default_model
    return asked.model or (told.wishes.model if told else "") or default_model()


def plan_of(asked: Asked, told: "JobFile | None", rate: int, length: int):
    """The plan: the job's, changed by what was asked for. rate, length: the model's."""
    from notebank.grid.plan import Plan
    from notebank.render import post
    changes: dict[str, Any] = {key: getattr(asked, key) for key in ("resolution", "pitches", "velocity", "compat")
                               if getattr(asked, key) is not None}
    if asked.seconds:
        changes["samples"] = post.rounded(asked.seconds * rate)
    if asked.forms:
        changes["forms"] = asked.forms
    if told is None:
        assert asked.corners is not None
        return Plan(**{"combinations": (asked.corners,), "samples": length, **changes})
    if told.settings.layout.rate != rate:
        changes.setdefault("samples", post.rounded(told.settings.layout.length * rate / told.settings.layout.rate))
    return told.plan(**changes)


def sounds_of(names: tuple[str, ...], folder: Path | None, caps: frozenset[str]) -> "dict[str, Recordings | Drawn]":
    """What stands in the corners: the job's own sounds, those of the library, or latents drawn from the prior."""
    from notebank.paths import home
    from notebank.sounds.library import SHIPPED, Library
    own = [folder / "sounds"] if folder is not None else []
    library = Library([*own, home() / "sounds", SHIPPED])
    known = set(library.names())
    found: dict[str, Recordings | Drawn] = {}
    for name in names:
        seed = name.removeprefix(RANDOM)
        found[name] = _drawn(name, int(seed), caps) if name not in known and seed != name and seed.isdigit() else library.get(name)
    if "encode" not in caps and (recorded := [name for name in names if name in known]):
        raise BadValue(f"this model cannot encode sounds ({', '.join(recorded)}): give corners like {RANDOM}1, drawn from its prior")
    return found


def _drawn(name: str, seed: int, caps: frozenset[str]) -> "Drawn":
    from notebank.render.corner import Drawn
    if "sample" not in caps:
        raise NotFound(f"{name}: this model has no prior to draw latents from; give a sound")
    return Drawn(seed)


@contextmanager
def open_job(job: Path | None, out: Path | None, asked: Asked, executor: str = "local",
             shared: Path | None = None, bit_identical: bool = False) -> "Iterator[GridJob]":
    """The job that a command is about, ready to run."""
    from notebank import __version__
    from notebank.cli.options.precision import tell
    from notebank.grid.job import GridJob
    from notebank.models.base import DecodeOptions
    from notebank.paths import home
    from notebank.render.cache import Cache
    from notebank.render.renderer import Renderer
    folder, told = _told(job, out, asked)
    name = model_name(asked, told)
    with open_model(name, executor, shared) as model:
        encoded = Cache(home() / "latents", LATENTS)  # encoding can take minutes: a job that goes on finds it done
        options = DecodeOptions(asked.engine, asked.precision, asked.temperature)
        tell(model, options)
        renderer = Renderer(model, encoded, options)
        plan = plan_of(asked, told, renderer.rate, renderer.length)
        sounds = sounds_of(plan.sounds, folder, model.info.caps)
        place = out or folder
        assert place is not None
        yield GridJob(place, plan, renderer, sounds, Path(name).name.removesuffix(".safetensors"), bits_of(asked, told),
                      {"notebank": __version__}, bit_identical)


def _told(job: Path | None, out: Path | None, asked: Asked) -> "tuple[Path | None, JobFile | None]":
    """The job's folder and what its settings say; (None, None) where options say it all."""
    if job is None:
        if asked.corners is None or out is None:
            raise BadValue("say what to render: a JOB (see `notebank grid prepare`), or --corners NW NE SW SE and --out FOLDER")
        return None, None
    from notebank.grid import jobfile
    folder, path = settings_of(job)
    told = jobfile.read(path)
    if asked.corners is not None:
        told = replace(told, corners=tuple((name,) for name in asked.corners))
    return folder, told


def bits_of(asked: Asked, told: "JobFile | None") -> int:
    return asked.bits or (told.wishes.bits if told else 32)


@contextmanager
def open_model(name: str, executor: str, shared: Path | None = None) -> "Iterator[NoteModel]":
    """The model of that name: in this process, in its threads where that is faster, or at the workers of an executor."""
    from notebank.checkpoints import catalogue
    from notebank.remote import tasks
    from notebank.remote.model import FarModel
    from notebank.remote.pool import Threads, open_workers
    load = partial(catalogue.load, name)
    if executor == "local" and not tasks.loaded(load).alone:
        yield tasks.loaded(load)
        return
    workers = Threads() if executor == "local" else open_workers(executor)
    try:
        yield FarModel(workers, load, TOGETHER if executor == "local" else None, shared)
    finally:
        workers.close()
