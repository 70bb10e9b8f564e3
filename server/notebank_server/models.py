"""The models in memory, each with its renderer and how long it takes for a note."""

import copy
import logging
import statistics
import sys
from collections import OrderedDict, deque
from concurrent.futures import Future
from contextlib import suppress
from threading import Lock
from typing import Protocol

from notebank.checkpoints import catalogue, directions
from notebank.errors import BadValue, NotFound
from notebank.latent.directions import Directions
from notebank.models.base import INT8, Attributes, DecodeOptions, ModelInfo, NoteModel
from notebank.protocol import music
from notebank.render.cache import Cache
from notebank.render.renderer import Renderer
from notebank_server.jobs.beside import Beside

log = logging.getLogger("notebank.server")

KEPT = 3  # models in memory at once


class Hosted:
    """A model by its name, with its renderer and the times [s] that its last notes took.

    Args:
        name: What the catalogue calls it.
        model: The network.
        cache: Where finished notes and encoded sounds are kept.
        options: How notes are decoded.
    """

    def __init__(
        self, name: str, model: NoteModel, cache: Cache, options: DecodeOptions = DecodeOptions()
    ):
        self.name = name
        self.cache = cache
        self.renderer = Renderer(model, cache, options)
        self.times: deque[float] = deque(maxlen=64)
        self._directions: Directions | None = None

    def at(self, rate: int | None, attributes: Attributes = ()) -> "Hosted":
        """The same model for notes at a rate [Hz], None its own, told these attributes."""
        is_same = rate in (None, self.renderer.rate)
        if is_same and attributes == self.renderer.options.attributes:
            return self
        other = copy.copy(self)
        other.renderer = self.renderer.at(rate, attributes)
        return other

    @property
    def info(self) -> ModelInfo:
        return self.renderer.model.info

    @property
    def seconds(self) -> float | None:
        """Median time [s] to render a note, None before the first."""
        return statistics.median(self.times) if self.times else None

    @property
    def latent_size(self) -> int:
        """Floats of a latent, or of one frame of a track."""
        size = 1
        for n in self.info.latent.shape:
            size *= n or 1
        return size

    def check_pitch(self, pitch: int) -> None:
        """BadValue, with the pitches there are, for one that the model cannot play."""
        if not self.renderer.plays(pitch):
            spec = self.info.pitch
            raise BadValue(f"{self.name} plays pitches {spec.low}..{spec.high}, not {pitch}")

    def directions(self) -> Directions:
        """Those in the file beside the model, which may have been made meanwhile; computed, once,
        where there is none."""
        with suppress(NotFound):
            return directions.load(catalogue.find(self.name))
        self._directions = self._directions or directions.compute(self.renderer.model)
        return self._directions

    def summary(self) -> music.ModelDone:
        info = self.info
        return music.ModelDone(
            self.name,
            info.kind,
            info.sample_rate,
            info.pitch.low,
            info.pitch.high,
            self.renderer.length,
        )

    def details(self) -> music.InfoDone:
        info = self.info
        return music.InfoDone(
            self.name,
            info.kind,
            info.sample_rate,
            info.pitch.low,
            info.pitch.high,
            self.renderer.length,
            self.latent_size,
            info.latent.geometry,
            tuple(sorted(info.caps)),
        )


class Shelf(Protocol):
    """Where models come from."""

    def names(self) -> list[str]: ...

    def load(self, name: str) -> NoteModel: ...


class OwnModels:
    """Those of the catalogue, in this process; device: as `models.device.pick_device` takes it."""

    def __init__(self, device: str = "cpu"):
        self.device = device

    def names(self) -> list[str]:
        return catalogue.names()

    def load(self, name: str) -> NoteModel:
        return catalogue.load(name, self.device)


class Models:
    """Loads models when they are asked for; the least recently used leave memory first.

    Args:
        shelf: Where they come from.
        cache: Where finished notes and encoded sounds are kept.
        threads: That PyTorch may use in the thread that loads models.
        options: How notes are decoded.
        beside: Loads models while others are played; None: one of its own.
    """

    def __init__(
        self,
        shelf: Shelf,
        cache: Cache,
        threads: int,
        options: DecodeOptions = DecodeOptions(),
        beside: Beside | None = None,
    ):
        self.beside = beside or Beside()
        self.options = options
        self.shelf = shelf
        self.cache = cache
        self.threads = threads
        self._hosted: OrderedDict[str, Hosted] = OrderedDict()
        self._details: dict[str, music.InfoDone] = {}
        self._reading = Lock()
        self._loading: dict[str, Future[Hosted]] = {}

    def names(self) -> list[str]:
        return self.shelf.names()

    def check(self, name: str) -> None:
        """NotFound, with the names there are, when there is no model of that name."""
        if name not in self._hosted and name not in (names := self.names()):
            raise NotFound(f"there is no model '{name}': there are {', '.join(names)}")

    def get(self, name: str) -> Hosted:
        """The model, loaded if it was not."""
        if name not in self._hosted:
            self.check(name)
            self.adopt(self._load(name))
        self._hosted.move_to_end(name)
        return self._hosted[name]

    def load(self, name: str) -> "Future[Hosted]":
        """Loads a model beside; who waits for it hands it to `adopt`."""
        self.check(name)
        future = self._loading.get(name)
        if future is None or future.done():
            future = self._loading[name] = self.beside.ask(lambda: self._load(name))
        return future

    def adopt(self, hosted: Hosted) -> None:
        """Keeps a model that was loaded, and the least recently used no more."""
        self._loading.pop(hosted.name, None)
        if hosted.name in self._hosted:
            return
        self._hosted[hosted.name] = hosted
        self._limit_threads()
        if len(self._hosted) > KEPT:
            self._hosted.popitem(last=False)[1].renderer.give_up()

    def details(self, name: str) -> music.InfoDone:
        """What a model is that is in memory, or was asked for before."""
        if name not in self._details:
            self._details[name] = self.get(name).details()
        return self._details[name]

    def known(self, name: str) -> bool:
        """Whether `details` has it, whatever is in memory."""
        return name in self._details

    def read_details(self, name: str) -> music.InfoDone:
        """The same for one that is not in memory, and pushes out no other; any thread may ask.
        However many ask at once, it is read once."""
        with self._reading:
            if name not in self._details:
                self._details[name] = self._load(name).details()
            return self._details[name]

    def loaded(self, name: str) -> Hosted | None:
        """The model if it is in memory."""
        return self._hosted.get(name)

    def close(self) -> None:
        """Begins nothing more in other threads."""
        for hosted in self._hosted.values():
            hosted.renderer.give_up()

    def _load(self, name: str) -> Hosted:
        model = self.shelf.load(name)
        if self.options.precision in ("bf16", INT8):
            log.info("%s: products in %s", name, model.precision(self.options))
        return Hosted(name, model, self.cache, self.options)

    def _limit_threads(self) -> None:
        # torch's setting holds for the thread that makes it, so it is made here, by the worker,
        # once torch has been loaded.
        if torch := sys.modules.get("torch"):
            torch.set_num_threads(self.threads)
