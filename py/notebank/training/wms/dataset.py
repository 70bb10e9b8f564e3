"""Recordings as features and spectra for a WMS network, frame by frame, kept in a cache by their
content."""

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.audio.measures import timbre
from notebank.audio.wavetable import magnitudes, windows
from notebank.data.nsynth import NSynth
from notebank.errors import BadValue
from notebank.models.wms.config import WmsConfig
from notebank.models.wms.model import fundamental

SOUNDS = (".wav", ".flac", ".aif", ".aiff", ".ogg")
_VERSION = b"wms-features/1"  # changes whenever the same recording gives other numbers
_PART = 2048  # windows worked on at a time
# what features and targets do not depend on
_NOT_HEARD = (
    "hidden",
    "voicedness",
    "noise",
    "low",
    "high",
    "length",
    "places",
)


@dataclass(frozen=True)
class Recording:
    """A source of frames. pitch: MIDI, where it is known; group: recordings of one group differ in
    pitch alone; unseen: held out."""

    name: str
    audio: Callable[[], np.ndarray]
    pitch: float | None = None
    group: str = ""
    unseen: bool = False


@dataclass(frozen=True)
class Frames:
    """features [frames, n_mfcc + 2]: MFCCs as they are, fundamental [Hz], voicedness; targets
    float16 [frames, bins]."""

    features: np.ndarray
    targets: np.ndarray


def sound_files(path: Path, rate: int, multiple: int) -> list[Recording]:
    """A sound file, or all in a folder.

    Args:
        path: The file or the folder.
        rate: [Hz] that they are read at.
        multiple: Each is padded to a multiple of so many samples.

    Returns:
        Recordings by name, of unknown pitch.

    Raises:
        BadValue: The folder holds no sound files.
    """
    found = (
        [p for p in files.within(path) if p.suffix.lower() in SOUNDS] if path.is_dir() else [path]
    )
    if not found:
        raise BadValue(f"{path} holds no sound files ({', '.join(SOUNDS)})")

    def read(file: Path) -> np.ndarray:
        audio = wav.read(file, rate)[0]
        return np.pad(audio, (0, -audio.size % multiple))

    return [Recording(file.stem, lambda file=file: read(file)) for file in found]  # type: ignore[misc]


def notes(data: NSynth, rate: int, held_out: Sequence[int]) -> list[Recording]:
    """The notes of a data set, at their nominal pitches.

    Args:
        data: The data set.
        rate: [Hz] that they are read at.
        held_out: MIDI pitches whose notes are not trained on.

    Returns:
        Recordings; those of one instrument and velocity are a group.
    """
    return [
        Recording(
            e.name,
            partial(data.audio, e, rate),
            e.pitch,
            f"{e.instrument}-{e.velocity}",
            e.pitch in held_out,
        )  # type: ignore[misc]
        for e in data.examples
    ]


class FeatureCache:
    """Frames of recordings, by what is in them and how they are analysed.

    Args:
        folder: Where they are kept; made if need be.
        config: How they are analysed.
        method: How fundamentals are found, see `timbre.fundamentals`.
        renew: Work out anew what is there already.
    """

    def __init__(self, folder: Path, config: WmsConfig, method: str = "yin", renew: bool = False):
        self.folder = folder
        self.config = config
        self.method = method
        self.renew = renew
        heard = {key: value for key, value in asdict(config).items() if key not in _NOT_HEARD}
        self._settings = _VERSION + repr((sorted(heard.items()), method)).encode()

    def all(
        self, recordings: Iterable[Recording], on_done: Callable[[int], None] | None = None
    ) -> list[Frames]:
        """The frames of each recording; on_done(count) after each."""
        found = []
        for recording in recordings:
            found.append(self.frames(recording))
            if on_done is not None:
                on_done(len(found))
        return found

    def frames(self, recording: Recording) -> Frames:
        """The frames of one recording."""
        audio = np.asarray(recording.audio(), np.float32)
        digest = hashlib.sha256(self._settings + repr(recording.pitch).encode())
        digest.update(audio.tobytes())
        path = self.folder / f"{digest.hexdigest()[:32]}.npz"
        return (None if self.renew else _read(path)) or self._made(audio, recording.pitch, path)

    def _made(self, audio: np.ndarray, pitch: float | None, path: Path) -> Frames:
        made = extract(audio, self.config, self.method, pitch)
        buffer = io.BytesIO()
        np.savez(buffer, allow_pickle=False, **vars(made))
        self.folder.mkdir(parents=True, exist_ok=True)
        files.write(path, buffer.getvalue())
        return made


def extract(
    audio: np.ndarray, config: WmsConfig, method: str = "yin", pitch: float | None = None
) -> Frames:
    """Features and targets of a recording. One of known pitch has one fundamental throughout.

    Args:
        audio: [T] at the config's rate.
        config: How it is analysed.
        method: How fundamentals are found, see `timbre.fundamentals`.
        pitch: MIDI, where it is known.

    Returns:
        Features float32 [frames, n_mfcc + 2], targets float16 [frames, bins].

    Raises:
        BadValue: There is no such method.
    """
    how = config.analysis
    places = how.places(audio.size)
    if pitch is None:
        hz, voiced = timbre.fundamentals(audio, how, method)
    else:
        hz = np.full(places.size, fundamental(audio, config.sample_rate, pitch), np.float32)
        voiced = timbre.voicedness(audio, hz, how)
    mfcc = timbre.mfcc(audio, hz, how)
    parts = [slice(start, start + _PART) for start in range(0, places.size, _PART)]
    cut = (
        windows(audio, places[part], config.sample_rate / hz[part], config.cycles, config.window)
        for part in parts
    )
    targets = [config.target(magnitudes(part, config.bins)) for part in cut]
    return Frames(
        np.column_stack([mfcc, hz, voiced]).astype(np.float32),
        np.concatenate(targets).astype(np.float16),
    )


def _read(path: Path) -> Frames | None:
    try:
        with np.load(path, allow_pickle=False) as file:
            return Frames(file["features"], file["targets"])
    # missing or damaged: numpy parses the header as Python, so it raises nearly anything
    except Exception:
        return None
