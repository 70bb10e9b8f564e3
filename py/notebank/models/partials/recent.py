"""The parameters of notes that were made lately: a key that is held asks for them again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

import numpy as np

from notebank.audio.partials.looping import Round
from notebank.audio.partials.note import PartialNote
from notebank.models.base import NoteRequest

Played = tuple[PartialNote, Round | None]
MOST = 24  # notes, of half a megabyte each


class Recent:
    """Notes by what was asked for, those used last; any thread may ask."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[NoteRequest, Played]] = OrderedDict()
        self._lock = Lock()

    def played(self, request: NoteRequest, make: Callable[[NoteRequest], Played]) -> Played:
        """The note of a request, and how it goes round; `make` makes it where it is not there."""
        key = _key(request)
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found[1]
        note = make(request)
        with self._lock:
            self._kept[key] = (request, note)  # the request keeps alive what the key names by id
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return note

    def clear(self) -> None:
        """Forgets all notes."""
        with self._lock:
            self._kept.clear()


def _key(request: NoteRequest) -> Hashable:
    told = request.phases or {}
    return (
        np.asarray(request.z, np.float32).tobytes(),
        request.pitch,
        request.velocity,
        request.samples,
        request.rate,
        request.start,
        request.sustain,
        tuple((name, np.asarray(told[name]).tobytes()) for name in sorted(told)),
        tuple((weight, id(captured)) for weight, captured in request.residual),
    )
