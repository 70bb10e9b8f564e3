"""A folder of recordings made ready for a grid: sorted into sounds, checked, converted, equally
loud, begun at their onset."""

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from notebank.audio import wav
from notebank.audio.resample import resample
from notebank.errors import BadFile, NotFound
from notebank.notes import nearest
from notebank.sounds import recording
from notebank.sounds.levels import levelled
from notebank.sounds.pack import Sample, find, velocities
from notebank.sounds.pitches import settle
from notebank.sounds.recording import Heard, Recording

FADE_S = 0.02


@dataclass(frozen=True)
class Source:
    """A recording and the sound it belongs to; doubt: what is to be asked about its pitch, "" where
    it is clear; velocity: 1..127, None where its name says none."""

    sound: str
    recording: Recording
    doubt: str = ""
    velocity: int | None = None


@dataclass
class Prepared:
    """sounds: recordings by name and pitch; pitches: those of the grid; said: what the user should
    know, by name of file."""

    sounds: dict[str, dict[int, Recording]]
    pitches: tuple[int, ...]
    said: list[str] = field(default_factory=list)


def load(
    samples: Sequence[Sample],
    told: Callable[[int, int], None] | None = None,
    middle_c: str | None = None,
) -> list[Source]:
    """Reads, checks and trims recordings, and settles their pitches, sound by sound.

    Args:
        samples: of a pack.
        told: called with (files done, files in all) after each.
        middle_c: what names call MIDI 60, C3 or C4; None: see `pitches.settle`.

    Raises:
        BadFile: one is of no use.
    """
    velocity = velocities(samples)
    heard: dict[Sample, Heard] = {}
    for sample in samples:
        heard[sample] = recording.hear(sample.path)
        if told:
            told(len(heard), len(samples))
    sources = []
    for sound in dict.fromkeys(sample.sound for sample in samples):
        own = [sample for sample in samples if sample.sound == sound]
        verdicts = settle([heard[sample].evidence for sample in own], middle_c)
        for sample, verdict in zip(own, verdicts):
            at = heard[sample].at(verdict)
            doubt = verdict.doubt
            if not verdict.claimed:
                doubt = f"{sample.path.name}: heard pitch {at.pitch}"
            sources.append(Source(sound, at, doubt, velocity[sample]))
    return sources


def of_folder(folder: Path) -> tuple[list[Source], list[str]]:
    """The recordings of a folder with all their velocity layers, and what their owner should know.

    Raises:
        NotFound: there is no such folder.
        BadFile: it holds no recordings, or one is of no use.
    """
    if not folder.is_dir():
        raise NotFound(f"there is no folder {folder}")
    found = find(folder).chosen(layers=True)
    sources = load(found.samples)
    said = [warning for source in sources for warning in source.recording.warnings]
    return sources, [*found.said, *recording.mixed(s.recording for s in sources), *said]


def choose(
    sources: Iterable[Source], wanted: tuple[int, ...] | None, default: tuple[int, ...]
) -> Prepared:
    """Sorts recordings into sounds, and settles the pitches of the grid.

    Args:
        sources: the recordings.
        wanted: MIDI pitches of the grid; None: those that all sounds share.
        default: taken where they share none, or a sound has one recording only.

    Returns:
        Sounds, pitches, and what the user should know.

    Raises:
        BadFile: two recordings of a sound have the same pitch.
    """
    sounds: dict[str, dict[int, Recording]] = {}
    said: list[str] = []
    for source in sources:
        said += source.recording.warnings
        there = sounds.setdefault(source.sound, {})
        if source.recording.pitch in there:
            twin = there[source.recording.pitch].path.name
            raise BadFile(
                f"{twin} and {source.recording.path.name} are both pitch "
                f"{source.recording.pitch} of {source.sound}: remove one"
            )
        there[source.recording.pitch] = source.recording
    said += recording.mixed(note for notes in sounds.values() for note in notes.values())
    shared = set.intersection(*(set(notes) for notes in sounds.values())) if sounds else set()
    single = any(len(notes) == 1 for notes in sounds.values())
    pitches = wanted or (tuple(sorted(shared)) if shared and not single else default)
    return Prepared(sounds, pitches, said + list(_outliers(sounds, pitches)))


def _outliers(
    sounds: Mapping[str, Mapping[int, Recording]], pitches: tuple[int, ...]
) -> Iterable[str]:
    for name, notes in sorted(sounds.items()):
        lacking = [pitch for pitch in pitches if pitch not in notes]
        if lacking:
            yield f"{name} has no recording at {' '.join(map(str, lacking))}: the nearest is used"
        for pitch, note in sorted(notes.items()):
            if pitch not in pitches:
                others = [other for other in sounds if other != name and pitch not in sounds[other]]
                yield f"{note.path.name}: pitch {pitch} is not rendered" + (
                    f", {' '.join(others)} lacks it" if others else ""
                )


def write(
    folder: Path,
    prepared: Prepared,
    rate: int,
    samples: int,
    fill: bool,
    told: Callable[[int, int], None],
) -> None:
    """Writes folder/NAME/NAME_PITCH.wav of each recording.

    Args:
        folder: made where it is missing.
        prepared: sounds and pitches.
        rate: of the files [Hz].
        samples: of a file, at most.
        fill: missing pitches are made of the nearest recording, for models that take their pitch
            from it.
        told: called with (files done, files in all) after each.

    Raises:
        BadFile: a file cannot be written.
    """
    made = prepared.pitches if fill else ()
    wanted = [
        (name, pitch)
        for name, notes in prepared.sounds.items()
        for pitch in sorted({*notes, *made})
    ]
    try:
        for done, (name, pitch) in enumerate(wanted, 1):
            notes = prepared.sounds[name]
            source = notes[nearest(pitch, tuple(notes))]
            (folder / name).mkdir(parents=True, exist_ok=True)
            wav.write(
                folder / name / f"{name}_{pitch}.wav",
                ready(source.at(pitch), source.rate, rate, samples),
                rate,
            )
            told(done, len(wanted))
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise BadFile(f"cannot write {folder}: {error.strerror or error}") from error
    except BadFile:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def ready(audio: np.ndarray, from_rate: int, rate: int, samples: int) -> np.ndarray:
    """A recording at the model's rate, at most its length, as loud as all others.

    See `levels.levelled`. What is cut fades out over 20 ms.

    Args:
        audio: [T].
        from_rate: what it has [Hz].
        rate: what it gets [Hz].
        samples: of the result, at most.

    Returns:
        float32 [samples], or shorter.
    """
    audio = resample(audio, from_rate, rate)
    if audio.size > samples:
        audio = audio[:samples]
        fall = min(samples // 4, round(FADE_S * rate))
        audio[-fall:] *= np.linspace(1, 0, fall, dtype=np.float32)
    return levelled(audio, rate)
