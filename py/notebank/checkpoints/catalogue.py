"""The models that can be had by name: those shipped with the package, the user's own, and
`null`."""

import re
from pathlib import Path

from notebank.checkpoints import native
from notebank.errors import BadValue, NotFound
from notebank.files import parsing, unwritable
from notebank.models import graphics
from notebank.models.null import NullModel
from notebank.models.stored import StoredModel
from notebank.paths import home

DEFAULT = "concert"
LEGACY = ("harmonic", "muse", "wms")  # shipped, superseded or of an older sound
SHIPPED = native.SHIPPED
_NAME = r"[A-Za-z_][A-Za-z0-9_.-]*"
_FILE = re.compile(rf"({_NAME})-[0-9a-f]{{8}}\.safetensors")


def check_name(name: str) -> str:
    """The name, if a model can be called that: what Pd takes for a word, and no way out of the
    folder."""
    if not re.fullmatch(_NAME, name):
        raise BadValue(
            f"a model cannot be called '{name}': a name is letters, digits, _ . and -, "
            "and begins with a letter or _"
        )
    return name


def names() -> list[str]:
    """Names of all models, sorted."""
    return sorted({"null", *files()})


def default_model() -> str:
    """The default model where it is installed, else the one that needs no weights."""
    return DEFAULT if DEFAULT in files() else "null"


def files() -> dict[str, Path]:
    """Checkpoint by name. The user's own models come before shipped ones of the same name, the
    newest file first."""
    found: dict[str, Path] = {}
    for folder in (SHIPPED, home() / "models"):
        here = [path for path in folder.glob("*.safetensors") if _FILE.fullmatch(path.name)]
        for path in sorted(here, key=lambda p: p.stat().st_mtime):
            found[_FILE.fullmatch(path.name)[1]] = path  # type: ignore[index]
    return found


def load(name_or_path: str | Path, device: str = "cpu") -> StoredModel:
    """The model of that name, or in that file, probed.

    Args:
        name_or_path: As `find` takes it.
        device: Where it is to compute, as `device.pick_device` takes it.

    Raises:
        BadFile, NotFound: There is no such model, or its file is damaged.
        BadValue: There is no such device, or the model does not go there.
    """
    if str(name_or_path) == "null":
        return _moved(NullModel(), device)
    path = find(name_or_path)
    with parsing(path, "a checkpoint"):
        model = native.load(path)
        model.probe()
    return _moved(model, device)


def _moved(model: StoredModel, device: str) -> StoredModel:
    if device == "cpu" or (device == "auto" and not (model.moves and graphics.may_be())):
        return model
    from notebank.models.device import pick_device  # which loads PyTorch

    picked = pick_device(device)
    if not model.moves:
        raise BadValue(f"a {model.info.kind} model computes on the cpu only, not on {picked}")
    return model.to(picked)


def find(name_or_path: str | Path) -> Path:
    """The checkpoint of a name, or the file itself."""
    known = files()
    if str(name_or_path) in known:
        return known[str(name_or_path)]
    path = Path(name_or_path).expanduser()
    if path.is_file():
        return path
    raise NotFound(
        f"there is no model '{name_or_path}': give a file or one of {', '.join(names())}"
    )


def own_files(name: str) -> list[Path]:
    """The checkpoints of the user's own that have a name, and what is kept beside them: directions,
    the state of a training.

    Raises:
        BadValue: A model of that name came with the package, and there is none of the user's.
        NotFound: There is no model of that name.
    """
    folder = home() / "models"
    stems = [
        path.stem
        for path in folder.glob("*.safetensors")
        if (found := _FILE.fullmatch(path.name)) and found[1] == name
    ]
    if stems:
        return sorted(path for stem in stems for path in folder.glob(f"{stem}.*"))
    if name in names():
        raise BadValue(f"{name} is no model of yours, it comes with notebank and stays")
    raise NotFound(f"there is no model '{name}' of yours: `notebank models list` names all")


def remove(name: str) -> None:
    """Removes the user's own model of that name; errors as `own_files`, and BadFile where the
    system does not let it."""
    for path in own_files(name):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(path, error) from error


def card(name_or_path: str | Path) -> Path | None:
    """The page that says what a shipped model was made of and how well it does, None for others."""
    page = SHIPPED / f"{name_or_path}.md"
    return (
        page
        if files().get(str(name_or_path), Path()).parent == SHIPPED and page.is_file()
        else None
    )
