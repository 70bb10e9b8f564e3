"""A script's object without sockets or processes: what it says to Pd is kept, its questions about
arrays are answered."""

import sys
import time
from pathlib import Path
from types import ModuleType

import numpy as np

from notebank.audio import wav
from notebank.pyext.child import attributes, module
from notebank.pyext.child.instance import Instance
from notebank.pyext.child.pd import Pd
from notebank.pyext.pipe import samples_to_text
from waiting import PATIENCE


class Scene:
    """said: (kind, box, …) as the host would hear it. arrays, values: what Pd has by name. asked:
    the questions, without numbers."""

    def __init__(self, folder: Path, strict: bool = False):
        self.said, self.asked = [], []
        self.arrays, self.values = {}, {}
        self.pd = Pd(self._say, folder, strict=strict)
        self.pyext = module.build(self.pd)

    # -- a script --

    def script(self, source: str) -> ModuleType:
        """Runs a script; its `import pyext` gets this scene's."""
        made = ModuleType("script", None)
        before = sys.modules.get("pyext")
        sys.modules["pyext"] = self.pyext
        try:
            exec(compile(source, "script.py", "exec"), made.__dict__)
        finally:
            sys.modules.pop("pyext")
            if before is not None:
                sys.modules["pyext"] = before
        made.__doc__ = made.__dict__.get("__doc__")
        return made

    def make(
        self, source: str, cls: str = "box", *args, counts=(None, None), number: int = 1
    ) -> Instance:
        """An object as a box has it, after `_init`."""
        script = self.script(source)
        self.pd.boxes.append(number)
        instance = Instance(self.pd, number, "pyext", "/patches", args)
        instance.make(script, getattr(script, cls), counts)
        instance.begin()
        return instance

    # -- what it says and asks --

    def _say(self, kind, *rest):
        if kind == "ask":
            _, request, question, name, *more = rest
            self.asked.append((question, name, *more))
            self.pd.answer(request, *getattr(self, f"_{question}")(name, *more))
        else:
            self.said.append((kind, *rest))

    def heard(self, kind: str, seconds: float = PATIENCE) -> list:
        """What was said of one kind, without the box; waits for a first one."""
        deadline = time.monotonic() + seconds
        while not any(said[0] == kind for said in self.said) and time.monotonic() < deadline:
            time.sleep(0.005)
        return [said[2:] for said in self.said if said[0] == kind]

    def clear(self):
        self.said.clear()
        self.asked.clear()

    def control(self, instance: Instance, selector: str, *atoms) -> bool:
        """A message at the leftmost inlet."""
        return attributes.take(instance, selector, atoms)

    def _value(self, name):
        return (self.values[name],)

    def _size(self, name):
        return (len(self.arrays[name]) if name in self.arrays else -1,)

    def _redraw(self, name):
        return self._size(name)

    def _resize(self, name, size, keep, zero):
        if name in self.arrays:
            fresh = np.zeros(size, np.float32)
            if keep:
                count = min(size, len(self.arrays[name]))
                fresh[:count] = self.arrays[name][:count]
            self.arrays[name] = fresh
        return self._size(name)

    def _get(self, name, skip, frames):
        return (
            *self._size(name),
            samples_to_text(self.arrays[name][skip : skip + frames].tolist()),
        )

    def _write(self, name, file, onset, frames):
        self.arrays[name][onset : onset + frames] = wav.read(file)[0]
        return self._size(name)
