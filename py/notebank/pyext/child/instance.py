"""The object of one box inside the script's process: made, called, stopped, unmade."""

import threading
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

from notebank.pyext.child import dispatch
from notebank.pyext.child.base import PyextClass
from notebank.pyext.child.console import show
from notebank.pyext.child.dispatch import Incoming
from notebank.pyext.child.pd import Pd


class Unmakeable(Exception):
    """No object can be made; the text says why."""


class Instance:
    """The object of one box: made, called, stopped, unmade.

    Args:
        pd: The way to Pd.
        box: Its number at the host.
        name: What Pd calls it (`pyext.`).
        folder: Of its patch.
        args: What the class is made with.
    """

    def __init__(self, pd: Pd, box: int, name: str, folder: str, args: Sequence[object] = ()):
        self.pd = pd
        self.box = box
        self.name = name
        self.folder = folder
        self.args = list(args)
        self.settings: dict[str, Any] = {"detach": 0, "py": 0, "respond": 0, "canvas": ""}
        self.module: ModuleType | None = None
        self.cls: type[PyextClass] | None = None
        self.wanted = ""  # the name of the class, or of a function
        self.object: PyextClass | None = None
        self.nin = self.nout = 0
        self.asked_inlets = False  # whether the box itself says how many inlets it has
        self.should_exit = False
        self._bound: dict[str, list[Callable]] = {}
        self._running = 0
        self._changed = threading.Condition()

    # -- life --

    def make(
        self,
        module: ModuleType,
        cls: type[PyextClass],
        counts: tuple[int | None, int | None] = (None, None),
    ) -> None:
        """Makes the object.

        Args:
            module: The script.
            cls: The class.
            counts: In- and outlets that the box asks for in place of the class's own; None: those.

        Raises:
            BaseException: What `__init__` raises.
        """
        self.module, self.cls = module, cls
        self.asked_inlets = counts[0] is not None
        made = cls.__new__(cls)
        made._this = self
        with self.pd.serving(self.box):
            made.__init__(*self.args)  # type: ignore[misc]
            self.nin = _count(made._inlets) if counts[0] is None else counts[0]
            self.nout = _count(made._outlets) if counts[1] is None else counts[1]
        self.object = made

    def begin(self) -> None:
        """Calls `_init`, now that in- and outlets exist."""
        self._call_hook("_init")

    def unmake(self) -> None:
        """Calls `_del`, undoes all bindings and lets the object go."""
        self._call_hook("_del")
        for name in list(self._bound):
            self.unbind(name)
        self.object = None

    def _call_hook(self, name: str) -> None:
        hook = getattr(self.object, name, None)
        if hook is not None:
            self.run(hook, [])

    # -- messages --

    def take(self, inlet: int, selector: str, atoms: Sequence[float | int | str]) -> bool:
        """Calls the method for a message at an inlet of the script.

        It runs in this thread or (detach 2) in a new one.

        Args:
            inlet: 1 is the first that is the script's.
            selector: What the message begins with.
            atoms: Its arguments, as Pd sent them.

        Returns:
            False if no method takes it, or the detached object is being stopped: none may begin.
        """
        selector = _selector(selector, atoms)
        call = (
            dispatch.find(
                self.object, Incoming(inlet, selector, self.pd.values(atoms)), self.pd.symbol
            )
            if self.object
            else None
        )
        if call is None:
            self.complain(f"pyext - no matching method found for '{selector}' into inlet {inlet}")
            return False
        if self.should_exit and self.settings["detach"]:
            self.complain("pyext - Stopping.... new threads can't be launched now!")
            return False
        self.start(*call)
        return True

    def heard(self, name: str, selector: str, atoms: Sequence[float | int | str]) -> None:
        """Calls what is bound to a receiver.

        Args:
            name: The receiver's.
            selector: What the message begins with.
            atoms: Its arguments, as Pd sent them.
        """
        selector = _selector(selector, atoms)
        told = [] if selector in dispatch.TYPES else [self.pd.symbol(selector)]
        for function in list(self._bound.get(name, ())):
            self.start(function, [*told, *self.pd.values(atoms)])

    def start(self, method: Callable, args: Sequence[object]) -> None:
        """Runs a method here, or in a thread of its own where the object is detached that way."""
        if self.settings["detach"] == 2:
            threading.Thread(
                target=self.run, args=(method, args), daemon=True, name=f"pyext box {self.box}"
            ).start()
        else:
            self.run(method, args)

    def run(self, method: Callable, args: Sequence[object]) -> None:
        """Runs a method. Whatever it raises is printed, and that is all that happens."""
        with self._changed:
            self._running += 1
        try:
            with self.pd.serving(self.box):
                try:
                    if _is_true(method(*args)):
                        self.pd.say("print", self.box, "pyext - returned value is ignored")
                except BaseException as error:
                    show(error)
        except Exception as error:  # what a buffer says when it is written back
            with self.pd.serving(self.box):
                show(error)
        finally:
            with self._changed:
                self._running -= 1
                self.should_exit = self.should_exit and self._running > 0
                self._changed.notify_all()

    def complain(self, text: str) -> None:
        """An error on the console of the box."""
        self.pd.say("error", self.box, text)

    # -- what the object asks for --

    def detach(self, mode: int) -> None:
        """0 and 1: one call after the other; 2: a thread for each."""
        self.settings["detach"] = mode if mode in (0, 1, 2) else 1

    def stop(self, milliseconds: float = 1000) -> None:
        """Sets `_shouldexit` until the running methods have ended; says so if they take longer than
        that."""
        self.should_exit = self._running > 0
        threading.Thread(target=self._await_end, args=(milliseconds / 1000,), daemon=True).start()

    def _await_end(self, seconds: float) -> None:
        with self._changed:
            ended = self._changed.wait_for(lambda: not self.should_exit, seconds)
        if not ended:
            self.complain(
                f"pyext - {self._running} of its methods still run after "
                f"{seconds * 1000:g} ms: do they look at _shouldexit?"
            )

    def bind(self, name: str, function: Callable) -> None:
        """From now on `function` hears what is sent to `name`."""
        functions = self._bound.setdefault(name, [])
        if not functions:
            self.pd.say("bind", self.box, name)
        functions.append(function)

    def unbind(self, name: str, function: Callable | None = None) -> None:
        """Undoes `bind` for one function or, without one, for all."""
        functions = self._bound.get(name, [])
        left = [] if function is None else [other for other in functions if other != function]
        if functions and not left:
            self.pd.say("unbind", self.box, name)
        self._bound[name] = left


def _selector(selector: str, atoms: Sequence[object]) -> str:
    """Pd hands on a list of one float as a float, of one symbol as a symbol, an empty one as a
    bang."""
    if selector != "list" or len(atoms) > 1:
        return selector
    if not atoms:
        return "bang"
    return "symbol" if isinstance(atoms[0], str) else "float"


def _count(value: object) -> int:
    number = value() if callable(value) else value
    return number if isinstance(number, int) else 0


def _is_true(value: object) -> bool:
    try:
        return bool(value)
    except Exception:  # an array has no one truth: it is something at any rate
        return True
