"""The module that scripts import as `pyext`."""

from types import ModuleType

from notebank.pyext.child.base import PyextClass
from notebank.pyext.child.buffer import Buffer
from notebank.pyext.child.bundle import Bundle
from notebank.pyext.child.pd import Pd

CONSTANTS = {
    "_s_": "_",
    "_s_bang": "bang",
    "_s_list": "list",
    "_s_symbol": "symbol",
    "_s_float": "float",
    "_s_int": "int",
}


def build(pd: Pd) -> ModuleType:
    """A fresh `pyext` module that speaks to `pd`; its functions are also attributes of `_class`, as
    scripts expect."""
    module = ModuleType("pyext", "Stands in for the module of Pd's pyext external.")
    functions = _functions(pd)
    module.__dict__.update(functions)
    module.__dict__.update({name: pd.symbol(word) for name, word in CONSTANTS.items()})
    module.__dict__.update(
        {
            "Symbol": pd.symbol,
            "Buffer": type("Buffer", (Buffer,), {"pd": pd}),
            "Bundle": type("Bundle", (Bundle,), {"pd": pd}),
        }
    )
    in_class = {name: staticmethod(function) for name, function in functions.items()}
    module.__dict__["_class"] = type("_class", (PyextClass,), {**in_class, "__module__": "pyext"})
    return module


def _functions(pd: Pd) -> dict:
    def _send(name: object, *args: object) -> None:
        """Sends a message to a receiver of Pd; without one, a bang."""
        pd.send("send", pd.box, str(name), *pd.message(args))

    def _getvalue(name: object) -> float:
        """What Pd's [value name] holds."""
        return pd.ask("value", str(name))

    def _setvalue(name: object, value: float) -> None:
        """Sets Pd's [value name]."""
        pd.send("send", pd.box, str(name), "float", [float(value)])

    def _samplerate() -> float:
        """Pd's sample rate [Hz]."""
        return pd.rate

    def _blocksize() -> int:
        """Pd's block size [samples]."""
        return pd.block

    def _arraysupport() -> bool:
        """Whether buffers work with NumPy."""
        return True

    def _priority(value: int) -> None:
        """The external changes the priority of the thread; here no script runs in Pd's threads, so
        there is nothing to give way to."""

    def _list(*args: object) -> list:
        """The arguments as a list."""
        return list(args)

    def _tuple(*args: object) -> tuple:
        """The arguments as a tuple."""
        return args

    def _searchpaths() -> list[str]:
        """Where Pd looks for files, as far as the host was told."""
        return list(pd.search)

    def _helppaths() -> list[str]:
        """Where Pd looks for help patches, as far as the host was told."""
        return list(pd.search)

    return {
        name: function
        for name, function in locals().items()
        if callable(function) and name.startswith("_")
    }
