"""Models of `torchscript`'s modules, run in this process: they are our own."""

import hashlib

import torch

from models.torchscript import saved
from notebank.models.nn import programs
from notebank.models.nn.config import config_of
from notebank.models.nn.model import NnModel
from notebank.models.nn.trial import tried
from notebank.sandbox.child import Failed
from notebank.sandbox.main import reason
from notebank.sandbox.torchscript import Program


class Here:
    """What `sandbox.child.Child` is to a model, without a process."""

    def __init__(self, path):
        self.sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        self.program = Program(path.read_bytes())

    def call(self, method, x, attributes=None, seed=0, look=None):
        try:
            made = self.program.call(method, torch.from_numpy(x), attributes or {}, seed)
        except Exception as error:
            raise Failed(reason(error)) from error
        return made.numpy()


def model_of(module, folder, rate=None) -> NnModel:
    """The model that an import makes of a module."""
    there = Here(saved(module, folder / "module.ts"))
    return tried(config_of(there.program.contract(), there.sha256, rate), there)


def installed(module, path):
    """The config of a module, its file in the user's folder and approved."""
    there = Here(saved(module, path))
    programs.take(path, there.sha256)
    return config_of(there.program.contract(), there.sha256)
