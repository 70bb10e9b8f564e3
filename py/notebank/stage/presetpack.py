"""A preset with the user's own sounds and latents in one zip, to be shared.

`presets.txt` is the preset; `sounds/NAME/…` are the recordings of sounds that did not come along
with notebank, those of other velocities in `vVELOCITY/`; `latents/NAME.safetensors` are its
latents.
"""

import re
import zipfile
from pathlib import Path, PurePosixPath

from notebank import files
from notebank.checkpoints import latents
from notebank.errors import BadFile, NotebankError
from notebank.limits import most
from notebank.paths import home
from notebank.sounds import presetfile
from notebank.sounds.filename import LAYER
from notebank.sounds.library import SHIPPED, Library
from notebank.sounds.presetfile import Preset

PRESET = "presets.txt"
_NAME = r"[A-Za-z_][A-Za-z0-9_.-]*"
_MEMBER = re.compile(
    rf"sounds/(?P<sound>{_NAME})"
    rf"/(?P<file>{_NAME}\.(?:wav|flac|json)|{LAYER.pattern}/{_NAME}\.(?:wav|flac))"
    rf"|latents/(?P<latent>z-[0-9a-f]{{12}})\.safetensors"
)


def pack(name: str, out: Path) -> list[str]:
    """Writes a preset of the user into a zip.

    Args:
        name: Of the preset, or its number.
        out: The file, made or replaced.

    Returns:
        What lies in the zip.

    Raises:
        NotFound: There is no such preset, or one of its sounds or latents is missing.
        BadFile: It cannot be written.
    """
    preset = presetfile.find(name)
    library = Library()
    members: dict[str, bytes] = {PRESET: str(preset).encode()}
    for sound in map(library.get, preset.sounds()):
        if sound.folder.parent != SHIPPED:
            for file in sorted(sound.folder.rglob("*")):
                member = f"sounds/{sound.name}/{file.relative_to(sound.folder).as_posix()}"
                if _MEMBER.fullmatch(member) and file.is_file():
                    members[member] = file.read_bytes()
    for latent in preset.latents():
        latents.load(latent)  # says what is wrong with it
        file = latents.folder() / f"{latent}.safetensors"
        members[f"latents/{file.name}"] = file.read_bytes()
    with files.replacing(out) as zipped, zipfile.ZipFile(zipped, "w") as archive:
        for member, data in members.items():
            archive.writestr(member, data)
    return list(members)


def unpack(source: Path) -> tuple[Preset, dict[str, str]]:
    """Takes in what `pack` wrote: sounds, latents, then the preset.

    A sound whose name is taken by another gets a new name, and the preset with it.

    Args:
        source: The zip.

    Returns:
        The preset as it was added; the new names of its own sounds by the old ones.

    Raises:
        BadFile: It is no such zip, is too large, or holds anything else.
    """
    what = "a preset that `notebank preset pack` wrote"
    with files.parsing(source, what), zipfile.ZipFile(source) as archive:
        members = _members(archive, source)
    text = members.pop(PRESET).decode(errors="replace")
    found = presetfile.parse(text, f"{PRESET} in {source}")
    if len(found) != 1:
        raise BadFile(f"{source} must hold one preset, got {len(found)}")
    for member, data in members.items():
        if member.startswith("latents/"):
            _add_latent(PurePosixPath(member).stem, data, source)
    names = {sound: _add_sound(sound, files_) for sound, files_ in _sounds(members).items()}
    return presetfile.add(found[0].renamed(names)), names


def _members(archive: zipfile.ZipFile, source: Path) -> dict[str, bytes]:
    infos = archive.infolist()
    files_, size = most("preset-files"), most("preset-mb")
    if len(infos) > files_ or sum(info.file_size for info in infos) > size << 20:
        raise BadFile(f"{source} holds more than {files_} files or {size} MB: it is no preset")
    if PRESET not in archive.namelist():
        raise BadFile(f"{source} holds no {PRESET}: it is no preset that was packed")
    for info in infos:
        if info.filename != PRESET and not _MEMBER.fullmatch(info.filename):
            raise BadFile(f"{source} holds {info.filename!r}, which is no part of a preset")
    members = {}
    for info in infos:
        with archive.open(info) as file:
            members[info.filename] = file.read(info.file_size)
    return members


def _sounds(members: dict[str, bytes]) -> dict[str, dict[str, bytes]]:
    """Recordings by sound and file name, that of a layer behind its folder's."""
    found: dict[str, dict[str, bytes]] = {}
    for member, data in members.items():
        match = _MEMBER.fullmatch(member)
        if match and match["sound"]:
            found.setdefault(match["sound"], {})[match["file"]] = data
    return found


def _add_latent(name: str, data: bytes, source: Path) -> None:
    path = latents.folder() / f"{name}.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file():
        return
    files.write(path, data)
    try:
        held = latents.content_name(latents.load(name))
        if held != name:
            raise BadFile(f"{source}: the latent {name} holds what is called {held}")
    except NotebankError:
        path.unlink()
        raise


def _add_sound(name: str, recordings: dict[str, bytes]) -> str:
    """Writes a sound into the user's library; the name that it has there."""
    known = Library().names()
    for number in range(1, len(known) + 2):
        new = name if number == 1 else f"{name}-{number}"
        named = {_named(file, name, new): data for file, data in recordings.items()}
        if new in known:
            folder = Library().get(new).folder
            if all((folder / file).is_file() for file in named) and all(
                (folder / file).read_bytes() == data for file, data in named.items()
            ):
                return new
            continue
        folder = home() / "sounds" / new
        for file, data in named.items():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            files.write(folder / file, data)
        return new
    raise BadFile(f"there are too many sounds called {name}")


def _named(file: str, old: str, new: str) -> str:
    """The file name of a recording of a sound that is called otherwise now."""
    path = PurePosixPath(file)
    if not path.name.startswith(f"{old}_"):
        return file
    return str(path.with_name(f"{new}_{path.name.removeprefix(f'{old}_')}"))
