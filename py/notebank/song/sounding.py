"""How long notes sound: until their key is let go, and as long as the pedal or another controller
says.

Source: MIDI 1.0, controllers 7, 11, 64, 120, 121, 123.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

VOLUME, EXPRESSION = 7, 11
PEDAL = 64
ALL_SOUND_OFF, RESET = 120, 121
NOTES_OFF = (123, 124, 125, 126, 127)

Key = tuple[int, int]  # track, pitch


@dataclass
class Struck:
    """A note that sounds: when it began [ticks], and how. heard: Not under volume 0 so far."""

    track: int
    pitch: int
    start: int
    velocity: int
    program: int
    heard: bool = True


@dataclass
class Sounding:
    """The notes of one channel. over: over(note, tick) is called when one ends that was heard."""

    over: Callable[[Struck, int], None]
    pedals: bool = True
    held: dict[Key, list[Struck]] = field(default_factory=dict)
    carried: dict[Key, list[Struck]] = field(default_factory=dict)  # by the pedal
    down: bool = False
    volumes: dict[int, int] = field(default_factory=dict)
    unheard: int = 0  # notes that ended under volume 0
    muted: list[Struck] = field(default_factory=list)  # struck under volume 0, since it is 0

    @property
    def silent(self) -> bool:
        return 0 in self.volumes.values()

    def strike(self, note: Struck) -> None:
        key = (note.track, note.pitch)
        self._end(self.carried.pop(key, []), note.start)
        note.heard = not self.silent
        if not note.heard:
            self.muted.append(note)
        self.held.setdefault(key, []).append(note)

    def let_go(self, key: Key, tick: int) -> None:
        """Ends those of a key that began before `tick`; those that began just then go on, where
        there are others: the key was struck again."""
        notes = self.held.pop(key, [])
        old = [note for note in notes if note.start < tick] or notes
        if len(old) < len(notes):
            self.held[key] = [note for note in notes if note.start >= tick]
        if self.down:
            self.carried.setdefault(key, []).extend(old)
        else:
            self._end(old, tick)

    def control(self, message: Any, tick: int) -> None:
        """Takes a controller as mido has it."""
        if not self.pedals:
            return
        number, value = message.control, message.value
        if number in (VOLUME, EXPRESSION):
            self.volumes[number] = value
            if not self.silent:
                for note in self.muted:
                    note.heard = True
                self.muted.clear()
        elif number == PEDAL:
            self._pedal(value >= 64, tick)
        elif number == RESET:
            self.volumes.pop(EXPRESSION, None)
            self._pedal(False, tick)
        elif number in NOTES_OFF:
            for key in list(self.held):
                self.let_go(key, tick)
        elif number == ALL_SOUND_OFF:
            self.stop(tick)

    def stop(self, tick: int, track: int | None = None) -> None:
        """Ends all that sounds; of a track: what its keys hold."""
        for key in list(self.held):
            if track is None or key[0] == track:
                self._end(self.held.pop(key), tick)
        if track is None:
            self._release(tick)

    def _pedal(self, down: bool, tick: int) -> None:
        self.down = down
        if not down:
            self._release(tick)

    def _release(self, tick: int) -> None:
        for key in list(self.carried):
            self._end(self.carried.pop(key), tick)

    def _end(self, notes: list[Struck], tick: int) -> None:
        for note in notes:
            if note.heard:
                self.over(note, tick)
            else:
                self.unheard += 1
