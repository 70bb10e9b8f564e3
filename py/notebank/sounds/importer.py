"""A user's recordings made into a sound: checked, trimmed, each recording levelled by its loudness,
missing pitches filled, written all or nothing."""

import json
import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from notebank.errors import BadFile, BadType, BadValue
from notebank.files import WRITE_CODES
from notebank.notes import Note, check_pitch, nearest
from notebank.sounds import pack, recording
from notebank.sounds.filename import ABOUT, safe_name
from notebank.sounds.instrument import Instrument, Source
from notebank.sounds.levels import levelled
from notebank.sounds.pack import Pack, Sample
from notebank.sounds.pitches import Verdict, settle
from notebank.sounds.recording import Recording

__all__ = ["Instrument", "add", "safe_name"]
Notes = dict[int, tuple[np.ndarray, int]]  # audio and rate by pitch


def add(
    name: str,
    files: Sequence[Path] | Instrument,
    root: Path,
    pitch: float | None,
    pitches: Sequence[int],
    middle_c: str | None = None,
    is_sure: bool = False,
    told: Callable[[float], None] = lambda share: None,
) -> list[str]:
    """Writes a sound, in place of any older one of that name.

    Args:
        name: of the sound, already safe.
        files: its recordings, or an SFZ instrument, which says their pitches itself.
        root: the sound becomes root/name.
        pitch: MIDI pitch of a single recording; None: of each what its sound and its name say.
        pitches: MIDI pitches that the sound should have in the end; missing ones are made of the
            nearest recording.
        middle_c: what names call MIDI 60, C3 or C4; None: see `pitches.settle`.
        is_sure: pitches that are doubtful are taken as the warnings say.
        told: called with the share that is done, 0..1, before each recording and before the sound
            is written; what it raises ends the import, and nothing is written.

    Returns:
        What the user should know.

    Raises:
        BadType: there are no recordings.
        BadValue: a pitch is outside 0..127 or said of several files, two recordings have the
            same, or pitches are doubtful.
        BadFile: a recording is of no use, or the sound cannot be written.
    """
    if isinstance(files, Instrument):
        if pitch is not None or middle_c is not None:
            raise BadValue("an SFZ instrument says its pitches itself: say neither pitch nor C")
        taken = _of_instrument(files, told)
    else:
        taken = _of_files(name, files, pitch, middle_c, is_sure, told)
    recordings = taken.recordings
    filled = {
        p: nearest(p, sorted(recordings))
        for p in sorted(pitches)
        if check_pitch(p) not in recordings
    }
    told(1.0)
    # what is filled gets the gain of its source: `Sound.audio` levels it when it is read
    loud = {p: replace(r, audio=levelled(r.audio, r.rate)) for p, r in recordings.items()}
    sources = {**{p: p for p in loud}, **filled}
    notes = {p: (loud[source].at(p), loud[source].rate) for p, source in sorted(sources.items())}
    about = {
        "recorded": {p: r.path.name for p, r in sorted(recordings.items())},
        "filled": filled,
        **({"velocity": taken.velocity} if taken.layers else {}),
    }
    _write(root / name, {"": notes, **taken.layers}, about)
    warnings = [warning for _, r in sorted(recordings.items()) for warning in r.warnings]
    said = [*taken.said, *recording.mixed(recordings.values())]
    return [*said, *warnings] + ([_filled_text(filled)] if filled else [])


@dataclass(frozen=True)
class _Taken:
    """recordings: by pitch; layers: the notes of other velocities, by the name of their folder;
    velocity: of the recordings, where there are others; said: what is left out."""

    recordings: Mapping[int, Recording]
    layers: Mapping[str, Notes]
    velocity: int
    said: Sequence[str]


def _of_files(
    name: str,
    files: Sequence[Path],
    pitch: float | None,
    middle_c: str | None,
    is_sure: bool,
    told: Callable[[float], None],
) -> _Taken:
    given = pack.of_files(name, files)
    chosen, layers = given.chosen(), given.layers()
    recordings = _load_all(
        [sample.path for sample in chosen.samples], pitch, middle_c, is_sure, told
    )
    said = given.without(layers).chosen().said
    return _Taken(recordings, _layers(layers, chosen, recordings), given.velocity(chosen), said)


def _of_instrument(given: Instrument, told: Callable[[float], None]) -> _Taken:
    layers = dict(given.layers)
    sources = layers.pop(Note.velocity)
    recordings = {}
    for count, (key, source) in enumerate(sources.items()):
        told(count / len(sources))
        recordings[key] = recording.hear(source.path, source.span).at(Verdict(source.pitch), key)
    others = {
        f"v{velocity}": {key: _loud(source) for key, source in layer.items()}
        for velocity, layer in layers.items()
    }
    return _Taken(recordings, others, Note.velocity, given.said)


def _loud(source: Source) -> tuple[np.ndarray, int]:
    heard = recording.hear(source.path, source.span).at(Verdict(source.pitch), source.key)
    return levelled(heard.audio, heard.rate), heard.rate


def _layers(
    layers: Mapping[int, Sequence[Sample]], chosen: Pack, recordings: Mapping[int, Recording]
) -> dict[str, Notes]:
    """The notes of other velocity layers, by the name of their folder. Their pitches are those of
    the recordings with the same claim: a soft note may have none that is clear."""
    claimed = {sample.path: sample.name.pitch for sample in chosen.samples}
    pitches = {claimed[r.path]: p for p, r in recordings.items()}
    return {
        f"v{velocity}": {
            pitches[sample.name.pitch]: _levelled(sample.path, pitches[sample.name.pitch])
            for sample in samples
            if sample.name.pitch in pitches
        }
        for velocity, samples in layers.items()
    }


def _levelled(path: Path, pitch: int) -> tuple[np.ndarray, int]:
    heard = recording.hear(path).at(Verdict(pitch))
    return replace(heard, audio=levelled(heard.audio, heard.rate)).at(pitch), heard.rate


def _load_all(
    files: Sequence[Path],
    pitch: float | None,
    middle_c: str | None,
    is_sure: bool,
    told: Callable[[float], None],
) -> dict[int, Recording]:
    if not files:
        raise BadType("a sound needs at least one recording: give one or more sound files")
    if pitch is not None and len(files) > 1:
        raise BadValue(
            f"one pitch for {len(files)} files: name each file by its pitch instead, like "
            f"{files[0].stem}_60{files[0].suffix}"
        )
    said = None if pitch is None else Verdict(check_pitch(pitch))
    heard = []
    for count, path in enumerate(files):
        told(count / len(files))
        heard.append(recording.hear(path))
    verdicts = [said] if said else settle([one.evidence for one in heard], middle_c)
    doubts = [verdict.doubt for verdict in verdicts if verdict.doubt]
    if doubts and not is_sure:
        raise BadValue(
            f"{'; '.join(doubts)}: put the pitch into the file's name, say --pitch or --middle-c, "
            "or --yes to take the root note, or else the name"
        )
    found: dict[int, Recording] = {}
    for one, verdict in zip(heard, verdicts):
        new = one.at(verdict)
        if new.pitch in found:
            raise BadValue(
                f"{found[new.pitch].path.name} and {new.path.name} are both pitch "
                f"{new.pitch}: give one recording a pitch"
            )
        found[new.pitch] = new
    return found


def _filled_text(filled: dict[int, int]) -> str:
    sources = {
        source: [p for p, s in filled.items() if s == source]
        for source in sorted(set(filled.values()))
    }
    parts = (f"{' '.join(map(str, made))} from {source}" for source, made in sources.items())
    return "no recording for these pitches, filled by resampling the nearest: " + "; ".join(parts)


def _write(folder: Path, layers: Mapping[str, Notes], about: Mapping[str, object]) -> None:
    """Writes notes by pitch, those of each velocity layer into a folder of its name."""
    import soundfile

    token = secrets.token_hex(4)
    fresh, old = (
        folder.with_name(f".{folder.name}.{token}.new"),
        folder.with_name(f".{folder.name}.{token}.old"),
    )
    try:
        fresh.mkdir(parents=True)
        for layer, notes in layers.items():
            (fresh / layer).mkdir(exist_ok=True)
            for pitch, (audio, rate) in notes.items():
                file = fresh / layer / f"{folder.name}_{pitch}.flac"
                soundfile.write(file, audio, rate, subtype="PCM_16")
        (fresh / ABOUT).write_text(json.dumps(about, indent=1), encoding="utf-8")
        if folder.exists():
            folder.rename(old)
        fresh.rename(folder)
    except (OSError, soundfile.LibsndfileError) as error:
        if old.exists() and not folder.exists():
            old.rename(folder)
        raise BadFile(
            f"cannot write the sound {folder.name} in {folder.parent}: {error}",
            WRITE_CODES.get(getattr(error, "errno", None) or 0, BadFile.code),
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
