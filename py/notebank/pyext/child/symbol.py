"""Pd's symbols as Python sees them."""

import functools


class Symbol(str):
    """A symbol that is a `str`: it compares, joins and is looked up like one, so scripts need no
    `str(x)` around it.

    >>> Symbol("a") == "a", {"a": 1}[Symbol("a")], repr(Symbol("a"))
    (True, 1, '<Symbol a>')
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Symbol {self}>"


@functools.total_ordering
class StrictSymbol:
    """A symbol as the external has it: equal and comparable only to symbols, and no `str`.

    >>> a = StrictSymbol("ab")
    >>> a == "ab", a == StrictSymbol("ab"), str(a), len(a), a[0], a[:1], a + "c", a * 2, list(a)
    (False, True, 'ab', 2, 'a', 'a', 'abc', 'abab', ['a', 'b'])
    """

    __slots__ = ("_name",)

    def __init__(self, name: "str | StrictSymbol"):
        self._name = str(name)

    def __str__(self) -> str:
        return self._name

    def __repr__(self) -> str:
        return f"<Symbol {self._name}>"

    def __len__(self) -> int:
        return len(self._name)

    def __getitem__(self, index: int | slice) -> str:
        return self._name[index]

    def __iter__(self):
        return iter(self._name)

    def __add__(self, other: object) -> str:
        return self._name + str(other)

    def __mul__(self, times: int) -> str:
        return self._name * times

    def __hash__(self) -> int:
        return hash(self._name)

    def __eq__(self, other: object) -> bool:
        return self._name == other._name if isinstance(other, StrictSymbol) else NotImplemented

    def __lt__(self, other: object) -> bool:
        return self._name < other._name if isinstance(other, StrictSymbol) else NotImplemented


SYMBOLS = (Symbol, StrictSymbol)
