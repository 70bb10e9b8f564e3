"""What models captured of recordings on its way to workers: each goes to a worker once, notes name
it. It is a megabyte, and a note in the middle of the pad is made of up to eight."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock

import numpy as np

from notebank.models.base import Captured, NoteRequest

MOST = 128  # kept by name on either side


class Name(dict[str, np.ndarray]):
    """Stands for a captured recording in a request: its name, and none of its arrays."""

    name = ""


@dataclass(frozen=True)
class Missing:
    """Recordings that a worker does not have: the unit is to be sent again with all of them."""

    names: tuple[str, ...]


class Recordings:
    """Captured recordings by name, those used last; any thread may ask."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Captured] = OrderedDict()
        self._names: OrderedDict[int, tuple[Captured, str]] = OrderedDict()  # by id
        self._lock = Lock()

    def name(self, captured: Captured) -> str:
        """The name of a recording, the same everywhere, since it is made of its arrays."""
        with self._lock:
            known = self._names.get(id(captured))
        if known is not None and known[0] is captured:
            return known[1]
        name = _digest(captured)
        with self._lock:
            self._names[id(captured)] = (captured, name)
            _limit(self._names)
        self.add({name: captured})  # for workers that are threads of this process
        return name

    def clear(self) -> None:
        """Keeps none; whoever names one sends it anew."""
        with self._lock:
            self._kept.clear()
            self._names.clear()

    def add(self, recordings: Mapping[str, Captured]) -> None:
        with self._lock:
            for name, captured in recordings.items():
                self._kept[name] = captured
                self._kept.move_to_end(name)
            _limit(self._kept)

    def named(self, request: NoteRequest) -> tuple[NoteRequest, dict[str, Captured]]:
        """A request with names in place of recordings, and these by name."""
        found: dict[str, Captured] = {}

        def named(captured: Captured) -> Name:
            name = Name()
            name.name = self.name(captured)
            found[name.name] = captured
            return name

        residual = tuple((weight, named(captured)) for weight, captured in request.residual)
        return replace(request, residual=residual), found

    def whole(
        self, requests: Sequence[NoteRequest], given: Mapping[str, Captured]
    ) -> "list[NoteRequest] | Missing":
        """Requests with recordings in place of names: those that are kept, or are given now."""
        with self._lock:
            known = {**self._kept, **given}
        wanted = {name for request in requests for name in _names(request)}
        if wanted - known.keys():
            return Missing(tuple(sorted(wanted - known.keys())))
        self.add({name: known[name] for name in wanted})
        return [_filled(request, known) for request in requests]


def _names(request: NoteRequest) -> list[str]:
    return [named.name for _, named in request.residual if isinstance(named, Name)]


def _filled(request: NoteRequest, kept: Mapping[str, Captured]) -> NoteRequest:
    residual = tuple(
        (weight, kept[named.name] if isinstance(named, Name) else named)
        for weight, named in request.residual
    )
    return replace(request, residual=residual)


def _digest(captured: Captured) -> str:
    digest = hashlib.sha256()
    for name in sorted(captured):
        array = np.ascontiguousarray(captured[name])
        digest.update(f"{name} {array.dtype.str} {array.shape}".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()[:40]


def _limit(kept: OrderedDict) -> None:
    while len(kept) > MOST:
        kept.popitem(last=False)
