"""Where a box's script is, found without running anything of it."""

import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from notebank.pyext.boxargs import BoxArgs, Reading
from notebank.pyext.host.approval import Approvals, command

# Names that course patches ask for, and our own module that answers to them where nobody else does.
ALIASES = {"sopimagenta.nsynth.pyext": "notebank_pd", "sopimagenta.gansynth.pyext": "notebank_pd"}
OURS = frozenset({"notebank_pd"})


class NoScript(LookupError):
    """No file, or none that may be run; the text says what to do."""


@dataclass(frozen=True)
class Script:
    """A module to run. name: what the patch calls it; target: the module to import; file: where
    that is; path: what sys.path gets."""

    name: str
    target: str
    file: Path
    path: tuple[str, ...]


def find(
    args: BoxArgs, patch: str, search: Sequence[str], approvals: Approvals
) -> tuple[Script, list[Reading]]:
    """The script that the first fitting reading means.

    Looked through are, in this order, the patch's folder, Pd's path, what Python has installed.

    Args:
        args: What the box says, in all its readings.
        patch: The folder of the patch.
        search: Pd's own path.
        approvals: Which files may run.

    Returns:
        The script, and all readings that mean the same module.

    Raises:
        NoScript: There is none, or it lies in a folder that was not approved.
    """
    places = [place for place in (patch, *search) if place]
    for reading in args.readings:
        script = _find(reading.module, places, approvals)
        if script:
            return script, [other for other in args.readings if other.module == reading.module]
    pythons = next((r for r in args.readings if _is_pythons_name(r.module)), None)
    if pythons:
        raise NoScript(_pythons(pythons))
    names = " or ".join(dict.fromkeys(reading.module for reading in args.readings))
    raise NoScript(
        f"there is no script {names}: looked in {', '.join(places) or 'no folder'} and in "
        "what Python has installed"
    )


def _find(name: str, places: Sequence[str], approvals: Approvals) -> Script | None:
    if name in OURS:
        return _ours(name, name)
    found = _locate(name, places)
    if found is None:
        return _ours(name, ALIASES[name]) if name in ALIASES else None
    file, root = found
    if not approvals.allow(file):
        raise NoScript(_refusal(name, file, root))
    return Script(
        name, name.rpartition("/")[2], file.resolve(), tuple(dict.fromkeys([str(root), *places]))
    )


def _refusal(name: str, file: Path, root: Path) -> str:
    """Why a file may not run, and what to do; never to approve all that Python has installed, or
    a whole disk."""
    folder = root / name.split(".")[0] if root in _installed() else root
    if not folder.is_dir():
        return (
            f"{file} is one of many modules that Python has installed: write a script beside the "
            f"patch that says `from {name} import *`, and name that in the box"
        )
    if folder.resolve() == Path(folder.resolve().anchor):
        return (
            f"{file} lies on no folder but the disk itself: move patch and script into a folder of "
            "their own"
        )
    return (
        f"{file} is in a folder that was not approved. If you trust what is in it, "
        f"say in a terminal: {command(folder)}"
    )


def _pythons(reading: Reading) -> str:
    called = reading.cls or "its function"
    return (
        f"{reading.module} is a module of Python's own, no script: write a script beside the patch "
        f"with a function that calls {reading.module}.{called}, and name that in the box"
    )


def _is_pythons_name(name: str) -> bool:
    return name.split(".")[0] in sys.stdlib_module_names


def _is_pythons_file(file: Path) -> bool:
    """Whether it comes with Python: below its library, and not below what was installed there."""
    libraries = {Path(sysconfig.get_path(kind)).resolve() for kind in ("stdlib", "platstdlib")}
    added = {Path(sysconfig.get_path(kind)).resolve() for kind in ("purelib", "platlib")}
    above = set(file.resolve().parents)
    return bool(libraries & above) and not added & above


def _ours(name: str, target: str) -> Script | None:
    # All of Python's finders are asked: an editable install has one of its own. For a name without
    # dots none of them imports anything.
    spec = find_spec(target)
    return Script(name, target, Path(spec.origin).resolve(), ()) if spec and spec.origin else None


def _locate(name: str, places: Sequence[str]) -> tuple[Path, Path] | None:
    """File of a dotted module, which may stand behind `folder/`, and the folder that it hangs
    from."""
    below, _, name = name.rpartition("/")
    parts = name.split(".")
    if not all(part.isidentifier() for part in parts):
        return None
    for root in [*(Path(place, below) for place in places), *([] if below else _installed())]:
        stem = root.joinpath(*parts)
        for file in (stem.with_name(stem.name + ".py"), stem / "__init__.py"):
            if file.is_file() and not _is_pythons_file(file):
                return file, root
    return None


def _installed() -> Iterable[Path]:
    return [Path(entry) for entry in sys.path if entry]
