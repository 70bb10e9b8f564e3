"""Draws a Pd array as a picture: an example of a script for [pyext], with a library that Pd has
nothing like."""

from pathlib import Path

import matplotlib
import numpy as np

import pyext

matplotlib.use("Agg")  # a picture in a file, no window
from matplotlib import pyplot


class picture(pyext._class):  # noqa: N801
    """`draw ARRAY FILE.png` -> `drawn FILE.png`: the wave above, its spectrum below."""

    _inlets = 1
    _outlets = 1

    def draw_1(self, array, file):
        samples = np.array(pyext.Buffer(array))
        if samples.size == 0:
            raise ValueError(f"there is no array {array}, or it is empty")
        spectrum = np.abs(np.fft.rfft(samples * np.hanning(samples.size))) / samples.size
        figure, (wave, lines) = pyplot.subplots(2, 1, figsize=(8, 5), layout="constrained")
        wave.plot(samples, linewidth=0.8)
        wave.set(xlabel="sample", title=str(array), xlim=(0, samples.size - 1))
        lines.plot(20 * np.log10(spectrum + 1e-6), linewidth=0.8)
        lines.set(xlabel="cycles in the array", ylabel="dB", xlim=(0, len(spectrum) - 1))
        figure.savefig(Path(self._canvas_dir, str(file)))
        pyplot.close(figure)
        self._outlet(1, "drawn", [str(file)])
