"""Notes of a MIDI file: who plays what from when to when, in seconds."""

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from notebank.errors import BadFile

DRUMS = 9  # the channel (counted from 0) that General MIDI keeps for them


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


def read(path: str | Path) -> list[SongNote]:
    """All notes, part by part (a part is one program on one channel of one track), in a part in the
    order in which they end.

    Tempo changes of any track hold for all. A note that is never released ends with its track.
    """
    import mido

    try:
        file = mido.MidiFile(str(path), clip=True)
    except (OSError, EOFError, ValueError, KeyError, IndexError) as error:
        raise BadFile(
            f"{path} cannot be read as a MIDI file: {error or 'it is cut short'}"
        ) from error
    if not 0 < file.ticks_per_beat < 1 << 15:
        raise BadFile(f"{path} counts its time in film frames, not in beats; export it with beats")
    tempo = _Tempo(file)
    parts: dict[tuple[int, int, int], list[SongNote]] = {}
    for number, track in enumerate(file.tracks):
        for note in _notes(track, number, tempo):
            parts.setdefault((note.program, note.channel, note.track), []).append(note)
    return [note for part in parts.values() for note in part]


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


def _notes(track, number: int, tempo: _Tempo) -> list[SongNote]:
    held: dict[
        tuple[int, int], list[tuple[int, int]]
    ] = {}  # (channel, pitch): (tick, velocity) of those that sound
    programs: dict[int, int] = {}
    found: list[SongNote] = []
    tick = 0

    def release(channel: int, pitch: int) -> None:
        for start, velocity in held.pop((channel, pitch), []):
            if tick > start:
                found.append(
                    SongNote(
                        tempo(start),
                        tempo(tick),
                        pitch,
                        velocity,
                        channel,
                        programs.get(channel, 0),
                        number,
                    )
                )

    for message in track:
        tick += message.time
        if message.type == "program_change":
            programs[message.channel] = message.program
        elif message.type == "note_on" and message.velocity > 0:
            held.setdefault((message.channel, message.note), []).append((tick, message.velocity))
        elif message.type in ("note_on", "note_off"):
            release(message.channel, message.note)
    for channel, pitch in list(held):
        release(channel, pitch)
    return found
