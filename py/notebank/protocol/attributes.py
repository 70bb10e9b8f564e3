"""Commands about what a foreign model can be told: its attributes."""

from dataclasses import dataclass
from typing import ClassVar

from notebank.protocol import fields
from notebank.protocol.message import Command, Result


@dataclass(frozen=True)
class Attributes(Command):
    """Lists what the session's model can be told, with the values that it has in this session.

    >>> print(Attributes(30, 4242))
    /nb/attributes ,ii 30 4242
    """

    address: ClassVar[str] = "/nb/attributes"


@dataclass(frozen=True)
class AttributesDone(Result):
    """Names and values in turn; a name comes as often as it has values, in their order. A switch is
    0 or 1."""

    values: fields.Values


@dataclass(frozen=True)
class Attribute(Command):
    """Tells the session's model a value, or several where the attribute has several; whole numbers
    and switches may come as floats. Supersedes the cell under way.

    >>> print(Attribute(31, 4242, "gain", (0.5,)))
    /nb/attribute ,iisf 31 4242 "gain" 0.5
    """

    address: ClassVar[str] = "/nb/attribute"
    name: fields.Name
    values: fields.Told


@dataclass(frozen=True)
class AttributeDone(Result):
    """What was told."""

    name: fields.Name
    generation: fields.Generation


@dataclass(frozen=True)
class Sliders(Command):
    """Lists those of the model's attributes that are one number, as sliders.

    >>> print(Sliders(32, 4242))
    /nb/sliders ,ii 32 4242
    """

    address: ClassVar[str] = "/nb/sliders"


@dataclass(frozen=True)
class SlidersDone(Result):
    """The model, then five values for each: name, low and high end, step (0: none), value in this
    session. No model says a range: it is drawn around the value that the model came with, and
    values outside it are good, too. A switch is 0..1 in steps of 1."""

    model: fields.Name
    values: fields.Values
