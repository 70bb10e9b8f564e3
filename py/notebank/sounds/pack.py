"""A pack of samples as people have them: files and folders, sorted into sounds by their names, one
velocity layer, round robin and microphone of each note."""

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from notebank.errors import BadFile, first_names
from notebank.files import entries
from notebank.notes import Note
from notebank.samplename import SampleName, read
from notebank.sounds.filename import folder_name, safe_name

# what libsndfile reads
KINDS = (
    ".wav", ".wave", ".flac", ".aif", ".aiff", ".aifc", ".ogg", ".oga", ".opus", ".mp3", ".au",
    ".caf", ".w64", ".rf64",
)  # fmt: skip
_OTHER_KINDS = (".m4a", ".mp4", ".aac", ".wma", ".wv", ".ape", ".rx2", ".rex")
_INSTRUMENT = 3  # recordings in a folder, at least, that can be of one instrument
CLASSES = (30, 64, 127)  # velocities whose layers a sound keeps beside the one near 100


@dataclass(frozen=True)
class Sample:
    """A file, the sound it belongs to, and what its name claims."""

    path: Path
    sound: str
    name: SampleName


@dataclass(frozen=True)
class Pack:
    """samples: sorted by path; said: what was left out, for the user."""

    samples: tuple[Sample, ...]
    said: tuple[str, ...] = ()

    def chosen(self, layers: bool = False) -> "Pack":
        """The samples whose velocity is nearest to a note's default: of each sound and pitch one
        layer, or all `layers`; and of a layer the first round robin and microphone."""
        kept, left = choose(self.samples, layers)
        return Pack(tuple(kept), (*self.said, *_left_text(left)))

    def velocity(self, chosen: "Pack") -> int:
        """The velocity of most of the samples that were chosen of these; that of a note where
        their names say none."""
        heard = velocities(self.samples)
        return Counter(heard[s] or Note.velocity for s in chosen.samples).most_common(1)[0][0]

    def layers(self) -> dict[int, tuple[Sample, ...]]:
        """The layers of one sound that it is played with beside the one that is `chosen`, by
        velocity: those nearest to each of CLASSES which have half as many notes as that at
        least."""
        heard, taken = velocities(self.samples), self.chosen().samples
        used = {heard[sample] for sample in taken}
        found: dict[int, list[Sample]] = {}
        for sample in self.chosen(layers=True).samples:
            at = heard[sample]
            if at is not None and at not in used and sample.name.pitch is not None:
                found.setdefault(at, []).append(sample)
        full = [at for at, samples in found.items() if 2 * len(samples) >= len(taken)]
        near = {min(full, key=lambda at: abs(at - wanted)) for wanted in CLASSES if full}
        return {at: tuple(found[at]) for at in sorted(near)}

    def without(self, layers: Mapping[int, Sequence[Sample]]) -> "Pack":
        """The same without the samples of these layers."""
        gone = {sample for samples in layers.values() for sample in samples}
        return Pack(tuple(s for s in self.samples if s not in gone), self.said)


def find(folder: Path) -> Pack:
    """The sound files in a folder and in the folders inside it.

    The sound of `flute_C4.wav` is flute, that of `flute/C4.wav`, too; where two folders have files
    alike, the folders tell the sounds apart. A folder inside whose files are each called otherwise,
    and each of another pitch, is one instrument.

    Args:
        folder: What is hidden in it is passed over.

    Returns:
        All layers.

    Raises:
        BadFile: There is no sound file.
    """
    inside = [path for path in entries(folder) if path.is_dir()]
    files = [path for place in (folder, *inside) for path in entries(place) if path.is_file()]
    sounding = [path for path in files if path.suffix.lower() in KINDS]
    deeper = [path for place in inside for path in entries(place) if path.is_dir()]
    if not sounding and deeper:
        raise BadFile(
            f"{folder} holds no sound files, nor do folders right inside it, and deeper ones "
            f"({deeper[0].relative_to(folder)}) are not read: give one of these"
        )
    if not sounding:
        raise BadFile(
            f"{folder} holds no sound files ({' '.join(kind[1:] for kind in KINDS)}): put "
            "recordings called SOUND_PITCH.wav there, like flute_60.wav"
        )
    strange = [path for path in files if path.suffix.lower() in _OTHER_KINDS]
    said = [
        *(f"{path.name} is left out: no kind of file that is read" for path in strange),
        *(f"{path} is left out: only folders right inside {folder} are read" for path in deeper),
    ]
    samples, gathered = _gathered(folder, list(_named(folder, sounding)))
    return Pack(tuple(samples), (*said, *gathered))


def all_files(places: Iterable[Path]) -> tuple[list[Path], list[str]]:
    """Files, and those that `find` finds in folders; and what was left out there."""
    found: list[Path] = []
    said: list[str] = []
    for place in places:
        pack = find(place) if place.is_dir() else of_files("", [place])
        found += [sample.path for sample in pack.samples]
        said += pack.said
    return found, said


def of_files(sound: str, files: Iterable[Path]) -> Pack:
    """The samples of one sound, whatever they are called."""
    return Pack(tuple(Sample(path, sound, read(path.stem)) for path in files))


def choose(samples: Sequence[Sample], layers: bool) -> tuple[list[Sample], list[Sample]]:
    """Samples kept and left out: see `Pack.chosen`. One whose name claims no pitch is kept."""
    velocity = velocities(samples)
    rank: dict[Sample, tuple[int, ...]] = {}
    best: dict[tuple, tuple[int, ...]] = {}
    for sample in samples:
        off = abs((velocity[sample] or Note.velocity) - Note.velocity)
        rank[sample] = (off, *sample.name.take)
        key = _note(sample, velocity, layers)
        best[key] = min(rank[sample], best.get(key, rank[sample]))
    kept = [
        sample
        for sample in samples
        if sample.name.pitch is None or rank[sample] == best[_note(sample, velocity, layers)]
    ]
    return kept, [sample for sample in samples if sample not in kept]


def _note(sample: Sample, velocity: Mapping[Sample, int | None], layers: bool) -> tuple:
    """What only one sample is wanted of."""
    return sample.sound, sample.name.pitch, velocity[sample] if layers else None


def velocities(samples: Iterable[Sample]) -> dict[Sample, int | None]:
    """The velocity of each sample, 1..127, None where its name says none.

    Layers that are counted stand evenly between 0 and 127, as far as a sound has them; beside a
    velocity above 20 what looks like a layer is a velocity.
    """
    samples = tuple(samples)
    most: dict[str, int] = {}
    for sample in samples:
        top = 127 if sample.name.velocity else sample.name.layer or 1
        most[sample.sound] = max(top, most.get(sample.sound, 1))
    found = {}
    for sample in samples:
        layer = sample.name.layer
        counted = None if layer is None else max(1, round(127 * layer / most[sample.sound]))
        found[sample] = sample.name.velocity or counted
    return found


def _named(folder: Path, files: Iterable[Path]) -> Iterable[Sample]:
    """Files with the sounds they belong to; spellings that differ in case only are one."""
    names = {path: _claimed(path, folder) for path in files}
    places: dict[str, set[Path]] = {}
    stems: dict[Path, set[str]] = {}
    for path, name in names.items():
        if not _is_layer(path.parent, folder):
            places.setdefault(name.sound.casefold(), set()).add(path.parent)
            stems.setdefault(path.parent, set()).add(name.sound.casefold())
    spelled: dict[str, str] = {}
    for path, name in names.items():
        place = folder if _is_layer(path.parent, folder) else path.parent
        shared = place != folder and len(places[name.sound.casefold()]) > 1
        if not name.sound or (shared and len(stems[place]) == 1):
            sound = os.path.basename(os.path.abspath(place))
        else:
            sound = f"{place.name}_{name.sound}" if shared else name.sound
        safe = safe_name(sound)
        yield Sample(path, spelled.setdefault(safe.casefold(), safe), name)


def _gathered(folder: Path, samples: list[Sample]) -> tuple[list[Sample], list[str]]:
    """The samples, those of an instrument's folder as one sound; and what is said of it."""
    said = []
    for place in sorted({sample.path.parent for sample in samples} - {folder}):
        inside = [sample for sample in samples if sample.path.parent == place]
        pitches = {sample.name.pitch for sample in inside if sample.name.pitch is not None}
        sounds = {sample.sound for sample in inside}
        elsewhere = {sample.sound for sample in samples if sample not in inside}
        alone = len(inside) == len(sounds) == len(pitches) and not sounds & elsewhere
        if alone and len(inside) >= _INSTRUMENT:
            name = folder_name(place)
            said.append(f"{name}: {len(inside)} recordings, each called otherwise, are one sound")
            samples = [
                replace(sample, sound=name) if sample in inside else sample for sample in samples
            ]
    return samples, said


def _is_layer(place: Path, folder: Path) -> bool:
    """Is a folder inside another named after a velocity alone (`ff`, `v100`)?"""
    return place != folder and not _layer_of(place).sound


def _layer_of(place: Path) -> SampleName:
    """What a folder's name claims, read as if a note stood behind it."""
    return read(f"{place.name}_C4")


def _claimed(path: Path, folder: Path) -> SampleName:
    name = read(path.stem)
    if not _is_layer(path.parent, folder):
        return name
    layer = _layer_of(path.parent)
    return replace(
        name,
        velocity=name.velocity or layer.velocity,
        layer=name.layer or layer.layer,
        take=max(name.take, layer.take),
    )


def _left_text(left: Sequence[Sample]) -> Iterable[str]:
    for sound in sorted({sample.sound for sample in left}):
        names = [sample.path.name for sample in left if sample.sound == sound]
        yield (
            f"{sound}: {len(names)} recordings of other velocities, round robins or microphones "
            f"are left out ({first_names(names)})"
        )
