"""What the features of a wms model do: how the loudness, brightness, hollowness … of its notes go
with each of them, over the map of the training set and from one end of a slider to the other.

python benchmarks/wms_features.py [MODEL]
"""

import sys

import numpy as np

from notebank.audio.loudness import of_harmonics
from notebank.checkpoints import catalogue
from notebank.models.wms.stream import WmsStream
from notebank.notes import midi_to_hz

PITCH = 60.0
FRAMES = 90  # after which the network is all but at rest


def amplitudes(stream: WmsStream, timbre: np.ndarray) -> np.ndarray:
    """What `voices` of these features [voices, n_mfcc] sound like at rest: [voices, harmonics]."""
    count = len(timbre)
    for _ in range(FRAMES):
        found = stream.frames(timbre, np.full(count, PITCH), np.ones(count))
    return found


def _db(power: np.ndarray, of: np.ndarray) -> np.ndarray:
    return 10 * np.log10((power + 1e-12) / (of + 1e-12))


def measures(levels: np.ndarray) -> dict[str, np.ndarray]:
    """Of amplitudes [n, harmonics]: each [n], brightness in octaves above the fundamental, all
    others in dB."""
    power, number = np.square(levels), np.arange(1, levels.shape[1] + 1)
    hz = np.full(len(levels), midi_to_hz(PITCH))
    return {
        "loudness": of_harmonics(levels, hz),
        "brightness": np.log2((levels @ number) / levels.sum(1)),
        "odd / even": _db(power[:, 2:9:2].sum(1), power[:, 1:8:2].sum(1)),
        "fundamental": _db(power[:, 0], power[:, 1:].sum(1)),
        "2 and 3": _db(power[:, 1:3].sum(1), power.sum(1)),
        "4 to 8": _db(power[:, 3:8].sum(1), power.sum(1)),
    }


def main(name: str = "wms") -> None:
    model = catalogue.load(name)
    timbre = model.map.timbre
    levels = amplitudes(model.stream(len(timbre)), timbre)
    on_map = measures(levels)
    loud = on_map["loudness"]
    print(f"{len(timbre)} dots at C4: {loud.min():.1f} to {loud.max():.1f} LUFS\n")
    print(f"{'correlation (from end to end)':12s}", *(f"{what:>20s}" for what in on_map))
    features = model.features[: timbre.shape[1]]
    for i, feature in enumerate(features):
        ends = np.tile([f.typical for f in features], (2, 1))
        ends[:, i] = feature.low, feature.high
        turned = measures(amplitudes(model.stream(2), ends))
        cells = (
            f"{np.corrcoef(timbre[:, i], on_map[what])[0, 1]:+8.2f} "
            f"({turned[what][1] - turned[what][0]:+6.1f})".rjust(20)
            for what in on_map
        )
        print(f"{feature.name:29s}", *cells)


if __name__ == "__main__":
    main(*sys.argv[1:])
