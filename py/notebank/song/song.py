"""Notes of a MIDI file: who plays what from when to when, in seconds."""

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from notebank.errors import BadFile
from notebank.files import parsing, read_bytes
from notebank.limits import hint, most
from notebank.song.mending import mend
from notebank.song.sounding import Sounding, Struck

DRUMS = 9  # the channel (counted from 0) that General MIDI keeps for them
SHORTEST = 0.1  # seconds that a note without length lasts, as drum machines write them


@dataclass(frozen=True)
class SongNote:
    """start, end in seconds; pitch 0..127, velocity 1..127; channel 0..15, program 0..127 (General
    MIDI), track of the file."""

    start: float
    end: float
    pitch: int
    velocity: int
    channel: int = 0
    program: int = 0
    track: int = 0


@dataclass(frozen=True)
class Song:
    """notes: Part by part (a part is one program on one channel of one track), in a part in the
    order in which they end. oddities: What is wrong with the file and was put right, and what is
    not heard, in words."""

    notes: list[SongNote]
    oddities: list[str]


def read(path: str | Path, as_played: bool = True) -> Song:
    """The song in a MIDI file, as players take it (see `mending`).

    Tempo changes of any track hold for all. A note that is never released ends with its track.

    Args:
        path: The file.
        as_played: Notes sound as the pedal says, those under volume 0 are left out, and those
            without length last SHORTEST. False: the keys alone count, and such notes are left out.

    Returns:
        Its notes, none if it has none.

    Raises:
        BadFile: It cannot be read, or is no MIDI file.
    """
    import mido

    with parsing(path, "a MIDI file"):
        mended = mend(read_bytes(path, "song-mb", "a MIDI file"))
        file = mido.MidiFile(file=BytesIO(mended.data), clip=True)
        parts: dict[tuple[int, int, int], list[SongNote]] = {}
        sounding, unheard = _notes(file.tracks, _Tempo(file), as_played)
        for note in sounding:
            parts.setdefault((note.program, note.channel, note.track), []).append(note)
        notes = [note for part in parts.values() for note in part]
    last = max((note.end for note in notes), default=0.0)
    hours = most("song-hours")
    if last > 3600 * hours:
        told = f"{path} lasts {last / 3600:.1f} hours: songs of up to {hours} are taken"
        raise BadFile(f"{told} {hint('song-hours')}")
    silent = f"{unheard} notes under volume 0 (controller 7 or 11) are left out"
    return Song(notes, [*mended.oddities, *([silent] if unheard else [])])


class _Tempo:
    """Seconds of a tick."""

    def __init__(self, file) -> None:
        changes = {0: 500_000}  # microseconds a beat from a tick on
        for track in file.tracks:
            tick = 0
            for message in track:
                tick += message.time
                if message.type == "set_tempo":
                    changes[tick] = message.tempo
        self.ticks = sorted(changes)
        self.rates = [changes[tick] for tick in self.ticks]
        # Microseconds times ticks a beat: whole, so that a beat falls on its sample exactly.
        self.passed = [0]
        for i in range(1, len(self.ticks)):
            self.passed.append(
                self.passed[-1] + (self.ticks[i] - self.ticks[i - 1]) * self.rates[i - 1]
            )
        self.unit = 1_000_000 * file.ticks_per_beat

    def __call__(self, tick: int) -> float:
        i = bisect_right(self.ticks, tick) - 1
        return (self.passed[i] + (tick - self.ticks[i]) * self.rates[i]) / self.unit


def _notes(tracks: Sequence[Any], tempo: _Tempo, as_played: bool) -> tuple[list[SongNote], int]:
    """Track by track, in a track in the order in which they end; and how many are not heard."""
    found: list[SongNote] = []

    def over(channel: int, note: Struck, tick: int) -> None:
        start, end = tempo(note.start), tempo(tick)
        if tick == note.start:
            if not as_played:
                return
            end = start + SHORTEST
        found.append(
            SongNote(start, end, note.pitch, note.velocity, channel, note.program, note.track)
        )

    channels = [Sounding(partial(over, channel), as_played) for channel in range(16)]
    programs: dict[tuple[int, int], int] = {}
    last = 0
    for tick, track, message in _in_order(tracks):
        last = tick
        if message.type == "end_of_track":
            for channel in channels:
                channel.stop(tick, track)
            continue
        if message.is_meta or message.type == "sysex":
            continue
        channel, key = channels[message.channel], (track, getattr(message, "note", 0))
        if message.type == "program_change":
            programs[track, message.channel] = message.program
        elif message.type == "control_change":
            channel.control(message, tick)
        elif message.type == "note_on" and message.velocity > 0:
            program = programs.get((track, message.channel), 0)
            channel.strike(Struck(track, message.note, tick, message.velocity, program))
        elif message.type in ("note_on", "note_off"):
            channel.let_go(key, tick)
    for channel in channels:
        channel.stop(last)
    unheard = sum(channel.unheard for channel in channels)
    return sorted(found, key=lambda note: note.track), unheard


def _in_order(tracks: Sequence[Any]) -> list[tuple[int, int, Any]]:
    """All messages as (tick, track, message): by tick, then by track, as they stand there."""
    placed = []
    for number, track in enumerate(tracks):
        ticks = itertools.accumulate(message.time for message in track)
        placed += [(tick, number, message) for tick, message in zip(ticks, track)]
    return sorted(placed, key=lambda place: place[0])
