"""What can go wrong, by name.

Every error that notebank raises on purpose is a `NotebankError`. Its `code` is the word that
travels in `/nb/fail`; its text says what was wrong and what would be right.
"""

from collections.abc import Iterable

_NAMED = 3  # names in a line, at most


class NotebankError(Exception):
    """Base of all errors raised on purpose. `code` is a lower-case-with-dashes word for the
    wire."""

    code = "error"

    def __init__(self, text: str, code: str | None = None):
        super().__init__(text)
        if code is not None:
            self.code = code


class BadValue(NotebankError, ValueError):
    """A value outside its legal range; the text names the range."""

    code = "bad-value"


class BadType(NotebankError, TypeError):
    """An argument of the wrong type or an argument too many or too few."""

    code = "bad-type"


class BadFile(NotebankError):
    """A file that is missing, damaged or not of the format its reader expects."""

    code = "bad-file"


class NotFound(NotebankError, LookupError):
    """A model, sound or pitch that nobody knows under that name."""

    code = "not-found"


class Cancelled(NotebankError):
    """Work given up because somebody asked for that."""

    code = "cancelled"


def first_names(names: Iterable[str]) -> str:
    """The first of some names, for a line that says what they are."""
    known = list(names)
    return ", ".join(known[:_NAMED]) + (", …" if len(known) > _NAMED else "")
