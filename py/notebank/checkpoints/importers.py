"""Foreign checkpoints by format. A new format is one module with `load(path, ema) -> StoredModel`
and one line here."""

from importlib import import_module
from pathlib import Path

from notebank import files
from notebank.checkpoints import catalogue
from notebank.errors import BadFile, BadValue, NotFound
from notebank.models.stored import StoredModel, check_finite

FORMATS = {  # format: module
    "magenta-baseline": "notebank.checkpoints.magenta_baseline",
    "magenta-gansynth": "notebank.checkpoints.magenta_gansynth",
    "magenta-nsynth": "notebank.checkpoints.magenta_nsynth",
    "wms": "notebank.checkpoints.wms",
}


def load(kind: str, path: str | Path, ema: bool = False) -> StoredModel:
    """The model in a foreign checkpoint, probed.

    Args:
        kind: One of `FORMATS`.
        path: The checkpoint, as the module of its format takes it.
        ema: Asks for averaged weights where a format has raw ones too.

    Returns:
        A model of ours.

    Raises:
        NotFound: There is no such format.
        BadFile: The checkpoint cannot be read as one of that format.
        NotebankError: Averaged weights were asked of wms, which keeps none (code "bad-value").
    """
    if kind not in FORMATS:
        raise NotFound(
            f"there is no checkpoint format '{kind}'; known are {', '.join(sorted(FORMATS))}"
        )
    with files.parsing(path, f"a {kind} checkpoint"):
        model = import_module(FORMATS[kind]).load(path, ema)
        check_finite(model.state())
        model.probe()
        return model


def is_foreign(name_or_path: str | Path) -> bool:
    """Whether that is a folder or file, and neither a model's name nor a file of ours."""
    path = Path(name_or_path).expanduser()
    known = str(name_or_path) in catalogue.names()
    return not known and path.suffix != ".safetensors" and path.exists()


def find(kind: str, name_or_path: str | Path) -> StoredModel:
    """A model of ours by name or file, or what the checkpoint of format `kind` there becomes."""
    name = str(name_or_path)
    if not name:
        raise BadValue("the checkpoint's name is empty: give a path, or the name of a model")
    if name in catalogue.names() or name.endswith(".safetensors"):
        return catalogue.load(name)
    if is_foreign(name):
        return load(kind, name)
    try:
        return load(kind, name)  # a prefix is no file
    except BadFile as error:
        raise NotFound(
            f"'{name}' is neither a TensorFlow checkpoint ({error}) nor a model: "
            f"models are {', '.join(catalogue.names())}"
        ) from error
