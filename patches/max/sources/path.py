"""Parts of paths."""


def only(pattern: str) -> str:
    """The object that leaves of a path what the pattern's first group is, as one word, blanks and
    all; what does not match comes out of the fourth outlet. The outlet for groups may take a path
    with blanks apart."""
    return f"regexp {pattern} @substitute %1 @tosymbol 1"
