"""Foreign checkpoints by format. A new format is one module with `load(path, ema) -> StoredModel`
and one line here; one that takes `rate`, too, stands in RATED."""

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
    "nn": "notebank.checkpoints.nn",
    "wms": "notebank.checkpoints.wms",
}
RATED = {"nn"}


def load(kind: str, path: str | Path, ema: bool = False, rate: int | None = None) -> StoredModel:
    """The model in a foreign checkpoint, probed.

    Args:
        kind: One of `FORMATS`.
        path: The checkpoint, as the module of its format takes it.
        ema: Asks for averaged weights where a format has raw ones too.
        rate: [Hz] of a model whose file does not say it, or another.

    Returns:
        A model of ours.

    Raises:
        NotFound: There is no such format.
        BadFile: The checkpoint cannot be read as one of that format.
        BadValue: A rate was given for a format that says it.
        NotebankError: Averaged weights were asked of wms or nn, which keep none (code "bad-value").
    """
    if kind not in FORMATS:
        raise NotFound(
            f"there is no checkpoint format '{kind}'; known are {', '.join(sorted(FORMATS))}"
        )
    if rate is not None and kind not in RATED:
        raise BadValue(f"a {kind} checkpoint has a rate of its own: --rate is for nn")
    told = {} if rate is None else {"rate": rate}
    with files.parsing(path, f"a {kind} checkpoint"):
        model = import_module(FORMATS[kind]).load(path, ema, **told)
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
