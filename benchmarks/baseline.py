"""What finding phases for the NSynth baseline costs and gives, and how fast its network decodes.

Phases: the spectrograms of recordings that ship with notebank, as the network learns them, are made
audible again and compared with the recordings; so this is the best that a perfect network could
sound. Speed: random weights, one note at a time. Seconds are CPU seconds of one thread.

    OMP_NUM_THREADS=1 python benchmarks/baseline.py [--pitches 48,72] [--ways f0:8,zero:32] [--out
    table.md]
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

import numpy as np
import torch
from torch import Tensor
from wavenet import show

from notebank.audio.logspec import LogSpec, magnitude
from notebank.audio.pitch import detect
from notebank.audio.recovery import Recovery
from notebank.audio.specgram import FULL_SCALE, frame_distance
from notebank.audio.stft import Stft
from notebank.models.base import DecodeOptions, NoteRequest
from notebank.models.baseline.config import PRESETS
from notebank.models.baseline.model import Baseline
from notebank.notes import midi_to_hz
from notebank.sounds.library import SHIPPED, Library

RATE = 16000
SAMPLES = 64000
STFT = Stft(1024)
WAYS = (
    "f0:0",
    "f0:2",
    "f0:4",
    "f0:8",
    "f0:8:0",
    "f0:16",
    "f0:32",
    "f0:100",
    "zero:8",
    "zero:32",
    "zero:100:0",
    "random:8",
    "random:32",
    "random:100",
    "random:100:0",
    "random:999:0",
)


@dataclass(frozen=True)
class Note:
    """A recording [SAMPLES], its pitch, and its spectrum: levels as the network sees them, |X| as
    it is [frames, bins]."""

    pitch: int
    audio: Tensor
    levels: Tensor
    spectrum: Tensor


def notes(pitches: list[int]) -> list[Note]:
    """The shipped sounds' recordings nearest to these pitches."""
    found, analysis = [], LogSpec()
    for sound in (Library([SHIPPED]).get(name) for name in Library([SHIPPED]).names()):
        for pitch in sorted({sound.nearest(pitch) for pitch in pitches}):
            audio = torch.from_numpy(
                np.pad(sound.audio(pitch, RATE), (0, SAMPLES))[:SAMPLES].copy()
            )
            found.append(Note(pitch, audio, analysis.forward(audio), STFT.forward(audio).abs()))
    return found


def phases(chosen: list[Note], ways: list[str]) -> Iterator[str]:
    """The table of the ways to find phases."""
    yield (
        f"{len(chosen)} notes; error: what the spectrum misses, in shares of its norm; off: "
        "more than 50 cents from the recording"
    )
    yield ""
    yield "| start | steps | momentum | LSD-raw dB | LSD-60 dB | error | off | CPU ms a note |"
    yield "|---|---|---|---|---|---|---|---|"
    for way in map(Recovery.parse, ways):
        raw = []
        near = []
        error = []
        off = 0
        times = []
        for note in chosen:
            begun = time.process_time()
            *_, audio = way.recover(
                magnitude(note.levels)[None], [midi_to_hz(note.pitch)], [0], STFT, RATE
            )
            times.append(time.process_time() - begun)
            audio = audio[0] * note.spectrum.max()
            found = STFT.forward(audio).abs()
            raw.append(float(frame_distance(found, note.spectrum).mean()))
            near.append(float(frame_distance(found, note.spectrum, FULL_SCALE).mean()))
            error.append(float((found - note.spectrum).norm() / note.spectrum.norm()))
            off += _off(audio, note)
        yield (
            f"| {way.start} | {way.steps} | {way.momentum:g} | {mean(raw):.2f} | "
            f"{mean(near):.2f} | {mean(error):.3f} | {off} "
            f"| {1000 * median(times):.0f} |"
        )


def _off(audio: Tensor, note: Note) -> bool:
    real, heard = detect(note.audio.numpy(), RATE), detect(audio.numpy(), RATE)
    return (
        real is not None
        and abs(real - note.pitch) < 0.5
        and (heard is None or abs(heard - real) > 0.5)
    )


def speed(runs: int = 5) -> Iterator[str]:
    """The table of decoding."""
    yield ""
    yield "| preset | precision | CPU s a note | longest time without a look at the caller, ms |"
    yield "|---|---|---|---|"
    for name, config in PRESETS.items():
        model, request = Baseline(config), NoteRequest(np.ones(config.latent, np.float32), 60)
        for precision in ("fp32", "bf16"):
            seconds, gap = _timed(model, request, DecodeOptions("f0:8", precision), runs)
            yield f"| {name} | {precision} | {seconds:.3f} | {1000 * gap:.0f} |"


def _timed(
    model: Baseline, request: NoteRequest, options: DecodeOptions, runs: int
) -> tuple[float, float]:
    """Median CPU seconds, and the longest ones without a look at the caller."""
    times, gaps = [], []
    for _ in range(runs + 1):
        looks = [time.process_time()]
        list(
            model.decode(
                [request],
                options,
                yield_point=lambda looks=looks: bool(looks.append(time.process_time())),
            )
        )
        times.append(time.process_time() - looks[0])
        gaps.append(float(np.diff(looks).max()))
    return median(times[1:]), median(gaps[1:])  # the first run folds the kernels


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pitches", default="40,52,64,76")
    parser.add_argument("--ways", default=",".join(WAYS))
    parser.add_argument("--out", type=Path, help="also write the table to this file")
    options = parser.parse_args()
    torch.set_num_threads(1)
    chosen = notes([int(pitch) for pitch in options.pitches.split(",")])
    show(
        (line for lines in (phases(chosen, options.ways.split(",")), speed()) for line in lines),
        options.out,
    )


if __name__ == "__main__":
    main()
