"""In the way of the course's patches: a loader fills an array, a controller says what to play of
it."""

import numpy as np

import pyext

RATE = 44100
SECONDS = 0.5
PITCHES = (45, 57, 69)
COLUMNS = 2


class loader(pyext._class):  # noqa: N801
    """`load ARRAY`: two columns of tones, the second an octave higher -> `loaded rate length
    pitches…`."""

    _inlets = 1
    _outlets = 1

    def load_1(self, array):
        time = np.arange(int(RATE * SECONDS)) / RATE
        tones = [
            np.sin(2 * np.pi * 440 * 2 ** ((pitch - 69) / 12 + column) * time)
            for column in range(COLUMNS)
            for pitch in PITCHES
        ]
        sound = (0.5 * np.concatenate(tones)).astype(np.float32)
        buffer = pyext.Buffer(array)
        if len(buffer) != len(sound):
            buffer.resize(len(sound))
        buffer[:] = sound
        buffer.dirty()
        self._outlet(1, "loaded", [RATE, len(time), *PITCHES])


class controller(pyext._class):  # noqa: N801
    """Places and notes to `list play start end ms`."""

    _inlets = 1
    _outlets = 1

    def __init__(self):
        self.rate = 1
        self.length = 0
        self.pitches = ()
        self.column = 0

    def loaded_1(self, rate, length, *pitches):
        self.rate = rate
        self.length = length
        self.pitches = pitches

    def position_rel_1(self, x, y):
        self.column = round(x * (COLUMNS - 1))

    def note_on_1(self, pitch):
        if pitch in self.pitches:
            start = (self.column * len(self.pitches) + self.pitches.index(pitch)) * self.length
            self._outlet(1, "play", start, start + self.length - 1, 1000 * self.length / self.rate)
