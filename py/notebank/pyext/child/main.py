"""The process that runs one script module: a reader that never waits, and the main thread, which
takes one job after the other.

Both ways go lines of JSON, an array each, its first item the kind. Standard output belongs to the
script, so the lines travel on a duplicate of it.
"""

import ctypes
import faulthandler
import functools
import json
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from notebank.pyext import pipe
from notebank.pyext.boxargs import FUNCTION, Reading
from notebank.pyext.child import attributes, function, loading, module
from notebank.pyext.child.base import PyextClass
from notebank.pyext.child.console import Console, show
from notebank.pyext.child.instance import Instance, Unmakeable
from notebank.pyext.child.pd import Pd
from notebank.pyext.child.python2 import hint

_PDEATHSIG = 1  # prctl's PR_SET_PDEATHSIG
GRACE = 0.8  # [s] for scripts to unmake their objects when the host is gone


class Child:
    """The script of one module and the objects of its boxes.

    Args:
        source: The host's lines.
        pd: The way to Pd; its `say` tells the host.
        script: The module.
    """

    def __init__(self, source: BinaryIO, pd: Pd, script: loading.Loaded):
        self.pd, self.script = pd, script
        self.instances: dict[int, Instance] = {}
        self._failed: dict[
            int, dict[str, Any]
        ] = {}  # boxes that could not be made, and what `new` said of them
        self._source = source
        self._jobs: queue.SimpleQueue[Callable[[], object]] = queue.SimpleQueue()

    def run(self) -> None:
        """Works until the host hangs up."""
        threading.Thread(target=self._read, daemon=True, name="pyext reader").start()
        while True:
            job = self._jobs.get()
            try:
                job()
            except Exception:
                traceback.print_exc()
            sys.stdout.flush()
            sys.stderr.flush()

    def _read(self) -> None:
        for line in self._source:
            kind, *rest = json.loads(line)
            if kind in _AT_ONCE:
                getattr(self, kind)(*rest)
            else:
                self._jobs.put(functools.partial(getattr(self, kind), *rest))
        self._jobs.put(self.end)
        time.sleep(GRACE)
        os._exit(0)  # the host is gone: nothing may be left behind, whatever the script is doing

    # -- at once, from the reader --

    def answer(self, request: int, value: float, samples: str) -> None:
        """Hands on Pd's answer to a question.

        Args:
            request: The question's number.
            value: The answer.
            samples: Those that were asked for, as the pipe carries them.
        """
        self.pd.answer(request, value, samples)

    def stop(self, box: int, milliseconds: float) -> None:
        if box in self.instances:
            self.instances[box].stop(milliseconds)

    # -- one after the other, in the main thread --

    def new(self, box: int, facts: dict[str, Any]) -> None:
        """Makes the object of a box. facts: name, folder, readings, counts, attributes, path,
        rate."""
        self.pd.rate, self.pd.search = facts["rate"], facts["search"]
        self.pd.boxes.append(box)
        readings = [Reading(self.script.name, cls, tuple(args)) for cls, args in facts["readings"]]
        instance = Instance(self.pd, box, facts["name"], facts["folder"])
        for name, values in facts["attributes"].items():
            attributes.take(instance, name, values)
        try:
            with self.pd.serving(box):
                self.script.add_path(facts["path"])
                reading = self.script.choose(
                    readings, "function" if instance.name == FUNCTION else "class"
                )
                instance.args = self.pd.values(reading.args)
                instance.wanted = reading.cls
                instance.make(self.script.module, self._class_of(instance), tuple(facts["counts"]))
        except BaseException as error:
            self._failed[box] = facts
            self._cannot(box, error)
            return
        self.instances[box] = instance
        self.pd.say("made", box, instance.nin, instance.nout)
        instance.begin()

    def _class_of(self, instance: Instance) -> type[PyextClass]:
        if instance.name == FUNCTION:
            return function.class_for(self.script.module, instance.wanted)
        return self.script.class_named(instance.wanted)

    def _cannot(self, box: int, error: BaseException) -> None:
        if not isinstance(error, Unmakeable):
            with self.pd.serving(box):
                show(error)
        self.pd.boxes.remove(box)
        self.pd.say(
            "failed",
            box,
            str(error) if isinstance(error, Unmakeable) else hint(error) or _named(error),
        )

    def message(self, box: int, inlet: int, selector: str, atoms: list) -> None:
        """A message at an inlet of a box.

        Args:
            box: Its number.
            inlet: 0 is the control inlet, 1 the first that is the script's.
            selector: What the message begins with.
            atoms: Its arguments, as Pd sent them.
        """
        instance = self.instances.get(box)
        if instance is None:
            return
        taken = (
            attributes.take(instance, selector, atoms)
            if inlet == 0
            else instance.take(inlet, selector, atoms)
        )
        if instance.settings["respond"]:
            self.pd.say("attr", box, "response", [int(taken)])

    def bound(self, box: int, name: str, selector: str, atoms: list) -> None:
        """What a receiver got that a script bound.

        Args:
            box: Number of the box that bound it.
            name: The receiver's.
            selector: What the message begins with.
            atoms: Its arguments, as Pd sent them.
        """
        if box in self.instances:
            self.instances[box].heard(name, selector, atoms)

    def gone(self, box: int) -> None:
        """The box was deleted."""
        self._failed.pop(box, None)
        instance = self.instances.pop(box, None)
        if instance is not None:
            instance.unmake()
            self.pd.boxes.remove(box)

    def end(self) -> None:
        """The host hung up: unmakes all objects and ends."""
        for box in list(self.instances):
            self.gone(box)
        os._exit(0)

    def reload(self, box: int | None = None, args: list | None = None) -> None:
        """Runs the script anew and makes all its objects anew, the asking one with new arguments. A
        script that fails changes nothing."""
        self.pd.say("reloading")
        with self.pd.serving(box or self.pd.box):
            try:
                self.script.reload()
            except BaseException as error:
                show(error)
                self.pd.say(
                    "error",
                    self.pd.box,
                    "pyext - the script was not reloaded: the objects are as they were",
                )
                return
        failed, self._failed = self._failed, {}
        for number, facts in failed.items():
            self.new(number, facts)
        for number, instance in list(self.instances.items()):
            if number in failed:
                continue
            if number == box and args is not None:
                instance.args = self.pd.values(args)
            self._remake(instance)

    def _remake(self, instance: Instance) -> None:
        counts = (instance.nin if instance.asked_inlets else None), instance.nout
        instance.unmake()
        try:
            with self.pd.serving(instance.box):
                instance.make(self.script.module, self._class_of(instance), counts)
        except BaseException as error:
            with self.pd.serving(instance.box):
                show(error)
            return
        instance.begin()


def _named(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


_AT_ONCE = ("answer", "stop")


def end_with_host() -> None:
    """Has Linux end this process with the host, even if it is stopped; elsewhere it ends when it
    next runs and hears nothing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGKILL)


def main() -> None:
    """Started by the host as `python -m notebank.pyext.child.main`."""
    end_with_host()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in the terminal is the host's business
    source = os.fdopen(os.dup(0), "rb")
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what C code prints goes the way of standard error
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    faulthandler.enable(os.fdopen(os.dup(2), "w"))
    facts = json.loads(source.readline())
    lock = threading.Lock()

    def say(*message: object) -> None:
        line = pipe.line(message)
        with lock:
            out.write(line)

    pd = Pd(say, Path(facts["sounds"]), strict=facts["strict"])
    sys.modules["pyext"] = module.build(pd)
    sys.stdout, sys.stderr = Console(pd, "print"), Console(pd, "error")
    sys.argv = ["py/pyext", *map(str, facts["argv"])]
    with suppress(OSError):  # a patch that was never saved may be nowhere
        os.chdir(facts["folder"])
    Child(source, pd, loading.Loaded(facts["name"], facts["target"], Path(facts["file"]))).run()


if __name__ == "__main__":
    main()
