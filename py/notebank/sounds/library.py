"""The library of sounds: those shipped with the package and the user's own.

A sound is a folder `NAME/` of recordings `NAME_PITCH.flac` or `.wav` (PITCH a MIDI number), one
note each. A user's sound hides a shipped one of the same name.
"""

import hashlib
import re
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from notebank import files
from notebank.audio import wav
from notebank.audio.partials.brightness import PLAIN
from notebank.audio.resample import resample
from notebank.errors import BadFile, BadValue, NotebankError, NotFound
from notebank.memory import Memory
from notebank.notes import DEFAULT_PITCHES, nearest
from notebank.paths import home
from notebank.sounds.filename import ABOUT, LAYER, safe_name
from notebank.sounds.levels import levelled

if TYPE_CHECKING:
    from notebank.sounds.instrument import Instrument

LEVELLING = b"each recording by its momentary loudness"
SHIPPED = Path(__file__).resolve().parent / "shipped"
_recordings: Memory[np.ndarray] = Memory(16 << 20)  # each is needed once or twice, when it is heard
_FILE = re.compile(r"(?P<name>.+)_(?P<pitch>\d{1,3})\.(flac|wav)", re.IGNORECASE)
# what Pd takes for a word, and no way out of the folder
_SAFE = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


class Sound:
    """A named instrument. `name`: the folder's, or that of some of the recordings in it; `pitches`:
    sorted tuple of MIDI pitches that have a recording; `folder`.

    `warnings`: what `Library.add` has to say about a sound just added.
    """

    def __init__(self, folder: str | Path, warnings: Sequence[str] = (), name: str = ""):
        self.warnings = tuple(warnings)
        self.folder = Path(folder)
        self.name = name or self.folder.name
        self.files = {
            pitch: path
            for path in sorted(self.folder.glob("*"))
            if (pitch := _pitch_of(path, self.name)) is not None
        }
        self.pitches = tuple(sorted(self.files))
        if not self.files:
            raise BadFile(
                f"the sound {self.name} has no recordings named {self.name}_60.wav or "
                f".flac in {self.folder}"
            )

    def nearest(self, pitch: float) -> int:
        """The recorded pitch nearest to `pitch`; a tie goes to the lower."""
        return nearest(pitch, self.pitches)

    def audio(self, pitch: float, rate: int) -> np.ndarray:
        """The recording nearest to `pitch`, as loud as all others, not repitched: float32 [T] at
        `rate`. Not to be written into."""
        key = (self.files[self.nearest(pitch)], rate, self.fingerprint)
        found = _recordings.find(key)
        return _recordings.keep(key, _read(*key[:2])) if found is None else found

    def origins(self) -> tuple[dict[int, str], dict[int, int]]:
        """By pitch: the name of the file that was taken in; the pitch that others are filled from.
        Nothing of sounds that were not added by us."""
        try:
            about = files.read_object(self.folder / ABOUT)
            recorded = {int(pitch): str(name) for pitch, name in about["recorded"].items()}
            return recorded, {int(pitch): int(source) for pitch, source in about["filled"].items()}
        except (BadFile, KeyError, AttributeError, TypeError, ValueError):
            return {}, {}

    @property
    def layers(self) -> "dict[int, Sound]":
        """By velocity, rising: the recordings of each velocity layer, this sound among them; none
        where it has one layer only."""
        if self.name != self.folder.name:
            return {}
        found = {
            int(match[1]): Sound(folder, name=self.name)
            for folder in self.folder.iterdir()
            if folder.is_dir() and (match := LAYER.fullmatch(folder.name))
        }
        if found:
            own = files.read_object(self.folder / ABOUT).get("velocity", PLAIN)
            if not isinstance(own, int):
                raise BadFile(f"{self.folder / ABOUT}: a velocity is 1..127, not {own!r}")
            found[own] = self
        return dict(sorted(found.items()))

    @property
    def fingerprint(self) -> str:
        """16 hex digits that change when any recording does, or how they are levelled."""
        return _fingerprint(
            tuple(
                (p, f, f.stat().st_size, f.stat().st_mtime_ns)
                for p, f in sorted(self.files.items())
            )
        )

    def __repr__(self) -> str:
        return (
            f"Sound({self.name}, {len(self.pitches)} pitches {self.pitches[0]}..{self.pitches[-1]})"
        )


class Library:
    """All sounds under `roots` (folders of sounds; earlier ones win). Default: the user's, then the
    shipped ones. In `mixed` folders, which win, the recordings of many sounds lie together."""

    def __init__(self, roots: Sequence[str | Path] | None = None, mixed: Sequence[str | Path] = ()):
        self.mixed = [Path(folder) for folder in mixed]
        self.roots = (
            [Path(root) for root in roots] if roots is not None else [home() / "sounds", SHIPPED]
        )

    def names(self) -> list[str]:
        """Names of all sounds, sorted."""
        return sorted(
            {
                folder.name
                for root in self.roots
                if root.is_dir()
                for folder in root.iterdir()
                if _is_sound(folder)
            }
            | {
                found["name"]
                for folder in self.mixed
                for path in folder.glob("*")
                if (found := _FILE.fullmatch(path.name))
            }
        )

    def get(self, name: str) -> Sound:
        """The sound called `name`; NotFound with the known names otherwise."""
        for folder in self.mixed:
            if any(_pitch_of(path, name) is not None for path in folder.glob("*")):
                return Sound(folder, name=name)
        for root in self.roots:
            if _SAFE.fullmatch(name) and _is_sound(root / name):
                return Sound(root / name)
        known = ", ".join(self.names()) or "none yet: `notebank sounds add NAME FILES…`"
        raise NotFound(f"there is no sound called {name} (known: {known})")

    def all(self) -> list[Sound]:
        """All sounds, those of the first root (the user's) first; without those that cannot be
        read."""
        found = []
        for name in self.names():
            with suppress(NotebankError):
                found.append(self.get(name))
        places = {root: place for place, root in enumerate(self.roots, 1)}
        return sorted(found, key=lambda sound: places.get(sound.folder.parent, 0))

    def add(
        self,
        name: str,
        recordings: "Sequence[str | Path] | Instrument",
        pitch: float | None = None,
        *,
        pitches: Sequence[int] = DEFAULT_PITCHES,
        replace: bool = False,
        middle_c: str | None = None,
        is_sure: bool = False,
        told: Callable[[float], None] = lambda share: None,
    ) -> Sound:
        """Makes a sound of recordings in the first root; see `importer`.

        Args:
            name: of the sound; made one that Pd can say.
            recordings: its files, or an SFZ instrument.
            pitch: MIDI pitch of a single recording; None: of each what its sound and its name say.
            pitches: what the sound should have in the end; missing ones are filled.
            replace: may take the place of a sound of that name.
            middle_c: what names call MIDI 60, C3 or C4; None: C4, unless the recordings say C3.
            is_sure: doubtful pitches are taken as the warnings say.
            told: as `importer.add`.

        Returns:
            The sound; what the user should know is in its `.warnings`.

        Raises:
            BadValue: there is a sound of that name, or the name has no letter or digit; and as
                `importer.add`.
            BadType: there are no recordings.
            BadFile: a recording is of no use, or the sound cannot be written.
        """
        from notebank.sounds import importer

        safe = importer.safe_name(name)
        if not replace and safe in self.names():
            raise BadValue(
                f"there is a sound called {safe} already: choose another name, or replace "
                "it (--replace)"
            )
        given = (
            recordings
            if isinstance(recordings, importer.Instrument)
            else [Path(file) for file in recordings]
        )
        warnings = importer.add(safe, given, self.roots[0], pitch, pitches, middle_c, is_sure, told)
        return Sound(
            self.roots[0] / safe,
            [
                *([f"{name} is called {safe} here, so that Pd can say it"] if safe != name else []),
                *warnings,
            ],
        )

    def own(self, name: str) -> Sound:
        """The user's own sound of that name: what may be renamed and removed.

        Raises:
            NotFound: there is no sound of that name.
            BadValue: it came with the package.
        """
        sound = self.get(name)
        if sound.folder.parent != self.roots[0]:
            raise BadValue(f"{name} is no sound of yours, it comes with notebank and stays")
        return sound

    def remove(self, name: str) -> None:
        """Removes the user's own sound of that name, whole; errors as `own`, and BadFile where the
        system does not let it."""
        sound = self.own(name)
        gone = _beside(sound.folder, "old")
        try:
            sound.folder.rename(gone)
        except OSError as error:
            raise files.unwritable(sound.folder, error) from error
        shutil.rmtree(gone, ignore_errors=True)

    def rename(self, old: str, new: str) -> Sound:
        """Gives the user's own sound another name, all of it or nothing.

        Args:
            old: its name.
            new: the other, made one that Pd can say.

        Returns:
            The sound.

        Raises:
            NotFound, BadValue: as `own`, or the new name is taken or has no letter or digit.
            BadFile: the system does not let it.
        """
        sound, name = self.own(old), safe_name(new)
        if name in self.names():
            raise BadValue(f"there is a sound called {name} already: choose another name")
        fresh, place = _beside(sound.folder, "new"), sound.folder.with_name(name)
        try:
            shutil.copytree(sound.folder, fresh)
            for layer in {sound, *sound.layers.values()}:
                folder = fresh / layer.folder.relative_to(sound.folder)
                for pitch, path in layer.files.items():
                    (folder / path.name).rename(folder / f"{name}_{pitch}{path.suffix}")
            fresh.rename(place)
        except OSError as error:
            raise files.unwritable(place, error) from error
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
        self.remove(old)
        return Sound(place)


def _beside(folder: Path, ending: str) -> Path:
    """A hidden name for a folder that comes or goes."""
    return folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.{ending}")


def _is_sound(folder: Path) -> bool:
    return folder.is_dir() and any(
        _pitch_of(path, folder.name) is not None for path in folder.iterdir()
    )


def _pitch_of(path: Path, name: str) -> int | None:
    match = _FILE.fullmatch(path.name)
    return (
        int(match["pitch"])
        if match and match["name"] == name and int(match["pitch"]) <= 127
        else None
    )


def _read(path: Path, rate: int) -> np.ndarray:
    audio, own = wav.read(path)
    audio = resample(levelled(audio, own), own, rate)
    audio.flags.writeable = False
    return audio


@lru_cache(maxsize=256)
def _fingerprint(files: tuple) -> str:
    digest = hashlib.sha256(LEVELLING)
    for pitch, path, _, _ in files:
        digest.update(b"%d:%d:" % (pitch, path.stat().st_size) + path.read_bytes())
    return digest.hexdigest()[:16]
