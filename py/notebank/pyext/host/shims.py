"""Modules for the real external under the names that course patches ask for, in a folder of the
user's choice."""

from pathlib import Path

from notebank.pyext.host.scripts import ALIASES

_MARK = (
    '"""Stands in for {name}: the scripts of notebank. Written by `notebank pyext-host '
    '--shims`."""\n'
)
_CLASSES = (
    "from {target} import controller, gansynth, loader, nsynth_controller, nsynth_loader  # "
    "noqa: F401\n"
)


def write(folder: Path) -> list[Path]:
    """Writes the modules and returns them; FileExistsError where somebody else's are in the way."""
    files: dict[Path, str] = {}
    for name, target in ALIASES.items():
        *packages, module = name.split(".")
        for depth in range(1, len(packages) + 1):
            files[folder.joinpath(*packages[:depth], "__init__.py")] = _MARK.format(
                name=".".join(packages[:depth])
            )
        files[folder.joinpath(*packages, f"{module}.py")] = (
            _MARK.format(name=name) + "\n" + _CLASSES.format(target=target)
        )
    for file, text in files.items():
        if (
            file.is_file()
            and file.read_text(encoding="utf-8").splitlines()[:1] != text.splitlines()[:1]
        ):
            raise FileExistsError(f"{file} is somebody else's: choose another folder")
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return list(files)
