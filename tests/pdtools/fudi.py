"""FUDI, the text that Pd speaks: atoms separated by blanks, a message ends with `;`."""

from __future__ import annotations

# bytes of one message that [netreceive]/[netsend] read over TCP; longer ones are dropped silently
LIMIT = 4095

Atom = float | int | str


def atom(value: Atom) -> str:
    """One atom as text: numbers exact to float32, blanks and `; , $ \\` of symbols escaped.

    >>> atom(0.1), atom(3), atom("a b;c")
    ('0.1', '3', 'a\\\\ b\\\\;c')
    """
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise TypeError(f"an atom is a number or a symbol, got {value!r}")
    if isinstance(value, str):
        return "".join("\\" + c if c in " ;,$\\" else c for c in value)
    return f"{value:.9g}"


def line(*atoms: Atom) -> str:
    """One message with its `;`. A `,` or `;` between messages is written by the caller, never
    hidden in a symbol.

    >>> line("note", 60, 127)
    'note 60 127;'
    """
    text = " ".join(atom(a) for a in atoms) + ";"
    if len(text.encode()) + 1 > LIMIT:
        raise ValueError(f"a FUDI message of {len(text)} bytes, Pd reads at most {LIMIT}")
    return text
