"""The instruments of an exam: recordings in folders, or the notes of an NSynth data set."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from notebank.audio.measures.msmel import RATE
from notebank.audio.resample import repitch, resample
from notebank.data.nsynth import Example, NSynth
from notebank.errors import BadFile, NotFound
from notebank.files import entries
from notebank.notes import nearest
from notebank.sounds import recording
from notebank.sounds.filename import safe_name
from notebank.sounds.pack import KINDS, of_files
from notebank.sounds.prepare import ready

SECONDS = 4.0  # of a note, at most
NSYNTH = ("examples.json", "*/examples.json", "*.tfrecord")  # what tells such a data set
Load = Callable[[], tuple[np.ndarray, float]]  # audio [T] at RATE, and the gain that made it so


@dataclass(frozen=True)
class Instrument:
    """A named instrument, as `render` takes sounds: name; load: by recorded pitch; stems: names of
    files by pitch; only: pitches that may be used (all where it is empty); folder: of the exam."""

    name: str
    load: dict[int, Load] = field(compare=False, repr=False)
    stems: dict[int, str] = field(compare=False, repr=False)
    only: tuple[int, ...] = ()
    folder: str = ""

    @property
    def pitches(self) -> tuple[int, ...]:
        """MIDI pitches that have a recording, sorted."""
        return self.only or tuple(sorted(self.load))

    @property
    def fingerprint(self) -> str:
        """Names the recordings by where they come from."""
        return f"exam-{self.folder}-{self.name}"

    def nearest(self, pitch: float) -> int:
        """The recorded pitch nearest to `pitch`; a tie goes to the lower."""
        return nearest(pitch, self.pitches)

    def recording(self, pitch: int) -> np.ndarray:
        """The recording at that pitch: float32 [T] at 44.1 kHz, begun at its onset, at most 4 s,
        levelled as sounds are for a grid."""
        return self.load[pitch]()[0]

    def gain(self, pitch: int) -> float:
        """What levelling multiplied that recording with."""
        return self.load[pitch]()[1]

    def audio(self, pitch: float, rate: int) -> np.ndarray:
        """The recording nearest to `pitch`, as it is, at `rate`."""
        return resample(self.recording(self.nearest(pitch)), RATE, rate)

    def resampled(self, pitch: float) -> np.ndarray:
        """What a plain sampler plays: the nearest recording, resampled to `pitch`."""
        source = self.nearest(pitch)
        return repitch(self.recording(source), pitch - source)

    def without(self, kept: Collection[int]) -> "Instrument":
        """The same instrument with recordings at some pitches only."""
        return replace(self, only=tuple(sorted(kept)))

    def spread(self, count: int) -> list[int]:
        """At most `count` recorded pitches, each from the middle of an equal part of them.

        >>> Instrument("x", dict.fromkeys(range(40, 48)), {}).spread(4)
        [41, 43, 45, 47]
        """
        n = len(self.pitches)
        return (
            [self.pitches[int((i + 0.5) * n / count)] for i in range(count)]
            if n > count
            else [*self.pitches]
        )


def read(folder: str | Path) -> list[Instrument]:
    """The instruments of a folder, by name.

    Args:
        folder: FOLDER/INSTRUMENT/*.wav (flac, mp3, …) with the pitch in the files' names, or an
            NSynth data set, whose loudest notes are taken.

    Returns:
        At least two.

    Raises:
        NotFound: There is no such folder.
        BadFile: It has fewer than two instruments, or two recordings of one at the same pitch.
    """
    folder = Path(folder).expanduser()
    if not folder.exists():
        raise NotFound(f"{folder} is missing: give a folder of instruments, each a folder of notes")
    if folder.is_file() or any(entries(folder, kind) for kind in NSYNTH):
        found = _of_nsynth(NSynth(folder))
    else:
        folders = (path for path in entries(folder) if path.is_dir())
        found = [one for path in folders if (one := _of_files(path)) is not None]
    if len(found) < 2:
        raise BadFile(
            f"{folder} has {len(found)} instrument with notes: an exam takes two or more, each a "
            "folder of files named like violin_57.wav"
        )
    return found


def _of_files(folder: Path) -> Instrument | None:
    load: dict[int, Load] = {}
    stems: dict[int, str] = {}
    files = [path for path in entries(folder) if path.suffix.lower() in KINDS]
    for sample in of_files(folder.name, files).chosen().samples:
        pitch = sample.name.pitch
        if pitch is None:
            continue
        if pitch in stems:
            raise BadFile(
                f"{folder / stems[pitch]} and {sample.path.name} are both pitch {pitch}: remove one"
            )
        stems[pitch] = sample.path.stem
        load[pitch] = _lazily(sample.path, pitch)
    name = safe_name(folder.name)
    return Instrument(name, load, stems, folder=str(folder.parent)) if load else None


def _lazily(path: Path, pitch: int) -> Load:
    @lru_cache(maxsize=1)
    def load() -> tuple[np.ndarray, float]:
        heard = recording.load(path, pitch)
        return _levelled(heard.audio, heard.rate)

    return load


def _of_nsynth(data: NSynth) -> list[Instrument]:
    loudest = max(example.velocity for example in data.examples)
    names = sorted({example.instrument for example in data.examples})
    found = []
    for name in names:
        notes = {
            e.pitch: e for e in data.examples if e.instrument == name and e.velocity == loudest
        }
        load = {pitch: _of_example(data, note) for pitch, note in notes.items()}
        if notes:
            stems = {pitch: note.name for pitch, note in notes.items()}
            found.append(Instrument(name, load, stems, folder=str(data.folder)))
    return found


def _of_example(data: NSynth, example: Example) -> Load:
    @lru_cache(maxsize=1)
    def load() -> tuple[np.ndarray, float]:
        return _levelled(data.audio(example, RATE), RATE)

    return load


def _levelled(audio: np.ndarray, rate: int) -> tuple[np.ndarray, float]:
    levelled = ready(audio, rate, RATE, round(SECONDS * RATE))
    gain = np.abs(levelled).max() / max(np.abs(resample(audio, rate, RATE)).max(), 1e-9)
    return levelled, float(gain)
