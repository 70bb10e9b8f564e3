"""The leftmost inlet of a box: messages that ask about the object or change how it is run.

`reload`, `reload.` and `args` are the child's business, since they concern all objects of a module.
"""

import inspect
from collections.abc import Callable, Sequence

from notebank.pyext.child.function import FunctionBox
from notebank.pyext.child.instance import Instance

Atoms = Sequence[float | int | str]

HELP = """\
pyext: a Python object. Arguments: {nin nout} module {class} args... {@attribute value}
leftmost inlet: messages to this object
the other inlets and all outlets but the last are the script's
  help: shows this; doc, doc+: what module and class say of themselves
  dir, dir+: names in module and object; edit: where the script is
  reload {args}, reload.: runs the script anew; args ...: makes the object anew
  get NAME, set NAME values...: attributes of the Python object
  detach 0|1|2: methods one after the other (0, 1) or each in a thread of its own (2)
  stop {ms}: asks them to end
  getattributes, getdetach, getargs ...: answers at the last outlet"""

ATTRIBUTES = ("detach", "dir+", "args", "py", "respond")


def take(instance: Instance, selector: str, atoms: Atoms) -> bool:
    """Answers a message of the control inlet.

    Args:
        instance: The object of the box.
        selector: What is asked.
        atoms: Its arguments, as Pd sent them.

    Returns:
        False if the message means nothing there; the box says so on the console.
    """
    values = instance.pd.values(atoms)
    if selector == "canvas" and values:
        instance.settings["canvas"] = str(values[0])
    elif selector == "bang" and isinstance(instance.object, FunctionBox):
        instance.start(instance.object._bang_0, [])
    elif selector in _MESSAGES:
        _MESSAGES[selector](instance, values)
    elif selector in ("detach", "py", "respond") and values and isinstance(values[0], int):
        _set(instance, selector, values[0])
    elif selector.startswith("get") and selector[3:] in _READERS:
        _attr(instance, selector[3:], _READERS[selector[3:]](instance))
    else:
        instance.complain(
            f"{instance.name.rstrip('.')}: message unhandled - inlet:0 args:{len(atoms)} "
            f"symbol:{selector}"
        )
        return False
    return True


def _set(instance: Instance, name: str, value: int) -> None:
    if name == "detach":
        instance.detach(value)
    else:
        instance.settings[name] = int(bool(value))


def _attr(instance: Instance, name: str, values: Sequence[object]) -> None:
    _, atoms = instance.pd.message([name, list(values)])
    instance.pd.say("attr", instance.box, name, atoms)


def _say(instance: Instance, text: str | None) -> None:
    instance.pd.say("print", instance.box, text or "(says nothing of itself)")


def _get(instance: Instance, values: Sequence[object]) -> None:
    name = str(values[0]) if values else ""
    try:
        found = getattr(instance.object, name)
    except AttributeError:
        instance.complain(f"pyext - get: the object has no attribute '{name}'")
        return
    selector, atoms = instance.pd.message([found])
    instance.pd.say("attr", instance.box, "get", [name, *([] if selector == "bang" else atoms)])


def _put(instance: Instance, values: Sequence[object]) -> None:
    name = str(values[0]) if values else ""
    if name.startswith("_"):
        instance.complain(
            f"pyext - set: '{name}' is private, methods and attributes with a leading _ are not set"
        )
    elif not hasattr(instance.object, name):
        instance.complain(f"pyext - set: the object has no attribute '{name}'")
    else:
        setattr(instance.object, name, values[1] if len(values) == 2 else tuple(values[1:]))


def _stop(instance: Instance, values: Sequence[object]) -> None:
    instance.stop(values[0] if values and isinstance(values[0], (int, float)) else 1000)


def _edit(instance: Instance, values: Sequence[object]) -> None:
    _say(
        instance,
        f"the script is {getattr(instance.module, '__file__', None)}: edit it, and it is "
        "reloaded when it is saved",
    )


_MESSAGES: dict[str, Callable[[Instance, Sequence[object]], None]] = {
    "help": lambda instance, _: _say(instance, HELP),
    "doc": lambda instance, _: _say(instance, inspect.getdoc(instance.module)),
    "doc+": lambda instance, _: _say(
        instance,
        instance.cls.__doc__ and inspect.cleandoc(instance.cls.__doc__) if instance.cls else None,
    ),
    "dir": lambda instance, _: _say(instance, str(dir(instance.module))),
    "dir+": lambda instance, _: _say(instance, str(dir(instance.object))),
    "edit": _edit,
    "get": _get,
    "set": _put,
    "stop": _stop,
}
_READERS: dict[str, Callable[[Instance], Sequence[object]]] = {
    "attributes": lambda _: ATTRIBUTES,
    "detach": lambda instance: [instance.settings["detach"]],
    "py": lambda instance: [instance.settings["py"]],
    "respond": lambda instance: [instance.settings["respond"]],
    "args": lambda instance: instance.args,
    "dir": lambda instance: dir(instance.module),
    "dir+": lambda instance: dir(instance.object),
}
