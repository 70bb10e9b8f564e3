"""What the creation arguments of a box mean: in/outlet counts, module, class, arguments,
attributes.

pyext {nin nout} module {class} args… {@attribute values…}
py {nin} module {function} args… {@attribute values…}
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from notebank.pyext.wire import Atom

FUNCTION = "py"  # what a box is called that holds a function and no object
LONGEST_MODULE = 63  # letters that the external reads of a module's name


class BadBox(ValueError):
    """Arguments that make no box; the text says what would."""


@dataclass(frozen=True)
class Reading:
    """One way to read the arguments: `cls` out of `module`, made with `args`."""

    module: str
    cls: str
    args: tuple[Atom, ...]


@dataclass(frozen=True)
class BoxArgs:
    """nin, nout: counts that were given, or None. readings: ways to read the rest, the first that
    fits wins."""

    readings: tuple[Reading, ...]
    nin: int | None = None
    nout: int | None = None
    attributes: dict[str, tuple[Atom, ...]] = field(default_factory=dict)


def parse(name: str, atoms: Sequence[Atom]) -> BoxArgs:
    """Reads the arguments of a box called `name` (pyext, pyext., pyx, pyx.).

    The dot at the end: `[pyext. pkg.mod cls x]` takes cls out of pkg.mod; without it `[pyext
    pkg.mod.cls x]` says the same. Where that fits nothing, `[pyext. pkg.mod x]` is the class mod
    out of pkg.mod.

    >>> parse("pyext.", ["a.b", "c", 5.0, "@detach", 1.0]).readings[0]
    Reading(module='a.b', cls='c', args=(5,))
    >>> parse("pyext", [2.0, 3.0, "a.b.c", 5.0])
    BoxArgs(readings=(Reading(module='a.b', cls='c', args=(5,)),), nin=2, nout=3, attributes={})
    """
    plain, attributes = split_attributes([whole(atom) for atom in atoms])
    nin = nout = None
    if name == FUNCTION:
        return _parse_function(plain, attributes)
    if len(plain) >= 2 and isinstance(plain[0], int) and isinstance(plain[1], int):
        nin = plain[0]
        nout = plain[1]
        plain = plain[2:]
    if not plain or not isinstance(plain[0], str) or not plain[0].strip("."):
        raise BadBox(
            f"{name}: name a module and a class, like [{name} "
            f"{'module class' if name.endswith('.') else 'module.class'}]"
        )
    module, rest = str(plain[0])[:LONGEST_MODULE], plain[1:]
    readings = list(_readings(module, rest, name.endswith(".")))
    if not readings:
        raise BadBox(f"{name} {module}: which class? Give its name behind the module's")
    return BoxArgs(tuple(readings), nin, nout, attributes)


def _parse_function(plain: list[Atom], attributes: dict[str, tuple[Atom, ...]]) -> BoxArgs:
    """`py {nin} module{.function} {function} args…`; a Reading without `cls` has the message name
    the function.

    >>> box = parse("py", [2.0, "m.f", 1.0])
    >>> box.readings
    (Reading(module='m', cls='f', args=(1,)), Reading(module='m.f', cls='', args=(1,)))
    >>> box.nin, box.nout, box.attributes
    (2, None, {})
    """
    nin = None
    if plain and isinstance(plain[0], int):
        nin, plain = plain[0], plain[1:]
    if not plain or not isinstance(plain[0], str) or not plain[0].strip("."):
        raise BadBox("py: name a module and a function, like [py module function]")
    module, rest = plain[0][:LONGEST_MODULE], plain[1:]
    nameless = () if rest and isinstance(rest[0], str) else (Reading(module, "", tuple(rest)),)
    return BoxArgs((*_readings(module, rest, False), *nameless), nin, None, attributes)


def _readings(module: str, rest: Sequence[Atom], dotted: bool) -> Iterator[Reading]:
    before, _, last = module.rpartition(".")
    if before and not dotted:
        yield Reading(before, last, tuple(rest))
    if rest and isinstance(rest[0], str):
        yield Reading(module, rest[0], tuple(rest[1:]))
    if dotted:
        yield Reading(module, last, tuple(rest))


def split_attributes(atoms: Sequence[Atom]) -> tuple[list[Atom], dict[str, tuple[Atom, ...]]]:
    """Arguments before the first `@name`, and the attributes.

    >>> split_attributes(["x", 1, "@detach", 1, "@py", 1])
    (['x', 1], {'detach': (1,), 'py': (1,)})
    """
    plain: list[Atom] = []
    attributes: dict[str, list[Atom]] = {}
    place = plain
    for atom in atoms:
        if isinstance(atom, str) and len(atom) > 1 and atom.startswith("@"):
            place = attributes.setdefault(atom[1:], [])
        else:
            place.append(atom)
    return plain, {name: tuple(values) for name, values in attributes.items()}


def whole(atom: Atom) -> Atom:
    """Pd knows only floats; Python gets one that equals an integer as int.

    >>> whole(5.0), whole(0.5), whole("a"), whole(float("inf"))
    (5, 0.5, 'a', inf)
    """
    return int(atom) if isinstance(atom, float) and atom.is_integer() else atom
