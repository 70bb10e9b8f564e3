"""TorchScript files made for nn~: RAVE's exports and others (.ts).

This process reads no more of one than names in its archive; what it is, it says in a process of its
own. The file is kept under its hash, which the import approves.
"""

from pathlib import Path

from notebank import files
from notebank.errors import NotebankError
from notebank.models.nn import programs
from notebank.models.nn.config import config_of
from notebank.models.nn.model import NnModel
from notebank.models.nn.trial import tried
from notebank.sandbox.child import Child


def load(path: str | Path, ema: bool = False, rate: int | None = None) -> NnModel:
    """The model in a .ts file, whose program is kept and approved with this.

    Args:
        path: The file.
        ema: There is no such thing in it.
        rate: [Hz], where the file does not say it, or another.

    Raises:
        BadFile: It is no TorchScript file, or notes cannot be made with it.
        NotebankError: It fails, or averaged weights were asked for (code "bad-value").
    """
    if ema:
        raise NotebankError("a nn file has no averaged weights: leave --ema out", "bad-value")
    path = Path(path).expanduser().resolve()
    programs.check_archive(path)
    sha256 = files.sha256(path)
    child = programs.shared(Child(path, sha256))
    model = tried(config_of(child.contract(), sha256, rate), child)
    child.path = programs.take(path, sha256)
    return model
