"""Which notes of a song a model plays, at which pitch, and with which instruments."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from notebank.errors import BadValue
from notebank.models.base import PitchSpec
from notebank.render.corner import Corner
from notebank.song.song import DRUMS, SongNote


@dataclass(frozen=True)
class Cast:
    """The notes that will sound, and how many were drums left out, moved by octaves, or dropped for
    their pitch."""

    notes: list[SongNote]
    drums: int = 0
    folded: int = 0
    dropped: int = 0

    def __str__(self) -> str:
        told = [f"{len(self.notes)} notes"]
        told += [f"{self.drums} of drums left out"] * (self.drums > 0)
        told += [f"{self.folded} moved by octaves into the model's range"] * (self.folded > 0)
        told += [f"{self.dropped} dropped, outside the model's range"] * (self.dropped > 0)
        return ", ".join(told)

    def why_none(self, pitch: PitchSpec, fold: bool) -> str:
        """Why no note will sound, and what to do about it; fold: as `cast` was told."""
        reasons = []
        if self.drums:
            reasons.append(
                f"{self.drums} are of the drum channel, which `notebank midi --drums` plays"
            )
        if self.dropped:
            way = "in no octave" if fold else "without --range fold"
            reasons.append(f"{self.dropped} lie {way} within {pitch.low}..{pitch.high}")
        return "; ".join(reasons) or "the song has none that sounds"


def cast(
    notes: Sequence[SongNote], pitch: PitchSpec, fold: bool = True, drums: bool = False
) -> Cast:
    """Chooses notes by what the model can play.

    Args:
        notes: Those of the song.
        pitch: What the model plays.
        fold: Whether notes outside its range are moved by octaves, where one of the range has them.
        drums: Whether notes of the drums' channel are kept.

    Returns:
        The notes that will sound, and counts of the others.
    """
    kept = [note for note in notes if drums or note.channel != DRUMS]
    moved = [_within(note, pitch, fold) for note in kept]
    playing = [note for note in moved if note is not None]
    folded = sum(new is not None and new.pitch != old.pitch for old, new in zip(kept, moved))
    return Cast(playing, len(notes) - len(kept), folded, len(moved) - len(playing))


def _within(note: SongNote, spec: PitchSpec, fold: bool) -> SongNote | None:
    if spec.input == "none":
        return note
    pitch = note.pitch
    if fold:
        while pitch < spec.low:
            pitch += 12
        while pitch > spec.high:
            pitch -= 12
    return replace(note, pitch=pitch) if spec.low <= pitch <= spec.high else None


class Instruments:
    """Instruments placed along time.

    A note between two of them is a mix of both, as between two corners of the pad.

    Args:
        corners: What each instrument is.
        times: When each is heard pure [s], rising.

    Raises:
        BadValue: There is no instrument, or the times do not rise, one each.
    """

    def __init__(self, corners: Sequence[Corner], times: Sequence[float]):
        if (
            not corners
            or len(corners) != len(times)
            or any(there <= here for here, there in itertools.pairwise(times))
        ):
            raise BadValue(
                f"instruments need rising times, one each; got {len(corners)} instruments "
                f"and the times {list(times)}"
            )
        self.corners = list(corners)
        self.times = list(times)

    def mix(self, time: float) -> tuple[list[Corner], list[float]]:
        """The instruments of a note that begins at `time` [s], one or two, and how much of each."""
        after = int(np.searchsorted(self.times, time))
        if after == 0 or after == len(self.times):
            return [self.corners[min(after, len(self.times) - 1)]], [1.0]
        begin, end = self.times[after - 1 : after + 1]
        share = (time - begin) / (end - begin)
        return self.corners[after - 1 : after + 1], [1 - share, share]


def spread(count: int, seconds: float) -> list[float]:
    """Times for `count` instruments from a song's start to its end."""
    return [0.0] if count == 1 else [float(t) for t in np.linspace(0.0, max(seconds, 1e-3), count)]
