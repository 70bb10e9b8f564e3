"""A script as a module: imported once, run again on reload, asked for its classes."""

import importlib
import importlib.util
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from notebank.pyext.boxargs import Reading
from notebank.pyext.child.base import PyextClass
from notebank.pyext.child.instance import Unmakeable


class Loaded:
    """A script as a module: imported once, run again on reload, asked for its classes.

    Args:
        name: What patches call it.
        target: The module's own name.
        file: Where it is.
    """

    def __init__(self, name: str, target: str, file: Path):
        self.name = name
        self.target = target
        self.file = file
        self._module: ModuleType | None = None

    @property
    def module(self) -> ModuleType:
        """The module, imported when it is first asked for. Raises what importing it raises."""
        if self._module is None:
            self._module = self._import()
        return self._module

    def _import(self) -> ModuleType:
        if "." in self.target:
            return importlib.import_module(self.target)
        # A script may be called like a module of Python's own (`queue`, `random`): it is run from
        # its file, and stands under its name only where nobody else does.
        name = (
            self.target
            if self.target not in sys.modules and self.target not in sys.stdlib_module_names
            else f"{self.target}__script"
        )
        spec = importlib.util.spec_from_file_location(
            name, self.file, submodule_search_locations=self._below()
        )
        if spec is None or spec.loader is None:
            raise ImportError(f"{self.file} is no Python script")
        made = sys.modules[name] = importlib.util.module_from_spec(spec)
        try:
            spec.loader.exec_module(made)
        except BaseException:
            del sys.modules[name]
            raise
        return made

    def _below(self) -> list[str] | None:
        return [str(self.file.parent)] if self.file.name == "__init__.py" else None

    def reload(self) -> None:
        """Runs the script again, in the same module; what it imports from beside it is run again,
        too. Where that fails, those are as they were."""
        if self._module is None:
            self._module = self._import()
            return
        _forget_bytecode(self.file)
        beside = self._beside()
        for name, module in beside.items():
            _forget_bytecode(Path(str(module.__file__)))
            del sys.modules[name]
        loader = self._module.__spec__.loader if self._module.__spec__ else None
        try:
            if loader is not None:
                loader.exec_module(self._module)
        except BaseException:
            sys.modules.update(beside)
            raise

    def _beside(self) -> dict[str, ModuleType]:
        """Modules of the user's that lie in the script's folder or below it, without the script
        and the packages that it is in."""
        if _is_installed(self.file):
            return {}
        folder = self.file.resolve().parent
        parents = {self.target.rsplit(".", i)[0] for i in range(self.target.count(".") + 1)}
        return {
            name: module
            for name, module in list(sys.modules.items())
            if module is not self._module
            and name not in parents
            and name.split(".")[0] != "notebank"
            and str(file := getattr(module, "__file__", None)).endswith(".py")
            and folder in (path := Path(str(file)).resolve()).parents
            and not _is_installed(path)
        }

    def add_path(self, places: Sequence[str]) -> None:
        """Has modules searched in these folders, too: first, in this order, if they are new."""
        new = [place for place in places if place not in sys.path]
        sys.path[:0] = new

    def choose(self, readings: Sequence[Reading], what: str = "class") -> Reading:
        """The first reading of a box's arguments whose class (or `what` else it names) the module
        has."""
        for reading in readings:
            if not reading.cls or hasattr(self.module, reading.cls):
                return reading
        names = " or ".join(dict.fromkeys(reading.cls for reading in readings))
        classes = (
            f"; its classes are {', '.join(self._classes()) or 'none'}" if what == "class" else ""
        )
        raise Unmakeable(f"{self.name} has no {what} {names}{classes}")

    def class_named(self, name: str) -> type[PyextClass]:
        """The class of that name; Unmakeable where it is not one for pyext."""
        found = getattr(self.module, name, None)
        if not (isinstance(found, type) and issubclass(found, PyextClass)):
            raise Unmakeable(
                f'Type of "{name}" is unhandled: it must be a class that inherits from pyext._class'
            )
        return found

    def _classes(self) -> list[str]:
        return sorted(
            name
            for name, value in vars(self.module).items()
            if isinstance(value, type)
            and issubclass(value, PyextClass)
            and value.__name__ != "_class"
        )


def _is_installed(file: Path) -> bool:
    return bool({"site-packages", "dist-packages"} & set(file.parts))


def _forget_bytecode(file: Path) -> None:
    # Two versions saved within one second look alike to Python's cache.
    with suppress(NotImplementedError, OSError):
        Path(importlib.util.cache_from_source(str(file))).unlink(missing_ok=True)
