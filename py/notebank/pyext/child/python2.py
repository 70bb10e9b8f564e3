"""Tells scripts of Python 2 by what they fail with: the external was made in its days."""

import linecache
import re
import traceback
from pathlib import Path
from types import ModuleType

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
    "StandardError", "apply", "basestring", "buffer", "cmp", "coerce", "execfile", "file", "intern",
    "long", "raw_input", "reduce", "reload", "unichr", "unicode", "xrange",
}  # fmt: skip
_METHODS = {
    "func_code", "func_defaults", "func_name", "has_key", "im_class", "im_func", "im_self",
    "iteritems", "iterkeys", "itervalues",
}  # fmt: skip
_MODULES = {
    "ConfigParser", "HTMLParser", "Queue", "SocketServer", "StringIO", "Tkinter", "__builtin__",
    "cPickle", "cStringIO", "commands", "copy_reg", "exceptions", "httplib", "md5", "new", "sets",
    "sha", "strop", "thread", "tkFileDialog", "tkMessageBox", "urllib2", "urlparse", "xmlrpclib",
}  # fmt: skip
_OF_MODULES = {  # what modules of that name had
    "itertools": {"ifilter", "ifilterfalse", "imap", "izip", "izip_longest"},
    "os": {"getcwdu", "popen2", "popen3"},
    "string": {
        "atof", "atoi", "find", "join", "joinfields", "letters", "lower", "lowercase", "maketrans",
        "replace", "rstrip", "split", "splitfields", "strip", "upper", "uppercase", "zfill",
    },
    "sys": {"exc_clear", "exc_type", "maxint", "setdefaultencoding"},
    "types": {"DictType", "FloatType", "IntType", "ListType", "StringType", "TupleType"},
    "urllib": {"quote", "unquote", "urlencode", "urlopen", "urlretrieve"},
}  # fmt: skip
_LAZY = r"'?(dict_keys|dict_values|dict_items|map|filter|zip|range)'?"  # were lists
_MESSAGES = re.compile(
    rf"{_LAZY} object (is not subscriptable|has no attribute '(append|sort|extend|pop|remove)')"
    rf"|object of type {_LAZY} has no len|unsupported operand .* {_LAZY} and 'list'"
    r"|print\(<message>, file=|'cmp' is an invalid keyword|iterator' object has no attribute 'next'"
    r"|'str' object has no attribute 'decode'"
)


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
    if isinstance(error, AttributeError) and name in _METHODS | _of_module(error.obj):
        return True
    return isinstance(error, AttributeError | TypeError) and bool(_MESSAGES.search(str(error)))


def _of_module(owner: object) -> set[str]:
    """What a module had in Python 2 that it has no more."""
    return _OF_MODULES.get(owner.__name__, set()) if isinstance(owner, ModuleType) else set()
