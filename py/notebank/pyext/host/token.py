"""The word that lets a patch in: kept in a file that only this user can read, so no web page and no
other user knows it."""

import hmac
import os
import re
import secrets
from pathlib import Path

TOKEN = re.compile(r"(t[0-9a-f]{32});\n?")


def keep(folder: Path) -> tuple[Path, str]:
    """The file of `folder`'s token, and the token; it is made where there is none.

    A token is a letter and 32 hex digits, so Pd always reads it as a symbol; `;` ends it as Pd's
    [text] likes it. All hosts of a folder share one: a new word would shut out the boxes of a host
    that is running.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "pyext-token.txt"
    known = _known(file)
    if known is None:
        known = "t" + secrets.token_hex(16)
        _write(file, f"{known};\n")
    return file, known


def _known(file: Path) -> str | None:
    """The token of a file that nobody else can read; None if there is none."""
    try:
        closed = os.name == "nt" or file.stat().st_mode & 0o077 == 0
        found = TOKEN.fullmatch(file.read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError):
        return None
    return found[1] if found and closed else None


def _write(file: Path, text: str) -> None:
    fresh = file.with_name(f".pyext-token.{os.getpid()}")
    fresh.unlink(missing_ok=True)
    with os.fdopen(
        os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii"
    ) as out:
        out.write(text)
    fresh.replace(file)


def same(given: object, token: str) -> bool:
    """Whether a word is the token; takes equally long for every wrong one."""
    return isinstance(given, str) and hmac.compare_digest(given.encode(), token.encode())
