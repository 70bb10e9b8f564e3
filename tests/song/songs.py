"""MIDI files for tests: written by mido, in beats of 480 ticks."""

from pathlib import Path

import mido


def write(path: Path, *tracks: list[tuple[int, mido.Message | mido.MetaMessage]]) -> Path:
    """A file of type 1; each track is a list of (tick, message), in any order."""
    file = mido.MidiFile(ticks_per_beat=480)
    for events in tracks:
        track, now = mido.MidiTrack(), 0
        for tick, message in sorted(events, key=lambda event: event[0]):
            track.append(message.copy(time=tick - now))
            now = tick
        file.tracks.append(track)
    file.save(path)
    return path


def note(
    start: int, end: int, pitch: int, velocity: int = 100, channel: int = 0
) -> list[tuple[int, mido.Message]]:
    """A note from tick to tick."""
    return [
        (start, mido.Message("note_on", note=pitch, velocity=velocity, channel=channel)),
        (end, mido.Message("note_off", note=pitch, velocity=0, channel=channel)),
    ]


def tempo(tick: int, bpm: float) -> list[tuple[int, mido.MetaMessage]]:
    return [(tick, mido.MetaMessage("set_tempo", tempo=round(60e6 / bpm)))]
