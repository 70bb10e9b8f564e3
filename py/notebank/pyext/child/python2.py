"""Tells scripts of Python 2 by what they fail with: the external was made in its days."""

import linecache
import re
import traceback
from pathlib import Path

_LINES = re.compile(
    r"\bprint\b\s*[^\s(=.,)]"  # print "text", print >>file
    r"|\bexec\s+[^\s(=]"
    r"|\bexcept\b[^:]*,\s*\w+\s*:"
    r"|\braise\s+[\w.]+\s*,"
    r"|\bdef\s+\w+\s*\([^)=]*\("  # def f((a, b))
    r"|`|<>|\b0[0-7]+\b|\b\d+[lL]\b|\bur['\"]",
    re.MULTILINE,
)
_NAMES = {
    "basestring", "execfile", "file", "long", "raw_input", "reduce", "unichr", "unicode", "xrange",
}  # fmt: skip
_METHODS = {"has_key", "iteritems", "iterkeys", "itervalues"}
_MODULES = {
    "ConfigParser", "Queue", "SocketServer", "StringIO", "Tkinter", "__builtin__", "cPickle",
    "cStringIO", "commands", "httplib", "thread", "urllib2", "urlparse",
}  # fmt: skip


def hint(error: BaseException) -> str | None:
    """Where a script is Python 2, with the line; None for an error of another kind.

    >>> try:
    ...     compile("x = 1\\nprint 'a'\\n", "steps.py", "exec")
    ... except SyntaxError as error:
    ...     hint(error)
    "this is Python 2, line 2 of steps.py: print 'a'. Scripts run in Python 3: change the line"
    """
    place = _place(error)
    if place is None:
        return None
    file, number, line = place
    return (
        f"this is Python 2, line {number} of {Path(file).name}: {line.strip()}. "
        "Scripts run in Python 3: change the line"
    )


def _place(error: BaseException) -> tuple[str, int, str] | None:
    """File, number and text of the line that is Python 2."""
    if isinstance(error, SyntaxError):
        line = error.text or ""
        if isinstance(error, TabError) or _LINES.search(line):
            return error.filename or "", error.lineno or 0, line
        return None
    if not _is_old(error):
        return None
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return None
    last = frames[-1]
    number = last.lineno or 0
    return last.filename, number, last.line or linecache.getline(last.filename, number)


def _is_old(error: BaseException) -> bool:
    name = getattr(error, "name", None)
    if isinstance(error, ModuleNotFoundError):
        return name in _MODULES
    if isinstance(error, NameError):
        return name in _NAMES
    if isinstance(error, AttributeError):
        return name in _METHODS
    return isinstance(error, TypeError) and "print(<message>, file=" in str(error)
