"""notebank_pd as a script of a scene."""

import importlib.util
import sys
from pathlib import Path

from notebank.pyext.child.instance import Instance

FILE = Path(__file__).resolve().parents[2] / "py/notebank_pd.py"


def make(scene, cls: str, monkeypatch, folder: Path | str = "") -> Instance:
    """A box of one of its classes, in a patch of that folder."""
    monkeypatch.setitem(sys.modules, "pyext", scene.pyext)
    spec = importlib.util.spec_from_file_location("notebank_pd_in_a_scene", FILE)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    number = len(scene.pd.boxes) + 1
    scene.pd.boxes.append(number)
    instance = Instance(scene.pd, number, "pyext.", str(folder))
    instance.make(script, getattr(script, cls))
    instance.begin()
    return instance
