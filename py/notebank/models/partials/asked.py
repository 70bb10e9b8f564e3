"""What a request asks a partials model for: rate, length, and where the note goes round."""

from notebank.audio.partials import looping
from notebank.audio.partials.analysis import RATE
from notebank.audio.partials.prolong import SECONDS
from notebank.models.base import CROSSFADE, NoteRequest
from notebank.notes import NO_LOOP, Loop


def rate_of(request: NoteRequest) -> int:
    return request.rate or RATE


def samples_of(request: NoteRequest) -> int:
    return request.samples or round(SECONDS * rate_of(request))


def taken_over(request: NoteRequest) -> float:
    """When a note has the phases that it is told to have [s]."""
    return request.start / rate_of(request) + CROSSFADE / 2


def loop_of(request: NoteRequest) -> Loop:
    """Where a note goes round, if it does."""
    rate = rate_of(request)
    end, longest = request.start + samples_of(request), round(SECONDS * rate)
    goes = request.sustain or end > longest
    return looping.place(request.pitch, min(end, longest), rate) if goes else NO_LOOP


def lap_of(request: NoteRequest) -> looping.Lap | None:
    loop = loop_of(request)
    return looping.Lap.of(loop, rate_of(request)) if loop else None
